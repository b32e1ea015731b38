"""The window at work: every mode from the click to the saved bytes, cancelled, closed, replayed."""

import asyncio
import gc
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.cluster import disconnect
from flaggui.core.countries import book_twenty, countries
from flaggui.core.flag import DownloadStatus
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.processes import shutdown_pool
from flaggui.core.run import Row
from flaggui.gui.app import leave
from flaggui.gui.gallery.model import PIXMAP
from flaggui.gui.window import MainWindow
from flaggui.resources import resource
from tests.gui.windows import MID_RUN, after, asking, cards, click, delivered, downloaded, opened

if TYPE_CHECKING:
    from flaggui.gui.running.runner import Shown

IN_ORDER = ("sequential", "thread-map")
"""Modes that hand over in the order of submission."""
LASTING = ("flag server", "Dask-Offload")
"""Threads of the session's server and of a library, which end with the process."""
FEW = 4
"""Workers: the same number for all, for the pool of processes is kept."""
LOCAL = PRESETS["LOCAL"]


@pytest.fixture(autouse=True, scope="module")
def no_thread_left() -> Iterator[None]:
    """End what is kept between runs, and fail where another thread is left."""
    before = set(threading.enumerate())
    yield
    shutdown_pool()
    disconnect()
    # A pool of Qt ends its threads when it is destroyed, in a ring of Qt's objects or not.
    for _ in range(2):
        gc.collect()
    for thread in set(threading.enumerate()) - before:
        # Python never learns of the end of a thread that it did not start: the system does.
        place = Path(f"/proc/self/task/{thread.native_id}")
        assert thread.name.startswith(LASTING) or gone(place), thread


def gone(place: Path, seconds: float = 5) -> bool:
    deadline = time.monotonic() + seconds
    while place.exists() and time.monotonic() < deadline:
        time.sleep(0.002)
    return not place.exists()


