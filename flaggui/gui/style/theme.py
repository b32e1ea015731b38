"""The two palettes and what they make of Fusion: every colour of the window stands here."""

from functools import cache
from types import MappingProxyType

from PySide6 import QtCore
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

# Role to colour. Text and marks keep 4.5 and 3 to 1 on window, base and selection, and the five
# segment fills stay apart for colour-blind eyes: tests/gui/test_theme.py computes both.
THEMES = MappingProxyType(
    {
        "light": {
            "window": "#F4F6F8",
            "base": "#FFFFFF",
            "selection": "#DCEBFA",
            "text": "#1B2026",
            "muted": "#56606B",
            "accent": "#0F5FAF",
            "on_accent": "#FFFFFF",
            "ok": "#17693A",
            "error": "#B3261E",
            "warning": "#7A5200",
            "border": "#7F8994",
            "hairline": "#D5DAE0",
            "code_keyword": "#0F5FAF",
            "code_string": "#17693A",
            "code_comment": "#5B6570",
            "code_number": "#8A3A00",
            "queued": "#E3E7EC",
            "queued_outline": "#7F8994",
            "connecting": "#A970F0",
            "waiting": "#1F62AC",
            "receiving": "#A86400",
            "working": "#009C91",
            "held_back": "#560F30",
        },
        "dark": {
            "window": "#15181C",
            "base": "#1C2026",
            "selection": "#1F3B57",
            "text": "#E7EBEF",
            "muted": "#A4AEB9",
            "accent": "#7DB8F5",
            "on_accent": "#0C1B2B",
            "ok": "#6FD08F",
            "error": "#FF8F86",
            "warning": "#F0BE5A",
            "border": "#717C89",
            "hairline": "#363E48",
            "code_keyword": "#7DB8F5",
            "code_string": "#8FD8A6",
            "code_comment": "#98A3AF",
            "code_number": "#F2B68A",
            "queued": "#2C343D",
            "queued_outline": "#7F8B98",
            "connecting": "#A94FE3",
            "waiting": "#9CCBF8",
            "receiving": "#E3B04F",
            "working": "#CFFFB8",
            "held_back": "#F0257F",
        },
    }
)


@cache
def _colors(name: str) -> dict[str, QColor]:
    return {role: QColor(value) for role, value in THEMES[name].items()}


def colors(_widget: QWidget) -> dict[str, QColor]:
    """Return the colour of each role in the palette of the window; do not change them."""
    # The application's palette: a style sheet puts its own backgrounds into a widget's.
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return _colors("dark" if dark else "light")


def is_dark(choice: str) -> bool:
    """Return whether the theme `choice` ("system", "light" or "dark") is dark now."""
    if choice == "system":
        # Only here, as PySide6 takes 20 ms for the namespace, and the first paint needs none.
        return QGuiApplication.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
    return choice == "dark"


def palette(name: str) -> QPalette:
    """Return the palette of the theme `name`, "light" or "dark"."""
    c, role = _colors(name), QPalette.ColorRole
    # With one colour PySide6 looks whether it is a Qt.GlobalColor, and makes that namespace.
    result = QPalette(c["window"], c["window"])
    parts = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "base",
        role.AlternateBase: "window",
        role.Text: "text",
        role.PlaceholderText: "muted",
        role.Button: "base",
        role.ButtonText: "text",
        role.BrightText: "on_accent",
        role.ToolTipBase: "base",
        role.ToolTipText: "text",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "base",
        role.Midlight: "hairline",
        role.Mid: "hairline",
        role.Dark: "border",
        role.Shadow: "border",
    }
    for part, color in parts.items():
        result.setColor(part, c[color])
    for part in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, part, c["border"])
    return result
