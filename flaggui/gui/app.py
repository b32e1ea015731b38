"""The life of the window on its loop, and the clicks that the command line makes."""

import asyncio
import signal
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QSettings
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from flaggui.core.galleries.target import target_from
from flaggui.core.places import state_folder
from flaggui.gui.run_log import RunLog, leave_qt, listen_to_qt
from flaggui.gui.running.loop import Loop
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.settings import save_settings, sweep_settings
from flaggui.gui.window import MainWindow

_LEAVE = 1.8
"""Seconds that leaving may take; the process ends then whatever still hangs."""


def run_until_closed(
    app: QApplication,
    window: MainWindow,
    store: QSettings,
    arguments: Namespace | None,
) -> int:
    """Run `window`, which is filled and shown, until it is closed; return the exit status.

    Args:
        app: Whose event loop is to be run.
        window: Is asked for its settings at the end.
        store: Where those are kept.
        arguments: What to do by itself: start, save, report, screenshot, quit; None for nothing.
    """
    listen_to_qt()
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as loop_runner:
        status = loop_runner.run(_until_closed(window, arguments))
    save_settings(window.session.settings, store)
    leave_qt()
    return status


async def _until_closed(window: MainWindow, arguments: Namespace | None) -> int:
    loop = asyncio.get_running_loop()
    runner = window.runner
    show_report = partial(window.session.beside.open_log, report=True)
    run_log = RunLog(runner, window.saving, window.status, show_report, window)
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, window.close)
    entered = asyncio.Event()
    window.entered.connect(entered.set)
    warming = loop.create_task(_warm_up(window, run_log, entered))
    clicking = loop.create_task(click_through(window, arguments))
    await closed.wait()
    for task in (warming, clicking):
        task.cancel()
    leaving = [warming, clicking, loop.create_task(leave(window, runner))]
    await asyncio.wait(leaving, timeout=_LEAVE)
    return 0 if clicking.cancelled() or not clicking.done() else clicking.result()


async def leave(window: MainWindow, runner: Runner) -> None:
    """End what runs, let what is being saved be whole, and leave no file behind."""
    await runner.stop()  # a run that ends may have to be saved
    await window.saving.finished()
    await asyncio.wrap_future(window.panes.flag.clear_files())
    await asyncio.wrap_future(window.gallery.clear_files())
    await runner.close()


async def _warm_up(window: MainWindow, run_log: RunLog, entered: asyncio.Event) -> None:
    """Do what can wait until the window is there: log, recover galleries, start the server.

    The server, and what a run needs, wait until somebody is there: a window that nobody looks at
    does without those 12 MB.
    """
    await asyncio.sleep(0.1)
    await run_log.begin()
    await asyncio.get_running_loop().run_in_executor(window.runner.executor, _recover)
    window.session.motion.ask_system()
    await entered.wait()
    await window.runner.warm_up()


def _recover() -> None:
    from flaggui.core.galleries.transaction import recover_all

    recover_all(state_folder())
    sweep_settings(QSettings())


async def click_through(window: MainWindow, arguments: Namespace | None) -> int:
    """Do what a person who follows `arguments` would; return the exit status.

    With ``--start`` it clicks Download and waits for the end of the run; then it saves what
    ``--save``, ``--report`` and ``--screenshot`` name, and closes the window with ``--quit``. With
    ``--as-they-arrive`` the gallery is being saved by then.
    """
    if arguments is None:
        return 0
    shown: Shown | None = None
    ok = True
    if arguments.quit:
        # The window will be gone before anybody can read it there.
        for failed in (window.saving.failed, window.runner.run_failed):
            failed.connect(lambda sentence: print(f"flaggui: {sentence}", file=sys.stderr))
    if arguments.start:
        over: asyncio.Future[Shown | None] = asyncio.get_running_loop().create_future()
        window.run_over.connect(partial(_settle, over))
        if arguments.as_they_arrive:
            form = target_from(arguments, arguments.save, None).form
            window.session.arrivals.begin(arguments.save, form)
        window.toolbar.download.click()
        shown = await over
        ok = shown is not None and shown.report["counts"]["ok"] == len(shown.rows)
    if shown is not None and arguments.save:
        target = target_from(arguments, arguments.save, arguments.report)
        saving = window.saving.save_gallery
        arrived = window.session.arrivals.saved  # where --as-they-arrive was given
        ok &= await (arrived or saving(shown, arguments.save, target.form, zipped=target.zipped))
    if shown is not None and arguments.report:
        ok &= await window.saving.save_report(shown, arguments.report)
    if arguments.screenshot:
        ok &= await _save_picture(window, arguments.screenshot)
    if arguments.quit:
        window.close()
    return 0 if ok else 1


def _settle(over: "asyncio.Future[Shown | None]", shown: Shown | None) -> None:
    if not over.done():
        over.set_result(shown)


async def _save_picture(window: MainWindow, path: Path) -> bool:
    # The last pictures fade in for a moment.
    await asyncio.sleep(0.3)
    image = window.grab().toImage()
    return await window.saving.save_bytes(partial(_png, image), path)


def _png(image: QImage) -> bytes:
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(data, b"png").write(image)
    return bytes(data.data().data())
