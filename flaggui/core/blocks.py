"""The blocks of an image: its format, size, frames and true end, found without decoding.

The walks are plain Python. Bytes may follow any image, numbers in it may lie and it may end
anywhere, so a walk checks what a decoder would overlook and costs no more than reading on.
"""

import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from flaggui.core.limits import Limits
from flaggui.core.picture import Format, NotAnImage
from flaggui.core.sentence import N_

FRAMES = 100
"""Frames of the longest animation accepted; only the first one is decoded."""
SCANS = 64
"""Scans of a progressive JPEG accepted: each costs a pass over the picture, and 10 are usual."""
PIXELS = {"gif": 6_000_000, "png": 6_000_000, "jpeg": 6_000_000, "webp": 3_000_000}
"""Pixels accepted in all: no image takes over 64 MB, at 9 bytes a pixel, 17 in WebP (measured)."""
PADDING = 16
"""Bytes allowed after the end of an image, and only NUL and white space."""
CUT = N_("image is cut short")

_SIGNATURES: dict[bytes, Format] = {b"GIF87a": "gif", b"GIF89a": "gif", b"RIFF": "webp"}
_SIGNATURES |= {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_OTHERS = {b"<!doctype html": "HTML", b"<html": "HTML", b"<svg": "SVG", b"<?xml": "XML"}
_OTHERS |= {b"{": "JSON", b"%pdf": "PDF", b"\x1f\x8b": "gzip"}
_OTHERS |= {b"ii*\0": "TIFF", b"mm\0*": "TIFF", b"bm": "BMP", b"\0\0\1\0": "ICO"}


@dataclass(frozen=True, slots=True)
class Outline:
    """What a walk over the blocks of an image found.

    Attributes:
        format: What the first bytes announce.
        width: Pixels.
        height: Pixels.
        frames: Pictures in the animation, 1 for a still.
        end: Offset of the first byte behind the image.
        blocks: The image again, with no more than its first frame needs; in a JPEG, there is an
            empty one behind each scan.
    """

    format: Format
    width: int
    height: int
    frames: int
    end: int
    blocks: list[bytes]


def walk(body: bytes, limits: Limits) -> Outline:
    """Return what `body` is made of: one image with all its blocks, within `limits`.

    Raises:
        NotAnImage: If it is anything else, as far as that shows without decoding.
    """
    format_ = _format(body)
    try:
        outline = _WALKS[format_](body)
    except (IndexError, struct.error) as error:  # it ran off the end
        raise NotAnImage(CUT, "cut_short") from error
    _check(outline, body, limits)
    return outline


def _format(body: bytes) -> Format:
    """Return the format that the first bytes announce."""
    for signature, format_ in _SIGNATURES.items():
        if body.startswith(signature) and (format_ != "webp" or b"WEBP".startswith(body[8:12])):
            return format_
        if body and signature.startswith(body):
            raise NotAnImage(CUT, "cut_short")
    raise NotAnImage(_other(body))


def damaged(format_: Format) -> str:
    """Return the words for an image of `format_` that is whole, but wrong inside."""
    return N_("damaged {} image").format(format_.upper())


def _other(body: bytes) -> str:
    """Return what `body`, which begins as no image does, seems to be instead."""
    if not body:
        return N_("not an image (empty)")
    start = body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"http/"):
        return N_("not an image (an HTTP reply)")
    for prefix, name in _OTHERS.items():
        if start.startswith(prefix):
            return N_("not an image ({})").format(name)
    if re.fullmatch(rb"[\t\r\n -~]*", body[:64]):
        return N_("not an image (text)")
    return N_("not an image (unknown data)")


def _check(outline: Outline, body: bytes, limits: Limits) -> None:
    """Refuse what is too large to decode or is followed by something else."""
    width, height = outline.width, outline.height
    if len(body) > limits.body:
        words = N_("{size} bytes, the limit is {limit}")
        words = words.format(size=len(body), limit=limits.body)
        raise NotAnImage(words, "too_large")
    if max(width, height) > limits.side:
        words = N_("{width} × {height} pixels, the limit is {limit} a side")
        words = words.format(width=width, height=height, limit=limits.side)
        raise NotAnImage(words, "too_large")
    if width * height > PIXELS[outline.format]:
        limit = PIXELS[outline.format] // 1_000_000
        words = N_("{width} × {height} pixels, the limit is {limit} million in all")
        words = words.format(width=width, height=height, limit=limit)
        raise NotAnImage(words, "too_large")
    if outline.frames > FRAMES:
        words = N_("animated image with {} frames").format(outline.frames)
        raise NotAnImage(words, "too_large")
    rest = body[outline.end :]
    if len(rest) > PADDING or rest.strip(b"\0 \t\r\n"):
        raise NotAnImage(N_("{} bytes follow the end of the image").format(len(rest)))


