"""The loop that is Qt's: coroutines, Qt's timers, signals of the system, and a clean end."""

import asyncio
import os
import signal
import socket
import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from flaggui.gui.running.loop import Loop


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


def test_signals_are_given_back(qapp: QApplication) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with asyncio.Runner(loop_factory=lambda: Loop(qapp)) as runner:
        loop = runner.get_loop()
        loop.add_signal_handler(signal.SIGTERM, lambda: None)
        loop.add_signal_handler(signal.SIGTERM, lambda: None)
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_no_descriptor_is_left(qapp: QApplication) -> None:
    def once() -> int:
        with asyncio.Runner(loop_factory=lambda: Loop(qapp)) as runner:
            runner.get_loop().add_signal_handler(signal.SIGTERM, lambda: None)
            runner.run(asyncio.sleep(0))
        with socket.socket() as probe:
            return probe.fileno()

    once()
    assert once() == once()
