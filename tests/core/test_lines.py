"""The words for futures are those of their libraries."""

import asyncio
import re
import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, cancelled_flag
from flaggui.core.lines import future_line, result_line, scheduled_line, state_word
from flaggui.core.run import Row

BRAZIL = countries()["BR"]
FLAG = Flag(0, "BR", DownloadStatus.OK)
ADDRESS = r"0x[0-9a-f]+"


def row(
    future: Future[Flag] | None = None, flag: Flag | None = None, started: float | None = None
) -> Row:
    return Row(0, BRAZIL, future, flag=flag, started=started)


def test_a_future_of_a_pool_goes_from_pending_through_running_to_finished() -> None:
    gate, begun = threading.Event(), threading.Event()

    def download() -> Flag:
        begun.set()
        gate.wait(10)
        return FLAG

    with ThreadPoolExecutor(max_workers=1) as executor:
        first, second = row(executor.submit(download)), row(executor.submit(download))
        assert begun.wait(10)
        words = [state_word(r, "thread-futures") for r in (first, second)]
        stopped = [state_word(r, "thread-futures", stopped=True) for r in (first, second)]
        assert second.future is not None
        second.future.cancel()
        cancelled = state_word(second, "thread-futures", stopped=True)
        gate.set()
    assert words == ["running", "pending"]
    assert stopped == ["abandoned", "pending"]
    assert cancelled == "cancelled"
    assert state_word(first, "thread-futures", stopped=True) == "finished"


def test_a_task_is_never_running() -> None:
    async def main() -> list[str]:
        gate = asyncio.Event()

        async def download() -> Flag:
            await gate.wait()
            return FLAG

        one, other = (Row(0, BRAZIL, asyncio.create_task(download())) for _ in range(2))
        words = [state_word(one, "asyncio")]
        await asyncio.sleep(0)
        one.started = 1.0
        words.append(state_word(one, "asyncio"))
        assert other.future is not None
        other.future.cancel()
        gate.set()
        await asyncio.wait([r.future for r in (one, other) if isinstance(r.future, asyncio.Task)])
        return [*words, state_word(one, "asyncio"), state_word(other, "asyncio")]

    assert asyncio.run(main()) == ["pending", "pending", "finished", "cancelled"]


@pytest.mark.parametrize(
    ("saved", "mode", "word"),
    [
        (row(), "thread-map", "pending"),
        (row(started=1.0), "thread-map", "running"),
        (row(started=1.0), "asyncio", "pending"),
        (row(started=1.0), "a mode not installed", "running"),
        (row(flag=FLAG, started=1.0), "thread-map", "finished"),
        (row(flag=cancelled_flag(0, "BR")), "thread-map", "cancelled"),
        (row(flag=cancelled_flag(0, "BR"), started=1.0), "thread-map", "finished"),
        (
            row(flag=Flag(0, "BR", DownloadStatus.CANCELLED, "abandoned"), started=1.0),
            "thread-map",
            "abandoned",
        ),
    ],
)
def test_a_row_of_a_saved_run_is_judged_by_its_times(saved: Row, mode: str, word: str) -> None:
    assert state_word(saved, mode) == word


def test_the_lines_are_those_of_the_book() -> None:
    future: Future[Flag] = Future()
    future.set_running_or_notify_cancel()
    asked = row(future)
    pattern = rf"Scheduled for BR: <Future at {ADDRESS} state=running>"
    assert re.fullmatch(pattern, scheduled_line(asked))
    future.set_result(FLAG)
    asked.flag = FLAG
    pattern = rf"<Future at {ADDRESS} state=finished returned Flag> result: 'BR'"
    assert re.fullmatch(pattern, result_line(asked))
    assert future_line(asked) == repr(future)


def test_a_failed_flag_gives_its_reason() -> None:
    future: Future[Flag] = Future()
    fault = Flag(0, "BR", DownloadStatus.ERROR, "I'm a teapot", FaultKind.STATUS)
    future.set_result(fault)
    assert result_line(row(future, fault)).endswith("returned Flag> BR: I'm a teapot")


def test_without_a_future_the_lines_hold_none() -> None:
    saved = row(flag=FLAG)
    assert scheduled_line(saved) == "Scheduled for BR"
    assert result_line(saved) == "result: 'BR'"
    assert future_line(saved) == ""
    assert result_line(row(Future())).startswith("<Future at ")
