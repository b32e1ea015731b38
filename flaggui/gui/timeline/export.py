"""A timeline as a picture file, with its legend below."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from flaggui.core.segments import Kind
from flaggui.gui.timeline.layout import Picture
from flaggui.gui.timeline.legend import draw_legend
from flaggui.gui.timeline.paint import Look
from flaggui.gui.timeline.picture import draw_picture

_FOOT = 32
_TALLEST = 32_000
"""Pixels of the tallest image: a painter counts them in 16 bits."""


def png(picture: Picture, look: Look, kinds: Sequence[Kind], scale: float) -> bytes:
    """Return a PNG of `picture`, `scale` pixels for one, less for a very tall one."""
    size = _size(picture)
    scale = min(scale, _TALLEST / size.height())
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    _draw(painter, picture, look, kinds)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(picture: Picture, look: Look, kinds: Sequence[Kind]) -> bytes:
    """Return an SVG of `picture`."""
    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)  # a CSS pixel for each of ours
    generator.setSize(_size(picture))
    generator.setViewBox(QRect(QPoint(), _size(picture)))
    painter = QPainter(generator)
    _draw(painter, picture, look, kinds)
    painter.end()
    return bytes(buffer.data().data())


def _size(picture: Picture) -> QSize:
    return QSize(picture.width, picture.height + _FOOT)


def _draw(painter: QPainter, picture: Picture, look: Look, kinds: Sequence[Kind]) -> None:
    painter.fillRect(QRect(QPoint(), _size(picture)), look.colors["base"])
    draw_picture(painter, look, picture)
    start = picture.width - look.code if picture.mirrored else look.code
    middle = picture.height + _FOOT / 2
    draw_legend(painter, look, kinds, start, middle, mirrored=picture.mirrored)
