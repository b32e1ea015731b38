"""A server for the soak whose answers are a mixture: most are good, each fault comes now and then.

What a request gets hangs on nothing but how many came before it.
"""

import gzip
import sys
from collections.abc import Callable
from itertools import cycle

from flaggui.resources import resource
from tests.core.bad_server import KEEP, BadServer, Exchange, chunked, response

IMAGE = (resource("flags") / "br.gif").read_bytes()
_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _sent(data: bytes) -> Callable[[Exchange], object]:
    return lambda exchange: exchange.send(data)


def _good(exchange: Exchange) -> object:
    exchange.send(response(IMAGE))
    return KEEP


def _cut_by_reset(exchange: Exchange) -> None:
    exchange.send(response(IMAGE)[:-500])
    exchange.reset()


def _dripped(exchange: Exchange) -> None:
    exchange.send(response(IMAGE)[:-900])
    exchange.drip(IMAGE, 0.02)


_FAULTS: tuple[Callable[[Exchange], object], ...] = (
    _sent(response(b"no", "404 Not Found")),
    _sent(response(b"no", "418 I'm a teapot")),
    _sent(response(b"no", "503 Busy", {"Retry-After": "0"})),
    _sent(response(b"no", "429 Slow", {"Retry-After": "60"})),
    lambda _exchange: None,
    Exchange.reset,
    _cut_by_reset,
    _sent(response(IMAGE)[:-500]),
    _sent(_CHUNKED + chunked([IMAGE], end=False)),
    _sent(_CHUNKED + b"zz\r\n"),
    _sent(b"SSH-2.0-OpenSSH_9.2\r\n"),
    _sent(response(b"<html>", headers={"Content-Type": "image/gif"})),
    _sent(response()),
    _sent(response(gzip.compress(IMAGE)[:-20], headers={"Content-Encoding": "gzip"})),
    _sent(response(bytes(2_000_001))),
    _sent(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"),
    _sent(response(status="302 Found", headers={"Location": "/again"})),
    _sent(response(status="302 Found", headers={"Location": "file:///etc/hostname"})),
    _sent(response(IMAGE[:-40])),
    Exchange.hold,
    _dripped,
)


def main() -> None:
    """Serve until standard input ends; the first line written is the template of the URLs."""
    answers = cycle([answer for fault in _FAULTS for answer in (_good, _good, fault, _good)])
    with BadServer(lambda exchange: next(answers)(exchange)) as server:
        print(server.url("/{cc}.gif"), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
