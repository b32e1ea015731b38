"""A run: what it offers to a mode, what it tells its owner, how it ends."""

import heapq
import logging
import threading
from asyncio import Task
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from math import inf
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING

from flaggui.core.countries import Country
from flaggui.core.download import Steps, download
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, Known, Validators
from flaggui.core.limits import Limits
from flaggui.core.outcome import outcome
from flaggui.core.proxies import proxies_for
from flaggui.core.reply import status_words
from flaggui.core.sentence import N_
from flaggui.core.sources import Source
from flaggui.core.turns import going_first

if TYPE_CHECKING:
    from flaggui.core.aio import AsyncLine
    from flaggui.core.blocking import Line

AnyFuture = Future[Flag] | Task[Flag]
Mode = Callable[["Run"], Sequence[AnyFuture]]
_ABANDONED = N_("abandoned")
_FAILED = N_("flaggui itself failed; the log says how")
_NOTHING_KNOWN: Mapping[int, Known] = MappingProxyType({})
_TICK = 0.1
_DECODERS = 2
"""Threads for the pictures of modes that download without threads; more fight over the GIL."""


@dataclass(slots=True)
class Row:
    """One flag of a run as its owner sees it; times in monotonic seconds, None until known.

    Attributes:
        index: Place in the run's list: rows are known by it, for a code may come twice.
        lane: Number of the worker, counted from 0 in the order of their first flags.
        rank: Place in the order of hand-over, counted from 1.
        flag: The outcome, once delivered.
    """

    index: int
    country: Country
    future: AnyFuture | None = None
    submitted: float | None = None
    started: float | None = None
    connected: float | None = None
    first_byte: float | None = None
    received: float | None = None
    finished: float | None = None
    delivered: float | None = None
    where: str = ""
    lane: int | None = None
    rank: int | None = None
    flag: Flag | None = None


