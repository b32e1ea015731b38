"""A gallery's folder becomes the next version of it, or stays as it was.

Everything is first written to a staging folder, to the disk. A new gallery is that folder,
renamed once. In an existing one the folder is inside, a journal marks the point of no return, and
each file then replaces its forerunner. `recover` finishes or takes back what a kill interrupted.
"""

import errno
import hashlib
import json
import logging
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from flaggui.core.files import (
    Busy,
    abandoned,
    explain,
    is_file,
    locked,
    read_object,
    remove_folder,
    sweep,
    sync_folder,
    write_new,
)
from flaggui.core.galleries.gallery_files import (
    MANIFEST,
    PAGE,
    files_of,
    is_foreign,
    is_plain,
    is_real,
    is_whole,
)
from flaggui.core.notes import clear_up, noted
from flaggui.core.sentence import N_

_JOURNAL, _STAGING, _LOCK = ".flaggui-journal.json", ".flaggui-new.tmp", ".flaggui-lock"

_FOREIGN = N_("“{}” is not flaggui’s; choose another folder.")
_BUSY = N_("Another program is saving to “{}”; try again later.")

_logger = logging.getLogger(__name__)

Stage = Callable[[Path, Path, Mapping[str, str]], Collection[str]]
"""Writes the next version to a new folder, its first argument.

It is called also with the gallery's folder, which may not be there yet, and the digests of the
files that it has, by path. It returns the paths of all that the gallery is to have; what it did not
write stays as it is.
"""


class GalleryError(OSError):
    """A gallery could not be saved or read; the text is one sentence for people."""


def write_version(folder: Path, stage: Stage, state: Path | None) -> tuple[Path, tuple[str, ...]]:
    """Have `stage` write the next version of the gallery in `folder`, new or existing.

    Returns where it is, links resolved, and the paths of images that it has no more. Blocks.

    Args:
        folder: The gallery's folder; its parent must exist. It may be a link, nothing in it.
        stage: See `Stage`.
        state: Folder where a save under way is noted for `recover_all`.

    Raises:
        GalleryError: All is as it was, or `recover` will finish it. What `stage` raises, too.
    """
    with in_words(folder):
        place = resolved(folder)
        with noted(state, place, unsettled=partial(_unsettled, place)):
            # _write_new finds the folder there if another program made it just now.
            if not place.exists() and _write_new(place, stage):
                return place, ()
            return place, _write_into(place, stage)


def recover(folder: Path) -> None:
    """Finish or take back what a killed save left in and beside `folder`; no trace remains.

    Raises:
        GalleryError: Someone is saving there now, or the disk refuses.
    """
    with in_words(folder):
        place = resolved(folder)
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


def resolved(folder: Path) -> Path:
    """Return where `folder` really is.

    Raises:
        GalleryError: It is a link that leads nowhere.
    """
    if folder.is_symlink() and not folder.exists():
        words = N_("“{}” is a link that leads nowhere; choose another folder.")
        raise GalleryError(words.format(folder))
    return Path(os.path.realpath(folder))  # Path.resolve raises on a loop of links


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Turn what the system says of `folder` into one sentence, a `GalleryError`, and log it."""
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


def _write_new(place: Path, stage: Stage) -> bool:
    """Write the first version; return False if another program has made a folder meanwhile."""
    staging = _beside(place, "tmp")
    with locked(_beside(place, "lock")):
        remove_folder(staging)
        if place.exists():
            return False
        try:
            staging.mkdir()
            stage(staging, place, {})
            _sync_folders(staging)
            staging.rename(place)
        except BaseException:
            remove_folder(staging)
            raise
        sync_folder(place.parent)
    return True


def _write_into(place: Path, stage: Stage) -> tuple[str, ...]:
    if not place.is_dir():
        raise GalleryError(N_("“{}” is a file; choose a folder for the gallery.").format(place))
    with locked(place / _LOCK):
        _settle(place)
        before = files_of(place)
        for name in (PAGE, MANIFEST):
            if is_foreign(place, name, before and {PAGE, MANIFEST}):
                raise GalleryError(_FOREIGN.format(place / name))
        staging = place / _STAGING
        try:
            staging.mkdir()
            now = {*stage(staging, place, before), PAGE, MANIFEST}
            folded = {name.casefold() for name in now}
            gone = {name: sha for name, sha in before.items() if name.casefold() not in folded}
            journal = json.dumps({"replace": sorted(_files_in(staging)), "remove": gone})
            write_new(staging / _JOURNAL, journal.encode())
            _sync_folders(staging)
            (staging / _JOURNAL).replace(place / _JOURNAL)  # the point of no return
        except BaseException:
            remove_folder(staging)
            raise
        sync_folder(place)
        return _settle(place)


def _files_in(staging: Path) -> set[str]:
    """Return the paths of what was staged, but the manifest, which comes last."""
    paths = (path for path in staging.rglob("*") if path.is_file())
    return {path.relative_to(staging).as_posix() for path in paths} - {MANIFEST}


def _sync_folders(staging: Path) -> None:
    for folder in (*(path for path in staging.iterdir() if path.is_dir()), staging):
        sync_folder(folder)


def _settle(place: Path) -> tuple[str, ...]:
    """Do what the journal in `place` asks for, or take back what was staged without one.

    Each step may have been done before. Returns the paths of the images removed.
    """
    staging, journal = place / _STAGING, place / _JOURNAL
    removed: list[str] = []
    if is_file(journal):
        orders = read_object(journal)
        replace, remove = orders.get("replace"), orders.get("remove")
        for name in [*(replace if isinstance(replace, list) else []), MANIFEST]:
            if is_plain(name) and not staging.is_symlink():
                _put(staging, place, name)
        # Until the new names are on the disk, the old images and the journal stay.
        sync_folder(place)
        for name, sha in remove.items() if isinstance(remove, dict) else ():
            if is_plain(name) and _remove(place, name, sha):
                removed.append(name)
    remove_folder(staging)
    journal.unlink(missing_ok=True)
    sync_folder(place)
    sweep(place)
    return tuple(removed)


def _put(staging: Path, place: Path, name: str) -> None:
    """Put a staged file in its place, unless that was done, or a link stands in its way."""
    source, target = staging / name, place / name
    if not (is_real(staging, name) and is_file(source)):
        return
    if target.parent != place and not os.path.lexists(target.parent):
        target.parent.mkdir()
        sync_folder(place)
    if is_real(place, name):
        source.replace(target)
        if target.parent != place:
            sync_folder(target.parent)


def _remove(place: Path, name: str, sha: str) -> bool:
    """Remove an image that is as it was saved, and its folder if nothing is left in that."""
    path = place / name
    if not is_whole(place, name, sha):
        return False
    try:
        path.unlink()
    except OSError:  # what cannot be removed is left alone
        return False
    if path.parent != place:
        with suppress(OSError):
            path.parent.rmdir()
    return True


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
