"""Saving as they arrive: each flag is in its folder soon after its future is finished.

One version of the gallery follows another, each whole. A kill leaves the last one, which says of
itself that it is unfinished; `begun_in` finds it, and the next run goes on from there.
"""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from flaggui.core.flag import DownloadStatus, Flag, cancelled_flag
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import Saved, save_gallery
from flaggui.core.galleries.gallery_files import MANIFEST
from flaggui.core.galleries.manifest import Manifest, is_saved, report_of, saved_flags
from flaggui.core.galleries.transaction import GalleryError, recover
from flaggui.core.galleries.verify import verify
from flaggui.core.options import Options
from flaggui.core.replay import rows_of
from flaggui.core.report import Report, make_report
from flaggui.core.retry import joined
from flaggui.core.run import Row, Run
from flaggui.core.sentence import N_

_PAUSE = 0.25
"""Seconds between two versions, at least: each is brought to the disk."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A gallery that a run has begun.

    Attributes:
        rows: One for each flag chosen; those still to come are cancelled.
        manifest: What the gallery says of itself.
    """

    rows: list[Row]
    manifest: Manifest


def begun_in(folder: Path, options: Options, form: Form) -> Begun | None:
    """Return what an interrupted run of the same choice left in `folder`; None for nothing.

    Blocks while it recovers, reads and compares.

    Raises:
        GalleryError: What is there must not be replaced flag by flag; one sentence says why.
    """
    recover(folder)
    if not (folder / MANIFEST).exists():
        return None
    verdict = verify(folder)
    manifest = verdict.manifest
    if not manifest.get("unfinished"):
        words = N_("“{}” holds a finished gallery; update that, or choose another folder.")
        raise GalleryError(words.format(folder))
    codes = Counter(flag["cc"] for flag in manifest["flags"])
    if (
        codes != Counter(country.code for country in options.countries)
        or manifest["options"].get("source") != options.source.id
        or manifest["form"] != form.to_json()
    ):
        words = N_("“{}” holds an unfinished gallery of another choice; choose another folder.")
        raise GalleryError(words.format(folder))
    broken = {*verdict.missing, *verdict.changed}
    bad = {
        flag["index"]
        for flag in saved_flags(manifest)
        if flag["status"] == DownloadStatus.OK and not is_saved(flag, broken)
    }
    rows, _ = rows_of(manifest)
    whole = [replace(row, flag=_unbegun(row)) if row.index in bad else row for row in rows]
    return Begun(whole, manifest)


class Arriving:
    """Saves the flags of one run while it goes on, in a thread of its own.

    Attributes:
        failed: Why nothing more is saved; None while all is well.
    """

    def __init__(
        self,
        folder: Path,
        form: Form,
        begun: Begun | None,
        state: Path | None = None,
        tell: Callable[[GalleryError], object] = lambda _error: None,
    ) -> None:
        """Save to `folder`, going on from what `begun_in` found there.

        `tell` is called, in the thread that saves, if it fails before the run is over.
        """
        self.failed: GalleryError | None = None
        self._folder, self._form, self._state, self._tell = folder, form, state, tell
        self._begun = begun
        self._before = begun.manifest if begun else None
        self._rows: dict[int, Row] = {}
        self._news, self._over = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, run: Run, options: Options) -> None:
        """Save what `add` brings from now on."""
        self._news.set()
        self._thread = threading.Thread(
            target=self._follow, args=(run, options), name="arriving", daemon=True
        )
        self._thread.start()

    def add(self, rows: Sequence[Row]) -> None:
        """Save rows that were delivered, soon; from any one thread, and at once back."""
        if rows:
            self._rows |= {row.index: row for row in rows}
            self._news.set()

    def finish(self, rows: Sequence[Row], report: Report) -> Saved:
        """Save the last version, of the finished run; blocks until it is there.

        Raises:
            GalleryError: This or an earlier version could not be saved.
        """
        self.stop()
        if self._thread is not None:
            self._thread.join()
        if self.failed is not None:
            raise self.failed
        return self._save(rows, report, unfinished=report["counts"]["cancelled"] > 0)

    def stop(self) -> None:
        """Save nothing more; what is there says that it is unfinished."""
        self._over.set()
        self._news.set()

    def joined(self, rows: Sequence[Row], report: Report) -> tuple[list[Row], Report]:
        """Return rows and report of the whole gallery, what was there before among them."""
        if self._begun is None:
            return list(rows), report
        if not rows:
            return self._begun.rows, report_of(self._begun.manifest)
        return joined(self._begun.rows, self._begun.manifest, rows, report)

    def _follow(self, run: Run, options: Options) -> None:
        try:
            while self._news.wait() and not self._over.is_set():
                self._news.clear()
                came = dict(self._rows)
                rows = [came.get(row.index) or Row(row.index, row.country) for row in run.rows]
                report = make_report(run, options, prepared=0.0, cpu_time=0.0, rows=rows)
                self._save(rows, report, unfinished=True)
                self._over.wait(_PAUSE)
        except GalleryError as error:
            self.failed = error
            self._tell(error)

    def _save(self, rows: Sequence[Row], report: Report, *, unfinished: bool) -> Saved:
        whole, joint = self.joined(rows, report)
        ranked = sorted(whole, key=lambda row: (row.rank or len(whole) + 1, row.index))
        flags = [row.flag for row in ranked if row.flag is not None]
        more = {"unfinished": True} if unfinished or joint["counts"]["cancelled"] else {}
        saved = save_gallery(
            self._folder,
            flags,
            joint,
            self._form,
            before=self._before,
            more=more,
            state=self._state,
        )
        # What was damaged and left out for a while is still the gallery's own.
        ours = {**(self._before or saved.manifest)["files"], **saved.manifest["files"]}
        self._before = {**saved.manifest, "files": ours}
        return saved


def _unbegun(row: Row) -> Flag:
    return cancelled_flag(row.index, row.country.code)
