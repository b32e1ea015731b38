"""Pictures of at most 256 colours: the smallest way to keep a flag, and the only one in a GIF."""

import sys
from typing import cast

from PIL import Image, ImageChops

_COLOURS = 256


def indexed(image: Image.Image) -> Image.Image | None:
    """Return the very same picture with a palette, or None if it has too many colours for one.

    Colours that are not opaque come first; their alpha stands as "transparency" in its `info`.
    """
    image = image.convert("RGBA")
    found = image.getcolors(_COLOURS)
    if found is None:
        return None
    colours = [cast("tuple[int, ...]", rgba) for _, rgba in found]
    colours.sort(key=lambda rgba: (rgba[3], rgba))
    places = {int.from_bytes(bytes(rgba), sys.byteorder): at for at, rgba in enumerate(colours)}
    pixels, width = memoryview(image.tobytes()).cast("I"), image.width
    rows = (pixels[at : at + width] for at in range(0, len(pixels), width))
    # Row by row: for a large picture in one go, other threads would wait.
    data = b"".join([bytes(map(places.__getitem__, row)) for row in rows])
    new = Image.frombytes("P", image.size, data)
    new.putpalette([sample for rgba in colours for sample in rgba[:3]])
    if alpha := bytes(rgba[3] for rgba in colours if rgba[3] < 255):
        new.info["transparency"] = alpha
    return new


def reduced(image: Image.Image) -> Image.Image:
    """Return a picture in RGB or RGBA with a palette; "transparency" in its `info` is a colour.

    Each pixel is opaque or not at all there, and none is dithered. Where there are too many
    colours, those of whole fields stay as they are.
    """
    if image.mode == "RGB":
        return indexed(image) or _quantized(image, _COLOURS)
    opaque = image.getchannel("A").point([255 * (alpha >= 128) for alpha in range(256)])
    flat = Image.new("RGBA", image.size)
    flat.paste(image.convert("RGB"), mask=opaque)
    if new := indexed(flat):
        if "transparency" in new.info:
            new.info["transparency"] = 0
        return new
    new = _quantized(flat.convert("RGB"), _COLOURS - 1)
    new.paste(_COLOURS - 1, mask=ImageChops.invert(opaque))
    new.info["transparency"] = _COLOURS - 1
    return new


def _quantized(image: Image.Image, colours: int) -> Image.Image:
    # It cuts colours of whole fields out for themselves, in all 250 flags, and never dithers.
    return image.quantize(colours, Image.Quantize.MEDIANCUT)
