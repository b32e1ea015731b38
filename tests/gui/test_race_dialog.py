"""Race modes…: real races in the window, their table, their dots, their ways out."""

import asyncio
import csv
import io
import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.race import Turn, usual_modes
from flaggui.core.report import Report
from flaggui.core.sources import SOURCES
from flaggui.gui.race.dialog import RaceDialog
from flaggui.gui.race.model import BAR, RUNNING, SORT, Bar, Column
from flaggui.gui.race.plot import Axis
from flaggui.gui.race.table import draw_bar
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.style.theme import colors
from flaggui.gui.window import MainWindow
from tests.gui.windows import MID_RUN, after, asking, click, opened, settled

TWO = ("thread-map", "asyncio")


def small(server: BuiltinServer, **more: Any) -> Options:
    return asking(server, countries=tuple(book_twenty()[:6]), workers=2, **more)


def dialog_of(window: MainWindow, repetitions: int = 2, modes: tuple[str, ...] = TWO) -> RaceDialog:
    """Open the race as Ctrl+Shift+R does, with `modes` ticked."""
    window.commands["open_race"].trigger()
    dialog = window.session.beside.race
    assert dialog is not None
    assert dialog.isVisible()
    for mode, tick in dialog.modes.items():
        tick.setChecked(mode in modes)
    dialog.repetitions.setValue(repetitions)
    return dialog


async def raced(dialog: RaceDialog) -> list[Report]:
    """Click Start and return what counted when the race is over."""
    await after(dialog.race_over, lambda: click(dialog.start))
    return reports(dialog)


def reports(dialog: RaceDialog) -> list[Report]:
    assert dialog.contest.race is not None
    return dialog.contest.race.reports


def column(dialog: RaceDialog, of: Column) -> list[str]:
    rows = dialog.table.sorted
    return [str(rows.index(row, of).data()) for row in range(rows.rowCount())]


def test_a_race_of_two_modes_from_start_to_the_files(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(small(server)) as window:
            dialog = dialog_of(window)
            told: list[Turn] = []
            dialog.contest.run_ended.connect(told.append)
            made = await raced(dialog)

            assert told == [Turn(n, mode) for n in range(3) for mode in TWO]
            assert [report["mode"] for report in made] == [*TWO, *TWO]
            assert {report["counts"]["ok"] for report in made} == {6}
            assert all(report["longest_freeze"] is not None for report in made)
            assert window.runs.model.rowCount() == 6  # the window showed each of them
            assert dialog.progress.value() == dialog.progress.maximum() == 6
            assert column(dialog, Column.MODE) == ["Thread pool, map", "asyncio on the Qt loop"]
            assert column(dialog, Column.RANK) == ["–", "–"]
            assert all(text.endswith(" ms") for text in column(dialog, Column.FREEZE))
            assert dialog.start.text() == "Start race"

            click(dialog.copy)
            copied = QGuiApplication.clipboard().text()
            assert copied.count("\n| – | ") == 2
            assert "Fewer than 3 runs" in copied
            for suffix in ("json", "csv", "md", "png"):
                assert await dialog.save_race(tmp_path / f"race.{suffix}")
            await settled()
            assert dialog.status.text() == f"Saved as {tmp_path / 'race.png'}"

    runner.run(main())
    assert json.loads((tmp_path / "race.json").read_text())["race"]["modes"] == list(TWO)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "race.csv").read_text())))
    assert {row["runs"] for row in rows} == {"2"}
    assert (tmp_path / "race.md").read_text().count("\n| – | ") == 2
    assert QImage(str(tmp_path / "race.png")).width() > 600


