"""The race of the modes: what is raced, the standings live, and their ways out."""

from asyncio import Task
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QLocale, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.race import Plan, Turn, arrivals, judgement, plan_race
from flaggui.core.race_report import FORMATS, Race, notes, to_markdown
from flaggui.gui.language import say, say_message, say_sentence
from flaggui.gui.race.choices import Choices
from flaggui.gui.race.contest import Contest
from flaggui.gui.race.model import RaceModel
from flaggui.gui.race.plot import StripPlot
from flaggui.gui.race.table import StandingsTable
from flaggui.gui.running.runner import Runner
from flaggui.gui.saving import Saving, ask_for_suffix
from flaggui.gui.status_line import ThinProgress
from flaggui.gui.style.controls import hairline, label, push_button
from flaggui.gui.style.panes import TallPane, pane_layout

_AROUND = 48
"""Pixels of the screen for what is behind the window; twice as many for bars above and below."""


class RaceDialog(QDialog):
    """Races the modes with what is chosen in the window, beside which it stands.

    Signals:
        race_over: A race ended, whether complete or not.
    """

    race_over = Signal()

    def __init__(
        self,
        options: Callable[[], Options],
        start: Callable[[Options], object],
        runner: Runner,
        saving: Saving,
        parent: QWidget,
    ) -> None:
        """Race what `options` return, with runs that `start` has the window make."""
        super().__init__(parent)
        self.contest = Contest(start, runner, self)
        self._options, self._runner, self._saving = options, runner, saving
        self.choices = Choices()
        self.modes, self.repetitions = self.choices.modes, self.choices.repetitions
        self.work, self.start = self.choices.work, self.choices.start
        self.model = RaceModel(self)
        self.table = StandingsTable(self.model)
        self.plot = StripPlot()
        self._notes, self.status = label("", "muted", 0.9), label("")
        self._titles = label("", "title", 1.1), label("", "title", 1.1)
        self.progress = ThinProgress()
        self.copy = push_button("", "outlined", self._copy)
        self.save = push_button("", "outlined", self._ask)
        self._words = self._first_words
        self._lay_out()
        self._wire()
        self.show_choice()
        self._say()
        self._enable()
        # As wide as the table asks for, where the screen has that.
        room = self.screen().availableSize() - QSize(_AROUND, 2 * _AROUND)
        self.resize(QSize(1100, 600).expandedTo(self.sizeHint().boundedTo(room)))

    def show_choice(self) -> None:
        """Follow what is chosen here and in the window."""
        if self.contest.racing:
            return
        plan, refusal = self._plan()
        self.choices.show_work(self._options(), plan, refusal)
        self.start.setEnabled(plan is not None)
        if plan is not None and self.contest.race is None:
            self.model.show_race(Race(plan))

    def begin(self) -> None:
        """Start the race, unless it is refused or something else is under way."""
        plan, _ = self._plan()
        if self._runner.busy:
            self._tell(lambda: self.tr("A run is under way: wait for its end, or cancel it."))
        elif plan is not None:
            self.contest.begin(plan)

    def changeEvent(self, event: QEvent) -> None:
        """Show what the window has chosen meanwhile; speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.show_choice()
        elif event.type() is QEvent.Type.LanguageChange:
            self._say()

    def reject(self) -> None:
        """Stop the race on Esc; without one, close."""
        if self.contest.racing:
            self.contest.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the race and close."""
        self.contest.stop()
        super().closeEvent(event)

    # The race.

    def _clicked(self) -> None:
        if self.contest.racing:
            self.contest.stop()
        else:
            self.begin()

    def _plan(self) -> tuple[Plan | None, str]:
        """Return what a race would be now, or None and why there can be none."""
        modes, repetitions = self.choices.chosen(), self.repetitions.value()
        try:
            return plan_race(self._options(), modes, repetitions), ""
        except ValueError as error:
            return None, str(error)

    def _begin_turn(self, turn: Turn) -> None:
        race = self.contest.race
        if race is None:
            return
        plan = race.plan
        if turn == (0, plan.modes[0]):
            self.model.show_race(race)
            self.progress.setRange(0, len(plan.modes) * (plan.repetitions + 1))
            self.progress.setValue(0)
            self._enable()
        self.model.refresh(running=turn.mode)
        self._tell(partial(self._turn_words, turn, plan))

    def _turn_words(self, turn: Turn, plan: Plan) -> str:
        name, number = say(MODES[turn.mode].name), QLocale().toString
        if not turn.round:
            return self.tr("Warm-up, not counted: {}").format(name)
        words = self.tr("Round {} of {}: {}")
        return words.format(number(turn.round), number(plan.repetitions), name)

    def _end_turn(self, _turn: Turn) -> None:
        self.progress.setValue(self.progress.value() + 1)
        self._enable()

    def _end(self, complete: bool) -> None:
        self._come_to_rest()
        over = judgement(self.model.standings)
        if not complete:
            self._tell(lambda: self.tr("Stopped."))
        else:
            self._tell(lambda: say_sentence(over) if over else self.tr("The race is over."))
        self.race_over.emit()

    def _fail(self, sentence: str) -> None:
        self._come_to_rest()
        self._tell(partial(say_message, sentence), error=not self._runner.cancelled)
        self.race_over.emit()

    def _come_to_rest(self) -> None:
        self.model.refresh()
        self._enable()
        self.show_choice()

    def _show_runs(self) -> None:
        """Draw the dots in the order of the table, and say how to read both."""
        race, rows, found = self.model.race, self.table.sorted, self.model.standings
        if race is None:
            return
        places = [rows.mapToSource(rows.index(row, 0)).row() for row in range(rows.rowCount())]
        times = {standing.mode: standing.elapsed for standing in found}
        order = [race.plan.modes[place] for place in places]
        came = {mode: arrivals(race.reports, mode) for mode in order}
        self.plot.show_runs({mode: times.get(mode, ()) for mode in order}, came)
        self._say_notes()
        self.table.updateGeometry()

    def _say_notes(self) -> None:
        found, race = self.model.standings, self.model.race
        told = notes(found, race.plan.options) if found and race is not None else []
        self._notes.setText(" ".join(map(say_message, told)))

    def _enable(self) -> None:
        racing, race = self.contest.racing, self.contest.race
        measured = race is not None and bool(race.reports)
        self.choices.set_racing(racing)
        self.copy.setEnabled(measured)
        self.save.setEnabled(measured)

    def _tell(self, words: Callable[[], str], *, error: bool = False) -> None:
        """Show what `words` return, in the language of each moment."""
        self._words = words
        self.status.setProperty("role", "error" if error else "")
        self.status.style().polish(self.status)
        self.status.setText(words())

    def _first_words(self) -> str:
        return self.tr("Countries, source and workers are what is chosen in the window.")

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Race modes"))
        self.copy.setText(self.tr("&Copy as Markdown"))
        self.save.setText(self.tr("&Save…"))
        standings, runs = self._titles
        standings.setText(self.tr("Standings"))
        runs.setText(self.tr("Every run, and when flags came"))
        self.status.setText(self._words())
        self._say_notes()

    # The ways out.

    def _copy(self) -> None:
        if self.contest.race is not None:
            QGuiApplication.clipboard().setText(to_markdown(self.contest.race))
            self._tell(lambda: self.tr("Copied as a Markdown table."))

    def _ask(self) -> None:
        """Ask for a file and save the race there, in the format of its suffix."""
        dialog = QFileDialog(self, self.tr("Save race"))
        suffixes = {
            self.tr("All runs (*.json)"): "json",
            self.tr("Table of modes (*.csv)"): "csv",
            self.tr("Markdown (*.md)"): "md",
            self.tr("Picture (*.png)"): "png",
        }
        ask_for_suffix(dialog, suffixes)
        dialog.fileSelected.connect(lambda name: self.save_race(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_race(self, path: Path) -> Task[bool]:
        """Write the race to `path`, as its suffix says; the task says whether that worked.

        A picture shows the standings as they are in the window.
        """
        assert self.contest.race is not None  # noqa: S101 - there is nothing to press before
        if path.suffix == ".png":
            foot = self._notes.geometry().bottom() + 12
            shown = QRect(0, 0, self.results.width(), min(foot, self.results.height()))
            image = self.results.grab(shown).toImage()
            task = self._saving.save_bytes(partial(_png, image), path)
        else:
            # What comes in later belongs to another file.
            race = replace(self.contest.race, reports=list(self.contest.race.reports))
            text = FORMATS.get(path.suffix.lstrip("."), FORMATS["json"])
            data = partial(_encoded, text, race)
            task = self._saving.save_bytes(data, path)
        task.add_done_callback(partial(self._saved, path))
        return task

    def _saved(self, path: Path, task: Task[bool]) -> None:
        if not task.cancelled() and task.result():
            self._tell(lambda: self.tr("Saved as {}").format(path))

    # How it looks.

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(TallPane(self.choices))
        columns.addWidget(hairline(vertical=True))
        columns.addWidget(TallPane(self._results()), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 1)
        layout.addWidget(self.progress)
        layout.addLayout(foot)
        self.status.setWordWrap(True)

    def _results(self) -> QWidget:
        self.results = QWidget()
        layout = pane_layout(self.results)
        standings, runs = self._titles
        layout.addWidget(standings)
        layout.addWidget(self.table)
        layout.addSpacing(8)
        layout.addWidget(runs)
        layout.addWidget(self.plot)
        for words in (runs, self._notes):
            words.setWordWrap(True)
        layout.addWidget(self._notes)
        layout.addStretch(1)
        return self.results

    def _wire(self) -> None:
        self.choices.choice_changed.connect(self.show_choice)
        self.choices.start_clicked.connect(self._clicked)
        self.contest.turn_began.connect(self._begin_turn)
        self.contest.run_ended.connect(self._end_turn)
        self.contest.race_ended.connect(self._end)
        self.contest.race_failed.connect(self._fail)
        for change in ("modelReset", "dataChanged", "layoutChanged"):
            getattr(self.table.sorted, change).connect(self._show_runs)
        self._saving.failed.connect(lambda why: self._tell(partial(say_message, why), error=True))


def _encoded(text: Callable[[Race], str], race: Race) -> bytes:
    return text(race).encode(errors="backslashreplace")


def _png(image: QImage) -> bytes:
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(data, b"png").write(image)
    return bytes(data.data().data())
