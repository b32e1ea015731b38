"""The dominant colours of a picture as small squares."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

SIDE = 10
"""Of a square, device-independent pixels."""
GAP = 3


def draw_swatch(painter: QPainter, place: QRectF, colour: str, c: dict[str, QColor]) -> None:
    """Draw a square of `colour` (#RRGGBB), with an edge that shows it on any ground."""
    painter.setPen(QPen(c["border"], 1))
    painter.setBrush(QColor(colour))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def draw_swatches(
    painter: QPainter, corner: QPointF, colours: Sequence[str], c: dict[str, QColor]
) -> None:
    """Draw a row of squares, on a plate of their own, that ends at the lower right `corner`."""
    width = len(colours) * (SIDE + GAP) + GAP
    plate = QRectF(corner.x() - width, corner.y() - SIDE - 2 * GAP, width, SIDE + 2 * GAP)
    painter.setPen(QPen(c["hairline"], 1))
    painter.setBrush(c["base"])
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    for n, colour in enumerate(colours):
        x = plate.x() + GAP + n * (SIDE + GAP)
        draw_swatch(painter, QRectF(x, plate.y() + GAP, SIDE, SIDE), colour, c)
