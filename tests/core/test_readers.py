"""The readers on connections that are kept, cut off or never come; `tests/faults` has the rest."""

import asyncio
import socket
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from flaggui.core import aio
from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.follow import follow
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load, loop_factory
from flaggui.core.run import Run
from flaggui.core.sources import SOURCES
from flaggui.resources import resource
from tests.core.bad_server import KEEP, BadServer, Exchange, response, saying
from tests.faults.case import IMAGE, OTHER, START, WHOLE, after

PATIENCE = Limits(total=5, retries=0)
"""One try, and more time than it takes on a busy machine, where the time is not the point."""
LATE = 3.0  # seconds by which a verdict may come late on a busy machine
CODES = ("BR", "CN", "DE", "FR", "IN")

READERS = ("thread-futures", "asyncio", pytest.param("qtnetwork", marks=pytest.mark.qt))
EVERY = pytest.mark.parametrize("reader", READERS)


def fetch(
    reader: str, template: str, limits: Limits = PATIENCE, codes: tuple[str, ...] = ("BR",)
) -> list[Flag]:
    """Return the flags of `codes` in order, fetched one after another by the mode `reader`."""
    source = replace(SOURCES["builtin"], template=template)
    run = Run([countries()[code] for code in codes], source, 1, limits)

    async def main() -> None:
        async with asyncio.timeout(10):
            await follow(run, load(reader), lambda _rows: None)

    with asyncio.Runner(loop_factory=loop_factory(reader)) as runner:
        runner.run(main())
    return [row.flag for row in run.rows if row.flag]


@EVERY
@pytest.mark.parametrize("host", ["flags.invalid", "a b", "xn--a"])
def test_no_such_host(reader: str, host: str) -> None:
    (flag,) = fetch(reader, f"http://{host}/{{cc}}.gif")
    assert flag.fault in (FaultKind.NO_HOST, FaultKind.PROTOCOL)


@EVERY
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


@EVERY
def test_a_second_try_may_help(reader: str) -> None:
    def answer(exchange: Exchange) -> None:
        if exchange.number > 2:
            exchange.send(WHOLE)

    with BadServer(answer) as server:
        (flag,) = fetch(reader, server.url(), Limits(total=5, backoff=0.01))
    assert flag.body == IMAGE
    assert [attempt.message for attempt in flag.attempts] == ["the connection broke"] * 2 + [""]


@EVERY
def test_one_connection_serves_a_worker(reader: str) -> None:
    def answer(exchange: Exchange) -> object:
        exchange.send(WHOLE)
        return KEEP

    with BadServer(answer) as server:
        flags = fetch(reader, server.url(), codes=CODES)
        assert [flag.body for flag in flags] == [IMAGE] * len(CODES)
        assert server.connections == 1
    assert [flag.phases.connected is None for flag in flags] == [False, True, True, True, True]


@EVERY
def test_a_kept_connection_that_was_closed_costs_no_flag(reader: str) -> None:
    # The server closes after each reply without a word: HTTP/1.1 would have it say so.
    with BadServer(saying(WHOLE)) as server:
        flags = fetch(reader, server.url(), codes=CODES * 4)
    assert [flag.message for flag in flags] == [""] * len(flags)


def of_country(exchange: Exchange) -> bytes:
    return response((resource("flags") / exchange.path.removeprefix("/")).read_bytes())


@EVERY
def test_an_unasked_reply_is_nobodys_flag(reader: str) -> None:
    def answer(exchange: Exchange) -> object:
        exchange.send(of_country(exchange) + response(OTHER))
        return KEEP

    with BadServer(answer) as server:
        flags = fetch(reader, server.url(), Limits(total=2, retries=0), CODES)
    assert [flag.body for flag in flags] == [image_of(code) for code in CODES]


@EVERY
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


@EVERY
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
        with asyncio.Runner(loop_factory=loop_factory(reader)) as runner:
            assert runner.run(main(run)) < 3
        assert server.left.acquire(timeout=2)
    flag = run.rows[0].flag
    assert flag is not None
    assert (flag.status, flag.fault) == (DownloadStatus.CANCELLED, FaultKind.CANCELLED)


@EVERY
def test_drip_ends_within_the_time_of_the_flag(reader: str) -> None:
    with BadServer(after(WHOLE[:-1000], lambda e: e.drip(IMAGE))) as server:
        began = time.monotonic()
        (flag,) = fetch(reader, server.url(), Limits(total=1))
        assert 1.0 <= time.monotonic() - began < 1 + LATE
        assert server.left.acquire(timeout=2)
    assert flag.message == "too slow: not complete after 1 s"


@EVERY
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


def test_nothing_received_is_not_taken_for_a_reply() -> None:
    async def main() -> bytes:
        protocol = aio._Protocol(asyncio.get_running_loop())
        protocol.begin()
        protocol.data_received(b"")  # as aiohttp does when it goes on reading
        return bytes(protocol.heard)

    assert asyncio.run(main()) == b""
