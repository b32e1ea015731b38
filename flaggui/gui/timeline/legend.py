"""The legend of a timeline: a swatch and a word for each kind of segment."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flaggui.core.segments import KINDS, Kind
from flaggui.gui.style.theme import colors
from flaggui.gui.timeline.paint import Look, baseline, draw_segment


class Legend(QWidget):
    """The swatches and words of some kinds of segments, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: Sequence[Kind] = KINDS
        self._look = Look(colors(self), self.font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kinds(KINDS)

    def set_kinds(self, kinds: Sequence[Kind]) -> None:
        """Show these kinds, in this order."""
        self._kinds = tuple(kinds)
        self.setAccessibleName(", ".join(self._look.words[kind] for kind in kinds))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all swatches and words."""
        return QSize(legend_width(self._look, self._kinds), self._look.row + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        if self._look.colors is not colors(self):  # a theme's palette may come without an event
            self._look = Look(colors(self), self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, self._look, self._kinds, 0, self.height() / 2)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._look = Look(colors(self), self.font())
            self.updateGeometry()


def legend_width(look: Look, kinds: Sequence[Kind]) -> int:
    """Return the width in pixels of the legend of `kinds`."""
    return round(sum(40 + look.width(look.words[kind]) for kind in kinds)) - 16 * bool(kinds)


def draw_legend(
    painter: QPainter, look: Look, kinds: Sequence[Kind], left: float, middle: float
) -> None:
    """Draw a swatch and the word of each of `kinds`, from `left` on around height `middle`."""
    painter.setFont(look.font)
    for kind in kinds:
        top = round(middle - look.bar / 2)
        draw_segment(painter, look, kind, QRectF(left, top, 18, look.bar))
        painter.setPen(look.colors["muted"])
        painter.drawText(QPointF(left + 24, baseline(look, middle)), look.words[kind])
        left = round(left + 40 + look.width(look.words[kind]))
