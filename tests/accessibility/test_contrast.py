"""Contrast of every text and mark on every ground it stands on, from palettes and style sheet."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from flaggui.gui.style.sheet import style_sheet
from flaggui.gui.style.theme import THEMES, colors, palette
from flaggui.gui.timeline.paint import Look
from tests.gui.test_theme import contrast

RULE = re.compile(r"([^{}]+)\{([^{}]+)\}")
COLOUR = re.compile(r"(?<![-\w])(color|background|selection-color|selection-background-color|border"
                    r"|border-color): (?:\d+px solid )?(#[0-9A-F]{6})")  # fmt: skip
GROUNDS = ("window", "base")


def rules(theme: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the selectors of the style sheet with the colours that each one sets."""
    for selector, body in RULE.findall(style_sheet(theme)):
        found = dict(COLOUR.findall(body))
        yield " ".join(selector.split()), found


@pytest.mark.parametrize("theme", THEMES)
def test_each_rule_that_sets_text_and_ground_keeps_them_apart(theme: str) -> None:
    seen = 0
    for selector, found in rules(theme):
        for text, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            if text in found and ground in found:
                seen += 1
                assert contrast(found[text], found[ground]) >= 4.5, selector
    assert seen > 5


@pytest.mark.parametrize("theme", THEMES)
def test_text_keeps_its_contrast_under_the_pointer_and_pressed(theme: str) -> None:
    c, usual = THEMES[theme], dict(rules(theme))
    for selector, found in usual.items():
        if "background" not in found or not re.search(
            r":(hover|pressed|checked|selected)", selector
        ):
            continue
        if "QScrollBar" in selector or "QSplitter" in selector:
            continue
        filled = 'kind="filled"' in selector
        texts = ("on_accent",) if filled else ("text", "accent")
        low = {t: contrast(c[t], found["background"]) for t in texts}
        assert min(low.values()) >= 4.5, (selector, low)


@pytest.mark.parametrize("theme", THEMES)
def test_text_without_a_ground_of_its_own_is_legible_on_both(theme: str) -> None:
    c = THEMES[theme]
    for selector, found in rules(theme):
        if "color" in found and "background" not in found:
            # What is disabled need not be read, but seen.
            least = 3 if "disabled" in selector else 4.5
            low = min(contrast(found["color"], c[ground]) for ground in GROUNDS)
            assert low >= least, (selector, low)


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_of_the_focus_stands_out(theme: str) -> None:
    """From the grounds around it; a list's own ring stands on the selection."""
    c = THEMES[theme]
    ringed = [
        (s, f) for s, f in rules(theme) if ":focus" in s and {"border", "border-color"} & set(f)
    ]
    assert len(ringed) > 6
    for selector, found in ringed:
        ring = found.get("border") or found["border-color"]
        assert min(contrast(ring, c[ground]) for ground in GROUNDS) >= 3, selector
    assert contrast(c["accent"], c["selection"]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_edges_of_controls_and_marks_on_them_stand_out(theme: str) -> None:
    c = THEMES[theme]
    for mark, grounds in {
        "border": GROUNDS,
        "accent": (*GROUNDS, "selection", "hairline"),
        "on_accent": ("accent",),
        "ok": (*GROUNDS, "selection"),
        "error": (*GROUNDS, "selection"),
        "warning": (*GROUNDS, "selection"),
        "waiting": (*GROUNDS, "selection"),
    }.items():
        low = {ground: contrast(c[mark], c[ground]) for ground in grounds}
        assert min(low.values()) >= 3, (mark, low)


@pytest.mark.parametrize("theme", THEMES)
def test_the_words_in_a_timeline_are_legible(theme: str, qapp: QApplication) -> None:
    qapp.setPalette(palette(theme))
    look = Look(colors(QWidget()), qapp.font())
    for kind, ink in look.inks.items():
        assert contrast(ink.name(), look.colors[kind].name()) >= 4.5, kind


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_that_qt_paints_with_is_legible_too(theme: str) -> None:
    """For what no rule of the style sheet reaches: message boxes, Qt's file dialog, tool tips."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = palette(theme)
    for text, grounds in {
        role.WindowText: (role.Window, role.Base),
        role.Text: (role.Base, role.AlternateBase),
        role.ButtonText: (role.Button,),
        role.PlaceholderText: (role.Base,),
        role.ToolTipText: (role.ToolTipBase,),
        role.HighlightedText: (role.Highlight,),
        role.Link: (role.Base, role.Window),
    }.items():
        for state, least in ((group.Active, 4.5), (group.Inactive, 4.5), (group.Disabled, 3)):
            for ground in grounds:
                two = (made.color(state, text).name(), made.color(state, ground).name())
                if state is group.Disabled and text is role.HighlightedText:
                    continue  # nothing can be selected there
                assert contrast(*two) >= least, (text, ground, state, two)
