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
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslError

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
    download,
    too_large,
    too_slow,
)
from flaggui.core.faults import fault
from flaggui.core.flag import DownloadStatus, Fault, FaultKind, Flag
from flaggui.core.limits import Limits
from flaggui.core.run import Run
from flaggui.gui.qt_access import MOST, new_manager, new_request, retire

_Error = QNetworkReply.NetworkError
_KINDS = {
    _Error.ConnectionRefusedError: FaultKind.REFUSED,
    _Error.HostNotFoundError: FaultKind.NO_HOST,
    _Error.TimeoutError: FaultKind.CONNECT_TIMEOUT,
    _Error.SslHandshakeFailedError: FaultKind.TLS,
    _Error.OperationCanceledError: FaultKind.BROKEN,
    # Qt has no word of its own for an unreachable network or host (QTBUG knows it as 99).
    _Error.UnknownNetworkError: FaultKind.NO_NETWORK,
    _Error.TemporaryNetworkFailureError: FaultKind.NO_NETWORK,
    _Error.NetworkSessionFailedError: FaultKind.NO_NETWORK,
}
_TLS = {
    # OpenSSL's words, which the other readers pass on: X509_verify_cert_error_string.
    QSslError.SslError.SelfSignedCertificate: "self-signed certificate",
    QSslError.SslError.SelfSignedCertificateInChain: "self-signed certificate in certificate chain",
    QSslError.SslError.UnableToGetLocalIssuerCertificate: "unable to get local issuer certificate",
    QSslError.SslError.UnableToVerifyFirstCertificate: "unable to verify the first certificate",
    QSslError.SslError.CertificateExpired: "certificate has expired",
    QSslError.SslError.CertificateNotYetValid: "certificate is not yet valid",
}


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
        where = f"slot {slot + 1}"
        run.tell(i, "started", monotonic(), where)
        steps = download(i, code, run.source.url(code), run.limits, where)
        ended = partial(self._ended, i, slot, finished)
        one = _Download(self, steps, run.limits, partial(run.tell, i), ended)
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

    def _ended(
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
            words = fault(FaultKind.WORKER)
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
        ended: Callable[["_Download", Flag | Exception], object],
    ) -> None:
        self._line = line
        self._steps = steps
        self._limits = limits
        self._tell = tell
        self._ended = ended
        self._reply: _Reply | None = None
        self._judging = False
        self._pause = QTimer(line.manager, singleShot=True)
        self._pause.timeout.connect(self.go_on)

    def go_on(self, answer: Answer | Exception = None) -> None:
        """Hand `answer` to the steps and begin what they ask for next."""
        self._reply = None
        self._judging = False
        try:
            if isinstance(answer, Exception):
                step = self._steps.throw(answer)
            else:
                step = self._steps.send(answer)
        except StopIteration as stop:
            self._ended(self, stop.value)
        except Exception as error:  # one that escaped would lose a flag
            self._ended(self, error)
        else:
            self._begin(step)

    def cancel(self) -> None:
        """Leave what it waits for; the flag is finished before this returns."""
        self._pause.stop()
        if self._reply:
            self._reply.abort()
        self.go_on(fault(FaultKind.CANCELLED))

    def _begin(self, step: Step) -> None:
        if isinstance(step, Get):
            self._reply = _Reply(self._line, step, self._limits, self._tell, self.go_on)
        elif isinstance(step, Pause):
            self._pause.start(round(step.seconds * 1000))
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
        self._tls_words = _TLS.get(errors[0].error(), errors[0].errorString())

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
            limit = f"{self._limits.connect:g} s"
            self._answer(fault(FaultKind.CONNECT_TIMEOUT, limit))
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
        status: int | None = self._reply.attribute(
            QNetworkRequest.Attribute.HttpStatusCodeAttribute
        )
        return status

    def _whole(self) -> Reply | None:
        """Return the reply if it came to its end: Qt calls a status from 400 on an error too."""
        error, status = self._reply.error(), self._status()
        # Errors up to this one are the network's, those above may stand for a status.
        bad_status = error.value > _Error.UnknownNetworkError.value and (status or 0) >= 400
        if (
            status is None
            or self._first_byte is None
            or not (error is _Error.NoError or bad_status)
        ):
            return None
        # Qt has joined repeated headers with ", ".
        headers = {
            bytes(name.data()).decode("latin-1").lower(): bytes(value.data()).decode("latin-1")
            for name, value in self._reply.rawHeaderPairs()
        }
        return Reply(status, headers, bytes(self._body), self._first_byte, self._connected)

    def _fault(self) -> Fault:
        error = self._reply.error()
        if error is _Error.RemoteHostClosedError:
            begun = self._first_byte is not None
            return fault(FaultKind.CUT_SHORT if begun else FaultKind.BROKEN)
        if (
            _Error.ProxyConnectionRefusedError.value
            <= error.value
            <= _Error.UnknownProxyError.value
        ):
            return fault(FaultKind.PROXY)
        kind = _KINDS.get(error, FaultKind.PROTOCOL)
        details = {
            FaultKind.CONNECT_TIMEOUT: f"{self._limits.connect:g} s",
            FaultKind.TLS: self._tls_words or "handshake failed",
        }
        return fault(kind, details.get(kind, ""))
