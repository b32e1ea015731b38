"""Images that are none: the built-in flags, cut, flipped and lied about, and decoder bombs.

Everything is made here from a seed, so that a failure can be made again from its name.
"""

import gzip
import io
import random
import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from flaggui.resources import resource

FLAGS = ("br", "bt", "ch", "lk", "mx", "np", "us")
FORMATS = ("gif", "png", "jpeg", "webp")
_ROWS = 240  # pixels of a built-in flag's height


def flag(cc: str, format_: str) -> bytes:
    """Return a built-in flag, converted where it is not kept in that format."""
    if format_ in {"gif", "png"}:
        return resource(f"flags/{cc}.{format_}").read_bytes()
    with Image.open(resource(f"flags/{cc}.png")) as image:
        return encoded(image.convert("RGB"), format_)


def encoded(image: Image.Image, format_: str, **options: object) -> bytes:
    """Return `image` as a file of that format."""
    file = io.BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """Return a PNG chunk with a right CRC."""
    crc = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def png(header: tuple[int, int, int, int], rows: bytes, *chunks: bytes) -> bytes:
    """Return a PNG of (width, height, depth, colour type), unfiltered `rows`, `chunks` before."""
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            png_chunk(b"IHDR", struct.pack(">IIBBBBB", *header, 0, 0, 0)),
            *chunks,
            png_chunk(b"IDAT", zlib.compress(rows)),
            png_chunk(b"IEND", b""),
        ]
    )


