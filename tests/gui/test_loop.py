"""The loop that is Qt's: coroutines, Qt's timers, signals of the system, and a clean end."""

import asyncio
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from flaggui.gui.running.polled_loop import PolledLoop
from flaggui.gui.running.timed_loop import TimedLoop
from tests.gui.windows import on_loop

LOOPS = (PolledLoop, TimedLoop)
"""Both run here; `flaggui.gui.running.loop` chooses one by the platform."""


@pytest.fixture(params=LOOPS)
def loop_class(request: pytest.FixtureRequest) -> type[Any]:
    """Return each kind of loop in turn."""
    kind: type[Any] = request.param
    return kind


@pytest.fixture
def runner(qapp: QApplication, loop_class: type[Any]) -> Iterator[asyncio.Runner]:
    """Yield a runner of coroutines on each kind of loop in turn."""
    with on_loop(lambda: loop_class(qapp)) as runner:
        yield runner


def test_coroutines_and_timers_of_qt_take_turns(runner: asyncio.Runner) -> None:
    async def main() -> list[str]:
        order: list[str] = []
        fired = asyncio.Event()
        QTimer.singleShot(20, lambda: order.append("Qt"))
        QTimer.singleShot(20, fired.set)
        order.append("before")
        async with asyncio.timeout(2):
            await fired.wait()
        order.append("after")
        return order

    assert runner.run(main()) == ["before", "Qt", "after"]


def test_another_thread_wakes_an_idle_loop(runner: asyncio.Runner) -> None:
    async def main() -> float:
        loop, told = asyncio.get_running_loop(), asyncio.Event()
        begun = time.monotonic()
        threading.Timer(0.05, lambda: loop.call_soon_threadsafe(told.set)).start()
        async with asyncio.timeout(2):
            await told.wait()
        return time.monotonic() - begun

    assert 0.05 <= runner.run(main()) < 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_wakes_an_idle_loop(runner: asyncio.Runner, number: signal.Signals) -> None:
    async def main() -> str:
        loop = asyncio.get_running_loop()
        told: asyncio.Future[str] = loop.create_future()
        loop.add_signal_handler(number, told.set_result, "heard")
        threading.Timer(0.05, os.kill, (os.getpid(), number)).start()
        async with asyncio.timeout(2):
            return await told

    assert runner.run(main()) == "heard"


def test_signals_are_given_back(qapp: QApplication, loop_class: type[Any]) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with asyncio.Runner(loop_factory=lambda: loop_class(qapp)) as runner:
        loop = runner.get_loop()
        loop.add_signal_handler(signal.SIGTERM, lambda: None)
        loop.add_signal_handler(signal.SIGTERM, lambda: None)
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_no_descriptor_is_left(qapp: QApplication, loop_class: type[Any]) -> None:
    def once() -> int:
        with asyncio.Runner(loop_factory=lambda: loop_class(qapp)) as runner:
            runner.get_loop().add_signal_handler(signal.SIGTERM, lambda: None)
            runner.run(asyncio.sleep(0))
        with socket.socket() as probe:
            return probe.fileno()

    once()
    assert once() == once()


def test_what_is_due_comes_in_its_order_and_what_is_cancelled_not(runner: asyncio.Runner) -> None:
    async def main() -> list[str]:
        loop, order = asyncio.get_running_loop(), list[str]()
        over = loop.create_future()
        begun = loop.time()
        loop.call_at(begun + 0.09, over.set_result, None)
        loop.call_later(0.06, order.append, "third")
        loop.call_later(0.01, order.append, "cancelled").cancel()
        loop.call_later(0.03, order.append, "second")
        loop.call_soon(order.append, "first")
        await over
        assert loop.time() - begun >= 0.08  # timers of qasync are up to a twentieth early
        return order

    assert runner.run(main()) == ["first", "second", "third"]


def test_a_slot_starts_a_task_on_an_idle_loop(runner: asyncio.Runner) -> None:
    async def main() -> str:
        loop = asyncio.get_running_loop()
        told: asyncio.Future[str] = loop.create_future()

        async def tell() -> None:
            await asyncio.sleep(0)
            told.set_result("from a slot")

        tasks: list[asyncio.Task[None]] = []
        QTimer.singleShot(10, lambda: tasks.append(loop.create_task(tell())))
        async with asyncio.timeout(2):
            return await told

    assert runner.run(main()) == "from a slot"


def test_a_callback_may_run_an_event_loop_of_its_own(runner: asyncio.Runner) -> None:
    async def main() -> list[str]:
        loop, order = asyncio.get_running_loop(), list[str]()
        over = loop.create_future()

        def ask() -> None:
            inner = QEventLoop()
            QTimer.singleShot(30, inner.quit)
            inner.exec()
            order.append("asked")

        loop.call_soon(ask)
        loop.call_later(0.05, over.set_result, None)
        async with asyncio.timeout(2):
            await over
        return order

    assert runner.run(main()) == ["asked"]


def test_an_event_loop_in_a_callback_does_not_spin(qapp: QApplication) -> None:
    turns: list[int] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        over = loop.create_future()
        assert isinstance(loop, PolledLoop)
        loop._notifier.activated.connect(lambda: turns.append(1))

        def ask() -> None:
            loop.call_soon_threadsafe(over.set_result, None)  # something to read, all the while
            inner = QEventLoop()
            QTimer.singleShot(50, inner.quit)
            inner.exec()

        loop.call_soon(ask)
        async with asyncio.timeout(2):
            await over

    with on_loop(lambda: PolledLoop(qapp)) as runner:
        runner.run(main())
    assert len(turns) < 10


def test_sockets_of_asyncio_work_both_ways(runner: asyncio.Runner) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readexactly(len(WORDS)))
        writer.close()

    async def main() -> bytes:
        async with asyncio.timeout(5), await asyncio.start_server(echo, "127.0.0.1") as server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.write(WORDS)
            heard = await reader.read(-1)
            writer.close()
            await writer.wait_closed()
            return heard

    assert runner.run(main()) == WORDS


WORDS = bytes(range(256)) * 40_000
"""More than the buffers of a socket hold: both sides must wait until they can write."""
