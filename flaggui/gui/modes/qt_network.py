"""The Qt reader, on Qt's sockets: it waits for nothing, signals call it back.

Not on QNetworkAccessManager. Its one thread reads heads and chunk sizes without a bound, so that
a server that floods one of them holds up every other flag, and fills the memory; it gives a reply
that nobody asked for to the next country; it asks up to four times unseen; and it passes over
headers, chunks and versions that are none (all seen in Qt 6.11, `tests/faults`).
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from heapq import heappop, heappush
from math import ceil
from time import monotonic
from urllib.parse import SplitResult, urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

import flaggui.core.images  # noqa: F401 - before the clock starts
from flaggui.core.download import Answer, Get, Judge, Judged, Pause, Step, Steps, Work, download
from flaggui.core.faults import fault_for
from flaggui.core.flag import DownloadStatus, Fault, FaultKind, Flag
from flaggui.core.http1 import STALE, Incoming
from flaggui.core.limits import Limits
from flaggui.core.reply import Reply, too_slow
from flaggui.core.run import Run
from flaggui.gui.modes.qt_access import proxy_to
from flaggui.gui.modes.qt_connection import Connection


class QtLine:
    """A run's connections and the downloads that are under way on them.

    To be made, used and cancelled on a thread that runs an event loop of Qt and asyncio.
    Opened by the first download and closed after the last, so a run starts on fresh connections.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._under_way: set[_Download] = set()
        self._slots = list(range(run.workers))
        self._root: QObject | None = None
        self._idle: dict[tuple[str, str], list[Connection]] = defaultdict(list)
        self._images: ThreadPoolExecutor | None = None
        self._proxy = proxy_to(run.source.template)

    @property
    def full(self) -> bool:
        """Whether as many downloads are under way as the run has workers."""
        return len(self._under_way) >= self._run.workers

    def download(self, i: int, finished: Callable[[Flag], object]) -> None:
        """Begin to download flag `i`; `finished` gets it, whatever became of it."""
        run, code = self._run, self._run.countries[i].code
        slot = heappop(self._slots)
        where, tell = f"slot {slot + 1}", partial(run.tell, i)
        tell("started", monotonic(), where)
        url, known = run.source.url(code), run.validators(i)
        steps = download(i, code, url, run.limits, where, tell, known)
        over = partial(self._over, i, slot, finished)
        one = _Download(self, steps, run.limits, tell, over)
        self._under_way.add(one)
        one.go_on()

    def cancel(self) -> None:
        """Cut off every download under way; each ends as cancelled before this returns."""
        for one in list(self._under_way):
            one.cancel()

    @property
    def root(self) -> QObject:
        """The parent of all that is of Qt here."""
        if self._root is None:
            self._root = QObject(QCoreApplication.instance())
        return self._root

    def connection(self, url: SplitResult, *, fresh: bool = False) -> Connection:
        """Return a connection to the host of `url`: a kept one, or a `fresh` one."""
        kept = self._idle[url.scheme, url.netloc]
        while kept and not fresh:
            connection = kept.pop()
            if connection.usable:
                return connection
            connection.close()
        return Connection(self.root, url, self._proxy, self._run.limits)

    def keep(self, url: SplitResult, connection: Connection) -> None:
        """Have `connection` serve again."""
        self._idle[url.scheme, url.netloc].append(connection)

    def judge(self, step: Judge, judged: Callable[["Future[Judged]"], object]) -> None:
        """Do the work of `step` off this thread, then call `judged` on it."""
        if self._images is None:
            self._images = ThreadPoolExecutor(1, thread_name_prefix="images")
        loop = asyncio.get_running_loop()
        self._images.submit(step.work).add_done_callback(
            lambda future: loop.call_soon_threadsafe(judged, future)
        )

    def _over(
        self,
        i: int,
        slot: int,
        finished: Callable[[Flag], object],
        one: "_Download",
        outcome: Flag | Exception,
    ) -> None:
        self._under_way.discard(one)
        heappush(self._slots, slot)
        if isinstance(outcome, Exception):
            code = self._run.countries[i].code
            logging.getLogger(__name__).error("the download of %s failed: %r", code, outcome)
            words = fault_for(FaultKind.WORKER)
            outcome = Flag(i, code, DownloadStatus.ERROR, str(words), words.kind)
        finished(outcome)
        # Whoever was told has asked for the next flag by now, if there is one.
        if not self._under_way:
            self._close()

    def _close(self) -> None:
        for kept in self._idle.values():
            while kept:
                kept.pop().close()
        if self._root:
            self._root.deleteLater()
        if self._images:
            self._images.shutdown(wait=False, cancel_futures=True)
        self._root = self._images = None


