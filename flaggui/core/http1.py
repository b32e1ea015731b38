"""One HTTP/1.1 reply, read from the bytes that come (RFC 9112), for a reader with bare sockets.

Strict: what the other readers' libraries refuse is refused here, whatever bytes fall into one
packet. Nothing is kept but the line, the headers and the body, each within its bound.
"""

import re
from http import HTTPStatus

from flaggui.core.faults import fault_for
from flaggui.core.flag import FaultKind
from flaggui.core.limits import Limits
from flaggui.core.reply import check_head, too_large

LINE = 65_536
"""Bytes of the longest line, as http.client has it."""
LINES = 100
"""Headers or trailers, as many as http.client takes."""
INTERIMS = 100
"""Replies that announce another one (1xx) before it has to come."""
STALE = (FaultKind.BROKEN, FaultKind.PROTOCOL)
"""Faults of a kept connection that may not be the server's answer, so that a reader asks again.

It may have ended meanwhile, or the rest of what nobody asked for came when it was in use again.
"""
_FIRST = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: [^\r\n]*)?")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\0]*?)[ \t]*")
_FOLDED = re.compile(rb"[ \t][^\r\0]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;.*)?")
_BODILESS = (HTTPStatus.SWITCHING_PROTOCOLS, HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


def status_of(line: bytes) -> int:
    """Return the status that the first line of a reply states, without the line's end.

    Raises:
        Fault: It is no such line.
    """
    first = _FIRST.fullmatch(line)
    if not first:
        raise fault_for(FaultKind.PROTOCOL)
    return int(first[1])


def check_header(line: bytes) -> None:
    """Refuse a line of a head, without its end, that is neither a header nor empty.

    Raises:
        Fault: It is none of these.
    """
    if line and not (_HEADER.fullmatch(line) or _FOLDED.fullmatch(line)):
        raise fault_for(FaultKind.PROTOCOL)


def chunk_size_of(line: bytes) -> int:
    """Return the size in bytes that the first line of a chunk states, without the line's end.

    Raises:
        Fault: It is no such line.
    """
    size = _CHUNK.fullmatch(line)
    if not size:
        raise fault_for(FaultKind.PROTOCOL)
    return int(size[1], 16)


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
        self._data = b""  # what has come and is not taken yet, from _at on
        self._at = 0
        self._take = self._first_line
        self._code = self._interims = 0
        self._last = ""  # the name of the header that a folded line goes on with
        self._lines = 0
        self._left = 0  # bytes until the end of the body or chunk

    def feed(self, data: bytes) -> None:
        """Take what has come.

        Raises:
            Fault: It is not proper, or too large.
        """
        self._data, self._at = self._data[self._at :] + data, 0
        while self._at < len(self._data) and not self.whole and self._take():
            pass
        if self.whole and self._at < len(self._data):
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

    # Each of these takes something from the data, and returns whether it could.

    def _line(self) -> bytes | None:
        """Return the next line, None if it has not all come."""
        end = self._data.find(b"\n", self._at, self._at + LINE + 1)
        if end < 0:
            if len(self._data) - self._at > LINE:
                raise fault_for(FaultKind.PROTOCOL)
            return None
        line = self._data[self._at : end]
        self._at = end + 1
        return line.removesuffix(b"\r")

    def _first_line(self) -> bool:
        start = self._data[self._at : self._at + 7]
        if start != b"HTTP/1."[: len(start)]:
            raise fault_for(FaultKind.PROTOCOL)
        line = self._line()
        if line is None:
            return False
        self._code = status_of(line)
        self.kept = line[7:8] == b"1"
        self._begin_lines()
        self._take = self._header
        return True

    def _header(self) -> bool:
        line = self._line()
        if line is None:
            return False
        if not line:
            self._head_ended()
            return True
        self._count_line()
        header = _HEADER.fullmatch(line)
        if _FOLDED.fullmatch(line) and self._last:
            self.headers[self._last] += " " + line.strip().decode("latin-1")
        elif header:
            self._last, value = header[1].decode().lower(), header[2].decode("latin-1")
            known = self.headers.get(self._last)
            self.headers[self._last] = value if known is None else f"{known}, {value}"
        else:
            raise fault_for(FaultKind.PROTOCOL)
        return True

    def _head_ended(self) -> None:
        if self._code < HTTPStatus.OK and self._code != HTTPStatus.SWITCHING_PROTOCOLS:
            self.headers, self._take = {}, self._first_line
            self._interims += 1
            if self._interims > INTERIMS:
                raise fault_for(FaultKind.PROTOCOL)
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

    def _until_end(self) -> bool:
        self._add(len(self._data) - self._at)
        return True

    def _until_length(self) -> bool:
        self._add(self._left)
        self.whole = self._left == 0
        return True

    def _chunk_size(self) -> bool:
        line = self._line()
        if line is None:
            return False
        self._left = chunk_size_of(line)
        self._begin_lines()
        self._take = self._chunk if self._left else self._trailer
        return True

    def _chunk(self) -> bool:
        self._add(self._left)
        if not self._left:
            self._take = self._chunk_end
        return True

    def _chunk_end(self) -> bool:
        end = self._data[self._at : self._at + 2]
        if end != b"\r\n"[: len(end)]:
            raise fault_for(FaultKind.PROTOCOL)
        if len(end) < len(b"\r\n"):
            return False
        self._at += 2
        self._take = self._chunk_size
        return True

    def _trailer(self) -> bool:
        line = self._line()
        if line is None:
            return False
        self._count_line()
        self.whole = not line
        return True

    def _begin_lines(self) -> None:
        self._lines, self._last = 0, ""

    def _count_line(self) -> None:
        self._lines += 1
        if self._lines > LINES:
            raise fault_for(FaultKind.PROTOCOL)

    def _add(self, size: int) -> None:
        """Take up to `size` bytes of the body."""
        piece = self._data[self._at : self._at + size]
        self._at += len(piece)
        self._left -= len(piece)
        self.body += piece
        if len(self.body) > self._limits.body:
            raise too_large(self._limits)
