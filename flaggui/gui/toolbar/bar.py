"""The row of choices above everything: mode, workers, source, and the one filled button."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from flaggui.core.knobs import Knobs
from flaggui.core.limits import longest_run
from flaggui.core.options import MAX_WORKERS, Options
from flaggui.core.predict import predict
from flaggui.core.sources import SOURCES, Source
from flaggui.gui.language import say, say_message
from flaggui.gui.style.controls import (
    Choice,
    IconButton,
    NumberBox,
    cached_icon,
    label,
    plain_tip,
    push_button,
    tenths,
)
from flaggui.gui.style.icons import grown
from flaggui.gui.style.theme import colors
from flaggui.gui.toolbar.mode_list import ModeList
from flaggui.gui.toolbar.source_dialog import AddressDialog, KnobsDialog

_NARROW = 1100


class Toolbar(QWidget):
    """What a person chooses besides the countries.

    Signals:
        options_changed: Something else is chosen now.
        mode_changed: The key of the mode chosen now.
        download_clicked, cancel_clicked, compare_clicked: The buttons.
    """

    options_changed = Signal()
    mode_changed = Signal(str)
    download_clicked = Signal()
    cancel_clicked = Signal()
    compare_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knobs = Knobs()
        self._own_source: Source | None = None
        self._last_source = "builtin"
        self._running = False
        self._shown: Options | None = None
        self._count = 0
        self._bound = ""
        self.mode = ModeList()
        self.workers = NumberBox(1, MAX_WORKERS, Options.workers)
        self.source = Choice()
        self.source.setMinimumContentsLength(14)
        self.settings = IconButton("gear", "")
        self.prediction = label("", "muted")
        self.prediction.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.compare = push_button("", "outlined", self.compare_clicked.emit)
        self.download = push_button("", "filled", self._clicked)
        self._lay_out()
        self._say()
        self._wire()

    def options(self, base: Options) -> Options:
        """Return `base` with what is chosen here."""
        return replace(
            base,
            mode=self.mode.mode(),
            workers=self.workers.value(),
            source=self._source(),
            knobs=self._knobs,
        )

    def show_options(self, options: Options) -> None:
        """Set every control to `options`."""
        self._knobs = options.knobs
        if options.source.id not in SOURCES:
            self._own_source = options.source
        self._fill_sources()
        self.source.setCurrentIndex(self.source.findData(options.source.id))
        self.workers.setValue(options.workers)
        self.mode.choose(options.mode)

    def show_choice(self, options: Options) -> None:
        """Follow the choice: button, prediction, what is enabled."""
        self._shown = options
        self.source.setToolTip(plain_tip(self.source.currentText()))  # which may be too long
        sequential = options.mode == "sequential"
        self.workers.setEnabled(not sequential)
        self.workers.say(1 if sequential else None)
        self.workers.setToolTip(self._workers_words(options))
        self._show_prediction(options)
        count = len(options.countries)
        words = self.tr("Over after {} s at the latest: each flag is given {} s.")
        bound = longest_run(options.limits, count, options.at_once)
        self._bound = words.format(tenths(bound), tenths(options.limits.total))
        self._show_state(count)

    def set_running(self, running: bool, count: int) -> None:
        """Turn Download into Cancel, or back; `count` is the number of countries chosen."""
        self._running = running
        self._show_state(count)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font, and speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress_download()

    def event(self, event: QEvent) -> bool:
        """Look for room again when a part of it has another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._take_rows()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look for room."""
        self._take_rows()
        super().resizeEvent(event)

    def _say(self) -> None:
        for caption, text in zip(
            self._captions, (self.tr("&Mode"), self.tr("&Workers"), self.tr("&Source")), strict=True
        ):
            caption.setText(text)
        self.workers.setAccessibleName(self.tr("Workers"))
        self.source.setAccessibleName(self.tr("Source"))
        self.settings.say(self.tr("Settings of the source"))
        self.compare.setText(self.tr("Compare"))
        self.compare.setToolTip(self.tr("Runs Sequential, then this mode, with the same luck (F5)"))
        self._fill_sources()
        for policy in (Choice.SizeAdjustPolicy.AdjustToContents, self.source.sizeAdjustPolicy()):
            self.source.setSizeAdjustPolicy(policy)  # it would keep the width of its first texts
        if self._shown is None:
            self._show_state(0)
        else:
            self.show_choice(self._shown)

    def _take_rows(self) -> None:
        """Take two rows when there is no room for one."""
        direction = QBoxLayout.Direction
        narrow = self.width() < self._row_width()
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Return room for the wider of the two rows; long names in the boxes give way."""
        width = max(row.minimumSizeHint().width() for row in (self._left, self._right)) + 32
        return QSize(width, self._box.sizeHint().height())

    def _row_width(self) -> int:
        return max(_NARROW, self._left.sizeHint().width() + self._right.sizeHint().width() + 44)

    def _lay_out(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        left, right = QHBoxLayout(self._left), QHBoxLayout(self._right)
        for row in (left, right):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        self._captions = (QLabel(), QLabel(), QLabel())
        controls = (self.mode, self.workers, self.source)
        for caption, control in zip(self._captions, controls, strict=True):
            caption.setBuddy(control)
            left.addWidget(caption)
            left.addWidget(control)
            left.addSpacing(8)
        left.insertWidget(left.count() - 1, self.settings)
        # Else its fixed height would be the most for all.
        left.setAlignment(self.settings, Qt.AlignmentFlag.AlignVCenter)
        left.addStretch(1)
        right.addStretch(1)
        for widget in (self.prediction, self.compare, self.download):
            right.addWidget(widget)
        self.prediction.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.setSpacing(8)
        self._box.addWidget(self._left, 1)
        self._box.addWidget(self._right)

    def _wire(self) -> None:
        self.mode.currentIndexChanged.connect(lambda: self.mode_changed.emit(self.mode.mode()))
        self.mode.currentIndexChanged.connect(self.options_changed)
        self.workers.valueChanged.connect(self.options_changed)
        self.source.currentIndexChanged.connect(self._note_source)
        self.source.currentIndexChanged.connect(self.options_changed)
        self.source.activated.connect(self._source_picked)
        self.settings.clicked.connect(self.open_settings)

    def _fill_sources(self) -> None:
        self.source.blockSignals(True)
        current = self.source.currentData() or "builtin"
        self.source.clear()
        for source in SOURCES.values():
            name = source.name
            if source.builtin:
                latency = QLocale().toString(round(self._knobs.latency * 1000))
                name = self.tr("{}, {} ms").format(say(name), latency)
            self.source.addItem(name, source.id)
        if self._own_source:
            self.source.addItem(self._own_source.name, self._own_source.id)
        self.source.addItem(self.tr("Another address…"), "")
        self.source.setCurrentIndex(max(0, self.source.findData(current)))
        self.source.blockSignals(False)

    def _source(self) -> Source:
        chosen = self.source.currentData()
        if self._own_source and chosen == self._own_source.id:
            return self._own_source
        return SOURCES.get(chosen, SOURCES["builtin"])

    def _source_picked(self) -> None:
        if self.source.currentData() == "":
            self._ask_address()

    def open_settings(self) -> None:
        """Open the settings of the source chosen now."""
        if not self._source().builtin:
            self._ask_address()
            return
        dialog = KnobsDialog(self._knobs, self)
        dialog.knobs_chosen.connect(self._take_knobs)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_address(self) -> None:
        dialog = AddressDialog(self._own_source.template if self._own_source else "", self)
        dialog.source_chosen.connect(self._take_source)
        dialog.rejected.connect(self._fall_back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_knobs(self, knobs: Knobs) -> None:
        self._knobs = knobs
        self._fill_sources()
        self.options_changed.emit()

    def _take_source(self, source: Source) -> None:
        self._own_source = source
        self._fill_sources()
        self.source.setCurrentIndex(self.source.findData(source.id))
        self.options_changed.emit()

    def _fall_back(self) -> None:
        """Go back from the entry that is no source, since no address was given."""
        if self.source.currentData() == "":
            self.source.setCurrentIndex(max(0, self.source.findData(self._last_source)))

    def _note_source(self) -> None:
        self._last_source = self.source.currentData() or self._last_source

    def _workers_words(self, options: Options) -> str:
        if options.mode == "sequential":
            return self.tr("Sequential downloads one flag at a time.")
        if options.source.max_workers and options.workers > options.source.max_workers:
            words = self.tr("{} is asked for at most {} flags at once, out of politeness.")
            return words.format(options.source.name, QLocale().toString(options.source.max_workers))
        if options.mode == "asyncio":
            return self.tr("At most this many requests at once.")
        return self.tr("How many downloads there are at once, at most.")

    def _show_prediction(self, options: Options) -> None:
        guess = predict(options) if options.countries else None
        lab = self._lab_words(options)
        lines, tips = [lab] if lab else [], []
        if guess is not None:
            seconds = tenths(guess.seconds)
            lines.insert(0, self.tr("about {} s").format(seconds))
            tips.append(say_message(guess.formula))
        if options.own_process:
            tips.append(self.tr("Runs in a process of its own, so the window stays smooth."))
        self.prediction.setText("\n".join(lines))
        self.prediction.setToolTip(plain_tip("\n".join(tips)))

    def _lab_words(self, options: Options) -> str:
        """Return what the Run menu adds to each flag or run, for it must not be forgotten."""
        work = round(options.limits.cpu_work * 1000)
        each = self.tr("{} ms CPU work each")
        words = [each.format(QLocale().toString(work))] if work else []
        words += [self.tr("own process")] if options.own_process else []
        return " · ".join(words)

    def _show_state(self, count: int) -> None:
        self._count = count
        if self._running:
            self.download.setText(self.tr("Cancel"))
            self.download.setAccessibleName(self.tr("Cancel"))
        else:
            self.download.setText(self._download_words(count))
            self.download.setAccessibleName(self.tr("Download"))
        possible = self._running or count > 0
        self.download.setEnabled(possible)
        self.download.setToolTip(
            self._bound if possible else self.tr("Choose at least one country")
        )
        self.compare.setEnabled(count > 0 and not self._running)
        self._dress_download()

    def _dress_download(self) -> None:
        name = "stop" if self._running else "download"
        role = "on_accent" if self.download.isEnabled() else "muted"
        self.download.setIcon(cached_icon(name, colors(self)[role].name()))
        side = grown(20)
        self.download.setIconSize(QSize(side, side))
        # As wide as the longest label, so that nothing moves when the label changes.
        labels = [self.tr("Cancel"), *map(self._download_words, (0, 1, 250, self._count))]
        font = QFont(QApplication.font())  # the button's own may come a moment later
        font.setWeight(QFont.Weight.Bold)
        width = max(map(QFontMetrics(font).horizontalAdvance, labels)) + side + 48
        self.download.setFixedWidth(max(168, width))

    def _download_words(self, count: int) -> str:
        words = self.tr("Download {} flags") if count != 1 else self.tr("Download {} flag")
        return words.format(QLocale().toString(count)) if count else self.tr("Download")

    def _clicked(self) -> None:
        (self.cancel_clicked if self._running else self.download_clicked).emit()
