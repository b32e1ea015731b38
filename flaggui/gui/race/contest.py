"""The turns of a race, made one after another by the window's runner."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from flaggui.core.options import Options
from flaggui.core.race import Plan, Turn, counts, forget_peak_memory, turns
from flaggui.core.race_report import Race
from flaggui.gui.running.runner import Runner, Shown

REST = 100
"""Milliseconds between two runs, in which the window paints the end of the first: a freeze
belongs to the run that made it."""


class Contest(QObject):
    """Races at most one plan at a time.

    Signals:
        turn_began: The `Turn` whose run is being prepared.
        run_ended: The `Turn` whose run is over, and measured if it counts.
        race_ended: Whether all runs were made, or the race was stopped.
        race_failed: One sentence: why a run could not start, which ends the race.

    Attributes:
        race: What was measured, None before the first race.
    """

    turn_began = Signal(object)
    run_ended = Signal(object)
    race_ended = Signal(bool)
    race_failed = Signal(str)

    def __init__(
        self, start: Callable[[Options], object], runner: Runner, parent: QObject | None = None
    ) -> None:
        """Make runs with `start`, which lets the window show what `runner` does."""
        super().__init__(parent)
        self.race: Race | None = None
        self._start = start
        self._runner = runner
        self._turns: Iterator[Turn] = iter(())
        self._to_come: Turn | None = None
        self._turn: Turn | None = None
        self._racing = False
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._begin_turn)
        runner.run_finished.connect(self._take)
        runner.run_failed.connect(self._fail)

    @property
    def racing(self) -> bool:
        """Whether a race is under way."""
        return self._racing

    def begin(self, plan: Plan) -> None:
        """Begin to race `plan`, unless a race or a run is under way."""
        if self._racing or self._runner.busy:
            return
        self.race = Race(plan)
        self._racing = True
        self._turns = turns(plan)
        self._next()

    def stop(self) -> None:
        """End the race; the run under way is cancelled."""
        if self._racing:
            under_way = self._turn is not None
            self._end()
            self.race_ended.emit(False)
            if under_way:
                self._runner.cancel()

    def _next(self) -> None:
        self._turn = None
        self._to_come = next(self._turns, None)
        if self._to_come is None:
            self._end()
            self.race_ended.emit(True)
        else:
            self.turn_began.emit(self._to_come)
            self._rest.start()

    def _begin_turn(self) -> None:
        # Someone else's run may have come between: the turn begins when that is over.
        if self.race is not None and self._to_come is not None and not self._runner.busy:
            self._turn = self._to_come
            forget_peak_memory()
            self._start(self.race.plan.options_of(self._turn.mode))

    def _take(self, shown: Shown) -> None:
        if not self._racing or self.race is None:
            return
        turn = self._turn
        if turn is None:
            self._rest.start()
        elif not counts(shown.report):
            self._end()
            self.race_ended.emit(False)
        else:
            if turn.round:
                self.race.reports.append(shown.report)
            self.run_ended.emit(turn)
            self._next()

    def _fail(self, sentence: str) -> None:
        if self._racing and self._turn is not None:
            self._end()
            self.race_failed.emit(sentence)
        elif self._racing:
            self._rest.start()

    def _end(self) -> None:
        self._racing = False
        self._turn = None
        self._rest.stop()
