"""The Runs strip: what is compared, what is said, what is kept, and that nothing overlaps."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QMouseEvent,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from flaggui.core.report import Report
from flaggui.gui.runs.layout import lay_out, row_height
from flaggui.gui.runs.model import KEPT, WORDS, RunsModel, RunWords, comparable
from flaggui.gui.runs.pane import RunsPane
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.style.theme import colors, palette
from tests.gui.made import BOOK, report


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before, wore = QLocale(), qapp.palette()
    QLocale.setDefault(QLocale("en_US"))
    qapp.setPalette(palette("light"))
    yield
    QLocale.setDefault(before)
    qapp.setPalette(wore)


@pytest.fixture
def model(qapp: QApplication) -> Iterator[RunsModel]:  # noqa: ARG001
    runs = RunsModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(runs, mode)
    yield runs
    tester.deleteLater()


@pytest.fixture
def pane(qtbot: QtBot) -> RunsPane:
    shown = RunsPane()
    qtbot.addWidget(shown)
    shown.setFont(QFont("DejaVu Sans", 10))
    shown.resize(900, 120)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def sequential(**more: Any) -> Report:
    return report("sequential", 6.02, **more)


def words(model: RunsModel, row: int) -> RunWords:
    found = model.index(row).data(WORDS)
    assert isinstance(found, RunWords)
    return found


def sentence(model: RunsModel, row: int) -> str:
    return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def selected(pane: RunsPane) -> list[int]:
    return [index.row() for index in pane.list.selectedIndexes()]


def filled(pane: RunsPane, *reports: Report) -> RunsPane:
    for i, one in enumerate(reports):
        pane.add(one, f"run {i}")
    pane.select_last()
    return pane


def button(pane: RunsPane, row: int, name: str) -> QPoint:
    """Return a place on the button `name` of a row, found as a mouse would find it."""
    rect = pane.list.visualRect(pane.model.index(row))
    option = QStyleOptionViewItem()
    pane.list.initViewItemOption(option)
    option.rect = rect
    delegate = pane.list.itemDelegate()
    y = rect.center().y()
    places = (QPoint(x, y) for x in range(rect.width()))
    inside = [pos for pos in places if delegate.button_at(option, pos) == name]
    return inside[len(inside) // 2]


def test_same_work_in_other_modes_is_comparable() -> None:
    other = report("asyncio", 0.4, workers=5, port=9000, own_process=True)
    assert comparable(sequential(), other)


def test_order_of_the_records_does_not_matter_but_that_of_the_countries_does() -> None:
    finished_otherwise = report()
    finished_otherwise["flags"].reverse()
    assert comparable(report(), finished_otherwise)
    assert not comparable(report(), report(codes=BOOK[::-1]))


@pytest.mark.parametrize(
    "other",
    [
        {"codes": BOOK[:5]},
        {"source": "flagcdn"},
        {"latency": 0.5},
        {"jitter": 0.0},
        {"seed": 1},
        {"bandwidth": 1000.0},
        {"error_rate": 0.1},
        {"slow": {"br": 2.0}},
        {"cpu_work": 0.1},
    ],
)
def test_other_work_is_not_comparable(other: dict[str, Any]) -> None:
    assert not comparable(report(), report(**other))


def test_ratio_is_to_sequential_where_that_was_measured(model: RunsModel) -> None:
    model.add(report(), None)
    assert words(model, 0).ratio == "14×"
    model.add(sequential(), None)
    assert words(model, 0).ratio == "14.3× Sequential"
    assert words(model, 0).short_ratio == "14.3×"
    assert words(model, 1).ratio == ""
    assert "14.3 times as fast as Sequential" in sentence(model, 0)


def test_a_cancelled_run_is_compared_with_nothing(model: RunsModel) -> None:
    stopped = {"ok": 3, "cancelled": 17}
    model.add(sequential(counts=stopped), None)
    model.add(report(), None)
    assert words(model, 1).ratio == "14×"
    model.add(sequential(), None)
    model.add(report(counts=stopped), None)
    assert words(model, 1).ratio == "14.3× Sequential"
    assert "Sequential" not in words(model, 3).ratio


def test_other_runs_than_the_current_are_dimmed_and_get_no_ratio(model: RunsModel) -> None:
    for one in (sequential(), report(latency=0.5), report()):
        model.add(one, None)
    assert [words(model, row).dimmed for row in range(3)] == [False, True, False]
    assert words(model, 1).ratio == ""
    model.set_current(1)
    assert [words(model, row).dimmed for row in range(3)] == [True, False, True]
    assert words(model, 1).ratio == "14×"
    assert words(model, 2).ratio == ""
    assert "than the current run" in sentence(model, 2)
    model.remove(1)
    assert not words(model, 0).dimmed


def test_failures_say_the_weightiest(model: RunsModel) -> None:
    for counts in ({}, {"error": 1}, {"error": 2}, {"not_found": 1}, {"error": 1, "cancelled": 9}):
        model.add(report(counts=counts), None)
    found = [(words(model, row).failure, words(model, row).icon) for row in range(5)]
    assert found == [
        ("", ""),
        ("1 error", "error"),
        ("2 errors", "error"),
        ("1 not found", "not-found"),
        ("9 cancelled", "dash"),
    ]


def test_sentence_says_everything(model: RunsModel) -> None:
    model.add(report(freeze=0.009), None)
    assert sentence(model, 0) == (
        "Thread pool, as_completed, 20 workers, 20 flags downloaded in 0.42 seconds, "
        "14 times less than their waits added up, longest freeze 9 milliseconds"
    )
    model.pin(0)
    assert sentence(model, 0).endswith(", pinned")


def test_sentence_in_the_singular_and_without_a_window(model: RunsModel) -> None:
    model.add(report("sequential", 0.3, codes=["BR"], counts={"error": 1}), None)
    text = "Sequential, 1 worker, 1 flag downloaded in 0.30 seconds, 1 error"
    assert sentence(model, 0) == text


def test_a_mode_from_elsewhere_is_no_markup(model: RunsModel) -> None:
    model.add(report("<img src=x>"), None)
    tip = str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;img" in tip
    assert "<img" not in tip


def test_own_process_is_told_apart(model: RunsModel) -> None:
    model.add(report("asyncio", own_process=True), None)
    assert words(model, 0).name == "asyncio on the Qt loop, own process"


@pytest.mark.parametrize(
    ("mode", "short"),
    [
        ("sequential", "Sequential"),
        ("thread-map", "map"),
        ("thread-futures", "as_completed"),
        ("asyncio", "asyncio"),
    ],
)
def test_short_names_tell_modes_apart(model: RunsModel, mode: str, short: str) -> None:
    model.add(report(mode), None)
    assert words(model, 0).short == short


def test_numbers_follow_the_locale(model: RunsModel) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    model.add(report(), None)
    assert words(model, 0).seconds == "0,42 s"


def test_twenty_are_kept_and_the_pinned_one_among_them(model: RunsModel) -> None:
    for i in range(KEPT):
        model.add(report(), i)
    model.pin(0)
    for i in range(KEPT, KEPT + 5):
        model.add(report(), i)
    assert [model.run(row).kept for row in range(model.rowCount())] == [0, *range(6, KEPT + 5)]


def test_only_one_is_pinned(model: RunsModel) -> None:
    for _ in range(3):
        model.add(report(), None)
    model.pin(0)
    model.pin(2)
    assert [words(model, row).pinned for row in range(3)] == [False, False, True]
    model.pin(2)
    assert model.pinned() is None
    model.clear()
    assert model.rowCount() == 0


def test_empty_pane_says_what_comes(pane: RunsPane) -> None:
    assert not pane.list.isVisible()
    assert pane._empty.text() == "Finished runs line up here."
    filled(pane, report())
    assert pane.list.isVisible()
    pane.clear()
    assert pane._empty.isVisible()


def test_adding_and_selecting_the_last_tells_nobody(pane: RunsPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.run_chosen):
        for _ in range(KEPT + 2):
            pane.add(report(), None)
            pane.select_last()
        pane.list.setFocus()
    assert selected(pane) == [KEPT - 1]


def test_a_run_is_replaced_in_its_place_and_stays_pinned(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    before = pane.model.run(0).kept
    pane.model.pin(0)
    with (
        qtbot.assertNotEmitted(pane.run_chosen),
        qtbot.waitSignal(pane.run_pinned, timeout=1000) as told,
    ):
        pane.replace(before, report(), "after")
    assert told.args == ["after"]
    assert (pane.model.run(0).kept, selected(pane)) == ("after", [0])
    with qtbot.assertNotEmitted(pane.run_chosen):
        pane.replace(before, report(), "another")
    assert (pane.model.rowCount(), selected(pane)) == (3, [2])


def test_a_click_chooses_and_may_choose_again(pane: RunsPane, qtbot: QtBot) -> None:
    kept = object()
    pane.add(report(), kept)
    filled(pane, report(latency=0.5))
    place = pane.list.visualRect(pane.model.index(0)).center()
    for _ in range(2):
        with qtbot.waitSignal(pane.run_chosen, timeout=1000) as told:
            qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert told.args is not None
        assert told.args[0] is kept
    assert words(pane.model, 1).dimmed


def test_keys_choose(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(pane.run_chosen, timeout=1000) as told:
            qtbot.keyClick(pane.list, key)
        assert told.args == ["run 0"]


def test_p_pins_and_unpins(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    for expected in ("run 1", None):
        with qtbot.waitSignal(pane.run_pinned, timeout=1000) as told:
            qtbot.keyClick(pane.list, Qt.Key.Key_P)
        assert told.args == [expected]


def test_delete_removes_and_shows_the_neighbour(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    qtbot.keyClick(pane.list, Qt.Key.Key_P)
    with qtbot.waitSignals(
        [pane.run_pinned, pane.run_chosen],
        check_params_cbs=[lambda kept: kept is None, lambda kept: kept == "run 0"],
        timeout=1000,
    ):
        qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert selected(pane) == [0]
    with qtbot.assertNotEmitted(pane.run_chosen):
        qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert pane._empty.isVisible()


def test_buttons_do_not_choose_their_run(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report(), report())
    view, left = pane.list.viewport(), Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(pane.run_chosen):
        with qtbot.waitSignal(pane.run_pinned, timeout=1000) as told:
            qtbot.mouseClick(view, left, pos=button(pane, 0, "pin"))
        qtbot.mouseClick(view, left, pos=button(pane, 1, "remove"))
    assert told.args == ["run 0"]
    assert [pane.model.run(row).kept for row in range(2)] == ["run 0", "run 2"]
    assert selected(pane) == [1]


def test_a_button_let_go_elsewhere_does_nothing(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    view, left = pane.list.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=button(pane, 0, "remove"))
    qtbot.mouseRelease(view, left, pos=button(pane, 1, "remove"))
    assert pane.model.rowCount() == 2


def test_clearing_unpins(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report())
    qtbot.keyClick(pane.list, Qt.Key.Key_P)
    with qtbot.waitSignal(pane.run_pinned, timeout=1000) as told:
        pane.clear()
    assert told.args == [None]


def test_rows_in_sight_follow_the_font(pane: RunsPane, qapp: QApplication) -> None:
    before = QFont(qapp.font())
    filled(pane, *[report()] * 6)
    height = row_height(QFontMetrics(pane.list.font()))
    assert pane.list.minimumHeight() == 4 * height
    pane.visible_rows(2)
    assert pane.list.minimumHeight() == 2 * height
    large = QFont(before)
    large.setPointSize(20)
    try:
        qapp.setFont(large)
        apply_theme(qapp, "light")
        shown = row_height(QFontMetrics(pane.list.font()))
        assert shown > height
        assert pane.list.minimumHeight() == 2 * shown
    finally:
        qapp.setFont(before)
        apply_theme(qapp, "light")
    assert pane.list.minimumHeight() == 2 * height


def test_accessible_name(pane: RunsPane) -> None:
    assert pane.list.accessibleName() == "Runs"


def test_tool_tip_of_a_button_says_what_it_does(pane: RunsPane) -> None:
    filled(pane, report())
    view = pane.list.viewport()
    for name, said in (("pin", "Pin"), ("remove", "Remove")):
        place = button(pane, 0, name)
        help_ = QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, help_)
        assert QToolTip.text().startswith(said)


def many() -> list[Report]:
    return [
        sequential(freeze=0.009),
        report("thread-map", 0.45, freeze=0.012),
        report(freeze=0.009, counts={"ok": 18, "error": 2}),
        report("asyncio", 0.38, freeze=1.2, own_process=True),
        report(elapsed=2.75, latency=0.5, codes=BOOK[:5]),
    ]


def laid_out(model: RunsModel, width: int, points: int) -> tuple[int, list[list[QRect]]]:
    """Return the level of the layout, and the places of each row from left to right."""
    metrics = QFontMetrics(QFont("DejaVu Sans", points))
    rows = [words(model, row) for row in range(model.rowCount())]
    layout = lay_out(rows, width, metrics)
    found = []
    for row in rows:
        at = layout.places(row, metrics, 24)
        parts = (at.name, at.workers, at.bar, at.seconds, at.failure, at.ratio, at.freeze)
        found.append([part for part in parts if part is not None])
    return layout.level, found


@pytest.mark.parametrize(
    ("width", "points"), [(440, 10), (500, 10), (560, 10), (840, 10), (840, 20), (1600, 15)]
)
def test_nothing_overlaps_or_leaves_the_row(model: RunsModel, width: int, points: int) -> None:
    for one in many():
        model.add(one, None)
    model.set_current(0)
    for places in laid_out(model, width, points)[1]:
        assert all(left.right() < right.left() for left, right in pairwise(places))
        assert places[-1].right() < width


def test_words_give_way_in_order(model: RunsModel) -> None:
    for one in many():
        model.add(one, None)
    model.set_current(0)
    levels = [laid_out(model, width, 10)[0] for width in range(1200, 480, -20)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert levels[-1] >= 2


def test_bars_share_one_axis_from_nothing(model: RunsModel) -> None:
    for elapsed in (6.0, 3.0, 0.0):
        model.add(report(elapsed=elapsed), None)
    metrics = QFontMetrics(QFont("DejaVu Sans", 10))
    rows = [words(model, row) for row in range(3)]
    layout = lay_out(rows, 900, metrics)
    bars = [layout.places(row, metrics, 24).bar for row in rows]
    assert len({bar.left() for bar in bars}) == 1
    assert bars[0].width() == pytest.approx(2 * bars[1].width(), abs=1)
    assert bars[2].width() == 2


def picture(pane: RunsPane) -> QImage:
    return pane.list.viewport().grab().toImage()


def row_colors(pane: RunsPane, row: int) -> set[str]:
    rect, image = pane.list.visualRect(pane.model.index(row)), picture(pane)
    y = rect.center().y()
    return {image.pixelColor(x, y).name() for x in range(rect.width())}


def test_a_dimmed_bar_is_not_filled(pane: RunsPane) -> None:
    filled(pane, report(latency=0.5), report())
    fill = colors(pane)["waiting"].name()
    assert fill not in row_colors(pane, 0)
    assert fill in row_colors(pane, 1)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_selected_row_has_an_edge_where_reading_begins(
    pane: RunsPane, direction: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(direction)
    filled(pane, report(), report())
    pane.list.clearFocus()
    rect, image = pane.list.visualRect(pane.model.index(1)), picture(pane)
    edges = [image.pixelColor(x, rect.top() + 3).name() for x in (0, rect.width() - 1)]
    c = colors(pane)
    expected = [c["accent"].name(), c["selection"].name()]
    assert edges == (expected if direction is Qt.LayoutDirection.LeftToRight else expected[::-1])


def test_buttons_appear_with_the_focus(pane: RunsPane, qtbot: QtBot) -> None:
    filled(pane, report(), report())
    pane.list.clearFocus()
    place = button(pane, 1, "remove")
    box = QRect(place - QPoint(8, 8), place + QPoint(8, 8))
    text = colors(pane)["text"].name()

    def inked() -> bool:
        part = picture(pane).copy(box)
        size = part.size()
        found = {
            part.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())
        }
        return text in found

    assert not inked()
    pane.list.setFocus()
    qtbot.waitUntil(pane.list.hasFocus, timeout=1000)
    assert inked()


def test_the_button_under_the_mouse_is_lit(pane: RunsPane) -> None:
    filled(pane, report(), report())
    view, place, none = pane.list.viewport(), button(pane, 0, "remove"), Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, move)
    assert pane.list.itemDelegate().hot == (0, "remove")
    QApplication.sendEvent(pane.list, QEvent(QEvent.Type.Leave))
    assert pane.list.itemDelegate().hot is None


def test_a_run_has_a_context_menu_with_what_its_buttons_do(pane: RunsPane, qtbot: QtBot) -> None:
    for _ in range(2):
        pane.add(sequential(), "kept")
    row = pane.list.visualRect(pane.model.index(1, 0)).center()
    place = pane.list.viewport().mapToGlobal(row)
    for said, left in (("Pin", 2), ("Unpin", 2), ("Remove", 1)):
        mouse = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(pane.list.viewport(), QContextMenuEvent(mouse, row, place))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = (one for one in menu.actions() if one.text().startswith(said))
        action.trigger()
        menu.close()
        assert pane.model.rowCount() == left
    nowhere = QPoint(5, pane.list.viewport().height() - 2)
    QApplication.sendEvent(pane.list.viewport(), QContextMenuEvent(mouse, nowhere, place))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_the_title_stands_level_with_the_first_row_after_large_text(
    qapp: QApplication, qtbot: QtBot
) -> None:
    usual, worn = QFont(qapp.font()), qapp.styleSheet()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    pane = RunsPane()
    qtbot.addWidget(pane)
    pane.show()
    try:
        apply_theme(qapp, "light")
        before = pane._title.height()
        for font, grows in ((large, True), (usual, False)):
            qapp.setFont(font)
            apply_theme(qapp, "light")
            qtbot.waitUntil(lambda grows=grows: (pane._title.height() > before) is grows)
            row = row_height(QFontMetrics(pane.list.font()))
            assert pane._title.height() == row
    finally:
        qapp.setFont(usual)
        qapp.setStyleSheet(worn)


def test_the_chosen_run_stays_in_sight_in_a_lower_window(pane: RunsPane, qtbot: QtBot) -> None:
    for _ in range(8):
        pane.add(sequential(), "kept")
    pane.resize(900, 400)
    pane.select_last()
    pane.resize(900, 120)
    last = pane.model.index(7, 0)
    qtbot.waitUntil(
        lambda: pane.list.viewport().rect().contains(pane.list.visualRect(last).center())
    )
