"""The foot of the window: progress, and the line that ends a run as the book does."""

from collections.abc import Callable
from functools import partial, reduce
from html import escape

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from flaggui.core.ideal import speed_up, waiting_share
from flaggui.core.report import Report
from flaggui.gui.announcing import announce
from flaggui.gui.language import say_message
from flaggui.gui.running.heartbeat import meaning
from flaggui.gui.style.controls import ElidedLabel, IconButton, label, plain_tip, push_button
from flaggui.gui.style.theme import colors

Words = str | Callable[[], str]
"""A sentence of the core's, or what returns a sentence in the language of the moment."""


class ThinProgress(QProgressBar):
    """A progress bar four pixels high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(4)
        self.setTextVisible(False)
        self._say()

    def set_value(self, value: int) -> None:
        """Show `value` with the next frame; Qt's own slot would paint the whole window now."""
        self.setUpdatesEnabled(False)
        self.setValue(value)
        self.setUpdatesEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Progress"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a plain bar; nothing of it while there is nothing to show."""
        painter, c = QPainter(self), colors(self)
        painter.fillRect(self.rect(), c["hairline"])
        if self.maximum() > 0:
            width = self.width() * self.value() / self.maximum()
            x = self.width() - width if self.isRightToLeft() else 0
            painter.fillRect(QRectF(x, 0, width, self.height()), c["accent"])


class StatusLine(QWidget):
    """Progress bar, elapsed time and one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ThinProgress()
        self.elapsed = label("", "title", 1.8)
        self.sentence, self.aside = ElidedLabel(), ElidedLabel("muted")
        self.sentence.setAccessibleName("")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offered = push_button("", "link", lambda: self._call())
        self._call: Callable[[], object] = self.offered.hide
        self._seconds: float | None = None
        self._words: tuple[Words, Words, Words] = ("", "", "")
        self.note, self.folder = ElidedLabel("muted"), IconButton("open", "")
        self._note: tuple[Words, Words] = ("", "")
        self._open: Callable[[], object] = self.folder.hide
        self.folder.clicked.connect(lambda: self._open())
        self._offer: Words = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self.elapsed)
        row.addWidget(self.sentence)
        row.addWidget(self.offered)
        row.addWidget(self.aside, 1)
        row.addWidget(self.note)
        row.addWidget(self.folder)
        layout.addLayout(row)
        for widget in (self.elapsed, self.offered, self.note, self.folder):
            widget.hide()
        self.setMinimumHeight(44)

    def show_elapsed(self, seconds: float | None) -> None:
        """Show `seconds` since the run began; nothing for None."""
        self._seconds = seconds
        number = "" if seconds is None else QLocale().toString(seconds, "f", 2)
        self.elapsed.setText(self.tr("{} s").format(number))
        self.elapsed.setVisible(seconds is not None)

    def say(
        self, sentence: Words, aside: Words = "", *, error: bool = False, meaning: Words = ""
    ) -> None:
        """Show `sentence`, with `aside` behind it in a quieter colour; `meaning` explains that.

        What is kept is not the text but the words, so that another language can be spoken.
        """
        _give_role(self.sentence, "error" if error else "")
        self._words = (sentence, aside, meaning)
        self._offer = ""
        self._say()
        self.offered.hide()
        if error:
            announce(self.sentence, self.sentence.text())

    def offer(self, text: Words, call: Callable[[], object]) -> None:
        """Offer, beside the sentence and until the next one, a button that calls `call`."""
        self._offer, self._call = text, call
        self.offered.setText(_spoken(text))
        self.offered.show()

    def show_note(
        self,
        words: Words,
        tip: Words = "",
        call: Callable[[], object] | None = None,
        *,
        error: bool = False,
    ) -> None:
        """Show `words` at the end, whatever the sentence says; nothing for an empty text.

        Beside them is a button that opens a folder: it calls `call`. The `tip` is of both.
        """
        self._note, self._open = (words, tip), call or self.folder.hide
        _give_role(self.note, "error" if error else "muted")
        self._say_note()
        self.note.setVisible(bool(words))
        self.folder.setVisible(bool(words and call))
        if error:
            announce(self.note, self.note.text())

    def say_report(self, report: Report) -> None:
        """Show the line that ends a run, as the book's scripts do."""
        self.show_elapsed(report["elapsed"])
        timed = report["longest_freeze"] is not None
        self.say(
            partial(self._closing, report),
            partial(self._aside, report),
            meaning=meaning if timed else "",
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            self.show_elapsed(self._seconds)
            self.offered.setText(_spoken(self._offer))
            self._say_note()

    def _say_note(self) -> None:
        words, tip = map(_spoken, self._note)
        self.note.setText(words)
        self.note.setToolTip(plain_tip(tip or words))
        self.folder.say(self.tr("Open folder"))

    def _say(self) -> None:
        sentence, aside, meant = map(_spoken, self._words)
        self.sentence.setText(sentence)
        self.sentence.setToolTip(plain_tip(sentence))
        self.aside.setText(aside)
        # As markup it wraps.
        explained = f"<qt>{escape(aside)}<p>{escape(meant)}</p></qt>"
        self.aside.setToolTip(explained if meant else plain_tip(aside))

    def _closing(self, report: Report) -> str:
        counts, elapsed = report["counts"], QLocale().toString(report["elapsed"], "f", 2)
        words = self.tr("{} flags downloaded in {} s")
        if counts["ok"] == 1:
            words = self.tr("{} flag downloaded in {} s")
        parts = [words.format(QLocale().toString(counts["ok"]), elapsed)]
        one_many = {
            "not_found": (self.tr("{} not found"), self.tr("{} not found")),
            "error": (self.tr("{} error"), self.tr("{} errors")),
            "cancelled": (self.tr("{} cancelled"), self.tr("{} cancelled")),
        }
        for status, (one, many) in one_many.items():
            if count := counts[status]:
                parts.append((one if count == 1 else many).format(QLocale().toString(count)))
        return reduce(self.tr("{}, {}").format, parts)

    def _aside(self, report: Report) -> str:
        aside, faster = "", speed_up(report)
        if report["counts"]["ok"] and report["mode"] != "sequential" and faster >= 1.5:
            # What took the time, as the explanation has it: mostly waiting, or not.
            words = self.tr("·  {}× less than their times added up")
            if waiting_share(report) >= 0.8:
                words = self.tr("·  {}× less than their waits added up")
            aside = words.format(QLocale().toString(faster, "f", 0))
        if report["longest_freeze"] is not None:
            freeze = QLocale().toString(round(report["longest_freeze"] * 1000))
            aside += self.tr("  ·  longest freeze {} ms").format(freeze)
        return aside


def _spoken(words: Words) -> str:
    return say_message(words) if isinstance(words, str) else words()


def _give_role(line: ElidedLabel, role: str) -> None:
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().polish(line)
