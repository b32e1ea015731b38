"""The Qt reader, on QNetworkAccessManager: it waits for nothing, signals call it back."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from heapq import heappop, heappush
from time import monotonic
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslError,
)

import flaggui.core.images  # noqa: F401 - before the clock starts
from flaggui.core.download import (
    Answer,
    Get,
    Judge,
    Judged,
    Pause,
    Reply,
    Step,
    Steps,
    Work,
    download,
    too_large,
    too_slow,
)
from flaggui.core.faults import fault_for
from flaggui.core.flag import DownloadStatus, Fault, FaultKind, Flag
from flaggui.core.limits import Limits
from flaggui.core.run import Run
from flaggui.gui.modes.qt_access import (
    MOST,
    ended,
    fault_of,
    new_manager,
    new_request,
    retire,
    tls_words,
)


class QtLine:
    """A run's QNetworkAccessManager and the downloads that are under way on it.

    To be made, used and cancelled on a thread that runs an event loop of Qt and asyncio.
    Opened by the first download and closed after the last, so a run starts on fresh connections.

    Attributes:
        cut_off: Whether a reply was given up before its end.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._under_way: set[_Download] = set()
        self._slots = list(range(run.workers))
        self.cut_off = False
        self._manager: QNetworkAccessManager | None = None
        self._images: ThreadPoolExecutor | None = None
        self._starts: Counter[str] = Counter()
        self._request = new_request(run.source.template, run.workers)

    @property
    def full(self) -> bool:
        """Whether as many downloads are under way as the run has workers, or as Qt can take."""
        return len(self._under_way) >= min(self._run.workers, MOST)

    def download(self, i: int, finished: Callable[[Flag], object]) -> None:
        """Begin to download flag `i`; `finished` gets it, whatever became of it."""
        run, code = self._run, self._run.countries[i].code
        slot = heappop(self._slots)
        where, tell = f"slot {slot + 1}", partial(run.tell, i)
        tell("started", monotonic(), where)
        steps = download(i, code, run.source.url(code), run.limits, where, tell)
        over = partial(self._over, i, slot, finished)
        one = _Download(self, steps, run.limits, tell, over)
        self._under_way.add(one)
        one.go_on()

    def cancel(self) -> None:
        """Cut off every download under way; each ends as cancelled before this returns."""
        for one in list(self._under_way):
            one.cancel()

    @property
    def manager(self) -> QNetworkAccessManager:
        """The manager, parent of all that is of Qt here."""
        if self._manager is None:
            self._manager = new_manager(self._run.source.template)
        return self._manager

    @property
    def proxied(self) -> bool:
        """Whether the way to the source leads through a proxy."""
        return self.manager.proxy().type() is not QNetworkProxy.ProxyType.NoProxy

    def get(self, url: str) -> QNetworkReply:
        """Ask for `url`; return the reply to come."""
        self._request.setUrl(QUrl(url))
        reply = self.manager.get(self._request)
        reply.socketStartedConnecting.connect(partial(self._connecting, urlsplit(url).netloc))
        return reply

    def connections(self, url: str) -> int:
        """Return how many connections to the host of `url` were begun so far."""
        return self._starts[urlsplit(url).netloc]

    def judge(self, step: Judge, judged: Callable[["Future[Judged]"], object]) -> None:
        """Do the work of `step` off this thread, then call `judged` on it."""
        if self._images is None:
            self._images = ThreadPoolExecutor(1, thread_name_prefix="images")
        loop = asyncio.get_running_loop()
        self._images.submit(step.work).add_done_callback(
            lambda future: loop.call_soon_threadsafe(judged, future)
        )

    def _connecting(self, host: str) -> None:
        # Qt emits this on whichever reply is first in its queue, so nobody can tell whose it is.
        self._starts[host] += 1

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
        if self._manager:
            # Not from within a signal of one of its replies.
            end = partial(retire, self._manager) if self.cut_off else self._manager.deleteLater
            QTimer.singleShot(0, end)
        if self._images:
            self._images.shutdown(wait=False, cancel_futures=True)
        self._manager = self._images = None


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
            self._pause = QTimer(self._line.manager, singleShot=True)
            self._pause.timeout.connect(self.go_on)
            self._pause.start(round(step.seconds * 1000))
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
    """A QNetworkReply until it has come, or the reason why it will not.

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
        self._body = bytearray()
        self._sent = False
        self._connected: float | None = None
        self._first_byte: float | None = None
        self._tls_words = ""
        self._connections = line.connections(step.url)
        self._reply = line.get(step.url)
        # Else Qt would keep all that a flood brings while this thread is busy.
        self._reply.setReadBufferSize(limits.body + 1)
        # Precise: Qt's usual timers are 5 % late, half a second of a flag's ten.
        self._timer = QTimer(self._reply, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._out_of_time)
        self._wires: Sequence[object] = [
            self._reply.requestSent.connect(self._request_sent),
            self._reply.sslErrors.connect(self._refused_certificate),
            self._reply.metaDataChanged.connect(self._headers_came),
            self._reply.readyRead.connect(self._bytes_came),
            self._reply.finished.connect(self._ended),
        ]
        self._wait(limits.connect)
        # Some requests fail on the spot, before anyone could connect.
        if self._reply.isFinished():
            QTimer.singleShot(0, self._ended)

    def abort(self) -> None:
        """Give the reply up; it says nothing any more."""
        self._timer.stop()
        # First of all, for abort() emits finished.
        for wire in self._wires:
            QObject.disconnect(wire)  # type: ignore[call-overload]
        self._wires = ()
        self._line.cut_off |= self._reply.isRunning()
        self._reply.abort()
        self._reply.deleteLater()

    def _wait(self, seconds: float) -> None:
        left = min(seconds, self._step.deadline - monotonic())
        self._timer.start(max(0, round(left * 1000)))

    def _request_sent(self) -> None:
        if self._sent:
            return  # Qt sends once more on a kept connection that was closed meanwhile
        self._sent = True
        # Qt does not say on which connection, but a request with none begun since had a kept one.
        if self._line.connections(self._step.url) > self._connections:
            self._connected = monotonic()
            self._tell("connected", self._connected)
        self._wait(self._limits.total)

    def _refused_certificate(self, errors: Sequence[QSslError]) -> None:
        self._tls_words = tls_words(errors, urlsplit(self._step.url).hostname or "")

    def _headers_came(self) -> None:
        if self._first_byte is None and self._status() is not None:
            self._first_byte = monotonic()
            self._tell("first_byte", self._first_byte)

    def _bytes_came(self) -> None:
        self._body += self._reply.readAll().data()
        if len(self._body) > self._limits.body:
            self._answer(too_large(self._limits))

    def _out_of_time(self) -> None:
        if not self._sent and monotonic() < self._step.deadline - 0.001:
            self._answer(fault_for(FaultKind.CONNECT_TIMEOUT, f"{self._limits.connect:g} s"))
        else:
            self._answer(too_slow(self._limits, begun=self._first_byte is not None))

    def _ended(self) -> None:
        if not self._wires:
            return
        self._headers_came()
        self._bytes_came()
        if self._wires:
            self._answer(self._whole() or self._fault())

    def _answer(self, answer: Reply | Fault) -> None:
        self.abort()
        self._answered(answer)

    def _status(self) -> int | None:
        attribute = QNetworkRequest.Attribute.HttpStatusCodeAttribute
        status: int | None = self._reply.attribute(attribute)
        return status

    def _fault(self) -> Fault:
        return fault_of(
            self._reply.error(),
            self._limits,
            begun=self._first_byte is not None,
            proxied=self._line.proxied,
            tls=self._tls_words,
        )

    def _whole(self) -> Reply | None:
        """Return the reply if it came to its end."""
        status = self._status()
        if status is None or self._first_byte is None or not ended(self._reply.error(), status):
            return None
        # Qt has joined repeated headers with ", ".
        headers = {
            bytes(name.data()).decode("latin-1").lower(): bytes(value.data()).decode("latin-1")
            for name, value in self._reply.rawHeaderPairs()
        }
        return Reply(status, headers, bytes(self._body), self._first_byte, self._connected)
