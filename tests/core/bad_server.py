"""A server on real sockets whose answer a test chooses, byte by byte."""

import socket
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Self

_TIMEOUT = 10.0  # seconds after which the server gives up on a client
_PIECE = 65_536


class Exchange:
    """One request, as an answer sees it. Sending to a client that is gone raises OSError.

    Attributes:
        head: The request's line and headers; empty where the server speaks first.
        number: Which request of this server it is, counted from 1.
        stopped: Set once the server is closed; endless answers end then.
    """

    def __init__(
        self, sock: socket.socket, head: bytes, number: int, stopped: threading.Event
    ) -> None:
        self.sock = sock
        self.head = head
        self.number = number
        self.stopped = stopped

    @property
    def path(self) -> str:
        """The path asked for."""
        return self.head.split(b" ")[1].decode("latin-1")

    def send(self, data: bytes) -> None:
        """Send `data` whole."""
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float = 0.05) -> None:
        """Send a byte of `data` every `pause` seconds."""
        for i in range(len(data)):
            self.send(data[i : i + 1])
            if self.stopped.wait(pause):
                return

    def flood(self, piece: bytes, pause: float = 0.0) -> None:
        """Send `piece` again and again until the client leaves."""
        many = piece if pause else piece * max(1, _PIECE // len(piece))
        while not self.stopped.wait(pause):
            self.send(many)

    def hold(self) -> None:
        """Send nothing more until the client leaves."""
        drain(self.sock)

    def reset(self) -> None:
        """Break the connection off with a TCP reset."""
        # Lingering for no time makes close() send a reset (socket(7)).
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


KEEP = object()
"""What an answer returns to wait for another request on the same connection."""

Answer = Callable[[Exchange], object]


class BadServer:
    """Reads requests and does to each what `answer` says, then closes the connection.

    Attributes:
        answer: What to do to a request; a test may change it between two.
        exchanges: The requests so far, in order.
        connections: How many clients have connected so far.
        left: Released once for each connection that has ended.
        port: Where it listens on 127.0.0.1.
    """

    def __init__(self, answer: Answer, *, speaks_first: bool = False) -> None:
        """Listen; with `speaks_first` answer each connection without reading a request."""
        self.answer = answer
        self.exchanges: list[Exchange] = []
        self.connections = 0
        self.left = threading.Semaphore(0)
        self._speaks_first = speaks_first
        self._stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._clients: set[socket.socket] = set()
        threading.Thread(target=self._accept, name="bad server", daemon=True).start()

    def url(self, path: str = "/{cc}.gif", scheme: str = "http") -> str:
        """Return the address of `path` at this server."""
        return f"{scheme}://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        """Stop listening and break off every conversation."""
        self._stopped.set()
        for sock in (self._listener, *self._clients):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while not self._stopped.is_set():
                sock, _address = self._listener.accept()
                self.connections += 1
                self._clients.add(sock)
                threading.Thread(target=self._converse, args=(sock,), daemon=True).start()

    def _converse(self, sock: socket.socket) -> None:
        sock.settimeout(_TIMEOUT)
        with sock, suppress(OSError):
            head = b"" if self._speaks_first else read_head(sock)
            while head or self._speaks_first:
                exchange = Exchange(sock, head, len(self.exchanges) + 1, self._stopped)
                self.exchanges.append(exchange)
                if self.answer(exchange) is not KEEP:
                    break
                head = read_head(sock)
            if self._speaks_first:
                # Closing with unread bytes would reset the connection and lose ours.
                sock.shutdown(socket.SHUT_WR)
                drain(sock)
        self._clients.discard(sock)
        self.left.release()


def drain(sock: socket.socket) -> None:
    """Read from `sock` until its other side is done."""
    while sock.recv(_PIECE):
        pass


def read_head(sock: socket.socket) -> bytes:
    """Return one request's line and headers from `sock`, empty at its end."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = sock.recv(1)
        if not piece:
            return b""
        head += piece
    return head


def response(
    body: bytes = b"",
    status: str = "200 OK",
    headers: Mapping[str, str] | None = None,
    *,
    length: bool = True,
) -> bytes:
    """Return a whole HTTP/1.1 response; without `length` its body ends with the connection."""
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in (headers or {}).items())]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def chunked(pieces: Iterable[bytes], *, end: bool = True) -> bytes:
    """Return `pieces` as chunks (RFC 9112 §7.1), with the last, empty one where `end` is true."""
    chunks = [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces]
    return b"".join([*chunks, b"0\r\n\r\n" if end else b""])


def saying(data: bytes) -> Answer:
    """Return an answer that sends `data` and closes."""
    return lambda exchange: exchange.send(data)
