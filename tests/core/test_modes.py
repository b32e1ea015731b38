"""One contract for every mode: what may differ between them is when, never what."""

import asyncio
import json
import threading
import time
from asyncio import Task
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import Country, book_twenty, countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES, load, loop_factory
from flaggui.core.report import count
from flaggui.core.run import AnyFuture, Row, Run
from flaggui.core.sources import Source
from flaggui.resources import resource

TWENTY = book_twenty()
FIVE = [countries()[code] for code in ("BR", "CN", "ID", "IN", "US")]
# Modes that need processes or a scheduler beside them have tests of their own as well.
HERE = [name for name, row in MODES.items() if not row.ready]
EVERY = pytest.mark.parametrize(
    "mode",
    [
        pytest.param(name, marks=pytest.mark.qt if MODES[name].futures == "qt" else ())
        for name in HERE
    ],
)


@dataclass
class Followed:
    """What a run did.

    Attributes:
        futures: What the mode returned.
        delivered: Rows in order of hand-over.
        calling: Seconds that calling the mode took.
    """

    run: Run
    futures: list[AnyFuture] = field(default_factory=list)
    delivered: list[Row] = field(default_factory=list)
    calling: float = 0.0

    @property
    def order(self) -> list[str]:
        return [row.country.code for row in self.delivered]

    @property
    def elapsed(self) -> float:
        """Seconds from the start to the last finish."""
        finished = [row.finished for row in self.run.rows if row.finished is not None]
        return max(finished) - (self.run.begun or 0.0)

    @property
    def flags(self) -> list[Flag]:
        return [row.flag for row in self.run.rows if row.flag]


def go(
    mode: str,
    source: Source,
    chosen: list[Country],
    workers: int,
    news: Callable[[Run], object] = lambda _run: None,
) -> Followed:
    """Run `mode` to its end on its loop; `news` is called whenever something happened."""
    function = load(mode)
    followed = Followed(Run(chosen, source, workers, Limits()))

    def timed(run: Run) -> list[AnyFuture]:
        began = time.monotonic()
        followed.futures = list(function(run))
        followed.calling = time.monotonic() - began
        return followed.futures

    def show(rows: list[Row]) -> None:
        followed.delivered += rows
        news(followed.run)

    async def main() -> None:
        async with asyncio.timeout(20):
            await follow(followed.run, timed, show)

    with asyncio.Runner(loop_factory=loop_factory(mode)) as runner:
        runner.run(main())
    return followed


@EVERY
def test_twenty_flags(mode: str, server: BuiltinServer, source: Source) -> None:
    latency = 0.05 if mode == "sequential" else 0.2
    server.set_knobs(Knobs(latency=latency, jitter=0))
    done = go(mode, source, TWENTY, 20)

    kind = Task if MODES[mode].futures == "asyncio" else Future
    assert all(isinstance(future, kind) for future in done.futures)
    assert [future.result().index for future in done.futures] == list(range(20))
    assert [row.future for row in done.run.rows] == done.futures
    assert all(future.done() and not future.cancelled() for future in done.futures)

    assert sorted(done.order) == [country.code for country in TWENTY]  # each just once
    assert [row.rank for row in done.delivered] == list(range(1, 21))
    images = [(resource("flags") / f"{c.code.lower()}.gif").read_bytes() for c in TWENTY]
    assert [flag.body for flag in done.flags] == images
    assert count(done.run.rows) == {"ok": 20, "not_found": 0, "error": 0, "cancelled": 0}

    bound = 1.0 if mode == "sequential" else 0.2
    assert bound <= done.elapsed < bound + 2.5  # one by one at 200 ms it would be 4 s
    for row in done.run.rows:
        steps = (done.run.begun, row.submitted, row.started, row.connected or row.started)
        times = [*steps, row.first_byte, row.finished, row.delivered]
        assert None not in times
        assert times == sorted(t for t in times if t is not None)
        assert row.lane is not None
        assert row.where


@EVERY
def test_a_connection_is_kept_from_flag_to_flag(
    mode: str, server: BuiltinServer, source: Source
) -> None:
    server.set_knobs(Knobs(latency=0.02, jitter=0))
    done = go(mode, source, TWENTY, 3)
    opened = [row for row in done.run.rows if row.connected is not None]
    assert 1 <= len(opened) <= 3


