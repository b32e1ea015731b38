"""The two palettes keep their contrast, and their colours apart for every kind of sight."""

from itertools import combinations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.style.theme import THEMES, colors, is_dark

TEXTS = ("text", "muted", "accent", "ok", "error", "warning")
CODE = ("code_keyword", "code_string", "code_comment", "code_number")
GROUNDS = ("window", "base", "selection")
FILLS = ("queued", "connecting", "waiting", "receiving", "working", "held_back")
MARKS = ("border", "queued_outline", *FILLS[1:])

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation
# of Color Vision Deficiency", IEEE TVCG 15 (2009), at severity 1.0; applied to linear sRGB.
SIGHTS: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# B. Ottosson, "A perceptual color space for image processing" (2020): linear sRGB to LMS, and the
# cube roots of that to Lab.
TO_LMS: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def linear(color: str) -> Vector:
    """Return #RRGGBB as linear light, after IEC 61966-2-1."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def times(matrix: Matrix, vector: Vector) -> Vector:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, after WCAG 2.2."""
    weights: Vector = (0.2126, 0.7152, 0.0722)
    lights = sorted(
        sum(w * c for w, c in zip(weights, linear(color), strict=True)) for color in (one, other)
    )
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def oklab(color: str, sight: str) -> Vector:
    seen = times(SIGHTS[sight], linear(color))
    red, green, blue = (min(1.0, max(0.0, c)) for c in seen)
    long, medium, short = (c ** (1 / 3) for c in times(TO_LMS, (red, green, blue)))
    return times(TO_LAB, (long, medium, short))


def test_the_formulas_give_the_known_figures() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert oklab("#FFFFFF", "normal") == pytest.approx((1, 0, 0), abs=1e-3)
    # Ottosson's own figures for sRGB red.
    assert oklab("#FF0000", "normal") == pytest.approx((0.628, 0.225, 0.126), abs=1e-3)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", [*TEXTS, *CODE])
def test_text_is_legible_on_every_ground(theme: str, role: str) -> None:
    c = THEMES[theme]
    grounds = GROUNDS if role in TEXTS else GROUNDS[:2]
    assert {ground: contrast(c[role], c[ground]) for ground in grounds if
            contrast(c[role], c[ground]) < 4.5} == {}  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
def test_text_on_a_filled_button_is_legible(theme: str) -> None:
    c = THEMES[theme]
    assert contrast(c["on_accent"], c["accent"]) >= 4.5
    assert contrast(c["muted"], c["hairline"]) >= 4.5 or theme == "dark"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", MARKS)
def test_marks_stand_out(theme: str, role: str) -> None:
    c = THEMES[theme]
    assert min(contrast(c[role], c[ground]) for ground in ("window", "base")) >= 3


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
def test_the_six_fills_stay_apart(theme: str, sight: str) -> None:
    seen = {fill: oklab(THEMES[theme][fill], sight) for fill in FILLS}
    apart = {
        pair: 100 * sum((a - b) ** 2 for a, b in zip(seen[pair[0]], seen[pair[1]], strict=True))
        ** 0.5
        for pair in combinations(FILLS, 2)
    }  # fmt: skip
    closest = min(apart, key=lambda pair: apart[pair])
    print(f"{theme}, {sight}: {closest} {apart[closest]:.1f}")
    assert apart[closest] > 12, closest


def test_both_themes_have_the_same_roles() -> None:
    assert THEMES["light"].keys() == THEMES["dark"].keys()


def test_a_theme_reaches_application_and_painters(qapp: QApplication) -> None:
    widget = QWidget()
    for theme in ("dark", "light"):
        apply_theme(qapp, theme)
        window = qapp.palette().color(QPalette.ColorRole.Window).name().upper()
        assert window == THEMES[theme]["window"]
        assert colors(widget)["text"].name().upper() == THEMES[theme]["text"]
        assert is_dark(theme) is (theme == "dark")
