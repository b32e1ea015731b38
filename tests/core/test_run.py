"""The run: what modes tell it, what its owner sees, how it ends."""

import asyncio
import logging
import threading
import time
from asyncio import Task
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace

import pytest

from flaggui.core.blocking import Line
from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, Known, Phases, Validators
from flaggui.core.follow import follow
from flaggui.core.limits import Limits, longest_run
from flaggui.core.mode_table import load
from flaggui.core.picture import Picture, Thumbnail
from flaggui.core.run import AnyFuture, Row, Run
from flaggui.core.sources import SOURCES
from flaggui.resources import resource
from tests.core.bad_server import KEEP, BadServer, Exchange, response

CODES = ("BR", "CN", "ID", "IN", "US")
IMAGE = (resource("flags") / "br.gif").read_bytes()


def new_run(workers: int = 2, template: str = "http://127.0.0.1:9/{cc}") -> Run:
    source = replace(SOURCES["builtin"], template=template)
    return Run([countries()[code] for code in CODES], source, workers)


def flag(i: int, status: DownloadStatus = DownloadStatus.OK, where: str = "") -> Flag:
    return Flag(i, CODES[i], status, where=where, phases=Phases(1.0, None, 2.0, 2.5, 3.0))


def done(result: Flag | Exception | None) -> Future[Flag]:
    """Return a finished future, a cancelled one for None."""
    future: Future[Flag] = Future()
    if result is None:
        future.cancel()
    elif isinstance(result, Flag):
        future.set_result(result)
    else:
        future.set_exception(result)
    return future


def started(run: Run, futures: Sequence[AnyFuture] | None = None) -> list[Future[Flag]]:
    """Start `run` with a mode that does nothing; return its futures."""
    mine: list[Future[Flag]] = [Future() for _ in CODES]
    run.start(lambda _run: futures or mine, lambda: None)
    return mine


def statuses(run: Run) -> list[str | None]:
    return [row.flag.status.value if row.flag else None for row in run.rows]


def test_what_is_known_of_an_unchanged_flag_is_filled_in() -> None:
    run = new_run()
    picture = Picture("png", 1, 1, Thumbnail(1, 1, bytes(4)))
    run.known = {1: Known(Validators('"1"'), "ab" * 32, picture)}
    assert [run.validators(i) for i in range(3)] == [None, Validators('"1"'), None]
    started(run)
    same = replace(flag(1), http_status=304)
    run.deliver(1, done(same))
    # Of another one nothing is known: whoever says so cannot have asked.
    run.deliver(2, done(replace(flag(2), http_status=304)))
    run.deliver(3, done(replace(flag(3, DownloadStatus.ERROR), http_status=304)))
    run.drain()
    assert run.rows[1].flag == replace(same, sha256="ab" * 32, picture=picture)
    wrong = run.rows[2].flag
    assert wrong is not None
    assert (wrong.status, wrong.fault) == (DownloadStatus.ERROR, FaultKind.STATUS)
    assert wrong.message == "no image, but another answer: 304 Not Modified"
    assert run.rows[3].flag == replace(flag(3, DownloadStatus.ERROR), http_status=304)


# Telling and draining.


def test_rows_are_in_submission_order() -> None:
    run = new_run()
    assert [(row.index, row.country.code) for row in run.rows] == list(enumerate(CODES))
    assert run.undelivered == 5
    assert run.begun is None


def test_what_was_told_shows_after_a_drain() -> None:
    run = new_run()
    started(run)
    run.tell(1, "started", 5.0, "thread 7")
    run.tell(1, "first_byte", 6.0)
    assert run.rows[1].started is None
    assert run.drain() == []
    row = run.rows[1]
    assert (row.started, row.first_byte, row.where, row.lane) == (5.0, 6.0, "thread 7", 0)


def test_phases_are_passed_on() -> None:
    run = new_run()
    seen: list[tuple[int, str, object]] = []
    run.on_phase = lambda *news: seen.append(news)
    run.tell(2, "started", 5.0)
    run.drain()
    assert seen == [(2, "started", 5.0)]


