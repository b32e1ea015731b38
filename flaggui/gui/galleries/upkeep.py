"""The gallery that is shown: is it what was saved, and what has changed at its source?"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QMainWindow

from flaggui.core.flag import DownloadStatus
from flaggui.core.galleries.transaction import recover
from flaggui.core.options import Options
from flaggui.core.places import state_folder
from flaggui.core.replay import rows_of
from flaggui.core.run import Row
from flaggui.core.sentence import N_
from flaggui.gui.running.purpose import Purpose
from flaggui.gui.running.runner import Shown
from flaggui.gui.saving import Saving
from flaggui.gui.status_line import StatusLine

if TYPE_CHECKING:
    from asyncio import Task

    from flaggui.core.galleries.update import Update, Updated
    from flaggui.core.galleries.verify import Verdict
    from flaggui.gui.galleries.result_dialog import ResultDialog
    from flaggui.gui.galleries.words import Told

_STEP = 0.1
"""Seconds between two words about how far saving is."""
_UPDATED = N_(
    "Up to date: {changed} changed, {added} new, {repaired} repaired, {unchanged} unchanged "
    "in {folder}"
)
_PARTLY = N_(
    "Not all up to date: {failed} could not be asked for, {changed} changed, {added} new, "
    "{repaired} repaired, {unchanged} unchanged in {folder}"
)


class Galleries(QObject):
    """Verifies and updates the gallery that is shown.

    Attributes:
        dialog: What is said of it, None while nothing is.

    Signals:
        update_asked: The gallery that was verified shall be updated.
        gallery_updated: A `Shown` gallery as an update left it, and as it was.
        files_written: How many of how many files an update has written; told in its thread.
    """

    update_asked = Signal()
    gallery_updated = Signal(object, object)
    files_written = Signal(int, int)

    def __init__(self, window: QMainWindow, saving: Saving, status: StatusLine) -> None:
        """Tell what comes of it in dialogs of `window`, and in its `status` line."""
        super().__init__(window)
        self._window, self._saving, self._status = window, saving, status
        self._verifying: Task[bool] | None = None
        self._updated: WeakSet[Shown] = WeakSet()
        self.dialog: ResultDialog | None = None
        self.files_written.connect(self._show_progress)

    def verify(self, shown: Shown) -> None:
        """Compare the gallery that `shown` is of with its manifest, and show what differs."""
        folder = shown.folder
        if folder is None or (self._verifying is not None and not self._verifying.done()):
            return
        self._status.say(lambda: self.tr("Comparing…"))
        self._verifying = self._saving.do(partial(_verified, folder), folder, self._show_verdict)

    def update(self, shown: Shown, options: Options) -> tuple[Options, Purpose]:
        """Return what brings the gallery that `shown` is of up to date: a run, and its purpose.

        The gallery says which countries and where, `options` the rest.
        """
        countries = tuple(row.country for row in shown.rows) if shown.folder else ()
        update = _UpdateRun(shown)
        purpose = Purpose(choose=update.choose, end=partial(self._save, update))
        return replace(options, countries=countries), purpose

    def is_updated(self, shown: Shown) -> bool:
        """Return whether `shown` is what an update left: to try again what failed is another."""
        return shown in self._updated

    def _show_verdict(self, verdict: "Verdict") -> None:
        from flaggui.gui.galleries.words import verdict_heading, verdict_told

        self._status.say(partial(verdict_heading, verdict))
        self._show(partial(verdict_told, verdict), update=True)

    def _save(self, update: "_UpdateRun", shown: Shown) -> Shown:
        """Save what the run of `update` brought, which `shown` has; return that."""
        work = partial(update.save, shown, self._saving, self._tell_progress())
        self._saving.do(work, update.folder, partial(self._show_updated, update.before))
        return shown

    def _show_updated(self, before: Shown, result: "tuple[Updated, Shown]") -> None:
        from flaggui.gui.galleries.words import update_told

        updated, shown = result
        self._updated.add(shown)
        self._saving.folder_used.emit(str(updated.saved.folder))
        self.gallery_updated.emit(shown, before)
        words = _PARTLY if updated.failed else _UPDATED
        numbers = {"changed": len(updated.changed), "added": len(updated.added)}
        numbers |= {"repaired": len(updated.repaired), "unchanged": updated.unchanged}
        numbers |= {"failed": len(updated.failed)}
        spoken = {name: f"{number:,}" for name, number in numbers.items()}
        self._saving.saved.emit(words.format(folder=updated.saved.folder, **spoken))
        self._show(partial(update_told, updated))

    def _show(self, told: "Callable[[], Told]", *, update: bool = False) -> None:
        if not self._window.isVisible():  # it was closed meanwhile
            return
        from flaggui.gui.galleries.result_dialog import ResultDialog

        self.dialog = dialog = ResultDialog(told, self._window, update=update)
        dialog.update_asked.connect(self.update_asked)
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: "ResultDialog") -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    def _tell_progress(self) -> Callable[[int, int], object]:
        """Return what tells, now and then, how many of how many files are written."""
        last = monotonic()

        def tell(count: int, total: int) -> None:
            nonlocal last
            if monotonic() - last >= _STEP:
                last = monotonic()
                self.files_written.emit(count, total)

        return tell

    def _show_progress(self, count: int, total: int) -> None:
        self._status.say(
            lambda: self.tr("{} of {} files saved").format(*map(QLocale().toString, (count, total)))
        )


class _UpdateRun:
    """One run that asks for what has changed.

    Attributes:
        before: The gallery as it was shown.
        folder: Where it is.
    """

    def __init__(self, before: Shown) -> None:
        self.before, self.folder = before, before.folder or Path()
        self._update: Update | None = None

    def choose(self, options: Options) -> Options:
        """Return the run that asks for all flags of the gallery. Blocks while it reads.

        Raises:
            GalleryError: There is none that can be updated; one sentence says so.
        """
        from flaggui.core.galleries.update import plan_update  # a window opens without it

        recover(self.folder)
        self._update = plan_update(self.folder, options, pictures=True)
        return self._update.options

    def save(
        self, shown: Shown, saving: Saving, progress: Callable[[int, int], object]
    ) -> "tuple[Updated, Shown]":
        """Save what the run brought; return that, and the gallery as it is now. Blocks.

        Raises:
            GalleryError: All is as it was.
        """
        from flaggui.core.galleries.update import save_update

        update = self._update
        assert update is not None  # noqa: S101 - a run that ended was chosen
        updated = save_update(
            update,
            shown.rows,
            shown.report,
            state=state_folder(),
            progress=progress,
            stopped=saving.stopped,
        )
        return updated, _as_it_is_now(update, shown.rows, updated)


def _as_it_is_now(update: "Update", rows: Sequence[Row], updated: "Updated") -> Shown:
    """Return the gallery that was updated, with pictures and what came of bytes."""
    came = {row.index: row.flag for row in rows if row.flag is not None}
    now, begun = rows_of(updated.saved.manifest)
    for row in now:
        if row.flag is None or row.flag.status is not DownloadStatus.OK:
            continue
        flag, known = came.get(row.index), update.options.known.get(row.index)
        if flag is not None and flag.sha256 == row.flag.sha256:
            row.flag = replace(row.flag, picture=flag.picture, body=flag.body)
        elif known is not None:
            row.flag = replace(row.flag, picture=known.picture)
    shown = Shown(now, begun, updated.saved.manifest, updated.saved.folder)
    _ = shown.sentences, shown.ideal  # each is kept once it was asked for
    return shown


def _verified(folder: Path) -> "Verdict":
    from flaggui.core.galleries.verify import verify

    recover(folder)
    return verify(folder)
