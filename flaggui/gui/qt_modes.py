"""The modes that run on Qt's own concurrency. QtCore is all they load."""

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QRunnable, QThreadPool

from flaggui.core.flag import Flag
from flaggui.core.run import Run


def qthreadpool(run: Run) -> Sequence[Future[Flag]]:
    """Qt's threads; Python code in them takes turns at the same GIL.

    Qt has no futures; these are ours, completed in the callback.
    """
    pool = QThreadPool()  # our own: Qt's global pool has as many threads as cores
    pool.setMaxThreadCount(run.workers)
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
