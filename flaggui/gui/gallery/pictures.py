"""Flags as other programs take them: large pictures, and data for the clipboard and for drags."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from flaggui.core.files import safe_name
from flaggui.core.flag import Flag
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Thumbnail
from flaggui.core.run import Row
from flaggui.gui.gallery.model import to_image
from flaggui.gui.language import country_name

_LARGEST = (2560, 1920)
"""Pixels into which a picture is fitted that is to be seen alone: 20 MB at most."""


def large(flag: Flag, box: tuple[int, int] = _LARGEST) -> Thumbnail | None:
    """Return the picture of `flag` as large as it is, or fitted into `box` pixels; it takes time.

    What has no image any more, as in a report that was opened, has its thumbnail.
    """
    # Loads Pillow: not at start-up, and not in the GUI thread.
    from flaggui.core.images import judge

    with suppress(NotAnImage):
        return judge(flag.body, replace(Limits(), thumbnail=box)).thumbnail
    return flag.picture.thumbnail if flag.picture else None


def has_ground(picture: Thumbnail) -> bool:
    """Return whether something is to be seen through `picture`."""
    return bool(picture.rgba[3::4].strip(b"\xff"))


def write_flags(flags: Sequence[Flag], folder: Path) -> list[Path]:
    """Write the images of `flags` to `folder`, which is empty; return their files.

    They have the names they have in a gallery: ``br.gif``, and ``br-2.gif`` for another image.

    Raises:
        OSError: They cannot be written.
    """
    names: dict[str, str] = {}
    for flag in flags:
        if flag.picture is None or not flag.body:
            continue
        code, number = safe_name(flag.cc.lower()), 1
        extension = flag.picture.format.replace("jpeg", "jpg")
        name = f"{code}.{extension}"
        while names.get(name, flag.sha256) != flag.sha256:
            number += 1
            name = f"{code}-{number}.{extension}"
        if name not in names:
            names[name] = flag.sha256
            (folder / name).write_bytes(flag.body)
    return [folder / name for name in names]


def card_data(
    rows: Sequence[Row], picture: Thumbnail | None, files: Sequence[Path] = ()
) -> QMimeData:
    """Return what another program gets of `rows`: `files`, names, and the `picture` of one."""
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    data.setText("\n".join(country_name(row.country) for row in rows))
    if picture is not None:
        # A copy: the image would share the bytes of a thumbnail that may be gone by then.
        data.setImageData(to_image(picture).copy())
    return data
