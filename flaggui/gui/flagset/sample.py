"""What is known of the flags that a form is filled in for, and what their files will be called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from flaggui.core.countries import Country
from flaggui.core.form import Form
from flaggui.core.sources import Source
from flaggui.gui.running.runner import Shown

Size = tuple[int, int]
_NAMES = 3
"""Files that are named as examples."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The flags that a form is for.

    Attributes:
        countries: Some of theirs, at least one.
        came: Suffix of their own format.
        sizes: Width and height in pixels that they came in; empty where that is not known.
    """

    countries: Sequence[Country]
    came: str
    sizes: frozenset[Size] = frozenset()

    def widest(self, form: Form) -> int | None:
        """Return the widest file, in pixels, that enlarges no flag; None where nobody knows."""
        return min((_widest(size, form.aspect) for size in self.sizes), default=None)


def sample_of(shown: Shown) -> Sample:
    """Return what is known of the flags of a finished run."""
    pictures = [row.flag.picture for row in shown.rows if row.flag and row.flag.picture]
    came = pictures[0].format if pictures else "gif"
    sizes = frozenset((picture.width, picture.height) for picture in pictures)
    return Sample([row.country for row in shown.rows[:2]], came, sizes)


def sample_from(source: Source, countries: Sequence[Country]) -> Sample:
    """Return what is known of the flags of `countries` at `source` before they are downloaded."""
    suffix = PurePosixPath(urlsplit(source.template).path).suffix.lstrip(".") or "gif"
    if source.width is None:
        return Sample(countries, suffix)
    # flagcdn.com draws true shapes; the lowest is Qatar's, 28:11.
    height = source.width * 3 // 4 if source.builtin else source.width * 11 // 28
    return Sample(countries, suffix, frozenset({(source.width, height)}))


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


def _widest(own: Size, aspect: Size | None) -> int:
    across, down = aspect or own
    return max(own[0], own[1] * across // down)
