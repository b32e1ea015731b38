"""Whole images of every kind are taken as they are; nothing else is, whatever it costs."""

import pickle
import struct
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage
from flaggui.resources import resource
from tests.core import malformed
from tests.core.malformed import encoded, flag, png, png_chunk

LIMITS = Limits()
RED, CLEAR = (200, 30, 40, 255), (0, 0, 0, 0)
REASONS = {"not_an_image", "cut_short", "too_large"}


def pixels(body: bytes) -> list[tuple[int, ...]]:
    """Return the thumbnail's pixels as (red, green, blue, alpha)."""
    rgba = judge(body, LIMITS).thumbnail.rgba
    return list(struct.iter_unpack("4B", rgba))


def reason(body: bytes, limits: Limits = LIMITS) -> str:
    with pytest.raises(NotAnImage) as refused:
        judge(body, limits)
    return refused.value.reason


def close(colour: tuple[int, ...], expected: tuple[int, ...], by: int) -> bool:
    return all(abs(a - b) <= by for a, b in zip(colour, expected, strict=True))


@pytest.mark.parametrize("format_", malformed.FORMATS)
def test_flag_has_its_format_size_and_colours(format_: str) -> None:
    picture = judge(flag("ch", format_), LIMITS)
    small = picture.thumbnail
    assert (picture.format, picture.width, picture.height) == (format_, 320, 240)
    assert (small.width, small.height, len(small.rgba)) == (128, 96, 128 * 96 * 4)
    with Image.open(resource("flags/ch.png")) as original:
        expected = original.convert("RGBA").resize((128, 96), Image.Resampling.BOX)
    for x, y in ((64, 48), (35, 20), (95, 80)):
        at = 4 * (128 * y + x)
        assert close(tuple(small.rgba[at : at + 4]), tuple(expected.tobytes()[at : at + 4]), by=12)


def test_every_built_in_flag_is_an_image() -> None:
    files = sorted(resource("flags").glob("??.*"))
    assert len(files) > 300
    assert all(judge(file.read_bytes(), LIMITS).format == file.suffix[1:] for file in files)


@pytest.mark.parametrize(
    ("format_", "mode", "options", "by"),
    [
        ("gif", "P", {}, 0),
        ("gif", "P", {"interlace": 1}, 0),
        ("png", "P", {}, 0),
        ("png", "RGB", {}, 0),
        ("png", "RGBA", {}, 0),
        ("jpeg", "RGB", {}, 4),
        ("jpeg", "RGB", {"progressive": True}, 4),
        ("jpeg", "RGB", {"restart_marker_blocks": 1}, 4),
        ("jpeg", "CMYK", {}, 4),
        ("webp", "RGB", {}, 6),
        ("webp", "RGB", {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"}, 6),
        ("webp", "RGBA", {"lossless": True}, 0),
    ],
)
@pytest.mark.parametrize("side", [16, 300])
def test_colour_modes(
    format_: str, mode: str, options: dict[str, object], by: int, side: int
) -> None:
    image = Image.new("RGB", (side, side), RED[:3]).convert(mode)
    if mode == "P":
        image = Image.new("P", (side, side), 1)
        image.putpalette([0, 0, 0, *RED[:3]])
    assert all(close(p, RED, by) for p in pixels(encoded(image, format_, **options)))


@pytest.mark.parametrize("mode", ["L", "LA", "1"])
def test_grey_modes(mode: str) -> None:
    assert set(pixels(encoded(Image.new("L", (9, 9), 255).convert(mode), "png"))) == {(255,) * 4}


def test_grey_jpeg() -> None:
    assert set(pixels(encoded(Image.new("L", (300, 200), 90), "jpeg"))) == {(90, 90, 90, 255)}


def grey(value: int, alpha: int = 255) -> tuple[int, int, int, int]:
    return value, value, value, alpha


@pytest.mark.parametrize(
    ("header", "row", "trns", "expected"),
    [
        ((2, 1, 1, 0), b"\x40", b"\0\1", [grey(0), grey(255, 0)]),
        ((2, 1, 2, 0), b"\x10", b"\0\1", [grey(0), grey(85, 0)]),
        ((2, 1, 4, 0), b"\x1f", b"\0\1", [grey(17, 0), grey(255)]),
        ((2, 1, 8, 0), b"\x01\x80", b"\0\x80", [grey(1), grey(128, 0)]),
        ((2, 1, 16, 0), b"\x80\x01\x80\x02", b"\x80\x01", [grey(128, 0), grey(128)]),
        ((2, 1, 16, 0), b"\x40\x01\xff\xff", b"", [grey(64), grey(255)]),
        ((2, 1, 8, 2), b"\x80" * 3 + b"\x90" * 3, b"\0\x80" * 3, [grey(128, 0), grey(144)]),
        ((2, 1, 16, 2), b"\x80\1" * 3 + b"\x90\2" * 3, b"\x80\1" * 3, [grey(128, 0), grey(144)]),
        ((1, 1, 16, 4), b"\x80\1\x40\0", b"", [grey(128, 64)]),
        ((1, 1, 16, 6), b"\x80\1" * 3 + b"\x40\0", b"", [grey(128, 64)]),
        ((2, 1, 8, 3), b"\0\1", b"\0\x80", [(1, 2, 3, 0), (4, 5, 6, 128)]),
    ],
)
def test_png_depth_and_transparency(
    header: tuple[int, int, int, int], row: bytes, trns: bytes, expected: list[tuple[int, ...]]
) -> None:
    chunks = [png_chunk(b"PLTE", bytes(range(1, 7)))] if header[3] == 3 else []
    chunks += [png_chunk(b"tRNS", trns)] if trns else []
    assert pixels(png(header, b"\0" + row, *chunks)) == expected


def test_transparent_gif_and_its_edges_when_shrunk() -> None:
    image = Image.new("P", (600, 200), 1)
    image.putpalette([0, 255, 0, *RED[:3]])
    image.paste(0, (0, 0, 300, 200))
    seen = pixels(encoded(image, "gif", transparency=0))
    assert seen[0][3] == 0
    assert seen[-1] == RED
    assert all(close(p[:3], RED[:3], by=3) for p in seen if p[3] > 30)  # no green fringe


def test_interlaced_png_must_have_all_passes() -> None:
    passes = b"\0\7" + b"\0\7" + b"\0\7\7"  # 3 × 3: passes 1, 4 and 5 and so on, see below
    rows = [(1, 1), (0, 0), (0, 0), (1, 1), (1, 2), (2, 1), (1, 3)]
    whole = b"".join((b"\0" + b"\7" * wide) * high for high, wide in rows)
    header = struct.pack(">IIBBBBB", 3, 3, 8, 0, 0, 0, 1)

    def body(data: bytes) -> bytes:
        chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(data)), (b"IEND", b"")]
        return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)

    assert set(pixels(body(whole))) == {grey(7)}
    assert reason(body(passes)) == "cut_short"


