"""Is what came an image? The one place where bytes from a network are decoded.

Each format is first walked block by block, in plain Python and without decoding: that finds its
size, its frames and its true end, and keeps only the blocks that the first frame needs. Pillow
then decodes those alone, so metadata that unfolds in memory (compressed text, EXIF) never gets
there. Nothing here touches Pillow's global settings: `judge` runs in several threads at once.
"""

import io
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PIL import Image, ImageChops, ImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from flaggui.core.limits import Limits

Format = Literal["gif", "png", "jpeg", "webp"]
Reason = Literal["not_an_image", "cut_short", "too_large"]

FRAMES = 100
"""Frames of the longest animation accepted; only the first one is decoded."""
SCANS = 64
"""Scans of a progressive JPEG accepted: each costs a pass over the picture, and 10 are usual."""
PIXELS = {"gif": 6_000_000, "png": 6_000_000, "jpeg": 6_000_000, "webp": 3_000_000}
"""Pixels accepted in all: no image takes over 64 MB, at 9 bytes a pixel, 17 in WebP (measured)."""
PADDING = 16
"""Bytes allowed after the end of an image, and only NUL and white space."""

_SIGNATURES: dict[bytes, Format] = {b"GIF87a": "gif", b"GIF89a": "gif", b"RIFF": "webp"}
_SIGNATURES |= {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_OTHERS = {b"<!doctype html": "HTML", b"<html": "HTML", b"<svg": "SVG", b"<?xml": "XML"}
_OTHERS |= {b"{": "JSON", b"%pdf": "PDF", b"\x1f\x8b": "gzip", b"http/": "an HTTP reply"}
_OTHERS |= {b"ii*\0": "TIFF", b"mm\0*": "TIFF", b"bm": "BMP", b"\0\0\1\0": "ICO"}


class NotAnImage(ValueError):
    """The bytes are no complete image within the limits; the text is a phrase for people.

    Attributes:
        reason: "not_an_image", "cut_short" (it ends early) or "too_large" (in any dimension).
    """

    def __init__(self, text: str, reason: Reason = "not_an_image") -> None:
        super().__init__(text)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture.

    Attributes:
        width: Pixels.
        height: Pixels.
        rgba: Rows of straight (not premultiplied) RGBA, 8 bits each, without padding.
    """

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A complete image.

    Attributes:
        format: What the bytes are, whatever they were said to be.
        width: Pixels of the original.
        height: Pixels of the original.
        thumbnail: The first frame, small.
    """

    format: Format
    width: int
    height: int
    thumbnail: Thumbnail


@dataclass(frozen=True, slots=True)
class _Outline:
    """What a walk over the blocks of an image found.

    Attributes:
        width: Pixels.
        height: Pixels.
        frames: Pictures in the animation, 1 for a still.
        end: Offset of the first byte behind the image.
        blocks: The image again, with no more than its first frame needs.
    """

    width: int
    height: int
    frames: int
    end: int
    blocks: list[bytes]


def judge(body: bytes, limits: Limits) -> Picture:
    """Return the picture that `body` is: complete, of one of the four formats, within `limits`.

    Frames after the first are walked over but not decoded; EXIF orientation is ignored.

    Raises:
        NotAnImage: If it is anything else; never another exception.
    """
    format_ = _format(body)
    try:
        outline = _FORMATS[format_][0](body)
        _check(format_, outline, body, limits)
        return _decoded(format_, outline, limits)
    except NotAnImage:
        raise
    except (IndexError, struct.error) as error:  # a walk ran off the end
        raise NotAnImage("image is cut short", "cut_short") from error
    # Hostile bytes make decoders raise nearly anything: OSError, SyntaxError, ValueError,
    # KeyError, zlib.error, OverflowError, ZeroDivisionError, MemoryError have all been seen.
    # Whatever it is, the verdict on these bytes is the same, and the download must get one.
    except Exception as error:
        if "truncated" in str(error):
            raise NotAnImage("image is cut short", "cut_short") from error
        raise NotAnImage(f"damaged {format_.upper()} image") from error


def _format(body: bytes) -> Format:
    """Return the format that the first bytes announce."""
    for signature, format_ in _SIGNATURES.items():
        if body.startswith(signature) and (format_ != "webp" or b"WEBP".startswith(body[8:12])):
            return format_
        if body and signature.startswith(body):
            raise NotAnImage("image is cut short", "cut_short")
    start = body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    kind = next((name for prefix, name in _OTHERS.items() if start.startswith(prefix)), "")
    if not kind:
        kind = "text" if re.fullmatch(rb"[\t\r\n -~]*", body[:64]) else "unknown data"
    raise NotAnImage(f"not an image ({kind if body else 'empty'})")


def _check(format_: Format, outline: _Outline, body: bytes, limits: Limits) -> None:
    """Refuse what is too large to decode or is followed by something else."""
    width, height = outline.width, outline.height
    size = f"{width} × {height} pixels"
    if len(body) > limits.body:
        raise NotAnImage(f"{len(body)} bytes, the limit is {limits.body}", "too_large")
    if max(width, height) > limits.side:
        raise NotAnImage(f"{size}, the limit is {limits.side} a side", "too_large")
    if width * height > PIXELS[format_]:
        limit = PIXELS[format_] // 1_000_000
        raise NotAnImage(f"{size}, the limit is {limit} million in all", "too_large")
    if outline.frames > FRAMES:
        raise NotAnImage(f"animated image with {outline.frames} frames", "too_large")
    rest = body[outline.end :]
    if len(rest) > PADDING or rest.strip(b"\0 \t\r\n"):
        raise NotAnImage(f"{len(rest)} bytes follow the end of the image")


# Walks. Each runs off the end of a body that is cut: IndexError or struct.error.


def _walk_gif(body: bytes) -> _Outline:
    """Walk to the trailer of a GIF (GIF89a specification, sections 17 to 27)."""
    width, height, flags = struct.unpack_from("<HHB", body, 6)
    at = 13 + _colours(flags)
    screen, control, first, frames = body[:at], b"", b"", 0
    while (kind := body[at]) != 0x3B:
        end = at + 1  # some old encoders end a block with one zero too many
        if kind == 0x21:
            end = _sub_blocks_end(body, at + 2)
            if body[at + 1] == 0xF9:
                control = body[at:end]
        elif kind == 0x2C:
            left, top, wide, high, flags = struct.unpack_from("<HHHHB", body, at + 1)
            end = _sub_blocks_end(body, at + 11 + _colours(flags))
            frames += 1
            if frames == 1:  # Pillow widens the screen to hold the first frame
                width, height = max(width, left + wide), max(height, top + high)
                first = control + body[at:end]
        elif kind:
            raise NotAnImage("damaged GIF image")
        at = end
    return _Outline(width, height, frames, at + 1, [screen, first, b";"])


def _colours(flags: int) -> int:
    """Return the bytes of the colour table that `flags` announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _sub_blocks_end(body: bytes, at: int) -> int:
    while length := body[at]:
        at += 1 + length
    return at + 1


_PNG_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


def _walk_png(body: bytes) -> _Outline:
    """Walk to IEND of a PNG, checking every CRC and the length of the pixels (PNG, section 5)."""
    at, frames, kind = 8, 0, b""
    kept: dict[bytes, bytes] = {}
    data: list[bytes] = []
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", body, at)
        (crc,) = struct.unpack_from(">I", body, at + 8 + length)
        content = body[at + 8 : at + 8 + length]
        if crc != zlib.crc32(content, zlib.crc32(kind)):
            raise NotAnImage("damaged PNG image")
        if kind == b"IDAT":
            data.append(content)
        elif kind in _PNG_KEPT:
            kept.setdefault(kind, content)
        frames += kind == b"fcTL"
        at += 12 + length
    header = struct.unpack(">IIBBBBB", kept[b"IHDR"])
    kept[b"IDAT"] = b"".join(data)
    blocks = [body[:8], *(_chunk(kind, kept[kind]) for kind in _PNG_KEPT if kind in kept)]
    return _Outline(header[0], header[1], max(frames, 1), at, blocks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


_SCAN_END = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")  # a marker that is no restart
_JPEG_KEPT = {0xC4, 0xDA, 0xDB, 0xDD, 0xE0, 0xEE}  # tables, scans, JFIF, Adobe (colour space)
_JPEG_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Goes between a scan and the next marker, where a decoder that has all its data never looks.
_FILL = bytes(range(1, 200, 3))


def _walk_jpeg(body: bytes) -> _Outline:
    """Walk over the segments and scans of a JPEG to its EOI (ITU T.81, annex B)."""
    at, scans, size = 2, 0, (0, 0)
    blocks = [body[:2]]
    while (marker := body[at + 1]) != 0xD9 or body[at] != 0xFF:
        if body[at] != 0xFF or marker in {0x00, 0x01} or 0xD0 <= marker <= 0xD8:
            raise NotAnImage("damaged JPEG image")
        if marker == 0xFF:  # fill
            at += 1
            continue
        end = at + 2 + int(struct.unpack_from(">H", body, at + 2)[0])
        if marker in _JPEG_FRAMES:
            if size != (0, 0):
                raise NotAnImage("damaged JPEG image")
            height, width = struct.unpack_from(">HH", body, at + 5)
            size = width, height
        if marker in _JPEG_KEPT | _JPEG_FRAMES:
            blocks.append(body[at:end])
        if marker == 0xDA:
            scans += 1
            found = _SCAN_END.search(body, end)
            if not found:
                raise NotAnImage("image is cut short", "cut_short")
            blocks += [body[end : found.start()], b""]  # room for _FILL
            end = found.start()
        at = end
    if scans > SCANS:
        raise NotAnImage(f"JPEG image with {scans} scans", "too_large")
    return _Outline(*size, 1, at + 2, [*blocks, b"\xff\xd9"])


def _walk_webp(body: bytes) -> _Outline:
    """Walk over the chunks of a WebP to the end of its RIFF (RFC 9649, section 2)."""
    end = 8 + int(struct.unpack_from("<I", body, 4)[0])
    if end > len(body):
        raise NotAnImage("image is cut short", "cut_short")
    at, frames = 12, 0
    while at < end:
        kind, length = struct.unpack_from("<4sI", body, at)
        frames += kind == b"ANMF"
        at += 8 + length + length % 2
        if at > end + length % 2:
            raise NotAnImage("damaged WEBP image")
    return _Outline(*_webp_size(body), max(frames, 1), end, [body[:end]])


def _webp_size(body: bytes) -> tuple[int, int]:
    """Return the size that the first chunk states (RFC 9649, sections 2.5 to 2.7)."""
    if body[12:16] == b"VP8X":
        x, x_high, y, y_high = struct.unpack_from("<HBHB", body, 24)
        return x + (x_high << 16) + 1, y + (y_high << 16) + 1
    if body[12:16] == b"VP8L":
        (bits,) = struct.unpack_from("<I", body, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<HH", body, 26)
    return width & 0x3FFF, height & 0x3FFF


# Decoding. The plugins are called by name: Image.open would register others.

_FORMATS: dict[Format, tuple[Callable[[bytes], _Outline], type[ImageFile.ImageFile]]] = {
    "gif": (_walk_gif, GifImageFile),
    "png": (_walk_png, PngImageFile),
    "jpeg": (_walk_jpeg, JpegImageFile),
    "webp": (_walk_webp, WebPImageFile),
}


def _decoded(format_: Format, outline: _Outline, limits: Limits) -> Picture:
    """Decode the first frame and shrink it."""
    size = _fitted(outline.width, outline.height, limits.thumbnail)
    if format_ == "png":
        _check_pixels(outline.blocks)
    image = _loaded(format_, outline.blocks, size)
    if format_ == "jpeg":
        # libjpeg greys out what is missing. Only a picture that lacks data shows the filling.
        filled = _loaded(format_, [block or _FILL for block in outline.blocks], size)
        if ImageChops.difference(image, filled).getbbox():
            raise NotAnImage("image is cut short", "cut_short")
    return Picture(format_, outline.width, outline.height, _thumbnail(image, size))


def _loaded(format_: Format, blocks: list[bytes], size: tuple[int, int]) -> Image.Image:
    image = _FORMATS[format_][1](io.BytesIO(b"".join(blocks)))
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
        raise NotAnImage("image is cut short", "cut_short")


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
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=1.5)
    if image.mode == "CMYK":
        image = image.convert("RGB")
    return Thumbnail(*size, image.convert("RGBA").tobytes())


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
