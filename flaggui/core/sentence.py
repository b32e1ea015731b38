"""A sentence about a run, and the figures in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Values = Mapping[str, str | int]


def N_(text: str) -> str:  # noqa: N802 - gettext's name for it
    """Return `text`, and mark it as one that the window shows in another language.

    Marks a literal where it stands, as gettext does; who collects the texts looks for the name.
    What is marked stays English in reports, in logs and on the command line.
    """
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its values apart, so that `text` can be translated.

    Attributes:
        text: A template for `str.format_map`.
        values: What stands in its braces, and perhaps more: numbers, names, durations in words.
    """

    text: str
    values: Values = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format_map(self.values)


def times_text(ratio: float, decimals: int) -> str:
    """Return how many times, with `decimals` where they say something."""
    return f"{ratio:.0f}" if ratio >= 9.95 else f"{ratio:.{decimals}f}"


def seconds_text(seconds: float) -> str:
    """Return a duration in words: two decimals, below 10 ms in milliseconds."""
    return f"{seconds:.2f} s" if seconds >= 0.01 else f"{seconds * 1000:.0f} ms"
