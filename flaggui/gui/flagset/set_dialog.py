"""Get a flag set…: from a choice of countries to a folder, for whom futures do not matter."""

import threading
from asyncio import Task
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLocale, Qt, QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from flaggui.core.countries import REGIONS, Country, book_twenty, countries
from flaggui.core.galleries.form import Form
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.run import Row
from flaggui.core.sources import POLITE_WORKERS, Source
from flaggui.gui.flagset.form_panel import FormPanel, add_row
from flaggui.gui.flagset.note import Note
from flaggui.gui.flagset.place import PlaceField, when_free
from flaggui.gui.flagset.result import Result
from flaggui.gui.flagset.sample import sample_from
from flaggui.gui.flagset.source_field import SourceField
from flaggui.gui.language import alphabet, say, say_message
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings
from flaggui.gui.status_line import ThinProgress
from flaggui.gui.style.controls import Choice, hairline, push_button
from flaggui.gui.style.icons import grown
from flaggui.gui.style.panes import TallPane, fit, keep_fitting, pane_layout

_WIDTH = 620
"""Pixels of width, where the text is not large."""


@dataclass(frozen=True, slots=True)
class Runs:
    """How the window downloads.

    Attributes:
        start: Begins a run.
        retry: Downloads again, with some options, what failed in the run that is shown.
        over: Tells the `Shown` run that ended, joined with the one before if it was a retry.
    """

    start: Callable[[Options], object]
    retry: Callable[[Options], object]
    over: SignalInstance


