"""The Dask cluster: a real scheduler and real workers on loopback."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import pytest

import flaggui.core.cluster as mode
from flaggui.core.builtin import BuiltinServer
from flaggui.core.cluster import cluster, connect, disconnect, kept_cluster, reachable
from flaggui.core.countries import countries
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.run import Row, Run
from flaggui.core.sources import SOURCES

WORKERS = 3
COUNTRIES = list(countries().values())


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "log"


@pytest.fixture(scope="module")
def server(log: Path) -> Iterator[BuiltinServer]:
    with BuiltinServer.start(Knobs(), log) as server:
        yield server


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """Yield the address of a scheduler with two workers of four threads each."""
    with mode._local_cluster(mode._distributed(), 8) as local:
        yield local.scheduler_address


@pytest.fixture
def make(server: BuiltinServer, scheduler: str) -> Iterator[Callable[..., Run]]:
    """Return what makes a run on that cluster, of so many flags that each take so many seconds."""

    def make(flags: int, latency: float, slow: dict[str, float] | None = None) -> Run:
        server.set_knobs(Knobs(latency=latency, jitter=0, slow=slow or {}))
        assert connect(scheduler, WORKERS) == WORKERS
        source = replace(SOURCES["builtin"], template=server.template)
        return Run(COUNTRIES[:flags], source, WORKERS)

    yield make
    disconnect()


def follow_to_end(run: Run, at_news: Callable[[], object] = lambda: None) -> list[Row]:
    """Run `run` to its end, at most 20 s; return the rows as they were delivered."""
    shown: list[Row] = []

    def show(rows: list[Row]) -> None:
        shown.extend(rows)
        at_news()

    async def main() -> None:
        async with asyncio.timeout(20):
            await follow(run, cluster, show)

    asyncio.run(main())
    return shown


def statuses(run: Run) -> Counter[str]:
    return Counter(row.flag.status.value for row in run.rows if row.flag)


def logged(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text().splitlines()]


def left() -> int:
    """Return how many results, tasks and connections the cluster and its client still keep."""

    def in_worker(dask_worker: Any) -> int:
        from flaggui.core.cluster_worker import _worker

        assert _worker
        return len(dask_worker.data) + len(dask_worker.state.tasks) + len(_worker._open)

    def in_scheduler(dask_scheduler: Any) -> int:
        return len(dask_scheduler.tasks)

    client = kept_cluster(WORKERS).client
    found: int = client.run_on_scheduler(in_scheduler) + sum(client.run(in_worker).values())
    return found + len(client.futures)


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def ends_within(seconds: float, condition: Callable[[], bool]) -> bool:
    latest = time.monotonic() + seconds
    while not condition() and time.monotonic() < latest:
        time.sleep(0.02)
    return condition()


def test_contract(make: Callable[..., Run], server: BuiltinServer, log: Path) -> None:
    run = make(30, 0.04)
    log.write_text("")
    news: list[int] = []
    shown = follow_to_end(
        run, lambda: news.append(sum(r.started is not None and r.flag is None for r in run.rows))
    )
    server.set_knobs(Knobs())
    assert statuses(run) == {"ok": 30}
    assert sorted(row.index for row in shown) == list(range(30))
    assert [row.rank for row in shown] == list(range(1, 31))
    assert all(row.future and row.future.result() is row.flag for row in run.rows)
    assert [row.flag.index for row in run.rows if row.flag] == list(range(30))
    assert all(row.where.startswith(f"{socket.gethostname()}: process ") for row in run.rows)
    assert max(news) > 0  # phases arrive while downloads run
    # Of the eight threads that the workers have, no more than three were used at once.
    requests = {r["cc"]: r for r in logged(log)}
    assert max(r["open"] for r in requests.values()) == WORKERS
    # The same machine, the same clock.
    begins = [requests[r.country.code.lower()]["begin"] - (r.started or 0) for r in run.rows]
    assert min(begins) > 0
    assert median(begins) < 0.5


def test_the_connection_is_kept_and_each_run_starts_on_fresh_ones(make: Callable[..., Run]) -> None:
    first = make(8, 0.02)
    client = kept_cluster(WORKERS).client
    follow_to_end(first)
    second = make(8, 0.02)
    follow_to_end(second)
    assert kept_cluster(WORKERS).client is client
    for run in (first, second):
        assert statuses(run) == {"ok": 8}
        seen: dict[str, bool] = {}
        for row in sorted(run.rows, key=lambda row: row.started or 0):
            seen.setdefault(row.where, row.connected is not None)
        assert all(seen.values())


def test_runs_that_are_kept_leave_nothing_in_the_cluster(make: Callable[..., Run]) -> None:
    # A window keeps its runs, and so their futures.
    runs = [make(8, 0.02) for _ in range(3)]
    for run in runs:
        follow_to_end(run)
    assert ends_within(5, lambda: left() == 0)
    assert [statuses(run) for run in runs] == [{"ok": 8}] * 3


def test_cancel_ends_the_run_and_its_downloads(
    make: Callable[..., Run], server: BuiltinServer, log: Path
) -> None:
    quick = {country.code.lower(): 0.1 for country in COUNTRIES[:2]}
    run = make(40, 5, quick)
    log.write_text("")
    cancelled: list[float] = []

    def cancel() -> None:
        if run.undelivered <= 38 and not cancelled:
            cancelled.append(time.monotonic())
            run.cancel()
            cancelled.append(time.monotonic())

    follow_to_end(run, cancel)
    assert time.monotonic() - cancelled[0] < 2
    assert cancelled[1] - cancelled[0] < 1
    counts = statuses(run)
    assert counts == {"ok": 2, "cancelled": 38}
    assert ends_within(5, lambda: left() == 0)
    again = make(6, 0.02)
    follow_to_end(again)
    server.set_knobs(Knobs())
    assert statuses(again) == {"ok": 6}
    # Cut off, not waited for.
    assert all(r["end"] < r["due"] for r in logged(log)[:-6] if r["due"] - r["begin"] > 1)


def test_times_from_another_host_are_durations(
    make: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mode, "clock", lambda: "another than the workers have")
    run = make(6, 0.05)
    live: list[object] = []
    follow_to_end(run, lambda: live.extend(r.started for r in run.rows if r.flag is None))
    assert set(live) <= {None}
    for row in run.rows:
        assert row.started is not None
        assert row.finished is not None
        assert row.delivered is not None
        assert row.finished - row.started > 0.05
        assert 0 <= row.delivered - row.finished < 0.05
        assert row.flag is not None
        assert row.started <= row.flag.attempts[0].started <= row.finished
    assert socket.gethostname() in (reachable(run.source) or "")
    assert reachable(SOURCES["flagcdn"]) is None


def test_workers_on_this_machine_reach_its_server(make: Callable[..., Run]) -> None:
    assert reachable(make(1, 0).source) is None


def test_a_download_whose_worker_is_killed_runs_again_on_another(make: Callable[..., Run]) -> None:
    run = make(12, 0.2)
    killed: list[int] = []

    def kill() -> None:
        if run.undelivered <= 9 and not killed:
            where = next(row.where for row in run.rows if row.started and row.flag is None)
            killed.append(int(where.split()[2].rstrip(",")))
            os.kill(killed[0], signal.SIGKILL)

    follow_to_end(run, kill)
    assert killed
    assert statuses(run) == {"ok": 12}


def test_a_connection_that_is_lost_ends_in_errors(make: Callable[..., Run]) -> None:
    run = make(12, 0.2)
    lost: list[object] = []

    def lose() -> None:
        if run.undelivered <= 9 and not lost:
            lost.append(kept_cluster(WORKERS).client.close(1))

    follow_to_end(run, lose)
    counts = statuses(run)
    assert counts["ok"] >= 3
    assert counts["error"] == 12 - counts["ok"] > 0
    again = make(2, 0.02)
    follow_to_end(again)
    assert statuses(again) == {"ok": 2}


def test_two_worker_processes_on_this_machine(server: BuiltinServer) -> None:
    server.set_knobs(Knobs(latency=0.02, jitter=0))
    assert connect(None, WORKERS) == WORKERS
    local = kept_cluster(WORKERS).local
    pids = list(kept_cluster(WORKERS).client.run(os.getpid).values())
    assert len(pids) == 2
    for pid in pids:
        os.kill(pid, signal.SIGINT)  # Ctrl-C in a terminal reaches every process there
    run = Run(COUNTRIES[:10], replace(SOURCES["builtin"], template=server.template), WORKERS)
    follow_to_end(run)
    assert statuses(run) == {"ok": 10}
    assert {row.where.split()[2] for row in run.rows} == {f"{pid}," for pid in pids}
    os.kill(pids[0], signal.SIGSTOP)  # so that it does not close in time, and has to be killed
    began = time.monotonic()
    disconnect()
    assert time.monotonic() - began < 6
    assert ends_within(5, lambda: all(map(gone, pids)))
    local.shutdown_on_close = False  # or distributed tries again, for ten seconds, as pytest ends


SCRIPT = """
import os, sys
from flaggui.core.cluster import connect, kept_cluster
if __name__ == "__main__":
    connect(None, 2)
    print(*kept_cluster(2).client.run(os.getpid).values(), flush=True)
    sys.stdin.readline()