@pytest.mark.parametrize(
    ("size", "small"),
    [((1, 1), (1, 1)), ((128, 96), (128, 96)), ((4000, 10), (128, 1)), ((100, 200), (48, 96))],
)
def test_thumbnails_fit_and_are_never_enlarged(
    size: tuple[int, int], small: tuple[int, int]
) -> None:
    thumbnail = judge(encoded(Image.new("RGB", size), "png"), LIMITS).thumbnail
    assert (thumbnail.width, thumbnail.height) == small


def test_animations_show_the_first_frame() -> None:
    frames = [Image.new("RGB", (8, 8), (n * 2, 0, 0)) for n in range(101)]
    for format_ in ("gif", "png", "webp"):
        options = {"save_all": True, "lossless": True, "disposal": 2}
        options = {k: v for k, v in options.items() if (k == "lossless") == (format_ == "webp")}
        options["save_all"] = True
        hundred = encoded(frames[0], format_, append_images=frames[1:100], **options)
        assert pixels(hundred)[0] == (0, 0, 0, 255)
        more = encoded(frames[0], format_, append_images=frames[1:], **options)
        assert reason(more) == "too_large"


@pytest.mark.parametrize("format_", malformed.FORMATS)
@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_missing_pixels_are_found_behind_a_right_trailer(format_: str, keep: float) -> None:
    for cc in malformed.FLAGS:
        assert reason(malformed.shortened(flag(cc, format_), format_, keep)) in REASONS


def test_progressive_jpeg_with_a_shortened_scan_is_refused() -> None:
    with Image.open(resource("flags/mx.png")) as image:
        body = encoded(image.convert("RGB"), "jpeg", progressive=True)
    second = body.index(b"\xff\xda", body.index(b"\xff\xda") + 2)
    tables = body.rindex(b"\xff\xc4", 0, second)
    assert reason(body[: tables - 300] + body[tables:]) == "cut_short"


def test_limits_are_the_callers() -> None:
    body = flag("br", "gif")
    assert reason(body, replace(LIMITS, side=319)) == "too_large"
    assert judge(body, replace(LIMITS, thumbnail=(32, 32))).thumbnail.height == 24


