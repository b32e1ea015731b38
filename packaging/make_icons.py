"""Draw the program's icon in every size of the hicolor theme: ``make_icons.py [FOLDER]``.

The folder, build/icons unless told otherwise, then holds ``hicolor/SIZExSIZE/apps/NAME.png`` and
``hicolor/scalable/apps/NAME.svg``, as the Icon Theme Specification of freedesktop.org has them.
"""

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "resources/icons/flaggui.svg"
NAME = "io.github.flaggui.flaggui"
SIDES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels; Windows and macOS have theirs made from 256 by PyInstaller."""


def make_icons(folder: Path) -> None:
    """Write the icon into ``folder/hicolor``, as PNG in all `SIDES` and as SVG."""
    app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(DRAWING))
    for side in SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        file = _place(folder, f"{side}x{side}") / f"{NAME}.png"
        if not image.save(str(file)):
            raise OSError(f"{file} cannot be written.")
    shutil.copyfile(DRAWING, _place(folder, "scalable") / f"{NAME}.svg")
    del app


def _place(folder: Path, size: str) -> Path:
    place = folder / "hicolor" / size / "apps"
    place.mkdir(parents=True, exist_ok=True)
    return place


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build/icons")