# Each of these runs off the end of a body that is cut: IndexError or struct.error.


def _walk_gif(body: bytes) -> Outline:
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
            raise NotAnImage(damaged("gif"))
        at = end
    return Outline("gif", width, height, frames, at + 1, [screen, first, b";"])


def _colours(flags: int) -> int:
    """Return the bytes of the colour table that `flags` announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _sub_blocks_end(body: bytes, at: int) -> int:
    while length := body[at]:
        at += 1 + length
    return at + 1


_PNG_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


def _walk_png(body: bytes) -> Outline:
    """Walk to IEND of a PNG, checking every CRC (PNG, section 5)."""
    at, frames, kind = 8, 0, b""
    kept: dict[bytes, bytes] = {}
    data: list[bytes] = []
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", body, at)
        (crc,) = struct.unpack_from(">I", body, at + 8 + length)
        content = body[at + 8 : at + 8 + length]
        if crc != zlib.crc32(content, zlib.crc32(kind)):
            raise NotAnImage(damaged("png"))
        if kind == b"IDAT":
            data.append(content)
        elif kind in _PNG_KEPT:
            kept.setdefault(kind, content)
        frames += kind == b"fcTL"
        at += 12 + length
    if b"IHDR" not in kept:
        raise NotAnImage(damaged("png"))
    header = struct.unpack(">IIBBBBB", kept[b"IHDR"])
    kept[b"IDAT"] = b"".join(data)
    blocks = [body[:8], *(_chunk(kind, kept[kind]) for kind in _PNG_KEPT if kind in kept)]
    return Outline("png", header[0], header[1], max(frames, 1), at, blocks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


_SCAN_END = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")  # a marker that is no restart
_JPEG_KEPT = {0xC4, 0xDA, 0xDB, 0xDD, 0xE0, 0xEE}  # tables, scans, JFIF, Adobe (colour space)
_JPEG_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def _walk_jpeg(body: bytes) -> Outline:
    """Walk over the segments and scans of a JPEG to its EOI (ITU T.81, annex B)."""
    at, scans, size = 2, 0, (0, 0)
    blocks = [body[:2]]
    while (marker := body[at + 1]) != 0xD9 or body[at] != 0xFF:
        if body[at] != 0xFF or marker in {0x00, 0x01} or 0xD0 <= marker <= 0xD8:
            raise NotAnImage(damaged("jpeg"))
        if marker == 0xFF:  # fill
            at += 1
            continue
        end = at + 2 + int(struct.unpack_from(">H", body, at + 2)[0])
        if marker in _JPEG_FRAMES:
            if size != (0, 0):
                raise NotAnImage(damaged("jpeg"))
            height, width = struct.unpack_from(">HH", body, at + 5)
            size = width, height
        if marker in _JPEG_KEPT | _JPEG_FRAMES:
            blocks.append(body[at:end])
        if marker == 0xDA:
            scans += 1
            found = _SCAN_END.search(body, end)
            if not found:
                raise NotAnImage(CUT, "cut_short")
            blocks += [body[end : found.start()], b""]  # room for a filling
            end = found.start()
        at = end
    if scans > SCANS:
        raise NotAnImage(N_("JPEG image with {} scans").format(scans), "too_large")
    return Outline("jpeg", *size, 1, at + 2, [*blocks, b"\xff\xd9"])


def _walk_webp(body: bytes) -> Outline:
    """Walk over the chunks of a WebP to the end of its RIFF (RFC 9649, section 2)."""
    end = 8 + int(struct.unpack_from("<I", body, 4)[0])
    if end > len(body):
        raise NotAnImage(CUT, "cut_short")
    at, frames = 12, 0
    while at < end:
        kind, length = struct.unpack_from("<4sI", body, at)
        frames += kind == b"ANMF"
        at += 8 + length + length % 2
        if at > end + length % 2:
            raise NotAnImage(damaged("webp"))
    return Outline("webp", *_webp_size(body), max(frames, 1), end, [body[:end]])


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


_WALKS: dict[Format, Callable[[bytes], Outline]] = {
    "gif": _walk_gif,
    "png": _walk_png,
    "jpeg": _walk_jpeg,
    "webp": _walk_webp,
}
