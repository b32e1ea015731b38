"""The asyncio reader, on aiohttp."""

import asyncio
import errno
import socket
import ssl
from collections.abc import Callable
from concurrent.futures import Executor
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, partial
from time import monotonic
from typing import Any

import aiohttp
import certifi
from aiohttp.client_proto import ResponseHandler

import flaggui.core.images  # noqa: F401 - before the clock starts
from flaggui.core.download import HEADERS, Get, Pause, Steps, Work
from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind, Flag
from flaggui.core.http1 import INTERIMS, LINE, STALE, Incoming
from flaggui.core.limits import Limits
from flaggui.core.reply import Reply, check_head, too_large, too_slow
from flaggui.core.sources import Source

_HEARD = 1_000_000  # bytes: whoever sends more is not given up over what follows


@dataclass(slots=True)
class _Told:
    """Whom a request tells of its connection, and the monotonic second of it, if it was new.

    Attributes:
        kept: Whether no new connection was begun.
        protocol: What listens on the connection.
    """

    tell: Callable[[str, float], object]
    connected: float | None = None
    kept: bool = True
    protocol: Any = None


_told: ContextVar[_Told] = ContextVar("_told")


class _Protocol(ResponseHandler):
    """Keeps the bytes of the present reply, for a second opinion on them."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.begin()

    def begin(self) -> None:
        """Begin to listen for another reply."""
        self.heard = bytearray()
        self._zeros = self._heads = 0

    def data_received(self, data: bytes) -> None:
        # Nothing at all comes from aiohttp itself, as it begins to read on a kept connection.
        if data and not self.heard and data[:1] != b"H":
            data = b"?" + data  # aiohttp would pass over empty lines
        if len(self.heard) < _HEARD:
            self.heard += data
        # aiohttp would take the zeros before a chunk's size for as long as they come, and keep
        # each reply that announces another one.
        self._zeros = 0 if data.strip(b"0") else self._zeros + len(data)
        self._heads += data.count(b"HTTP/1.")
        if (self._zeros > LINE or self._heads > INTERIMS + 1) and self.transport is not None:
            self.set_exception(aiohttp.http_exceptions.BadHttpMessage("a flood"))
            self.transport.close()
            return
        super().data_received(data)

    def set_exception(self, *args: Any) -> None:  # noqa: ANN401 - as in aiohttp
        super().set_exception(*args)
        # aiohttp leaves whoever reads the body waiting, where a packet of it makes no sense.
        payload = self._payload
        if payload is not None and not payload.is_eof() and payload.exception() is None:
            payload.set_exception(*args)


class _Connector(aiohttp.TCPConnector):
    async def _get(self, *args: Any) -> Any:  # noqa: ANN401 - as in aiohttp
        # What came unasked on a kept connection would be taken for the next flag's reply.
        while kept := await super()._get(*args):
            if kept.protocol is not None and not kept.protocol.should_close:
                told = _told.get()
                told.protocol = kept.protocol
                told.protocol.begin()
                break
            kept.close()
        return kept

    async def _create_connection(self, *args: Any) -> Any:  # noqa: ANN401 - as in aiohttp
        # aiohttp's own tracing tells this too, and half a dozen things more for each request.
        told = _told.get()
        told.kept = False
        told.protocol = protocol = await super()._create_connection(*args)
        told.connected = monotonic()
        told.tell("connected", told.connected)
        return protocol


def read_roots() -> None:
    """Read what https needs before the loop's thread asks for it."""
    certified(certifi.where())


@cache
def certified(roots: str) -> ssl.SSLContext:
    """Return what trusts the certificates in the file `roots`; the first time takes 20 ms."""
    return ssl.create_default_context(cafile=roots)


