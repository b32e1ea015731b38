"""The process pool: real processes, a real server, and what becomes of both."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from flaggui.core import processes
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.flag import FaultKind
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.processes import kept_pool, process_pool, shutdown_pool, warm
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
    shutdown_pool()


@pytest.fixture
def make(server: BuiltinServer) -> Callable[..., Run]:
    """Return what makes a run of so many flags that each take so many seconds."""

    def make(flags: int, latency: float, limits: Limits | None = None, **knobs: float) -> Run:
        server.set_knobs(Knobs(latency=latency, jitter=0, **knobs))  # type: ignore[arg-type]
        warm(WORKERS)
        source = replace(SOURCES["builtin"], template=server.template)
        return Run(COUNTRIES[:flags], source, WORKERS, limits or Limits())

    return make


def follow_to_end(run: Run, at_news: Callable[[], object] = lambda: None) -> list[Row]:
    """Run `run` to its end, at most 20 s; return the rows as they were delivered."""
    shown: list[Row] = []

    def show(rows: list[Row]) -> None:
        shown.extend(rows)
        at_news()

    async def main() -> None:
        async with asyncio.timeout(20):
            await follow(run, process_pool, show)

    asyncio.run(main())
    return shown


def once(wanted: Callable[[], bool], action: Callable[[], object]) -> Callable[[], None]:
    """Return a function that calls `action` the first time that `wanted` holds."""
    done: list[object] = []

    def look() -> None:
        if not done and wanted():
            done.append(action())

    return look


def statuses(run: Run) -> Counter[str]:
    return Counter(row.flag.status.value for row in run.rows if row.flag)


def gone(pid: int) -> bool:
    try:
        # A zombie, which nobody has waited for yet, runs no more.
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
    assert [row.future for row in run.rows if row.future and row.future.result() is row.flag]
    assert {row.lane for row in run.rows} == set(range(WORKERS))
    assert {row.where for row in run.rows} == {f"process {pid}" for pid in kept_pool(WORKERS).pids}
    for row in run.rows:
        times = [row.submitted, row.started, row.first_byte, row.finished, row.delivered]
        known = [moment for moment in times if moment is not None]
        assert len(known) == len(times)
        assert known == sorted(known)
    # Phases arrive while downloads run, not only with their results.
    assert max(news) >= WORKERS
    # The server saw the same: its clock is ours.
    requests = {r["cc"]: r for r in map(json.loads, log.read_text().splitlines())}
    assert max(r["open"] for r in requests.values()) == WORKERS
    begins = [requests[r.country.code.lower()]["begin"] - (r.started or 0) for r in run.rows]
    assert min(begins) > 0
    assert median(begins) < 0.5


def test_the_mode_returns_at_once(make: Callable[..., Run]) -> None:
    run = make(6, 0.4)
    took: list[float] = []

    async def main() -> None:
        def mode(run: Run) -> object:
            began = time.perf_counter()
            futures = process_pool(run)
            took.append(time.perf_counter() - began)
            assert sum(future.done() for future in futures) == 0
            return futures

        await follow(run, mode, lambda _rows: None)  # type: ignore[arg-type]

    asyncio.run(main())
    assert took[0] < 0.4  # it waits for no reply


def test_a_kept_pool_serves_again_on_fresh_connections(make: Callable[..., Run]) -> None:
    def first_of_each(run: Run) -> list[Row]:
        rows = sorted(run.rows, key=lambda row: row.started or 0)
        return [next(row for row in rows if row.lane == lane) for lane in range(WORKERS)]

    first = make(12, 0.02)
    follow_to_end(first)
    pids = kept_pool(WORKERS).pids
    for pid in pids:
        os.kill(pid, signal.SIGINT)  # Ctrl-C in a terminal reaches every process there
    second = make(12, 0.02)
    follow_to_end(second)
    assert kept_pool(WORKERS).pids == pids
    for run in (first, second):
        assert statuses(run) == {"ok": 12}
        assert None not in [row.connected for row in first_of_each(run)]
        assert sum(row.connected is not None for row in run.rows) == WORKERS


def test_connections_close_with_the_run(make: Callable[..., Run]) -> None:
    def sockets() -> int:
        links = [
            link for pid in kept_pool(WORKERS).pids for link in Path(f"/proc/{pid}/fd").iterdir()
        ]
        found = 0
        for link in links:
            with suppress(FileNotFoundError):  # it was closed since they were listed
                found += link.readlink().name.startswith("socket:")
        return found

    run = make(6, 0.05)
    assert ends_within(5, lambda: sockets() == 0)
    most: list[int] = []
    follow_to_end(run, lambda: most.append(sockets()))
    assert max(most) == WORKERS
    assert ends_within(5, lambda: sockets() == 0)


def test_cancel_ends_the_run_and_keeps_the_pool(make: Callable[..., Run]) -> None:
    run = make(40, 0.3)
    pids = kept_pool(WORKERS).pids
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.monotonic())
        run.cancel()
        cancelled.append(time.monotonic())

    follow_to_end(run, once(lambda: run.undelivered <= 37, cancel))
    assert time.monotonic() - cancelled[0] < 2
    assert cancelled[1] - cancelled[0] < 0.5
    counts = statuses(run)
    assert counts["cancelled"] + counts["ok"] == 40
    assert counts["cancelled"] >= 34
    again = make(6, 0.02)
    follow_to_end(again)
    assert statuses(again) == {"ok": 6}
    assert kept_pool(WORKERS).pids == pids


def test_a_killed_worker_ends_in_errors_and_the_next_run_is_well(make: Callable[..., Run]) -> None:
    run = make(20, 0.2)
    pid = kept_pool(WORKERS).pids[0]
    began = time.monotonic()
    follow_to_end(run, once(lambda: run.undelivered <= 15, lambda: os.kill(pid, signal.SIGKILL)))
    assert time.monotonic() - began < 5
    counts = statuses(run)
    assert counts["ok"] >= 5
    assert counts["error"] == 20 - counts["ok"] >= WORKERS
    failed = [row.flag for row in run.rows if row.flag and row.flag.status.value == "error"]
    assert {flag.message for flag in failed} == {"its worker ended before it could answer"}
    again = make(6, 0.02)
    follow_to_end(again)
    assert statuses(again) == {"ok": 6}
    assert pid not in kept_pool(WORKERS).pids


def test_a_pool_that_broke_before_the_run_loses_no_flag(make: Callable[..., Run]) -> None:
    run = make(6, 0.02)
    for pid in kept_pool(WORKERS).pids:
        os.kill(pid, signal.SIGKILL)
    assert ends_within(5, lambda: not kept_pool(WORKERS).pids)
    follow_to_end(run)
    assert statuses(run) == {"error": 6}


def test_no_worker_outstays_the_time_of_a_flag(make: Callable[..., Run]) -> None:
    # The body drips: no read ever waits long enough for a timeout of requests.
    run = make(3, 0, Limits(total=0.6, retries=0), bandwidth=1500)
    follow_to_end(run)
    faults = {row.flag.fault for row in run.rows if row.flag}
    assert faults == {FaultKind.TOO_SLOW}
    assert max((row.finished or 0) - (row.started or 0) for row in run.rows) < 2


def test_shutting_down_waits_for_no_stalled_worker(make: Callable[..., Run]) -> None:
    run = make(6, 30)
    pids = kept_pool(WORKERS).pids
    took: list[float] = []

    def shut_down() -> None:
        os.kill(pids[0], signal.SIGSTOP)
        began = time.monotonic()
        shutdown_pool()
        took.append(time.monotonic() - began)

    follow_to_end(
        run, once(lambda: all(row.first_byte or row.started for row in run.rows[:3]), shut_down)
    )
    assert took[0] < 3
    assert ends_within(5, lambda: all(map(gone, pids)))
    assert statuses(run)["error"] >= WORKERS


def test_shutting_down_ends_a_pool_that_is_being_started() -> None:
    with ThreadPoolExecutor(1) as executor:
        starting = executor.submit(warm, WORKERS + 1)
        assert ends_within(5, lambda: bool(kept_pids()))
        pids = kept_pids()
        shutdown_pool()
        error = starting.exception(2)
    assert isinstance(error, OSError)
    assert "could not be started" in str(error)
    assert ends_within(5, lambda: all(map(gone, pids)))


def kept_pids() -> list[int]:
    pool = processes._pool
    return pool.pids if pool and pool.workers == WORKERS + 1 else []


def test_workers_load_no_qt(make: Callable[..., Run]) -> None:
    make(1, 0)
    names = kept_pool(WORKERS)._executor.submit(eval, "list(__import__('sys').modules)").result(5)
    loaded = {name.partition(".")[0] for name in names}
    assert "requests" in loaded
    assert not loaded & {"PySide6", "shiboken6", "qasync"}


SCRIPT = """
import os, sys, time
from flaggui.core.processes import kept_pool, shutdown_pool, warm
if __name__ == "__main__":
    warm(2)
    print(*kept_pool(2).pids, flush=True)
    sys.stdin.readline()
    shutdown_pool()
    os._exit(0)
"""


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield a program with a warm pool of two; it ends after a line on its standard input."""
    script = tmp_path / "program.py"
    script.write_text(SCRIPT)
    pipe = subprocess.PIPE
    command = [sys.executable, "-W", "error", str(script)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        yield process
        process.kill()


def test_workers_end_with_a_killed_parent(program: subprocess.Popen[str]) -> None:
    assert program.stdout
    pids = [int(pid) for pid in program.stdout.readline().split()]
    assert len(pids) == 2
    assert not any(map(gone, pids))
    program.kill()
    assert ends_within(5, lambda: all(map(gone, pids)))


def test_a_program_that_shuts_down_leaves_nothing(program: subprocess.Popen[str]) -> None:
    assert program.stdout
    pids = [int(pid) for pid in program.stdout.readline().split()]
    _, errors = program.communicate("\n", timeout=5)
    assert program.returncode == 0
    assert errors == ""  # the resource tracker would name a semaphore left behind
    assert all(map(gone, pids))
