"""The race speaks another language at once, and goes back; nothing of it is cut in a long one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from flaggui.core.countries import book_twenty
from flaggui.core.options import Options
from flaggui.core.race import Turn, plan_race
from flaggui.core.race_report import Race
from flaggui.gui.language import speak
from flaggui.gui.race.choices import Choices
from flaggui.gui.race.dialog import RaceDialog
from flaggui.gui.race.model import Column
from flaggui.gui.race.plot import StripPlot
from flaggui.gui.running.runner import Runner
from flaggui.gui.saving import Saving
from flaggui.gui.style.sheet import apply_theme
from tests.gui.made import report
from tests.gui.pseudo import is_spoken_and_back, post, pseudo


@pytest.fixture
def race(qapp: QApplication) -> Iterator[RaceDialog]:  # noqa: ARG001
    """Yield the dialog of a finished race of all usual modes."""
    options, own, parent = Options(tuple(book_twenty())), Runner(), QWidget()
    saving = Saving(own.executor, parent)
    dialog = RaceDialog(lambda: options, lambda _options: None, own, saving, parent)
    raced = Race(plan_race(options, dialog.choices.chosen(), 5))
    for place, mode in enumerate(raced.plan.modes):
        seconds = 6.02 if mode == "sequential" else 0.42 + 0.05 * place
        for turn in range(5):
            raced.reports.append(report(mode, seconds + 0.001 * turn, freeze=0.009))
    dialog.contest.race = raced
    dialog.model.show_race(raced)
    dialog.contest.race_ended.emit(True)
    dialog.show()
    yield dialog
    own.executor.shutdown()
    parent.deleteLater()


def test_the_race_speaks(race: RaceDialog, qapp: QApplication) -> None:
    is_spoken_and_back(race, qapp)
    before = cells(race)
    with pseudo(qapp):
        post(qapp)
        assert all("⟦" in text for text in cells(race) if any(c.isalpha() for c in text))
        assert race.status.text().startswith("⟦⟦Thread pool, map⟧ is the fastest: 0,4")
        race._begin_turn(Turn(2, "asyncio"))
        assert race.status.text() == "⟦Round 2 of 5: ⟦asyncio on the Qt loop⟧⟧"
    post(qapp)
    assert race.status.text() == "Round 2 of 5: asyncio on the Qt loop"
    race.model.refresh()
    assert cells(race) == before


def cells(race: RaceDialog) -> list[str]:
    """Return all that the table of `race` shows or says."""
    table, across = race.table.model(), Qt.Orientation.Horizontal
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    found = [table.headerData(column, across, role) for column in Column for role in roles[:2]]
    for row in range(table.rowCount()):
        for column in Column:
            found += [table.index(row, column).data(role) for role in roles]
    return [str(text) for text in found if text]


def test_nothing_of_a_table_is_cut_in_a_long_language(race: RaceDialog, qapp: QApplication) -> None:
    with pseudo(qapp, longer=0.4):
        post(qapp)
        race.resize(1600, 600)
        assert race.table.sizeHint().width() < race.table.width()
        header, metrics = race.table.horizontalHeader(), QFontMetrics(race.table.font())
        assert header.length() <= race.table.viewport().width()
        for column in Column:
            texts = [race.table.model().index(row, column).data() for row in range(7)]
            texts.append(race.table.model().headerData(column, Qt.Orientation.Horizontal))
            widest = max(metrics.horizontalAdvance(text) for text in texts)
            assert header.sectionSize(column) >= widest + 16


def test_with_large_text_a_race_scrolls_and_cuts_nothing(
    race: RaceDialog, qapp: QApplication
) -> None:
    before = QFont(qapp.font())
    large = QFont(before)
    large.setPointSizeF(20)
    try:
        with pseudo(qapp, longer=0.4):
            qapp.setFont(large)
            apply_theme(qapp, "light")
            post(qapp)
            race.resize(1280, 600)
            post(qapp)
            for label in (race.work, race.choices.findChildren(QLabel)[-1]):
                assert label.height() >= label.heightForWidth(label.width())
            assert race.plot.height() >= race.plot.sizeHint().height()
            assert race.start.height() >= race.start.minimumSizeHint().height()
            assert race.choices.visibleRegion().boundingRect().width() == race.choices.width()
    finally:
        qapp.setFont(before)
        apply_theme(qapp, "light")


def test_a_race_that_cannot_be_says_so_in_the_language(
    race: RaceDialog, qapp: QApplication
) -> None:
    for tick in race.modes.values():
        tick.setChecked(False)
    assert race.work.text() == "A race needs at least one mode."
    with pseudo(qapp):
        post(qapp)
        assert race.work.text() == "⟦A race needs at least one mode.⟧"
        race._fail("No such sentence.")
        assert race.status.text() == "No such sentence."


def test_the_number_of_runs_keeps_its_room(qtbot: QtBot, qapp: QApplication) -> None:
    choices = Choices()
    qtbot.addWidget(choices)
    choices.show()
    with pseudo(qapp, longer=0.8):
        post(qapp)
        choices.resize(choices.minimumSizeHint())
        post(qapp)
        assert choices.repetitions.width() >= 72


def test_the_number_of_runs_is_one_of_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    choices = Choices()
    qtbot.addWidget(choices)
    for code in ("ar", "en"):
        speak(code)
        post(qapp)
        assert choices.repetitions.text() == QLocale(code).toString(choices.repetitions.value())


def test_dots_of_a_race_stand_where_time_says_in_both_directions(qtbot: QtBot) -> None:
    plot = StripPlot()
    qtbot.addWidget(plot)
    plot.show_runs({"sequential": (1.0,), "asyncio": (2.0,)}, {})
    plot.resize(600, plot.sizeHint().height())
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        plot.setLayoutDirection(direction)
        left, right = plot._ends()
        image = plot.grab().toImage()
        row = (plot.height() - 16) / 3
        middle = [
            min(range(round(left), round(right)), key=lambda x: lightness(image, x, y))
            for y in (12, round(row) + 12)
        ]
        assert left < middle[0] < middle[1] < right
    assert left == 16


def lightness(picture: QImage, x: int, y: int) -> int:
    return picture.pixelColor(x, y).lightness()
