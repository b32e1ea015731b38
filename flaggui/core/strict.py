"""requests' sessions on connections that read strictly and say what they do."""

import io
import threading
from http import HTTPStatus
from http.client import HTTPResponse, RemoteDisconnected
from time import monotonic
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from flaggui.core.faults import fault_for
from flaggui.core.flag import FaultKind
from flaggui.core.http1 import (
    INTERIMS,
    LINE,
    LINES,
    check_header,
    chunk_size_of,
    status_of,
)
from flaggui.core.turns import giving_way

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE = 65_536
"""Bytes read at once."""
here = threading.local()
"""Where connect() and read() find the `line` that they are of: both run in its thread."""


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
            here.line.read_at = monotonic()
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
        self.fp: _Lines = _Lines(_Wire(self.fp.detach()), PIECE)

    def begin(self) -> None:
        super().begin()
        # urllib3 would leave the socket open over two lengths, and warn of one beside chunks.
        length = ",".join(self.msg.get_all("content-length", ()))
        if "," in length or (length and "transfer-encoding" in self.msg):
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
        _connect(self, super().connect)


class _TLSConnection(HTTPSConnection):
    response_class = _Response

    def connect(self) -> None:
        _connect(self, super().connect)


def _connect(connection: HTTPConnection, connect: "Callable[[], object]") -> None:
    """Have `connection` made by `connect`, and its line know of it."""
    here.line.on_kept = False
    with giving_way():
        connect()
    here.line.connected(connection.sock)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls = _TLSConnection


class Adapter(HTTPAdapter):
    """Opens such connections, also through a proxy."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        """Make the pool of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Return the pool of connections through a proxy."""
        proxy = super().proxy_manager_for(*args, **kwargs)
        proxy.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}
        return proxy


class Session(requests.Session):
    """Follows no redirect by itself."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Say that there is none: requests would read a redirect's body, however long."""
