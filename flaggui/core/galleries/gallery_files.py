"""Which files of a folder are a gallery's: those of no other are ever replaced or removed."""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from flaggui.core.files import digest_of, is_file, read_object, safe_name

PAGE, MANIFEST = "index.html", "manifest.json"
_SUFFIXES = (".gif", ".png", ".jpg", ".webp", ".ico")


@dataclass(frozen=True, slots=True)
class GalleryFile:
    """One image of a gallery.

    Attributes:
        path: Where it is in the gallery, with a slash after its folder if it has one.
        format: A `picture.Format` or a `form.FileFormat`.
        width: Pixels; of an ICO file, of the largest picture in it.
        height: Pixels.
        enlarged: Whether its flag came smaller than this.
    """

    path: str
    format: str
    width: int
    height: int
    enlarged: bool = False


def files_of(place: Path) -> dict[str, str]:
    """Return path and digest of the files of the gallery in `place`; empty if there is none."""
    manifest = read_object(place / MANIFEST)
    files = manifest.get("files")
    if not isinstance(manifest.get("flaggui"), str) or not isinstance(files, dict):
        return {}
    return {name: sha for name, sha in files.items() if is_plain(name) and isinstance(sha, str)}


def is_plain(name: object) -> bool:
    """Return whether `name` is a file's path in a gallery: at most one folder, nothing odd."""
    if not isinstance(name, str):
        return False
    *folders, file = name.split("/")
    image = file.endswith(_SUFFIXES) and len(folders) <= 1
    return name in {PAGE, MANIFEST} or (image and all(safe_name(n) == n for n in (*folders, file)))


def is_real(place: Path, name: str) -> bool:
    """Return whether the folder of the file `name` of a gallery is there, and is no link."""
    folder = (place / name).parent
    return folder == place or (folder.is_dir() and not folder.is_symlink())


def is_foreign(place: Path, name: str, ours: Collection[str]) -> bool:
    """Return whether something is at `name` that is not one of `ours`, or no longer a file."""
    path = place / name
    if not is_real(place, name):
        return os.path.lexists(path.parent)
    return os.path.lexists(path) and not (name in ours and is_file(path))


def is_taken(place: Path, name: str, before: Mapping[str, str]) -> bool:
    """Return whether `name` holds anything but the image that the gallery `before` saved there."""
    if not os.path.lexists((place / name).parent):
        return False
    if not is_real(place, name) or is_foreign(place, name, before):
        return True
    return os.path.lexists(place / name) and not holds(place / name, before[name])


def is_whole(place: Path, name: str, sha: str) -> bool:
    """Return whether the gallery's file `name` is there as it was saved."""
    return is_real(place, name) and is_file(place / name) and holds(place / name, sha)


def holds(path: Path, sha: str) -> bool:
    """Return whether the file `path` has that SHA-256; one that cannot be read has none."""
    try:
        return digest_of(path) == sha
    except OSError:
        return False
