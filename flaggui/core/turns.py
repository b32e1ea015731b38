"""Whose turn it is to work: of a run's threads in this process, one at a time.

Python code takes turns at the GIL anyway, each up to five milliseconds long. Thirty threads with
something to do would let the window have its turn only after all of them; of those that queue
here, one does. Who waits for the network, or for a lesson's sake must fight, has given way.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_turn = threading.Lock()
_here = threading.local()


@contextmanager
def at_work() -> Iterator[None]:
    """Work when it is this thread's turn."""
    _turn.acquire()
    _here.working = True
    try:
        yield
    finally:
        _here.working = False
        _turn.release()


@contextmanager
def giving_way() -> Iterator[None]:
    """Let others work meanwhile, if this thread was at work."""
    if not getattr(_here, "working", False):
        yield
        return
    _here.working = False
    _turn.release()
    try:
        yield
    finally:
        _turn.acquire()
        _here.working = True


@contextmanager
def going_first() -> Iterator[None]:
    """Let threads that are started meanwhile work later; never waits.

    Starting a thread waits until it runs: once some are at work, that takes milliseconds each.
    """
    first = _turn.acquire(blocking=False)
    try:
        yield
    finally:
        if first:
            _turn.release()
