"""The blocking and the asyncio reader against servers that misbehave: one verdict, in time."""

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

import pytest

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load
from flaggui.core.run import Run, follow
from flaggui.core.sources import SOURCES
from flaggui.resources import resource
from tests.core.bad_server import (
    KEEP,
    Answer,
    BadServer,
    Exchange,
    chunked,
    response,
    saying,
)

IMAGE = (resource("flags") / "br.gif").read_bytes()
OTHER = (resource("flags") / "cn.gif").read_bytes()
WHOLE = response(IMAGE)
SHORT = WHOLE[:-1000]
HASTE = Limits(total=0.6, retries=0)
"""Little time and one try: a case takes 0.7 s at most."""
LATE = 1.0  # seconds by which a verdict may come late on a busy machine
CODES = ("BR", "CN", "DE", "FR", "IN")

READERS = ("thread-futures", "asyncio")
EITHER = pytest.mark.parametrize("reader", READERS)


def fetch(
    reader: str, template: str, limits: Limits = HASTE, codes: tuple[str, ...] = ("BR",)
) -> list[Flag]:
    """Return the flags of `codes` in order, fetched one after another by the mode `reader`."""
    source = replace(SOURCES["builtin"], template=template)
    run = Run([countries()[code] for code in codes], source, 1, limits)

    async def main() -> None:
        async with asyncio.timeout(10):
            await follow(run, load(reader), lambda _rows: None)

    asyncio.run(main())
    return [row.flag for row in run.rows if row.flag]


def cut_by_reset(exchange: Exchange) -> None:
    exchange.send(SHORT)
    exchange.reset()


def after(head: bytes, act: Callable[[Exchange], object]) -> Answer:
    """Return an answer that sends `head` and then does as `act` says."""

    def answer(exchange: Exchange) -> None:
        exchange.send(head)
        act(exchange)

    return answer


def redirect(location: str, status: str = "302 Found") -> Answer:
    return saying(response(status=status, headers={"Location": location}))


START = b"HTTP/1.1 200 OK\r\n"
CHUNKED = START + b"Transfer-Encoding: chunked\r\n\r\n"


def with_headers(*headers: bytes, body: bytes = IMAGE) -> Answer:
    return saying(b"\r\n".join([b"HTTP/1.1 200 OK", *headers, b"", body]))


LENGTH = b"Content-Length: %d" % len(IMAGE)
OK = None
"""No fault."""

