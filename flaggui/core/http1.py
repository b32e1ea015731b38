"""One HTTP/1.1 reply, read from the bytes that come (RFC 9112), for a reader with bare sockets.

Strict: what the other readers' libraries refuse is refused here, whatever bytes fall into one
packet. Nothing is kept but the line, the headers and the body, each within its bound.
"""

import re
from http import HTTPStatus

from flaggui.core.download import check_head, too_large
from flaggui.core.faults import fault_for
from flaggui.core.flag import FaultKind
from flaggui.core.limits import Limits

_LINE = 65_536  # bytes, as long as http.client and the aiohttp reader let a line be
_LINES = 100  # headers or trailers, as many as http.client takes
_FIRST = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: [^\r\n]*)?")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;.*)?")
_BODILESS = (HTTPStatus.SWITCHING_PROTOCOLS, HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


class Incoming:
    """A reply as far as it has come.

    Attributes:
        status: Of the reply, None until its headers are complete; replies that announce another
            one (1xx) are passed over.
        headers: Names in lower case, repeated ones joined; decoded as Latin-1.
        body: What has come of it, still packed.
        whole: Whether the reply is complete.
        kept: Whether the connection may serve another request.
    """

    def __init__(self, limits: Limits) -> None:
        self.status: int | None = None
        self.headers: dict[str, str] = {}
        self.body = bytearray()
        self.whole = False
        self.kept = False
        self._limits = limits
        self._rest = b""
        self._take = self._first_line
        self._code = 0
        self._last = ""  # the name of the header that a folded line goes on with
        self._lines = 0
        self._left = 0  # bytes until the end of the body or chunk

    def feed(self, data: bytes) -> None:
        """Take what has come.

        Raises:
            Fault: It is not proper, or too large.
        """
        data = self._rest + data
        while data and not self.whole:
            rest = self._take(data)
            if len(rest) == len(data):
                break
            data = rest
        self._rest = b"" if self.whole else data
        if self.whole and data:
            self.kept = False  # nobody asked for what follows

    def end(self) -> None:
        """Take it that the connection has ended.

        Raises:
            Fault: The reply has not.
        """
        if self.whole:
            return
        if self.status is None:
            raise fault_for(FaultKind.BROKEN)
        if self._take != self._until_end:
            raise fault_for(FaultKind.CUT_SHORT)
        self.whole = True

    # Each of these takes something from the start of the data and returns the rest of it.

    def _line(self, data: bytes) -> tuple[bytes | None, bytes]:
        """Return the first line, None if it has not all come, and what follows."""
        end = data.find(b"\n", 0, _LINE + 1)
        if end < 0:
            if len(data) > _LINE:
                raise fault_for(FaultKind.PROTOCOL)
            return None, data
        return data[:end].removesuffix(b"\r"), data[end + 1 :]

    def _first_line(self, data: bytes) -> bytes:
        if data[:7] != b"HTTP/1."[: len(data)]:
            raise fault_for(FaultKind.PROTOCOL)
        line, rest = self._line(data)
        if line is not None:
            first = _FIRST.fullmatch(line)
            if not first:
                raise fault_for(FaultKind.PROTOCOL)
            self._code = int(first[1])
            self.kept = line[7:8] == b"1"
            self._begin_lines()
            self._take = self._header
        return rest

    def _header(self, data: bytes) -> bytes:
        line, rest = self._line(data)
        if line is None:
            return rest
        if not line:
            self._head_ended()
            return rest
        self._count_line()
        header = _HEADER.fullmatch(line)
        if line[:1] in b" \t" and self._last:
            self.headers[self._last] += " " + line.strip().decode("latin-1")
        elif header:
            self._last, value = header[1].decode().lower(), header[2].decode("latin-1")
            known = self.headers.get(self._last)
            self.headers[self._last] = value if known is None else f"{known}, {value}"
        else:
            raise fault_for(FaultKind.PROTOCOL)
        return rest

    def _head_ended(self) -> None:
        if self._code < HTTPStatus.OK and self._code != HTTPStatus.SWITCHING_PROTOCOLS:
            self.headers, self._take = {}, self._first_line
            return
        self.status = self._code
        check_head(self.status, self.headers, self._limits)
        if (
            self.status == HTTPStatus.SWITCHING_PROTOCOLS
            or "close" in self.headers.get("connection", "").lower()
        ):
            self.kept = False
        length = self.headers.get("content-length")
        if self.status in _BODILESS:
            self.whole = True
        elif "transfer-encoding" in self.headers:
            self._take = self._chunk_size
        elif length is None:
            self.kept, self._take = False, self._until_end
        else:
            self._left, self._take = int(length), self._until_length
            self.whole = self._left == 0

    def _until_end(self, data: bytes) -> bytes:
        self._add(data)
        return b""

    def _until_length(self, data: bytes) -> bytes:
        rest = self._up_to_left(data)
        self.whole = self._left == 0
        return rest

    def _chunk_size(self, data: bytes) -> bytes:
        line, rest = self._line(data)
        if line is not None:
            size = _CHUNK.fullmatch(line)
            if not size:
                raise fault_for(FaultKind.PROTOCOL)
            self._left = int(size[1], 16)
            self._begin_lines()
            self._take = self._chunk if self._left else self._trailer
        return rest

    def _chunk(self, data: bytes) -> bytes:
        rest = self._up_to_left(data)
        if not self._left:
            self._take = self._chunk_end
        return rest

    def _chunk_end(self, data: bytes) -> bytes:
        if data[:2] != b"\r\n"[: len(data)]:
            raise fault_for(FaultKind.PROTOCOL)
        if len(data) < len(b"\r\n"):
            return data
        self._take = self._chunk_size
        return data[2:]

    def _trailer(self, data: bytes) -> bytes:
        line, rest = self._line(data)
        if line is not None:
            self._count_line()
            self.whole = not line
        return rest

    def _begin_lines(self) -> None:
        self._lines, self._last = 0, ""

    def _count_line(self) -> None:
        self._lines += 1
        if self._lines > _LINES:
            raise fault_for(FaultKind.PROTOCOL)

    def _up_to_left(self, data: bytes) -> bytes:
        piece = data[: self._left]
        self._add(piece)
        self._left -= len(piece)
        return data[len(piece) :]

    def _add(self, piece: bytes) -> None:
        self.body += piece
        if len(self.body) > self._limits.body:
            raise too_large(self._limits)
