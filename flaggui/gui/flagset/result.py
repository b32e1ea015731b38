"""What came of getting a set: complete, or what is missing and why, and what to do then."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flaggui.gui.flagset.missing import completeness, failed_rows, reasons
from flaggui.gui.flagset.note import Note, note_indent
from flaggui.gui.flagset.place import open_folder
from flaggui.gui.language import say_message
from flaggui.gui.running.runner import Shown
from flaggui.gui.style.controls import push_button

if TYPE_CHECKING:
    from flaggui.core.run import Row


class Result(QWidget):
    """One line, the reasons below it, and buttons; hidden until there is something to say.

    Attributes:
        line: Where it was saved, and whether it is complete.
        reasons: Why flags are missing, a line for each reason.
        open: Opens the folder.
        retry: Downloads what is missing.
        missing: The rows without a flag.
    """

    def __init__(self, retry: Callable[[], object]) -> None:
        super().__init__()
        self.missing: Sequence[Row] = ()
        self._total = 0
        self._folder = Path()
        self.line, self.reasons = Note(), Note()
        self.open = push_button(
            self.tr("O&pen folder"), "outlined", lambda: open_folder(self._folder)
        )
        self.retry = push_button(self.tr("&Retry failed"), "outlined", retry)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.reasons)
        below.addLayout(buttons)
        indented = QHBoxLayout()
        indented.addSpacing(note_indent())
        indented.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 4)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addLayout(indented)
        self.hide()

    def take(self, shown: Shown) -> None:
        """Look at what `shown` brought; it is shown once it is saved."""
        self.missing, self._total = failed_rows(shown.rows), len(shown.rows)
        self.reasons.show_words("\n".join(reasons(self.missing)))
        self.reasons.setVisible(bool(self.missing))
        self.retry.setVisible(bool(self.missing))

    def show_saved(self, sentence: str, folder: Path) -> None:
        """Show where it was saved, as the `sentence` of the core's says, in `folder`."""
        self._folder = folder
        self.line.show_words(say_message(sentence), "warning" if self.missing else "ok")
        self.open.show()
        self.show()

    def show_nothing(self) -> None:
        """Show that no flag came, and why."""
        self.line.show_words(completeness(self._total, self.missing), "error")
        self.open.hide()
        self.show()