CASES: dict[str, tuple[Answer, FaultKind | None]] = {
    "whole": (saying(WHOLE), OK),
    "whole in chunks": (saying(CHUNKED + chunked([IMAGE[:500], IMAGE[500:]])), OK),
    "ended by close": (with_headers(b"Content-Type: image/gif"), OK),
    "cut, ended by close": (with_headers(body=IMAGE[:-500]), FaultKind.CUT_SHORT),
    "no reply": (lambda _exchange: None, FaultKind.BROKEN),
    "silence": (Exchange.hold, FaultKind.NO_ANSWER),
    "reset at once": (Exchange.reset, FaultKind.BROKEN),
    "reset in the head": (after(START, Exchange.reset), FaultKind.BROKEN),
    "closed in the head": (saying(START + b"Content-Ty"), FaultKind.BROKEN),
    "drip": (lambda e: e.drip(WHOLE), FaultKind.NO_ANSWER),
    "drip of the body": (after(WHOLE[:-1000], lambda e: e.drip(IMAGE)), FaultKind.TOO_SLOW),
    "drip of chunks": (after(CHUNKED, lambda e: e.flood(chunked([b"G"], end=False), 0.05)), FaultKind.TOO_SLOW),
    "drip of headers": (after(START, lambda e: e.flood(b"X-Y: z\r\n", 0.05)), FaultKind.NO_ANSWER),
    "endless headers": (after(START, lambda e: e.flood(b"X-Y: z\r\n")), FaultKind.PROTOCOL),
    "endless header": (after(START + b"X-Y: ", lambda e: e.flood(b"z")), FaultKind.PROTOCOL),
    "endless first line": (lambda e: e.flood(b"z"), FaultKind.PROTOCOL),
    "endless chunks": (after(CHUNKED, lambda e: e.flood(chunked([b"G" * 1000], end=False))), FaultKind.TOO_LARGE),
    "endless tiny chunks": (after(CHUNKED, lambda e: e.flood(chunked([b"G"], end=False))), FaultKind.TOO_LARGE),
    "endless body": (after(START + b"\r\n", lambda e: e.flood(b"G")), FaultKind.TOO_LARGE),
    "body too large": (saying(response(bytes(2_000_001))), FaultKind.TOO_LARGE),
    "endless trailers": (after(CHUNKED + b"0\r\n", lambda e: e.flood(b"X-Y: z\r\n")), FaultKind.PROTOCOL),
    "endless chunk line": (after(CHUNKED, lambda e: e.flood(b"f")), FaultKind.PROTOCOL),
    "endless 100": (lambda e: e.flood(b"HTTP/1.1 100 Continue\r\n\r\n"), FaultKind.NO_ANSWER),
    "dripped 100": (lambda e: e.flood(b"HTTP/1.1 100 Continue\r\n\r\n", 0.05), FaultKind.NO_ANSWER),
    "one 100": (saying(b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE), OK),
    "one 103": (saying(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + WHOLE), OK),
    "101": (saying(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"), FaultKind.STATUS),
    "cut with a length": (saying(SHORT), FaultKind.CUT_SHORT),
    "cut in chunks": (saying(CHUNKED + chunked([IMAGE], end=False)), FaultKind.CUT_SHORT),
    "cut in a chunk": (saying((CHUNKED + chunked([IMAGE]))[:-1000]), FaultKind.CUT_SHORT),
    "reset in the body": (cut_by_reset, FaultKind.CUT_SHORT),
    "reset in chunks": (after(CHUNKED + chunked([IMAGE], end=False), Exchange.reset), FaultKind.CUT_SHORT),
    "longer than its length": (with_headers(b"Content-Length: 500"), FaultKind.CUT_SHORT),
    "bad chunk size": (saying(CHUNKED + b"zz\r\n" + IMAGE), FaultKind.PROTOCOL),
    "negative chunk size": (saying(CHUNKED + b"-5\r\n" + IMAGE), FaultKind.PROTOCOL),
    "huge chunk size": (saying(CHUNKED + b"f" * 15 + b"\r\n" + IMAGE), FaultKind.CUT_SHORT),
    "garbage": (saying(bytes(range(256))), FaultKind.PROTOCOL),
    "banner": (saying(b"SSH-2.0-OpenSSH_9.2\r\n"), FaultKind.PROTOCOL),
    "HTTP/0.9": (saying(IMAGE), FaultKind.PROTOCOL),
    "HTTP/1.0": (saying(WHOLE.replace(b"1.1", b"1.0", 1)), OK),
    "HTTP/2.0": (saying(WHOLE.replace(b"1.1", b"2.0", 1)), FaultKind.PROTOCOL),
    "HTTP/9.9": (saying(WHOLE.replace(b"1.1", b"9.9", 1)), FaultKind.PROTOCOL),
    "status 299": (saying(response(IMAGE, "299 Odd")), FaultKind.STATUS),
    "status 999": (saying(response(status="999 Odd")), FaultKind.STATUS),
    "status 1000": (saying(response(status="1000 Odd")), FaultKind.PROTOCOL),
    "status of words": (saying(response(status="fine thanks")), FaultKind.PROTOCOL),
    "status 200 without words": (saying(response(IMAGE, "200")), OK),
    "status 204": (saying(response(status="204 No Content", length=False)), FaultKind.STATUS),
    "status 304": (saying(response(status="304 Not Modified", length=False)), FaultKind.STATUS),
    "status 404": (saying(response(b"no", "404 Not Found")), FaultKind.STATUS),
    "status 418": (saying(response(b"no", "418 I'm a teapot")), FaultKind.STATUS),
    "status 503": (saying(response(b"no", "503 Busy")), FaultKind.STATUS),
    "header without a colon": (with_headers(LENGTH, b"nonsense"), FaultKind.PROTOCOL),
    "space before the colon": (with_headers(b"X-Y : z", LENGTH), FaultKind.PROTOCOL),
    "header with a null": (with_headers(b"X-Y: \x00", LENGTH), FaultKind.PROTOCOL),
    "header with bytes 0xff": (with_headers(b"X-Y: \xff\xfe", LENGTH), OK),
    "folded header": (with_headers(b"X-Y: a", b" b", LENGTH), OK),
    "header of 20 kB": (with_headers(b"X-Y: " + b"z" * 20_000, LENGTH), OK),
    "150 headers": (with_headers(*[b"X-%d: z" % i for i in range(150)], LENGTH), FaultKind.PROTOCOL),
    "lines ended by LF": (saying(WHOLE.replace(b"\r\n", b"\n", 2)), OK),
    "two lengths": (with_headers(LENGTH, b"Content-Length: 500"), FaultKind.PROTOCOL),
    "length twice": (with_headers(LENGTH, LENGTH), OK),
    "lengths in a list": (with_headers(LENGTH + b", 500"), FaultKind.PROTOCOL),
    "negative length": (with_headers(b"Content-Length: -5"), FaultKind.PROTOCOL),
    "length of words": (with_headers(b"Content-Length: many"), FaultKind.PROTOCOL),
    "length with a plus": (with_headers(b"Content-Length: +%d" % len(IMAGE)), FaultKind.PROTOCOL),
    "absurd length": (with_headers(b"Content-Length: " + b"9" * 30), FaultKind.CUT_SHORT),
    "empty length": (with_headers(b"Content-Length:"), FaultKind.PROTOCOL),
    "length zero": (with_headers(b"Content-Length: 0"), FaultKind.NOT_AN_IMAGE),
    "length and chunks": (saying(START + b"Transfer-Encoding: chunked\r\n" + LENGTH + b"\r\n\r\n" + chunked([IMAGE])), OK),
    "unknown transfer coding": (with_headers(b"Transfer-Encoding: rot13", LENGTH), FaultKind.PROTOCOL),
    "empty": (saying(response()), FaultKind.NOT_AN_IMAGE),
    "HTML": (saying(response(b"<html>", headers={"Content-Type": "image/gif"})), FaultKind.NOT_AN_IMAGE),
    "gzip": (saying(response(gzip.compress(IMAGE), headers={"Content-Encoding": "gzip"})), OK),
    "cut gzip": (saying(response(gzip.compress(IMAGE)[:-20], headers={"Content-Encoding": "gzip"})), FaultKind.CUT_SHORT),
    "false gzip": (saying(response(IMAGE, headers={"Content-Encoding": "gzip"})), FaultKind.NOT_AN_IMAGE),
    "brotli": (saying(response(IMAGE, headers={"Content-Encoding": "br"})), FaultKind.PROTOCOL),
    "bomb": (saying(response(gzip.compress(bytes(9_000_000)), headers={"Content-Encoding": "gzip"})), FaultKind.TOO_LARGE),
    "redirect to itself": (redirect("/br.gif"), FaultKind.REDIRECT),
    "redirect to bytes 0xff": (redirect("/\xff\xfe"), FaultKind.REDIRECT),
    "redirect to another scheme": (redirect("file:///etc/passwd"), FaultKind.REDIRECT),
    "redirect to https": (redirect("https://127.0.0.1/"), FaultKind.REDIRECT),
    "redirect to nowhere": (saying(response(status="302 Found")), FaultKind.REDIRECT),
    "redirect to a bad port": (redirect("http://127.0.0.1:99999/"), FaultKind.REDIRECT),
    "redirect to a bad host": (redirect("http://[::1/"), FaultKind.REDIRECT),
    "redirect to an odd host": (redirect("http://a..b/"), FaultKind.NO_HOST),
    "redirect to a long host": (redirect(f"http://{'a' * 300}/"), FaultKind.NO_HOST),
    "redirect to no such host": (redirect("http://flags.invalid/"), FaultKind.NO_HOST),
    "redirect to a space": (redirect("http://127.0.0.1 /"), FaultKind.REDIRECT),
    "redirect without an end": (after(b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", lambda e: e.flood(b"x")), FaultKind.TOO_LARGE),
}
