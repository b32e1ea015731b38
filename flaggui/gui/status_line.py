"""The foot of the window: progress, and the line that ends a run as the book does."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from flaggui.core.ideal import speed_up, waiting_share
from flaggui.core.report import Report
from flaggui.gui.running.heartbeat import meaning
from flaggui.gui.style.controls import label, plain_tip, push_button
from flaggui.gui.style.theme import colors


class ThinProgress(QProgressBar):
    """A progress bar four pixels high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(4)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Progress"))

    def set_value(self, value: int) -> None:
        """Show `value` with the next frame; Qt's own slot would paint the whole window now."""
        self.setUpdatesEnabled(False)
        self.setValue(value)
        self.setUpdatesEnabled(True)

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
        self.sentence = label("")
        self.sentence.setAccessibleName("")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.aside = label("", "muted")
        self.offered = push_button("", "link", lambda: self._call())
        self._call: Callable[[], object] = self.offered.hide
        for part in (self.sentence, self.aside):
            # A long sentence is cut off before it widens the window; the tool tip has all of it.
            part.setMinimumWidth(1)
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
        layout.addLayout(row)
        self.elapsed.hide()
        self.offered.hide()
        self.setMinimumHeight(44)

    def show_elapsed(self, seconds: float | None) -> None:
        """Show `seconds` since the run began; nothing for None."""
        number = "" if seconds is None else QLocale().toString(seconds, "f", 2)
        self.elapsed.setText(self.tr("{} s").format(number))
        self.elapsed.setVisible(seconds is not None)

    def say(self, sentence: str, aside: str = "", *, error: bool = False) -> None:
        """Show `sentence`, with `aside` behind it in a quieter colour."""
        role = "error" if error else ""
        if self.sentence.property("role") != role:
            self.sentence.setProperty("role", role)
            self.sentence.style().polish(self.sentence)
        self.sentence.setText(sentence)
        self.sentence.setToolTip(plain_tip(sentence))
        self.aside.setText(aside)
        self.aside.setToolTip("")
        self.offered.hide()

    def offer(self, text: str, call: Callable[[], object]) -> None:
        """Offer, beside the sentence and until the next one, a button that calls `call`."""
        self.offered.setText(text)
        self._call = call
        self.offered.show()

    def say_report(self, report: Report) -> None:
        """Show the line that ends a run, as the book's scripts do."""
        counts, elapsed = report["counts"], report["elapsed"]
        number = QLocale().toString(elapsed, "f", 2)
        words = self.tr("{} flags downloaded in {} s")
        if counts["ok"] == 1:
            words = self.tr("{} flag downloaded in {} s")
        parts = [words.format(counts["ok"], number)]
        one_many = {
            "not_found": (self.tr("{} not found"), self.tr("{} not found")),
            "error": (self.tr("{} error"), self.tr("{} errors")),
            "cancelled": (self.tr("{} cancelled"), self.tr("{} cancelled")),
        }
        for status, (one, many) in one_many.items():
            if counts[status]:
                parts.append((one if counts[status] == 1 else many).format(counts[status]))
        aside, faster = "", speed_up(report)
        if counts["ok"] and report["mode"] != "sequential" and faster >= 1.5:
            # What took the time, as the explanation has it: mostly waiting, or not.
            words = self.tr("·  {}× less than their times added up")
            if waiting_share(report) >= 0.8:
                words = self.tr("·  {}× less than their waits added up")
            aside = words.format(QLocale().toString(faster, "f", 0))
        if report["longest_freeze"] is not None:
            freeze = round(report["longest_freeze"] * 1000)
            aside += self.tr("  ·  longest freeze {} ms").format(freeze)
        self.show_elapsed(elapsed)
        self.say(", ".join(parts), aside)
        if report["longest_freeze"] is not None:
            self.aside.setToolTip(f"<qt>{meaning()}</qt>")  # which makes it wrap
