"""Where a gallery could go: a folder that is new, or empty, or holds a gallery already."""

import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from flaggui.core.galleries.gallery_files import files_of

_NAME = "flags"


def usual_place(last: str, own: Sequence[Path] = ()) -> Path:
    """Return a new folder beside the gallery `last` saved, or else among a person's own. Blocks.

    Args:
        last: Path of that gallery; empty for none.
        own: Where a person keeps such things, the best first; the home is the last resort.
    """
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is none
    beside = [Path(last).parent] if last else []
    return _new_in(next((place for place in (*beside, *own) if place.is_dir()), home))


def place_in(folder: Path) -> Path:
    """Return where a gallery goes if a person picks `folder`: there, or in a new one in it. Blocks.

    It goes there if that is a gallery, or empty: among other things it would be hard to find.
    """
    try:
        alone = files_of(folder) or not any(folder.iterdir())
    except OSError:
        alone = True  # saving will say what is wrong with it
    return folder if alone else _new_in(folder)


def _new_in(folder: Path) -> Path:
    names = (_NAME if number == 1 else f"{_NAME}-{number}" for number in count(1))
    return next(folder / name for name in names if not os.path.lexists(folder / name))
