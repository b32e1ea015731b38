"""The Code tab shows the very function that runs, readable in both themes."""

import inspect
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from flaggui.core import modes
from flaggui.core.mode_table import MODES, load
from flaggui.core.sentence import Sentence
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.style.theme import THEMES
from flaggui.gui.tabs.code import CodeTab, source_of
from flaggui.gui.tabs.code_view import highlights


@pytest.fixture
def tab(qtbot: QtBot, qapp: QApplication) -> Iterator[CodeTab]:
    before = qapp.palette()
    apply_theme(qapp, "light")
    tab = CodeTab()
    qtbot.addWidget(tab)
    tab.resize(336, 640)
    yield tab
    qapp.setStyleSheet("")
    qapp.setPalette(before)


def color_at(tab: CodeTab, word: str) -> str:
    """Return the colour in which the first `word` of the code is drawn, empty for the usual."""
    cursor = tab.code.document().find(word, 0)
    assert not cursor.isNull(), word
    column = cursor.selectionStart() - cursor.block().position()
    for span in cursor.block().layout().formats():
        if span.start <= column < span.start + span.length:
            return span.format.foreground().color().name().upper()
    return ""


@pytest.mark.parametrize("mode", MODES)
def test_the_source_is_that_of_the_function_that_runs(mode: str) -> None:
    source = source_of(MODES[mode].function)
    assert source.text == inspect.getsource(load(mode)).rstrip("\n")
    module, _, name = MODES[mode].function.partition(":")
    assert source.text.startswith((f"def {name}(", f"async def {name}("))
    assert source.file == module.replace(".", "/") + ".py"


def test_it_is_shown_with_its_place_and_what_to_notice(tab: CodeTab) -> None:
    tab.show()
    tab.show_mode("thread-futures")
    assert tab.code.toPlainText() == inspect.getsource(modes.thread_futures).rstrip("\n")
    line = inspect.getsourcelines(modes.thread_futures)[1]
    assert tab.place.text() == f"flaggui/core/modes.py, line {line}"
    assert tab.notice.text() == MODES["thread-futures"].notice
    assert tab.code.accessibleName() == "Code"


def test_it_is_loaded_only_when_it_can_be_seen(tab: CodeTab) -> None:
    tab.show_mode("sequential")
    tab.show_mode("asyncio")
    assert tab.code.toPlainText() == ""
    tab.show()
    assert tab.code.toPlainText().startswith("def asyncio_tasks(")
    tab.hide()
    tab.show_mode("thread-map")
    tab.show()
    assert tab.code.toPlainText().startswith("def thread_map(")


def test_every_line_is_in_sight_and_none_is_wrapped(tab: CodeTab) -> None:
    tab.show()
    tab.show_mode("thread-map")
    assert tab.code.isReadOnly()
    assert tab.code.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap
    assert tab.code.verticalScrollBar().maximum() == 0
    assert tab.code.horizontalScrollBar().maximum() > 0
    tab.code.moveCursor(QTextCursor.MoveOperation.End)
    assert tab.code.viewport().rect().contains(tab.code.cursorRect())
    assert tab.code.gutter_width() > tab.code.fontMetrics().horizontalAdvance("00")


def test_the_wheel_moves_the_page_down_and_the_code_sideways(tab: CodeTab, qtbot: QtBot) -> None:
    tab.resize(336, 240)
    tab.show_mode("thread-map")
    with qtbot.waitExposed(tab):
        tab.show()
    page = tab.code.parentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: page.height() >= tab.code.geometry().bottom() > tab.height())
    place = QPointF(tab.code.viewport().mapTo(tab, QPoint(40, 20)))
    QTest.wheelEvent(tab.windowHandle(), place, QPoint(-120, 0))
    assert tab.code.horizontalScrollBar().value() > 0
    before = tab.code.mapTo(tab, QPoint()).y()
    QTest.wheelEvent(tab.windowHandle(), place, QPoint(0, -120))
    assert tab.code.mapTo(tab, QPoint()).y() < before


def test_words_have_the_colours_of_the_theme_and_follow_it(
    tab: CodeTab, qapp: QApplication
) -> None:
    tab.show()
    tab.show_mode("thread-map")
    for theme in ("light", "dark"):
        apply_theme(qapp, theme)
        assert color_at(tab, "def") == THEMES[theme]["code_keyword"]
        assert color_at(tab, "So one slow") == THEMES[theme]["code_string"]
        assert color_at(tab, "thread_map") == ""


def test_highlights_name_the_role_of_each_token() -> None:
    spans = highlights('x = 12  # why\ny = """a\nb""" in x')
    assert spans[0] == [(4, 2, "code_number"), (8, 5, "code_comment")]
    assert [span for span in spans[1] if span[1]] == [(4, 3, "code_string"), (7, 1, "code_string")]
    assert spans[2][0] == (0, 1, "code_string")
    assert spans[2][-1] == (5, 2, "code_keyword")


def test_the_code_can_be_copied(tab: CodeTab) -> None:
    tab.show()
    tab.show_mode("sequential")
    tab.copy.click()
    assert QGuiApplication.clipboard().text() == inspect.getsource(modes.sequential)


def test_an_explanation_stands_below_and_goes_again(tab: CodeTab) -> None:
    tab.show()
    tab.show_mode("sequential")
    assert tab.explanation.isHidden()
    tab.show_explanation(
        [Sentence("Nearly all of it was waiting."), Sentence("Try {n} workers.", {"n": 20})]
    )
    assert [label.text() for label in tab.sentences] == [
        "Nearly all of it was waiting.",
        "Try 20 workers.",
    ]
    assert tab.explanation.isVisible()
    assert all(label.wordWrap() for label in tab.sentences)
    tab.show_explanation([Sentence("One sentence.")])
    assert [label.text() for label in tab.sentences] == ["One sentence."]
    tab.show_explanation([])
    assert tab.explanation.isHidden()


def test_a_build_without_sources_says_so(tab: CodeTab, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_function: object) -> tuple[list[str], int]:
        raise OSError

    monkeypatch.setattr(inspect, "getsourcelines", missing)
    tab.show()
    tab.show_mode("sequential")
    assert "without its source" in tab.place.text()
    assert tab.code.toPlainText() == ""
    assert not tab.copy.isEnabled()


def test_code_stays_in_the_fixed_font_whatever_theme_and_size(
    tab: CodeTab, qapp: QApplication, qtbot: QtBot
) -> None:
    before, fixed = qapp.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    tab.show_mode("sequential")
    with qtbot.waitExposed(tab):
        tab.show()
    heights = []
    for points, theme in ((10, "light"), (20, "dark"), (15, "light")):
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)
        apply_theme(qapp, theme)
        assert tab.code.font().family() == fixed.family()
        assert tab.code.font().pointSizeF() == points * 0.9
        heights.append(tab.code.height())
    qapp.setFont(before)
    assert heights[0] < heights[2] < heights[1]
