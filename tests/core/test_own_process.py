"""Any mode in a process of its own: the same flags, handed over from there."""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace

import pytest

from flaggui.core import own_process
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.flag import DownloadStatus, FaultKind
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.run import Row, Run
from flaggui.resources import resource

EVERY = pytest.mark.parametrize(
    "mode",
    [
        pytest.param(name, marks=pytest.mark.qt if row.futures == "qt" else ())
        for name, row in MODES.items()
        if name != "cluster"
    ],
)
TWENTY = tuple(book_twenty())


@pytest.fixture(autouse=True, scope="module")
def no_child_is_left() -> Iterator[None]:
    yield
    own_process.end_child()


def child_pid() -> int:
    assert own_process._child is not None
    pid = own_process._child._process.pid
    assert pid is not None
    return pid


def go(
    mode: str,
    server: BuiltinServer,
    knobs: Knobs,
    news: Callable[[Run], object] = lambda _run: None,
) -> tuple[Run, list[Row]]:
    """Run `mode` in the child with four workers; return the run and its rows as delivered."""
    ready = prepare(Options(TWENTY, mode, 4, knobs=knobs, own_process=True), server)
    delivered: list[Row] = []

    def show(rows: list[Row]) -> None:
        delivered.extend(rows)
        news(ready.run)

    asyncio.run(follow(ready.run, ready.mode, show))
    return ready.run, delivered


@EVERY
def test_the_same_flags_come_once_each(mode: str, server: BuiltinServer) -> None:
    run, delivered = go(mode, server, Knobs(latency=0.03, jitter=0.02, seed=1, slow={"BG": 0.3}))
    assert sorted(row.index for row in delivered) == list(range(20))
    assert [row.rank for row in delivered] == list(range(1, 21))
    for row in run.rows:
        assert row.flag is not None
        assert row.flag.status is DownloadStatus.OK
        file = resource("flags") / f"{row.country.code.lower()}.gif"
        assert row.flag.body == file.read_bytes()
        assert row.flag.picture is not None
        assert isinstance(row.future, Future)
        assert row.future.result() is row.flag
        assert None not in (row.submitted, row.started, row.first_byte, row.lane)
    # Submitted first, but slow: others overtake it where the order is that of completion.
    assert run.rows[0].country.code == "BG"
    assert (delivered[0] is run.rows[0]) is (mode in ("thread-map", "sequential"))
    assert run.cpu_elsewhere > 0
    assert len({row.lane for row in run.rows}) <= 4


@EVERY
def test_a_cancel_reaches_the_child(mode: str, server: BuiltinServer) -> None:
    asked: list[float] = []

    def cancel_soon(run: Run) -> None:
        if not asked and any(row.started for row in run.rows):
            asked.append(time.monotonic())
            run.cancel()

    run, delivered = go(mode, server, Knobs(latency=5, jitter=0), cancel_soon)
    assert time.monotonic() - asked[0] < 2
    assert len(delivered) == 20
    statuses = {row.flag.status for row in run.rows if row.flag}
    assert statuses == {DownloadStatus.CANCELLED}


def test_a_child_that_dies_ends_its_run_in_errors_and_the_next_one_works(
    server: BuiltinServer,
) -> None:
    killed: list[int] = []

    def kill(run: Run) -> None:
        if not killed and any(row.started for row in run.rows):
            killed.append(child_pid())
            os.kill(killed[0], signal.SIGKILL)

    run, delivered = go("thread-futures", server, Knobs(latency=5, jitter=0), kill)
    assert len(delivered) == 20
    assert {row.flag.fault for row in run.rows if row.flag} == {FaultKind.WORKER}
    run, delivered = go("thread-futures", server, Knobs(latency=0, jitter=0))
    assert {row.flag.status for row in run.rows if row.flag} == {DownloadStatus.OK}
    assert child_pid() != killed[0]


def test_the_child_serves_the_next_run_on_fresh_connections(server: BuiltinServer) -> None:
    first, _ = go("thread-futures", server, Knobs(latency=0, jitter=0))
    pid = child_pid()
    second, _ = go("asyncio", server, Knobs(latency=0, jitter=0))
    assert child_pid() == pid
    for run in (first, second):
        opened = [row for row in run.rows if row.flag and row.flag.phases.connected]
        assert 1 <= len(opened) <= 4


def test_a_mode_that_cannot_get_ready_says_why(server: BuiltinServer) -> None:
    # No address of a scheduler: one where nobody answers would be asked for five seconds.
    options = replace(Options(TWENTY, "cluster", 4, own_process=True), scheduler="nonsense://x")
    with pytest.raises(OSError, match=r"^No Dask scheduler answers at nonsense://x\.$"):
        prepare(options, server)


def test_what_the_child_logs_is_logged_here(
    server: BuiltinServer, caplog: pytest.LogCaptureFixture
) -> None:
    # Nobody can choose it, and no code is ready for it.
    nowhere = replace(TWENTY[0], code=None)  # type: ignore[arg-type]
    ready = prepare(Options((nowhere,), "thread-futures", 1, own_process=True), server)
    asyncio.run(follow(ready.run, ready.mode, lambda _rows: None))
    assert ready.run.rows[0].flag is not None
    assert ready.run.rows[0].flag.fault is FaultKind.WORKER
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("flaggui.core.outcome", "ERROR")
    assert "AttributeError" in record.getMessage()
    assert record.process == os.getpid()
