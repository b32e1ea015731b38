"""The blocking reader: one `Line` per worker thread, on requests."""

import errno
import io
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, IncompleteRead, RemoteDisconnected
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

import flaggui.core.images  # noqa: F401 - before the clock starts
from flaggui.core.download import (
    HEADERS,
    Get,
    Judge,
    Pause,
    Reply,
    Step,
    Steps,
    Work,
    check_head,
    too_large,
    too_slow,
)
from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind, Flag
from flaggui.core.http1 import (
    INTERIMS,
    LINE,
    LINES,
    check_header,
    chunk_size_of,
    status_of,
)
from flaggui.core.limits import Limits
from flaggui.core.turns import at_work, giving_way

_PIECE = 65_536
# connect() runs in the thread that downloads, and nothing else leads from it to its Line.
_here = threading.local()


class _Wire(io.RawIOBase):
    """What comes over a socket; others work while this thread waits for it."""

    def __init__(self, raw: io.RawIOBase) -> None:
        super().__init__()
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:  # noqa: ANN401 - as in io
        with giving_way():
            size = self._raw.readinto(buffer)
            # Now, not when it is this thread's turn again: the bytes do not wait for that.
            _here.line.read_at = monotonic()
        return size

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        super().close()
        self._raw.close()


class _Lines(io.BufferedReader):
    """Reads lines as strictly as the other readers: http.client and urllib3 let much pass.

    What ends a connection ends no head: http.client would take it for an empty line.

    Attributes:
        check: Refuses the next line if it is not what must come there.
        left: Bytes until the end of the present chunk.
    """

    def __init__(self, *args: Any) -> None:  # noqa: ANN401 - as in io
        super().__init__(*args)
        self.check: Callable[[bytes], object] = check_header
        self.left = 0
        self._trailers = 0

    def first_line(self) -> bytes:
        """Return the line that a reply begins with, without its end."""
        line = super().readline(LINE)
        if line[:7] == b"HTTP/1."[: len(line)] and len(line) < LINE:
            _check_end(line)
        return line.rstrip(b"\r\n")

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if len(line) != size:
            _check_end(line)
        self.check(line.removesuffix(b"\n").removesuffix(b"\r"))
        return line

    def begin_chunk(self, line: bytes) -> None:
        """Take `line` for the first one of a chunk."""
        self.left = chunk_size_of(line)
        if not self.left:
            self.check = self._count_trailer

    def _count_trailer(self, _line: bytes) -> None:
        self._trailers += 1
        if self._trailers > LINES:
            raise fault_for(FaultKind.PROTOCOL)


def _check_end(line: bytes) -> None:
    if not line.endswith(b"\n"):
        raise RemoteDisconnected("the connection ended before the reply did")


class _Response(HTTPResponse):
    interims = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fp: _Lines = _Lines(_Wire(self.fp.detach()), _PIECE)

    def begin(self) -> None:
        super().begin()
        # urllib3 would leave the socket open over two lengths.
        if "," in ",".join(self.msg.get_all("content-length", ())):
            raise fault_for(FaultKind.PROTOCOL)
        if self.fp is not None:
            self.fp.check = self.fp.begin_chunk

    def _safe_read(self, amt: int) -> bytes:
        data: bytes = super()._safe_read(amt)  # type: ignore[misc]
        if self.chunked:
            if not self.fp.left and data != b"\r\n":
                raise fault_for(FaultKind.PROTOCOL)
            self.fp.left = max(0, self.fp.left - amt)
        return data

    def _read_status(self) -> tuple[str, int, str]:
        line = self.fp.first_line()
        status = status_of(line)
        # http.client passes over 100 only; 103 and others announce a reply too (RFC 9110 §15.2).
        passing = HTTPStatus.SWITCHING_PROTOCOLS < status < HTTPStatus.OK
        self.interims += passing or status == HTTPStatus.CONTINUE
        if self.interims > INTERIMS:
            raise fault_for(FaultKind.PROTOCOL)
        return line[:8].decode(), HTTPStatus.CONTINUE if passing else status, ""


