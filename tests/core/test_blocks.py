"""The walks find size, frames and end of whole images, and refuse all that shows undecoded."""

from dataclasses import replace

import pytest
from PIL import Image

from flaggui.core.blocks import FRAMES, SCANS, walk
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage
from tests.core import malformed
from tests.core.malformed import encoded, flag, gif_frames, png, png_chunk

LIMITS = Limits()


def reason(body: bytes, limits: Limits = LIMITS) -> str:
    with pytest.raises(NotAnImage) as refused:
        walk(body, limits)
    return refused.value.reason


@pytest.mark.parametrize("format_", malformed.FORMATS)
def test_outline_of_a_flag(format_: str) -> None:
    body = flag("ch", format_)
    found = walk(body, LIMITS)
    assert (found.format, found.width, found.height, found.frames) == (format_, 320, 240, 1)
    assert found.end == len(body)
    assert len(b"".join(found.blocks)) <= len(body)


@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"exif": b"Exif\0\0MM\0*"}])
def test_size_of_each_kind_of_webp(options: dict[str, object]) -> None:
    found = walk(encoded(Image.new("RGB", (300, 2)), "webp", **options), LIMITS)
    assert (found.width, found.height) == (300, 2)


def test_metadata_is_left_out() -> None:
    for body, mark in (
        (malformed.with_exif(flag("br", "jpeg")), b"Exif"),
        (png((1, 1, 8, 0), b"\0\0", png_chunk(b"tEXt", b"Title\0private")), b"private"),
    ):
        assert mark in body
        assert mark not in b"".join(walk(body, LIMITS).blocks)


def test_only_the_first_frame_is_kept() -> None:
    found = walk(gif_frames(FRAMES), LIMITS)
    assert found.frames == FRAMES
    assert walk(b"".join(found.blocks), LIMITS).frames == 1
    assert reason(gif_frames(FRAMES + 1)) == "too_large"


def test_scans_are_counted() -> None:
    body = encoded(Image.new("L", (8, 8)), "jpeg")
    start = body.index(b"\xff\xda")
    tables, scan = body[:start], body[start:-2]
    assert walk(tables + scan * SCANS + b"\xff\xd9", LIMITS).end == len(tables + scan * SCANS) + 2
    assert reason(tables + scan * (SCANS + 1) + b"\xff\xd9") == "too_large"


def test_png_without_a_header_is_damaged() -> None:
    body = flag("br", "png")
    assert reason(body[:8] + body[33:]) == "not_an_image"


@pytest.mark.parametrize("format_", malformed.FORMATS)
def test_what_may_follow_an_image(format_: str) -> None:
    body = flag("br", format_)
    for rest in (b"", b"\r\n", bytes(16)):
        assert walk(body + rest, LIMITS).end == len(body)
    for rest in (bytes(17), b"x", b"HTTP/1.1 200 OK\r\n\r\n" + body, body):
        assert reason(body + rest) == "not_an_image"


@pytest.mark.parametrize("format_", malformed.FORMATS)
def test_every_cut_is_refused(format_: str) -> None:
    body = flag("mx", format_)
    for length in {*range(1, 40), *range(40, len(body), 211), *range(len(body) - 20, len(body))}:
        assert reason(body[:length]) == "cut_short", length


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"", "not an image (empty)"),
        (b" \n<!DOCTYPE HTML><p>", "not an image (HTML)"),
        (malformed.nested_svg(), "not an image (SVG)"),
        (b"\x1f\x8b\x08rest", "not an image (gzip)"),
        (b"not found", "not an image (text)"),
        (b"\x01\x02\x03\x04", "not an image (unknown data)"),
        (flag("br", "png")[:-5], "image is cut short"),
        (flag("br", "gif")[:-1], "image is cut short"),
        (flag("br", "jpeg")[:900], "image is cut short"),
        (png((8000, 10, 8, 0), b""), "8000 × 10 pixels, the limit is 4096 a side"),
        (png((4000, 4000, 8, 0), b""), "4000 × 4000 pixels, the limit is 6 million in all"),
        (gif_frames(3000), "animated image with 3000 frames"),
        (flag("br", "png") + b"!", "1 bytes follow the end of the image"),
        (flag("br", "png").replace(b"IDAT", b"IDAU"), "damaged PNG image"),
    ],
)
def test_words(body: bytes, text: str) -> None:
    with pytest.raises(NotAnImage) as refused:
        walk(body, LIMITS)
    assert str(refused.value) == text


def test_limits_are_the_callers() -> None:
    body = flag("br", "gif")
    assert reason(body, replace(LIMITS, side=319)) == "too_large"
    assert reason(body, replace(LIMITS, body=len(body) - 1)) == "too_large"
    assert walk(body, replace(LIMITS, side=320, body=len(body))).width == 320


def test_malformed_bytes_raise_nothing_else() -> None:
    for _, body in malformed.malformed(seed=8, count=300):
        try:
            found = walk(body, LIMITS)
        except NotAnImage:
            continue
        assert found.end <= len(body)
