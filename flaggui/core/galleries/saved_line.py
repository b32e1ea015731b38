"""What is said of a gallery that was saved: where it is, and whether the set is complete."""

from pathlib import Path
from typing import TYPE_CHECKING

from flaggui.core.sentence import N_

if TYPE_CHECKING:
    from flaggui.core.galleries.gallery import Saved

_CODES = 20
"""Codes that are listed, at most."""
_ONE_FLAG, _FLAGS = N_("{} flag saved in {}"), N_("{} flags saved in {}")
_FILES = N_("{saved}, in {n} files altogether")
_ENLARGED = N_("{saved}, of which enlarged: {n}")
_PACKED = N_("{saved}, also packed as {name}")
_COMPLETE = N_("{saved}; the set is complete")
_ONE_MISSING = N_("{saved}; one of the chosen is missing: {codes}")
_MISSING = N_("{saved}; {n} of the chosen are missing: {codes}")
_MORE = N_("{codes} and {n} more")


def saved_line(saved: "Saved", packed: Path | None = None) -> str:
    """Return what was saved where, in one English sentence without a full stop.

    Each of its parts is a template filled with what comes before it. `gui.language` takes it apart
    again, the template with the most words of its own first: that has to be the outer one.

    Args:
        saved: The gallery.
        packed: Its ZIP file; None without one.
    """
    words = (_ONE_FLAG if saved.flags == 1 else _FLAGS).format(saved.flags, saved.folder)
    if len(saved.files) > saved.flags:
        words = _FILES.format(saved=words, n=len(saved.files))
    if saved.enlarged:
        words = _ENLARGED.format(saved=words, n=len(saved.enlarged))
    if packed is not None:
        words = _PACKED.format(saved=words, name=packed.name)
    if not saved.lacking:
        return _COMPLETE.format(saved=words)
    missing, codes = len(saved.lacking), ", ".join(saved.lacking[:_CODES])
    if missing > _CODES:
        codes = _MORE.format(codes=codes, n=missing - _CODES)
    template = _ONE_MISSING if missing == 1 else _MISSING
    return template.format(saved=words, n=missing, codes=codes)