def malformed(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield `count` named images that are damaged, foreign or lying.

    The name begins with "cut", "short", "tall" or "other" where the bytes cannot be a complete
    image, and with "flipped" where chance may have left one.
    """
    luck = random.Random(seed)
    made = list(_others(luck))
    while len(made) < count:
        for format_ in FORMATS:
            cc = luck.choice(FLAGS)
            body = flag(cc, format_)
            made += [(f"{name} {cc}.{format_}", bad) for name, bad in _damaged(body, format_, luck)]
    luck.shuffle(made)
    yield from made[:count]


def _damaged(body: bytes, format_: str, luck: random.Random) -> Iterator[tuple[str, bytes]]:
    for quarter in (1, 2, 3):
        yield f"cut {quarter}/4", body[: len(body) * quarter // 4]
    for last in (1, 2, 3, 8):
        yield f"cut -{last}", body[:-last]
    keep = luck.uniform(0.3, 0.8)
    yield f"short {keep:.2f}", shortened(body, format_, keep)
    yield "tall", with_height(body, format_, 2 * _ROWS)
    yield "tall 65535", with_height(body, format_, 65535)
    for flips in (1, 8, 64):
        yield f"flipped {flips}", flipped(body, flips, luck)
    # The head of another format: what is announced is not what follows.
    for other in FORMATS:
        if other != format_:
            yield f"other head of {other}", flag("br", other)[:12] + body[12:]


def flipped(body: bytes, flips: int, luck: random.Random) -> bytes:
    """Return `body` with so many of its bits turned over."""
    damaged = bytearray(body)
    for _ in range(flips):
        damaged[luck.randrange(len(damaged))] ^= 1 << luck.randrange(8)
    return bytes(damaged)


def with_height(body: bytes, format_: str, height: int) -> bytes:
    """Return the image with a header that claims `height`, in order otherwise (CRC)."""
    lie = bytearray(body)
    if format_ == "gif":
        at = body.index(b",", 13 + (3 << (body[10] & 7) + 1))
        struct.pack_into("<H", lie, 8, height)
        struct.pack_into("<H", lie, at + 7, height)
    elif format_ == "png":
        struct.pack_into(">I", lie, 20, height)
        struct.pack_into(">I", lie, 29, zlib.crc32(lie[12:29]))
    elif format_ == "jpeg":
        struct.pack_into(">H", lie, body.index(b"\xff\xc0") + 5, height)
    else:
        struct.pack_into("<H", lie, 28, height & 0x3FFF)
    return bytes(lie)


def shortened(body: bytes, format_: str, keep: float) -> bytes:
    """Return the image with a part of its pixel data gone and every length and trailer right."""
    part = body[: int(len(body) * keep)]
    if format_ == "gif":
        at = body.index(b",", 13 + (3 << (body[10] & 7) + 1)) + 11
        blocks = at
        while blocks + 1 + body[blocks] < max(len(part), at + 2):
            blocks += 1 + body[blocks]
        return body[:blocks] + b"\0;"
    if format_ == "png":
        at = body.index(b"IDAT")
        (length,) = struct.unpack_from(">I", body, at - 4)
        data = png_chunk(b"IDAT", body[at + 4 : at + 4 + int(length * keep)])
        return body[: at - 4] + data + png_chunk(b"IEND", b"")
    if format_ == "jpeg":
        scan = body.index(b"\xff\xda") + 14
        return body[: scan + int((len(body) - scan) * keep)].rstrip(b"\xff") + b"\xff\xd9"
    part += b"\0" * (len(part) % 2)
    sizes = struct.pack("<I", len(part) - 20)
    return b"RIFF" + struct.pack("<I", len(part) - 8) + part[8:16] + sizes + part[20:]


def _others(luck: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield what no name or content type makes one of the four formats."""
    image = Image.new("RGB", (32, 24), (luck.randrange(256), 0, 0))
    svg = nested_svg()
    plain = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    for kind, body in (("svg", svg), ("svg", plain), ("ico", encoded(image, "ico"))):
        yield f"other {kind}", body
        for quarter in (1, 2, 3):
            yield f"other {kind} cut {quarter}/4", body[: len(body) * quarter // 4]
        yield f"other {kind} flipped", flipped(body, 8, luck)
        # Under the first bytes of another format, as if that made it one.
        for format_ in FORMATS:
            head = flag("br", format_)[:12]
            yield f"other {kind} as {format_}", head + body[len(head) :]
    yield "other svgz", gzip.compress(svg)
    yield "other tiff", encoded(image, "tiff")
    yield "other bmp", encoded(image, "bmp")
    yield "other html", b"<!DOCTYPE html><title>Not here</title>"
    yield "other tiny tiff", b"II*\0\x08\0\0\0" + luck.randbytes(115)
    yield "other empty", b""
    yield "other noise", luck.randbytes(4000)


def nested_svg() -> bytes:
    """Return a small SVG that draws ten to the power of nine rectangles."""
    uses = "".join(
        f'<g id="g{n}">' + f'<use xlink:href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 10)
    )
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {space}><rect id="g0" width="1" height="1"/>{uses}</svg>'.encode()


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield named images that are small to send and large, slow or endless to decode."""
    yield (
        "huge gif",
        b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0) + gif_frames(1)[13:],
    )
    yield "huge gif frame", gif_frames(1, size=65535)
    yield "huge png", png((50_000, 50_000, 8, 0), b"")
    yield "long png", png((2_000_000_000, 1, 8, 2), b"")
    yield "large png", png((4096, 4096, 8, 6), bytes(4096 * 4097 * 4))
    yield "gif frames", gif_frames(5000)
    yield "png frames", png((1, 1, 8, 0), b"\0\0", *[png_chunk(b"fcTL", bytes(26))] * 5000)
    frames = [Image.new("RGB", (8, 8), (n % 256, n // 256, 0)) for n in range(3000)]
    yield "webp frames", encoded(frames[0], "webp", save_all=True, append_images=frames[1:])
    text = png_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(1_000_000)))
    yield "png text", png((1, 1, 8, 0), b"\0\0", *[text] * 500)
    yield "png chunks", png((1, 1, 8, 0), b"\0\0", *[png_chunk(b"IDAT", b"")] * 160_000)
    yield "png inflates", png((1, 1, 8, 0), bytes(200_000_000))
    yield "jpeg exif", with_exif(flag("br", "jpeg"))
    yield "jpeg scans", jpeg_scans(20_000)
    yield "gif zeros", gif_frames(1)[:-1] + bytes(1_900_000) + b";"
    yield "gif blocks", gif_frames(1)[:-1] + b"!\xfe" + b"\1a" * 900_000 + b"\0;"


def gif_frames(count: int, size: int = 1) -> bytes:
    """Return a GIF with `count` frames of `size` pixels square, right for a size of 1."""
    frame = struct.pack("<BHHHHB", 0x2C, 0, 0, size, size, 0) + b"\x02\x02\x44\x01\x00"
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\xff\0\0\0\xff\0"
    return b"GIF89a" + screen + frame * count + b";"


def with_exif(jpeg: bytes) -> bytes:
    """Return the JPEG with 64 KB of EXIF whose 5,000 entries all claim the same 30 KB."""
    count = 5000
    entries = b"".join(struct.pack(">HHII", tag, 7, 30_000, 8) for tag in range(1, count))
    ifd = b"MM\0*" + struct.pack(">IH", 8, count - 1) + entries + bytes(4)
    exif = b"Exif\0\0" + ifd
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[20:]


def jpeg_scans(count: int) -> bytes:
    """Return a large progressive JPEG that repeats its last scan `count` times."""
    body = encoded(Image.new("RGB", (2400, 2400)), "jpeg", progressive=True)
    last = body.rindex(b"\xff\xda")
    return body[:last] + body[last:-2] * min(count, 1_900_000 // len(body[last:-2])) + body[-2:]


def complete(body: bytes) -> bool:
    """Say whether Pillow loads all of it and its trailer is there."""
    formats = [name.upper() for name in FORMATS]
    with Image.open(io.BytesIO(body), formats=formats) as image:
        image.verify()
    with Image.open(io.BytesIO(body), formats=formats) as image:
        image.load()
    trailers = (b";", b"IEND\xaeB`\x82", b"\xff\xd9")
    return body.endswith(trailers) or len(body) == 8 + struct.unpack_from("<I", body, 4)[0]
