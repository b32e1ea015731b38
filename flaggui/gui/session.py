"""What a person does with the window: it wires the panes to each other, the runner, the menus."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from flaggui.core.lessons import Lesson, lessons
from flaggui.core.lines import result_line, scheduled_line
from flaggui.core.options import Options
from flaggui.core.predict import predict
from flaggui.core.retry import compared, retried
from flaggui.core.run import Row, Run
from flaggui.core.sentence import N_
from flaggui.gui.actions import add_choices, make_actions, mode_names, say_actions
from flaggui.gui.announcing import announce
from flaggui.gui.attention import Attention
from flaggui.gui.beside import Beside
from flaggui.gui.galleries.arrivals import Arrivals
from flaggui.gui.galleries.upkeep import Galleries
from flaggui.gui.lab import Lab
from flaggui.gui.looks import Looks
from flaggui.gui.motion import Motion
from flaggui.gui.opening import Opening
from flaggui.gui.panes import Panes
from flaggui.gui.possible import possible_actions
from flaggui.gui.running.purpose import Purpose
from flaggui.gui.running.replay import Replay
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings
from flaggui.gui.stage import Stage

_SLOW = 0.1
"""Speed of slow motion."""


class Session(QObject):
    """What is chosen in a window, the run under way, and the run it shows.

    Attributes:
        beside: The dialogs beside the window.
        commands: The actions of the menus, by their names.
        remembers: Whether what is chosen is kept for the next start.
        shown: The finished run in the window, if there is one.

    Signals:
        run_over: The `Shown` run that ended, None if it could not start.
    """

    run_over = Signal(object)

    def __init__(
        self, window: QMainWindow, panes: Panes, settings: Settings, runner: Runner
    ) -> None:
        """Make the menus of `window` and wire its `panes`; show what `settings` remember."""
        super().__init__(window)
        self._window = window
        self.settings, self.runner, self.panes = settings, runner, panes
        self.toolbar, self.countries, self.gallery = panes.toolbar, panes.countries, panes.gallery
        self.timeline, self.runs, self.status = panes.timeline, panes.runs, panes.status
        self.shown: Shown | None = None
        self.stage, self.replay = Stage(panes, self), Replay(self)
        self.saving = Saving(runner.executor, window)
        self.beside = Beside(window, panes, runner, self.saving, self.options, self.start)
        self.remembers = True
        self._base = self._options = Options()
        self._next_runs: list[Options] = []
        self._purpose = Purpose()
        self.commands = make_actions(window, self._calls())
        self._modes = add_choices(
            window, "&Run", N_("M&ode"), mode_names(), self.toolbar.mode.choose, "Ctrl+{}"
        )
        self.lab, self.looks = Lab(window), Looks(settings, window)
        still = self.gallery.set_reduced_motion, self.timeline.timeline.set_reduced_motion
        self.motion = Motion(settings, window, runner.executor, still)
        self.opening = Opening(window, self.saving, settings)
        self.galleries = Galleries(window, self.saving, self.status)
        self.arrivals = Arrivals(window, self.saving, settings, self.status)
        self.attention = Attention(window, runner)
        self._wire()
        panes.restore(settings)
        self.show_options(settings.options())
        self.status.say(lambda: self.tr("Choose countries and a mode, then press Download."))

    def remember(self) -> None:
        """Have the settings remember what is chosen; start nothing more, end the race."""
        self._next_runs.clear()
        self.beside.close()
        self.settings.geometry = self._window.saveGeometry()
        self.panes.remember(self.settings)
        if self.remembers:
            self.settings.remember(self.options())

    def options(self) -> Options:
        """Return what is chosen now."""
        base = replace(self._base, countries=self.countries.chosen())
        return self.toolbar.options(self.lab.options(base))

    def say(self) -> None:
        """Say in the language of the moment what the menus and the choice say."""
        say_actions(self._window)
        self.arrivals.say()
        self._follow_choice()

    def show_options(self, options: Options) -> None:
        """Set every control to `options`."""
        self._base = options
        self.countries.choose(country.code for country in options.countries)
        self.toolbar.show_options(options)
        self.lab.show_options(options)
        self._show_mode(options.mode)
        self._follow_choice()

    def show_lesson(self, lesson: Lesson) -> None:
        """Set every control as the first step of `lesson` says, and ask its question."""
        self.gallery.lesson.show_lesson(lesson)
        self.show_options(lesson.steps[0])

    def download(self) -> None:
        """Start a run with what is chosen now; it is saved as it arrives where that is ticked."""
        self.start(self.options(), self.arrivals.purpose())

    def compare(self) -> None:
        """Run Sequential and then the chosen mode, with the same luck."""
        options = self.options()
        if not self.runner.busy and options.countries:
            first, *self._next_runs = compared(options)
            self.start(first)

    def retry_failed(self, options: Options | None = None) -> None:
        """Download again what did not arrive in the run that is shown, and add it there.

        As `options` say, but for the countries; without any, as is chosen now.
        """
        before = self.shown
        if before is None or self.runner.busy:
            return
        if self.galleries.is_updated(before):
            self.update_gallery()
        elif again := retried(options or self.options(), before.rows):
            self.start(again, self.arrivals.purpose_again(before, again))

    def verify_gallery(self) -> None:
        """Compare the gallery that is shown with its manifest."""
        if self.shown is not None:
            self.galleries.verify(self.shown)

    def update_gallery(self) -> None:
        """Ask the source of the gallery that is shown for what has changed, and repair the rest."""
        if self.shown is not None:
            self.start(*self.galleries.update(self.shown, self.options()))

    def cancel(self) -> None:
        """Cancel the run under way, or end the replay."""
        self._next_runs.clear()
        self.runner.cancel()
        self.replay.stop()

    def slow_motion(self) -> None:
        """Show the run in the window once more, at a tenth of its speed."""
        self.replay_run(_SLOW)

    def replay_run(self, speed: float = 1.0) -> None:
        """Show the run in the window once more, at `speed` times its own speed."""
        if self.shown is not None and not self.runner.busy:
            self.replay.start(self.shown, speed)

    def start(self, options: Options, purpose: Purpose = Purpose()) -> None:  # noqa: B008 - frozen
        """Start a run with `options`, unless there is one or nothing to download."""
        if not options.countries or self.runner.busy:
            return
        self.replay.stop()
        self._purpose = purpose
        self.toolbar.set_running(True, len(options.countries))
        self.status.show_elapsed(None)
        self.status.say(lambda: self.tr("Getting ready…"))
        self._options = options
        self.runner.start(options, purpose.choose)
        self._enable()

    def _run_started(self, run: Run) -> None:
        mode = self._options.mode
        run.on_phase = self.stage.note_phase
        self.panes.log.start_run(mode, len(run.rows), run.workers)
        self.panes.log.add(map(scheduled_line, run.rows))
        self.stage.begin(run.rows, run.begun or 0.0, mode)
        self._purpose.begin(run)

    def _replay_started(self, rows: Sequence[Row]) -> None:
        if self.shown is not None:
            self.toolbar.set_running(True, len(rows))
            begun, replay = self.shown.begun, self.replay
            mode = self.shown.report["mode"]
            self.stage.begin(rows, begun, mode, lambda: begun + replay.seconds)
            self._enable()

    def _run_finished(self, shown: Shown) -> None:
        shown = self._purpose.end(shown)
        self.runs.add(shown.report, shown)
        self.runs.select_last()
        self._end(shown)
        self.attention.end(self.status.sentence.text(), shown.report["elapsed"])
        announce(self.status.sentence, self.runs.sentence())
        if self._next_runs:
            self.start(self._next_runs.pop(0))
        else:
            self.run_over.emit(shown)

    def _run_failed(self, sentence: str) -> None:
        self._next_runs.clear()
        self.stage.stop()
        self.attention.end("", 0.0)
        self._rest()
        self.status.say(sentence, error=not self.runner.cancelled)
        self._purpose.fail()
        self.run_over.emit(None)

    def show_run(self, shown: Shown) -> None:
        """Show a finished run: gallery, timeline, code and what can be said about it."""
        if not self.runner.busy:
            self.replay.stop()
            self.stage.begin(shown.rows, shown.begun, shown.report["mode"])
            self._end(shown)

    def _end(self, shown: Shown) -> None:
        self.shown = shown
        self.stage.end(shown)
        self._rest()

    def _rest(self) -> None:
        self.toolbar.set_running(False, len(self.countries.chosen()))
        self._enable()

    # The rest of the window.

    def _show_opened(self, shown: Shown, before: Shown | None = None) -> None:
        """Take up a report that was opened, or a gallery in the place of what it was `before`.

        It joins the runs, and can be replayed.
        """
        self.runs.replace(before, shown.report, shown)
        self.show_run(shown)

    def _follow_choice(self) -> None:
        """Follow what is chosen now: button, prediction, first lines of an empty gallery."""
        options = self.options()
        self.toolbar.show_choice(options)
        self.gallery.lesson.show_choice(options)
        sequential = replace(options, mode="sequential")
        one_by_one = None if options.mode == "sequential" else predict(sequential)
        self.gallery.invite(len(options.countries), predict(options), one_by_one)
        self._enable()

    def _show_mode(self, mode: str) -> None:
        self._modes[mode].setChecked(True)
        if not self.runner.busy:
            self.panes.code.show_mode(mode)

    def _enable(self) -> None:
        """Enable the actions that make sense now."""
        busy, chosen = self.runner.busy or self.replay.busy, bool(self.countries.chosen())
        possible = possible_actions(self.shown, chosen=chosen, busy=busy)
        for name, can in possible.items():
            self.commands[name].setEnabled(can)
        self.timeline.slow_motion.setEnabled(possible["slow_motion"])
        self.arrivals.show_run(self._purpose if self.runner.busy else None, busy=busy)

    def _calls(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the menus calls."""
        panes, saving = self.panes, self.saving
        return {
            "save_gallery": lambda: self.beside.save_gallery(
                self.shown, self.settings, self.retry_failed
            ),
            "get_flag_set": lambda: self.beside.get_flag_set(
                self.settings, self.retry_failed, self.run_over
            ),
            "open_report": lambda: saving.ask_report_to_open(
                self.settings.folder, self.opening.open
            ),
            "verify_gallery": self.verify_gallery,
            "update_gallery": self.update_gallery,
            "import_countries": self.beside.import_countries,
            "save_report": lambda: saving.ask_report(self.shown),
            "save_timeline": lambda: saving.ask_timeline(self.timeline.timeline),
            "close": self._window.close,
            "download": self.download,
            "cancel": self.cancel,
            "compare": self.compare,
            "slow_motion": self.slow_motion,
            "replay_run": self.replay_run,
            "retry_failed": self.retry_failed,
            "open_race": self.beside.open_race,
            **{f"lesson_{n}": partial(self.show_lesson, x) for n, x in enumerate(lessons(), 1)},
            "swap_rows": self.timeline.swap_rows,
            **panes.calls(),
            "enlarge": lambda: self.looks.enlarge(),
            "shrink": lambda: self.looks.shrink(),
            "reset_zoom": lambda: self.looks.reset_zoom(),
            "show_guide": partial(self.beside.show_help, "show_guide"),
            "open_log": self.beside.open_log,
            "show_about": partial(self.beside.show_help, "show_about"),
        }

    def _wire(self) -> None:
        toolbar, panes = self.toolbar, self.panes
        toolbar.download_clicked.connect(self.download)
        toolbar.cancel_clicked.connect(self.cancel)
        toolbar.compare_clicked.connect(self.compare)
        toolbar.options_changed.connect(self._follow_choice)
        toolbar.mode_changed.connect(self._show_mode)
        self.lab.choice_changed.connect(self._follow_choice)
        self.gallery.lesson.step_chosen.connect(self.show_options)
        self.countries.choice_changed.connect(self._follow_choice)
        self.gallery.compare_clicked.connect(self.compare)
        self.gallery.download_clicked.connect(self.download)
        self.timeline.slow_motion_clicked.connect(self.slow_motion)
        self.runs.run_chosen.connect(self.show_run)
        panes.flag.retry_asked.connect(lambda _index: self.retry_failed())
        self.gallery.retry_clicked.connect(self.retry_failed)
        for pane in (panes.flag, self.gallery):
            pane.save_asked.connect(lambda i: self.saving.ask_flag(self.stage.rows[i].flag))
        self.runner.run_started.connect(self._run_started)
        self.runner.rows_changed.connect(self.stage.take)
        self.runner.rows_changed.connect(
            lambda _rows: self.attention.show_progress(*self.stage.progress)
        )
        self.runner.rows_changed.connect(lambda rows: panes.log.add(map(result_line, rows)))
        self.runner.rows_changed.connect(lambda rows: self._purpose.take(rows))
        self.runner.run_finished.connect(self._run_finished)
        self.runner.run_failed.connect(self._run_failed)
        self.replay.replay_started.connect(self._replay_started)
        self.replay.rows_changed.connect(self.stage.take)
        self.replay.replay_finished.connect(self._end)
        self.saving.saved.connect(self.status.say)
        self.saving.saved.connect(lambda: announce(self.status, self.status.sentence.text()))
        self.saving.folder_used.connect(lambda name: setattr(self.settings, "folder", name))
        self.saving.folder_used.connect(self.beside.offer_folder)
        self.saving.folder_used.connect(lambda _name: self._enable())
        self.saving.report_opened.connect(self._show_opened)
        self.galleries.update_asked.connect(self.update_gallery)
        self.galleries.gallery_updated.connect(self._show_opened)
        self.saving.failed.connect(lambda sentence: self.status.say(sentence, error=True))
        QShortcut(QKeySequence("Ctrl+Enter"), self._window, self.download)
