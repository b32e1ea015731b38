"""Is what came an image? The one place where bytes from a network are decoded.

Pillow gets no more than the blocks that the first frame needs, so metadata that unfolds in memory
(compressed text, EXIF) never gets there. Nothing here touches Pillow's global settings: `judge`
and `decoded` run in several threads at once. Importing this module loads Pillow, which takes a
tenth of a second: what is needed without decoding stands in `picture` and `blocks`.
"""

import io
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from time import monotonic
from typing import TypeVar

from PIL import Image, ImageChops, ImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from flaggui.core.blocks import CUT, PIXELS, Outline, damaged, walk
from flaggui.core.limits import Limits
from flaggui.core.picture import Format, NotAnImage, Picture, Thumbnail, thumbnail
from flaggui.core.sentence import N_

# Called by name: Image.open would register others.
_PLUGINS: dict[Format, type[ImageFile.ImageFile]] = {
    "gif": GifImageFile,
    "png": PngImageFile,
    "jpeg": JpegImageFile,
    "webp": WebPImageFile,
}
# Goes between a scan and the next marker, where a decoder that has all its data never looks.
_FILL = bytes(range(1, 200, 3))
_AT_ONCE = max(PIXELS.values())
"""Pixels decoded at once in this process: 30 threads with a large picture each took 1.5 GB."""
_SMALL = 100_000
"""Pixels up to which a picture need not wait for room; flags have 77,000."""
_turn = threading.Lock()
_room = threading.Condition()
_decoding = 0
_Decoded = TypeVar("_Decoded")


def judge(body: bytes, limits: Limits, deadline: float | None = None) -> Picture:
    """Return the picture that `body` is: complete, of one of the four formats, within `limits`.

    Frames after the first are walked over but not decoded; EXIF orientation is ignored. Large
    pictures wait for each other, at most until `deadline`, a monotonic second.

    Raises:
        NotAnImage: If it is anything else, or its turn did not come; never another exception.
    """
    if deadline is not None and monotonic() >= deadline:
        raise _too_slow(limits)
    return _in_turn(walk(body, limits), limits, deadline, lambda outline: _picture(outline, limits))


def decoded(body: bytes, limits: Limits) -> tuple[Outline, Image.Image]:
    """Return what `judge` would take `body` for, and its first frame as large as it is.

    The frame is in RGB, or in RGBA where not all of it is opaque, 8 bits each. It has pixels only:
    metadata, a colour profile too, stays behind. A large one waits until others are decoded.

    Raises:
        NotAnImage: As `judge` does; never another exception.
    """
    outline = walk(body, limits)
    return outline, _in_turn(outline, limits, None, lambda outline: _first_frame(outline, limits))


def _in_turn(
    outline: Outline,
    limits: Limits,
    deadline: float | None,
    decode: Callable[[Outline], _Decoded],
) -> _Decoded:
    """Return what `decode` makes of `outline` when there is room for it."""
    pixels = outline.width * outline.height
    if pixels <= _SMALL:
        return _judged(outline, decode)
    with _room_for(pixels, limits, deadline):
        return _judged(outline, decode)


@contextmanager
def _room_for(pixels: int, limits: Limits, deadline: float | None) -> Iterator[None]:
    """Wait until so many `pixels` more may be decoded in this process."""
    global _decoding
    # In turns: many pictures of middle size must not keep a large one waiting.
    with _turn, _room:
        left = None if deadline is None else deadline - monotonic()
        if not _room.wait_for(lambda: _decoding + pixels <= _AT_ONCE, left):
            raise _too_slow(limits)
        _decoding += pixels
    try:
        yield
    finally:
        with _room:
            _decoding -= pixels
            _room.notify()


def _too_slow(limits: Limits) -> NotAnImage:
    words = N_("too slow: not complete after {} s").format(f"{limits.total:g}")
    return NotAnImage(words, "too_slow")


def _judged(outline: Outline, decode: Callable[[Outline], _Decoded]) -> _Decoded:
    try:
        return decode(outline)
    except NotAnImage:
        raise
    # Hostile bytes make decoders raise nearly anything: OSError, SyntaxError, ValueError,
    # KeyError, zlib.error, OverflowError, ZeroDivisionError, MemoryError have all been seen.
    # Whatever it is, the verdict on these bytes is the same, and the download must get one.
    except Exception as error:
        if isinstance(error, IndexError | struct.error) or "truncated" in str(error):
            raise NotAnImage(CUT, "cut_short") from error
        raise NotAnImage(damaged(outline.format)) from error


