"""What is known of an image, or why something is none. Loads no decoder."""

from dataclasses import dataclass
from typing import Literal
from weakref import WeakValueDictionary

Format = Literal["gif", "png", "jpeg", "webp"]
Reason = Literal["not_an_image", "cut_short", "too_large", "too_slow"]


class NotAnImage(ValueError):
    """The bytes are no complete image within the limits; the text is a phrase for people.

    Attributes:
        reason: "not_an_image", "cut_short" (it ends early), "too_large" (in any dimension) or
            "too_slow" (its time was over before it was decoded).
    """

    def __init__(self, text: str, reason: Reason = "not_an_image") -> None:
        super().__init__(text)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Thumbnail:
    """A small picture; `thumbnail` makes them, and what comes from another process is one of its.

    Attributes:
        width: Pixels.
        height: Pixels.
        rgba: Rows of straight (not premultiplied) RGBA, 8 bits each, without padding.
    """

    width: int
    height: int
    rgba: bytes

    def __reduce__(self) -> tuple[object, ...]:
        return thumbnail, (self.width, self.height, self.rgba)


_known: WeakValueDictionary[tuple[int, int, bytes], Thumbnail] = WeakValueDictionary()
_SAMPLE = 499  # a prime: it meets another column and channel in each row


def thumbnail(width: int, height: int, rgba: bytes) -> Thumbnail:
    """Return the thumbnail with these pixels, the very one that is there already if one is.

    Twenty runs of the same flags keep them once: they are most of what a run weighs.
    """
    key = (width, height, rgba[::_SAMPLE])
    new = Thumbnail(width, height, rgba)
    known = _known.setdefault(key, new)
    return known if known.rgba == rgba else new


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
