"""The bytes that flags came as, found again for those that were opened from a gallery."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.galleries.gallery_files import files_of, is_real
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Picture
from flaggui.core.saved import read_regular
from flaggui.resources import resource

_MOST = 1_000_000_000
"""Bytes of all images that are read; a manifest from elsewhere may name any number of them."""


def lacks_original(flag: Flag) -> bool:
    """Return whether `flag` is ok but its image is not at hand."""
    return flag.status is DownloadStatus.OK and not flag.body


def with_originals(flags: Sequence[Flag], folder: Path | None) -> list[Flag]:
    """Return `flags`, those without an image with the one they came as, if it is here.

    It is a file of the gallery in `folder`, or of the built-in set, that has the flag's SHA-256 and
    is an image. The others come back as they are. Blocks while it reads and decodes.
    """
    lacking = dict.fromkeys((flag.sha256, flag.cc) for flag in flags if lacks_original(flag))
    if not lacking:
        return list(flags)
    paths = {} if folder is None else _paths(folder)
    found: dict[str, tuple[bytes, Picture]] = {}
    size = 0
    for digest, cc in lacking:
        for path in (*paths.get(digest, ()), *_builtin(cc)):
            if digest not in found and size < _MOST and (image := _image(path, digest)):
                found[digest] = image
                size += len(image[0])
    return [_with(flag, found) for flag in flags]


def _with(flag: Flag, found: Mapping[str, tuple[bytes, Picture]]) -> Flag:
    if not lacks_original(flag) or flag.sha256 not in found:
        return flag
    body, picture = found[flag.sha256]
    return replace(flag, body=body, picture=picture)


def _paths(folder: Path) -> dict[str, list[Path]]:
    """Return the files of the gallery in `folder` by their SHA-256, as its manifest has it."""
    paths: dict[str, list[Path]] = {}
    for name, digest in files_of(folder).items():
        if is_real(folder, name):
            paths.setdefault(digest, []).append(folder / name)
    return paths


def _builtin(cc: str) -> list[Path]:
    if cc not in countries():  # which a stranger's manifest need not heed
        return []
    return [resource("flags") / f"{cc.lower()}.{suffix}" for suffix in ("gif", "png")]


def _image(path: Path, digest: str) -> tuple[bytes, Picture] | None:
    """Return the image in `path`, if it has that SHA-256 and is one."""
    from flaggui.core.images import judge  # brings the decoders, which few need here

    with suppress(OSError, ValueError, NotAnImage):
        body = read_regular(path, Limits().body, follow=False)
        if sha256(body).hexdigest() == digest:
            return body, judge(body, Limits())
    return None