# Memory is measured in a process of its own: the highest mark of this one is set by other tests.
MEASURE = """
import sys, time
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage

def peak():  # bytes; on Linux ru_maxrss would begin at the high mark of the parent process
    if sys.platform == "linux":
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if "VmHWM" in line) * 1024
    if sys.platform == "win32":
        return 0
    import resource
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

judge(sys.stdin.buffer.read(int(sys.argv[1])), Limits())  # what the first call loads and keeps
before = peak()
for length in map(int, sys.argv[2:]):
    body = sys.stdin.buffer.read(length)
    start = time.process_time()
    try:
        judge(body, Limits())
        verdict = "accepted"
    except NotAnImage as refused:
        verdict = refused.reason
    print(verdict, time.process_time() - start, peak() - before)
"""


def measured(bodies: list[bytes]) -> list[tuple[str, float, int]]:
    """Return for each body the verdict, CPU seconds, and bytes by which memory ever grew."""
    bodies = [flag("br", "png"), *bodies]
    lengths = [str(len(body)) for body in bodies]
    command = [sys.executable, "-c", MEASURE, *lengths]
    done = subprocess.run(
        command, input=b"".join(bodies), capture_output=True, check=True, timeout=60
    )
    rows = [line.split() for line in done.stdout.decode().splitlines()]
    return [(verdict, float(seconds), int(growth)) for verdict, seconds, growth in rows]


def largest(format_: str, mode: str, size: tuple[int, int], **options: object) -> bytes:
    image = Image.linear_gradient("L").resize(size)
    if mode == "RGBA":
        return encoded(Image.merge(mode, [image] * 4), format_, **options)
    return encoded(image.convert("RGB").convert(mode), format_, **options)


def test_nothing_takes_two_seconds_or_64_megabytes() -> None:
    named = [
        *malformed.bombs(),
        ("largest gif", largest("gif", "P", (3000, 2000), transparency=3)),
        ("largest png", largest("png", "RGBA", (3000, 2000))),
        ("largest jpeg", largest("jpeg", "CMYK", (3000, 2000), progressive=True, subsampling=0)),
        ("largest webp", largest("webp", "RGBA", (2000, 1500))),
        *malformed.malformed(seed=6, count=60),
    ]
    results = measured([body for _, body in named])
    assert len(results) == len(named)
    assert sys.platform == "win32" or results[-1][2] > 30_000_000  # it does measure
    for (name, body), (verdict, seconds, growth) in zip(named, results, strict=True):
        assert seconds < 2, name
        assert growth < 64_000_000, name
        if name.startswith("largest"):
            assert verdict == "accepted", name
        if name.startswith(("huge", "long", "large ")) or name.endswith("frames"):
            assert verdict == "too_large", (name, len(body))


def test_only_four_plugins_are_loaded_and_exif_is_not_read() -> None:
    code = (
        "import sys; from flaggui.core.images import judge; from flaggui.core.limits import Limits;"
        "judge(sys.stdin.buffer.read(), Limits());"
        "from PIL import Image; print(*sorted(Image.OPEN))"
    )
    for body in (malformed.with_exif(flag("br", "jpeg")), flag("br", "webp")):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            input=body,
            capture_output=True,
            check=True,
            timeout=30,
        )
        assert done.stdout.split() == [b"GIF", b"JPEG", b"PNG", b"WEBP"]


def test_threads_agree() -> None:
    bodies = [flag(cc, format_) for cc in malformed.FLAGS for format_ in malformed.FORMATS]
    bodies += [body for _, body in malformed.malformed(seed=7, count=40)]

    def verdict(body: bytes) -> object:
        try:
            return judge(body, LIMITS)
        except NotAnImage as refused:
            return str(refused)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(verdict, bodies)) == [verdict(body) for body in bodies]


def test_files_named_wrongly_are_judged_by_their_bytes(tmp_path: Path) -> None:
    misnamed = tmp_path / "br.gif"
    misnamed.write_bytes(flag("br", "png"))
    assert judge(misnamed.read_bytes(), LIMITS).format == "png"


def test_the_same_picture_is_kept_once() -> None:
    one = judge(encoded(Image.new("RGB", (40, 30), "red"), "png"), LIMITS).thumbnail
    again = judge(encoded(Image.new("RGB", (80, 60), "red"), "gif"), LIMITS).thumbnail
    other = Image.new("RGB", (40, 30), "red")
    other.putpixel((1, 0), (0, 0, 255))
    assert again is not one  # it has another size
    assert judge(encoded(Image.new("RGB", (40, 30), "red"), "gif"), LIMITS).thumbnail is one
    assert judge(encoded(other, "png"), LIMITS).thumbnail != one
    assert pickle.loads(pickle.dumps(one)) is one  # noqa: S301 - our own bytes
