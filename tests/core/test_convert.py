"""Files made of flags have the size, the colours and the clear parts that they should."""

import hashlib
import io
import random
import struct
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from flaggui.core.galleries.convert import Made, convert
from flaggui.core.galleries.form import FILE_FORMATS, FileFormat, Form
from flaggui.core.images import decoded, judge
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage
from tests.core import malformed
from tests.core.malformed import encoded, flag, png

LIMITS = Limits()
RED, WHITE, BLUE, CLEAR = (200, 30, 40), (255, 255, 255), (10, 40, 160), (0, 255, 0, 0)
LOSSLESS: tuple[FileFormat, ...] = ("png", "webp", "gif", "ico")
FLAGS = ("np", "ch", "jp", "br", "us", "sa", "qa")
Colour = tuple[int, ...]


def quarters(clear: bool = False) -> Image.Image:
    """Return four fields, 60 × 40: red, white, blue and red or nothing, which is green."""
    image = Image.new("RGBA", (60, 40), (*RED, 255))
    image.paste(WHITE, (30, 0, 60, 20))
    image.paste(BLUE, (0, 20, 30, 40))
    image.paste(CLEAR if clear else RED, (30, 20, 60, 40))
    return image if clear else image.convert("RGB")


def deep(clear: bool) -> bytes:
    """Return the same in 16 bits a sample, with or without alpha."""
    pixels = quarters(clear).convert("RGBA" if clear else "RGB").tobytes()
    wide = 60 * (4 if clear else 3)
    rows = [pixels[at : at + wide] for at in range(0, len(pixels), wide)]
    # Each sample twice: 0xC8 becomes 0xC8C8.
    data = b"".join(b"\0" + bytes(byte for byte in row for _ in "12") for row in rows)
    return png((60, 40, 16, 6 if clear else 2), data)


def animated(format_: str) -> bytes:
    other = Image.new("RGB", (60, 40), BLUE)
    options = {"lossless": True} if format_ == "webp" else {}
    return encoded(quarters(), format_, save_all=True, append_images=[other], **options)


def clear_gif() -> bytes:
    image = quarters().quantize(8)
    image.paste(7, (30, 20, 60, 40))
    return encoded(image, "gif", transparency=7)


SOURCES = {
    "opaque": encoded(quarters(), "png"),
    "transparent": encoded(quarters(clear=True), "png"),
    "palette": encoded(quarters().quantize(8), "png"),
    "16 bits": deep(clear=False),
    "16 bits, transparent": deep(clear=True),
    "cmyk": encoded(quarters().convert("CMYK"), "jpeg", quality=100, subsampling=0),
    "gif": clear_gif(),
    "animated gif": animated("gif"),
    "animated png": animated("png"),
    "animated webp": animated("webp"),
    "webp": encoded(quarters(clear=True), "webp", lossless=True),
}
HAS_CLEAR = {"transparent", "16 bits, transparent", "gif", "webp"}


def made(body: bytes, **form: object) -> list[Made]:
    return list(convert(body, Form(**form)))


def opened(file: Made, side: int = 0) -> Image.Image:
    """Return the pixels of a file, of an ICO those of its picture of that side."""
    with Image.open(io.BytesIO(file.body)) as image:
        image.load()
        if file.format == "ico":
            image = image.ico.getimage((side, side))  # type: ignore[attr-defined]
        return image.convert("RGBA")


def visible(file: Made) -> list[Colour | None]:
    """Return its pixels, None for each that is clear: those may have any colour."""
    return [p if p[3] else None for p in struct.iter_unpack("4B", opened(file).tobytes())]


def close(colour: Colour, expected: Colour, by: int) -> bool:
    return all(abs(a - b) <= by for a, b in zip(colour, expected, strict=True))


