"""Is a gallery still what its manifest says? Every file is compared, none is changed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flaggui.core.galleries.gallery_files import MANIFEST, is_whole
from flaggui.core.galleries.manifest import Manifest
from flaggui.core.galleries.transaction import GalleryError, in_words, resolved
from flaggui.core.saved import open_report
from flaggui.core.sentence import N_

_MOST = 20_000
"""Files that are listed as foreign at most: the folder may be anyone's home."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in a gallery's folder. Paths are relative to it, with slashes.

    Attributes:
        folder: Where it is, links resolved.
        manifest: What the gallery says of itself.
        missing: Its files that are not there.
        changed: Its files that are no longer as they were saved.
        foreign: Files there that are none of its.
        lacking: Codes of the countries that were asked for and have no flag.
    """

    folder: Path
    manifest: Manifest
    missing: tuple[str, ...]
    changed: tuple[str, ...]
    foreign: tuple[str, ...]
    lacking: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every file of the gallery is there as it was saved."""
        return not (self.missing or self.changed)


def verify(folder: Path) -> Verdict:
    """Compare every file of the gallery in `folder` with its manifest. Blocks while it reads.

    Raises:
        GalleryError: There is no gallery that can be read; one sentence says so.
    """
    with in_words(folder):
        place = resolved(folder)
        manifest = open_gallery(place)
        files = manifest["files"]
        broken = [name for name in sorted(files) if not is_whole(place, name, files[name])]
        return Verdict(
            folder=place,
            manifest=manifest,
            missing=tuple(name for name in broken if not os.path.lexists(place / name)),
            changed=tuple(name for name in broken if os.path.lexists(place / name)),
            foreign=tuple(_foreign(place, files)),
            lacking=tuple(sorted({f["cc"] for f in manifest["flags"] if not f.get("files")})),
        )


def open_gallery(folder: Path) -> Manifest:
    """Return the checked manifest of the gallery in `folder`.

    Raises:
        GalleryError: There is none, or it is not one of this version; one sentence says so.
    """
    try:
        manifest = open_report(folder)
    except ValueError as error:
        raise GalleryError(str(error)) from None
    if not manifest.keys() >= {"files", "form"}:
        raise GalleryError(N_("“{}” is no gallery, but a report.").format(folder.name))
    return manifest


def _foreign(place: Path, files: dict[str, str]) -> Iterator[str]:
    """Yield what is in `place` and in the folders of `files` and is none of them.

    No link is followed; another folder counts as one thing, with a slash at its end.
    """
    ours = {*files, MANIFEST}
    folders = {name.partition("/")[0] for name in files if "/" in name}
    count = 0
    for path in _listed(place, folders):
        name = path.relative_to(place).as_posix()
        if name not in ours and not path.name.startswith(".flaggui-"):
            count += 1
            if count > _MOST:
                return
            yield f"{name}/" if path.is_dir() and not path.is_symlink() else name


def _listed(place: Path, folders: set[str]) -> Iterator[Path]:
    for path in sorted(place.iterdir()):
        if path.is_symlink() or not path.is_dir():
            yield path
        elif path.name in folders:
            yield from sorted(path.iterdir())
        elif not path.name.startswith(".flaggui-"):
            yield path