class SetDialog(QDialog):
    """Downloads a set of flags in the window behind it, and saves it.

    Attributes:
        countries, source, panel, place: What is chosen.
        outcome: What came of it; hidden until there is something.
        progress, status: How far it is.
        get: The button that begins.
        cancel: Cancels, or closes.
    """

    def __init__(
        self,
        chosen: Options,
        runs: Runs,
        runner: Runner,
        saving: Saving,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        """Offer what is `chosen` in the window, and more; what is chosen there stays as it is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Get a flag set"))
        self._runs, self._runner, self._saving, self._settings = runs, runner, saving, settings
        self._step: Literal["", "running", "saving"] = ""
        self._options = chosen
        self._came = self._asked = 0
        self._stopped = threading.Event()
        self._task: Task[bool] | None = None
        self._folder, self._form = Path(), Form()
        self.countries = Choice()
        self._fill_countries(chosen.countries)
        self.source = SourceField(chosen.source)
        sample = sample_from(self.source.source() or chosen.source, self._chosen()[:2])
        self.panel = FormPanel(
            settings.last_form(), sample, zipped=settings.zipped, before=self._add_choices
        )
        self.place = PlaceField(saving, settings.folder)
        self.outcome = Result(self._retry)
        self.progress, self.status = ThinProgress(), Note()
        self.cancel = push_button("", "outlined", self.reject)
        self.get = push_button("", "filled", self._ask)
        self.get.setDefault(True)
        self._lay_out()
        self._wire()
        self._follow()
        fit(self, grown(_WIDTH))

    def reject(self) -> None:
        """Cancel what is under way; without it, close."""
        if not self._step:
            super().reject()
            return
        self.status.show_words(self.tr("Cancelling…"))
        self._stopped.set()
        if self._step == "running":
            self._runner.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is under way, and close."""
        self._stopped.set()
        self.done(QDialog.DialogCode.Rejected)
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close; a run under way is cancelled."""
        step, self._step = self._step, ""
        if step == "running":
            self._runner.cancel()
        super().done(result)

    # What is chosen.

    def _fill_countries(self, chosen: Sequence[Country]) -> None:
        known = countries().values()
        sets = [(self.tr("All"), tuple(known))]
        if chosen:
            sets.insert(0, (self.tr("Chosen in the window"), tuple(chosen)))
        key = alphabet()
        for region in sorted(REGIONS, key=lambda region: key(say(region))):
            those = tuple(country for country in known if country.region == region)
            sets += [(say(region), those)]
        for name, those in sets:
            count = QLocale().toString(len(those))
            self.countries.addItem(self.tr("{} ({})").format(name, count), those)
        # The book's are chosen where nobody has chosen.
        self.countries.setCurrentIndex(int(bool(chosen) and list(chosen) == book_twenty()))
        self.countries.setAccessibleName(self.tr("Countries"))

    def _chosen(self) -> Sequence[Country]:
        return self.countries.currentData()  # type: ignore[no-any-return]

    def _options_for(self, source: Source) -> Options:
        """Return how to download: on the way that is fastest, and leaves the window smooth.

        That is Qt Network in a process of its own; but for servers elsewhere, which take longer
        anyway, the TLS that comes with Python, as Qt's needs a library that may not be there.
        """
        return Options(
            countries=tuple(self._chosen()),
            mode="qtnetwork" if source.builtin else "asyncio",
            workers=Options.workers if source.builtin else POLITE_WORKERS,
            source=source,
            knobs=Knobs(latency=0, jitter=0),
            own_process=True,
        )

    def _show_sample(self) -> None:
        if source := self.source.source():
            self.panel.show_sample(sample_from(source, self._chosen()[:2]))
        self._follow()

    # From the click to the folder.

    def _ask(self) -> None:
        """Begin, after a question where a gallery would be replaced."""
        folder, form, source = self.place.place(), self.panel.form(), self.source.source()
        if folder is not None and form is not None and source is not None and not self._step:
            self.outcome.hide()
            self.status.show_words("")
            options = self._options_for(source)
            when_free(self, self._saving, folder, partial(self._begin, folder, form, options))

    def _begin(self, folder: Path, form: Form, options: Options) -> None:
        if self._runner.busy:
            words = self.tr("A run is under way: wait for its end, or cancel it.")
            self.status.show_words(words, "error")
        elif not self._step:
            self._settings.remember_form(form, zipped=self.panel.zipped.isChecked())
            self._folder, self._form, self._options = folder, form, options
            self._run(len(options.countries), partial(self._runs.start, options))

    def _retry(self) -> None:
        if not self._step and not self._runner.busy:
            number = len(self.outcome.missing)
            self.outcome.hide()
            self._run(number, partial(self._runs.retry, self._options))

    def _run(self, number: int, start: Callable[[], object]) -> None:
        """Have the window begin a run of so many flags."""
        self._step, self._came, self._asked = "running", 0, number
        self._stopped = threading.Event()
        self._count_flags([])
        self._follow()
        start()

    def _count_flags(self, rows: Sequence[Row]) -> None:
        if self._step == "running" and not self._stopped.is_set():
            self._came += len(rows)
            self._show_progress(self.tr("{} of {} flags"), self._came, self._asked)

    def _count_files(self, done: int, total: int) -> None:
        if self._step == "saving" and not self._stopped.is_set():
            self._show_progress(self.tr("{} of {} files"), done, total)

    def _show_progress(self, words: str, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.set_value(done)
        self.status.show_words(words.format(*map(QLocale().toString, (done, total))))

    def _ran(self, shown: Shown | None) -> None:
        """Save what a run brought."""
        if self._step != "running" or shown is None:
            return  # another's; or it could not start, which `_fail_run` hears
        self.outcome.take(shown)
        if self._runner.cancelled:
            self._rest(self.tr("Cancelled; nothing was saved."))
        elif not shown.report["counts"]["ok"]:
            self.outcome.show_nothing()
            self._rest("")
        else:
            self._step = "saving"
            self._task = task = self._saving.save_gallery(
                shown, self._folder, self._form, zipped=self.panel.zipped.isChecked(),
                progress=self._count_files, stopped=self._stopped,
            )  # fmt: skip
            task.add_done_callback(self._saved)

    def _saved(self, task: Task[bool]) -> None:
        if self._step == "saving" and self._task is task:
            self._rest(None)
            if self.outcome.isVisible():
                self.cancel.setFocus()  # Enter has done its work

    def _fail_run(self, sentence: str) -> None:
        if self._step == "running":
            self._rest(say_message(sentence), "muted" if self._runner.cancelled else "error")

    def _fail(self, sentence: str) -> None:
        """Show why it cannot be saved."""
        self.status.show_words(say_message(sentence), "error")

    def _show_result(self, sentence: str) -> None:
        if self._step == "saving":
            self.status.show_words("")
            self.outcome.show_saved(sentence, self._folder)

    def _rest(self, words: str | None, role: str = "muted") -> None:
        """Let something else be chosen; say `words`, or leave what is said there."""
        self._step = ""
        self.progress.reset()
        QTimer.singleShot(0, self, self._keep_fitting)
        if words is not None:
            self.status.show_words(words, role)
        self._follow()

    # How it looks.

    def _follow(self) -> None:
        """Enable what makes sense now, and call the buttons by what they do."""
        busy, number = bool(self._step), len(self._chosen())
        self.panel.setEnabled(not busy)
        ready = self.panel.form() and self.source.source() and self.place.place()
        self.get.setEnabled(bool(ready) and not busy)
        words = self.tr("&Get {} flag") if number == 1 else self.tr("&Get {} flags")
        self.get.setText(words.format(QLocale().toString(number)))
        self.cancel.setText(self.tr("Cancel") if busy else self.tr("Close"))

    def _keep_fitting(self) -> None:
        keep_fitting(self)

    def _wire(self) -> None:
        self.countries.currentIndexChanged.connect(self._show_sample)
        self.source.source_changed.connect(self._show_sample)
        self.panel.form_changed.connect(self._follow)
        self.panel.form_changed.connect(lambda: QTimer.singleShot(0, self, self._keep_fitting))
        self.place.place_changed.connect(self._follow)
        self._runner.rows_changed.connect(self._count_flags)
        self._runner.run_failed.connect(self._fail_run)
        self._runs.over.connect(self._ran)
        self._saving.saved.connect(self._show_result)
        self._saving.failed.connect(self._fail)
        self.finished.connect(self.deleteLater)

    def _add_choices(self, rows: QFormLayout) -> None:
        add_row(rows, self.tr("&Countries"), self.countries)
        add_row(rows, self.tr("So&urce"), self.source, self.source.choice.choice)
        rows.addRow(hairline())

    def _lay_out(self) -> None:
        rows = self.panel.rows
        rows.addRow(hairline())
        add_row(rows, self.tr("Save &in"), self.place, self.place.text)
        content = QWidget()
        pane_layout(content).addWidget(self.panel)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.cancel)
        foot.addWidget(self.get)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TallPane(content), 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.outcome)
        layout.addLayout(foot)
