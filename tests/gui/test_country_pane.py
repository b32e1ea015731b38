"""The list of countries: search in three ways, quick choices, ticks by mouse and keyboard."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flaggui.core.countries import book_twenty, countries
from flaggui.gui.countries.model import COUNTRY
from flaggui.gui.countries.pane import CountryPane
from flaggui.gui.style.theme import colors

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[CountryPane]:
    shown = CountryPane()
    qtbot.addWidget(shown)
    shown.resize(232, 600)
    proxy = shown.list.model()
    testers = [QAbstractItemModelTester(model, FATAL) for model in (shown.model, proxy)]
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    for tester in testers:
        tester.deleteLater()
    # Rings of Qt's objects had better not wait for a moment of Python's own choice.
    gc.collect()


def found(pane: CountryPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data(COUNTRY).code for row in range(model.rowCount())]


def type_in(pane: CountryPane, words: str) -> None:
    pane.search.setFocus()
    pane.search.clear()
    QTest.keyClicks(pane.search, words) if words.isascii() else pane.search.setText(words)


def texts(widget: QWidget) -> list[str]:
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("brazil", {"BR"}),
        ("  BRAZ ", {"BR"}),
        ("cote d", {"CI"}),
        ("côte d’i", {"CI"}),
        ("cote d'i", {"CI"}),
        ("aland", {"AX"}),
        ("Åland", {"AX"}),
        ("curacao", {"CW"}),
        ("巴西", {"BR"}),
        ("德国", {"DE"}),
        ("xk", {"XK"}),
        ("turk", {"TC", "TM", "TR"}),
    ],
)
def test_search_by_name_accent_language_and_code(
    pane: CountryPane, words: str, codes: set[str]
) -> None:
    type_in(pane, words)
    assert codes <= set(found(pane))
    assert len(found(pane)) < len(codes) + 3


def test_no_match_says_so_and_clear_brings_all_back(pane: CountryPane) -> None:
    type_in(pane, "xyz")
    assert found(pane) == []
    assert "No country called “xyz”" in texts(pane)
    assert not pane.list.isVisible()
    clear = next(b for b in pane.findChildren(QPushButton) if b.text() == "Clear")
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert pane.search.text() == ""
    assert len(found(pane)) == len(countries())
    assert pane.list.isVisible()


def test_what_is_typed_is_no_markup(pane: CountryPane) -> None:
    type_in(pane, "<b>x</b>")
    label = next(part for part in pane.findChildren(QLabel) if "called" in part.text())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_enter_in_the_search_goes_to_the_list_and_space_ticks(pane: CountryPane) -> None:
    type_in(pane, "japan")
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert pane.list.hasFocus()
    assert pane.list.currentIndex().data(COUNTRY).code == "JP"
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert [country.code for country in pane.chosen()] == ["JP"]
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.chosen() == ()


def test_a_click_on_a_row_ticks_it_and_moves_nothing(pane: CountryPane) -> None:
    before = found(pane)
    place = pane.list.visualRect(pane.list.model().index(3, 0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [country.code for country in pane.chosen()] == [before[3]]
    assert found(pane) == before
    # A double click is two clicks: on and off again.
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.chosen() == ()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert pane.chosen() == ()


def test_a_click_below_the_last_row_ticks_nothing(pane: CountryPane) -> None:
    type_in(pane, "japan")
    area = pane.list.viewport()
    QTest.mouseClick(
        area, Qt.MouseButton.LeftButton, pos=QPoint(area.width() // 2, area.height() - 5)
    )
    assert pane.chosen() == ()


def choose_quickly(pane: CountryPane, name: str) -> str:
    row = next(i for i in range(pane.quick.count()) if pane.quick.itemText(i).startswith(name))
    text = pane.quick.itemText(row)
    pane.quick.activated.emit(row)
    return text


def test_quick_choices(pane: CountryPane) -> None:
    assert choose_quickly(pane, "Book’s 20") == "Book’s 20 (20)"
    assert list(pane.chosen()) == book_twenty()
    assert set(found(pane)[:20]) == {country.code for country in book_twenty()}
    assert f"20 of {len(countries())}" in texts(pane)

    assert choose_quickly(pane, "All") == f"All ({len(countries())})"
    assert len(pane.chosen()) == len(countries())

    europe = {country.code for country in countries().values() if country.region == "Europe"}
    assert choose_quickly(pane, "Europe") == f"Europe ({len(europe)})"
    assert {country.code for country in pane.chosen()} == europe

    none = next(b for b in pane.findChildren(QPushButton) if b.text() == "None")
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    assert pane.chosen() == ()
    assert f"0 of {len(countries())}" in texts(pane)
    assert pane.quick.currentIndex() == -1


def test_no_quick_choice_is_empty_or_nameless(pane: CountryPane) -> None:
    for row in range(pane.quick.count()):
        assert pane.quick.itemData(row)
        assert not pane.quick.itemText(row).startswith((" ", "("))


def test_the_choice_is_told_once(pane: CountryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.choice_changed):
        pane.choose(["BR"])
    with qtbot.assertNotEmitted(pane.choice_changed):
        pane.choose(["BR"])


def test_ticks_outlive_a_search(pane: CountryPane) -> None:
    pane.choose(["BR", "JP"])
    type_in(pane, "chile")
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    type_in(pane, "")
    assert [country.code for country in pane.chosen()] == ["BR", "CL", "JP"]


def test_a_country_that_is_shown_becomes_the_current_one(pane: CountryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.country_activated) as told:
        pane.show_country("JP")
    assert told.args == ["JP"]
    # Whoever chose it elsewhere sees it here: the list has not the focus.
    pane.search.setFocus()
    place = pane.list.visualRect(pane.list.currentIndex())
    seen = pane.list.viewport().grab().toImage().pixelColor(place.left() + 6, place.center().y())
    assert seen == colors(pane)["selection"]
    with QSignalBlocker(pane):
        type_in(pane, "chile")
    pane.show_country("BR")  # not among what the search shows
    assert pane.list.currentIndex().data(COUNTRY) in (None, countries()["CL"])
    pane.show_country("QQ")  # nor anywhere


def test_the_list_says_name_and_code_to_a_screen_reader(pane: CountryPane) -> None:
    pane.show_country("JP")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert pane.list.currentIndex().data(role) == "Japan JP"
