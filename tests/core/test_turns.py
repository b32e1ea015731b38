"""Whose turn it is: one thread at work, and none kept waiting by who waits for something else."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus
from flaggui.core.follow import follow
from flaggui.core.mode_table import load
from flaggui.core.run import Row, Run
from flaggui.core.sources import SOURCES
from flaggui.core.turns import at_work, giving_way, going_first
from flaggui.resources import resource
from tests.core.bad_server import BadServer, Exchange, response

IMAGE = response((resource("flags") / "br.gif").read_bytes())


def test_one_thread_works_at_a_time() -> None:
    working, most = 0, 0

    def work() -> None:
        nonlocal working, most
        for _ in range(200):
            with at_work():
                working += 1
                most = max(most, working)
                working -= 1

    with ThreadPoolExecutor(8) as executor:
        futures = [executor.submit(work) for _ in range(8)]
        assert not wait(futures, 10).not_done
    assert most == 1


def test_who_gives_way_lets_another_work() -> None:
    worked = threading.Event()

    def work() -> None:
        with at_work():
            worked.set()

    with ThreadPoolExecutor(1) as executor, at_work():
        executor.submit(work)
        assert not worked.wait(0.02)
        with giving_way(), giving_way():
            assert worked.wait(5)


def test_giving_way_is_idle_for_who_is_not_at_work() -> None:
    with giving_way(), at_work():
        pass


def test_going_first_never_waits() -> None:
    begun, over = threading.Event(), threading.Event()

    def work() -> None:
        with at_work():
            begun.set()
            over.wait(10)

    with ThreadPoolExecutor(1) as executor:
        executor.submit(work)
        assert begun.wait(5)
        with going_first():
            over.set()
    with at_work():
        pass


def test_a_reply_that_stalls_keeps_no_other_flag_waiting() -> None:
    arrived = threading.Event()

    def answer(exchange: Exchange) -> None:
        exchange.send(IMAGE[:-1000])
        if "br" in exchange.path.lower():
            arrived.wait(5)
        exchange.send(IMAGE[-1000:])

    def show(rows: list[Row]) -> None:
        if any(row.country.code == "CN" for row in rows):
            arrived.set()

    with BadServer(answer) as server:
        source = replace(SOURCES["builtin"], template=server.url())
        run = Run([countries()[code] for code in ("BR", "CN")], source, 2)
        asyncio.run(follow(run, load("thread-futures"), show))
    flags = [row.flag for row in run.rows]
    assert [flag and flag.status for flag in flags] == [DownloadStatus.OK] * 2
    assert [row.rank for row in run.rows] == [2, 1]
