"""The process pool: the same downloads, in processes that each have a GIL of their own."""

import multiprocessing
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import connection
from time import monotonic, monotonic_ns, sleep, thread_time
from typing import Any, Self
from weakref import WeakValueDictionary

from flaggui.core.blocking import Line
from flaggui.core.children import end_with_parent, sigint_blocked
from flaggui.core.download import download
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, Validators, cancelled_flag
from flaggui.core.limits import Limits
from flaggui.core.proxies import proxies_for
from flaggui.core.run import Run
from flaggui.core.sentence import N_
from flaggui.core.sources import Source

_FAILED = N_("its worker failed ({})")
_NOT_STARTED = N_("The worker processes could not be started.")
_TICK = 0.05  # seconds between two looks at deadlines and at the end of runs
_START = 120.0  # seconds for all processes of a pool to be ready
_SETTLE = 1.0  # seconds for the downloads of a cancelled run to end, and for a killed pool to go


def process_pool(run: Run) -> Sequence[Future[Flag]]:
    """A GIL of its own for each process. Costs start-up and pickling; pays only for CPU work."""
    pool = kept_pool(run.workers)
    job = pool.begin(run)
    to_do = {
        pool.submit(download_one, job, i, country.code, run.validators(i)): i
        for i, country in zip(run.submissions(), run.countries, strict=True)
    }

    def hand_over() -> None:
        for future in as_completed(to_do):
            run.deliver(to_do[future], future)
        pool.end(job)

    run.thread(hand_over)
    return list(to_do)


# In a worker process.


@dataclass(frozen=True, slots=True)
class Job:
    """What of a run crosses to another process: plain data.

    Attributes:
        token: Which run it is; a later run of the same program has a larger one.
        source: Where the flags come from.
        limits: What one download may cost.
    """

    token: int
    source: Source
    limits: Limits

    @classmethod
    def of(cls, run: Run) -> Self:
        """Return the job of `run`, with a new token."""
        return cls(monotonic_ns(), run.source, run.limits)


class Worker:
    """What a process keeps between two downloads: a `Line` for each of its threads.

    A line serves one run, so that every run begins on fresh connections. Nobody but this
    process can shut its sockets: a thread does so when a download is out of time or its run
    is over, which `ended` says of a token.
    """

    def __init__(self, ended: Callable[[int], bool]) -> None:
        self._ended = ended
        self._here = threading.local()
        self._open: list[tuple[int, threading.Event, Line]] = []
        self._opened = threading.Event()
        threading.Thread(target=self._watch, name="deadlines", daemon=True).start()

    def download(
        self,
        job: Job,
        i: int,
        code: str,
        known: Validators | None,
        where: str,
        tell: Callable[[str, float], object],
    ) -> Flag:
        """Download flag `i` of `job` in this thread; return it, whatever became of it.

        It never raises, for not every exception survives the way to another process. Calls
        `tell` with the name of each phase passed and its monotonic second.
        """
        if self._ended(job.token):
            return cancelled_flag(i, code)
        try:
            used = thread_time()
            tell("started", monotonic())
            steps = download(i, code, job.source.url(code), job.limits, where, tell, known)
            flag = self._line(job).drive(steps, tell)
            return replace(flag, cpu_time=thread_time() - used)
        except Exception as error:
            words = _FAILED.format(type(error).__name__)
            return Flag(i, code, DownloadStatus.ERROR, words, FaultKind.WORKER, where=where)

    def _line(self, job: Job) -> Line:
        if getattr(self._here, "token", None) != job.token:
            proxies = {} if job.source.builtin else proxies_for(job.source.template)
            stopped = threading.Event()
            self._here.token, self._here.line = job.token, Line(job.limits, stopped, proxies)
            self._open.append((job.token, stopped, self._here.line))
            self._opened.set()
        line: Line = self._here.line
        return line

    def _watch(self) -> None:
        while True:
            self._opened.wait()
            self._opened.clear()
            while self._open:
                sleep(_TICK)
                for entry in tuple(self._open):
                    self._look_at(entry)

    def _look_at(self, entry: tuple[int, threading.Event, Line]) -> None:
        token, stopped, line = entry
        if self._ended(token):
            stopped.set()
            line.shut()
            line.close()
            self._open.remove(entry)
        elif line.deadline is not None and line.deadline <= monotonic():
            line.shut()


_download: Callable[[Job, int, str, Validators | None], Flag]  # set in each worker process


def download_one(job: Job, i: int, code: str, known: Validators | None) -> Flag:
    """Download flag `i` of `job` in a process of a pool; return it, whatever became of it."""
    return _download(job, i, code, known)


def _begin_worker(news: connection.Connection, over: Any, barrier: Any) -> None:  # noqa: ANN401
    """Make this process a worker: tell phases through `news`, stop what `over` says is over.

    Returns when all workers of the pool have come as far: `barrier` counts them.
    """
    # An initializer has no other way to leave something for the calls that follow it.
    global _download
    end_with_parent()
    worker = Worker(lambda token: token <= over.value)
    where = N_("process {n}").format(n=os.getpid())

    def download_and_tell(job: Job, i: int, code: str, known: Validators | None) -> Flag:
        def tell(phase: str, moment: float) -> None:
            news.send((job.token, i, phase, moment, where))

        return worker.download(job, i, code, known, where, tell)

    _download = download_and_tell
    barrier.wait(_START)


# In the program itself.


