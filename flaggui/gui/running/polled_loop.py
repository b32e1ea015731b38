"""qasync's loop with asyncio's own queue: Qt only says when there is something to do."""

import asyncio
import selectors
from collections.abc import Callable
from math import ceil
from typing import Any

import qasync  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QSocketNotifier, Qt, QTimer

_Plain = asyncio.SelectorEventLoop


class _Selector(selectors.DefaultSelector):
    """Epoll or kqueue, asked only for what is there already: Qt does the waiting."""

    def select(self, timeout: float | None = None) -> Any:  # noqa: ANN401
        return super().select(0)


class PolledLoop(qasync.QEventLoop):  # type: ignore[misc] # it has no annotations
    """qasync's loop, but for who keeps what is ready, what is due and what is watched.

    qasync makes a Qt timer of each `call_soon`, and switches a notifier off and on for each read:
    more processor time than a small request takes. Here asyncio keeps its queue, its timers and
    its selector, and Qt calls one turn of it when the selector, which is a descriptor itself, has
    something, or when the first timer is due. Signals are asyncio's own too.
    """

    call_later = _Plain.call_later
    call_soon_threadsafe = _Plain.call_soon_threadsafe
    _add_callback = _Plain._add_callback  # type: ignore[attr-defined]
    _add_reader = _Plain._add_reader  # type: ignore[attr-defined]
    _remove_reader = _Plain._remove_reader  # type: ignore[attr-defined]
    _add_writer = _Plain._add_writer  # type: ignore[attr-defined]
    _remove_writer = _Plain._remove_writer  # type: ignore[attr-defined]

    def __init__(self, application: QCoreApplication) -> None:
        self._turning = False
        self._due: float | None = None
        self._wake = QTimer(timerType=Qt.TimerType.PreciseTimer, singleShot=True)
        super().__init__(application)
        self._wake.timeout.connect(self._turn)
        self._notifier = QSocketNotifier(self._selector.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._turn)

    def _make_self_pipe(self) -> None:
        self._selector = _Selector()
        super()._make_self_pipe()

    def call_soon(
        self,
        callback: Callable[..., object],
        *args: Any,  # noqa: ANN401
        context: Any = None,  # noqa: ANN401
    ) -> asyncio.Handle:
        """Have `callback` called with `args` on the loop's next turn; return its handle."""
        handle = _Plain.call_soon(self, callback, *args, context=context)
        self._arm()
        return handle

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: Any,  # noqa: ANN401
        context: Any = None,  # noqa: ANN401
    ) -> asyncio.TimerHandle:
        """Have `callback` called with `args` at the monotonic second `when`; return its handle."""
        handle = _Plain.call_at(self, when, callback, *args, context=context)
        self._arm()
        return handle

    def close(self) -> None:
        """Close the loop and what Qt watches for it."""
        self._wake.stop()
        self._notifier.setEnabled(False)
        super().close()

    def _turn(self) -> None:
        if self.is_closed():
            return
        if self._turning:
            # Inside of a callback that runs an event loop of its own, the others wait for its end.
            self._notifier.setEnabled(False)
            return
        self._turning, self._due = True, None
        try:
            self._run_once()
        finally:
            self._turning = False
            if not self.is_closed():
                self._notifier.setEnabled(True)
                self._arm()

    def _arm(self) -> None:
        """See to it that a turn comes as soon as something is ready or due."""
        if self._turning:
            return
        if self._ready:
            due, pause = 0.0, 0
        elif self._scheduled:
            due = self._scheduled[0].when()
            pause = max(0, ceil((due - self.time()) * 1000))
        else:
            return
        # A turn that comes too early, as after a timer was cancelled, does no harm.
        if self._due is None or due < self._due:
            self._due = due
            self._wake.start(pause)
