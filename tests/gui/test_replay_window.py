"""A run shown again: at its own speed, slower, or in one step, and always in the same order."""

import asyncio
from math import inf

import pytest
from windows import after, asking

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import Knobs
from flaggui.core.run import Row
from flaggui.gui.running.replay import Replay
from flaggui.gui.running.runner import Runner, Shown


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
