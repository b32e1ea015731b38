"""Order and choice of the cards: what is chosen stays chosen, and nothing jumps under way."""

from collections.abc import Iterator
from random import Random

import pytest
from gallery_cards import arrive, order, rows, shown_pane
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flaggui.core.countries import Country
from flaggui.core.flag import DownloadStatus
from flaggui.core.run import Row
from flaggui.gui import language
from flaggui.gui.gallery.head import LARGEST, SMALLEST
from flaggui.gui.gallery.model import ROW
from flaggui.gui.gallery.order import FILTERS, ORDERS, sorted_rows
from flaggui.gui.gallery.pane import GalleryPane
from flaggui.gui.settings import GALLERY_ORDERS


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[GalleryPane]:
    with shown_pane(qtbot) as shown:
        yield shown


def finished(seed: int = 1) -> list[Row]:
    """Return twenty rows: two not found, one error, one cancelled, each with its own time."""
    run, luck = rows(), Random(seed)
    fates = dict.fromkeys((3, 4), DownloadStatus.NOT_FOUND)
    fates |= {5: DownloadStatus.ERROR, 6: DownloadStatus.CANCELLED}
    for rank, row in enumerate(luck.sample(run, 20), 1):
        status = fates.get(row.index, DownloadStatus.OK)
        arrive(row, rank, status, "" if status is DownloadStatus.OK else "no", luck.random())
    return run


def names(pane: GalleryPane) -> list[str]:
    return [pane.model.row_at(place).country.name for place in range(pane.model.rowCount())]


def test_every_order_is_what_it_says(pane: GalleryPane) -> None:
    run = finished()
    pane.set_rows(run)
    assert order(pane.model) == [r.index for r in sorted(run, key=lambda r: r.rank or 0)]
    pane.set_order("name")
    assert names(pane) == sorted(row.country.name for row in run)
    pane.set_order("region")
    regions = [run[i].country.region for i in order(pane.model)]
    assert regions == sorted(regions)
    assert names(pane)[:4] == ["DR Congo", "Egypt", "Ethiopia", "Nigeria"]
    pane.set_order("duration")
    times = [(run[i].finished or 0) - (run[i].started or 0) for i in order(pane.model)]
    assert times == sorted(times)
    pane.set_order("status")
    ends = [run[i].flag.status for i in order(pane.model)]  # type: ignore[union-attr]
    assert ends == sorted(ends, key=list(DownloadStatus).index)
    assert len(set(order(pane.model))) == 20


def test_every_order_can_be_remembered() -> None:
    assert tuple(ORDERS) == GALLERY_ORDERS


def test_names_follow_the_alphabet_of_the_language(pane: GalleryPane) -> None:
    pane.set_rows(finished())
    pane.set_order("name")
    try:
        language.speak("de")
        QApplication.processEvents()
        assert pane.model.index(0).data() == "Ägypten"
        assert pane.model.index(1).data() == "Äthiopien"
        assert pane.model.index(2).data() == "Brasilien"
    finally:
        language.speak("en")


@pytest.mark.parametrize("by", ["name", "region"])
def test_by_name_each_card_has_its_place_from_the_start(pane: GalleryPane, by: str) -> None:
    run = rows()
    pane.set_order(by)
    pane.set_rows(run)
    before = order(pane.model)
    assert before == [row.index for row in sorted_rows(run, by)]
    for rank, row in enumerate(reversed(run), 1):
        pane.deliver([arrive(row, rank)])
        assert order(pane.model) == before
    pane.settle()
    assert order(pane.model) == before


