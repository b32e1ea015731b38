"""The Log tab keeps the newest lines, filters and copies them."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from flaggui.gui.tabs.log import MOST_LINES, LineModel, LogTab


@pytest.fixture
def tab(qtbot: QtBot) -> LogTab:
    tab = LogTab()
    qtbot.addWidget(tab)
    tab.resize(336, 400)
    tab.show()
    return tab


def shown(tab: LogTab) -> list[str]:
    model = tab.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def settle(tab: LogTab) -> None:
    """Have the view lay out now what it would lay out in its next turn."""
    tab.view.doItemsLayout()


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_its_promises_and_its_bound() -> None:
    model = LineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add([])
    model.add(["first"])
    model.add(f"line {n}" for n in range(MOST_LINES))
    assert model.rowCount() == MOST_LINES
    assert model.index(0, 0).data() == "line 0"
    model.add(["a", "b"])
    assert model.rowCount() == MOST_LINES
    assert model.index(0, 0).data() == "line 2"
    assert model.text().endswith(f"line {MOST_LINES - 1}\na\nb")
    model.add(str(n) for n in range(2 * MOST_LINES))
    assert model.index(0, 0).data() == str(MOST_LINES)
    model.clear()
    assert model.rowCount() == 0
    tester.deleteLater()


def test_lines_are_shown_in_order_and_go_when_a_run_begins(tab: LogTab) -> None:
    tab.start_run("thread-map", 20, 5)
    tab.add(["Scheduled for BR: <Future at 0x1 state=pending>"])
    tab.add(["<Future at 0x1 state=finished returned Flag> result: 'BR'"])
    assert [line[-4:] for line in shown(tab)] == ["ing>", "'BR'"]
    assert tab.heading.text() == "Thread pool, map · flags: 20 · workers: 5"
    assert tab.view.accessibleName() == "Log"
    tab.start_run("sequential", 20, 1)
    assert shown(tab) == []
    assert tab.nothing.isVisible()


def test_the_filter_takes_words_as_they_are(tab: LogTab) -> None:
    tab.add(["Scheduled for BR: <Task [a]>", "Scheduled for CN: <Task [b]>"])
    tab.filter.setText("scheduled for b")
    assert shown(tab) == ["Scheduled for BR: <Task [a]>"]
    tab.filter.setText("[b]")
    assert shown(tab) == ["Scheduled for CN: <Task [b]>"]
    tab.add(["<Task [b]> result: 'CN'"])
    assert len(shown(tab)) == 2
    tab.filter.setText("xyz")
    assert tab.nothing.isVisible()
    assert tab.nothing.text() == "No line contains “xyz”"
    tab.filter.clear()
    assert len(shown(tab)) == 3


def test_the_view_follows_only_from_its_end(tab: LogTab) -> None:
    tab.add(f"line {n}" for n in range(200))
    settle(tab)
    bar = tab.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    tab.add(["one more"])
    settle(tab)
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    tab.add(["and another"])
    settle(tab)
    assert bar.value() == place


def test_selected_lines_are_copied_in_their_order(tab: LogTab) -> None:
    tab.add(["one", "two", "three"])
    select = QItemSelectionModel.SelectionFlag.Select
    for row in (2, 0):
        tab.view.selectionModel().select(tab.view.model().index(row, 0), select)
    QTest.keyClick(tab.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one\nthree"
    tab.view.clearSelection()
    QTest.keyClick(tab.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one\nthree"


def test_all_lines_are_copied_with_their_heading_whatever_the_filter(tab: LogTab) -> None:
    assert not tab.copy.isEnabled()
    tab.start_run("sequential", 2, 1)
    tab.add(["one", "two"])
    tab.filter.setText("two")
    tab.copy.click()
    assert QGuiApplication.clipboard().text() == "Sequential · flags: 2 · workers: 1\none\ntwo"


def test_the_context_menu_copies_what_is_selected_or_all(tab: LogTab) -> None:
    tab.add(["one", "two", "three"])
    tab.view.setCurrentIndex(tab.view.model().index(1, 0))
    some, every = tab.view.actions()
    assert (some.text(), every.text()) == ("Copy", "Copy all lines")
    some.trigger()
    assert QGuiApplication.clipboard().text() == "two"
    every.trigger()
    assert QGuiApplication.clipboard().text() == "one\ntwo\nthree"
