"""How the tests open the window, wait for what it tells, and press what is in it."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from flaggui.core.builtin import BuiltinServer
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.run import Row
from flaggui.core.sources import parse_source
from flaggui.gui.app import leave
from flaggui.gui.gallery.model import ROW
from flaggui.gui.running.garbage import collect_all
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.settings import Settings
from flaggui.gui.window import MainWindow, make_window

MID_RUN = Knobs(latency=5, jitter=0, slow={"BG": 0.0, "BR": 0.0})
"""Two of the book's twenty arrive at once, the others not while a test runs."""


@asynccontextmanager
async def opened(
    options: Options | None = None, settings: Settings | None = None
) -> AsyncIterator[MainWindow]:
    """Open a window with `options`; close it and end its runner afterwards."""
    settings = settings or Settings()
    window = make_window(settings, Runner())
    if options is not None:
        window.session.show_options(options)
    window.show()
    try:
        if not window.isActiveWindow():
            await after(window.windowHandle().activeChanged, window.activateWindow)
        yield window
    finally:
        if settings.zoom != 100:
            window.session.looks.reset_zoom()
        if not window.isHidden():
            window.close()
            await leave(window, window.runner)
        window.deleteLater()
        await settled()


def asking(server: BuiltinServer, **more: Any) -> Options:
    """Return options that ask `server` as if it were a stranger: the window starts none."""
    return Options(source=parse_source(server.template), **more)


async def after(signal: SignalInstance, act: Callable[[], object], seconds: float = 40) -> Any:
    """Return what `signal` tells next once `act` was called; at most `seconds` later."""
    told: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def tell(*values: Any) -> None:
        if not told.done():
            told.set_result(values[0] if values else None)

    connection = signal.connect(tell)
    try:
        act()
        async with asyncio.timeout(seconds):
            return await told
    finally:
        QObject.disconnect(connection)


async def downloaded(window: MainWindow, start: Callable[[], object] | None = None) -> Shown:
    """Click Download, or `start` a run otherwise, and return it when it has ended."""
    shown = await after(window.run_over, start or (lambda: click(window.toolbar.download)))
    assert shown is not None
    assert isinstance(shown, Shown)
    return shown


async def delivered(window: MainWindow, number: int, start: Callable[[], object]) -> None:
    """Call `start` and return as soon as `number` flags have reached the window."""
    told = asyncio.Event()

    def look() -> None:
        if window.status.progress.value() >= number:
            told.set()

    connection = window.runner.rows_changed.connect(look)
    try:
        start()
        async with asyncio.timeout(40):
            await told.wait()
    finally:
        QObject.disconnect(connection)


def click(button: QPushButton) -> None:
    """Press `button` with the mouse."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def settled() -> None:
    """Let Qt do what stands in its queue: layouts, paints, deletions."""
    for _ in range(3):
        await asyncio.sleep(0.001)
    QApplication.sendPostedEvents(None, 0)


def cards(window: MainWindow) -> list[Row]:
    """Return the rows of the gallery's cards, in their order."""
    model = window.gallery.model
    return [model.index(place).data(ROW) for place in range(model.rowCount())]


@contextmanager
def on_loop(make: Callable[[], asyncio.AbstractEventLoop]) -> Iterator[asyncio.Runner]:
    """Yield a runner of coroutines on the loop that `make` returns; assert no unseen exception."""
    unseen: list[dict[str, Any]] = []
    mark: list[object] = []  # which the collector sees for as long as nothing was passed over
    with asyncio.Runner(loop_factory=make) as runner:
        runner.get_loop().set_exception_handler(lambda _loop, context: unseen.append(context))
        yield runner
    collect_since(mark)
    assert unseen == []


def collect_since(mark: object) -> None:
    """Collect what was made after `mark`, and all there is where that is hidden by now.

    The collector is off, see conftest: windows and loops are rings of Qt's objects, and have to be
    collected in the thread that made them. All there is are some 200,000 objects of libraries and
    tests, which take a tenth of a second and more. They have to be looked at only after a run,
    which has let the collector pass over what the test had made.
    """
    if any(one is mark for one in gc.get_objects()):
        gc.collect()
    else:
        collect_all()