class _Download:
    """One flag's steps, taken one after another by callbacks.

    At any moment it waits for one thing: a reply, the end of a pause, or a verdict.
    """

    def __init__(
        self,
        line: QtLine,
        steps: Steps,
        limits: Limits,
        tell: Callable[[str, float], object],
        over: Callable[["_Download", Flag | Exception], object],
    ) -> None:
        self._line = line
        self._steps = steps
        self._limits = limits
        self._tell = tell
        self._over = over
        self._reply: _Reply | None = None
        self._judging = False
        self._pause: QTimer | None = None

    def go_on(self, answer: Answer | Exception = None) -> None:
        """Hand `answer` to the steps and begin what they ask for next."""
        if self._pause:
            self._pause.stop()
            self._pause.deleteLater()
        self._reply = self._pause = None
        self._judging = False
        try:
            if isinstance(answer, Exception):
                step = self._steps.throw(answer)
            else:
                step = self._steps.send(answer)
        except StopIteration as stop:
            self._over(self, stop.value)
        except Exception as error:  # one that escaped would lose a flag
            self._over(self, error)
        else:
            self._begin(step)

    def cancel(self) -> None:
        """Leave what it waits for; the flag is finished before this returns."""
        if self._reply:
            self._reply.abort()
        self.go_on(fault_for(FaultKind.CANCELLED))

    def _begin(self, step: Step) -> None:
        if isinstance(step, Get):
            self._reply = _Reply(self._line, step, self._limits, self._tell, self.go_on)
        elif isinstance(step, Pause):
            self._pause = _timer(self._line.root, self.go_on)
            # Rounded up: a server that asked for a second is not to be asked before it.
            self._pause.start(ceil(step.seconds * 1000))
        elif isinstance(step, Work):  # in this callback: meanwhile the window stands still
            self.go_on(step.work())
        else:
            self._judging = True
            self._line.judge(step, self._judged)

    def _judged(self, future: "Future[Judged]") -> None:
        # A cancelled download no longer waits for it.
        if self._judging and not future.cancelled():
            self.go_on(future.exception() or future.result())  # type: ignore[arg-type]


class _Reply:
    """A request until its reply has come, or the reason why it will not.

    `answered` is called once, never before this object is made; not after `abort`.
    """

    def __init__(
        self,
        line: QtLine,
        step: Get,
        limits: Limits,
        tell: Callable[[str, float], object],
        answered: Callable[[Reply | Fault], object],
    ) -> None:
        self._line = line
        self._step = step
        self._limits = limits
        self._tell = tell
        self._answered = answered
        self._url = urlsplit(step.url)
        self._timer = _timer(line.root, self._out_of_time)
        self._connection = line.connection(self._url)
        self._ask()

    def abort(self) -> None:
        """Give the reply up; it says nothing any more."""
        self._stop_timer()
        self._connection.close()

    def _ask(self) -> None:
        self._wait(self._limits.connect)
        self._connection.ask(self._url, self._step.headers, self._tell, self._over)

    def _wait(self, seconds: float) -> None:
        left = min(seconds, self._step.deadline - monotonic())
        self._timer.start(max(0, round(left * 1000)))

    def _stop_timer(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()

    def _out_of_time(self) -> None:
        in_time = monotonic() < self._step.deadline - 0.001
        if in_time and self._connection.connected is not None:
            self._wait(self._limits.total)
            return
        self.abort()
        if in_time:
            fault = fault_for(FaultKind.CONNECT_TIMEOUT, f"{self._limits.connect:g} s")
        else:
            fault = too_slow(self._limits, begun=self._connection.first_byte is not None)
        self._answered(fault)

    def _over(self, outcome: Incoming | Fault) -> None:
        connection = self._connection
        if isinstance(outcome, Incoming) and outcome.kept:
            self._line.keep(self._url, connection)
        else:
            connection.close()
        if isinstance(outcome, Incoming):
            self._stop_timer()
            self._answered(_reply(outcome, connection))
        elif outcome.kind in STALE and connection.asked > 1:
            self._connection = self._line.connection(self._url, fresh=True)
            self._ask()
        else:
            self._stop_timer()
            self._answered(outcome)


def _timer(root: QObject, timed_out: Callable[[], object]) -> QTimer:
    # Precise: Qt's usual timers are up to 5 % early or late, half a second of a flag's ten.
    timer = QTimer(root, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(timed_out)
    return timer


def _reply(incoming: Incoming, connection: Connection) -> Reply:
    assert incoming.status is not None  # noqa: S101 - it is whole
    assert connection.first_byte is not None  # noqa: S101
    connected = connection.connected if connection.asked == 1 else None
    return Reply(
        incoming.status,
        incoming.headers,
        bytes(incoming.body),
        connection.first_byte,
        connected,
    )
