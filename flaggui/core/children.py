"""What every child process of ours does from its first moment."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


def end_with_parent() -> None:
    """End this process as soon as its parent has ended, even when that was killed.

    Ctrl-C in the terminal reaches the whole group of processes: it is the parent's to answer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_after, name="parent", daemon=True).start()


def _end_after() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - this is a child
    parent.join()
    os._exit(1)


@contextmanager
def sigint_blocked() -> Iterator[None]:
    """Start processes that leave Ctrl-C in the terminal to this one from their first moment."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
