"""What is accepted decodes to its last pixel; many hostile pictures at once cost no more than one.

The check is not the program's: it unpacks the pixels of a GIF and a PNG by itself and counts them.
"""

import io
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image
from test_images import measured

from flaggui.core import images
from flaggui.core.blocks import SCANS
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage
from flaggui.resources import resource
from tests.core import malformed
from tests.core.malformed import encoded, flag, png, png_chunk

LIMITS = Limits()


def gif_pixels(body: bytes) -> tuple[int, int]:
    """Return how many pixels the first frame of a GIF has and should have."""
    at = 13 + (3 << (body[10] & 7) + 1 if body[10] & 0x80 else 0)
    while body[at] != 0x2C:
        at += 2
        while body[at]:
            at += 1 + body[at]
        at += 1
    wide, high, flags = struct.unpack_from("<HHB", body, at + 5)
    at += 10 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
    least, data = body[at], bytearray()
    at += 1
    while body[at]:
        data += body[at + 1 : at + 1 + body[at]]
        at += 1 + body[at]
    return _lzw_pixels(least, bytes(data)), wide * high


def _lzw_pixels(least: int, data: bytes) -> int:
    """Return the number of pixels in GIF's variant of LZW (GIF89a, appendix F)."""
    clear = 1 << least
    lengths, size, before, count, held, bits = [1] * (clear + 2), least + 1, 0, 0, 0, 0
    for byte in data:
        held |= byte << bits
        bits += 8
        while bits >= size:
            code, held, bits = held & (1 << size) - 1, held >> size, bits - size
            if code == clear:
                lengths, size, before = [1] * (clear + 2), least + 1, 0
                continue
            if code == clear + 1:
                return count
            if code > len(lengths) or (code == len(lengths) and not before):
                return -1
            if before and len(lengths) < 4096:
                lengths.append(before + 1)
            before = lengths[code]
            count += before
            if len(lengths) == 1 << size and size < 12:
                size += 1
    return count