@EVERY
def test_a_straggler_holds_back_map_only(mode: str, server: BuiltinServer, source: Source) -> None:
    codes = [country.code for country in TWENTY]
    assert codes[0] == "BG"
    server.set_knobs(Knobs(latency=0, jitter=0, slow={"BG": 0.5}))
    done = go(mode, source, TWENTY, 20)
    if mode in ("thread-map", "sequential"):
        assert done.order == codes
    else:
        assert done.order[-1] == "BG"
    last = max(done.run.rows, key=lambda row: row.finished or 0.0)
    assert (last.country.code == "BG") == (mode != "sequential")


def opened(log: Path, server: BuiltinServer) -> list[int]:
    server.set_knobs(Knobs())  # flushes
    return [json.loads(line)["open"] for line in log.read_text().splitlines()]


@EVERY
def test_five_flags_and_three_workers(
    mode: str, logged_server: BuiltinServer, server_log: Path
) -> None:
    logged_server.set_knobs(Knobs(latency=0.1, jitter=0.02, seed=1))
    here = Source("builtin", "Built-in", logged_server.template)
    done = go(mode, here, FIVE, 3)
    assert count(done.run.rows)["ok"] == 5
    at_once = opened(server_log, logged_server)
    assert len(at_once) == 5
    assert max(at_once) == (1 if mode == "sequential" else 3)
    assert len({row.lane for row in done.run.rows}) == max(at_once)


@EVERY
def test_a_cancel_in_mid_run(mode: str, server: BuiltinServer, source: Source) -> None:
    # Two come at once, so that finished, running and pending ones meet the cancel.
    quick = {country.code: 0.0 for country in TWENTY[:2]}
    server.set_knobs(Knobs(latency=30, jitter=0, slow=quick))
    workers = 1 if mode == "sequential" else 4
    before = set(threading.enumerate())
    moments: list[float] = []

    def news(run: Run) -> None:
        begun = sum(row.started is not None for row in run.rows)
        if begun == 2 + workers and run.undelivered == 18 and not moments:
            moments.append(time.monotonic())
            run.cancel()

    done = go(mode, source, TWENTY, workers, news)
    assert time.monotonic() - moments[0] < 3
    assert done.calling < 5  # it waited for no reply
    assert count(done.run.rows) == {"ok": 2, "not_found": 0, "error": 0, "cancelled": 18}
    assert sorted(row.rank or 0 for row in done.run.rows) == list(range(1, 21))
    for row, flag in zip(done.run.rows[2:], done.flags[2:], strict=True):
        assert flag.fault in (FaultKind.CANCELLED, None)
        assert flag.message in ("cancelled", "abandoned")
        if row.started is None:
            assert row.future is not None
            assert row.future.cancelled()
    assert sum(row.started is None for row in done.run.rows) == 18 - workers

    deadline = time.monotonic() + 5
    while (left := threads_since(before)) and time.monotonic() < deadline:
        left[0].join(0.05)
    assert left == []


def threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    # Python keeps a dummy for each thread of Qt's that it has seen, alive or not.
    dummy: Any = threading._DummyThread
    return [t for t in threading.enumerate() if t not in before and not isinstance(t, dummy)]


@EVERY
def test_what_is_not_there(mode: str, source: Source) -> None:
    done = go(mode, source, [Country("QQ", "QQ"), countries()["BR"], Country("QZ", "QZ")], 2)
    statuses = [flag.status for flag in done.flags]
    missing = DownloadStatus.NOT_FOUND
    assert statuses == [missing, DownloadStatus.OK, missing]
    assert done.flags[0].message == "not found at this source (404)"


@EVERY
def test_a_code_may_come_twice(mode: str, source: Source) -> None:
    done = go(mode, source, FIVE * 3, 5)
    assert count(done.run.rows)["ok"] == 15
    assert sorted(row.index for row in done.delivered) == list(range(15))
    assert [flag.index for flag in done.flags] == list(range(15))


@EVERY
def test_one_flag_and_many_workers(mode: str, source: Source) -> None:
    done = go(mode, source, FIVE[:1], 300)
    assert done.order == ["BR"]


def test_every_mode_is_described() -> None:
    for row in MODES.values():
        assert row.name
        assert row.line
        assert row.notice.endswith(".")
        assert row.futures in ("concurrent", "asyncio", "qt")
