"""From a flag's bytes to the files that a gallery's form asks for: for worker threads.

Each file is drawn from the flag as it came, never from one already shrunk, and holds pixels only:
neither metadata nor a colour profile is carried over, and a profile is not heeded.
"""

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass

# IcoImagePlugin is there to be known: Image.save would load all plugins to find it.
from PIL import IcoImagePlugin, Image, ImageFile  # noqa: F401

from flaggui.core.galleries.form import FileFormat, Form
from flaggui.core.galleries.palette import indexed, reduced
from flaggui.core.galleries.sizes import SQUARE, Size, canvas, check_sizes, inside, planned
from flaggui.core.images import decoded
from flaggui.core.limits import Limits

_LARGE = 1_000_000
"""Pixels from which on pictures are made one at a time: six times as many took 215 MB."""
_large = threading.Lock()


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made of a flag; the first three and the last are those of `Planned`."""

    format: FileFormat
    width: int | None
    pixels: Size
    body: bytes
    enlarged: bool


def convert(
    body: bytes,
    form: Form,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Made]:
    """Yield each file that `form` asks for, as `planned`, made of the first frame of `body`.

    A file of the flag's own format and size is `body` itself, with whatever metadata it has, unless
    it is animated; where the form names no format, even then. The same body makes the same bytes,
    with the same version of Pillow. May run in several threads at once.

    Args:
        body: A flag; it may be anything at all.
        form: Formats and sizes.
        limits: Bounds of what is decoded.
        stopped: Asked before each file; true ends it.

    Raises:
        NotAnImage: `judge` would refuse `body`.
        ValueError: `check_sizes` refuses what it would become.
    """
    outline, image = decoded(body, limits)
    own, frames = image.size, outline.frames
    check_sizes(own, form)
    for format_, width, pixels, enlarged in planned(own, form, outline.format):
        if stopped():
            return
        if (format_, pixels) == (outline.format, own) and (frames == 1 or not form.formats):
            made = body
        else:
            with _large if max(_area(own), _area(pixels)) > _LARGE else nullcontext():
                made = _made(image, form, format_, pixels[0])
        yield Made(format_, width, pixels, made, enlarged)


def _area(size: Size) -> int:
    return size[0] * size[1]


def _made(image: Image.Image, form: Form, format_: FileFormat, width: int) -> bytes:
    if format_ == "ico":
        return _icon([_drawn(image, side, SQUARE) for side in sorted(form.widths)])
    drawn = _drawn(image, width, form.aspect)
    if format_ == "png":
        return _saved(indexed(drawn) or drawn, format_, optimize=True)
    if format_ == "webp":
        return _saved(drawn, format_, lossless=True, method=4, quality=50)
    if format_ == "gif":
        return _saved(reduced(drawn), format_, interlace=0)
    return _jpeg(_on_white(drawn))


def _drawn(image: Image.Image, width: int, aspect: Size | None) -> Image.Image:
    """Return the flag whole, in the middle of a canvas that is transparent around it."""
    size = inside(image.size, width, aspect)
    # Neither rings around the edges of fields as LANCZOS does. HAMMING is as sharp where it
    # shrinks, and blocky where it enlarges. Pillow weighs colours with their alpha.
    smooth = Image.Resampling.HAMMING if size < image.size else Image.Resampling.BICUBIC
    around = canvas(image.size, width, aspect)
    image = image.resize(size, smooth)
    if size == around:
        return image
    drawn = Image.new("RGBA", around)
    drawn.paste(image, ((around[0] - size[0]) // 2, (around[1] - size[1]) // 2))
    return drawn


def _icon(squares: list[Image.Image]) -> bytes:
    """Return an ICO of these pictures, each a PNG; Windows wants 32 bits a pixel there."""
    pictures = [square.convert("RGBA") for square in squares]
    sizes = [picture.size for picture in pictures]
    return _saved(pictures[-1], "ico", sizes=sizes, append_images=pictures)


def _jpeg(image: Image.Image) -> bytes:
    """Return a JPEG whose colours are as sharp as its brightness."""
    body = _saved(image, "jpeg", quality=95, subsampling=0)
    # Half of a small one are tables. The best ones take a buffer with room for all of it, and fill
    # it without a turn for other threads.
    if len(body) > ImageFile.MAXBLOCK:
        return body
    return _saved(image, "jpeg", quality=95, subsampling=0, optimize=True)


def _saved(image: Image.Image, format_: FileFormat, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper
