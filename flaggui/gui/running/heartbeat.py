"""How long the window froze: the longest gap between two beats of a timer in the GUI thread."""

import asyncio
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

BEAT = 0.002
"""Seconds between two beats of an idle window."""


def meaning() -> str:
    """Return what the longest freeze of a run is, in a sentence for people."""
    return QCoreApplication.translate(
        "Heartbeat",
        "Longest freeze: the longest that the window could not react, from the start of the run to "
        "the paint after its last flag, as a timer of 2 ms in the window’s own thread found.",
    )


class Heartbeat(QObject):
    """Beats while a run is under way; costs nothing otherwise."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=round(BEAT * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._longest = 0.0

    def start(self) -> None:
        """Begin to measure."""
        self._last, self._longest = monotonic(), 0.0
        self._timer.start()

    async def stop_after_paint(self) -> float:
        """Stop once the paint that is due has been done; return the longest gap.

        In seconds, less the beat itself, from `start` on.
        """
        # Paint events stand in the queue already; timers come after them.
        await asyncio.sleep(2 * BEAT)
        self._beat()
        self._timer.stop()
        return round(max(0.0, self._longest - BEAT), 6)

    def _beat(self) -> None:
        now = monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now