"""


def test_workers_end_with_a_killed_program(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(SCRIPT)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, script], stdin=pipe, stdout=pipe, text=True) as program:
        assert program.stdout
        pids = [int(pid) for pid in program.stdout.readline().split()]
        assert len(pids) == 2
        program.kill()
    assert ends_within(5, lambda: all(map(gone, pids)))


def test_no_scheduler_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mode, "_CONNECT", 0.3)
    with pytest.raises(OSError, match=r"^No Dask scheduler answers at tcp://127\.0\.0\.1:9\.$"):
        connect("tcp://127.0.0.1:9", WORKERS)
    with pytest.raises(OSError, match=r"^No Dask scheduler answers at nonsense://x\.$"):
        connect("nonsense://x", WORKERS)


def test_shares_leave_nobody_with_more_than_its_threads() -> None:
    assert mode.shares_of({"a": 1, "b": 4}, 4) == {"a": 1, "b": 3}
    assert mode.shares_of({"a": 2, "b": 2}, 30) == {"a": 2, "b": 2}
    assert mode.shares_of({"a": 8, "b": 8}, 1) == {"a": 1, "b": 0}


def test_asking_whether_it_is_there_does_not_load_it() -> None:
    code = (
        "import sys; from flaggui.core.mode_table import MODES; "
        "print('cluster' in MODES, 'distributed' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["True", "False"]