class Run:
    """Countries, a source and workers: all that a mode needs to download flags.

    A mode uses `submissions`, `download`, `fetch`, `deliver`, `thread` and `on_cancel`, from
    whichever thread suits it; one that downloads elsewhere also `validators`. The owner uses the
    rest, on one thread.

    Attributes:
        countries: The countries, in submission order.
        source: Where the flags come from.
        workers: The most downloads at once.
        limits: What one download may cost.
        known: Flags that are here already, by index: their servers are asked for news only.
        rows: One row per country; only `drain` changes them.
        begun: Monotonic second at which the run began, None before.
        stopped: Set once the run is cancelled.
        undelivered: How many rows are still without an outcome.
        cpu_elsewhere: Processor seconds that other processes of ours used for the run.
        on_phase: Called by `drain` with each phase noted: index, field of `Row` and value.
    """

    def __init__(
        self,
        countries: Sequence[Country],
        source: Source,
        workers: int,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        known: Mapping[int, Known] = _NOTHING_KNOWN,
    ) -> None:
        self.countries = countries
        self.source = source
        self.workers = workers
        self.limits = limits
        self.known = known
        self.rows = [Row(i, country) for i, country in enumerate(countries)]
        self.begun: float | None = None
        self.stopped = threading.Event()
        self.undelivered = len(self.rows)
        self._events: deque[tuple[int, str, object]] = deque()
        self.cpu_elsewhere = 0.0
        self.on_phase: Callable[[int, str, object], object] = lambda _i, _phase, _value: None
        self._wake: Callable[[], object] = lambda: None
        self._awake = False
        self._on_cancel: list[Callable[[], object]] = []
        self._proxies = {} if source.builtin else proxies_for(source.template)
        # By the threads' numbers: Qt's threads lose what is local to them, and from Python 3.13 on
        # their names, after each QRunnable.
        self._line_of: dict[int, tuple[Line, str]] = {}
        self._lines: list[Line] = []
        self._opening = threading.Lock()
        self._closed = threading.Event()
        self._async_line: AsyncLine | None = None
        self._images: Executor | None = None
        self._free_slots = list(range(workers))
        self._lanes: dict[str, int] = {}

    # What a mode uses.

    def submissions(self) -> Iterator[int]:
        """Yield each index as it is asked for, noting that moment as its submission."""
        for i in range(len(self.countries)):
            self.tell(i, "submitted", monotonic())
            yield i

    def download(self, i: int) -> Flag:
        """Download flag `i` in this thread; return it, whatever became of it."""
        line, where = self._line_of.get(threading.get_ident()) or self._open_line()
        self.tell(i, "started", monotonic(), where)
        flag = line.drive(self._steps(i, where), partial(self.tell, i))
        if flag.phases.finished is not None:
            self.tell(i, "finished", flag.phases.finished)
        return flag

    async def fetch(self, i: int) -> Flag:
        """Download flag `i` without blocking the loop; return it, whatever became of it."""
        line = self._async_line or self._open_async_line()
        # Slots number the requests that are open at once: a task has no worker of its own.
        slot = heapq.heappop(self._free_slots)
        where = N_("slot {n}").format(n=slot + 1)
        self.tell(i, "started", monotonic(), where)
        try:
            flag = await line.drive(self._steps(i, where), partial(self.tell, i))
            if flag.phases.finished is not None:
                self.tell(i, "finished", flag.phases.finished)
            return flag
        finally:
            heapq.heappush(self._free_slots, slot)

    def validators(self, i: int) -> Validators | None:
        """Return with what to ask for flag `i`; None if it is to come in any case."""
        known = self.known.get(i)
        return known.validators if known else None

    def tell(self, i: int, phase: str, moment: float, where: str = "") -> None:
        """Note, from any thread, that flag `i` passed `phase` (a field of `Row`) at `moment`."""
        self.note(i, phase, moment)
        if where:
            self.note(i, "where", where)

    def deliver(self, i: int, future: AnyFuture) -> None:
        """Hand over the finished `future` of flag `i`, from any thread; a second time is idle."""
        self.note(i, "delivered", future)

    def thread(self, loop: Callable[[], None]) -> None:
        """Run a loop that blocks in a thread of its own."""

        def ended_well() -> None:
            try:
                # A cancelled future is how `map` and `as_completed` learn of a cancel.
                with suppress(CancelledError):
                    loop()
            except Exception:
                logging.getLogger(__name__).exception("the hand-over of a mode failed")
                self.note(-1, "crashed", None)

        threading.Thread(target=ended_well, name="hand-over", daemon=True).start()

    def on_cancel(self, function: Callable[[], object]) -> None:
        """Have `function` called, on the owner's thread, when the run is cancelled."""
        self._on_cancel.append(function)

    # What the owner uses.

    def start(self, mode: Mode, wake: Callable[[], object]) -> None:
        """Begin: call `mode`, and `wake` from any thread whenever `drain` has something."""
        self._wake = wake
        self.begun = monotonic()
        with going_first():
            for row, future in zip(self.rows, mode(self), strict=True):
                row.future = future

    def drain(self, seconds: float = inf) -> list[Row]:
        """Bring the rows up to date; return those newly delivered, in order of hand-over.

        After `seconds`, and one piece of news, it leaves the rest for the next time; `behind`
        tells whether there is one.
        """
        self._awake = False
        delivered: list[Row] = []
        until = monotonic() + seconds
        while self._events:
            delivered += self._take_up(*self._events.popleft())
            if monotonic() >= until:
                break
        return delivered

    @property
    def behind(self) -> bool:
        """Whether something has happened that `drain` has not brought to the rows."""
        return bool(self._events)

    def cancel(self) -> None:
        """End the run soon: pending futures are cancelled, running ones are cut off."""
        self.stopped.set()
        for function in self._on_cancel:
            function()
        for row in self.rows:
            if row.rank is None and row.future is not None:
                row.future.cancel()
                # as_completed and map may never speak of a cancelled future: each one does.
                row.future.add_done_callback(partial(self.deliver, row.index))
        for line in self._lines:
            line.shut()
        self._wake()

    def give_up(self, message: str = "") -> list[Row]:
        """Settle the rows still open, as errors with `message` or as cancelled; return them."""
        status = DownloadStatus.ERROR if message else DownloadStatus.CANCELLED
        return [
            self._settled(row, Flag(row.index, row.country.code, status, message or _ABANDONED))
            for row in self.rows
            if row.rank is None
        ]

    async def close(self) -> None:
        """Close every session and connection of the run."""
        self._closed.set()
        self._wake = lambda: None
        for line in self._lines:
            line.close()
        if self._async_line:
            await self._async_line.close()
        if self._images:
            self._images.shutdown(wait=False, cancel_futures=True)

    def note(self, i: int, phase: str, value: object) -> None:
        """Note, from any thread, that `phase` of flag `i` has the `value` now."""
        self._events.append((i, phase, value))
        # Waking twice is harmless, never waking is not: append first, then look.
        if not self._awake:
            self._awake = True
            self._wake()

    def _take_up(self, i: int, phase: str, value: object) -> list[Row]:
        """Bring one piece of news to its row; return the rows that it delivered."""
        if phase == "crashed":
            return self.give_up(_FAILED)
        row = self.rows[i]
        if row.rank is not None:
            return []
        if phase == "delivered":
            row.future = value  # type: ignore[assignment]
            flag = outcome(row.future, i, row.country.code, stopped=self.stopped.is_set())
            return [self._settled(row, flag)]
        setattr(row, phase, value)
        self.on_phase(i, phase, value)
        if phase == "where":
            row.lane = self._lanes.setdefault(str(value), len(self._lanes))
        return []

    def _settled(self, row: Row, flag: Flag) -> Row:
        row.flag = self._as_known(row.index, flag) if flag.unchanged else flag
        self.cpu_elsewhere += flag.cpu_time
        row.delivered = monotonic()
        row.rank = len(self.rows) - self.undelivered + 1
        self.undelivered -= 1
        for phase in ("started", "connected", "first_byte", "received", "finished"):
            setattr(row, phase, getattr(flag.phases, phase) or getattr(row, phase))
        row.where = flag.where or row.where
        if row.where:
            row.lane = self._lanes.setdefault(row.where, len(self._lanes))
        return row

    def _as_known(self, i: int, flag: Flag) -> Flag:
        """Return the unchanged `flag` with what is known of its image."""
        if known := self.known.get(i):
            return replace(flag, sha256=known.sha256, picture=known.picture)
        # Nobody asked whether it had changed: a child that says so cannot be believed.
        error, words = DownloadStatus.ERROR, status_words(HTTPStatus.NOT_MODIFIED)
        return replace(flag, status=error, message=words, fault=FaultKind.STATUS)

    def _steps(self, i: int, where: str) -> Steps:
        code, tell = self.countries[i].code, partial(self.tell, i)
        url = self.source.url(code)
        return download(i, code, url, self.limits, where, tell, self.validators(i))

    def _open_line(self) -> "tuple[Line, str]":
        """Return what this thread reads with from now on, and the thread's name."""
        from flaggui.core.blocking import Line

        line = Line(self.limits, self.stopped, self._proxies)
        named = self._line_of[threading.get_ident()] = (line, threading.current_thread().name)
        with self._opening:
            self._lines.append(line)
            first = len(self._lines) == 1
        if first:
            threading.Thread(target=self._watch_deadlines, name="deadlines", daemon=True).start()
        return named

    def _watch_deadlines(self) -> None:
        """Shut the sockets of each line whose download is out of time, until the run closes."""
        while not self._closed.wait(_TICK):
            for line in self._lines:
                if line.deadline is not None and line.deadline <= monotonic():
                    line.shut()

    def _open_async_line(self) -> "AsyncLine":
        from flaggui.core.aio import AsyncLine

        self._images = ThreadPoolExecutor(_DECODERS, thread_name_prefix="images")
        proxy = next(iter(self._proxies.values()), None)
        self._async_line = AsyncLine(self.limits, self.source, self.workers, proxy, self._images)
        return self._async_line
