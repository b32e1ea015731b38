"""A sentence with an icon before it, which says by its shape what the colour says too."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from flaggui.gui.style.controls import cached_icon, label
from flaggui.gui.style.icons import grown
from flaggui.gui.style.theme import colors

_ICONS = {"ok": "check", "warning": "error", "error": "error"}
_SIDE, _GAP = 16, 8


def note_indent() -> int:
    """Return how far the words of a note with an icon are from its edge, in pixels."""
    return grown(_SIDE) + _GAP


class Note(QWidget):
    """Words in the role "ok", "warning", "error" or "muted"; the last one has no icon.

    Attributes:
        text: The label.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label("")
        self.text.setWordWrap(True)
        align = Qt.AlignmentFlag
        side = align.AlignLeft
        if QApplication.isRightToLeft():  # for Latin words too, such as the names of files
            side = align.AlignRight | align.AlignAbsolute
        self.text.setAlignment(side | align.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._icon = _Icon()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.show_words("")

    def show_words(self, words: str, role: str = "muted") -> None:
        """Show `words` in their `role`."""
        self.text.setText(words)
        self.text.setVisible(bool(words))
        # Only where something is wrong has the text a colour too; the icon says the rest.
        self.text.setProperty("role", role if role in ("error", "muted") else "")
        self.text.style().polish(self.text)
        self._icon.show_role(role)
        self.setProperty("role", role)


class _Icon(QWidget):
    """The icon of a role, as high as the first line of the text beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._role = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_role(self, role: str) -> None:
        """Show the icon of `role`; nothing where it has none."""
        self._role = role
        self.setVisible(role in _ICONS)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the side of the icon, and the height of a line."""
        return QSize(grown(_SIDE), max(grown(_SIDE), self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the colour of its role."""
        if name := _ICONS.get(self._role):
            side, painter = grown(_SIDE), QPainter(self)
            place = QRect(0, (self.height() - side) // 2, side, side)
            cached_icon(name, colors(self)[self._role].name()).paint(painter, place)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the application's text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
