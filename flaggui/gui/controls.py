"""Controls that a style sheet alone cannot draw, and short ways to make the others."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from flaggui.gui.icons import icon
from flaggui.gui.theme import colors


class Choice(QComboBox):
    """A combo box with a chevron in the colour of its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, and the chevron over it."""
        super().paintEvent(event)
        side = 16
        x = 8 if self.isRightToLeft() else self.width() - side - 8
        _paint_icon(self, "chevron-down", QRect(x, (self.height() - side) // 2, side, side))


class NumberBox(QSpinBox):
    """A spin box for whole numbers with chevrons in the colour of its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, and the chevrons over it."""
        super().paintEvent(event)
        _paint_chevrons(self)


class DecimalBox(QDoubleSpinBox):
    """A spin box for decimal numbers with chevrons in the colour of its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, and the chevrons over it."""
        super().paintEvent(event)
        _paint_chevrons(self)


def _paint_chevrons(box: QAbstractSpinBox) -> None:
    x = 5 if box.isRightToLeft() else box.width() - 12 - 5
    _paint_icon(box, "chevron-up", QRect(x, box.height() // 2 - 12, 12, 12))
    _paint_icon(box, "chevron-down", QRect(x, box.height() // 2, 12, 12))


def _paint_icon(widget: QWidget, name: str, place: QRect) -> None:
    color = colors(widget)["muted" if widget.isEnabled() else "border"]
    painter = QPainter(widget)
    cached_icon(name, color.name()).paint(painter, place)
    painter.end()


@cache
def cached_icon(name: str, color: str) -> QIcon:
    """Return the icon `name` in `color` (#RRGGBB); drawing one anew takes a millisecond."""
    return icon(name, QColor(color))


class IconButton(QToolButton):
    """A flat button that shows an icon in the colour of the theme, and says what it does."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setIconSize(QSize(20, 20))
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._recolor()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolor()

    def _recolor(self) -> None:
        self.setIcon(cached_icon(self._name, colors(self)["text"].name()))


def push_button(text: str, kind: str, clicked: Callable[[], object]) -> QPushButton:
    """Return a button of the `kind` "filled", "outlined", "flat" or "link"."""
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(True)
    button.clicked.connect(clicked)
    return button


def label(text: str, role: str = "", scale: float = 1.0) -> QLabel:
    """Return a label in the `role` "muted", "title", "error" or none, `scale` times as large."""
    result = QLabel(text)
    if role:
        result.setProperty("role", role)
    if scale != 1.0:
        font = result.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        result.setFont(font)
    return result


def hairline(*, vertical: bool = False) -> QFrame:
    """Return a line of one device-independent pixel."""
    line = QFrame()
    line.setProperty("role", "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
