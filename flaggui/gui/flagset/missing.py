"""What a set lacks, and why, in words."""

from collections.abc import Iterable, Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale

from flaggui.core.flag import DownloadStatus
from flaggui.core.galleries.originals import lacks_original, with_originals
from flaggui.core.run import Row
from flaggui.gui.language import country_name, say_message
from flaggui.gui.running.runner import Shown

_NAMES = 6
"""Countries that are named in a list."""
_REASONS = 4
"""Reasons that are listed."""
translate = QCoreApplication.translate


def failed_rows(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that brought no flag."""
    return [row for row in rows if row.flag is None or row.flag.status is not DownloadStatus.OK]


def without_original(shown: Shown) -> list[Row]:
    """Return the rows whose flag is ok, but whose image is not here. Blocks while it reads."""
    rows = [row for row in shown.rows if row.flag is not None and lacks_original(row.flag)]
    found = with_originals([row.flag for row in rows if row.flag is not None], shown.folder)
    return [row for row, flag in zip(rows, found, strict=True) if lacks_original(flag)]


def completeness(total: int, missing: Sequence[Row]) -> str:
    """Return how many of `total` flags there are, and which are `missing`."""
    counts = map(QLocale().toString, (total - len(missing), total))
    if not missing:
        return translate("Missing", "{} of {} flags").format(*counts)
    words = translate("Missing", "{} of {} flags: {} are missing")
    if len(missing) == 1:
        words = translate("Missing", "{} of {} flags: {} is missing")
    return words.format(*counts, names_of(missing))


def names_of(rows: Sequence[Row]) -> str:
    """Return the names of the countries of `rows`, of many only the first."""
    names = [country_name(row.country) for row in rows]
    words = reduce(translate("Missing", "{}, {}").format, names[:_NAMES])
    if len(names) <= _NAMES:
        return words
    more = QLocale().toString(len(names) - _NAMES)
    return translate("Missing", "{} and {} more").format(words, more)


def reasons(rows: Iterable[Row]) -> list[str]:
    """Return why there is no flag in `rows`: a line for each reason, with its countries."""
    by_reason: dict[str, list[Row]] = {}
    for row in rows:
        message = row.flag.message if row.flag is not None else "cancelled"
        by_reason.setdefault(message, []).append(row)
    line = translate("Missing", "{}: {}")
    lines = [line.format(names_of(those), say_message(why)) for why, those in by_reason.items()]
    return lines[:_REASONS]
