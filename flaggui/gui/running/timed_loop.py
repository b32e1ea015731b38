"""The asyncio loop on Qt's timers: qasync's own, with signals."""

import signal
import socket
from collections.abc import Callable
from typing import Any

import qasync  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QSocketNotifier


class TimedLoop(qasync.QEventLoop):  # type: ignore[misc] # it has no annotations
    """qasync's loop with signal handlers, which qasync leaves out.

    Python runs a handler only between two of its own instructions, and an idle Qt loop executes
    none: a wake-up descriptor (`signal.set_wakeup_fd`) brings it back to Python.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._before: dict[int, Any] = {}
        self._ends: tuple[socket.socket, socket.socket] | None = None
        self._notifier: QSocketNotifier | None = None

    def add_signal_handler(
        self,
        sig: int,
        callback: Callable[..., object],
        *args: object,
    ) -> None:
        """Have `callback` called with `args` on the loop when the signal `sig` comes."""
        if self._ends is None:
            self._ends = reader, writer = socket.socketpair()
            reader.setblocking(False)
            writer.setblocking(False)
            signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
            self._notifier.activated.connect(lambda: reader.recv(4096))
        before = signal.signal(sig, lambda *_: self.call_soon_threadsafe(callback, *args))
        self._before.setdefault(sig, before)

    def close(self) -> None:
        """Close the loop and give the signals back."""
        for sig, before in self._before.items():
            signal.signal(sig, before)
        self._before.clear()
        if self._ends is not None and self._notifier is not None:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            for end in self._ends:
                end.close()
            self._ends = self._notifier = None
        super().close()
