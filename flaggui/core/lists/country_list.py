"""A list of countries that people have, as text, and what it says: codes, names, typing errors."""

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flaggui.core.countries import other_codes
from flaggui.core.lists.cells import Meant, bare_text, meant
from flaggui.core.lists.columns import (
    Column,
    are_numbers,
    columns_of,
    is_heading,
    is_title,
    wide_cell,
    width_of,
)
from flaggui.core.lists.lines import Line, cells_of, delimiter_of, lines_of, split
from flaggui.core.lists.spelling import suggestions
from flaggui.core.sentence import N_

MAX_BYTES = 1_000_000
"""Bytes, or characters, of the longest list that is read."""
LONGEST_LINE = 20_000
"""Characters of its longest line: one with every country has 4,000."""
MAX_ENTRIES = 20_000
"""Entries of the longest list."""
_GUESSED = 500
"""How many different texts that name no country get suggestions; each takes a millisecond."""

Found = tuple[int, Meant]
"""The number of a line, and something that stands there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that stands in a list, and the country that it means.

    Attributes:
        text: As it stood.
        line: Number of its line, from 1.
        code: Alpha-2 code of the country; empty if it names none, or not one alone.
        suggestions: Then, the codes of up to three that may be meant, the likeliest first.
    """

    text: str
    line: int
    code: str
    suggestions: tuple[str, ...] = ()


def decode(data: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16 with its mark, or else what Windows writes.

    Raises:
        ValueError: It is too large or no text; the message is what follows “cannot be opened:”.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(N_("it is larger than {} MB").format(MAX_BYTES // 1_000_000))
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    # cp1252 leaves five bytes out, which are controls in Latin-1: nothing of a name.
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
        break
    raise ValueError(N_("it is no text; a spreadsheet can be saved as CSV"))


def check_size(text: str) -> None:
    """Refuse a text that is longer, or has longer lines, than a list of countries can have.

    Raises:
        ValueError: It is, as one sentence says.
    """
    if len(text) > MAX_BYTES:
        words = N_("A list has at most {} characters, and this one has more.")
        raise ValueError(words.format(f"{MAX_BYTES:,}"))
    if any(len(line) > LONGEST_LINE for line in text.splitlines()):
        words = N_("A line of a list has at most {} characters, and one here has more.")
        raise ValueError(words.format(f"{LONGEST_LINE:,}"))


def read_list(text: str) -> list[Entry]:
    """Return what stands in `text`, in its order; headings, comments and blanks are passed over.

    It may be a list, one or more to a line, or a table, of which the column is found that names
    countries. 5,000 lines take half a second at most, and what is made to take long some seconds.

    Raises:
        ValueError: It is longer than a list of countries can be; one sentence says so.
    """
    check_size(text)
    found: list[Found] = []
    for one in _found(lines_of(text.removeprefix("\ufeff"))):
        found.append(one)
        if len(found) > MAX_ENTRIES:
            words = N_("A list has at most {} entries, and this one has more.")
            raise ValueError(words.format(f"{MAX_ENTRIES:,}"))
    return _entries(found)


def _found(lines: Sequence[Line]) -> Iterator[Found]:
    delimiter = delimiter_of(lines)
    if delimiter:
        rows = [split(line.text, delimiter) for line in lines]
        if columns := columns_of(rows):
            return _in_table(lines, rows, columns)
        told = zip(lines, rows, strict=True)
        cells = [(line.number, cell) for line, row in told for cell in row if cell]
    else:
        cells = [(line.number, cell) for line in lines for cell in cells_of(line.text)]
    return _in_list(cells)


def _in_list(cells: Sequence[tuple[int, str]]) -> Iterator[Found]:
    numbers = are_numbers([cell for _, cell in cells])
    first = cells[0][0] if cells else 0
    for number, cell in cells:
        if number == first and is_title(cell):
            continue
        for one in meant(cell, numbers=numbers):
            yield number, one


def _in_table(
    lines: Sequence[Line], rows: Sequence[Sequence[str]], columns: Sequence[Column]
) -> Iterator[Found]:
    """Yield what the rows tell, which what is above the first country and no name does not."""
    width, above = width_of(rows), True
    for line, cells in zip(lines, rows, strict=True):
        told = _row(cells, width, columns)
        if above and _is_above(cells, told, width):
            continue
        above = above and not any(one.code for one in told)
        for one in told:
            yield line.number, one


def _is_above(cells: Sequence[str], told: Sequence[Meant], width: int) -> bool:
    """Return whether `cells` are headings, “CC” too beside others, or a title over the table."""
    if any(one.code for one in told):
        return any(map(is_title, cells)) and all(one.kind != "name" for one in told)
    return is_heading(cells) or sum(map(bool, cells)) == 1 < width


def _row(cells: Sequence[str], width: int, columns: Sequence[Column]) -> Sequence[Meant]:
    """Return what the best of `columns` says in a row; where it is unclear, what another says."""
    told = [meant(wide_cell(cells, c.number, width), numbers=c.numbers) for c in columns]
    if any(one.code for one in told[0]):
        return told[0]
    said = next(filter(None, told), ())
    sure = (found[0] for found in told[1:] if len(found) == 1 and found[0].code)
    if (other := next(sure, None)) is None:
        return said
    return [other._replace(text=said[0].text, kind="code")]


def _entries(found: Sequence[Found]) -> list[Entry]:
    """Return the entries for what was `found`; among names a word is no code: “in”, “and”."""
    names = sum(one.kind == "name" and bool(one.code) for _, one in found)
    codes = sum(one.kind != "name" and bool(one.code) for _, one in found)
    guessed = dict[str, tuple[str, ...]]()
    entries = []
    for line, (text, code, kind) in found:
        if kind == "small" and names > codes:
            entries.append(Entry(text, line, "", (code,)))
        elif code:
            entries.append(Entry(text, line, code))
        else:
            if text not in guessed and len(guessed) < _GUESSED:
                guessed[text] = _suggestions(text)
            entries.append(Entry(text, line, "", guessed.get(text, ())))
    return entries


def _suggestions(text: str) -> tuple[str, ...]:
    code = other_codes().get(bare_text(text))
    return (code,) if code else suggestions(text)
