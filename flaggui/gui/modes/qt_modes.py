"""The modes that run on Qt's own concurrency. QtCore is all they load."""

from asyncio import AbstractEventLoop
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, QRunnable, QThreadPool

from flaggui.core.flag import Flag
from flaggui.core.run import Run

_IDLE = 1000
"""Milliseconds after which an idle thread ends; Qt would keep it for 30 s."""


def qthreadpool(run: Run) -> Sequence[Future[Flag]]:
    """Qt's threads; Python code in them takes turns at the same GIL.

    Qt has no futures; these are ours, completed in the callback.
    """
    pool = QThreadPool()  # our own: Qt's global pool has as many threads as cores
    pool.setMaxThreadCount(run.workers)
    pool.setExpiryTimeout(_IDLE)
    futures: list[Future[Flag]] = [Future() for _ in run.countries]

    class Download(QRunnable):
        def __init__(self, i: int) -> None:
            super().__init__()
            self.i = i

        def run(self) -> None:
            future = futures[self.i]
            if future.set_running_or_notify_cancel():
                future.set_result(run.download(self.i))
            run.deliver(self.i, future)

    for i in run.submissions():
        pool.start(Download(i))
    run.on_cancel(pool.clear)
    return futures


def qtnetwork(run: Run) -> Sequence[Future[Flag]]:
    """No thread and no await: a callback per reply."""
    from flaggui.gui.modes.qt_network import QtLine

    line = QtLine(run)
    futures: list[Future[Flag]] = [Future() for _ in run.countries]
    to_do = deque(run.submissions())

    def finished(i: int, flag: Flag) -> None:
        futures[i].set_result(flag)
        run.deliver(i, futures[i])
        keep_busy()

    def keep_busy() -> None:
        while to_do and not line.full:
            i = to_do.popleft()
            if futures[i].set_running_or_notify_cancel():
                line.download(i, partial(finished, i))
            else:
                run.deliver(i, futures[i])

    keep_busy()
    run.on_cancel(to_do.clear)
    run.on_cancel(line.cancel)
    return futures


def new_loop() -> AbstractEventLoop:
    """Return an event loop that runs Qt's, for a run without a window.

    Makes an application if there is none; closing the loop ends that.
    """
    # Loads QtGui and QtWidgets, which a run on threads can do without.
    import qasync  # type: ignore[import-untyped]

    class Loop(qasync.QEventLoop):  # type: ignore[misc]
        def close(self) -> None:
            super().close()
            if own:
                own.shutdown()

    own = None if QCoreApplication.instance() else QCoreApplication([])
    return Loop(own or QCoreApplication.instance())
