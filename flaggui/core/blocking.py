"""The blocking reader: one `Line` per worker thread, on requests."""

import errno
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from http.cookiejar import DefaultCookiePolicy
from time import monotonic

import requests
import urllib3

import flaggui.core.images  # noqa: F401 - before the clock starts
from flaggui.core.download import HEADERS, Get, Judge, Pause, Step, Steps, Work
from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind, Flag
from flaggui.core.http1 import STALE
from flaggui.core.limits import Limits
from flaggui.core.reply import Reply, check_head, too_large, too_slow
from flaggui.core.strict import PIECE, Adapter, Session, here
from flaggui.core.turns import at_work, giving_way


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
        self._session = Session()
        self._session.trust_env = False
        # No cookies: every mode sends the same.
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self._session.proxies = dict(proxies)
        # Prepared once: Session.get would merge the same settings again for each flag.
        self._request = requests.PreparedRequest()
        self._request.prepare(method="GET", url="http://localhost", headers=HEADERS)
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, Adapter(pool_connections=2, pool_maxsize=1))

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
        here.line = self
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
            if fault.kind not in STALE or not self.on_kept:
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
                if step.headers:
                    request.headers.update(step.headers)
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
                    for piece in response.raw.stream(PIECE, decode_content=False):
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

    if found(urllib3.exceptions.ProxyError) and not found(RemoteDisconnected, ConnectionResetError):
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
