"""A gallery as one ZIP file, to be sent or unpacked elsewhere."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from flaggui.core.files import write_whole
from flaggui.core.galleries.gallery import CANCELLED, SaveCancelled
from flaggui.core.galleries.gallery_files import MANIFEST
from flaggui.core.galleries.manifest import Manifest
from flaggui.core.galleries.transaction import GalleryError, in_words
from flaggui.core.notes import noted
from flaggui.core.saved import read_regular
from flaggui.core.sentence import N_

_LARGEST = 100_000_000
"""Bytes of a file above which it is none of a gallery's."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest date that ZIP knows: the same files give the same bytes."""


def zip_path(folder: Path) -> Path:
    """Return where the ZIP file of the gallery in `folder` goes: beside it, under its name."""
    return folder.with_name(f"{folder.name}.zip")


def write_zip(
    folder: Path,
    manifest: Manifest,
    *,
    state: Path | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Path:
    """Pack the own files of the gallery in `folder` into `zip_path` of it; return that.

    Blocks. An earlier ZIP file is replaced once the new one is whole. Images are packed as they
    are, for none of their formats would get smaller.

    Raises:
        SaveCancelled: `stopped` said so; the earlier ZIP file is as it was.
        GalleryError: It cannot be written, or a file of the gallery cannot be read.
    """
    target = zip_path(folder)

    def pack(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name in [*sorted(manifest["files"]), MANIFEST]:
                if stopped():
                    raise SaveCancelled(CANCELLED)
                entry = zipfile.ZipInfo(f"{folder.name}/{name}", _EARLIEST)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, _content(folder / name))

    with in_words(target), noted(state, target.absolute().parent):
        write_whole(target, pack)
    return target


def _content(path: Path) -> bytes:
    try:
        return read_regular(path, _LARGEST, follow=False)
    except (OSError, ValueError) as error:
        words = N_("“{path}” cannot be read, so there is no ZIP file ({reason}).")
        raise GalleryError(words.format(path=path, reason=error)) from error
