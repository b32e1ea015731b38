"""Save gallery…: where, as what, and whether the set is complete."""

import threading
from asyncio import Task
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from flaggui.core.galleries.form import Form
from flaggui.core.run import Row
from flaggui.gui.flagset.disclosure import Disclosure
from flaggui.gui.flagset.form_panel import FormPanel, add_row, form_layout
from flaggui.gui.flagset.missing import completeness, failed_rows, names_of, without_original
from flaggui.gui.flagset.note import Note
from flaggui.gui.flagset.place import PlaceField, when_free
from flaggui.gui.flagset.sample import sample_of
from flaggui.gui.language import say_message
from flaggui.gui.running.runner import Shown
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings
from flaggui.gui.status_line import ThinProgress
from flaggui.gui.style.controls import push_button
from flaggui.gui.style.icons import grown
from flaggui.gui.style.panes import TallPane, fit, keep_fitting, pane_layout

_WIDTH = 620
"""Pixels of width, where the text is not large."""


class SaveDialog(QDialog):
    """Saves the flags of a finished run; closes when they are saved.

    Attributes:
        place: The folder.
        more: The button that shows `panel`.
        panel: The form.
        complete: Whether the set is complete, or what is missing.
        retry: Downloads that again, in the window; hidden where that would bring nothing.
        status: How far it is, or what went wrong.
        save, cancel: The buttons at the foot.
    """

    def __init__(
        self,
        shown: Shown,
        saving: Saving,
        settings: Settings,
        retry: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """Save `shown` with `saving`; `retry` has the window download what failed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save gallery"))
        self._shown, self._saving, self._settings, self._again = shown, saving, settings, retry
        self._task: Task[bool] | None = None
        self._stopped = threading.Event()
        self._lost: Sequence[Row] | None = None
        self.place = PlaceField(saving, settings.folder)
        self.panel = FormPanel(settings.last_form(), sample_of(shown), zipped=settings.zipped)
        self.more = Disclosure(self.tr("Names, forma&ts and sizes"), self.panel)
        self._summary, self.complete, self.status = Note(), Note(), Note()
        self._lost_note = Note()
        self.progress = ThinProgress()
        self.retry = push_button(self.tr("&Retry failed"), "outlined", self._retry)
        self.cancel = push_button(self.tr("Cancel"), "flat", self.reject)
        self.save = push_button(self.tr("&Save"), "filled", self._ask)
        self.save.setDefault(True)
        self._lay_out()
        self._wire()
        self._look_for_originals()
        self._follow()
        fit(self, grown(_WIDTH))

    def reject(self) -> None:
        """Cancel saving; close where nothing is being saved."""
        if self._task is None:
            super().reject()
        else:
            self._stopped.set()
            self.status.show_words(self.tr("Cancelling…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel saving, and close."""
        self._stopped.set()
        self._task = None
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close, whatever is still under way."""
        self._task = None
        super().done(result)

    # What is there to save.

    def _look_for_originals(self) -> None:
        if all(row.flag is None or row.flag.body for row in self._shown.rows):
            self._show_lost([])
        else:
            work = partial(without_original, self._shown)
            self._saving.do(work, self._shown.folder or Path(), self._show_lost)

    def _show_lost(self, rows: Sequence[Row]) -> None:
        """Show what is missing, `rows` for want of their original images."""
        if not isValid(self):
            return
        self._lost, failed = rows, failed_rows(self._shown.rows)
        missing = [*failed, *(row for row in rows if row not in failed)]
        words = completeness(len(self._shown.rows), missing)
        self.complete.show_words(words, "warning" if missing else "ok")
        self.retry.setVisible(bool(failed))
        words = self.tr("{}: the original images are not here; download them again.")
        if len(rows) == 1:
            words = self.tr("{}: its original image is not here; download it again.")
        self._lost_note.show_words(words.format(names_of(rows)) if rows else "")
        self._lost_note.setVisible(bool(rows))
        self._follow()
        QTimer.singleShot(0, self, self._keep_fitting)

    def _savable(self) -> bool:
        """Return whether anything could be saved."""
        lacking = len(self._lost or ()) + len(failed_rows(self._shown.rows))
        return self._lost is not None and lacking < len(self._shown.rows)

    # Saving.

    def _ask(self) -> None:
        """Save, after a question where a gallery would be replaced."""
        folder, form = self.place.place(), self.panel.form()
        if folder is not None and form is not None and self._task is None:
            self.status.show_words("")
            when_free(self, self._saving, folder, partial(self._begin, folder, form))

    def _begin(self, folder: Path, form: Form) -> None:
        zipped = self.panel.zipped.isChecked()
        self._settings.remember_form(form, zipped=zipped)
        self._stopped = threading.Event()
        self._task = task = self._saving.save_gallery(
            self._shown, folder, form,
            zipped=zipped, progress=self._count, stopped=self._stopped,
        )  # fmt: skip
        self._follow()
        task.add_done_callback(self._over)

    def _count(self, done: int, total: int) -> None:
        if self._task is not None and not self._stopped.is_set():
            self.progress.setRange(0, total)
            self.progress.set_value(done)
            counts = map(QLocale().toString, (done, total))
            self.status.show_words(self.tr("{} of {} files").format(*counts))

    def _over(self, task: Task[bool]) -> None:
        if self._task is not task:
            return  # it was closed meanwhile
        self._task = None
        if not task.cancelled() and task.result():
            self.accept()
        else:
            self.progress.reset()
            self._follow()

    def _fail(self, sentence: str) -> None:
        self.status.show_words(say_message(sentence), "error")

    def _retry(self) -> None:
        self.done(QDialog.DialogCode.Rejected)
        self._again()

    # How it looks.

    def _follow(self) -> None:
        """Enable what makes sense now, and say in a line what the form makes."""
        saving, form = self._task is not None, self.panel.form()
        for part in (self.place, self.more, self.panel, self.retry):
            part.setEnabled(not saving)
        ready = form is not None and self.place.place() is not None
        self.save.setEnabled(ready and self._savable() and not saving)
        text = self.panel.note.text.text()
        self._summary.show_words(text, "muted" if form is not None else "error")
        self._summary.setVisible(not self.more.isChecked())

    def _keep_fitting(self) -> None:
        keep_fitting(self)

    def _wire(self) -> None:
        self.place.place_changed.connect(self._follow)
        self.panel.form_changed.connect(self._follow)
        self.panel.form_changed.connect(lambda: QTimer.singleShot(0, self, self._keep_fitting))
        self.more.toggled.connect(self._follow)
        self.more.toggled.connect(lambda: QTimer.singleShot(0, self, self._keep_fitting))
        self._saving.failed.connect(self._fail)
        self.finished.connect(self.deleteLater)

    def _lay_out(self) -> None:
        where = form_layout()
        add_row(where, self.tr("Save &in"), self.place, self.place.text)
        where.labelForField(self.place).setMinimumWidth(self.panel.label_width())
        content = QWidget()
        inside = pane_layout(content)
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(12)
        inside.addLayout(where)
        inside.addLayout(_line(self.complete, self.retry))
        inside.addWidget(self._lost_note)
        inside.addLayout(_line(self.more, self._summary))
        inside.addWidget(self.panel)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TallPane(content), 1)
        layout.addWidget(self.progress)
        layout.addLayout(foot)


def _line(*widgets: QWidget) -> QHBoxLayout:
    """Return `widgets` side by side, notes as wide as there is room."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, Note)))
    row.addStretch(0)
    return row