class _Connection(HTTPConnection):
    response_class = _Response

    def connect(self) -> None:
        _here.line.on_kept = False
        with giving_way():
            super().connect()
        _here.line.connected(self.sock)


class _TLSConnection(HTTPSConnection):
    response_class = _Response

    def connect(self) -> None:
        _here.line.on_kept = False
        with giving_way():
            super().connect()
        _here.line.connected(self.sock)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls = _TLSConnection


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        proxy = super().proxy_manager_for(*args, **kwargs)
        proxy.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}
        return proxy


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Say that there is none: requests would read a redirect's body, however long."""


class Line:
    """One worker's requests session, whose sockets another thread can shut.

    No timeout of requests ends a server that sends a byte now and then, and closing a session
    does not wake a read: shutting the socket does. So a line knows its sockets and the moment
    at which its download must be over.

    Attributes:
        deadline: Monotonic second at which the present download is over, None between two.
        read_at: Monotonic second of the last read.
        on_kept: Whether no new connection was begun for the present request.
    """

    def __init__(
        self,
        limits: Limits,
        stopped: threading.Event,
        proxies: Mapping[str, str],
    ) -> None:
        self.deadline: float | None = None
        self.read_at = 0.0
        self.on_kept = False
        self._limits = limits
        self._stopped = stopped
        self._tell: Callable[[str, float], object] = lambda _phase, _moment: None
        self._sockets: list[socket.socket] = []
        self._connected_at: float | None = None
        self._session = _Session()
        self._session.trust_env = False
        # No cookies: every mode sends the same.
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self._session.proxies = dict(proxies)
        # Prepared once: Session.get would merge the same settings again for each flag.
        self._request = requests.PreparedRequest()
        self._request.prepare(method="GET", url="http://localhost", headers=HEADERS)
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(pool_connections=2, pool_maxsize=1))

    def connected(self, sock: socket.socket) -> None:
        """Note a new connection of this line."""
        self._connected_at = monotonic()
        self._tell("connected", self._connected_at)
        self._sockets = [old for old in self._sockets if old.fileno() >= 0]
        self._sockets.append(sock)
        if self._stopped.is_set():
            self.shut()

    def shut(self) -> None:
        """Shut every socket, from any thread: a blocked read ends at once."""
        for sock in self._sockets:
            with suppress(OSError):
                # The plain socket's method: a TLS socket's own would wait for its reader.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the session."""
        self._session.close()

    def drive(self, steps: Steps, tell: Callable[[str, float], object]) -> Flag:
        """Do what `steps` ask, blocking; return the flag they end with.

        Calls `tell` with the name of each phase passed and its monotonic second.
        """
        _here.line = self
        self._tell = tell
        with at_work():
            return self._driven(steps)

    def _driven(self, steps: Steps) -> Flag:
        try:
            step = next(steps)
            while True:
                try:
                    if isinstance(step, Get):
                        step = steps.send(self._get(step))
                    elif isinstance(step, Pause):
                        self._pause(step.seconds)
                        step = steps.send(None)
                    elif isinstance(step, Work):
                        # Here, in the worker's thread: of all threads in this process, only the
                        # one that holds the GIL gets on. A process of a pool has its own.
                        with giving_way():
                            swatches = step.work()
                        step = steps.send(swatches)
                    else:
                        step = self._judged(step, steps)
                except Fault as fault:
                    step = steps.throw(fault)
        except StopIteration as stop:
            flag: Flag = stop.value
            return flag

    def _judged(self, step: Judge, steps: Steps) -> Step:
        try:
            judged = step.work()
        except ValueError as refusal:
            return steps.throw(refusal)
        return steps.send(judged)

    def _pause(self, seconds: float) -> None:
        with giving_way():
            stopped = self._stopped.wait(seconds)
        if stopped:
            raise fault_for(FaultKind.CANCELLED)

    def _get(self, step: Get) -> Reply:
        try:
            return self._get_once(step)
        except Fault as fault:
            # A kept connection may have ended meanwhile: ask again on a new one.
            if fault.kind is not FaultKind.BROKEN or not self.on_kept:
                raise
            return self._get_once(step)

    def _get_once(self, step: Get) -> Reply:
        self._connected_at = first_byte = None
        self.on_kept = True
        self.deadline = step.deadline
        left = max(0.001, step.deadline - monotonic())
        try:
            with self._faults(step, lambda: first_byte is not None):
                if self._stopped.is_set():
                    raise fault_for(FaultKind.CANCELLED)
                request = self._request.copy()
                request.prepare_url(step.url, None)
                request.prepare_auth(None, step.url)
                with self._session.send(
                    request,
                    stream=True,
                    allow_redirects=False,
                    timeout=(min(self._limits.connect, left), left),
                ) as response:
                    first_byte = self.read_at
                    self._tell("first_byte", first_byte)
                    headers = {name.lower(): value for name, value in response.headers.items()}
                    check_head(response.status_code, headers, self._limits)
                    body = bytearray()
                    for piece in response.raw.stream(_PIECE, decode_content=False):
                        body += piece
                        if len(body) > self._limits.body:
                            raise too_large(self._limits)
                    if self._stopped.is_set() or monotonic() >= step.deadline:
                        # A body that ends with the connection looks whole when we shut that.
                        raise EOFError
            moments = first_byte, self._connected_at, self.read_at
            return Reply(response.status_code, headers, bytes(body), *moments)
        finally:
            self.deadline = None

    @contextmanager
    def _faults(self, step: Get, begun: Callable[[], bool]) -> Iterator[None]:
        """Turn whatever requests and what is below it raise into a `Fault`."""
        try:
            yield
        except Fault:
            raise
        # One boundary for all: requests lets urllib3's, http.client's and even UnicodeDecodeError
        # through, and an exception that escaped would lose a flag.
        except Exception as error:
            if self._stopped.is_set():
                raise fault_for(FaultKind.CANCELLED) from None
            if monotonic() >= step.deadline - 0.001:
                raise too_slow(self._limits, begun=begun()) from None
            fault = fault_of(error, self._limits)
            if begun() and fault.kind is FaultKind.BROKEN:
                raise fault_for(FaultKind.CUT_SHORT) from None
            raise fault from None


