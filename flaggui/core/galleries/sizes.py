"""Which files a form makes of a flag, and how large, without decoding it. Loads no decoder."""

from fractions import Fraction
from typing import NamedTuple

from flaggui.core.blocks import PIXELS
from flaggui.core.galleries.form import WIDEST, FileFormat, Form
from flaggui.core.picture import Format
from flaggui.core.sentence import N_

Size = tuple[int, int]
"""Width and height in pixels, or one in relation to the other."""
SQUARE: Size = (1, 1)
"""The shape of every picture in an ICO: Windows asks for squares, and stretches what is none."""

_ENLARGED = N_("A width of {width} would enlarge this flag, whose pixels are enough for {widest}.")
_TOO_LARGE = N_("As a {format} file, {width} × {height} pixels are too many.")


class Planned(NamedTuple):
    """A file that will be made of a flag.

    Attributes:
        format: What the flag is converted to, or what it came as.
        width: As the form asks for; None where it names no widths, and for an ICO, which holds all.
        pixels: Size of the file; of an ICO, of the largest picture in it.
        enlarged: Whether the flag is larger in it, or in one of its pictures, than it came.
    """

    format: FileFormat
    width: int | None
    pixels: Size
    enlarged: bool


def planned(own: Size, form: Form, came: Format) -> list[Planned]:
    """Return what `convert` makes, in its order, of a flag of size `own` that came as `came`."""
    if not form.formats:
        return [Planned(came, None, own, enlarged=False)]
    most = widest(own, form.aspect)
    asked: tuple[int | None, ...] = form.widths or (None,)
    files = [
        Planned(format_, width, canvas(own, width or own[0], form.aspect), (width or 0) > most)
        for width in asked
        for format_ in form.formats
        if format_ != "ico"
    ]
    if "ico" in form.formats:
        side = max(form.widths)
        files.append(Planned("ico", None, (side, side), side > widest(own, SQUARE)))
    return files


def check_sizes(own: Size, form: Form) -> None:
    """Raise ValueError, with one sentence, if a flag of size `own` cannot be made into `form`.

    That is if it would be enlarged and must not be, or be larger than what `judge` accepts.
    """
    for format_, _, (width, height), enlarged in planned(own, form, "png") if form.formats else ():
        if enlarged and not form.enlarge:
            most = widest(own, SQUARE if format_ == "ico" else form.aspect)
            raise ValueError(_ENLARGED.format(width=width, widest=most))
        if height > WIDEST or width * height > PIXELS.get(format_, WIDEST**2):
            words = {"width": width, "height": height, "format": format_.upper()}
            raise ValueError(_TOO_LARGE.format_map(words))


def widest(own: Size, aspect: Size | None) -> int:
    """Return the width in pixels of the widest file of that shape that does not enlarge a flag.

    Args:
        own: Size of the flag.
        aspect: Shape of the file; None for the flag's own.
    """
    across, down = aspect or own
    return own[0] if _fills(own, aspect) else max(own[0], own[1] * across // down)


def canvas(own: Size, width: int, aspect: Size | None) -> Size:
    """Return the size of a file that is so wide and has that shape, or the flag's own."""
    across, down = aspect or own
    return width, max(1, round(width * down / across))


def inside(own: Size, width: int, aspect: Size | None) -> Size:
    """Return the size of a flag that is fitted, whole, into that canvas."""
    if aspect is None or _fills(own, aspect):
        return canvas(own, width, aspect)
    across, down = aspect
    scale = min(Fraction(width, own[0]), Fraction(width * down, across * own[1]))
    return max(1, round(own[0] * scale)), max(1, round(own[1] * scale))


def _fills(own: Size, aspect: Size | None) -> bool:
    """Return whether a flag has that shape, as nearly as whole pixels allow."""
    return canvas(own, own[0], aspect) == own
