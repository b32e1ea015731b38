"""Any mode, unchanged, in a child process: its downloads leave the window's GIL alone."""

import asyncio
import logging
import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any

from flaggui.core import mode_table
from flaggui.core.children import end_with_parent, sigint_blocked
from flaggui.core.countries import Country
from flaggui.core.flag import DownloadStatus, Flag, Known, Validators
from flaggui.core.follow import follow
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load, loop_factory
from flaggui.core.run import Mode, Row, Run
from flaggui.core.sentence import N_
from flaggui.core.sources import Source

_NOT_STARTED = N_("The process for the downloads could not be started.")
_BATCH = 0.008
"""Seconds between two batches through the pipe, at least."""
_PIECE = 64
"""News in one message at most: the window waits for the GIL while one is unpacked."""
_READY = 30.0
"""Seconds for the child to start and import what its mode needs."""
_SETTLE = 1.0
"""Seconds for the child to come to the end of a run whose flags are all here."""
_GOODBYE = 1.5
"""Seconds for the child to end what it started."""
_NICE = 5
"""How far the child steps back for the window, in the units of nice(1)."""


@dataclass(frozen=True, slots=True)
class Job:
    """What of a run crosses to the child: plain data, and its number."""

    number: int
    mode: str
    countries: tuple[Country, ...]
    source: Source
    workers: int
    limits: Limits
    validators: Mapping[int, Validators]


def own_process(mode: str) -> Mode:
    """Return a mode that runs `mode`, a key of `MODES`, in the child that `get_ready` started."""

    def in_child(run: Run) -> Sequence[Future[Flag]]:
        futures: list[Future[Flag]] = [Future() for _ in run.submissions()]
        assert _child is not None  # noqa: S101 - get_ready made it
        child = _child
        hand_over = child.begin(run, mode, futures)
        run.on_cancel(child.cancel)
        run.thread(hand_over)
        return futures

    return in_child


# In the program itself.


class Child:
    """The child process and the pipe to it."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), name="flaggui runs")
        with sigint_blocked():
            self._process.start()
        theirs.close()
        self._number = 0
        self._idle = threading.Event()
        self._idle.set()

    def usable(self) -> bool:
        """Return whether it lives and has finished what it was given; waits a second for that."""
        return self._process.is_alive() and self._idle.wait(_SETTLE)

    def get_ready(self, mode: str, workers: int, source: Source, scheduler: str) -> int:
        """Have the child get ready for `mode`; return how many downloads it can have open.

        Blocks until it is.

        Raises:
            OSError: It does not answer, or says why it cannot.
        """
        try:
            self._pipe.send((mode, workers, source, scheduler))
            if not self._pipe.poll(_READY):
                raise EOFError
            answer = self._pipe.recv()
        except (EOFError, OSError):
            self.end(0)
            raise OSError(_NOT_STARTED) from None
        if isinstance(answer, str):
            raise OSError(answer)
        return int(answer)

    def begin(self, run: Run, mode: str, futures: list[Future[Flag]]) -> Callable[[], None]:
        """Give the child `run` to do; return the loop that hands over what it sends."""
        self._number += 1
        self._idle.clear()
        job = Job(
            self._number,
            mode,
            tuple(run.countries),
            run.source,
            run.workers,
            run.limits,
            {i: known.validators for i, known in run.known.items()},
        )
        with suppress(OSError):  # a dead child ends the hand-over at once
            self._pipe.send(job)
        return partial(self._hand_over, run, futures)

    def cancel(self) -> None:
        """Ask the child to cancel its run."""
        with suppress(OSError):
            self._pipe.send(None)

    def end(self, patience: float) -> None:
        """Let the child go, and kill it if it is still there after `patience` seconds."""
        self._pipe.close()
        self._process.join(patience)
        self._process.kill()

    def _hand_over(self, run: Run, futures: list[Future[Flag]]) -> None:
        try:
            before = 0.0
            while news := self._pipe.recv():
                used, batch = news
                run.cpu_elsewhere += used - before
                before = used
                for i, phase, value in batch:
                    if phase == "said":
                        logging.getLogger(value["name"]).handle(logging.makeLogRecord(value))
                    elif phase == "delivered":
                        _settle(futures[i], value)
                        run.deliver(i, futures[i])
                    else:
                        if phase == "started":
                            _begin(futures[i])
                        run.note(i, phase, value)
            self._idle.set()
        except (EOFError, OSError):
            for i, future in enumerate(futures):
                if not future.done():
                    future.set_exception(ChildProcessError("the process of the run has ended"))
                    run.deliver(i, future)


def _begin(future: Future[Flag]) -> bool:
    """Let `future` run, if it may still; return whether it runs."""
    if not (future.done() or future.running()):
        future.set_running_or_notify_cancel()
    return future.running()


def _settle(future: Future[Flag], flag: Flag) -> None:
    """Complete `future` with what became of it in the child."""
    if flag.status is DownloadStatus.CANCELLED:
        future.cancel()
    if _begin(future):
        future.set_result(flag)


_child: Child | None = None
_changing = threading.Lock()


def get_ready(mode: str, workers: int, source: Source, scheduler: str) -> int:
    """Have a child ready to run `mode`; return how many downloads it can have open.

    Blocks while it is started. The child of the last run serves again, unless it died or hangs.

    Raises:
        OSError: It cannot be started; one sentence says so.
    """
    global _child
    with _changing:
        if _child is not None and not _child.usable():
            _child.end(0)
            _child = None
        if _child is None:
            _child = Child()
        return _child.get_ready(mode, workers, source, scheduler)


def end_child() -> None:
    """End the child, if there is one, at the end of the program."""
    global _child
    if _child is not None:
        _child.end(_GOODBYE)
    _child = None


# In the child.


def _serve(pipe: Connection) -> None:
    """Do one job after another until the pipe ends."""
    end_with_parent()
    with suppress(AttributeError, OSError):
        os.nice(_NICE)
    orders: SimpleQueue[Any] = SimpleQueue()
    stop = _Stop()
    said = _Said()
    logging.getLogger().addHandler(said)
    threading.Thread(target=_listen, args=(pipe, orders, stop), daemon=True).start()
    while (order := orders.get()) is not None:
        if isinstance(order, Job):
            _run(order, pipe, stop, said)
        else:
            pipe.send(_prepared(*order))


class _Said(logging.Handler):
    """Keeps what is to be logged for the program itself, which alone writes the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: deque[dict[str, object]] = deque()

    def emit(self, record: logging.LogRecord) -> None:
        self.format(record)  # puts message and traceback in words, which can be sent
        names = ("name", "levelno", "levelname", "created", "msecs", "exc_text")
        plain = {name: getattr(record, name) for name in names}
        self.records.append({**plain, "msg": record.message, "args": ()})