def test_a_drain_without_time_leaves_the_rest_in_order() -> None:
    run = new_run()
    started(run)
    for i in (4, 0, 2):
        run.deliver(i, done(flag(i)))
    codes = []
    while run.behind:
        (row,) = run.drain(0.0)
        codes.append(row.country.code)
    assert codes == ["US", "BR", "ID"]


def test_submissions_note_their_moment() -> None:
    run = new_run()
    before = time.monotonic()
    assert list(run.submissions()) == [0, 1, 2, 3, 4]
    run.drain()
    submitted = [row.submitted or 0.0 for row in run.rows]
    assert before <= submitted[0]
    assert submitted == sorted(submitted)


def test_lanes_are_numbered_as_their_first_flags_come() -> None:
    run = new_run()
    started(run)
    for i, where in ((3, "b"), (0, "a"), (1, "b")):
        run.tell(i, "started", 1.0, where)
    run.drain()
    assert [row.lane for row in run.rows] == [1, 0, None, 0, None]
    run.deliver(2, done(flag(2, where="c")))
    run.drain()
    assert run.rows[2].lane == 2


def test_waking_happens_once_until_drained() -> None:
    run = new_run()
    woken: list[int] = []
    run.start(lambda _run: [Future() for _ in CODES], lambda: woken.append(1))
    run.tell(0, "started", 1.0)
    run.tell(1, "started", 1.0)
    assert len(woken) == 1
    run.drain()
    run.tell(2, "started", 1.0)
    assert len(woken) == 2


def test_ranks_are_the_order_of_hand_over() -> None:
    run = new_run()
    started(run)
    for i in (4, 0, 2):
        run.deliver(i, done(flag(i)))
    assert [row.country.code for row in run.drain()] == ["US", "BR", "ID"]
    assert [row.rank for row in run.rows] == [2, None, 3, None, 1]
    assert run.undelivered == 2
    row = run.rows[4]
    assert (row.started, row.first_byte, row.received, row.finished) == (1.0, 2.0, 2.5, 3.0)
    assert row.delivered is not None


def test_a_second_delivery_is_ignored() -> None:
    run = new_run()
    started(run)
    first = done(flag(0))
    run.deliver(0, first)
    run.deliver(0, done(flag(0, DownloadStatus.ERROR)))
    assert len(run.drain()) == 1
    run.deliver(0, done(None))
    run.tell(0, "started", 9.0)
    assert run.drain() == []
    assert run.rows[0].future is first
    assert run.rows[0].started == 1.0
    assert run.undelivered == 4


