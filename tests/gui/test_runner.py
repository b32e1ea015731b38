"""The path from the click to the rows: getting ready, failing to, one server, freezes."""

import asyncio
import logging
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.options import Options
from flaggui.gui.running.heartbeat import BEAT, Heartbeat
from flaggui.gui.running.runner import Runner
from tests.gui.windows import after, asking, click, downloaded, opened

if TYPE_CHECKING:
    from flaggui.core.run import Run

FLAGS = tuple(countries()[code] for code in ("BR", "JP"))
QUICK = Options(countries=FLAGS, knobs=PRESETS["LOCAL"])


def children() -> set[str]:
    """Return the processes that this one has started and that still run."""
    own, found = str(Path("/proc/self").readlink()), set()
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[1] == own and fields[0] != "Z":
            found.add(place.parent.name)
    return found


def left_since(before: set[str], seconds: float = 10) -> set[str]:
    """Return the children that are not among `before`, when they had `seconds` to end."""
    latest = time.monotonic() + seconds
    while (left := children() - before) and time.monotonic() < latest:
        time.sleep(0.01)
    return left


def test_warming_up_and_a_click_start_one_server(runner: asyncio.Runner) -> None:
    async def main() -> None:
        before = children()
        desk = Runner()
        warming = asyncio.get_running_loop().create_task(desk.warm_up())
        shown = await after(desk.run_finished, lambda: desk.start(QUICK))
        await warming
        assert shown.report["counts"]["ok"] == 2
        assert len(children() - before) == 1
        await desk.close()
        assert left_since(before) == set()

    runner.run(main())


def test_a_server_that_does_not_start_is_one_sentence_and_the_next_run_works(
    runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> None:
        async with opened(QUICK) as window:
            with monkeypatch.context() as patched:
                patched.setattr(sys, "executable", "/bin/false")
                over = await after(window.run_over, lambda: click(window.toolbar.download))
            assert over is None
            assert window.status.sentence.text() == "The built-in flag server is gone."
            assert window.status.sentence.property("role") == "error"
            assert not window.runner.busy
            assert window.commands["download"].isEnabled()
            assert not window.commands["cancel"].isEnabled()
            shown = await downloaded(window)
            assert shown.report["counts"]["ok"] == 2
            assert window.status.sentence.property("role") == ""

    runner.run(main())


def test_a_server_that_died_is_started_anew(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened(QUICK) as window:
            await downloaded(window)
            server = window.runner._server
            assert server is not None
            server.close()
            shown = await downloaded(window)
            assert shown.report["counts"]["ok"] == 2

    runner.run(main())


def test_cancel_while_getting_ready_ends_it_at_once(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened(QUICK) as window:
            click(window.toolbar.download)
            assert window.toolbar.download.text() == "Cancel"
            await asyncio.sleep(0.02)  # the server is being started
            begun = time.monotonic()
            over = await after(window.run_over, lambda: click(window.toolbar.download))
            assert time.monotonic() - begun < 2
            assert over is None
            assert window.status.sentence.text() == "Cancelled before the first request."
            assert window.status.sentence.property("role") == ""
            assert not window.runner.busy
            shown = await downloaded(window)
            assert shown.report["counts"]["ok"] == 2

    before = children()
    runner.run(main())
    assert left_since(before) == set()


def test_closing_while_getting_ready_leaves_no_child(runner: asyncio.Runner) -> None:
    async def main() -> None:
        desk = Runner()
        desk.start(QUICK)
        await asyncio.sleep(0.02)
        begun = time.monotonic()
        await desk.close()
        assert time.monotonic() - begun < 5
        desk.start(QUICK)
        assert not desk.busy

    before = children()
    runner.run(main())
    assert left_since(before) == set()


def test_what_goes_wrong_inside_is_logged_and_told(
    runner: asyncio.Runner, server: BuiltinServer, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        desk = Runner()
        wrong = replace(asking(server, countries=FLAGS), workers=-1)
        with caplog.at_level(logging.ERROR):
            sentence = await after(desk.run_failed, lambda: desk.start(wrong))
        assert sentence == "flaggui itself failed; the log says how."
        assert not desk.busy
        assert [timer for timer in desk.findChildren(QTimer) if timer.isActive()] == []
        await desk.close()

    runner.run(main())
    assert "max_workers" in caplog.text


def test_knobs_are_those_of_the_run(runner: asyncio.Runner) -> None:
    async def main() -> None:
        desk = Runner()
        slow = replace(QUICK, knobs=Knobs(latency=0.6, jitter=0))
        for options in (QUICK, slow, QUICK):
            shown = await after(desk.run_finished, partial(desk.start, options))
            assert (shown.report["elapsed"] >= 0.6) is (options is slow)
        await desk.close()

    runner.run(main())


def test_the_run_is_told_with_every_future_submitted(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        desk = Runner()
        server.set_knobs(Knobs(latency=0.05, jitter=0))
        begun: list[Run] = []
        desk.run_started.connect(begun.append)
        desk.run_started.connect(
            lambda run: (
                [row.future is not None for row in run.rows] == [True] * 20
                or pytest.fail("a row without a future")
            )
        )
        await after(desk.run_finished, lambda: desk.start(asking(server)))
        assert len(begun) == 1
        await desk.close()

    runner.run(main())


def test_a_freeze_is_measured(runner: asyncio.Runner, server: BuiltinServer) -> None:
    server.set_knobs(Knobs(latency=0.1, jitter=0))

    async def main() -> None:
        desk = Runner()
        # Whoever blocks the GUI thread for 60 ms is found out.
        desk.run_started.connect(
            lambda _run: asyncio.get_running_loop().call_later(0.01, time.sleep, 0.06)
        )
        shown = await after(desk.run_finished, lambda: desk.start(asking(server, countries=FLAGS)))
        assert 0.055 <= shown.report["longest_freeze"] < 5
        assert [timer for timer in desk.findChildren(QTimer) if timer.isActive()] == []
        await desk.close()

    runner.run(main())


def test_an_idle_loop_hardly_freezes(runner: asyncio.Runner) -> None:
    async def main() -> None:
        owner = QObject()
        heartbeat = Heartbeat(owner)
        heartbeat.start()
        await asyncio.sleep(0.1)
        freeze = await heartbeat.stop_after_paint()
        assert 0 <= freeze < 1
        assert BEAT == 0.002

    runner.run(main())
