"""What is known of the flags that a form is filled in for, and what their files will be called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from flaggui.core.countries import Country
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.sizes import SQUARE, Size, check_sizes, planned, widest
from flaggui.core.picture import Format
from flaggui.core.sources import Source
from flaggui.gui.running.runner import Shown

_FORMATS: dict[str, Format] = {
    ".gif": "gif", ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp",
}  # fmt: skip
"""What an address tells of the images there; where it tells nothing, they are taken for GIF."""
_NAMES = 3
"""Files that are named as examples."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The flags that a form is for.

    Attributes:
        countries: Some of theirs, at least one.
        came: Their own format.
        sizes: Width and height in pixels that they came in; empty where that is not known.
    """

    countries: Sequence[Country]
    came: Format
    sizes: frozenset[Size] = frozenset()

    def widest(self, form: Form) -> int | None:
        """Return the widest file, in pixels, that enlarges no flag; None where nobody knows."""
        shape = SQUARE if form.formats == ("ico",) else form.aspect
        return min((widest(size, shape) for size in self.sizes), default=None)

    def enlarged_by(self, form: Form) -> bool:
        """Return whether a file of `form` would be larger than its flag comes."""
        plans = (plan for size in self.sizes for plan in planned(size, form, self.came))
        return any(plan.enlarged for plan in plans)

    def check(self, form: Form) -> None:
        """Raise ValueError, with one sentence, if a file of `form` would be too large to make."""
        for size in self.sizes:
            check_sizes(size, replace(form, enlarge=True))


def sample_of(shown: Shown) -> Sample:
    """Return what is known of the flags of a finished run."""
    pictures = [row.flag.picture for row in shown.rows if row.flag and row.flag.picture]
    came: Format = pictures[0].format if pictures else "gif"
    sizes = frozenset((picture.width, picture.height) for picture in pictures)
    return Sample([row.country for row in shown.rows[:2]], came, sizes)


def sample_from(source: Source, countries: Sequence[Country]) -> Sample:
    """Return what is known of the flags of `countries` at `source` before they are downloaded."""
    suffix = PurePosixPath(urlsplit(source.template).path).suffix
    came = _FORMATS.get(suffix.lower(), "gif")
    if source.width is None:
        return Sample(countries, came)
    # flagcdn.com draws true shapes; the lowest is Qatar's, 28:11.
    height = source.width * 3 // 4 if source.builtin else source.width * 11 // 28
    return Sample(countries, came, frozenset({(source.width, height)}))


def examples(form: Form, sample: Sample) -> list[str]:
    """Return what the first files of a gallery are called."""
    return list(islice(_paths(form, sample), _NAMES))


def files_each(form: Form) -> int:
    """Return how many files each flag becomes."""
    plain = [format_ for format_ in form.formats if format_ != "ico"]
    icons = len(form.formats) - len(plain)
    return max(1, len(plain) * max(1, len(form.widths)) + icons)


def _paths(form: Form, sample: Sample) -> Iterator[str]:
    widths: tuple[int | None, ...] = form.widths or (None,)
    for rank, country in enumerate(sample.countries, 1):
        stem = form.stem(country.code, country.name, rank)
        for format_ in form.formats or (sample.came,):
            for width in (None,) if format_ == "ico" else widths:
                yield form.path(country.code, stem, format_, width)
