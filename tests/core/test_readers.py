"""The blocking and the asyncio reader against servers that misbehave: one verdict, in time."""

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

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
PATIENCE = replace(HASTE, total=5)
"""One try, and more time than a case takes on a busy machine, where the time is not the point."""
LATE = 3.0  # seconds by which a verdict may come late on a busy machine
CODES = ("BR", "CN", "DE", "FR", "IN")

READERS = ("thread-futures", "asyncio")
EITHER = pytest.mark.parametrize("reader", READERS)


def fetch(
    reader: str, template: str, limits: Limits = PATIENCE, codes: tuple[str, ...] = ("BR",)
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


def to_bytes(exchange: Exchange) -> None:
    """Redirect to bytes that are no UTF-8, and answer only there."""
    if exchange.path == "/br.gif":
        exchange.send(response(status="302 Found", headers={"Location": "/\xff\xfe"}))
    else:
        exchange.send(WHOLE if exchange.path == "/%FF%FE" else response(status="404 Not Found"))


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
    "drip of chunks": (
        after(CHUNKED, lambda e: e.flood(chunked([b"G"], end=False), 0.05)),
        FaultKind.TOO_SLOW,
    ),
    "drip of headers": (after(START, lambda e: e.flood(b"X-Y: z\r\n", 0.05)), FaultKind.NO_ANSWER),
    "endless headers": (after(START, lambda e: e.flood(b"X-Y: z\r\n")), FaultKind.PROTOCOL),
    "endless header": (after(START + b"X-Y: ", lambda e: e.flood(b"z")), FaultKind.PROTOCOL),
    "endless first line": (lambda e: e.flood(b"z"), FaultKind.PROTOCOL),
    "endless chunks": (
        after(CHUNKED, lambda e: e.flood(chunked([b"G" * 1000], end=False))),
        FaultKind.TOO_LARGE,
    ),
    "endless body": (after(START + b"\r\n", lambda e: e.flood(b"G")), FaultKind.TOO_LARGE),
    "body too large": (saying(response(bytes(2_000_001))), FaultKind.TOO_LARGE),
    "endless 100": (lambda e: e.flood(b"HTTP/1.1 100 Continue\r\n\r\n"), FaultKind.NO_ANSWER),
    "dripped 100": (lambda e: e.flood(b"HTTP/1.1 100 Continue\r\n\r\n", 0.05), FaultKind.NO_ANSWER),
    "one 100": (saying(b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE), OK),
    "one 103": (saying(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + WHOLE), OK),
    "101": (
        saying(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
        FaultKind.STATUS,
    ),
    "length beyond the limit": (with_headers(b"Content-Length: 2000001"), FaultKind.TOO_LARGE),
    "not found, with a long body": (
        saying(b"HTTP/1.1 404 Not Found\r\nContent-Length: 3000000\r\n\r\n" + bytes(3_000_000)),
        FaultKind.TOO_LARGE,
    ),
    "cut with a length": (saying(SHORT), FaultKind.CUT_SHORT),
    "cut in chunks": (saying(CHUNKED + chunked([IMAGE], end=False)), FaultKind.CUT_SHORT),
    "cut in a chunk": (saying((CHUNKED + chunked([IMAGE]))[:-1000]), FaultKind.CUT_SHORT),
    "reset in the body": (cut_by_reset, FaultKind.CUT_SHORT),
    "reset in chunks": (
        after(CHUNKED + chunked([IMAGE], end=False), Exchange.reset),
        FaultKind.CUT_SHORT,
    ),
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
    "150 headers": (
        with_headers(*[b"X-%d: z" % i for i in range(150)], LENGTH),
        FaultKind.PROTOCOL,
    ),
    "lines ended by LF": (saying(WHOLE.replace(b"\r\n", b"\n", 2)), OK),
    "two lengths": (with_headers(LENGTH, b"Content-Length: 500"), FaultKind.PROTOCOL),
    "length twice": (with_headers(LENGTH, LENGTH), FaultKind.PROTOCOL),
    "lengths in a list": (with_headers(LENGTH + b", 500"), FaultKind.PROTOCOL),
    "negative length": (with_headers(b"Content-Length: -5"), FaultKind.PROTOCOL),
    "length of words": (with_headers(b"Content-Length: many"), FaultKind.PROTOCOL),
    "length with a plus": (with_headers(b"Content-Length: +%d" % len(IMAGE)), FaultKind.PROTOCOL),
    "absurd length": (with_headers(b"Content-Length: " + b"9" * 30), FaultKind.PROTOCOL),
    "empty length": (with_headers(b"Content-Length:"), FaultKind.PROTOCOL),
    "length and chunks": (
        saying(START + b"Transfer-Encoding: chunked\r\n" + LENGTH + b"\r\n\r\n" + chunked([IMAGE])),
        FaultKind.PROTOCOL,
    ),
    "unknown transfer coding": (
        with_headers(b"Transfer-Encoding: rot13", LENGTH),
        FaultKind.PROTOCOL,
    ),
    "empty": (saying(response()), FaultKind.NOT_AN_IMAGE),
    "HTML": (
        saying(response(b"<html>", headers={"Content-Type": "image/gif"})),
        FaultKind.NOT_AN_IMAGE,
    ),
    "gzip": (saying(response(gzip.compress(IMAGE), headers={"Content-Encoding": "gzip"})), OK),
    "cut gzip": (
        saying(response(gzip.compress(IMAGE)[:-20], headers={"Content-Encoding": "gzip"})),
        FaultKind.CUT_SHORT,
    ),
    "false gzip": (
        saying(response(IMAGE, headers={"Content-Encoding": "gzip"})),
        FaultKind.NOT_AN_IMAGE,
    ),
    "brotli": (saying(response(IMAGE, headers={"Content-Encoding": "br"})), FaultKind.PROTOCOL),
    "bomb": (
        saying(response(gzip.compress(bytes(9_000_000)), headers={"Content-Encoding": "gzip"})),
        FaultKind.TOO_LARGE,
    ),
    "redirect to itself": (redirect("/br.gif"), FaultKind.REDIRECT),
    "redirect to bytes 0xff": (to_bytes, OK),
    "redirect to another scheme": (redirect("file:///etc/passwd"), FaultKind.REDIRECT),
    "redirect to https": (redirect("https://127.0.0.1/"), FaultKind.REDIRECT),
    "redirect to nowhere": (saying(response(status="302 Found")), FaultKind.REDIRECT),
    "redirect to a bad port": (redirect("http://127.0.0.1:99999/"), FaultKind.REDIRECT),
    "redirect to a bad host": (redirect("http://[::1/"), FaultKind.REDIRECT),
    "redirect to an odd host": (redirect("http://a..b/"), FaultKind.REDIRECT),
    "redirect to a long host": (redirect(f"http://{'a' * 300}/"), FaultKind.REDIRECT),
    "redirect to no such host": (redirect("http://flags.invalid/"), FaultKind.NO_HOST),
    "redirect to a space": (redirect("http://127.0.0.1 /"), FaultKind.NO_HOST),
    "redirect without an end": (
        after(b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", lambda e: e.flood(b"x")),
        FaultKind.TOO_LARGE,
    ),
}


@EITHER
@pytest.mark.parametrize("case", CASES)
def test_verdict(reader: str, case: str) -> None:
    answer, fault = CASES[case]
    limits = HASTE if fault in (FaultKind.TOO_SLOW, FaultKind.NO_ANSWER) else PATIENCE
    with BadServer(answer) as server:
        began = time.monotonic()
        (flag,) = fetch(reader, server.url(), limits)
        assert time.monotonic() - began < limits.total + LATE
    assert flag.fault is fault, flag.message
    if fault is OK:
        assert (flag.status, flag.message, flag.body) == (DownloadStatus.OK, "", IMAGE)
    else:
        missing = flag.http_status == 404 and fault is FaultKind.STATUS
        assert flag.status is (DownloadStatus.NOT_FOUND if missing else DownloadStatus.ERROR)
        assert flag.message
        assert (flag.body, flag.sha256, flag.picture) == (b"", "", None)
    assert flag.attempts


UNEQUAL: dict[str, tuple[Answer, set[FaultKind]]] = {
    "endless tiny chunks": (
        after(CHUNKED, lambda e: e.flood(chunked([b"G"], end=False))),
        {FaultKind.TOO_SLOW, FaultKind.TOO_LARGE},
    ),
    "endless chunk line": (
        after(CHUNKED, lambda e: e.flood(b"f")),
        {FaultKind.TOO_SLOW, FaultKind.PROTOCOL},
    ),
    "endless trailers": (
        after(CHUNKED + b"0\r\n", lambda e: e.flood(b"X-Y: z\r\n")),
        {FaultKind.TOO_SLOW, FaultKind.PROTOCOL, FaultKind.CUT_SHORT},
    ),
    "longer than its length": (
        with_headers(b"Content-Length: 500"),
        {FaultKind.CUT_SHORT, FaultKind.PROTOCOL},
    ),
    "length zero, then a body": (
        with_headers(b"Content-Length: 0"),
        {FaultKind.NOT_AN_IMAGE, FaultKind.PROTOCOL},
    ),
}
"""Where the verdict hangs on the library, or on how bytes fall into packets."""


@EITHER
@pytest.mark.parametrize("case", UNEQUAL)
def test_error_of_either_kind(reader: str, case: str) -> None:
    answer, faults = UNEQUAL[case]
    with BadServer(answer) as server:
        began = time.monotonic()
        (flag,) = fetch(reader, server.url(), HASTE)
        assert time.monotonic() - began < HASTE.total + LATE
    assert flag.status is DownloadStatus.ERROR
    assert flag.fault in faults


@EITHER
def test_a_server_that_speaks_first(reader: str) -> None:
    with BadServer(saying(b"220 mail.example ESMTP\r\n"), speaks_first=True) as server:
        (flag,) = fetch(reader, server.url())
    assert flag.fault is FaultKind.PROTOCOL


@EITHER
def test_tls_to_a_plain_port(reader: str) -> None:
    answer = saying(response(status="400 Bad Request"))
    with BadServer(answer, speaks_first=True) as server:
        (flag,) = fetch(reader, server.url(scheme="https"))
    assert flag.fault is FaultKind.TLS


@EITHER
def test_nobody_listens(reader: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    (flag,) = fetch(reader, f"http://127.0.0.1:{port}/{{cc}}.gif")
    assert flag.fault is FaultKind.REFUSED
    assert len(flag.attempts) == 1


@EITHER
@pytest.mark.parametrize("host", ["flags.invalid", "a b", "xn--a"])
def test_no_such_host(reader: str, host: str) -> None:
    (flag,) = fetch(reader, f"http://{host}/{{cc}}.gif")
    assert flag.fault in (FaultKind.NO_HOST, FaultKind.PROTOCOL)


@EITHER
def test_a_full_backlog_times_out_connecting(reader: str) -> None:
    # Linux drops what comes to a full queue, and its client keeps asking.
    with closing(socket.create_server(("127.0.0.1", 0), backlog=0)) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(address)
        url = f"http://127.0.0.1:{address[1]}/{{cc}}.gif"
        (flag,) = fetch(reader, url, Limits(connect=0.3, total=2, retries=0))
        for sock in waiting:
            sock.close()
    assert flag.fault is FaultKind.CONNECT_TIMEOUT
    assert flag.message == "timed out connecting (0.3 s)"


@EITHER
def test_a_second_try_may_help(reader: str) -> None:
    def answer(exchange: Exchange) -> None:
        if exchange.number > 2:
            exchange.send(WHOLE)

    with BadServer(answer) as server:
        (flag,) = fetch(reader, server.url(), Limits(total=5, backoff=0.01))
    assert flag.body == IMAGE
    assert [attempt.message for attempt in flag.attempts] == ["the connection broke"] * 2 + [""]


@EITHER
def test_one_connection_serves_a_worker(reader: str) -> None:
    def answer(exchange: Exchange) -> object:
        exchange.send(WHOLE)
        return KEEP

    with BadServer(answer) as server:
        flags = fetch(reader, server.url(), codes=CODES)
        assert [flag.body for flag in flags] == [IMAGE] * len(CODES)
        assert server.connections == 1
    assert [flag.phases.connected is None for flag in flags] == [False, True, True, True, True]


@EITHER
def test_a_kept_connection_that_was_closed_costs_no_flag(reader: str) -> None:
    # The server closes after each reply without a word: HTTP/1.1 would have it say so.
    with BadServer(saying(WHOLE)) as server:
        flags = fetch(reader, server.url(), codes=CODES * 4)
    assert [flag.message for flag in flags] == [""] * len(flags)


def of_country(exchange: Exchange) -> bytes:
    return response((resource("flags") / exchange.path.removeprefix("/")).read_bytes())


@EITHER
def test_an_unasked_reply_is_nobodys_flag(reader: str) -> None:
    def answer(exchange: Exchange) -> object:
        exchange.send(of_country(exchange) + response(OTHER))
        return KEEP

    with BadServer(answer) as server:
        flags = fetch(reader, server.url(), Limits(total=2, retries=0), CODES)
    assert [flag.body for flag in flags] == [image_of(code) for code in CODES]


@EITHER
def test_a_reply_that_came_during_a_pause_is_nobodys_flag(reader: str) -> None:
    """An unasked reply is there, on a kept connection, before the next request goes out."""
    sent = threading.Event()

    def answer(exchange: Exchange) -> object:
        if exchange.number > 1:
            exchange.send(of_country(exchange))
            return None
        exchange.send(response(status="503 Busy", headers={"Retry-After": "1"}))
        sent.wait(0.1)  # nobody sets it: a packet of its own
        exchange.send(response(OTHER))
        return KEEP

    with BadServer(answer) as server:
        (flag,) = fetch(reader, server.url(), Limits(total=5, retries=1))
        assert len(server.exchanges) == 2
    assert flag.body == image_of("BR")


def image_of(cc: str) -> bytes:
    return (resource("flags") / f"{cc.lower()}.gif").read_bytes()


@EITHER
@pytest.mark.parametrize("stage", ["head", "body", "pause"])
def test_a_cancel_ends_the_wait(reader: str, stage: str) -> None:
    busy = response(status="503 Busy", headers={"Retry-After": "8"})
    heads = {"head": b"", "body": START + b"\r\n" + IMAGE[:100], "pause": busy}
    asked = threading.Event()

    def answer(exchange: Exchange) -> None:
        exchange.send(heads[stage])
        asked.set()
        exchange.hold()

    async def main(run: Run) -> float:
        task = asyncio.create_task(follow(run, load(reader), lambda _rows: None))
        await asyncio.to_thread(asked.wait, 5)
        await asyncio.sleep(0.05)
        began = time.monotonic()
        run.cancel()
        await asyncio.wait_for(task, 5)
        return time.monotonic() - began

    with BadServer(answer) as server:
        source = replace(SOURCES["builtin"], template=server.url())
        run = Run([countries()["BR"]], source, 1, Limits())
        assert asyncio.run(main(run)) < 3
        assert server.left.acquire(timeout=2)
    flag = run.rows[0].flag
    assert flag is not None
    assert (flag.status, flag.fault) == (DownloadStatus.CANCELLED, FaultKind.CANCELLED)


@EITHER
def test_drip_ends_within_the_time_of_the_flag(reader: str) -> None:
    with BadServer(after(WHOLE[:-1000], lambda e: e.drip(IMAGE))) as server:
        began = time.monotonic()
        (flag,) = fetch(reader, server.url(), Limits(total=1))
        assert 1.0 <= time.monotonic() - began < 1 + LATE
        assert server.left.acquire(timeout=2)
    assert flag.message == "too slow: not complete after 1 s"


@EITHER
def test_no_cookie_goes_back_and_nothing_is_packed(reader: str) -> None:
    def answer(exchange: Exchange) -> object:
        exchange.send(response(IMAGE, headers={"Set-Cookie": "a=b"}))
        return KEEP

    with BadServer(answer) as server:
        fetch(reader, server.url(), codes=CODES[:2])
        heads = [exchange.head.lower() for exchange in server.exchanges]
    assert all(b"cookie" not in head for head in heads)
    assert all(b"accept-encoding: identity" in head for head in heads)
    assert all(b"user-agent: flaggui/" in head for head in heads)
