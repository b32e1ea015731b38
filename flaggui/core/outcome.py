"""What a finished future stands for."""

import logging
from asyncio import Task
from concurrent.futures import BrokenExecutor, Future

from flaggui.core.faults import fault_for
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, cancelled_flag


def outcome(
    future: Future[Flag] | Task[Flag] | None, index: int, code: str, *, stopped: bool
) -> Flag:
    """Return the flag that the done `future` of flag `index`, of country `code`, stands for.

    A worker that failed is logged, unless the run was `stopped`. One that was killed takes all its
    flags along, thousands perhaps: that is no news on standard error for each of them.
    """
    assert future is not None  # noqa: S101 - who delivers a flag hands its future over
    if future.cancelled():
        return cancelled_flag(index, code)
    if error := future.exception():
        if stopped:
            return cancelled_flag(index, code)
        killed = isinstance(error, BrokenExecutor | ChildProcessError)
        level = logging.INFO if killed else logging.ERROR
        logging.getLogger(__name__).log(level, "the worker of %s failed: %r", code, error)
        words = str(fault_for(FaultKind.WORKER))
        return Flag(index, code, DownloadStatus.ERROR, words, FaultKind.WORKER)
    return future.result()
