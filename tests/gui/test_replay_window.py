"""A run shown again: at its own speed, slower, or in one step, and always in the same order."""

import asyncio
from math import inf
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import Knobs
from flaggui.core.run import Row
from flaggui.core.segments import segments
from flaggui.gui.running.replay import Replay
from flaggui.gui.running.runner import Runner, Shown
from tests.gui.windows import after, asking, cards, downloaded, opened


async def made(server: BuiltinServer, mode: str) -> Shown:
    """Return a finished run in which Bulgaria is late, and one flag does not come."""
    server.set_knobs(
        Knobs(latency=0.02, jitter=0.02, error_rate=0.1, error_status=404, seed=1,
              slow={"BG": 0.15})
    )  # fmt: skip
    runner = Runner()
    shown = await after(runner.run_finished, lambda: runner.start(asking(server, mode=mode)))
    await runner.close()
    assert isinstance(shown, Shown)
    return shown


TIMES = ("submitted", "started", "connected", "first_byte", "received", "finished", "delivered")


def facts(row: Row) -> tuple[object, ...]:
    return row.index, row.country, row.rank, row.flag, row.lane, row.where


def times(row: Row) -> list[float | None]:
    return [getattr(row, name) for name in TIMES]


@pytest.mark.parametrize("mode", ["thread-map", "thread-futures"])
@pytest.mark.parametrize("speed", [inf, 4.0])
def test_a_replay_ends_as_the_run_did(
    mode: str, speed: float, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        shown = await made(server, mode)
        replay = Replay()
        rows: list[Row] = []
        order: list[int] = []
        replay.replay_started.connect(rows.extend)
        replay.rows_changed.connect(lambda new: order.extend(row.index for row in new))
        ended = await after(replay.replay_finished, lambda: replay.start(shown, speed))
        assert ended is shown
        assert not replay.busy
        ranked = sorted(shown.rows, key=lambda row: row.rank or 0)
        assert order == [row.index for row in ranked]
        assert list(map(facts, rows)) == list(map(facts, shown.rows))
        # A report rounds to microseconds.
        for played, saved in zip(rows, shown.rows, strict=True):
            assert times(played) == [pytest.approx(t, abs=2e-6) for t in times(saved)]

    runner.run(main())


def test_a_replay_begins_with_nothing_and_takes_its_time(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        shown = await made(server, "thread-futures")
        replay = Replay()
        seen: list[tuple[bool, bool]] = []
        replay.replay_started.connect(
            lambda rows: seen.append((replay.busy, all(row.submitted is None for row in rows)))
        )
        loop = asyncio.get_running_loop()
        begun = loop.time()
        await after(replay.replay_finished, lambda: replay.start(shown, 0.5))
        assert seen == [(True, True)]
        # The timers of the loop may be early by their coarseness, 5 %.
        assert loop.time() - begun >= 0.9 * shown.report["shown"] / 0.5
        assert replay.seconds == 0.0

    runner.run(main())


def test_stopping_goes_to_the_end(runner: asyncio.Runner, server: BuiltinServer) -> None:
    async def main() -> None:
        shown = await made(server, "thread-futures")
        replay = Replay()
        told: list[object] = []
        replay.replay_finished.connect(told.append)
        await after(replay.rows_changed, lambda: replay.start(shown, 0.01))
        assert replay.busy
        assert 0 < replay.seconds < 0.01
        replay.stop()
        replay.stop()
        assert told == [shown]
        assert not replay.busy

    runner.run(main())


def test_beginning_again_begins_at_the_beginning(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        shown = await made(server, "thread-futures")
        replay = Replay()
        order: list[int] = []
        await after(replay.rows_changed, lambda: replay.start(shown, 0.01))
        replay.rows_changed.connect(lambda new: order.extend(row.index for row in new))
        await after(replay.replay_finished, lambda: replay.start(shown, inf))
        assert sorted(order) == list(range(20))

    runner.run(main())


def test_a_saved_report_replays_with_the_same_order_timeline_and_explanation(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, mode="thread-map", workers=4)) as window:
            first = await downloaded(window)
            explained = [s.text() for s in window.panes.code.sentences]
            order = [row.country.code for row in cards(window)]
            assert await window.saving.save_report(first, tmp_path / "run.json")
            opening = window.saving.report_opened
            second = await after(opening, lambda: window.saving.open_report(tmp_path / "run.json"))
            for command in ("replay_run", "slow_motion"):
                replaying = window.session.replay.replay_finished
                window.commands[command].trigger()
                if command == "slow_motion":
                    QTimer.singleShot(50, window.session.cancel)
                await after(replaying, lambda: None)
                assert window.session.shown is second
                assert [row.country.code for row in cards(window)] == order
                assert [s.text() for s in window.panes.code.sentences] == explained
            for mine, saved in zip(first.rows, second.rows, strict=True):
                kinds = [s.kind for s in segments(mine, first.begun)]
                assert [s.kind for s in segments(saved, second.begun)] == kinds

    runner.run(main())