class _Stop:
    """What cancels the run under way, if there is one."""

    def __init__(self) -> None:
        self.run: Callable[[], object] = lambda: None


def _listen(pipe: Connection, orders: "SimpleQueue[Any]", stop: _Stop) -> None:
    """Pass on what comes through the pipe; None cancels the run under way."""
    with suppress(EOFError, OSError):
        while True:
            order = pipe.recv()
            if order is None:
                stop.run()
            else:
                orders.put(order)
    # The program has ended, or wants this process no longer.
    mode_table.end_all()
    os._exit(0)


def _prepared(mode: str, workers: int, source: Source, scheduler: str) -> int | str:
    """Get ready for `mode`; return how many downloads it can have open, or why that failed."""
    try:
        load(mode)
        return mode_table.get_ready(mode, workers, source, scheduler)
    except (OSError, ImportError) as error:
        return str(error)


def _run(job: Job, pipe: Connection, stop: _Stop, said: _Said) -> None:
    used = time.process_time()
    known = {i: Known(validators) for i, validators in job.validators.items()}
    run = Run(job.countries, job.source, job.workers, job.limits, known)
    batch: list[tuple[int, str, object]] = []
    run.on_phase = lambda i, phase, value: batch.append((i, phase, value))

    def send(rows: list[Row]) -> None:
        # First: with the last flag the run is over.
        while said.records:
            batch.append((-1, "said", said.records.popleft()))
        batch.extend((row.index, "delivered", row.flag) for row in rows)
        for first in range(0, len(batch), _PIECE):
            pipe.send((time.process_time() - used, batch[first : first + _PIECE]))
        batch.clear()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        stop.run = partial(loop.call_soon_threadsafe, run.cancel)
        try:
            await follow(run, load(job.mode), send, frame=_BATCH)
        finally:
            stop.run = lambda: None

    try:
        with asyncio.Runner(loop_factory=loop_factory(job.mode)) as runner:
            runner.run(main())
    except Exception:
        logging.getLogger(__name__).exception("the process of the run failed")
        raise
    finally:
        send([])
    pipe.send(None)
