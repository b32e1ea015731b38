"""A list that is a table: which of its columns tell the countries."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from flaggui.core.lists.cells import Meant, bare_text, meant
from flaggui.core.lists.lines import SAMPLE
from flaggui.core.names import named, plain

_COLUMNS = 100
"""Columns among which that of the countries is sought."""
_HEADINGS = frozenset(
    plain(
        "country countries nation nations name names code codes iso a2 a3 iso2 iso3 alpha alpha2 "
        "alpha3 cca2 cca3 numeric territory land lander laender staat staaten kurzel pays nom pais "
        "paises nombre nome codigo 国家 国名 国 代码 名称 コード 名前 البلد الدوله الاسم الرمز"
    ).split()
)
"""Words of the headings over countries and codes."""
_BESIDE = {"iso", "3166", "1", "2", "3", "list", "of", "the", "official", "short", "english"}
"""What stands beside those in a title."""


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        number: From 0.
        codes: The country of each cell of the sample; empty where it is not exactly one.
        share: Which part of the cells that are not blank have one, 0 to 1.
        kind: Whether names or codes say so, mostly.
        numbers: Whether they are codes of three digits.
        heading: Whether its first cell says that countries follow.
    """

    number: int
    codes: Sequence[str]
    share: float
    kind: str
    numbers: bool
    heading: bool

    def agrees(self, other: "Column") -> bool:
        """Return whether both tell the same country in most rows where both tell one."""
        pairs = [(a, b) for a, b in zip(self.codes, other.codes, strict=True) if a and b]
        return 2 * sum(a == b for a, b in pairs) >= len(pairs) > 0


def width_of(rows: Sequence[Sequence[str]]) -> int:
    """Return how many cells most of `rows` have."""
    ((width, _),) = Counter(map(len, rows)).most_common(1)
    return width


def is_heading(cells: Sequence[str]) -> bool:
    """Return whether one of `cells` says that countries or codes follow, and names none itself."""
    texts = (cell.replace("_", " ") for cell in cells if not _code(cell, numbers=False))
    words = (set(plain(text).split()) for text in texts)
    return any(found & _HEADINGS for found in words)


def is_title(text: str) -> bool:
    """Return whether `text` is nothing but a heading, as “Countries:” or “ISO codes”."""
    words = set(plain(text).split())
    return bool(words & _HEADINGS) and words <= _HEADINGS | _BESIDE


def columns_of(rows: Sequence[Sequence[str]]) -> list[Column]:
    """Return the columns of `rows` that tell the country of each row, the best first.

    Several only where they tell the same one, such as its name and its code. None if every column
    tells countries of its own: that is a list, in columns.
    """
    sample = rows[:SAMPLE]
    columns = [_column(sample, number) for number in range(min(_COLUMNS, max(map(len, sample))))]
    best = max(columns, key=_worth)
    others = [one for one in columns if one.share >= 0.3 and one is not best and one.agrees(best)]
    filled = [one for one in columns if any(_cell(row, one.number) for row in sample)]
    alike = len({one.kind for one in filled}) == 1 < len(filled)
    if alike and not others and not is_heading(sample[0]) and min(o.share for o in filled) >= 0.5:
        return []
    return [best, *others]


def wide_cell(cells: Sequence[str], place: int, width: int) -> str:
    """Return the cell at `place` of a row with `width` columns; empty if there is none.

    Where a comma in a name has made the row longer, the parts are put together.
    """
    whole = ", ".join(cells[place : place + 1 + len(cells) - width])
    if len(cells) > width and named(whole):
        return whole
    return _cell(cells, place)


def are_numbers(cells: Sequence[str]) -> bool:
    """Return whether `cells` are ISO 3166-1's codes of three digits, and no other numbers.

    Zeros in front may be missing, as spreadsheets have it, where there are four or more and all
    of them are codes.
    """
    bare = [text for text in map(bare_text, cells) if text]
    if not bare or not all(text.isascii() and text.isdigit() and len(text) < 4 for text in bare):
        return False
    known = sum(bool(_code(text, numbers=True)) for text in bare)
    if all(len(text) == 3 for text in bare):
        return 4 * known >= 3 * len(bare)
    return known == len(bare) >= 4


def _column(rows: Sequence[Sequence[str]], number: int) -> Column:
    cells = [_cell(row, number) for row in rows]
    heading = is_heading(cells[:1])
    values = cells[1:] if heading or not cells[0][:1].isdigit() else cells
    numbers = are_numbers(values)
    found = [_one(cell, numbers=numbers) for cell in cells]
    filled = sum(bool(cell) for cell in cells) - heading
    kinds = Counter("name" if one.kind == "name" else "code" for one in found if one.code)
    kind = max(kinds, key=kinds.__getitem__, default="")
    share = kinds.total() / max(1, filled)
    return Column(number, [one.code for one in found], share, kind, numbers, heading)


def _worth(column: Column) -> float:
    told = sum(map(bool, column.codes)) / len(column.codes)
    return told + column.share + 0.2 * column.heading - 0.3 * column.numbers


def _cell(row: Sequence[str], number: int) -> str:
    return row[number] if number < len(row) else ""


def _code(cell: str, *, numbers: bool) -> str:
    """Return the code of the one country that `cell` tells; empty if it is not one alone."""
    return _one(cell, numbers=numbers).code


def _one(cell: str, *, numbers: bool) -> Meant:
    found: tuple[Meant, ...] = meant(cell, numbers=numbers)
    return found[0] if len(found) == 1 else Meant(cell, "")
