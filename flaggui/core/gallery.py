"""A gallery: a folder of images, a page and a manifest, saved whole or not at all.

Everything is first written to a staging folder, to the disk. A new gallery is that folder,
renamed once. In an existing one the folder is inside, a journal marks the point of no return, and
each file then replaces its forerunner. `recover` finishes or takes back what a kill interrupted.
"""

import errno
import hashlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from flaggui.core.files import (
    NAME_BYTES,
    Busy,
    abandoned,
    explain,
    is_file,
    locked,
    read_object,
    remove_folder,
    safe_name,
    sweep,
    sync_folder,
    write_new,
)
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.form import Form
from flaggui.core.gallery_files import (
    MANIFEST,
    PAGE,
    GalleryFile,
    files_of,
    holds,
    is_foreign,
    is_plain,
    is_taken,
)
from flaggui.core.notes import clear_up, noted
from flaggui.core.page import gallery_page
from flaggui.core.report import Report
from flaggui.core.sentence import N_

_JOURNAL, _STAGING, _LOCK = ".flaggui-journal.json", ".flaggui-new.tmp", ".flaggui-lock"

_CANCELLED = N_("Saving was cancelled.")
_FOREIGN = N_("“{}” is not flaggui’s; choose another folder.")
_BUSY = N_("Another program is saving to “{}”; try again later.")

_logger = logging.getLogger(__name__)

Names = Literal["code", "country"]
Progress = Callable[[int, int], object]
_IsTaken = Callable[[str], bool]
_Names = tuple[tuple[str, ...], tuple[str, ...]]


class GalleryError(OSError):
    """A gallery could not be saved; the text is one sentence for people."""


class SaveCancelled(GalleryError):
    """Saving was cancelled before anything changed."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved gallery.

    Attributes:
        folder: Where it is, links resolved.
        files: Names of its images, in the order of the flags.
        removed: Names of images of the gallery before that are not in this one.
        seconds: What saving took.
    """

    folder: Path
    files: tuple[str, ...]
    removed: tuple[str, ...]
    seconds: float