def test_by_duration_the_cards_are_sorted_when_all_are_there(pane: GalleryPane) -> None:
    run, done = rows(), finished()
    pane.set_order("duration")
    pane.set_rows(run)
    assert pane.head.button.words == "by duration, once all are there"
    for row in sorted(done, key=lambda r: r.rank or 0):
        came = run[row.index]
        came.rank, came.flag = row.rank, row.flag
        came.started, came.finished, came.delivered = row.started, row.finished, row.delivered
        pane.deliver([came])
        ranked = order(pane.model)[: row.rank]
        assert ranked == [r.index for r in sorted_rows(run, "arrival")][: row.rank]
    pane.choose(7)
    pane.settle()
    assert pane.head.button.words == "by duration"
    assert order(pane.model) == [row.index for row in sorted_rows(run, "duration")]
    assert pane.view.currentIndex().data(ROW).index == 7


def test_only_what_is_asked_for_is_shown(pane: GalleryPane) -> None:
    pane.set_rows(finished())
    pane.choose(5)
    for status, expected in (("not_found", {3, 4}), ("error", {5}), ("cancelled", {6})):
        pane.set_filter(status, "")
        assert set(order(pane.model)) == expected
    assert not pane.view.currentIndex().isValid()
    pane.set_filter("ok", "")
    assert len(order(pane.model)) == 16
    pane.set_filter("all", "IND")
    assert set(names(pane)) == {"India", "Indonesia"}
    assert pane.head.button.words == "in order of arrival · 2 of 20"
    pane.set_filter("all", "jp")
    assert names(pane) == ["Japan"]
    pane.set_filter("all", "turki")  # Türkiye, as people type it
    assert names(pane) == ["Türkiye"]
    pane.set_filter("all", "ドイツ")  # in any language, as in the list of countries
    assert names(pane) == ["Germany"]
    pane.set_filter("all", "atlantis")
    assert pane.nothing.isVisible()
    QTest.mouseClick(pane.nothing.show_all, Qt.MouseButton.LeftButton)
    assert len(order(pane.model)) == 20
    # What was chosen is chosen again where it can be seen again.
    assert pane.view.currentIndex().data(ROW).index == 5


def test_a_code_that_names_no_country_is_found(pane: GalleryPane) -> None:
    pane.set_rows([Row(n, Country(code, code)) for n, code in enumerate(("AA", "AB", "BR"))])
    pane.set_filter("all", "ab")
    assert names(pane) == ["AB"]


@pytest.mark.parametrize("by", ["arrival", "name"])
def test_what_is_asked_for_comes_while_it_arrives(pane: GalleryPane, by: str) -> None:
    run = rows()
    pane.set_order(by)
    pane.set_rows(run)
    pane.set_filter("ok", "")
    assert pane.nothing.isVisible()
    for rank, index in enumerate((7, 2, 11), 1):
        pane.deliver([arrive(run[index], rank)])
    pane.deliver([arrive(run[3], 4, DownloadStatus.ERROR, "no")])
    assert order(pane.model) == {"arrival": [7, 2, 11], "name": [2, 7, 11]}[by]
    assert [pane.model.place_of(i).row() for i in order(pane.model)] == [0, 1, 2]
    assert not pane.model.place_of(3).isValid()
    assert pane.view.isVisible()
    # A run that begins is shown whole.
    pane.set_rows(rows())
    assert len(order(pane.model)) == 20


