"""The text of a list of countries: typed, pasted, or dropped as files."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from flaggui.core.lists.country_list import check_size

_FILES = 20
"""Files that are dropped at once, at most."""


class ListText(QPlainTextEdit):
    """A box for the text of a list; a text that is too long does not come in.

    Signals:
        files_dropped: The paths of files that were dropped here, or pasted.
        text_refused: Why a text was not pasted, in one sentence of the core's.
    """

    files_dropped = Signal(list)
    text_refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)  # else the keyboard could not leave it
        self._take_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._take_side()

    def _take_side(self) -> None:
        # Plain text stays at the left, whatever its direction, unless it is told otherwise.
        option = self.document().defaultTextOption()
        align = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(align)
        self.document().setDefaultTextOption(option)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether `source` has a text or files."""
        return source.hasText() or bool(_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped."""
        if paths := _files(source):
            self.files_dropped.emit(paths)
            return
        text = source.text()
        try:
            check_size(text)
        except ValueError as error:
            self.text_refused.emit(str(error))
        else:
            self.insertPlainText(text)
            self.ensureCursorVisible()


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls()[:_FILES] if url.isLocalFile()]
