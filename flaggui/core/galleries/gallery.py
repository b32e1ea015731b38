"""A gallery: a folder of images, a page and a manifest, saved whole or not at all."""

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from flaggui.core.countries import name_of
from flaggui.core.files import write_new
from flaggui.core.flag import Flag, Validators
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery_files import MANIFEST, PAGE, is_whole
from flaggui.core.galleries.manifest import (
    Manifest,
    SavedFlag,
    licence_of,
    note_saved,
    report_of,
    saved_flags,
    state_of,
)
from flaggui.core.galleries.page import gallery_page
from flaggui.core.galleries.page_cards import shown_file
from flaggui.core.galleries.plan import Asked, Order, Plan, plan_files
from flaggui.core.galleries.transaction import GalleryError, write_version
from flaggui.core.report import FlagRecord, Report
from flaggui.core.sentence import N_

CANCELLED = N_("Saving was cancelled.")
"""What is said of a save that was cancelled."""
_WRITERS = 4
"""Threads that convert and write: more than cores, for each file is waited for by the disk."""

Progress = Callable[[int, int], object]


class SaveCancelled(GalleryError):
    """Saving was cancelled before anything changed."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved gallery.

    Attributes:
        folder: Where it is, links resolved.
        files: Paths of its images, in the order of the flags.
        written: Paths of those that were written now; the others were there as they should be.
        removed: Paths of images of the gallery before that are not in this one.
        enlarged: Paths of those that are larger than their flag came.
        flags: How many of the flags have an image.
        lacking: Codes of the countries that have none.
        seconds: What saving took.
        manifest: What the gallery says of itself now.
    """

    folder: Path
    files: tuple[str, ...]
    written: tuple[str, ...]
    removed: tuple[str, ...]
    enlarged: tuple[str, ...]
    flags: int
    lacking: tuple[str, ...]
    seconds: float
    manifest: Manifest = field(repr=False)


def save_gallery(
    folder: Path,
    flags: Sequence[Flag],
    report: Report,
    form: Form = Form(),  # noqa: B008 - frozen
    *,
    before: Manifest | None = None,
    more: Mapping[str, Any] = {},
    state: Path | None = None,
    progress: Progress | None = None,
    stopped: threading.Event | None = None,
) -> Saved:
    """Save those of `flags` that are ok to `folder`, new or existing, and return what was saved.

    Blocks: for a worker thread. Files that are not of an earlier gallery, or are images changed
    since, stay as they are; an image whose name one of them has gets another, and a foreign page
    or manifest is refused.

    Args:
        folder: The gallery's folder; its parent must exist. It may be a link, nothing in it.
        flags: In order of arrival.
        report: The run they come from, whose `index` they share.
        form: What the files are called and look like.
        before: The manifest of the gallery that is there, to bring it up to date: images of the
            same flags stay as they are where they are whole, and are made again where not; a
            flag without a body keeps what it has.
        more: What else the manifest says; keys of `Manifest`.
        state: Folder where a save under way is noted for `transaction.recover_all`.
        progress: Called in this thread with how many of how many files are written.
        stopped: Set to cancel; heeded until the new gallery is complete.

    Raises:
        SaveCancelled: `stopped` was set; the gallery is as it was.
        GalleryError: Anything else; all is as it was, or `transaction.recover` will finish it.
    """
    draft = _Draft(flags, report, form, before, more, progress, stopped)
    place, removed = write_version(folder, draft.stage, state)
    of_flags = draft.plan.files
    files = [file for those in of_flags.values() for file in those]
    return Saved(
        folder=place,
        files=tuple(dict.fromkeys(file.path for file in files)),
        written=tuple(sorted(draft.written)),
        removed=removed,
        enlarged=tuple(dict.fromkeys(file.path for file in files if file.enlarged)),
        flags=len(of_flags),
        lacking=tuple(sorted({f["cc"] for f in report["flags"] if f["index"] not in of_flags})),
        seconds=time.monotonic() - draft.began,
        manifest=draft.manifest,
    )


