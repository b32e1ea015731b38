"""Work for a processor: the dominant colours of a picture, found in Python without any library.

It is slow on purpose. Whoever does it holds the GIL, and what that does to the others is the
lesson.
"""

from collections import Counter
from collections.abc import Mapping
from time import thread_time

from flaggui.core.picture import Thumbnail

MOST = 0.2
"""Seconds of work for each picture that may be asked for."""
_COLOURS = 4
_ROUNDS = 8  # after which k-means changes little
_OPAQUE = 128
_APART = 48  # steps of 255: nearer ones are shades of one colour
_SHARE = 0.01  # of the picture, under which a colour is but an edge

Colour = tuple[int, int, int]


def dominant_colours(thumbnail: Thumbnail, seconds: float) -> tuple[str, ...]:
    """Return up to four colours of `thumbnail` as "#RRGGBB", the most frequent first.

    None for a picture that is transparent. Goes on with its last step until this thread has used
    `seconds` of processor time; for 0 it takes as long as finding them takes, some milliseconds.
    """
    until = thread_time() + seconds
    counts = _counted(thumbnail.rgba)
    centres = _first_centres(counts)
    rounds = 0
    while rounds < _ROUNDS or thread_time() < until:
        groups = _grouped(counts, centres)
        centres = [_mean(group, counts) for group in groups]
        rounds += 1
    return _named(groups, counts)


def _counted(rgba: bytes) -> dict[Colour, int]:
    """Return how often each opaque colour occurs; near ones count as the most frequent of them."""
    exact = Counter(zip(rgba[::4], rgba[1::4], rgba[2::4], rgba[3::4], strict=True))
    found: dict[Colour, tuple[Colour, int]] = {}
    for (red, green, blue, alpha), number in exact.most_common():
        if alpha >= _OPAQUE:
            box = (red // 16, green // 16, blue // 16)
            colour, before = found.get(box, ((red, green, blue), 0))
            found[box] = colour, before + number
    return dict(found.values())


def _first_centres(counts: Mapping[Colour, int]) -> list[Colour]:
    """Return the most frequent colours that are no shades of each other."""
    centres: list[Colour] = []
    for colour in sorted(counts, key=lambda colour: -counts[colour]):
        if all(_distance(colour, other) > _APART**2 for other in centres):
            centres.append(colour)
    return centres[:_COLOURS]


def _grouped(counts: Mapping[Colour, int], centres: list[Colour]) -> list[list[Colour]]:
    """Return the colours nearest to each of `centres`: one step of k-means (Lloyd, 1982)."""
    groups: dict[Colour, list[Colour]] = {centre: [] for centre in centres}
    for colour in counts:
        groups[min(centres, key=lambda centre: _distance(colour, centre))].append(colour)
    return [group for group in groups.values() if group]


def _mean(group: list[Colour], counts: Mapping[Colour, int]) -> Colour:
    total = sum(counts[colour] for colour in group)
    red, green, blue = (
        round(sum(colour[i] * counts[colour] for colour in group) / total) for i in range(3)
    )
    return red, green, blue


def _distance(one: Colour, other: Colour) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def _named(groups: list[list[Colour]], counts: Mapping[Colour, int]) -> tuple[str, ...]:
    """Return the most frequent colour of each group that is large enough to be seen."""
    sizes = [(sum(counts[colour] for colour in group), group) for group in groups]
    least = _SHARE * sum(size for size, _ in sizes)
    largest_first = sorted(sizes, key=lambda item: -item[0])
    seen = [max(group, key=counts.__getitem__) for size, group in largest_first if size >= least]
    return tuple("#{:02X}{:02X}{:02X}".format(*colour) for colour in seen)
