"""Write resources/flags: every country's flag as PNG and GIF, for the built-in server.

The drawings are those of npm's ``flag-icons``, rendered by resvg. Run it with
``uv run --group data packaging/make_flags.py`` after ``make_countries.py``; the same versions
give the same files, byte by byte.
"""

import argparse
import io
import json
import shutil
import tempfile
from pathlib import Path

import resvg_py
from make_countries import npm_package
from PIL import Image

FLAG_ICONS = "flag-icons@7.5.0"
RESOURCES = Path(__file__).resolve().parent.parent / "resources"
WIDTH, HEIGHT = 320, 240  # pixels
OVERSAMPLING = 4  # drawn larger and shrunk: the lines of coats of arms stay apart
FIELD = WIDTH * HEIGHT // 200  # pixels of one colour that make it a field, not an edge
SEE_THROUGH = WIDTH * HEIGHT // 100  # pixels that make transparency meant, not a seam
CLEAR = 255  # the palette entry that is transparent in a GIF


def render(svg: Path) -> Image.Image:
    """Return the drawing as RGBA pixels, or RGB if it covers its rectangle."""
    png = resvg_py.svg_to_bytes(
        svg_path=str(svg),
        width=WIDTH * OVERSAMPLING,
        height=HEIGHT * OVERSAMPLING,
        skip_system_fonts=True,  # no drawing has text; so every machine draws the same
    )
    # Lanczos looks the same at this scale, but its ringing makes the files a third larger and
    # tints the hairlines below.
    with Image.open(io.BytesIO(png)) as large:
        image = large.convert("RGBA").resize((WIDTH, HEIGHT), Image.Resampling.HAMMING)
    if sum(image.getchannel("A").histogram()[:128]) >= SEE_THROUGH:
        return image
    # Where two shapes meet, anti-aliasing leaves a hairline a little transparent; dropping alpha
    # gives those pixels the mean of their neighbours on any background.
    return image.convert("RGB")


def with_palette(image: Image.Image, colours: int) -> Image.Image:
    """Return the RGB `image` in at most `colours` colours, undithered, its fields exact.

    A cluster's mean is a shade off when edge pixels belong to it, and on a field that shows; so
    the entry nearest to each field's colour takes that colour, the largest field last.
    """
    small = image.quantize(colours, Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
    flat = small.getpalette() or []
    palette = [tuple(flat[i : i + 3]) for i in range(0, len(flat), 3)]
    for count, colour in sorted(image.getcolors(WIDTH * HEIGHT) or []):
        if count >= FIELD and isinstance(colour, tuple):
            distances = [
                sum((a - b) ** 2 for a, b in zip(colour, entry, strict=True)) for entry in palette
            ]
            palette[distances.index(min(distances))] = colour
    small.putpalette([part for entry in palette for part in entry])
    return small


def save(image: Image.Image, stem: Path) -> int:
    """Write `image` as PNG and GIF beside each other and return their size in bytes.

    Both have the same pixels, but for a flag that is no rectangle: its PNG keeps soft edges.
    """
    png, gif = stem.with_suffix(".png"), stem.with_suffix(".gif")
    if image.mode == "RGBA":
        image.save(png, optimize=True)
        small = with_palette(image.convert("RGB"), CLEAR)
        outside = image.getchannel("A").point(lambda alpha: 255 if alpha < 128 else 0)
        palette = small.getpalette() or []
        small.putpalette(palette + [0] * (3 * (CLEAR + 1) - len(palette)))
        small.paste(CLEAR, mask=outside)
        small.save(gif, optimize=True, interlace=0, transparency=CLEAR)
    else:
        small = with_palette(image, 256)
        small.save(png, optimize=True)
        small.save(gif, optimize=True, interlace=0)
    return png.stat().st_size + gif.stat().st_size


def write_flags(package: Path, output: Path) -> tuple[int, int]:
    """Write all flags and their licence to `output`; return the countries and bytes written."""
    rows = json.loads((RESOURCES / "countries.json").read_text(encoding="utf-8"))
    output.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(package / "LICENSE", output / "LICENSE")
    codes = [row["code"].lower() for row in rows]
    drawings = package / "flags" / "4x3"
    return len(codes), sum(save(render(drawings / f"{cc}.svg"), output / cc) for cc in codes)


def main() -> None:
    """Write the flags and say how many there are and how large."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--package", type=Path, metavar="DIR", help=f"{FLAG_ICONS}, unpacked (default: npm pack)"
    )
    parser.add_argument("--output", type=Path, default=RESOURCES / "flags", metavar="DIR")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        package = options.package or npm_package(FLAG_ICONS, Path(folder))
        count, size = write_flags(package, options.output)
    print(f"{count} flags, {size:,} bytes in {options.output}")


if __name__ == "__main__":
    main()
