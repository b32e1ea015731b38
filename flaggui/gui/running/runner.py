"""The one path from the click to the rows: prepares a run, follows it, reports it."""

import asyncio
import logging
import threading
import time
from asyncio import Task, TimerHandle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flaggui.core.explain import sentences
from flaggui.core.follow import follow
from flaggui.core.ideal import ideal
from flaggui.core.options import Options
from flaggui.core.prepare import Ready, prepare
from flaggui.core.report import Report, make_report
from flaggui.core.run import Row, Run
from flaggui.core.sentence import N_, Sentence
from flaggui.gui.running.garbage import collect_all, collect_new, collect_some, pass_over
from flaggui.gui.running.heartbeat import Heartbeat

if TYPE_CHECKING:
    from flaggui.core.builtin import BuiltinServer

FRAME = 1 / 60
"""Seconds between two hand-overs to the window, at least."""
_AT_ONCE = 0.002
"""Seconds of a frame for bringing rows up to date; showing them takes a few times as long."""
_IDLE = 1.0
"""Seconds after a run at which the window counts as idle."""
_RUNS = 20
"""Runs after which all garbage is collected, not only that of the last run."""
_CANCELLED = N_("Cancelled before the first request.")
_FAILED = N_("flaggui itself failed; the log says how.")


@dataclass(eq=False)
class Shown:
    """A finished run as the window keeps it.

    Attributes:
        rows: Its rows, in submission order.
        begun: Monotonic second of its t = 0.
        report: Its measurements.
        folder: The gallery it was saved to or opened from, None for none.
    """

    rows: list[Row]
    begun: float
    report: Report
    folder: Path | None = None

    @cached_property
    def sentences(self) -> list[Sentence]:
        """What the run shows, in words; the first time it takes 20 µs for each flag."""
        return sentences(self.report)

    @cached_property
    def ideal(self) -> float:
        """The seconds a pool without overhead would have taken, 0 if that is not known."""
        return ideal(self.report)


class Runner(QObject):
    """Runs one set of `Options` at a time on the window's own loop.

    Signals:
        run_started: The `Run`, with all its futures submitted.
        rows_changed: The rows newly delivered; none when only phases changed.
        run_finished: The `Shown` run.
        run_failed: One sentence, in English as the core's: why the run could not start.

    Attributes:
        cancelled: Whether the last run was cancelled.
    """

    run_started = Signal(object)
    rows_changed = Signal(object)
    run_finished = Signal(object)
    run_failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The loop's default executor would be qasync's, which is no real Executor.
        self.executor = ThreadPoolExecutor(2, thread_name_prefix="desk")
        self._server: BuiltinServer | None = None
        self._task: Task[None] | None = None
        self._run: Run | None = None
        self._preparing = threading.Lock()
        self._stopped = False
        self.cancelled = False
        self._heartbeat = Heartbeat(self)
        self._runs = 0
        self._tidying: TimerHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether a run is being prepared or under way."""
        return self._task is not None

    def start(
        self, options: Options, choose: Callable[[Options], Options] = lambda options: options
    ) -> None:
        """Begin a run, unless one is under way.

        In a worker thread, `choose` makes of `options` those of the run. Where it raises OSError
        or ValueError, the run could not start.
        """
        if self.busy or self._stopped:
            return
        self.cancelled = False
        self._task = asyncio.get_running_loop().create_task(self._download(options, choose))
        self._task.add_done_callback(self._ended)

    def cancel(self) -> None:
        """End the run under way soon; its rows count as cancelled."""
        self.cancelled = True
        if self._run is not None:
            self._run.cancel()
        elif self._task is not None:
            # Getting ready may take seconds; what it starts serves the next run.
            self._task.cancel()

    async def stop(self) -> None:
        """Cancel the run under way and begin no other; wait for its end, at most half a second."""
        self._stopped = True
        if self._tidying:
            self._tidying.cancel()
        self.cancel()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=0.5)

    async def close(self) -> None:
        """Stop, and end the server; at most a second and a half."""
        await self.stop()
        closing = asyncio.get_running_loop().run_in_executor(self.executor, self._close_server)
        await asyncio.wait([closing], timeout=1.0)
        self.executor.shutdown(wait=False, cancel_futures=True)

    async def warm_up(self) -> None:
        """Start the built-in server and import what most runs need, after the first paint."""
        try:
            await asyncio.get_running_loop().run_in_executor(self.executor, self._warm)
        except (OSError, ValueError) as error:
            logging.getLogger(__name__).warning("%s", error)

    def _prepare(
        self, options: Options, choose: Callable[[Options], Options]
    ) -> tuple[Options, Ready]:
        """Get ready for a run with what `choose` makes of `options`, in a worker thread."""
        options = choose(options)
        # One at a time: the first one starts the server, and the others use it.
        with self._preparing:
            if self._stopped:
                raise asyncio.CancelledError
            ready = prepare(options, self._server)
            self._server = ready.server or self._server
            return options, ready

    def _warm(self) -> None:
        with self._preparing:
            # A run that came first has set the server as it needs it.
            if self._server is None and not self._stopped:
                self._server = prepare(Options(countries=())).server

    def _close_server(self) -> None:
        with self._preparing:
            if self._server is not None:
                self._server.close()

    def _tidy_up(self) -> None:
        """Collect what runs have left, if they have; all of it now and then."""
        if self._tidying:
            self._tidying.cancel()
            self._tidying = None
            (collect_new if self._runs % _RUNS else collect_all)()

    async def _download(self, options: Options, choose: Callable[[Options], Options]) -> None:
        loop = asyncio.get_running_loop()
        self._tidy_up()
        pass_over()
        self._runs += 1
        try:
            options, ready = await loop.run_in_executor(
                self.executor, self._prepare, options, choose
            )
        except (OSError, ValueError) as error:
            # Whoever hears of it must find the runner free again.
            self._task = None
            self.run_failed.emit(str(error))
            return
        self._run = run = ready.run
        used = time.process_time()
        self._heartbeat.start()

        def started(run: Run) -> None:
            self.run_started.emit(run)
            if self.cancelled:
                run.cancel()

        def changed(rows: list[Row]) -> None:
            self.rows_changed.emit(rows)
            collect_some()

        try:
            await follow(run, ready.mode, changed, started=started, frame=FRAME, at_once=_AT_ONCE)
        finally:
            freeze = await self._heartbeat.stop_after_paint()
        report = partial(
            make_report,
            run,
            options,
            prepared=ready.seconds,
            cpu_time=time.process_time() - used,
            longest_freeze=freeze,
        )
        shown = await loop.run_in_executor(self.executor, _shown, run, report)
        self._run = None
        self._task = None
        self.run_finished.emit(shown)
        self._tidying = loop.call_later(_IDLE, self._tidy_up)

    def _ended(self, task: Task[None]) -> None:
        if self._task is task:
            self._task = None
            self._run = None
        if task.cancelled():
            self.run_failed.emit(_CANCELLED)
        elif error := task.exception():
            logging.getLogger(__name__).error("the run failed", exc_info=error)
            self.run_failed.emit(_FAILED)


def _shown(run: Run, report: Callable[[], Report]) -> Shown:
    """Return the finished `run`, all that takes time done: not for the GUI thread."""
    shown = Shown(run.rows, run.begun or 0.0, report())
    # Each is kept once it was asked for.
    _ = shown.sentences, shown.ideal
    return shown