def _picture(outline: Outline, limits: Limits) -> Picture:
    image, size = _complete(outline, limits)
    return Picture(outline.format, outline.width, outline.height, _thumbnail(image, size))


def _first_frame(outline: Outline, limits: Limits) -> Image.Image:
    image, _ = _complete(outline, limits)
    size = outline.width, outline.height
    if image.size != size:  # a JPEG
        image = _loaded(outline.format, outline.blocks, size)
    image = _resizable(image)
    image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    image.info.clear()
    return image


def _complete(outline: Outline, limits: Limits) -> tuple[Image.Image, tuple[int, int]]:
    """Decode the first frame, all of which must be there; return it and its thumbnail's size.

    A JPEG comes out smaller, but no less than that.
    """
    format_ = outline.format
    size = _fitted(outline.width, outline.height, limits.thumbnail)
    if format_ == "png":
        _check_pixels(outline.blocks)
    image = _loaded(format_, outline.blocks, size)
    if format_ == "jpeg":
        # libjpeg greys out what is missing. Only a picture that lacks data shows the filling.
        filled = _loaded(format_, [block or _FILL for block in outline.blocks], size)
        if ImageChops.difference(image, filled).getbbox():
            raise NotAnImage(CUT, "cut_short")
    return image, size


def _loaded(format_: Format, blocks: list[bytes], size: tuple[int, int]) -> Image.Image:
    image = _PLUGINS[format_](io.BytesIO(b"".join(blocks)))
    image.draft("RGB", size)  # a JPEG decodes to a fraction of its size
    image.load()
    if format_ == "png" and "transparency" in image.info and image.mode != "P":
        _scale_transparency(image, depth=blocks[1][16])
    return image


def _check_pixels(blocks: list[bytes]) -> None:
    """Refuse a PNG with fewer pixels than it announces, which Pillow leaves black."""
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", blocks[1][8:21])
    bits = depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    missing = sum(
        rows * (1 + (columns * bits + 7) // 8)
        for x, y, dx, dy in (_ADAM7 if interlaced else [(0, 0, 1, 1)])
        if (columns := -((x - width) // dx)) > 0 and (rows := -((y - height) // dy)) > 0
    )
    inflate = zlib.decompressobj()
    data = blocks[-2][8:-4]
    while missing > 0 and (piece := inflate.decompress(data, 1_000_000)):
        missing -= len(piece)
        data = inflate.unconsumed_tail
    if missing > 0:
        raise NotAnImage(CUT, "cut_short")


# First column and row, steps (PNG, section 8.2).
_ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4)]
_ADAM7 += [(1, 0, 2, 2), (0, 1, 1, 2)]


def _scale_transparency(image: Image.Image, depth: int) -> None:
    """Bring the transparent colour of a PNG to the 8 bits to which Pillow scales its pixels."""
    colour = image.info["transparency"]
    if image.mode == "RGB" and depth == 16:
        image.info["transparency"] = tuple(sample >> 8 for sample in colour)
    elif image.mode == "L":
        image.info["transparency"] = colour * 255 // ((1 << depth) - 1)


def _fitted(width: int, height: int, box: tuple[int, int]) -> tuple[int, int]:
    """Return the size of the picture in pixels, fitted into `box` and never enlarged."""
    scale = min(box[0] / width, box[1] / height, 1)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _thumbnail(image: Image.Image, size: tuple[int, int]) -> Thumbnail:
    image = _resizable(image)
    if image.size != size:
        # As good to the eye as LANCZOS at this size, for a quarter of its time.
        image = image.resize(size, Image.Resampling.HAMMING, reducing_gap=1.0)
    if image.mode == "CMYK":
        image = image.convert("RGB")
    return thumbnail(*size, image.convert("RGBA").tobytes())


def _resizable(image: Image.Image) -> Image.Image:
    """Return the picture in a mode whose samples can be averaged: colours, and alpha if it has any.

    All others stay as they are: shrinking before converting is four times cheaper.
    """
    if image.mode == "I;16":  # Pillow's own conversion clips instead of scaling
        wide, clear = image.convert("I"), image.info.get("transparency")
        image = wide.point(_top_byte(), "L")
        if clear is not None:
            opaque = [255] * 65536
            opaque[clear] = 0
            image.putalpha(wide.point(opaque, "L"))
        return image
    if "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in {"1", "P"}:
        return image.convert("RGB")
    return image


@cache
def _top_byte() -> list[int]:
    return [sample >> 8 for sample in range(65536)]