def save_gallery(
    folder: Path,
    flags: Sequence[Flag],
    report: Report,
    *,
    names: Names = "code",
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
        names: What images are named after.
        state: Folder where a save under way is noted for `recover_all`.
        progress: Called in this thread with how many of how many files are written.
        stopped: Set to cancel; heeded until the new gallery is complete.

    Raises:
        SaveCancelled: `stopped` was set; the gallery is as it was.
        GalleryError: Anything else; all is as it was, or `recover` will finish it.
    """
    began = time.monotonic()
    draft = _Draft(flags, report, names, began, progress, stopped)
    with _in_words(folder):
        place = _resolved(folder)
        with noted(state, place, unsettled=partial(_unsettled, place)):
            # _save_new finds the folder there if another program made it just now.
            saved = None if place.exists() else _save_new(place, draft)
            files, removed = saved or _save_into(place, draft)
    return Saved(place, files, removed, time.monotonic() - began)


def recover(folder: Path) -> None:
    """Finish or take back what a killed save left in and beside `folder`; no trace remains.

    Raises:
        GalleryError: Someone is saving there now, or the disk refuses.
    """
    with _in_words(folder):
        place = _resolved(folder)
        if _beside(place, "tmp").exists() or _beside(place, "lock").exists():
            with locked(_beside(place, "lock")):
                remove_folder(_beside(place, "tmp"))
        if place.is_dir() and any(place.glob(".flaggui-*")):
            with locked(place / _LOCK):
                _settle(place)


def recover_all(state: Path | None) -> None:
    """Recover every folder noted in `state`, for the start of the program; never raises.

    A folder that is being saved by another program, or is out of reach, stays noted.
    """
    clear_up(state, recover)


@dataclass(frozen=True, slots=True)
class _Draft:
    """What to save and whom to tell."""

    flags: Sequence[Flag]
    report: Report
    names: Names
    began: float
    progress: Progress | None
    stopped: threading.Event | None

    def stage(self, folder: Path, taken: _IsTaken) -> dict[int, str]:
        """Write everything to the new `folder`; return the name of each flag's image by index."""
        folder.mkdir()
        files, bodies = self._named(taken)
        total = len(bodies) + 2
        for count, (name, body) in enumerate(bodies.items()):
            self._tell(count, total)
            write_new(folder / name, body)
        self._tell(total - 2, total)
        images = {
            flag.index: [GalleryFile(files[flag.index], at.format, at.width, at.height)]
            for flag in self.flags
            if flag.index in files and (at := flag.picture)
        }
        page = gallery_page(self.report, images, Form()).encode(errors="replace")
        write_new(folder / PAGE, page)
        self._tell(total - 1, total)
        write_new(folder / MANIFEST, self._manifest(files, bodies | {PAGE: page}))
        self._tell(total, total)
        sync_folder(folder)
        return files

    def _tell(self, count: int, total: int) -> None:
        if self.stopped and self.stopped.is_set():
            raise SaveCancelled(_CANCELLED)
        if self.progress:
            self.progress(count, total)

    def _named(self, taken: _IsTaken) -> tuple[dict[int, str], dict[str, bytes]]:
        """Return the name of each flag's image by index, and the images by name.

        The same country with the same image is one file; with another it gets a number.
        """
        countries = {record["index"]: record["country"] for record in self.report["flags"]}
        files: dict[int, str] = {}
        bodies: dict[str, bytes] = {}
        known: dict[tuple[str, str], str] = {}
        used = {PAGE, MANIFEST}  # compared without case, as Windows and macOS do
        for flag in self.flags:
            if flag.status is not DownloadStatus.OK or flag.picture is None:
                continue
            code = flag.cc.lower()
            text = code if self.names == "code" else countries.get(flag.index, code)
            stem = safe_name(text, NAME_BYTES - 20)  # room for a number and the extension
            key = (stem, flag.sha256)
            if key not in known:
                extension = flag.picture.format.replace("jpeg", "jpg")
                name, number = f"{stem}.{extension}", 1
                while name.casefold() in used or taken(name):
                    number += 1
                    name = f"{stem}-{number}.{extension}"
                used.add(name.casefold())
                known[key] = name
                bodies[name] = flag.body
            files[flag.index] = known[key]
        return files, bodies

    def _manifest(self, files: Mapping[int, str], contents: Mapping[str, bytes]) -> bytes:
        flags = [
            {**record, "file": files[record["index"]]} if record["index"] in files else record
            for record in self.report["flags"]
        ]
        manifest = {
            **self.report,
            "saved": round(time.monotonic() - self.began, 6),
            "flags": flags,
            "files": {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()},
        }
        # Half a surrogate pair, which UTF-8 has no bytes for, becomes JSON's own escape.
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        return text.encode(errors="backslashreplace")


def _save_new(place: Path, draft: _Draft) -> _Names | None:
    staging = _beside(place, "tmp")
    with locked(_beside(place, "lock")):
        remove_folder(staging)
        if place.exists():
            return None
        try:
            files = draft.stage(staging, lambda _: False)
            staging.rename(place)
        except BaseException:
            remove_folder(staging)
            raise
        sync_folder(place.parent)
    return tuple(dict.fromkeys(files.values())), ()


def _save_into(place: Path, draft: _Draft) -> _Names:
    if not place.is_dir():
        raise GalleryError(N_("“{}” is a file; choose a folder for the gallery.").format(place))
    with locked(place / _LOCK):
        _settle(place)
        before = files_of(place)
        for name in (PAGE, MANIFEST):
            if is_foreign(place / name, before and {PAGE, MANIFEST}):
                raise GalleryError(_FOREIGN.format(place / name))
        try:
            files = draft.stage(place / _STAGING, lambda name: is_taken(place / name, before))
            now = {*files.values(), PAGE, MANIFEST}
            folded = {name.casefold() for name in now}
            gone = {name: sha for name, sha in before.items() if name.casefold() not in folded}
            journal = json.dumps({"replace": sorted(now - {MANIFEST}), "remove": gone})
            write_new(place / _STAGING / _JOURNAL, journal.encode())
            sync_folder(place / _STAGING)
            (place / _STAGING / _JOURNAL).replace(place / _JOURNAL)  # the point of no return
        except BaseException:
            remove_folder(place / _STAGING)
            raise
        sync_folder(place)
        removed = _settle(place)
    return tuple(dict.fromkeys(files.values())), removed


def _settle(place: Path) -> tuple[str, ...]:
    """Do what the journal in `place` asks for, or take back what was staged without one.

    Each step may have been done before. Returns the names of the images removed.
    """
    staging, journal = place / _STAGING, place / _JOURNAL
    removed: list[str] = []
    if is_file(journal):
        orders = read_object(journal)
        replace, remove = orders.get("replace"), orders.get("remove")
        for name in [*(replace if isinstance(replace, list) else []), MANIFEST]:
            if is_plain(name) and not staging.is_symlink() and is_file(staging / name):
                (staging / name).replace(place / name)
        # Until the new names are on the disk, the old images and the journal stay.
        sync_folder(place)
        for name, sha in remove.items() if isinstance(remove, dict) else ():
            if is_plain(name) and is_file(place / name) and holds(place / name, sha):
                with suppress(OSError):  # what cannot be removed is left alone
                    (place / name).unlink()
                    removed.append(name)
    remove_folder(staging)
    journal.unlink(missing_ok=True)
    sync_folder(place)
    sweep(place)
    return tuple(removed)


def _resolved(folder: Path) -> Path:
    if folder.is_symlink() and not folder.exists():
        words = N_("“{}” is a link that leads nowhere; choose another folder.")
        raise GalleryError(words.format(folder))
    return Path(os.path.realpath(folder))  # Path.resolve raises on a loop of links


def _beside(place: Path, ending: str) -> Path:
    key = hashlib.sha256(os.fsencode(place)).hexdigest()[:16]
    return place.parent / f".flaggui-{key}.{ending}"


def _unsettled(place: Path) -> bool:
    """Return whether a save to `place`, and not one under way, left what `recover` sees to."""
    for lock in (place / _LOCK, _beside(place, "lock")):
        with suppress(OSError):  # there is none
            if not abandoned(lock):
                return False
    return any(map(os.path.lexists, (place / _JOURNAL, place / _STAGING, _beside(place, "tmp"))))


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    """Turn what the system says into one sentence."""
    try:
        yield
    except GalleryError as error:
        _logger.info("%s", error)
        raise
    except OSError as error:
        linked = error.errno == errno.ELOOP and error.filename
        place = Path(os.fsdecode(error.filename)) if linked else folder
        sentence = _BUSY.format(folder) if isinstance(error, Busy) else explain(error, place)
        _logger.info("%s (%r)", sentence, error)
        raise GalleryError(sentence) from error