def test_several_cards_stay_chosen_while_others_arrive(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    pane.view.choose([2, 9, 10])
    pane.deliver([arrive(run[15], 1), arrive(run[9], 2)])
    assert sorted(pane.view.chosen()) == [2, 9, 10]
    pane.set_order("name")
    assert sorted(pane.view.chosen()) == [2, 9, 10]
    pane.set_order("arrival")
    pane.view.selectAll()
    pane.deliver([arrive(run[19], 3)])
    assert len(pane.view.chosen()) == 20


def test_the_current_card_of_several_takes_none_from_them(pane: GalleryPane) -> None:
    run = rows()
    pane.set_rows(run)
    flags = QItemSelectionModel.SelectionFlag
    pane.view.setCurrentIndex(pane.model.index(4))
    pane.view.selectionModel().setCurrentIndex(pane.model.index(8), flags.Select)
    pane.deliver([arrive(run[12], 1)])
    assert sorted(pane.view.chosen()) == [4, 8]
    assert pane.view.currentIndex().data(ROW).index == 8


def test_the_menu_of_the_head_says_what_is_chosen(pane: GalleryPane) -> None:
    pane.set_rows(finished())
    head = pane.head
    for by, action in head.orders.items():
        action.trigger()
        assert pane.model.order == by
        assert head.button.words == ORDERS[by]
        assert [key for key, other in head.orders.items() if other.isChecked()] == [by]
    for status, action in head.filters.items():
        action.trigger()
        assert pane.model.status == status
        assert head.button.words.startswith("by outcome")
        assert status == "all" or FILTERS[status] in head.button.words
    assert head.button.accessibleName() == f"Cards: {head.button.words}"


def test_the_menu_opens_by_keyboard(pane: GalleryPane, qtbot: QtBot) -> None:
    pane.set_rows(finished())
    pane.head.button.setFocus()
    qtbot.waitUntil(pane.head.button.hasFocus)
    with qtbot.waitSignal(pane.head.menu.aboutToShow):
        # The menu runs a loop of its own until it is closed.
        QTest.qWait(0)
        pane.head.menu.aboutToShow.connect(pane.head.menu.close, Qt.ConnectionType.QueuedConnection)
        QTest.keyClick(pane.head.button, Qt.Key.Key_Space)


def test_search_is_left_by_keyboard(pane: GalleryPane, qtbot: QtBot) -> None:
    pane.set_rows(finished())
    head = pane.head
    QTest.mouseClick(head.search_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(head.search.hasFocus)
    QTest.keyClicks(head.search, "chi")
    assert names(pane) == ["China"]
    QTest.keyClick(head.search, Qt.Key.Key_Down)
    assert pane.view.hasFocus()
    assert names(pane) == ["China"]
    head.search.setFocus()
    QTest.keyClick(head.search, Qt.Key.Key_Escape)
    assert not head.search.isVisible()
    assert pane.view.hasFocus()
    assert len(names(pane)) == 20


def test_ctrl_and_the_wheel_change_the_size(pane: GalleryPane) -> None:
    pane.set_rows(finished())
    for notches, expected in ((1, 160), (-2, 128), (-100, SMALLEST), (100, LARGEST)):
        turn(pane, notches, Qt.KeyboardModifier.ControlModifier)
        assert pane.slider.value() == expected
        assert pane.view.gridSize().width() >= expected
    bar = pane.view.verticalScrollBar()
    turn(pane, -1, Qt.KeyboardModifier.NoModifier)
    assert pane.slider.value() == LARGEST
    assert bar.value() > 0


def turn(pane: GalleryPane, notches: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the cards."""
    view, buttons = pane.view.viewport(), Qt.MouseButton.NoButton
    place, phase = QPointF(view.rect().center()), Qt.ScrollPhase.NoScrollPhase
    there, turned = QPointF(view.mapToGlobal(place)), QPoint(0, 120 * notches)
    event = QWheelEvent(place, there, QPoint(), turned, buttons, keys, phase, False)
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("width", [420, 533, 640, 777, 901])
def test_the_cards_in_sight_are_known(pane: GalleryPane, width: int) -> None:
    pane.set_rows(finished())
    pane.resize(width, 300)
    view = pane.view
    rects = [view.visualRect(pane.model.index(n)) for n in range(20)]
    seen = {n for n, rect in enumerate(rects) if rect.intersects(view.viewport().rect())}
    assert seen <= set(view.in_sight())
    assert sum(rect.top() == rects[0].top() for rect in rects) == (
        (view.viewport().width() - 1) // view.gridSize().width()
    )


def test_nothing_is_wider_than_a_narrow_window_has_room(pane: GalleryPane) -> None:
    pane.set_rows(finished())
    pane.set_order("duration")
    pane.set_filter("not_found", "")
    assert pane.head.minimumSizeHint().width() <= 400