class AsyncLine:
    """An aiohttp session for a whole run; to be made and closed on the loop that uses it."""

    def __init__(
        self, limits: Limits, source: Source, workers: int, proxy: str | None, images: Executor
    ) -> None:
        """Open nothing yet; `images` does the processor work of `Judge` steps."""
        # No redirect leads to another scheme.
        tls = certified(certifi.where()) if source.template.startswith("https:") else True
        self._limits = limits
        self._images = images
        self._proxy = proxy
        connector = _Connector(limit=workers, ssl=tls)
        connector._factory = partial(_Protocol, connector._loop)  # type: ignore[assignment]
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers=HEADERS,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect),
            # No cookies, no unpacking: every mode sends and sees the same bytes.
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            max_line_size=LINE,
            max_field_size=LINE,
        )
        # It would ask again after any broken connection, and no attempt would say so.
        self._session._retry_connection = False

    async def close(self) -> None:
        """Close the session and its connections."""
        await self._session.close()

    async def drive(self, steps: Steps, tell: Callable[[str, float], object]) -> Flag:
        """Do what `steps` ask without blocking the loop; return the flag they end with.

        Calls `tell` with the name of each phase passed and its monotonic second.

        Raises:
            asyncio.CancelledError: The task was cancelled.
        """
        try:
            step = next(steps)
            while True:
                try:
                    if isinstance(step, Get):
                        step = steps.send(await self._get(step, tell))
                    elif isinstance(step, Pause):
                        await asyncio.sleep(step.seconds)
                        step = steps.send(None)
                    elif isinstance(step, Work):
                        # On the loop's own thread, as a coroutine that works instead of waiting
                        # does: until it is done no other task, and no window, gets on.
                        step = steps.send(step.work())
                    else:
                        loop = asyncio.get_running_loop()
                        step = steps.send(await loop.run_in_executor(self._images, step.work))
                except (Fault, ValueError) as fault:
                    step = steps.throw(fault)
        except StopIteration as stop:
            flag: Flag = stop.value
            return flag

    async def _get(self, step: Get, tell: Callable[[str, float], object]) -> Reply:
        told = _Told(tell)
        _told.set(told)
        try:
            return await self._get_once(step, told)
        except Fault as fault:
            if fault.kind not in STALE or not told.kept:
                raise
            return await self._get_once(step, told)

    async def _get_once(self, step: Get, told: _Told) -> Reply:
        begun = False
        try:
            async with (
                asyncio.timeout_at(step.deadline),
                self._session.get(
                    step.url, allow_redirects=False, proxy=self._proxy, headers=step.headers
                ) as response,
            ):
                begun = True
                moment = monotonic()
                told.tell("first_byte", moment)
                headers = _headers(response)
                if response.version is None or response.version.major != 1:
                    raise fault_for(FaultKind.PROTOCOL)
                check_head(response.status, headers, self._limits)
                # In pieces: read() swallows a flood without ever letting the deadline fire.
                body = bytearray()
                while piece := await response.content.readany():
                    body += piece
                    if len(body) > self._limits.body:
                        raise too_large(self._limits)
        except Fault:
            raise
        except TimeoutError as error:
            # aiohttp's own time-outs are TimeoutErrors too: that of connecting is one.
            if monotonic() < step.deadline - 0.001 and isinstance(error, aiohttp.ClientError):
                raise _fault_of(error, self._limits) from None
            raise too_slow(self._limits, begun=begun) from None
        # One boundary for all that aiohttp and what is below it may raise on hostile input: an
        # exception that escaped would lose a flag.
        except Exception as error:
            fault = _fault_of(error, self._limits)
            if fault.kind is FaultKind.NO_HOST and self._proxy:
                raise fault_for(FaultKind.PROXY) from None
            if fault.kind is FaultKind.PROTOCOL and told.protocol is not None:
                return self._heard(bytes(told.protocol.heard), fault, told)
            raise fault from None
        return Reply(response.status, headers, bytes(body), moment, told.connected)

    def _heard(self, data: bytes, fault: Fault, told: _Told) -> Reply:
        """Return the reply that `data` begins with: aiohttp gives it up over what follows it.

        Raises:
            Fault: There is none: `fault`, or what the other readers say.
        """
        incoming = Incoming(self._limits)
        incoming.feed(data)
        if incoming.status is None or not incoming.whole:
            raise fault
        moment = monotonic()
        told.tell("first_byte", moment)
        body = bytes(incoming.body)
        return Reply(incoming.status, incoming.headers, body, moment, told.connected)


def _headers(response: aiohttp.ClientResponse) -> dict[str, str]:
    """Return the headers as the other readers have them: repeated ones joined, every byte kept."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.raw_headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _fault_of(error: Exception, limits: Limits) -> Fault:
    """Return what `error`, raised by aiohttp or below, means to a person."""
    cause = getattr(error, "os_error", error)
    if isinstance(error, aiohttp.ClientHttpProxyError | aiohttp.ClientProxyConnectionError):
        return fault_for(FaultKind.PROXY)
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        words = getattr(getattr(error, "certificate_error", cause), "verify_message", "")
        return fault_for(FaultKind.TLS, words or "handshake failed")
    if isinstance(error, aiohttp.ClientConnectorDNSError) or isinstance(cause, socket.gaierror):
        return fault_for(FaultKind.NO_HOST)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return fault_for(FaultKind.CONNECT_TIMEOUT, f"{limits.connect:g} s")
    number = getattr(cause, "errno", None)
    if number == errno.ECONNREFUSED:
        return fault_for(FaultKind.REFUSED)
    if number in (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN):
        return fault_for(FaultKind.NO_NETWORK)
    if isinstance(error, aiohttp.ClientPayloadError):
        improper = isinstance(error.__cause__, aiohttp.http_exceptions.BadHttpMessage)
        cut = isinstance(error.__cause__, aiohttp.http_exceptions.PayloadEncodingError)
        return fault_for(FaultKind.PROTOCOL if improper and not cut else FaultKind.CUT_SHORT)
    if isinstance(error, aiohttp.ServerDisconnectedError | OSError):
        return fault_for(FaultKind.BROKEN)
    return fault_for(FaultKind.PROTOCOL)
