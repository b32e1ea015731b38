"""What people call countries: texts made alike, and the countries that they name."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from flaggui.core.countries import countries, country_names, other_names

LONGEST = 200
"""Characters of the longest text that may be a name."""
# What people type for each other: kana (hiragana is 0x60 before katakana) and letters of Arabic.
_SAME = {chr(kana): chr(kana + 0x60) for kana in range(0x3041, 0x3097)}
_SAME |= {"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك"}
# Few have such a letter, and str.translate would look every letter of all names up.
_LETTERS = re.compile(f"[{''.join(_SAME)}]")
# What they leave out: the marks of Latin, of Arabic with its line-stretching tatweel, and of kana.
_MARKS = re.compile("['’‘\u0300-\u036f\u064b-\u065f\u0670\u0640\u3099\u309a]+")
_GAP = re.compile(r"[^\w\n]+")
# Letters that stood apart, as in “U.S.” and “R.O.K.”.
_INITIALS = re.compile(r"\b[a-z](?: [a-z])+\b")
_SMALL_WORDS = {
    "the", "of", "and", "und", "y", "e", "et", "de", "da", "do", "das", "dos", "del", "der",
    "die", "des", "du", "d", "la", "le", "les", "l", "el", "los", "las",
}  # fmt: skip
"""What is left out of names, or put where another language has none."""
# As in the World Bank's tables and on Natural Earth's maps.
_SHORT = {
    "dem": "democratic", "eq": "equatorial", "fed": "federated", "is": "islands",
    "island": "islands", "isl": "islands", "n": "north", "rep": "republic", "s": "south",
    "st": "saint", "ste": "sainte", "sts": "states", "w": "western",
}  # fmt: skip
_FORMS = {
    "arab", "bolivarian", "bundesrepublik", "co", "commonwealth", "cooperative", "democratic",
    "duchy", "federal", "federated", "federativa", "federative", "foderative", "grand",
    "hashemite", "independent", "islamic", "kingdom", "konigreich", "operative", "peoples",
    "plurinational", "principality", "reino", "republic", "republica", "republik", "republique",
    "royaume", "socialist", "state", "states", "sultanate", "union",
}  # fmt: skip
"""What a state calls itself, beside its name."""
_SEVERAL: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("congo", "kongo"), ("CD", "CG")),
    **dict.fromkeys(("korea", "corea", "coreia", "coree"), ("KR", "KP")),
    "islands virgin": ("VG", "VI"),
    **dict.fromkeys(("england", "scotland", "wales", "ireland northern"), ("GB",)),
    "america": ("US",),
}
"""What names no country, or not one alone, and which may be meant; by the keys of the names."""


def plain(text: str) -> str:
    """Return `text` without accents, capitals and punctuation: "cote" finds Côte d’Ivoire."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    alike = _LETTERS.sub(lambda letter: _SAME[letter[0]], bare)
    return _GAP.sub(" ", alike).strip()


def key(text: str) -> str:
    """Return the words that make `text` a name, in the order of the alphabet, each once.

    “Korea, Republic of”, “Korea (the Republic of)” and “Republic of Korea” have the same.
    """
    return _key(plain(text)) if len(text) <= LONGEST else ""


def named(text: str) -> str:
    """Return the code of the country that `text` names in some language; empty for none.

    A name may be inverted or have the form of the state with it, as in “Moldova, Republic of”.
    One that several countries share, as “Congo”, names none.
    """
    return _named(key(text))


def may_mean(text: str) -> tuple[str, ...]:
    """Return the codes of the countries that `text` may mean where it names none: “Korea”."""
    words = key(text)
    return _SEVERAL.get(words) or _SEVERAL.get(_without_forms(words), ())


@cache
def spellings() -> Mapping[str, str]:
    """Return the code of the country by each of its names in all languages, as `plain` has them."""
    return {text: code for code, name in _every_name() if _is_name(text := plain(name))}


def longest_with(word: str) -> int:
    """Return how many words the longest name with `word` has, with small ones; 0 for no name."""
    return _lengths().get(_SHORT.get(plain(word), plain(word)), 0)


@cache
def _lengths() -> Mapping[str, int]:
    found = dict.fromkeys(_FORMS, 4)
    for _, name in _every_name():
        length = len(plain(name).split())
        found |= {word: max(length, found.get(word, 0)) for word in key(name).split()}
    return found


def _named(words: str) -> str:
    known = _by_key()
    if words in known or words in _SEVERAL:
        return known.get(words, "")
    return known.get(_without_forms(words), "")


def _without_forms(words: str) -> str:
    return " ".join(word for word in words.split() if word not in _FORMS)


def _key(text: str) -> str:
    words = _INITIALS.sub(lambda found: found[0].replace(" ", ""), text).split()
    if len(words) > 1:
        words = [_SHORT.get(word, word) for word in words]
    return " ".join(sorted(set(words) - _SMALL_WORDS))


@cache
def _by_key() -> dict[str, str]:
    found = {key(name): code for code, name in _every_name()}
    return {text: code for text, code in found.items() if _is_name(text) and text not in _SEVERAL}


def _is_name(text: str) -> bool:
    """Return False for two letters, but “UK” and “US”: CLDR has “RU” for Reino Unido, “É.-U.”."""
    return text in ("uk", "us") or len(text) > 2 or not text.isascii()


def _every_name() -> Iterator[tuple[str, str]]:
    languages, others = country_names().values(), other_names()
    for code, country in countries().items():
        for name in (country.name, *(names[code] for names in languages), *others.get(code, ())):
            yield code, name