class Deliveries(QObject):
    """What reached the window: each row's index, and the threads it came on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.indexes: list[int] = []
        self.threads: set[tuple[threading.Thread, QThread]] = set()
        window.runner.rows_changed.connect(self.take, Qt.ConnectionType.DirectConnection)

    def take(self, rows: list[Row]) -> None:
        self.indexes += [row.index for row in rows]
        self.threads.add((threading.current_thread(), QThread.currentThread()))


def pictures(window: MainWindow) -> list[QPixmap]:
    model = window.gallery.model
    found = [model.index(place).data(PIXMAP) for place in range(model.rowCount())]
    return [picture for picture in found if isinstance(picture, QPixmap) and not picture.isNull()]


def busy(window: MainWindow) -> bool:
    return window.runner.busy or window.session.replay.busy


def sentence(window: MainWindow) -> str:
    return window.status.sentence.text()


def progress(window: MainWindow) -> tuple[int, int]:
    return window.status.progress.value(), window.status.progress.maximum()


@pytest.mark.parametrize("mode", MODES)
def test_from_the_click_to_the_saved_bytes(
    mode: str, runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    server.set_knobs(Knobs(latency=0.02, jitter=0.015, seed=1, slow={"BG": 0.4}))

    async def main() -> None:
        async with opened(asking(server, workers=FEW)) as window:
            window.toolbar.mode.choose(mode)
            seen = Deliveries(window)
            shown = await downloaded(window)
            report = shown.report
            assert report["mode"] == mode
            assert report["counts"] == {"ok": 20, "not_found": 0, "error": 0, "cancelled": 0}

            assert sorted(seen.indexes) == list(range(20))
            assert seen.threads == {(threading.main_thread(), window.thread())}
            assert [row.rank for row in cards(window)] == list(range(1, 21))
            assert [row.index for row in cards(window)] == seen.indexes
            codes = [row.country.code for row in cards(window)]
            if mode in IN_ORDER:
                assert codes == sorted(codes)
            else:
                assert codes[0] != "BG"  # submitted first, but slow
            assert len(pictures(window)) == 20

            assert sentence(window) == f"20 flags downloaded in {report['elapsed']:.2f} s"
            assert progress(window) == (20, 20)
            assert window.toolbar.download.text() == "Download 20 flags"
            assert report["longest_freeze"] is not None
            assert report["longest_freeze"] >= 0
            assert f"longest freeze {report['longest_freeze'] * 1000:.0f} ms" in (
                window.status.aside.text()
            )

            assert await window.saving.save_gallery(shown, tmp_path / "flags")
        for country in book_twenty():
            name = f"{country.code.lower()}.gif"
            saved = (tmp_path / "flags" / name).read_bytes()
            assert saved == (resource("flags") / name).read_bytes()

    runner.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_cancel_in_mid_run_leaves_the_window_usable(
    mode: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, mode=mode, workers=FEW)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.download))
            assert window.toolbar.download.text() == "Cancel"
            assert window.toolbar.download.accessibleName() == "Cancel"
            pressed = time.monotonic()
            shown = await downloaded(window)
            seconds = time.monotonic() - pressed
            print(f"{mode}: usable {seconds * 1000:.0f} ms after Cancel")
            assert seconds < 2
            assert not window.runner.busy
            assert window.toolbar.download.text() == "Download 20 flags"
            assert shown.report["counts"] == {
                "ok": 2, "not_found": 0, "error": 0, "cancelled": 18,
            }  # fmt: skip
            assert [row.rank for row in cards(window)] == list(range(1, 21))
            assert sentence(window).startswith("2 flags downloaded in ")
            assert sentence(window).endswith(", 18 cancelled")

            server.set_knobs(LOCAL)
            again = await downloaded(window)
            assert again.report["counts"]["ok"] == 20

    runner.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_closing_in_mid_run_ends_it(
    mode: str, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, mode=mode, workers=FEW)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.download))
            await after(window.closed, window.close)
            begun = time.monotonic()
            await leave(window, window.runner)
            assert time.monotonic() - begun < 5
            assert not window.runner.busy
            assert window.isHidden()

    runner.run(main())


def test_closing_while_compare_runs_starts_nothing_more(runner: asyncio.Runner) -> None:
    async def main() -> None:
        options = Options(knobs=MID_RUN)
        async with opened(options) as window:
            begun: list[object] = []
            window.runner.run_started.connect(begun.append)
            await delivered(window, 2, lambda: click(window.toolbar.compare))
            await after(window.closed, window.close)
            await leave(window, window.runner)
            assert len(begun) == 1
            assert not window.runner.busy

    runner.run(main())


def test_compare_runs_sequential_first_with_the_same_luck(runner: asyncio.Runner) -> None:
    async def main() -> None:
        options = Options(mode="asyncio", knobs=Knobs(latency=0.01, jitter=0.01))
        async with opened(options) as window:
            ended: list[Shown] = []
            window.runner.run_finished.connect(ended.append)
            last = await downloaded(window, lambda: QTest.keyClick(window, Qt.Key.Key_F5))
            first, second = (shown.report for shown in ended)
            assert ended[1] is last
            assert [first["mode"], second["mode"]] == ["sequential", "asyncio"]
            assert first["options"] == second["options"]
            assert isinstance(first["options"]["seed"], int)
            assert window.runs.model.rowCount() == 2
            # What is chosen stays as it was: the seed was for this comparison only.
            assert window.session.options() == options

    runner.run(main())


def test_cancel_ends_a_comparison(runner: asyncio.Runner, server: BuiltinServer) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.compare))
            shown = await downloaded(window)
            assert shown.report["mode"] == "sequential"
            assert not window.runner.busy

    runner.run(main())


def test_a_run_that_is_chosen_comes_back(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server, mode="thread-map")) as window:
            first = await downloaded(window)
            order = [row.index for row in cards(window)]
            closing = sentence(window)
            window.countries.choose(["JP", "BR"])
            window.toolbar.mode.choose("asyncio")
            await downloaded(window)
            assert len(cards(window)) == 2

            strip = window.runs.list
            place = strip.visualRect(strip.model().index(0, 0)).center()
            QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert window.session.shown is first
            assert [row.index for row in cards(window)] == order
            assert len(pictures(window)) == 20
            assert sentence(window) == closing
            assert progress(window) == (20, 20)

    runner.run(main())


def test_slow_motion_repeats_the_run_without_network(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server, mode="thread-futures")) as window:
            shown = await downloaded(window)
            order, closing = [row.index for row in cards(window)], sentence(window)
            replayed: list[int] = []
            window.session.replay.rows_changed.connect(
                lambda rows: replayed.extend(row.index for row in rows)
            )
            downloads: list[object] = []
            window.runner.run_started.connect(downloads.append)
            await after(
                window.session.replay.replay_finished, lambda: QTest.keyClick(window, Qt.Key.Key_F7)
            )
            assert replayed == order
            assert downloads == []
            assert [row.index for row in cards(window)] == order
            assert sentence(window) == closing
            assert window.session.shown is shown
            assert window.toolbar.download.text() == "Download 20 flags"

    runner.run(main())


def test_escape_ends_slow_motion(runner: asyncio.Runner, server: BuiltinServer) -> None:
    server.set_knobs(Knobs(latency=1.0, jitter=0))

    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            closing = sentence(window)
            await after(window.session.replay.rows_changed, window.commands["slow_motion"].trigger)
            assert busy(window)
            assert window.toolbar.download.text() == "Cancel"
            assert not window.commands["download"].isEnabled()
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert not busy(window)
            assert sentence(window) == closing
            assert len(pictures(window)) == 20
            assert window.toolbar.download.text() == "Download 20 flags"
            assert window.commands["download"].isEnabled()

    runner.run(main())


def test_a_chosen_flag_is_chosen_everywhere(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            japan = next(row for row in cards(window) if row.country.code == "JP")
            view = window.gallery.view
            place = view.visualRect(window.gallery.model.place_of(japan.index)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert chosen(window) == {"Japan"}

            line = window.countries.list
            index = next(
                line.model().index(row, 0)
                for row in range(line.model().rowCount())
                if line.model().index(row, 0).data() == "Brazil"
            )
            line.setCurrentIndex(index)
            assert chosen(window) == {"Brazil"}

            window.timeline.timeline.flag_chosen.emit(0)
            assert chosen(window) == {"Bulgaria"}

    runner.run(main())


def chosen(window: MainWindow) -> set[str]:
    """Return the countries that gallery, timeline, list and Flag tab have chosen."""
    timeline = window.timeline.timeline.accessibleDescription()
    return {
        window.gallery.view.currentIndex().data(),
        window.countries.list.currentIndex().data(),
        timeline.split(":")[0].split(" ", 1)[-1],
        window.panes.flag.name.text(),
    }


def test_retry_asks_only_for_what_failed_and_adds_it(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=0.5, error_status=404, seed=3))

    async def main() -> None:
        async with opened(asking(server)) as window:
            first = await downloaded(window)
            failed = {f["cc"] for f in first.report["flags"] if f["status"] != "ok"}
            assert 0 < len(failed) < 20
            assert sentence(window).endswith(f", {len(failed)} not found")
            assert {row.country.code for row in cards(window) if row.flag and row.flag.message} == (
                failed
            )
            server.set_knobs(LOCAL)
            second = await downloaded(
                window,
                lambda: QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
            )
            tries = {f["cc"]: len(f["attempts"]) for f in second.report["flags"]}
            assert {cc for cc, count in tries.items() if count == 2} == failed
            assert second.report["counts"]["ok"] == len(tries) == len(cards(window)) == 20
            assert not window.commands["retry_failed"].isEnabled()

    runner.run(main())


def test_errors_are_told_and_keep_their_places(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1))

    async def main() -> None:
        options = asking(server, limits=replace(Options().limits, retries=0))
        async with opened(options) as window:
            shown = await downloaded(window)
            assert shown.report["counts"]["error"] == 20
            assert sentence(window) == "0 flags downloaded in {:.2f} s, 20 errors".format(
                shown.report["elapsed"]
            )
            flags = [row.flag for row in cards(window) if row.flag]
            assert [flag.status for flag in flags] == [DownloadStatus.ERROR] * 20
            assert all("418" in flag.message for flag in flags)
            assert not window.commands["save_gallery"].isEnabled()
            assert window.commands["save_report"].isEnabled()

    runner.run(main())


def test_without_a_country_the_button_says_why(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            window.countries.choose([])
            button = window.toolbar.download
            assert not button.isEnabled()
            assert button.toolTip() == "Choose at least one country"
            assert not window.toolbar.compare.isEnabled()
            assert not window.commands["download"].isEnabled()
            assert not window.commands["compare"].isEnabled()
            window.session.download()
            window.session.compare()
            assert not window.runner.busy
            window.countries.choose(["BR"])
            assert button.isEnabled()
            assert button.text() == "Download 1 flag"
            assert "at the latest" in button.toolTip()
            await downloaded(window)
            assert sentence(window).startswith("1 flag downloaded in ")

    runner.run(main())


def test_the_same_country_set_at_once_and_a_second_click_are_one_run(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=tuple(countries().values()))) as window:
            begun: list[object] = []
            window.runner.run_started.connect(begun.append)

            def start_twice() -> None:
                window.session.download()
                window.session.download()

            shown = await downloaded(window, start_twice)
            assert len(begun) == 1
            assert shown.report["counts"]["ok"] == len(countries())
            assert len(pictures(window)) == len(countries())

    runner.run(main())


def test_idle_no_timer_of_ours_runs(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            await asyncio.sleep(0.3)  # the last pictures fade in
            active = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
            assert active == []

    runner.run(main())


def test_what_is_under_way_is_shown(runner: asyncio.Runner, server: BuiltinServer) -> None:
    server.set_knobs(MID_RUN)

    async def main() -> None:
        async with opened(asking(server, workers=8)) as window:
            await delivered(window, 2, lambda: click(window.toolbar.download))
            assert sentence(window) == "2 of 20 flags"
            assert progress(window) == (2, 20)
            assert window.status.elapsed.isVisible()
            enabled = {name for name, action in window.commands.items() if action.isEnabled()}
            assert "cancel" in enabled
            assert enabled.isdisjoint(
                {"download", "compare", "slow_motion", "retry_failed", "save_gallery"}
            )
            assert not window.toolbar.compare.isEnabled()
            states = {row.flag is not None for row in cards(window)}
            assert states == {True, False}
            await downloaded(window)

    runner.run(main())


def test_what_futures_say_is_noted_while_no_news_comes(
    runner: asyncio.Runner, server: BuiltinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a slow machine: there is time for one or two of them at once.
    monkeypatch.setattr("flaggui.gui.stage._NOTING", 1e-5)
    server.set_knobs(Knobs(latency=2, jitter=0))

    async def main() -> None:
        async with opened(asking(server, mode="asyncio")) as window:
            shown = await downloaded(window)
            for row in shown.rows:
                window.session.stage.choose_flag(row.index)
                said = window.panes.flag.changes.toPlainText().replace("\n", " ")
                assert "<Task pending" in said, row.country.code
                assert "<Task finished" in said

    runner.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_the_end_of_a_future_is_noted_when_it_came(
    runner: asyncio.Runner, server: BuiltinServer, mode: str
) -> None:
    few = tuple(book_twenty()[:3])

    async def main() -> None:
        # Too few for a frame to have no time for one of them.
        async with opened(asking(server, mode=mode, workers=FEW, countries=few)) as window:
            shown = await downloaded(window)
            await asyncio.sleep(0.6)  # looked at later, when it is of the past
            for row in shown.rows:
                window.session.stage.choose_flag(row.index)
                last = window.panes.flag.changes.toPlainText().splitlines()[-1]
                assert "finished" in last
                assert row.delivered is not None
                assert float(last.split()[0]) < row.delivered - shown.begun + 0.5

    runner.run(main())
