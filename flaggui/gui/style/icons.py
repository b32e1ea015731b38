"""The window's icons: one-colour SVG drawings on a 20-pixel grid, and the program's own."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from flaggui.resources import resource

# Pixmaps and not a QIconEngine: PySide6 6.11 crashes when Qt clones an engine written in Python.
# Exact for 20 px at 1×, 1.25×, 1.5×, 1.75×, 2× and 3×, for 16, 24 and 40 px at 1×, 2× (and 1.5×).
_SIDES = (16, 20, 24, 25, 30, 32, 35, 36, 40, 48, 60, 72, 80)
_APP_SIDES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
_USUAL = 13
"""Pixels of the text beside which icons have their own size: 10 pt at 96 dots per inch."""


def grown(pixels: int) -> int:
    """Return how many device-independent pixels an icon of `pixels` has beside larger text.

    By quarters, for which the drawings are exact; it never shrinks.
    """
    share = QFontInfo(QApplication.font()).pixelSize() / _USUAL
    return round(pixels * max(1.0, round(share * 4) / 4))


def icon(name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
    """Return the icon called `name`, such as ``slow-motion``, drawn in `color`.

    Needs a QGuiApplication. Draw it again when the palette changes.

    Args:
        name: The file's name in ``resources/icons`` without ``.svg``.
        color: The colour of every stroke and fill; its alpha is ignored.
        disabled: The colour while disabled; without it the style greys the icon.

    Raises:
        FileNotFoundError: There is no icon called `name`.
    """
    result = QIcon()
    for pixmap in _pixmaps(_svg(name).replace("currentColor", color.name()), _SIDES):
        result.addPixmap(pixmap)
    if disabled is not None:
        for pixmap in _pixmaps(_svg(name).replace("currentColor", disabled.name()), _SIDES):
            result.addPixmap(pixmap, QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    """Return the program's own icon, in full colour from 16 to 256 pixels."""
    result = QIcon()
    for pixmap in _pixmaps(_svg("flaggui"), _APP_SIDES):
        result.addPixmap(pixmap)
    return result


@cache
def _svg(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _pixmaps(svg: str, sides: tuple[int, ...]) -> Iterator[QPixmap]:
    """Yield the drawing as a square of each of the `sides`, in device pixels."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for side in sides:
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        yield QPixmap.fromImage(image)