def test_the_table_fills_in_while_runs_come_in(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(small(server)) as window:
            dialog = dialog_of(window, 3)
            mode = QAbstractItemModelTester.FailureReportingMode.Fatal
            testers = [
                QAbstractItemModelTester(model, mode)
                for model in (dialog.model, dialog.table.sorted)
            ]
            dialog.table.sortByColumn(Column.MEDIAN, Qt.SortOrder.DescendingOrder)
            seen: list[tuple[Turn, list[str]]] = []

            def look(turn: Turn) -> None:
                model = dialog.model
                running = [i for i in range(2) if model.index(i, Column.MODE).data(RUNNING)]
                assert running == [TWO.index(turn.mode)]
                seen.append((turn, column(dialog, Column.MEDIAN)))

            dialog.contest.turn_began.connect(look)
            made = await raced(dialog)
            assert seen[0][1] == seen[2][1] == ["–", "–"]  # the warm-up does not count
            assert seen[3][1].count("–") == 1
            assert all("–" not in texts for _, texts in seen[4:])

            rows = dialog.table.sorted
            keys = [rows.index(row, Column.MEDIAN).data(SORT) for row in range(2)]
            assert keys == sorted(keys, reverse=True)
            bars = [dialog.model.index(row, Column.MEDIAN).data(BAR) for row in range(2)]
            assert {bar.whole for bar in bars} == {max(report["elapsed"] for report in made)}
            assert all(bar.fastest <= bar.median <= bar.slowest for bar in bars)
            ranks = set(column(dialog, Column.RANK))
            assert ranks in ({"1", "2"}, {"1–2"})
            for tester in testers:
                tester.deleteLater()

    runner.run(main())


def test_stop_cancels_the_run_and_ends_the_race(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(small(server)) as window:
            dialog = dialog_of(window)
            await after(window.runner.run_started, lambda: click(dialog.start))
            assert dialog.contest.racing
            assert dialog.start.text() == "Stop"
            assert not any(tick.isEnabled() for tick in dialog.modes.values())
            began = asyncio.get_running_loop().time()
            await after(window.run_over, lambda: click(dialog.start))
            assert asyncio.get_running_loop().time() - began < 2
            assert not dialog.contest.racing
            assert dialog.status.text() == "Stopped."
            assert dialog.start.text() == "Start race"
            assert not dialog.copy.isEnabled()

    runner.run(main())


@pytest.mark.parametrize("how", ["escape", "cancel", "close"])
def test_a_race_ends_however_it_is_left(
    how: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(small(server)) as window:
            dialog = dialog_of(window)
            await after(window.runner.run_started, lambda: click(dialog.start))
            ends = {
                "escape": lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape),
                "cancel": window.session.cancel,
                "close": window.close,
            }
            await after(dialog.race_over, ends[how])
            assert not dialog.contest.racing
            assert dialog.isVisible() is (how != "close")

    runner.run(main())


def test_a_run_of_ones_own_between_two_turns_does_not_count(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(small(server, mode="thread-futures")) as window:
            dialog = dialog_of(window, 1)
            # The race rests before each run: that is when someone can press Download.
            dialog.contest.turn_began.connect(lambda _turn: window.session.download())
            made = await raced(dialog)
            assert [report["mode"] for report in made] == list(TWO)
            modes = [window.runs.model.run(i).report["mode"] for i in range(8)]
            assert modes == ["thread-futures", "thread-map", "thread-futures", "asyncio"] * 2

    runner.run(main())


def test_a_run_that_cannot_start_ends_the_race(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            dialog = dialog_of(window)
            dialog.contest._start = lambda _options: window.runner.run_failed.emit("No server.")
            await raced(dialog)
            assert dialog.status.text() == "No server."
            assert dialog.status.property("role") == "error"
            assert dialog.start.text() == "Start race"

    runner.run(main())


def test_what_must_not_be_raced_cannot_be_started(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened(Options(source=SOURCES["flagcdn"])) as window:
            dialog = dialog_of(window)
            assert not dialog.start.isEnabled()
            assert "public server" in dialog.work.text()
            # The window's choice is followed while the race is open.
            window.session.show_options(Options(knobs=Knobs(latency=0.1, jitter=0)))
            assert dialog.start.isEnabled()
            assert dialog.work.text() == "20 flags, Built-in, 100 ms, 20 workers"
            for tick in dialog.modes.values():
                tick.setChecked(False)
            assert not dialog.start.isEnabled()
            assert "at least one mode" in dialog.work.text()

    runner.run(main())


def test_a_race_waits_for_no_run_that_is_under_way(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server)) as window:
            await after(window.runner.run_started, window.session.download)
            dialog = dialog_of(window)
            click(dialog.start)
            assert not dialog.contest.racing
            assert dialog.status.text().startswith("A run is under way")

    runner.run(main())


def test_everything_works_by_keyboard_and_has_a_name(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window, modes=usual_modes())
            assert window.commands["open_race"].shortcut().toString() == "Ctrl+Shift+R"
            table, header = dialog.table, dialog.table.horizontalHeader()
            table.setFocus()
            table.setCurrentIndex(table.sorted.index(0, Column.MODE))
            QTest.keyClick(table, Qt.Key.Key_Return)
            assert column(dialog, Column.MODE) == sorted(column(dialog, Column.MODE))
            QTest.keyClick(table, Qt.Key.Key_Return)
            assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            assert not dialog.contest.racing  # Enter in the table did not press Start
            assert table.accessibleName() == "Standings"
            assert dialog.plot.accessibleName() == "All runs on one time axis"
            assert dialog.repetitions.accessibleName() == "Runs of each mode"
            index = dialog.model.index(0, Column.SPEED_UP)
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Speed-up: –"

    runner.run(main())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_bars_share_a_scale(theme: str, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    c = colors(None)  # type: ignore[arg-type]
    place = QRect(0, 0, 200, 20)
    short, long = (blue(place, Bar(own, own, own, 4.0), c) for own in (1.0, 4.0))
    assert short == pytest.approx(50, abs=6)
    assert long == pytest.approx(200, abs=8)


def blue(place: QRect, bar: Bar, c: dict[str, QColor]) -> int:
    """Return how many pixels of the waiting colour a bar has along its upper edge."""
    image = QImage(place.size(), QImage.Format.Format_RGB32)
    image.fill(c["base"])
    painter = QPainter(image)
    draw_bar(painter, place, bar, c)
    painter.end()
    y = place.center().y() - 3
    return sum(image.pixelColor(x, y) == c["waiting"] for x in range(place.width()))


def test_the_axis_is_logarithmic_only_where_times_differ_much() -> None:
    alike = Axis([0.4, 0.5], 0, 100)
    assert not alike.logarithmic
    assert alike.x(0.0) == 0
    assert alike.ticks[0] == 0
    apart = Axis([0.4, 6.0], 0, 100)
    assert apart.logarithmic
    assert apart.ticks == [0.5, 1, 2, 5]
    assert apart.x(1) - apart.x(0.5) == pytest.approx(apart.x(2) - apart.x(1))
    assert 0 <= apart.x(0.4) < apart.x(6.0) <= 100
    assert Axis([], 0, 100).ticks == []


def test_it_is_painted_in_both_directions_and_sizes(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(small(server)) as window:
            dialog = dialog_of(window, 1)
            await raced(dialog)
            for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
                before = dialog.table.sizeHint().height()
                dialog.setLayoutDirection(direction)
                window.session.looks.enlarge()
                await settled()
                assert dialog.table.sizeHint().height() > before
                assert has_color(dialog.results.grab().toImage(), colors(dialog)["waiting"])

    runner.run(main())


def has_color(picture: QImage, color: QColor) -> bool:
    places = product(range(0, picture.width(), 3), range(0, picture.height(), 3))
    return any(picture.pixelColor(x, y) == color for x, y in places)
