"""The countries and the ways to name a choice of them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from string import ascii_uppercase
from typing import Any

from flaggui.core.sentence import N_
from flaggui.resources import resource

REGIONS = (
    N_("Africa"),
    N_("Americas"),
    N_("Antarctica"),
    N_("Asia"),
    N_("Europe"),
    N_("Oceania"),
)
"""Every region a country can be in."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country as CLDR and UN M49 know it.

    Attributes:
        code: ISO 3166-1 alpha-2 code in capitals.
        name: Short English name. `country_names` has the others: a country stays small to pickle.
        region: UN M49 region, one of `REGIONS`; empty for a code that names no country.
        book: Whether it is one of the twenty of the book's scripts.
    """

    code: str
    name: str
    region: str = ""
    book: bool = False


@cache
def countries() -> dict[str, Country]:
    """Return every country by its code, in the order of the codes."""
    fields = ("code", "name", "region", "book")
    return {row["code"]: Country(*(row[field] for field in fields)) for row in _rows()}


def name_of(code: str) -> str:
    """Return the short English name of the country with this code; the code if it names none."""
    known = countries().get(code.upper())
    return known.name if known else code


def country_names() -> Mapping[str, Mapping[str, str]]:
    """Return the short names in every language but English: by its Qt locale, then by code."""
    return _all_names()[0]


def other_names() -> Mapping[str, tuple[str, ...]]:
    """Return what else people call a country in some language, by code: “Ivory Coast”, “UK”."""
    return _all_names()[1]


@cache
def _all_names() -> tuple[dict[str, dict[str, str]], dict[str, tuple[str, ...]]]:
    """Return `country_names` and `other_names`.

    The file is read again for them (two milliseconds), which English alone never asks for.
    """
    rows = _rows()
    names = {
        language: {row["code"]: row["names"][language] for row in rows}
        for language in rows[0]["names"]
    }
    return names, {row["code"]: tuple(row["also"]) for row in rows if "also" in row}


@cache
def other_codes() -> Mapping[str, str]:
    """Return the alpha-2 codes by ISO 3166-1's others: three letters in capitals, three digits."""
    return {row[kind]: row["code"] for row in _rows() for kind in ("alpha3", "numeric")}


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(resource("countries.json").read_text(encoding="utf-8"))
    return rows


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