def test_many_threads_may_tell_and_deliver() -> None:
    run = new_run()
    started(run)
    futures = [done(flag(i)) for i in range(5)]

    def shout() -> None:
        for i in range(5):
            run.tell(i, "started", 1.0)
            run.deliver(i, futures[i])

    threads = [threading.Thread(target=shout) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(row.index for row in run.drain()) == [0, 1, 2, 3, 4]
    assert run.undelivered == 0


# Outcomes.


def test_a_cancelled_future_is_a_cancelled_flag() -> None:
    run = new_run()
    started(run)
    run.deliver(0, done(None))
    (row,) = run.drain()
    assert row.flag is not None
    assert (row.flag.status, row.flag.message) == (DownloadStatus.CANCELLED, "cancelled")


def test_a_worker_that_failed_is_an_error_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    run = new_run()
    started(run)
    run.deliver(0, done(RuntimeError("boom")))
    (row,) = run.drain()
    assert row.flag is not None
    assert (row.flag.status, row.flag.fault) == (DownloadStatus.ERROR, FaultKind.WORKER)
    assert row.flag.message == "its worker ended before it could answer"
    assert "boom" in caplog.text


def test_a_worker_that_failed_after_a_cancel_is_cancelled() -> None:
    run = new_run()
    started(run)
    run.cancel()
    run.deliver(0, done(RuntimeError("boom")))
    (row,) = [row for row in run.drain() if row.index == 0]
    assert row.flag is not None
    assert row.flag.status is DownloadStatus.CANCELLED


def test_giving_up_settles_what_is_open_only() -> None:
    run = new_run()
    started(run)
    run.deliver(3, done(flag(3)))
    run.drain()
    assert [row.index for row in run.give_up()] == [0, 1, 2, 4]
    assert statuses(run) == ["cancelled"] * 3 + ["ok", "cancelled"]
    assert [row.rank for row in run.rows] == [2, 3, 4, 1, 5]
    assert run.give_up("again") == []


def test_a_late_delivery_after_giving_up_is_ignored() -> None:
    run = new_run()
    started(run)
    run.give_up("no")
    run.deliver(0, done(flag(0)))
    assert run.drain() == []
    assert statuses(run) == ["error"] * 5


def test_a_hand_over_that_crashes_ends_every_open_flag(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "flaggui.core.run")

    def broken(run: Run) -> list[Future[Flag]]:
        futures: list[Future[Flag]] = [Future() for _ in run.submissions()]

        def hand_over() -> None:
            futures[2].set_result(flag(2))
            run.deliver(2, futures[2])
            raise RuntimeError("boom")

        run.thread(hand_over)
        return futures

    run = new_run()
    shown: list[Row] = []
    asyncio.run(asyncio.wait_for(follow(run, broken, shown.extend), 5))
    assert statuses(run) == ["error", "error", "ok", "error", "error"]
    assert sorted(row.rank or 0 for row in shown) == [1, 2, 3, 4, 5]
    message = "flaggui itself failed; the log says how"
    assert {row.flag.message for row in run.rows if row.flag} == {"", message}


def test_a_mode_that_raises_leaves_nothing_open() -> None:
    def broken(_run: Run) -> list[Future[Flag]]:
        raise RuntimeError("boom")

    run = new_run()
    with pytest.raises(RuntimeError, match="boom"):
        asyncio.run(follow(run, broken, lambda _rows: None))
    assert run.stopped.is_set()


# Cancelling.


def test_a_cancel_cancels_pending_futures_and_delivers_them() -> None:
    run = new_run()
    futures = started(run)
    futures[0].set_running_or_notify_cancel()
    order: list[str] = []
    run.on_cancel(lambda: order.append("called"))
    run.cancel()
    assert order == ["called"]
    assert run.stopped.is_set()
    assert sorted(row.index for row in run.drain()) == [1, 2, 3, 4]
    assert statuses(run) == [None] + ["cancelled"] * 4
    futures[0].set_result(flag(0))
    assert [row.index for row in run.drain()] == [0]


def test_a_second_cancel_changes_nothing() -> None:
    run = new_run()
    started(run)
    run.cancel()
    assert len(run.drain()) == 5
    run.cancel()
    assert run.drain() == []


def test_downloads_that_do_not_end_are_given_up_after_a_cancel() -> None:
    def stubborn(run: Run) -> list[Future[Flag]]:
        futures: list[Future[Flag]] = [Future() for _ in run.submissions()]
        for future in futures:
            future.set_running_or_notify_cancel()
        return futures

    async def main(run: Run) -> float:
        task = asyncio.create_task(follow(run, stubborn, lambda _rows: None))
        await asyncio.sleep(0)
        began = time.monotonic()
        run.cancel()
        await asyncio.wait_for(task, 5)
        return time.monotonic() - began

    run = new_run()
    assert asyncio.run(main(run)) < 3
    assert statuses(run) == ["cancelled"] * 5
    assert {row.flag.message for row in run.rows if row.flag} == {"abandoned"}


def test_cancelling_who_follows_cancels_the_run() -> None:
    async def main(run: Run) -> None:
        task = asyncio.create_task(follow(run, load("asyncio"), lambda _rows: None))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with BadServer(Exchange.hold) as server:
        run = new_run(template=server.url())
        asyncio.run(main(run))
        assert run.stopped.is_set()
        for _ in range(server.connections):
            assert server.left.acquire(timeout=2)


# Following.


def answer(exchange: Exchange) -> object:
    exchange.send(response(IMAGE))
    return KEEP


@pytest.mark.parametrize("mode", ["sequential", "thread-map", "thread-futures", "asyncio"])
def test_a_run_closes_its_connections(mode: str) -> None:
    with BadServer(answer) as server:
        run = new_run(2, server.url())
        asyncio.run(follow(run, load(mode), lambda _rows: None))
        assert statuses(run) == ["ok"] * 5
        assert server.connections <= 2
        for _ in range(server.connections):
            assert server.left.acquire(timeout=2)


def test_every_run_starts_on_fresh_connections() -> None:
    with BadServer(answer) as server:
        for _ in range(2):
            asyncio.run(follow(new_run(1, server.url()), load("sequential"), lambda _rows: None))
        assert server.connections == 2


def test_a_line_that_connects_after_the_cancel_is_shut() -> None:
    stopped = threading.Event()
    with BadServer(Exchange.hold) as server:
        run = new_run(1, server.url())
        line = Line(run.limits, stopped, {})
        stopped.set()
        ended = line.drive(run._steps(0, ""), lambda _phase, _moment: None)
        line.close()
    assert ended.status is DownloadStatus.CANCELLED


def test_at_most_one_show_in_a_frame() -> None:
    async def mode_and_time() -> tuple[int, float]:
        shows: list[int] = []

        def drip(run: Run) -> list[Task[Flag]]:
            async def one(i: int) -> Flag:
                for step in range(20):
                    run.tell(i, "first_byte", float(step))
                    await asyncio.sleep(0.005)
                return flag(i)

            tasks = [asyncio.create_task(one(i)) for i in run.submissions()]
            for i, task in enumerate(tasks):
                task.add_done_callback(lambda task, i=i: run.deliver(i, task))  # type: ignore[misc]
            return tasks

        began = time.monotonic()
        await follow(new_run(), drip, lambda rows: shows.append(len(rows)), frame=0.05)
        assert sum(shows) == 5
        return len(shows), time.monotonic() - began

    shows, seconds = asyncio.run(mode_and_time())
    assert 2 <= shows <= seconds / 0.05 + 1


def test_started_is_called_once_when_all_is_submitted() -> None:
    seen: list[list[float | None]] = []

    def look(run: Run) -> None:
        run.drain()
        seen.append([row.submitted for row in run.rows])
        assert all(row.future is not None for row in run.rows)

    with BadServer(answer) as server:
        run = new_run(2, server.url())
        asyncio.run(follow(run, load("thread-futures"), lambda _rows: None, started=look))
    assert len(seen) == 1
    assert None not in seen[0]


def test_what_a_frame_has_no_time_for_comes_with_the_next() -> None:
    shown: list[int] = []

    async def main() -> None:
        run = new_run()
        futures = [done(flag(i)) for i in range(5)]

        def mode(run: Run) -> list[Future[Flag]]:
            for i, future in enumerate(futures):
                run.deliver(i, future)
            return futures

        async with asyncio.timeout(10):
            await follow(run, mode, lambda rows: shown.append(len(rows)), at_once=0.0)

    asyncio.run(main())
    assert shown == [1, 1, 1, 1, 1]


def test_a_run_of_nothing_ends_at_once() -> None:
    run = Run([], SOURCES["builtin"], 3)
    asyncio.run(asyncio.wait_for(follow(run, load("thread-futures"), lambda _rows: None), 5))
    assert run.undelivered == 0


def test_a_run_whose_worker_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flaggui.core.follow._SLACK", 0.1)
    run = new_run(workers=5)
    run.limits = replace(run.limits, total=0.1)
    stopped: list[bool] = []

    def mode(run: Run) -> list[Future[Flag]]:
        run.on_cancel(lambda: stopped.append(True))
        run.deliver(0, done(flag(0)))
        return [Future() for _ in run.rows]

    asyncio.run(asyncio.wait_for(follow(run, mode, lambda _rows: None), 5))
    assert [row.flag.message for row in run.rows if row.flag] == [
        "",
        *["its worker did not answer in time"] * 4,
    ]
    assert stopped == [True]


def test_the_longest_that_a_run_can_take() -> None:
    limits = Limits(total=10, cpu_work=0.1)
    assert longest_run(limits, flags=20, at_once=20) == pytest.approx(12)
    assert longest_run(limits, flags=21, at_once=20) == pytest.approx(22.1)