def png_bytes(body: bytes) -> tuple[int, int]:
    """Return how many bytes of pixels a PNG has, and how many it should if not interlaced."""
    at, data = 8, b""
    wide, high, depth, colour, _, _, interlaced = struct.unpack_from(">IIBBBBB", body, 16)
    while at < len(body):
        length, kind = struct.unpack_from(">I4s", body, at)
        data += body[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    assert not interlaced  # the built-in flags are not
    return len(zlib.decompress(data)), high * (1 + (wide * depth * samples + 7) // 8)


def whole(body: bytes) -> bool:
    """Say whether `body` has all of its pixels, after another decoder than the program's."""
    if body.startswith(b"GIF"):
        found, needed = gif_pixels(body)
        return found >= needed
    if body.startswith(b"\x89PNG"):
        found, needed = png_bytes(body)
        return found >= needed
    return malformed.complete(body)


def test_the_other_decoder_tells_whole_from_cut() -> None:
    for cc in malformed.FLAGS:
        for format_ in ("gif", "png"):
            assert whole(flag(cc, format_))
            if format_ == "gif":
                assert not whole(malformed.shortened(flag(cc, format_), format_, 0.7))


@pytest.mark.parametrize("seed", [11, 12])
def test_300_malformed_images_are_refused_or_have_all_their_pixels(seed: int) -> None:
    accepted = 0
    for name, body in malformed.malformed(seed, 300):
        try:
            picture = judge(body, LIMITS)
        except NotAnImage:
            continue
        accepted += 1
        assert name.startswith("flipped"), name
        assert whole(body), name
        with Image.open(io.BytesIO(body)) as image:  # as large as was said
            assert image.size == (picture.width, picture.height), name
    assert 0 < accepted < 60


def test_none_of_300_takes_two_seconds_or_64_megabytes() -> None:
    named = list(malformed.malformed(13, 300))
    for (name, _), (_, seconds, growth) in zip(
        named, measured([body for _, body in named]), strict=True
    ):
        assert seconds < 2, name
        assert growth < 64_000_000, name


def interlaced(size: tuple[int, int], colour: int, bits: int) -> bytes:
    """Return a PNG of 16 bits a sample in seven passes, with the filter that costs most."""
    wide, high = size
    steps = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4)]
    steps += [(1, 0, 2, 2), (0, 1, 1, 2)]
    rows = [
        (b"\4" + bytes((-((x - wide) // dx) * bits + 7) // 8)) * -((y - high) // dy)
        for x, y, dx, dy in steps
    ]
    header = struct.pack(">IIBBBBB", wide, high, 16, colour, 0, 0, 1)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


def many_scans() -> bytes:
    """Return the largest progressive JPEG with as many scans as are allowed."""
    image = Image.linear_gradient("L").resize((3000, 2000)).convert("RGB")
    body = encoded(image, "jpeg", progressive=True, subsampling=0)
    last = body.rindex(b"\xff\xda")
    scans = SCANS - body.count(b"\xff\xda")
    room = (LIMITS.body - len(body)) // len(body[last:-2])
    return body[:last] + body[last:-2] * min(scans, room) + body[-2:]


def animated(format_: str, size: tuple[int, int]) -> bytes:
    """Return an animation of eight full frames, of which one is decoded."""
    frames = [Image.new("RGB", size, (n, 0, 0)) for n in range(8)]
    return encoded(frames[0], format_, save_all=True, append_images=frames[1:])


def test_the_worst_that_is_accepted_takes_less_than_two_seconds_and_64_megabytes() -> None:
    worst = {
        "interlaced colours": interlaced((3000, 2000), 6, 64),
        "interlaced greys": interlaced((3000, 2000), 0, 16),
        "scans": many_scans(),
        "frames, gif": animated("gif", (3000, 2000)),
        "frames, webp": animated("webp", (2000, 1500)),
        "interlaced, too large": interlaced((4096, 4096), 6, 64),
    }
    found = dict(zip(worst, measured(list(worst.values())), strict=True))
    for name, (verdict, seconds, growth) in found.items():
        print(
            f"{name}: {len(worst[name])} bytes, {verdict}, {seconds:.2f} s, {growth / 1e6:.0f} MB"
        )
        assert verdict == ("too_large" if name.endswith("large") else "accepted"), name
        assert seconds < 2, name
        assert growth < 64_000_000, name


MANY = """
import sys, threading
from flaggui.core.images import judge
from flaggui.core.limits import Limits

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if "VmHWM" in line) * 1024

small, large = (open(name, "rb").read() for name in sys.argv[1:])
judge(small, Limits())
before = peak()
threads = [threading.Thread(target=judge, args=(large, Limits())) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(peak() - before)
"""


def test_large_pictures_in_many_threads_take_the_memory_of_one(tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(png((3000, 2000, 8, 6), (b"\0" + bytes(12_000)) * 2000))
    command = [sys.executable, "-c", MANY, str(resource("flags/br.png")), str(large)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert 20_000_000 < int(done.stdout) < 80_000_000  # eight times that without turns


def large_picture() -> bytes:
    return png((1000, 1000, 8, 0), (b"\0" + bytes(1000)) * 1000)


def test_a_deadline_that_has_passed_is_too_slow() -> None:
    for body in (flag("br", "gif"), large_picture()):
        with pytest.raises(NotAnImage, match=r"^too slow: not complete after 10 s$") as refused:
            judge(body, LIMITS, monotonic() - 1)
        assert refused.value.reason == "too_slow"
        assert judge(body, LIMITS, monotonic() + 60)


def test_a_large_picture_waits_for_room_until_its_deadline_and_small_ones_do_not() -> None:
    body, over = large_picture(), threading.Event()
    with images._room_for(images._AT_ONCE, LIMITS, None):
        assert judge(flag("br", "gif"), LIMITS, monotonic() + 60)
        with pytest.raises(NotAnImage, match="too slow"):
            judge(body, LIMITS, monotonic() + 0.05)
        waiting = threading.Thread(target=lambda: judge(body, LIMITS) and over.set())
        waiting.start()
        assert not over.wait(0.05)
    assert over.wait(10)
    waiting.join(10)
    assert images._decoding == 0


def test_a_picture_that_is_refused_gives_its_room_back() -> None:
    broken = malformed.with_height(large_picture(), "png", 2000)
    with pytest.raises(NotAnImage):
        judge(broken, LIMITS)
    assert images._decoding == 0
