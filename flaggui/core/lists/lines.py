"""The lines of a list, and what stands in them side by side."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flaggui.core.names import named

SAMPLE = 200
"""Lines by which a table and its columns are told."""
_COMMENT = re.compile(r"\s*(?:#|//)")
_REMARK = re.compile(r"\s#\s.*")
_NUMBERS = re.compile(r"[0-9]{3}(?:\s+[0-9]{3})+")
_COMMAS = str.maketrans("，、،；؛", ",,,;;")


class Line(NamedTuple):
    """A line that says something, and its number in the text, from 1."""

    number: int
    text: str


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text` without comments, which begin with ``#`` or ``//``."""
    lines = enumerate(text.translate(_COMMAS).splitlines(), 1)
    return [
        Line(number, _REMARK.sub("", line))
        for number, line in lines
        if not line.isspace() and line and not _COMMENT.match(line)
    ]


def split(line: str, delimiter: str) -> list[str]:
    """Return the cells of `line`, as in CSV: in quotes the delimiter stands for itself."""
    if '"' not in line:
        return [cell.strip() for cell in line.split(delimiter)]
    try:
        (cells,) = csv.reader([line], delimiter=delimiter, skipinitialspace=True)
    except (csv.Error, ValueError):
        cells = line.split(delimiter)
    return [cell.strip() for cell in cells]


def delimiter_of(lines: Sequence[Line]) -> str:
    """Return what separates the columns of `lines`; empty if they are no table.

    In a table most lines have as many cells; lines that are names with a comma are none.
    """
    sample = lines[:SAMPLE]
    for delimiter in "\t;|,":
        widths = Counter(len(split(line.text, delimiter)) for line in sample)
        width, number = widths.most_common(1)[0] if widths else (1, 0)
        if width > 1 and number > 1 and 5 * number >= 3 * len(sample):
            inverted = sum(bool(named(line.text)) for line in sample)
            return "" if 2 * inverted >= len(sample) else delimiter
    return ""


def cells_of(line: str) -> list[str]:
    """Return what `line`, of no table, lists: one name, though it has a comma, or several."""
    if named(line):
        return [line]
    if _NUMBERS.fullmatch(line.strip()):
        return line.split()
    delimiter = next((mark for mark in "\t;|," if mark in line), "")
    if not delimiter:
        return [line]
    cells = [cell for cell in split(line, delimiter) if cell]
    return list(_joined(cells)) if delimiter == "," else cells


def _joined(cells: Sequence[str]) -> Iterator[str]:
    """Yield `cells`, those together that make one name: “Korea”, “Republic of”."""
    place = 0
    while place < len(cells):
        parts = (cells[place : place + length] for length in (4, 3, 2))
        found = next((part for part in parts if named(", ".join(part))), cells[place : place + 1])
        yield ", ".join(found)
        place += len(found)