class Pool:
    """A ProcessPoolExecutor whose processes are all there, and what leads to them.

    Phases come back through one pipe that all workers write to. No lock guards it, as a worker
    that is killed would keep it: up to PIPE_BUF bytes (at least 512, pipe(7)) are written whole
    or not at all, and a message has about a hundred.

    Attributes:
        workers: How many processes there are.
        idle: Set while no run uses the pool.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self.idle = threading.Event()
        self.idle.set()
        context = multiprocessing.get_context("spawn")
        self._runs: WeakValueDictionary[int, Run] = WeakValueDictionary()
        self._token = 0  # of the latest run
        # Shared memory without a lock: the largest token whose run is over.
        self._over = context.RawValue("q", 0)
        self._news, self._writer = context.Pipe(duplex=False)
        self._executor = ProcessPoolExecutor(
            workers,
            context,
            _begin_worker,
            (self._writer, self._over, context.Barrier(workers)),
        )
        # The executor's own dict: it grows as processes start, and outlives a shutdown.
        self._processes: Mapping[int, Any] = self._executor._processes

    def start(self) -> None:
        """Start all processes and wait until each can download.

        Raises:
            OSError: They do not come up.
        """
        try:
            with sigint_blocked():
                ready = [self._executor.submit(os.getpid) for _ in range(self.workers)]
            if wait(ready, _START).not_done or any(future.exception() for future in ready):
                raise BrokenProcessPool
        except (RuntimeError, OSError):
            self.kill()
            raise OSError(_NOT_STARTED) from None
        self._writer.close()
        threading.Thread(target=self._listen, name="phases", daemon=True).start()
        threading.Thread(target=self._mourn, name="workers", daemon=True).start()

    @property
    def pids(self) -> list[int]:
        """The ids of the processes that are there."""
        # is_alive is wrong once the executor's thread has waited for a process in its place.
        processes = tuple(self._processes.items())
        return [pid for pid, process in processes if not connection.wait([process.sentinel], 0)]

    def serves(self, workers: int) -> bool:
        """Return whether it can serve a run with so many workers; blocks at most 2 s."""
        if not (self.workers == workers == len(self.pids) and self.idle.wait(_SETTLE)):
            return False
        probe = self.submit(os.getpid)
        return bool(wait([probe], _SETTLE).done) and probe.exception() is None

    def begin(self, run: Run) -> Job:
        """Return the job that the workers do for `run`; a cancel of the run will stop it."""
        job = Job.of(run)
        self.idle.clear()
        self._token = job.token
        self._runs[job.token] = run
        run.on_cancel(partial(_stop, self._over, job))
        return job

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:  # noqa: ANN401
        """Submit as any executor does; the future of a broken pool holds that error."""
        try:
            return self._executor.submit(function, *args)
        except RuntimeError as error:  # BrokenProcessPool is one
            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def end(self, job: Job) -> None:
        """Have the workers close their connections for `job`, whose futures are all done."""
        _stop(self._over, job)
        self.idle.set()

    def kill(self) -> None:
        """Kill every process; what is unfinished ends in BrokenProcessPool. Blocks at most 1 s."""
        manager: Any = self._executor._executor_manager_thread
        # An executor that breaks stumbles over cancelled futures: they have to leave it first.
        cancelled = 0 < self._token <= self._over.value
        self._executor.shutdown(wait=False, cancel_futures=cancelled)
        self._kill_processes()
        if manager:
            manager.join(_SETTLE)

    def _listen(self) -> None:
        with suppress(EOFError, OSError), self._news as news:
            while True:
                token, *news_of_flag = news.recv()
                if run := self._runs.get(token):
                    run.tell(*news_of_flag)

    def _mourn(self) -> None:
        """Kill all once one is gone: half a result of its may block the executor for good."""
        connection.wait([process.sentinel for process in tuple(self._processes.values())])
        self._kill_processes()

    def _kill_processes(self) -> None:
        for process in tuple(self._processes.values()):
            process.kill()


def _stop(over: Any, job: Job) -> None:  # noqa: ANN401 - a ctypes.c_longlong in shared memory
    over.value = max(over.value, job.token)


_pool: Pool | None = None
_changing = threading.Lock()


def warm(workers: int) -> None:
    """Have a pool of exactly `workers` processes ready; blocks while it is started.

    The pool of the last run serves again if it has that size and is whole. A larger one would
    have more downloads open than its futures say.

    Raises:
        OSError: The processes cannot be started; one sentence says so.
        ValueError: More than 61 on Windows, which cannot wait for more (concurrent.futures).
    """
    global _pool
    with _changing:
        if _pool and _pool.serves(workers):
            return
        if _pool:
            _pool.kill()
        _pool = Pool(workers)
        _pool.start()


def get_ready(workers: int, _source: Source, _scheduler: str) -> int:
    """Have a pool ready for a run; return how many downloads it has open at most.

    Raises:
        OSError: The processes cannot be started.
    """
    warm(workers)
    return workers


def kept_pool(workers: int) -> Pool:
    """Return the pool that `warm` made ready; makes one where that was forgotten."""
    if _pool is None or _pool.workers != workers:
        warm(workers)
    assert _pool is not None  # noqa: S101 - warm made it
    return _pool


def shutdown_pool() -> None:
    """Kill the processes, if there are any, at the end of the program; blocks at most 1 s."""
    global _pool
    if _pool:
        _pool.kill()
    _pool = None