@pytest.mark.parametrize("format_", FILE_FORMATS)
@pytest.mark.parametrize("source", SOURCES)
def test_every_kind_of_picture_in_every_format(source: str, format_: FileFormat) -> None:
    files = made(SOURCES[source], formats=(format_,), widths=(30, 15))
    if format_ == "ico":
        assert [(file.width, file.pixels) for file in files] == [(None, (30, 30))]
        with Image.open(io.BytesIO(files[0].body)) as image:
            assert image.info["sizes"] == {(30, 30), (15, 15)}
        assert files[0].body[12:14] == files[0].body[28:30] == bytes([32, 0])  # bits a pixel
        pictures = [(opened(files[0], side), (side, side)) for side in (30, 15)]
    else:
        assert [(file.width, file.pixels) for file in files] == [(30, (30, 20)), (15, (15, 10))]
        pictures = [(opened(file), file.pixels) for file in files]
        for file in files:
            picture = judge(file.body, LIMITS)
            assert (picture.format, picture.width, picture.height) == (format_, *file.pixels)
    by = (format_ == "jpeg") * 12 + (source == "cmyk") * 4
    last = (*RED, 255)
    if source in HAS_CLEAR:
        last = (*WHITE, 255) if format_ == "jpeg" else (0, 0, 0, 0)
    for image, size in pictures:
        assert image.size == size
        width = image.width
        top = width // 6 if format_ == "ico" else 0  # centred in a square
        for (x, y), expected in zip(
            [(3, 2), (12, 2), (3, 8), (12, 8)],
            [(*RED, 255), (*WHITE, 255), (*BLUE, 255), last],
            strict=True,
        ):
            pixel = image.getpixel((x * width // 15, y * width // 15 + top))
            if expected[3]:
                assert close(pixel, expected, by), (image.size, x, y, pixel)
            else:
                assert pixel[3] == 0


@pytest.mark.parametrize(
    ("mode", "fill", "expected"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 90, (90, 90, 90)),
        ("LA", (90, 255), (90, 90, 90)),
        ("LA", (90, 40), (90, 90, 90, 40)),
        ("I;16", 0x5A01, (90, 90, 90)),
        ("RGBA", (1, 2, 3, 255), (1, 2, 3)),
        ("RGBA", (1, 2, 3, 9), (1, 2, 3, 9)),
    ],
)
def test_what_is_decoded_has_colours_and_alpha_only_if_needed(
    mode: str, fill: int | Colour, expected: Colour
) -> None:
    outline, image = decoded(encoded(Image.new(mode, (9, 5), fill), "png"), LIMITS)
    assert (outline.format, image.size, len(image.getbands())) == ("png", (9, 5), len(expected))
    assert image.getcolors() == [(45, expected)]
    assert image.info == {}


def test_a_large_jpeg_is_decoded_as_large_as_it_is() -> None:
    body = encoded(quarters().resize((1200, 800)), "jpeg")
    _, image = decoded(body, LIMITS)
    assert image.size == (1200, 800)
    with pytest.raises(NotAnImage, match="cut short"):
        decoded(malformed.shortened(body, "jpeg", 0.7), LIMITS)


@pytest.mark.parametrize("format_", LOSSLESS)
def test_what_is_clear_leaves_no_fringe(format_: FileFormat) -> None:
    image = Image.new("RGBA", (300, 300), CLEAR)
    ImageDraw.Draw(image).ellipse((20, 20, 280, 280), fill=(*RED, 255))
    (file,) = made(encoded(image, "png"), formats=(format_,), widths=(32,))
    pixels = list(struct.iter_unpack("4B", opened(file, 32).tobytes()))
    assert {alpha for *_, alpha in pixels} >= {0, 255}
    assert (len({alpha for *_, alpha in pixels}) > 2) == (format_ != "gif")
    for *colour, alpha in pixels:
        assert alpha < 20 or close(tuple(colour), RED, by=255 // alpha + 1)


@pytest.mark.parametrize("cc", FLAGS)
def test_fields_of_flags_keep_their_colours(cc: str) -> None:
    source = decoded(flag(cc, "png"), LIMITS)[1].convert("RGBA")
    pixels = source.width * source.height
    fields = {c for n, c in source.getcolors(100_000) or [] if n > pixels / 8 and c[3] == 255}
    for file in made(flag(cc, "png"), formats=LOSSLESS, widths=(64, 256)):
        image = opened(file, 256)
        assert fields <= {colour for _, colour in image.getcolors(100_000) or []}, file.format
    # The same pixels in all that have no loss, with a palette or without.
    small = made(flag(cc, "png"), formats=("png", "webp"), widths=(32, 256))
    for one, other in zip(small[::2], small[1::2], strict=True):
        assert visible(one) == visible(other)


def test_a_png_has_a_palette_where_nothing_is_lost() -> None:
    small, large = made(flag("br", "png"), formats=("png",), widths=(8, 256))
    assert (small.body[25], large.body[25]) == (3, 2)  # colour types (PNG, section 11.2.2)
    assert b"tRNS" not in small.body
    (nepal,) = made(flag("np", "png"), formats=("png",), widths=(16,))
    assert nepal.body[25] == 3
    assert b"tRNS" in nepal.body


def test_a_gif_has_at_most_256_colours_and_no_dithering() -> None:
    for clear in (False, True):
        ramp = Image.linear_gradient("L").resize((300, 300))
        image = Image.merge("RGB", (ramp, ramp.rotate(90), ramp.rotate(180)))
        image.paste(RED, (0, 0, 100, 300))
        if clear:
            image.putalpha(255)
            image.paste(CLEAR, (200, 0, 300, 300))
        (file,) = made(encoded(image, "png"), formats=("gif",), widths=(200,))
        seen = opened(file)
        assert 200 < len(seen.getcolors() or []) <= 256
        # Edges of the field aside.
        assert seen.crop((1, 0, 65, 200)).getcolors() == [(64 * 200, (*RED, 255))]
        assert (seen.getpixel((190, 100))[3] == 0) == clear
        for x, y in ((90, 20), (100, 100), (120, 180)):
            assert close(
                seen.getpixel((x, y))[:3], image.getpixel((x * 3 // 2, y * 3 // 2))[:3], 30
            )


@pytest.mark.parametrize("format_", [name for name in FILE_FORMATS if name != "ico"])
@pytest.mark.parametrize(("aspect", "bar"), [((3, 1), (2, 5)), ((3, 4), (15, 2))])
def test_bars_beside_a_flag_of_another_shape(
    format_: FileFormat, aspect: tuple[int, int], bar: tuple[int, int]
) -> None:
    (file,) = made(SOURCES["opaque"], formats=(format_,), widths=(30,), aspect=aspect)
    assert file.pixels == (30, 30 * aspect[1] // aspect[0])
    image = opened(file)
    left, top, right, bottom = (image.getbbox() or ()) if format_ != "jpeg" else (0, 0, 0, 0)
    if format_ == "jpeg":
        assert close(image.getpixel(bar), (*WHITE, 255), by=12)
    else:
        assert image.getpixel(bar)[3] == 0
        assert (right - left) * 40 == pytest.approx((bottom - top) * 60, abs=60)  # not stretched
        assert abs(left - (image.width - right)) <= 1
        assert abs(top - (image.height - bottom)) <= 1
    middle = image.width // 2, image.height // 2
    assert close(image.getpixel((middle[0] - 4, middle[1] - 2)), (*RED, 255), by=16)
    assert close(image.getpixel((middle[0] + 3, middle[1] - 2)), (*WHITE, 255), by=16)


def test_a_flag_of_its_own_width_in_another_shape() -> None:
    (file,) = made(SOURCES["opaque"], formats=("png",), aspect=(1, 1))
    assert (file.width, file.pixels) == (None, (60, 60))
    assert opened(file).getbbox() == (0, 10, 60, 50)


def test_enlarging_is_refused_or_marked() -> None:
    with pytest.raises(ValueError, match=r"^A width of 61 would enlarge this flag, whose pixels"):
        made(SOURCES["opaque"], formats=("png",), widths=(20, 61))
    files = made(SOURCES["opaque"], formats=LOSSLESS, widths=(20, 120), enlarge=True)
    assert [file.enlarged for file in files] == [False] * 3 + [True] * 4
    for file in files[3:]:
        assert close(opened(file, 120).getpixel((20, 30)), (*RED, 255), by=0)


def test_bytes_that_are_what_is_asked_for_stay_as_they_came() -> None:
    body = flag("br", "png")
    assert [file.body for file in made(body)] == [body]
    assert [file.body for file in made(body, formats=("png",))] == [body]
    assert made(body, formats=("png",), widths=(64, 320), aspect=(4, 3))[1].body == body
    assert made(body, formats=("png",), aspect=(3, 2))[0].body != body
    film = SOURCES["animated gif"]
    assert made(film)[0] == Made("gif", None, (60, 40), film, enlarged=False)
    (still,) = made(film, formats=("gif",))
    with Image.open(io.BytesIO(still.body)) as image:
        assert image.n_frames == 1  # type: ignore[attr-defined]


def test_no_metadata_is_carried_over() -> None:
    secret = b"secret!!" * 8
    with_all = {"exif": b"Exif\0\0" + secret, "icc_profile": secret}
    many = decoded(flag("br", "png"), LIMITS)[1]  # too many colours for a palette
    sources = [encoded(many, name, **with_all) for name in ("png", "jpeg", "webp")]
    sources.append(encoded(many, "gif", comment=secret))
    for body in sources:
        assert secret[:8] in body or b"iCCP" in body
        for file in made(body, formats=FILE_FORMATS, widths=(200,)):
            assert not any(
                word in file.body for word in (b"secret", b"iCCP", b"ICC_PROFILE", b"Exif", b"eXIf")
            ), file.format


def test_it_stops_between_files() -> None:
    stop = threading.Event()
    form = Form(formats=("png", "webp"), widths=(16, 32))
    files = convert(flag("br", "png"), form, stopped=stop.is_set)
    seen = [next(files) for _ in "123"]
    stop.set()
    assert list(files) == []
    assert [(file.format, file.width) for file in seen] == [("png", 16), ("webp", 16), ("png", 32)]


ALL = Form(formats=FILE_FORMATS, widths=(16, 100))
DIGEST = """
import hashlib, sys
from flaggui.core.galleries.convert import convert
from flaggui.core.galleries.form import FILE_FORMATS, Form
for name in sys.argv[1:]:
    files = convert(open(name, "rb").read(), Form(formats=FILE_FORMATS, widths=(16, 100)))
    print(hashlib.sha256(b"".join(file.body for file in files)).hexdigest())
"""


def test_the_same_bytes_in_another_process_and_in_threads(tmp_path: Path) -> None:
    def digest(body: bytes) -> str:
        return hashlib.sha256(b"".join(file.body for file in convert(body, ALL))).hexdigest()

    bodies = [flag(cc, "png") for cc in FLAGS]
    digests = [digest(body) for body in bodies]
    names = [tmp_path / cc for cc in FLAGS]
    for name, body in zip(names, bodies, strict=True):
        name.write_bytes(body)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", DIGEST, *names],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == digests
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(digest, bodies)) == digests


def verdict(body: bytes, form: Form) -> tuple[str | None, str | None]:
    """Return why `judge` and why `convert` refuse it, None where they do not."""
    said: list[str | None] = [None, None]
    for place, call in enumerate((lambda: judge(body, LIMITS), lambda: list(convert(body, form)))):
        try:
            call()
        except NotAnImage as refused:
            said[place] = str(refused)
    return said[0], said[1]


def test_hostile_bytes_are_what_judge_says() -> None:
    named = [*malformed.malformed(seed=21, count=120), ("frames", malformed.gif_frames(2))]
    named.append(("exif", malformed.with_exif(flag("br", "jpeg"))))
    form = Form(formats=("png", "jpeg"), widths=(8,), enlarge=True)
    verdicts = [(name, *verdict(body, form)) for name, body in named]
    assert [(name, one, other) for name, one, other in verdicts if one != other] == []
    accepted = [name for name, said, _ in verdicts if said is None]
    assert 2 <= len(accepted) < len(named) / 4


@pytest.mark.parametrize("format_", FILE_FORMATS)
def test_noise_is_a_picture_like_any_other(format_: FileFormat) -> None:
    noise = Image.frombytes("RGB", (240, 150), random.Random(3).randbytes(108_000))
    (file,) = made(encoded(noise, "png"), formats=(format_,), widths=(240,))
    assert opened(file, 240).width == 240


def test_large_pictures_are_made_one_at_a_time() -> None:
    body = png((1200, 1000, 8, 0), (b"\0" + bytes(1200)) * 1000)
    files = convert(body, Form(formats=("png",), widths=(16, 64)))
    assert next(files).pixels == (16, 13)  # one that is not finished keeps no other waiting
    other = threading.Thread(target=made, args=(body,), kwargs={"formats": ("png",)}, daemon=True)
    other.start()
    assert made(body, formats=("webp",), widths=(64,))[0].pixels == (64, 53)
    other.join(10)
    assert not other.is_alive()
    assert [file.pixels for file in files] == [(64, 53)]
