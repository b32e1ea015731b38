"""The icons render at every size, in the colour asked for and inside their box."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from flaggui.gui.style.controls import Choice, IconButton, Tick
from flaggui.gui.style.icons import app_icon, icon
from flaggui.gui.style.sheet import apply_theme
from flaggui.resources import resource

NAMES = sorted(
    """
    download stop compare slow-motion race save open search clear retry copy pin by-flag by-worker
    gear error dash not-found check chevron-down chevron-left chevron-right chevron-up panel-left
    panel-right code flag log export zoom-in zoom-out external lesson
    """.split()  # noqa: SIM905
)
COLOR = QColor("#B3261E")
GREY = QColor("#7F8994")

pytestmark = pytest.mark.usefixtures("qapp")


def image(
    drawn: QIcon, side: int, ratio: float = 1.0, mode: QIcon.Mode = QIcon.Mode.Normal
) -> QImage:
    """Return `drawn` at `side` device-independent pixels as a straight-alpha image."""
    pixmap = drawn.pixmap(QSize(side, side), ratio, mode)
    assert pixmap.devicePixelRatio() == ratio
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def alphas(picture: QImage) -> dict[tuple[int, int], int]:
    return {
        (x, y): picture.pixelColor(x, y).alpha()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def opaque_colors(picture: QImage) -> set[str]:
    return {picture.pixelColor(*at).name() for at, alpha in alphas(picture).items() if alpha == 255}


def test_the_set_is_complete() -> None:
    found = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert found == sorted([*NAMES, "flaggui"])


@pytest.mark.parametrize("name", [*NAMES, "flaggui"])
def test_file_parses(name: str) -> None:
    assert QSvgRenderer(str(resource(f"icons/{name}.svg"))).isValid()


@pytest.mark.parametrize("side", [16, 20, 24, 40])
@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_its_colour_inside_its_box(name: str, side: int) -> None:
    picture = image(icon(name, COLOR), side)
    inked = {at for at, alpha in alphas(picture).items() if alpha}
    assert picture.size() == QSize(side, side)
    assert side * side * 0.03 < len(inked) < side * side * 0.7
    assert all(0 < x < side - 1 and 0 < y < side - 1 for x, y in inked)
    if side >= 20:  # diagonal strokes of a pixel and a half may not fill one pixel at 16
        assert opaque_colors(picture) == {COLOR.name()}


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_centred(name: str) -> None:
    inked = [at for at, alpha in alphas(image(icon(name, COLOR), 40)).items() if alpha]
    for axis in (0, 1):
        near = min(at[axis] for at in inked)
        far = 39 - max(at[axis] for at in inked)
        assert abs(near - far) <= 4  # 2 px on the 20-pixel grid


@pytest.mark.parametrize(
    ("side", "ratio"),
    [*((20, ratio) for ratio in (1, 1.25, 1.5, 1.75, 2, 3)), (16, 2), (24, 1.5), (24, 3), (40, 2)],
)
def test_icon_is_exact_at_common_device_pixel_ratios(side: int, ratio: float) -> None:
    device = round(side * ratio)
    assert QSize(device, device) in icon("gear", COLOR).availableSizes()
    assert image(icon("gear", COLOR), side, ratio).size() == QSize(device, device)


def test_disabled_icon_has_its_own_colour() -> None:
    drawn = icon("stop", COLOR, disabled=GREY)
    assert opaque_colors(image(drawn, 20)) == {COLOR.name()}
    assert opaque_colors(image(drawn, 20, mode=QIcon.Mode.Disabled)) == {GREY.name()}


def test_no_two_icons_look_alike_at_20_px() -> None:
    ink = {name: alphas(image(icon(name, COLOR), 20)) for name in NAMES}
    for i, one in enumerate(NAMES):
        for other in NAMES[i + 1 :]:
            different = sum(abs(ink[one][at] - ink[other][at]) > 96 for at in ink[one])
            assert different >= 5, f"{one} and {other}"


def test_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", COLOR)


@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256])
def test_app_icon_shows_ground_pole_and_three_bars(side: int) -> None:
    picture = image(app_icon(), side)
    assert picture.size() == QSize(side, side)
    assert picture.pixelColor(0, 0).alpha() < 255  # a rounded corner
    column = [picture.pixelColor(round(side * 0.45), y) for y in range(side)]
    hues = [color.hue() for color in column if color.saturation() > 80 and color.alpha() > 200]
    assert any(190 < hue < 230 for hue in hues)  # the blue ground
    assert any(30 < hue < 50 for hue in hues)  # the amber bar
    assert any(130 < hue < 160 for hue in hues)  # the green bar
    assert picture.pixelColor(side * 7 // 32, side * 3 // 4).lightness() > 200  # the pole


def test_controls_grow_with_the_text_and_back(qapp: QApplication, qtbot: QtBot) -> None:
    usual, worn = QFont(qapp.font()), qapp.styleSheet()
    button, tick, choice = IconButton("gear", ""), Tick("Pool de threads"), Choice()
    choice.addItem("Pool de threads, as_completed")
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
    for control in (button, tick, choice):
        qtbot.addWidget(control)
        control.show()
    try:
        for points, side in ((10, 20), (12.5, 25), (15, 30), (20, 40), (10, 20)):
            font = QFont(usual)
            font.setPointSizeF(points)
            qapp.setFont(font)
            apply_theme(qapp, "light")
            qtbot.waitUntil(lambda side=side: button.iconSize() == QSize(side, side))
            assert button.size() == QSize(side + 12, side + 12)
            words = tick.fontMetrics().horizontalAdvance(tick.text())
            assert tick.minimumSizeHint().width() >= side * 16 // 20 + 8 + words
            choice.resize(choice.sizeHint())
            option = QStyleOptionComboBox()
            choice.initStyleOption(option)
            assert option.currentText == choice.currentText()
            assert choice.minimumSizeHint().width() < choice.sizeHint().width()
    finally:
        qapp.setFont(usual)
        qapp.setStyleSheet(worn)