@dataclass(slots=True)
class _Draft:
    """What to save and whom to tell.

    Attributes:
        began: Monotonic second.
        plan: Which files there are to be.
        written: SHA-256 of the images that were written, by path.
        manifest: What was written as the manifest.
    """

    flags: Sequence[Flag]
    report: Report
    form: Form
    before: Manifest | None
    more: Mapping[str, Any]
    progress: Progress | None
    stopped: threading.Event | None
    began: float = field(default_factory=time.monotonic)
    plan: Plan = field(default_factory=Plan)
    written: dict[str, str] = field(default_factory=dict)
    manifest: Manifest = field(init=False)

    def stage(self, staging: Path, place: Path, there: Mapping[str, str]) -> list[str]:
        """Write to the new folder `staging` what `place` lacks; return all paths of the gallery."""
        self.plan = plan = plan_files(self.flags, self.report, self.form, place, there, self.before)
        total = sum(len(order.make) for order in plan.orders) + 2
        self._tell(0, total)
        for digests in self._made(staging, plan.orders):
            self.written |= digests
            self._tell(len(self.written), total)
        files = plan.kept | self.written
        page = gallery_page(self.report, plan.files, self.form).encode(errors="replace")
        files[PAGE] = hashlib.sha256(page).hexdigest()
        if there.get(PAGE) != files[PAGE] or not is_whole(place, PAGE, files[PAGE]):
            write_new(staging / PAGE, page)
        self._tell(total - 1, total)
        self.manifest = self._manifest(files)
        # Half a surrogate pair, which UTF-8 has no bytes for, becomes JSON's own escape.
        text = json.dumps(self.manifest, ensure_ascii=False, indent=1) + "\n"
        write_new(staging / MANIFEST, text.encode(errors="backslashreplace"))
        self._tell(total, total)
        return list(files)

    def _tell(self, count: int, total: int) -> None:
        if self._is_stopped():
            raise SaveCancelled(CANCELLED)
        if self.progress:
            self.progress(count, total)

    def _is_stopped(self) -> bool:
        return self.stopped is not None and self.stopped.is_set()

    def _made(self, staging: Path, orders: Sequence[Order]) -> Iterator[dict[str, str]]:
        """Make and write what is ordered; yield the digests of the files of each flag by path."""
        paths = {Path(file.path) for order in orders for file in order.make.values()}
        for folder in {path.parts[0] for path in paths if len(path.parts) > 1}:
            (staging / folder).mkdir()
        with ThreadPoolExecutor(_WRITERS, thread_name_prefix="gallery") as executor:
            futures = [executor.submit(self._write, staging, order) for order in orders]
            try:
                for future in as_completed(futures):
                    yield future.result()
            finally:
                executor.shutdown(wait=False, cancel_futures=True)

    def _write(self, staging: Path, order: Order) -> dict[str, str]:
        digests: dict[str, str] = {}
        for asked, body in self._bodies(order.flag):
            if (file := order.make.get(asked)) and not self._is_stopped():
                write_new(staging / file.path, body)
                digests[file.path] = hashlib.sha256(body).hexdigest()
        return digests

    def _bodies(self, flag: Flag) -> Iterator[tuple[Asked, bytes]]:
        """Yield the bytes of each file of `flag`, by what is asked of it."""
        if not self.form.formats and flag.picture is not None:  # needs no decoder
            yield (flag.picture.format, None), flag.body
            return
        from flaggui.core.galleries.convert import (
            convert,  # loads Pillow, which a window need not wait for
        )

        try:
            for made in convert(flag.body, self.form, stopped=self._is_stopped):
                yield (made.format, made.width), made.body
        except ValueError as error:
            words = N_("The flag of {country} cannot be converted: {reason}.")
            raise GalleryError(words.format(country=name_of(flag.cc), reason=error)) from error

    def _manifest(self, files: Mapping[str, str]) -> Manifest:
        report = report_of(self.report)
        manifest = {
            **report,
            "saved": round(time.monotonic() - self.began, 6),
            "form": self.form.to_json(),
            "licence": licence_of(self.report),
            **self.more,
            "flags": self._saved_flags(report["flags"]),
            "files": dict(sorted(files.items())),
        }
        return cast("Manifest", manifest)

    def _saved_flags(self, records: Sequence[FlagRecord]) -> list[SavedFlag]:
        """Return the flags of the manifest; what was there before keeps what was known of it."""
        now, earlier = self.report["date"], dict[int, SavedFlag]()
        if self.before:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            earlier = {flag["index"]: flag for flag in saved_flags(self.before)}
        none = Validators()
        came = {f.index: f.validators for f in self.flags if f.validators != none}
        flags = [cast("SavedFlag", record) for record in records]
        for flag in flags:
            if files := self.plan.files.get(flag["index"]):
                old, state, downloaded = earlier.get(flag["index"]), none, now
                if old and self.before and old["sha256"] == flag["sha256"]:
                    state, downloaded = state_of(old, self.before), old.get("downloaded", now)
                flag["file"] = shown_file(files).path
                note_saved(flag, files, came.get(flag["index"], state), downloaded)
        return flags
