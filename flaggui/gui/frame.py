"""The window before anything is in it: where its panes will be, painted at once.

Light on purpose: no text, and no call for which PySide6 looks at the `Qt` namespace, whose
enumerations take it 20 ms to make. `QBrush`, `QPen` and most of `QPainter` are such calls.
"""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from flaggui.gui.style.theme import THEMES

USUAL = (
    "1280 800;field 57 40 225 32;field 355 40 114 32;field 535 40 172 32;field 974 40 81 32;"
    "button 1063 36 201 40;gap 0 84 1280 1;gap 0 85 1280 671;pane 0 85 232 671;"
    "pane 233 85 710 322;pane 944 85 336 322;pane 233 408 1047 235;pane 233 644 1047 112;"
    "gap 0 756 1280 4"
)
"""What `note_areas` notes of a window that nobody has changed, in a usual font."""
_LOOKS = {
    "ground": ("", "window", 0),
    "gap": ("", "hairline", 0),
    "pane": ("", "base", 0),
    "field": ("border", "base", 6),
    "button": ("accent", "accent", 6),
}
"""Outline and fill as roles in the theme, and the radius of the corners, of each kind of area."""

_AREA = re.compile(f"({'|'.join(_LOOKS)})( [0-9]{{1,5}}){{4}}")


class Frame(QWidget):
    """Paints plain areas where panes and controls will be.

    Signals:
        painted: It was painted for the first time.
    """

    painted = Signal()

    def __init__(self, theme: str, areas: str) -> None:
        """Wear `theme`, "light" or "dark", and paint what `note_areas` noted as `areas`."""
        super().__init__()
        self._theme = THEMES[theme]
        self._areas = areas or USUAL
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the areas, if they are those of a window of this size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for kind, place in _read(self._areas, self.width(), self.height()):
            outline, fill, radius = _LOOKS[kind]
            if outline:
                painter.fillPath(_rounded(place, radius), _brush(self._theme[outline]))
                place.adjust(1, 1, -1, -1)
            painter.fillPath(_rounded(place, max(0, radius - 1)), _brush(self._theme[fill]))
        painter.end()
        if not self._told:
            self._told = True
            self.painted.emit()


def _rounded(place: QRect, radius: int) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), radius, radius)
    return path


def _brush(color: str) -> QBrush:
    """Return a brush of `color`, from a palette: see above."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(color))
    return palette.window()


def note_areas(widgets: Iterable[tuple[str, QWidget]]) -> str:
    """Return where those of `widgets` are that show, each with its kind, as a line of text."""
    parts: list[str] = []
    for kind, widget in widgets:
        window = widget.window()
        if not parts:
            parts.append(f"{window.width()} {window.height()}")
        if widget.isVisibleTo(window):
            at = widget.mapTo(window, QPoint())
            parts.append(f"{kind} {at.x()} {at.y()} {widget.width()} {widget.height()}")
    return ";".join(parts)


def _read(areas: str, width: int, height: int) -> Iterator[tuple[str, QRect]]:
    """Yield what `note_areas` noted of a window of this size; nothing of any other."""
    size, *parts = areas.split(";")
    if size == f"{width} {height}":
        for part in parts:
            if _AREA.fullmatch(part):
                kind, *numbers = part.split()
                yield kind, QRect(*map(int, numbers))
