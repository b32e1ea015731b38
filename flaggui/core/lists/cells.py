"""What a line of a list, or a cell of a table, says: codes, names, both, or neither."""

import re
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_uppercase
from typing import Literal, NamedTuple

from flaggui.core.countries import countries, other_codes
from flaggui.core.names import LONGEST, key, longest_with, named

Kind = Literal["name", "code", "small"]

# Reserved by ISO 3166-1 for the United Kingdom; the EU's own for Greece (Interinstitutional style
# guide, annex A5); and the World Bank's and the EU's for Kosovo.
_MORE_CODES = {"UK": "GB", "EL": "GR", "XKX": "XK"}
_FLAGS = str.maketrans({0x1F1E6 + place: letter for place, letter in enumerate(ascii_uppercase)})
"""The letters of the flags among the emoji (Unicode's regional indicators)."""
# Numbers and boxes of lists, marks of footnotes, and all that is neither letter nor digit.
_BEFORE = re.compile(r"^[^\w(\[]*(?:(?:\d{1,4}[.)]|\[[\w ]?\])\s+)?[^\w(]*")
_AFTER = re.compile(r"(?:\s*\[\w{1,3}\]|[^\w.)])+$")
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_CODE = re.compile(r"[A-Za-z]{2,3}")
_NUMBER = re.compile(r"[0-9]{1,3}")
_MOST_WORDS = 16
"""Words of the longest text that is taken apart; more are a sentence."""


class Meant(NamedTuple):
    """A text of a list and the country that it means.

    Attributes:
        text: As it stood.
        code: Alpha-2 code; empty for none.
        kind: Whether a name said so, or a code, or a code in small letters: a word, perhaps.
    """

    text: str
    code: str
    kind: Kind = "name"


@lru_cache(5000)
def meant(text: str, *, numbers: bool = False) -> tuple[Meant, ...]:
    """Return what `text` means: mostly one country, or one without a code where it means none.

    Several where it names several and nothing else. None for what has no letters, unless it is
    a code of three digits; those are codes with `numbers` only, be they short of zeros or not.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return (Meant(text, ""),)
    bare = bare_text(text)
    if numbers and _NUMBER.fullmatch(bare):
        return (Meant(text, other_codes().get(bare.zfill(3), ""), "code"),)
    if not any(map(str.isalpha, bare)):
        return (Meant(text, ""),) if len(bare) == 3 and bare in other_codes() else ()
    if bare.isupper() and (code := code_of(bare)):
        return (Meant(text, code, "code"),)
    if code := named(bare):
        return (Meant(text, code),)
    if code := code_of(bare):
        return (Meant(text, code, "small"),)
    return _parts(bare.split()) or _every_word(text, bare)


def bare_text(text: str) -> str:
    """Return `text` without what lists put around names and codes."""
    text = text[:LONGEST]
    letters = text.translate(_FLAGS)
    if letters != text and not any(map(str.isalnum, text)):
        return letters.strip()
    return _AFTER.sub("", _BEFORE.sub("", text))


def code_of(text: str) -> str:
    """Return the alpha-2 code for an alpha-2 or alpha-3 code in any case; empty for none."""
    if not _CODE.fullmatch(text):
        return ""
    upper = text.upper()
    return upper if upper in countries() else other_codes().get(upper, _MORE_CODES.get(upper, ""))


def _parts(words: Sequence[str]) -> tuple[Meant, ...]:
    """Return what codes mean that only spaces separate; nothing if they look like no codes."""
    alike = len({word.isupper() for word in words}) == 1 < len(words)  # not so “to US”
    if not alike or not all(map(_CODE.fullmatch, words)):
        return ()
    found = [Meant(word, code_of(word), "code" if word.isupper() else "small") for word in words]
    known = sum(bool(one.code) for one in found)
    return tuple(found) if 2 * known >= len(words) else ()


def _every_word(text: str, bare: str) -> tuple[Meant, ...]:
    """Return the countries that the words of `text` name, if every word belongs to a name.

    Small words and numbers may stand between: “France and Spain”, “Brazil (BR) 203”.
    """
    words, found, place = _WORD.findall(bare), list[Meant](), 0
    if len(words) > _MOST_WORDS or not all(map(_may_belong, words)):
        return (Meant(text, ""),)
    while place < len(words):
        one, length = _next(words[place:])
        if one is None:
            return (Meant(text, ""),)
        found += [one] if one.code else []
        place += length
    first_of = {one.code: one for one in reversed(found)}
    if len(first_of) == 1:
        return (found[0]._replace(text=text),)
    # Beside another country's name a code may be a word: “IN BRAZIL”, “PR China”.
    if len({one.kind for one in found}) != 1:
        return (Meant(text, ""),)
    return tuple(one for one in found if first_of[one.code] is one)


def _next(words: Sequence[str]) -> tuple[Meant | None, int]:
    """Return the country that `words` begin with and how many say so; None for another word."""
    first = words[0]
    for length in range(min(longest_with(first), len(words)), 0, -1):
        text = " ".join(words[:length])
        if not _is_small(words[length - 1]) and (code := named(text)):
            return Meant(text, code), length
    if first.isupper() and (code := code_of(first)):
        return Meant(first, code, "code"), 1
    return (Meant(first, "") if _is_small(first) else None), 1


@lru_cache(4000)
def _may_belong(word: str) -> bool:
    return _is_small(word) or bool(code_of(word) or longest_with(word))


@lru_cache(4000)
def _is_small(word: str) -> bool:
    return word.isdigit() or not key(word)
