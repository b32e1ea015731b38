"""Which files of a folder are a gallery's: those of no other are ever replaced or removed."""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from flaggui.core.files import digest_of, is_file, read_object, safe_name

PAGE, MANIFEST = "index.html", "manifest.json"


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
    """Return name and digest of the files of the gallery in `place`; empty if there is none."""
    manifest = read_object(place / MANIFEST)
    files = manifest.get("files")
    if not isinstance(manifest.get("flaggui"), str) or not isinstance(files, dict):
        return {}
    return {name: sha for name, sha in files.items() if is_plain(name) and isinstance(sha, str)}


def is_plain(name: object) -> bool:
    """Return whether `name` is a file's own name: no path, no dot file, nothing odd."""
    if not isinstance(name, str):
        return False
    image = name.endswith((".gif", ".png", ".jpg", ".webp")) and safe_name(name) == name
    return image or name in {PAGE, MANIFEST}


def is_foreign(path: Path, ours: Collection[str]) -> bool:
    """Return whether something is at `path` that is not one of `ours`, or no longer a file."""
    return os.path.lexists(path) and not (path.name in ours and is_file(path))


def is_taken(path: Path, before: Mapping[str, str]) -> bool:
    """Return whether `path` holds anything but the image that the gallery `before` saved there."""
    if not os.path.lexists(path):
        return False
    return is_foreign(path, before) or not holds(path, before[path.name])


def holds(path: Path, sha: str) -> bool:
    """Return whether the file `path` has that SHA-256; one that cannot be read has none."""
    try:
        return digest_of(path) == sha
    except OSError:
        return False
