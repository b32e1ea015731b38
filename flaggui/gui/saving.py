"""Saving, off the GUI thread: galleries, reports, pictures of the timeline."""

import asyncio
import logging
import threading
from asyncio import Task
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from flaggui.core.exports import EXPORTS
from flaggui.core.files import explain
from flaggui.core.flag import Flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.saved_line import saved_line
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.notes import write_noted
from flaggui.core.places import state_folder
from flaggui.core.replay import rows_of, thumbnails_for
from flaggui.core.report import Report
from flaggui.core.report_file import report_bytes
from flaggui.core.saved import gallery_of, open_report
from flaggui.core.sentence import N_
from flaggui.gui.language import say
from flaggui.gui.running.runner import FRAME, Shown
from flaggui.gui.timeline.view import Timeline

if TYPE_CHECKING:
    from flaggui.core.galleries.gallery import Saved

T = TypeVar("T")
_PATIENCE = 0.8
"""Seconds for which a save may still go on when the window is closed, before it is cancelled."""
_SAVED = N_("Saved as {}")
_FAILED = N_("flaggui itself failed; the log says how.")
_logger = logging.getLogger(__name__)


class Saving(QObject):
    """Asks where, and writes there in a worker thread.

    Signals:
        saved: What was saved where, in one sentence, in English as the core's are.
        failed: Why it was not, in such a sentence.
        folder_used: The folder of a gallery that was saved.
        report_opened: The `Shown` run of a report or gallery that was opened.
    """

    saved = Signal(str)
    failed = Signal(str)
    folder_used = Signal(str)
    report_opened = Signal(object)

    def __init__(self, executor: Executor, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._executor = executor
        self._tasks: set[Task[bool]] = set()
        self._stopped = threading.Event()
        self._stops = {self._stopped}

    @property
    def stopped(self) -> threading.Event:
        """Set when what is being saved shall not go on, for the window was closed."""
        return self._stopped

    def ask_report(self, shown: Shown | None) -> None:
        """Ask for a file and save the report of `shown` there, in the format of its suffix."""
        if shown is None:
            return
        dialog = self._dialog(self.tr("Save report"), "")
        ask_for_suffix(
            dialog, {f"{say(e.name)} (*.{e.suffix})": e.suffix for e in EXPORTS.values()}
        )
        self._open(dialog, lambda path: self.save_report(shown, path))

    def ask_timeline(self, timeline: Timeline) -> None:
        """Ask for a file and save the whole timeline there, as PNG or SVG."""
        dialog = self._dialog(self.tr("Save timeline"), "")
        ask_for_suffix(
            dialog, {self.tr("Picture (*.png)"): "png", self.tr("Drawing (*.svg)"): "svg"}
        )
        self._open(dialog, lambda path: self.save_timeline(timeline, path))

    def ask_flag(self, flag: Flag | None) -> None:
        """Ask for a file and save the bytes of `flag` there."""
        if flag is None or flag.picture is None or not flag.body:
            return
        body, suffix = flag.body, flag.picture.format
        dialog = self._dialog(self.tr("Save this flag"), "")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{flag.cc.lower()}.{suffix}")
        self._open(dialog, lambda path: self.save_bytes(lambda: body, path))

    def ask_report_to_open(self, folder: str, picked: Callable[[Path], object]) -> None:
        """Ask for a report or a gallery's manifest, and call `picked` with it."""
        dialog = self._dialog(self.tr("Open gallery or report"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Galleries and reports (*.json)"))
        self._open(dialog, picked)

    def open_report(self, path: Path) -> Task[bool]:
        """Read the report or gallery at `path`; `report_opened` tells when it is there."""

        def work() -> Shown:
            report = open_report(path)
            rows, begun = rows_of(report)
            for found in thumbnails_for(report, gallery_of(path)):
                row = rows[found.index]
                if row.flag is not None:
                    row.flag = replace(row.flag, picture=found.picture)
            return Shown(rows, begun, report, gallery_of(path))

        return self.do(work, path, self.report_opened.emit)

    def save_report(self, shown: Shown, path: Path) -> Task[bool]:
        """Write the report of `shown` to `path`, in the format of its suffix."""
        return self.save_bytes(lambda: report_bytes(shown.report, path.name), path)

    def save_timeline(self, timeline: Timeline, path: Path) -> Task[bool]:
        """Write the whole timeline to `path`, as SVG or PNG after its suffix."""
        data = timeline.svg() if path.suffix == ".svg" else timeline.png()
        return self.save_bytes(lambda: data, path)

    def save_gallery(
        self,
        shown: Shown,
        folder: Path,
        form: Form = Form(),  # noqa: B008 - frozen
        *,
        zipped: bool = False,
        progress: Callable[[int, int], object] | None = None,
        stopped: threading.Event | None = None,
    ) -> Task[bool]:
        """Save the flags of `shown` to `folder`; the task says whether that worked.

        Those that were opened from a gallery are saved as they came, where their images are here.

        Args:
            shown: A finished run.
            folder: The gallery's folder, new or existing; its parent must exist.
            form: What the files are called and look like.
            zipped: Whether the gallery is also packed into a ZIP file beside it.
            progress: Called here with how many of how many files are written, once per frame at
                most.
            stopped: Set to cancel.
        """
        ranked = sorted(shown.rows, key=lambda row: row.rank or 0)
        flags = [row.flag for row in ranked if row.flag is not None]
        relay = None if progress is None else _Relay(progress)
        stopped = stopped or self._stopped
        self._stops.add(stopped)

        def work() -> "tuple[Saved, Path | None]":
            # What writes galleries is loaded where one is written: a window opens sooner.
            from flaggui.core.galleries.gallery import SaveCancelled, save_gallery
            from flaggui.core.galleries.originals import with_originals
            from flaggui.core.galleries.zipped import write_zip

            state = state_folder()
            images = with_originals(flags, shown.folder)
            saved = save_gallery(
                folder, images, _run_of(shown), form, state=state, progress=relay, stopped=stopped
            )
            packed = None
            if zipped:
                with suppress(SaveCancelled):  # the gallery itself is complete by now
                    packed = write_zip(
                        saved.folder, saved.manifest, state=state, stopped=stopped.is_set
                    )
            return saved, packed

        def done(result: "tuple[Saved, Path | None]") -> None:
            saved, packed = result
            shown.report["saved"], shown.folder = round(saved.seconds, 6), saved.folder
            self.saved.emit(saved_line(saved, packed))
            self.folder_used.emit(str(saved.folder))

        task = self.do(work, folder, done)
        task.add_done_callback(lambda _: self._stops.difference_update({stopped} - {self._stopped}))
        return task

    def save_bytes(self, data: Callable[[], bytes], path: Path) -> Task[bool]:
        """Write what `data` returns to `path`; the task says whether that worked.

        `data` is called in the worker thread.
        """
        words = _SAVED.format(path)

        def work() -> None:
            write_noted(state_folder(), path, data())

        return self.do(work, path, lambda _: self.saved.emit(words))

    async def finished(self) -> None:
        """Wait until nothing is being saved; a gallery that takes long is cancelled."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_PATIENCE)
            for stopped in self._stops:
                stopped.set()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        return QFileDialog(self._window, title, folder)

    def _open(self, dialog: QFileDialog, picked: Callable[[Path], object]) -> None:
        dialog.fileSelected.connect(lambda name: picked(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def do(self, work: Callable[[], T], place: Path, done: Callable[[T], object]) -> Task[bool]:
        """Do `work` in a worker thread and call `done` with its result, here; or say what failed.

        `place` is what a failure is said of. The task says whether it worked.
        """
        task = asyncio.get_running_loop().create_task(self._work(work, place, done))
        # The loop keeps only weak references to its tasks.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _work(self, work: Callable[[], T], place: Path, done: Callable[[T], object]) -> bool:
        loop = asyncio.get_running_loop()
        try:
            result = await loop.run_in_executor(self._executor, work)
            done(result)
        except GalleryError as error:  # an OSError, and logged
            self.failed.emit(str(error))
        except OSError as error:
            self.failed.emit(explain(error, place))
        except ValueError as error:
            _logger.info("%s", error)
            self.failed.emit(str(error))
        except Exception:
            _logger.exception("%s", place)
            self.failed.emit(_FAILED)
        else:
            return True
        return False


class _Relay:
    """Hands the newest count of a worker thread to `tell` on the loop, once per frame at most."""

    def __init__(self, tell: Callable[[int, int], object]) -> None:
        self._loop = asyncio.get_running_loop()
        self._tell = tell
        self._newest = self._told = (-1, 0)
        self._waiting = False

    def __call__(self, done: int, total: int) -> None:
        """Take a count, in the worker thread."""
        self._newest = done, total
        if not self._waiting:
            self._waiting = True
            self._loop.call_soon_threadsafe(self._show)

    def _show(self) -> None:
        # In this order: a count that comes in between calls for another turn by itself.
        self._waiting = False
        if self._newest != self._told:
            self._waiting = True
            self._told = self._newest
            self._tell(*self._told)
            self._loop.call_later(FRAME, self._show)


def _run_of(shown: Shown) -> Report:
    """Return the report of `shown`, without what made it that of another gallery."""
    run = {name: value for name, value in shown.report.items() if name in Report.__annotations__}
    return cast("Report", run)


def ask_for_suffix(dialog: QFileDialog, suffixes: Mapping[str, str]) -> None:
    """Let `dialog` ask for a file to save, with one of `suffixes` by the texts of their filters."""
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(next(iter(suffixes.values())))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
