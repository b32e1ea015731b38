"""What is said of a future while it runs: its state and the book's lines, in its library's words.

The lines are those of "Where are the futures?" (Fluent Python, 2nd ed., ch. 20,
flags_threadpool_futures.py). They hold the future's own `repr`, unaltered.
"""

from asyncio import Future as LoopFuture

from flaggui.core.flag import DownloadStatus
from flaggui.core.mode_table import MODES
from flaggui.core.run import Row

_ABANDONED = "abandoned"


def state_word(row: Row, mode_id: str, stopped: bool = False) -> str:
    """Return the state of the future of `row`, as the library it comes from calls it.

    That is "pending", "running", "finished" or "cancelled"; an asyncio Task is never "running".
    A running future cannot be cancelled, so one that was left behind is "abandoned": our word,
    the library has none for it. A row without a future, as from a saved report, is judged by
    its times.

    Args:
        row: One flag of a run.
        mode_id: The mode of its run.
        stopped: Whether the run was cancelled.
    """
    left = stopped or (row.flag is not None and row.flag.message == _ABANDONED)
    state = _recorded_state(row) if row.future is None else _live_state(row)
    if state != "running":
        return state
    if mode_id in MODES and MODES[mode_id].futures == "asyncio":
        return "pending"
    return _ABANDONED if left else state


def future_line(row: Row) -> str:
    """Return the `repr` of the future of `row`, empty for a row without one."""
    return "" if row.future is None else repr(row.future)


def scheduled_line(row: Row) -> str:
    """Return what the book prints when it has submitted a flag."""
    return f"Scheduled for {row.country.code}: {future_line(row)}".removesuffix(": ")


def result_line(row: Row) -> str:
    """Return what the book prints when a future is finished, or the reason why there is no flag."""
    flag, code = row.flag, row.country.code
    if flag is None:
        result = ""
    elif flag.status is DownloadStatus.OK:
        result = f"result: {code!r}"
    else:
        result = f"{code}: {flag.message}"
    return " ".join(part for part in (future_line(row), result) if part)


def _live_state(row: Row) -> str:
    future = row.future
    if future is None or not future.done():
        # A Task is asyncio's Future, which has no running().
        running = future is not None and not isinstance(future, LoopFuture) and future.running()
        return "running" if running else "pending"
    return "cancelled" if future.cancelled() else "finished"


def _recorded_state(row: Row) -> str:
    if row.flag is None:
        return "pending" if row.started is None else "running"
    if row.flag.message == _ABANDONED:
        return "running"
    never_begun = row.flag.status is DownloadStatus.CANCELLED and row.started is None
    return "cancelled" if never_begun else "finished"
