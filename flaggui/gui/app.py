"""Start-up and shutdown of the window, and the clicks that the command line makes."""

import asyncio
import signal
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QSettings, QStandardPaths
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from flaggui import __version__
from flaggui.core.options import Options
from flaggui.gui.running.garbage import keep_on_this_thread
from flaggui.gui.running.loop import Loop
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.settings import Settings, load_settings, save_settings
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.window import MainWindow

_LEAVE = 1.8
"""Seconds that leaving may take; the process ends then whatever still hangs."""


def run_window(options: Options | None, arguments: Namespace) -> int:
    """Show the window until it is closed; return the exit status.

    Args:
        options: What the command line chose; None keeps what the settings remember.
        arguments: What to do by itself: start, save, report, screenshot, quit.
    """
    app = make_application()
    keep_on_this_thread()
    store = QSettings()
    settings = load_settings(store)
    apply_theme(app, settings.theme)
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as loop_runner:
        status = loop_runner.run(_until_closed(settings, options, arguments))
    save_settings(settings, store)
    return status


def make_application() -> QApplication:
    """Return the application, in our style and under its name."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setApplicationName("flaggui")
    app.setOrganizationName("flaggui")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("flaggui")
    # Clean-up is awaited on the live loop after the window has gone.
    app.setQuitOnLastWindowClosed(False)
    return app


async def _until_closed(settings: Settings, options: Options | None, arguments: Namespace) -> int:
    loop = asyncio.get_running_loop()
    runner = Runner()
    window = MainWindow(settings, runner)
    if options is not None:
        window.show_options(options)
        # What a script asked for is not what a person chose.
        window.remembers = False
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, window.close)
    window.show()
    window.toolbar.compare.setFocus()
    warming = loop.create_task(_after_first_paint(runner))
    clicking = loop.create_task(click_through(window, arguments))
    await closed.wait()
    for task in (warming, clicking):
        task.cancel()
    leaving = [warming, clicking, loop.create_task(leave(window, runner))]
    await asyncio.wait(leaving, timeout=_LEAVE)
    return 0 if clicking.cancelled() or not clicking.done() else clicking.result()


async def leave(window: MainWindow, runner: Runner) -> None:
    """End what runs, let what is being saved be whole, and leave no file behind."""
    await asyncio.gather(runner.stop(), window.saving.finished())
    await asyncio.wrap_future(window.panes.flag.clear_files())
    await runner.close()


async def _after_first_paint(runner: Runner) -> None:
    """Do what can wait until the window is there: recover galleries, start the server."""
    await asyncio.sleep(0.1)
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    await asyncio.get_running_loop().run_in_executor(runner.executor, _recover, Path(place))
    await runner.warm_up()


def _recover(place: Path) -> None:
    from flaggui.core.gallery import recover_all

    recover_all(place)


async def click_through(window: MainWindow, arguments: Namespace) -> int:
    """Do what a person who follows `arguments` would; return the exit status.

    With ``--start`` it clicks Download and waits for the end of the run; then it saves what
    ``--save``, ``--report`` and ``--screenshot`` name, and closes the window with ``--quit``.
    """
    shown: Shown | None = None
    ok = True
    if arguments.quit:
        # The window will be gone before anybody can read it there.
        for failed in (window.saving.failed, window.runner.run_failed):
            failed.connect(lambda sentence: print(f"flaggui: {sentence}", file=sys.stderr))
    if arguments.start:
        over: asyncio.Future[Shown | None] = asyncio.get_running_loop().create_future()
        window.run_over.connect(partial(_settle, over))
        window.toolbar.download.click()
        shown = await over
        ok = shown is not None and shown.report["counts"]["ok"] == len(shown.rows)
    if shown is not None and arguments.save:
        ok &= await window.saving.save_gallery(shown, arguments.save)
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
