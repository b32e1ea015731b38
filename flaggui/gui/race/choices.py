"""What is to be raced: the modes, how often each, and what that comes to."""

from functools import reduce

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.predict import predict
from flaggui.core.race import MOST_REPETITIONS, REPETITIONS, Plan, usual_modes
from flaggui.core.race_report import work
from flaggui.gui.language import say, say_message, say_sentence
from flaggui.gui.race.contest import REST
from flaggui.gui.style.controls import NumberBox, Tick, label, push_button
from flaggui.gui.style.panes import pane_layout

_LEAST = 232
"""Pixels of width, at least."""


class Choices(QWidget):
    """The modes to tick, the number of runs, and the button that starts or stops a race.

    Attributes:
        modes: The check boxes by mode.
        repetitions: How many runs of each mode count.
        work: What every run will do, or why there can be no race.
        start: The button.

    Signals:
        choice_changed: Something else is chosen now.
        start_clicked: The button.
    """

    choice_changed = Signal()
    start_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._racing = False
        self._shown: tuple[Options, Plan | None, str] | None = None
        usual = usual_modes()
        self.modes = {mode: Tick("") for mode in MODES}
        for mode, tick in self.modes.items():
            tick.setChecked(mode in usual)
            tick.toggled.connect(self.choice_changed)
        self.repetitions = NumberBox(1, MOST_REPETITIONS, REPETITIONS)
        self.repetitions.valueChanged.connect(self.choice_changed)
        self.work, self._length = label("", "muted"), label("", "muted")
        self.start = push_button("", "filled", lambda: self.start_clicked.emit())
        self.start.setDefault(True)
        self._title, self._caption = label("", "title", 1.1), label("")
        self._caption.setBuddy(self.repetitions)
        self._lay_out()
        self._say()

    def chosen(self) -> list[str]:
        """Return the modes that are ticked."""
        return [mode for mode, tick in self.modes.items() if tick.isChecked()]

    def show_work(self, options: Options, plan: Plan | None, refusal: str) -> None:
        """Say what `plan` with `options` comes to; without one, the `refusal`."""
        self._shown = options, plan, refusal
        self._say_work()

    def set_racing(self, racing: bool) -> None:
        """Let nothing be chosen during a race, which the button now stops."""
        self._racing = racing
        for control in (*self.modes.values(), self.repetitions):
            control.setEnabled(not racing)
        self._say_start()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._title.setText(self.tr("Modes"))
        for mode, tick in self.modes.items():
            tick.setText(say(MODES[mode].name))
            tick.setToolTip(say(MODES[mode].notice))
        self._caption.setText(self.tr("&Runs of each mode"))
        self.repetitions.setAccessibleName(self.tr("Runs of each mode"))
        self._say_start()
        self._say_work()

    def _say_start(self) -> None:
        self.start.setText(self.tr("Stop") if self._racing else self.tr("Start race"))

    def _say_work(self) -> None:
        if self._shown is not None:
            options, plan, refusal = self._shown
            self.work.setText(say_message(refusal) if refusal else self._work_words(options))
            self._length.setText(self._expected(plan) if plan else "")

    def _work_words(self, options: Options) -> str:
        return reduce(self.tr("{}, {}").format, map(say_sentence, work(options)))

    def _expected(self, plan: Plan) -> str:
        """Return how long `plan` will take at least, in words; empty where nobody knows."""
        # Modes with as many workers wait as long, and a prediction takes a moment.
        each = {plan.options_of(mode).at_once: plan.options_of(mode) for mode in plan.modes}
        waits = {workers: predict(options) for workers, options in each.items()}
        found = [waits[plan.options_of(mode).at_once] for mode in plan.modes]
        if None in found:
            return ""
        one_round = sum(wait.seconds + REST / 1000 for wait in found if wait)
        seconds = one_round * (plan.repetitions + 1)
        words, number = self.tr("About {} s in all, a warm-up included."), round(seconds)
        if seconds >= 90:
            words, number = self.tr("About {} min in all, a warm-up included."), number // 60
        return words.format(QLocale().toString(number))

    def _lay_out(self) -> None:
        layout = pane_layout(self)
        layout.addWidget(self._title)
        for tick in self.modes.values():
            layout.addWidget(tick)
        row = QHBoxLayout()
        row.addWidget(self._caption)
        row.addWidget(self.repetitions)
        layout.addSpacing(8)
        layout.addLayout(row)
        for words in (self.work, self._length):
            words.setWordWrap(True)
            layout.addWidget(words)
        for control in (self.repetitions, self.work, self._length):
            # As wide as the names of the modes, not as they would like to be.
            control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.repetitions.setMinimumWidth(72)
        layout.addStretch(1)
        layout.addWidget(self.start)
        self.setMinimumWidth(_LEAST)
