"""The system's fixed font for code, as large as the application's text makes it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

# A style sheet puts back the font that a widget had when it was polished.
_CHANGES = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange)


class FixedFont(QObject):
    """Keeps its parent in `fixed_font`, whatever style sheet or text size comes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setFont(fixed_font())
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the font anew where it may have been lost."""
        if watched is self._widget and event.type() in _CHANGES:
            self._widget.setFont(fixed_font())
        return False


def fixed_font() -> QFont:
    """Return the system's fixed font at 0.9 of the size of the application's, at least 9 pt."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(9.0, QApplication.font().pointSizeF() * 0.9))
    return font
