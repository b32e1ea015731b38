"""The Flag tab: everything known of one flag, and the life of its future."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QLocale, QMimeData, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.faults import advice_for
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.limits import Limits
from flaggui.core.lines import future_line, state_word
from flaggui.core.mode_table import MODES
from flaggui.core.notes import temporary_folder
from flaggui.core.picture import NotAnImage, Thumbnail
from flaggui.core.places import state_folder
from flaggui.core.run import AnyFuture, Row
from flaggui.core.segments import segments
from flaggui.gui.gallery.model import to_image
from flaggui.gui.language import country_name, say, say_message
from flaggui.gui.style.controls import IconButton, cached_icon, hairline, label, push_button
from flaggui.gui.style.theme import colors
from flaggui.gui.tabs.flag_facts import Facts, line, text
from flaggui.gui.tabs.flag_parts import Changes, PhaseTable, PictureBox, Swatches
from flaggui.gui.timeline.words import outcomes, seconds_text

_BIG = (640, 480)  # pixels into which the picture is fitted: the tab at twice its usual width
_MOST_CHANGES = 30
_ICONS = {
    DownloadStatus.OK: ("check", "ok"),
    DownloadStatus.NOT_FOUND: ("not-found", "warning"),
    DownloadStatus.ERROR: ("error", "error"),
    DownloadStatus.CANCELLED: ("dash", "muted"),
}
Change = tuple[float, str]
"""Monotonic second at which a `repr` was first seen, and that `repr`."""


class FlagTab(QWidget):
    """One flag of a run: picture, outcome, facts, phases, and its future's changes.

    Signals:
        save_asked: Index of the row whose flag shall be saved.
        retry_asked: Index of the row whose flag shall be downloaded again.
    """

    save_asked = Signal(int)
    retry_asked = Signal(int)
    _decoded = Signal(object, object)
    _written = Signal(object, object)

    def __init__(self, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._executor = executor
        self._row: Row | None = None
        self._begun = 0.0
        self._mode = ""
        self._flag: Flag | None = None
        self._files = ExitStack()
        # Keyed by the future: what was seen of it goes when its run goes.
        self._changes: WeakKeyDictionary[AnyFuture, deque[Change]] = WeakKeyDictionary()
        self._seen: WeakKeyDictionary[AnyFuture, object] = WeakKeyDictionary()
        self._make_parts()
        self._lay_out()
        self._say()
        self._decoded.connect(self._show_picture)
        self._written.connect(self._offer_file)
        self.picture.pressed.connect(self._write_file)

    def show_row(self, row: Row | None, begun: float, mode_id: str) -> None:
        """Show `row` of a run of the mode `mode_id` begun at monotonic second `begun`."""
        other = row is not self._row
        self._row, self._begun, self._mode = row, begun, mode_id
        self._stack.setCurrentIndex(0 if row is None else 1)
        if other:
            self.page.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show what has become of the row by now."""
        row = self._row
        self._take_flag(row.flag if row else None)
        if row is not None:
            self.note_repr(row)
            self._show_head(row)
            self.facts.show_row(row)
            now = None if row.delivered is not None else monotonic()
            self.phases.set_segments(segments(row, self._begun, now))
            self._show_future(row)

    def note_repr(self, row: Row) -> None:
        """Note the future's `repr` if `row` or the future's state changed since the last time.

        Costs a few microseconds where nothing changed. The newest 30 changes of a future are
        kept, for as long as anybody keeps the future.
        """
        future = row.future
        if future is None:
            return
        seen = (row.started, row.connected, row.first_byte, future.done(), state_word(row, ""))
        if self._seen.get(future) != seen:
            self._seen[future] = seen
            kept = self._changes.setdefault(future, deque(maxlen=_MOST_CHANGES))
            text = future_line(row)
            if not kept or kept[-1][1] != text:
                kept.append((monotonic(), text))

    def clear_files(self) -> Future[None]:
        """Have the files written for drags removed; return the future of that."""
        files, self._files = self._files, ExitStack()
        return self._executor.submit(files.close)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            self.refresh()
        if event.type() is QEvent.Type.PaletteChange and self._row:
            self._show_head(self._row)

    # What it is made of.

    def _make_parts(self) -> None:
        self.picture = PictureBox()
        self.name, self.code = text("title", 1.3), label("", "muted", 1.1)
        self.icon, self.status, self.reason = QLabel(), text("title"), text("muted")
        self.retry = push_button("", "outlined", lambda: self._ask(self.retry_asked))
        self.save = push_button("", "outlined", lambda: self._ask(self.save_asked))
        self.copy_picture = IconButton("copy", "")
        self.copy_picture.clicked.connect(self._copy_picture)
        self.swatches = Swatches()
        self._colours_title = label("", "muted")
        self.colours = line([self._colours_title, self.swatches], 2)
        self.facts = Facts()
        self.phases = PhaseTable()
        self._phases_title, self._future_title = label("", "title"), label("", "title")
        self.state, self.note = label("", "muted"), text("muted", 0.9)
        self.changes = Changes()

    def _lay_out(self) -> None:
        self._nothing = nothing = label("", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setContentsMargins(24, 0, 24, 48)
        inner = QWidget()
        inner.setProperty("role", "pane")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for part in self._sections():
            layout.addWidget(part)
        layout.addStretch(1)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidget(inner)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.page)

    def _say(self) -> None:
        self._nothing.setText(self.tr("Choose a flag to see its future."))
        self.page.setAccessibleName(self.tr("Flag"))
        self.retry.setText(self.tr("Retry"))
        self.save.setText(self.tr("Save this flag…"))
        self.copy_picture.say(self.tr("Copy image"))
        self._colours_title.setText(self.tr("Colours, by CPU work"))
        self._phases_title.setText(self.tr("Phases"))
        self._future_title.setText(self.tr("Future"))
        self.changes.setAccessibleName(self.tr("What the future said of itself"))

    def _sections(self) -> Iterator[QWidget]:
        yield self.picture
        yield line([self.name, self.code], 0)
        yield line([self.icon, self.status, self.retry], 1)
        yield self.reason
        yield line([self.save, self.copy_picture], 2)
        yield self.colours
        yield hairline()
        yield self.facts
        yield hairline()
        yield self._phases_title
        yield self.phases
        yield hairline()
        yield line([self._future_title, self.state], 1)
        yield self.note
        yield self.changes

    # What it shows.

    def _show_head(self, row: Row) -> None:
        self.name.setText(country_name(row.country))
        self.code.setText(row.country.code)
        flag = row.flag
        self.icon.setVisible(flag is not None)
        self.retry.setVisible(flag is not None and flag.status is DownloadStatus.ERROR)
        if flag is None:
            self.status.setText(self.tr("waiting") if row.started else self.tr("queued"))
        else:
            name, role = _ICONS[flag.status]
            self.icon.setPixmap(cached_icon(name, colors(self)[role].name()).pixmap(20))
            self.status.setText(self._outcome(row, flag))
        message = say_message(flag.message) if flag else ""
        self.reason.setVisible(bool(message) and message != self.status.text())
        if flag and (advice := advice_for(flag.fault, flag.message, flag.http_status)):
            message = self.tr("{}. {}").format(message, say(advice))
        self.reason.setText(message)
        self.save.setEnabled(flag is not None and bool(flag.body))

    def _outcome(self, row: Row, flag: Flag) -> str:
        word = outcomes()[flag.status]
        if row.rank is None or row.delivered is None or flag.status is not DownloadStatus.OK:
            return word
        after = seconds_text(row.delivered - self._begun, 2)
        rank = QLocale().toString(row.rank)
        return self.tr("{}, arrived as number {} after {}").format(word, rank, after)

    def _show_future(self, row: Row) -> None:
        state = state_word(row, self._mode)
        self.state.setText(state)
        self.note.setText(self._note(row, state))
        self.note.setVisible(bool(self.note.text()))
        kept = self._changes.get(row.future, ()) if row.future is not None else ()
        self.changes.setVisible(bool(kept))
        times = [seconds_text(max(t - self._begun, 0.0), 3) for t, _text in kept]
        lines = zip(times, kept, strict=True)
        self.changes.set_lines(f"{time}  {text}" for time, (_t, text) in lines)

    def _note(self, row: Row, state: str) -> str:
        if row.future is None:
            return self.tr("A saved run has no futures any more, only their times.")
        if state == "abandoned":
            return self.tr("A running future cannot be cancelled: cancel() returned False.")
        if self._mode == "sequential":
            return self.tr("One at a time needs no future: this one is ours, to watch the run by.")
        if self._mode == "thread-map":
            return self.tr("map keeps its futures to itself; we looked over its shoulder.")
        library = MODES[self._mode].futures if self._mode in MODES else ""
        if library == "asyncio":
            return self.tr("A Task is pending until it is finished or cancelled, never “running”.")
        if library == "qt":
            return self.tr("Qt has no futures; this one is ours, completed in the callback.")
        return ""

    # The picture: bytes from a network are decoded, and files written, in the executor.

    def _take_flag(self, flag: Flag | None) -> None:
        if flag is self._flag:
            return
        self._flag = flag
        self.picture.file = None
        self.swatches.set_colours(flag.swatches if flag else ())
        self.colours.setVisible(bool(flag and flag.swatches))
        picture = flag.picture if flag else None
        self._show_picture(flag, picture.thumbnail if picture else None)
        if flag is not None and flag.body:
            self._executor.submit(self._decode, flag)

    def _decode(self, flag: Flag) -> None:
        if flag is not self._flag:  # another row was chosen meanwhile
            return
        from flaggui.core.images import (
            judge,
        )  # loads Pillow: not at start-up, not in the GUI thread

        # What cannot be decoded again keeps its thumbnail; and the tab may be gone by now.
        with suppress(NotAnImage, RuntimeError):
            thumbnail = judge(flag.body, replace(Limits(), thumbnail=_BIG)).thumbnail
            self._decoded.emit(flag, thumbnail)

    def _show_picture(self, flag: Flag | None, thumbnail: Thumbnail | None) -> None:
        if flag is self._flag:
            image = QPixmap.fromImage(to_image(thumbnail)) if thumbnail else QPixmap()
            self.picture.set_picture(image)
            self.picture.setVisible(flag is None or thumbnail is not None)
            self.copy_picture.setEnabled(thumbnail is not None)

    def _copy_picture(self) -> None:
        data = QMimeData()
        data.setImageData(self.picture.pixmap.toImage())
        data.setText(self.name.text())
        QGuiApplication.clipboard().setMimeData(data)

    def _write_file(self) -> None:
        if self.picture.file is None and self._flag is not None and self._flag.body:
            self._executor.submit(self._write, self._flag)

    def _write(self, flag: Flag) -> None:
        folder = self._files.enter_context(temporary_folder(state_folder()))
        extension = flag.picture.format.replace("jpeg", "jpg") if flag.picture else "gif"
        path = Path(folder, f"{flag.cc.lower()}.{extension}")
        path.write_bytes(flag.body)
        with suppress(RuntimeError):  # the tab may be gone by now
            self._written.emit(flag, path)

    def _offer_file(self, flag: Flag, path: Path) -> None:
        if flag is self._flag:
            self.picture.file = path

    def _ask(self, signal: SignalInstance) -> None:
        if self._row is not None:
            signal.emit(self._row.index)
