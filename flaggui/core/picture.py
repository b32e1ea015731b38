"""What is known of an image, or why something is none. Loads no decoder."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["gif", "png", "jpeg", "webp"]
Reason = Literal["not_an_image", "cut_short", "too_large"]


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
