"""Save as they arrive: while it is ticked, each Download is written to a folder flag by flag."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from flaggui.core.flag import DownloadStatus
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.saved_line import saved_line
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.options import Options
from flaggui.core.places import state_folder
from flaggui.core.replay import thumbnails_for
from flaggui.core.report import Report
from flaggui.core.retry import joined, retried
from flaggui.core.run import Row, Run
from flaggui.core.sentence import N_
from flaggui.gui.actions import named_action
from flaggui.gui.running.purpose import Purpose
from flaggui.gui.running.runner import Shown
from flaggui.gui.saving import Saving
from flaggui.gui.settings import Settings
from flaggui.gui.status_line import StatusLine

if TYPE_CHECKING:
    from asyncio import Task

    from flaggui.core.galleries.arriving import Arriving, Begun
    from flaggui.core.galleries.gallery import Saved
    from flaggui.core.galleries.manifest import Manifest

_UNFINISHED = N_("{count} of {total} flags are in {folder}; the next Download goes on from there")


class Arrivals(QObject):
    """Says where flags are saved as they arrive, and for what a Download is then.

    Attributes:
        action: The entry of the Run menu that is ticked meanwhile.
        folder: Where to; None while it is not ticked.
        saved: What brings the last such run to its end; its result says whether that worked.

    Signals:
        save_failed: Why nothing more of the run under way is saved; in English, as the core's.
    """

    save_failed = Signal(str)

    def __init__(
        self, window: QMainWindow, saving: Saving, settings: Settings, status: StatusLine
    ) -> None:
        """Put the entry into the Run menu of `window`; `status` says while it is ticked."""
        super().__init__(window)
        self._window, self._saving, self._settings = window, saving, settings
        self._status = status
        self.folder: Path | None = None
        self._form: Form | None = None
        self.saved: Task[bool] | None = None
        self._last: tuple[Shown, Path, Manifest] | None = None
        self._trouble, self._unsaved = "", False
        self.action = named_action(window, N_("Sa&ve as they arrive…"), checkable=True)
        self.action.triggered.connect(self._switch)
        menu = window.menuBar().findChild(QMenu, "&Run")
        assert menu is not None  # noqa: S101 - make_actions named it so
        menu.addAction(self.action)
        menu.setToolTipsVisible(True)
        self.save_failed.connect(self._say_trouble)
        self.say()

    def say(self) -> None:
        """Say in the language of the moment what the entry does."""
        self.action.setToolTip(self._tip())

    def ask(self) -> None:
        """Ask for the folder, and begin with the next Download."""
        last = self._settings.folder
        beside = str(Path(last).parent) if last else ""
        dialog = QFileDialog(self._window, self.tr("Save as they arrive"), beside)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save here"))
        dialog.fileSelected.connect(lambda name: self.begin(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def begin(self, folder: Path, form: Form | None = None) -> None:
        """Save to `folder` from the next Download on, in the form of the last gallery or `form`."""
        self.folder, self._form, self._trouble = folder, form, ""
        self.action.setChecked(True)
        self._show_note()

    def end(self) -> None:
        """Save no Download any more."""
        self.folder, self._trouble = None, ""
        self.action.setChecked(False)
        self._show_note()

    def purpose(self) -> Purpose:
        """Return what a Download is for: to be saved as it arrives, where that is ticked."""
        if self.folder is None:
            return Purpose()
        form = self._form or self._settings.last_form()
        return self._purpose_of(_SavedRun(self.folder, form, self.save_failed.emit))

    def purpose_again(self, shown: Shown, options: Options) -> Purpose:
        """Return for what it is to try again, with `options`, what failed in `shown`.

        Both are joined; saved as well where `shown` was saved as it arrived to the folder of now.
        """
        last, folder, manifest = self._last or (None, None, None)
        if last is not shown or manifest is None or folder is None or folder != self.folder:
            return Purpose(end=partial(_after, shown))
        if manifest["options"].get("source") != options.source.id:
            return Purpose(end=partial(_after, shown))
        from flaggui.core.galleries.arriving import Begun  # a window opens without it

        form = Form.from_json(manifest["form"])
        begun = Begun(shown.rows, manifest)
        return self._purpose_of(_SavedRun(folder, form, self.save_failed.emit, begun))

    def show_run(self, purpose: Purpose | None, *, busy: bool) -> None:
        """Say, where flags are saved as they arrive, whether the run under way is left out.

        `purpose` is that run's, None for none; nothing can be ticked while the window is `busy`.
        """
        self.action.setEnabled(not busy)
        unsaved = purpose is not None and not purpose.saves
        if unsaved is not self._unsaved:
            self._unsaved = unsaved
            self._show_note()

    def _purpose_of(self, run: "_SavedRun") -> Purpose:
        return Purpose(
            choose=run.choose,
            begin=partial(self._begin, run),
            take=run.take,
            end=partial(self._end, run),
            fail=partial(self._fail, run),
            saves=True,
        )

    def _begin(self, saved_run: "_SavedRun", run: Run) -> None:
        self._trouble = ""
        self._show_note()
        saved_run.begin(run)

    def _end(self, run: "_SavedRun", shown: Shown) -> Shown:
        """Bring the gallery to its end, and return all of it, what was there before as well."""
        whole = run.whole(shown)
        finish = partial(run.finish, shown.rows, shown.report)
        self.saved = self._saving.do(finish, run.folder, partial(self._note_saved, run, whole))
        self._trouble = ""  # if there was some, the status line will say so
        self._show_note()
        return whole

    def _note_saved(self, run: "_SavedRun", shown: Shown, saved: "Saved") -> None:
        shown.report["saved"], shown.folder = round(saved.seconds, 6), saved.folder
        self._last = (shown, run.folder, saved.manifest)
        self._saving.folder_used.emit(str(saved.folder))
        self._saving.saved.emit(_words(saved))

    def _fail(self, run: "_SavedRun") -> None:
        run.stop()
        if run.refused:
            self._status.offer(lambda: self.tr("Another folder…"), self.ask)

    def _say_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self._show_note()

    def _show_note(self) -> None:
        if self.folder is None:
            self._status.show_note("")
        elif self._trouble:
            self._status.show_note(self._trouble, "", self._open, error=True)
        else:
            self._status.show_note(self._note, self._tip, self._open)

    def _note(self) -> str:
        if self._unsaved:
            return self.tr("This run is not saved as it arrives")
        name = self.folder.name if self.folder else ""
        return self.tr("Saving to {} as they arrive").format(name)

    def _tip(self) -> str:
        words = self.tr(
            "Each Download writes each flag to a folder when its future is finished. "
            "Compare, Race and Replay write nothing."
        )
        return f"{words}\n\u2066{self.folder}\u2069" if self.folder else words

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _switch(self, checked: bool) -> None:
        if checked:
            self.action.setChecked(False)  # until there is a folder
            self.ask()
        else:
            self.end()


class _SavedRun:
    """One run of which each flag is saved when it arrives.

    Attributes:
        folder: Where to.
        refused: Whether what is in the folder is not to be gone on with.
    """

    def __init__(
        self, folder: Path, form: Form, tell: Callable[[str], object], begun: "Begun | None" = None
    ) -> None:
        """Save to `folder`; `tell` is called, in the thread that saves, if that fails meanwhile.

        `begun` is what is there already; without it, that is looked for.
        """
        self.folder, self.refused = folder, False
        self._form, self._begun, self._options = form, begun, Options()
        self._tell = tell
        self._arriving: Arriving | None = None

    def choose(self, options: Options) -> Options:
        """Return what is still to be downloaded. Blocks while it looks at what is there.

        Raises:
            GalleryError: It is not what such a run has begun; one sentence says so.
        """
        from flaggui.core.galleries.arriving import Arriving, begun_in

        if self._begun is None:
            try:
                self._begun = begun_in(self.folder, options, self._form)
            except GalleryError:
                self.refused = True
                raise
            if self._begun is not None:
                _bring_pictures(self._begun, self.folder)
                rest = retried(options, self._begun.rows)
                options = rest or replace(options, countries=())
        self._options = options
        state = state_folder()
        self._arriving = Arriving(self.folder, self._form, self._begun, state, self._told)
        return options

    def begin(self, run: Run) -> None:
        """Save, from now on, what `take` brings."""
        if self._arriving is not None:
            self._arriving.begin(run, self._options)

    def take(self, rows: Sequence[Row]) -> None:
        """Save `rows`, soon."""
        if self._arriving is not None:
            self._arriving.add(rows)

    def whole(self, shown: Shown) -> Shown:
        """Return the finished run with what was there before it."""
        if self._arriving is None or self._begun is None:
            return shown
        rows, report = self._arriving.joined(shown.rows, shown.report)
        return Shown(rows, report["clock"], report)

    def finish(self, rows: Sequence[Row], report: Report) -> "Saved":
        """Save the last version; blocks until it is there.

        Raises:
            GalleryError: It, or one before it, could not be saved.
        """
        assert self._arriving is not None  # noqa: S101 - a run that ended was chosen
        return self._arriving.finish(rows, report)

    def stop(self) -> None:
        """Save nothing more."""
        if self._arriving is not None:
            self._arriving.stop()

    def _told(self, error: GalleryError) -> None:
        self._tell(str(error))


def _after(before: Shown, shown: Shown) -> Shown:
    """Return the run `before` with what `shown`, a run for what failed in it, brought."""
    rows, report = joined(before.rows, before.report, shown.rows, shown.report)
    return Shown(rows, before.begun, report)


def _bring_pictures(begun: "Begun", folder: Path) -> None:
    """Give the flags that are in `folder` already their pictures."""
    for found in thumbnails_for(begun.manifest, folder):
        row = begun.rows[found.index]
        if row.flag is not None and row.flag.status is DownloadStatus.OK:
            row.flag = replace(row.flag, picture=found.picture)


def _words(saved: "Saved") -> str:
    """Return whether the set is complete, in a sentence."""
    if not saved.manifest.get("unfinished"):
        return saved_line(saved)
    count, total = f"{saved.flags:,}", f"{len(saved.manifest['flags']):,}"
    return _UNFINISHED.format(count=count, total=total, folder=saved.folder)
