"""A finished run, shown again from its report: slowly, as it was, or in one step."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from flaggui.core.replay import Event, events_of, play, unplayed
from flaggui.gui.running.runner import Shown

if TYPE_CHECKING:
    from flaggui.core.run import Row

_FRAME = 16
"""Milliseconds between two steps."""


class Replay(QObject):
    """Plays one report at a time.

    Signals:
        replay_started: The rows, to which nothing has happened yet.
        rows_changed: The rows newly delivered.
        replay_finished: The `Shown` run, as it was saved.
    """

    replay_started = Signal(object)
    rows_changed = Signal(object)
    replay_finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._step)
        self._shown: Shown | None = None
        self._rows: list[Row] = []
        self._events: list[Event] = []
        self._next = 0
        self._began, self._speed = 0.0, 1.0

    @property
    def busy(self) -> bool:
        """Whether a replay is under way."""
        return self._timer.isActive()

    @property
    def seconds(self) -> float:
        """Return how far the replay is, in seconds of the run."""
        return (monotonic() - self._began) * self._speed if self.busy else 0.0

    def start(self, shown: Shown, speed: float) -> None:
        """Play `shown` at `speed` times its own; 0.1 is slow motion, `inf` one step."""
        self._shown, self._speed = shown, speed
        self._events = events_of(shown.report)
        self._rows, self._next = unplayed(shown.rows), 0
        self._began = monotonic()
        # Before it is told: who hears of it asks whether it is busy.
        self._timer.start()
        self.replay_started.emit(self._rows)

    def stop(self) -> None:
        """Go to the end of the replay at once."""
        if self.busy and self._shown is not None:
            self._timer.stop()
            self.replay_finished.emit(self._shown)

    def _step(self) -> None:
        if self._shown is None:
            return
        until, delivered = self.seconds, []
        while self._next < len(self._events) and self._events[self._next][0] <= until:
            row = play(self._events[self._next], self._shown.rows, self._rows)
            self._next += 1
            if row is not None:
                delivered.append(row)
        self.rows_changed.emit(delivered)
        if self._next == len(self._events):
            self.stop()
