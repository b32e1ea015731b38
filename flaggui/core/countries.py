"""The countries and the ways to name a choice of them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from string import ascii_uppercase

from flaggui.resources import resource


@dataclass(frozen=True, slots=True)
class Country:
    """A country as CLDR and UN M49 know it.

    Attributes:
        code: ISO 3166-1 alpha-2 code in capitals.
        name: Short English name.
        zh: Short name in simplified Chinese.
        region: UN M49 region in English, empty for a code that names no country.
        book: Whether it is one of the twenty of the book's scripts.
    """

    code: str
    name: str
    zh: str = ""
    region: str = ""
    book: bool = False


@cache
def countries() -> dict[str, Country]:
    """Return every country by its code, in the order of the codes."""
    rows = json.loads(resource("countries.json").read_text(encoding="utf-8"))
    return {row["code"]: Country(**row) for row in rows}


def book_twenty() -> list[Country]:
    """Return the twenty countries of the book's scripts, in the order of their codes."""
    return [country for country in countries().values() if country.book]


def every_code() -> list[Country]:
    """Return AA to ZZ, most of which name no country, as the book's ``--every`` does."""
    known = countries()
    codes = (a + b for a in ascii_uppercase for b in ascii_uppercase)
    return [known.get(code, Country(code, code)) for code in codes]


def parse_countries(words: Iterable[str]) -> list[Country]:
    """Return the countries meant by `words`, sorted by code and each once.

    A word is a code (``br``), one letter (``B``: every country whose code begins with it),
    ``top20`` (the book's twenty) or ``all``; commas separate words as spaces do.

    Raises:
        ValueError: A word means no country; the message says which.
    """
    chosen: dict[str, Country] = {}
    known = countries()
    for word in (part for text in words for part in text.replace(",", " ").split()):
        found = _named(word, known)
        if not found:
            raise ValueError(f"No country has the code “{word}”; codes are two letters, as in BR.")
        chosen.update((country.code, country) for country in found)
    return [chosen[code] for code in sorted(chosen)]


def _named(word: str, known: dict[str, Country]) -> list[Country]:
    if word.lower() == "top20":
        return book_twenty()
    if word.lower() == "all":
        return list(known.values())
    if len(word) == 1:
        return [country for code, country in known.items() if code.startswith(word.upper())]
    return [known[word.upper()]] if word.upper() in known else []