def fault_of(error: BaseException, limits: Limits) -> Fault:
    """Return what `error`, raised by requests or below, means to a person."""
    causes = list(_causes(error))

    def found(*types: type[BaseException]) -> BaseException | None:
        return next((cause for cause in causes if isinstance(cause, types)), None)

    if found(urllib3.exceptions.ProxyError):
        return fault_for(FaultKind.PROXY)
    if found(ssl.SSLEOFError):  # not refused: it went away
        return fault_for(FaultKind.BROKEN)
    if cause := found(urllib3.exceptions.SSLError, requests.exceptions.SSLError):
        return fault_for(FaultKind.TLS, _tls(cause))
    if found(socket.gaierror, urllib3.exceptions.NameResolutionError):
        return fault_for(FaultKind.NO_HOST)
    if found(ConnectionRefusedError):
        return fault_for(FaultKind.REFUSED)
    unreachable = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)
    if any(isinstance(c, OSError) and c.errno in unreachable for c in causes):
        return fault_for(FaultKind.NO_NETWORK)
    # urllib3's name for a connection that failed is a kind of its name for one that took too long.
    if found(requests.exceptions.ConnectTimeout):
        return fault_for(FaultKind.CONNECT_TIMEOUT, f"{limits.connect:g} s")
    if found(urllib3.exceptions.IncompleteRead, IncompleteRead):
        return fault_for(FaultKind.CUT_SHORT)
    if (cause := found(HTTPException)) and not isinstance(cause, RemoteDisconnected):
        return fault_for(FaultKind.PROTOCOL)
    if found(OSError) and not found(ValueError):
        return fault_for(FaultKind.BROKEN)
    return fault_for(FaultKind.PROTOCOL)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and everything it was raised from or carries, each once."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        cause = waiting.pop()
        if cause in seen:
            continue
        seen.append(cause)
        yield cause
        linked = (cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args)
        waiting += [link for link in linked if isinstance(link, BaseException)]


def _tls(cause: BaseException) -> str:
    verify = next((c for c in _causes(cause) if hasattr(c, "verify_message")), None)
    return getattr(verify, "verify_message", "") or "handshake failed"
