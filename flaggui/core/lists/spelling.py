"""Which countries are meant by what names none: typing errors, beginnings, names among words."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

from flaggui.core.names import LONGEST, may_mean, named, plain, spellings

_MOST = 3
"""Suggestions for one text."""
_LIKE = 0.7
"""Least ratio of a `SequenceMatcher` for a typing error; a third letter of eight makes 0.75."""
_AS_LIKE = 0.12
"""How much less the next likely ones may have than the first."""
_LONGEST = 60
"""Letters of the longest text that may be a name; more are a sentence."""
_WORDS = 30
"""Words of a sentence among which names are looked for."""
_CANDIDATES = 16
"""Names that are compared letter by letter, those that share the most pairs of letters."""


def suggestions(text: str) -> tuple[str, ...]:
    """Return the codes of the countries that `text` may mean, the likeliest first, at most three.

    Takes less than a millisecond, whatever `text` is.
    """
    sought = plain(text[:LONGEST])
    found = may_mean(text) or _beginning(sought) or _among(sought) or _spelt_like(sought)
    return tuple(dict.fromkeys(found))[:_MOST]


def _beginning(sought: str) -> list[str]:
    """Return the countries whose names begin with `sought`, those with the shortest names first."""
    if len(sought) < (3 if sought.isascii() else 2):
        return []
    names, known = _sorted_names(), spellings()
    first, end = bisect_left(names, sought), bisect_left(names, sought + "\U0010ffff")
    return [known[name] for name in sorted(names[first:end], key=len)]


def _among(sought: str) -> list[str]:
    """Return the countries whose names stand among the words of `sought`, in their order."""
    words, found, place = sought.split()[:_WORDS], list[str](), 0
    while place < len(words):
        codes, length = _longest(words[place:])
        found += codes
        place += length
    return found


def _longest(words: Sequence[str]) -> tuple[Sequence[str], int]:
    """Return what the longest beginning of `words` names or may mean, and how many they are."""
    for length in range(min(6, len(words)), 0, -1):
        text = " ".join(words[:length])
        if code := named(text):
            return [code], length
        if codes := may_mean(text):
            return codes, length
    return [], 1


def _spelt_like(sought: str) -> list[str]:
    if len(sought) > _LONGEST or (len(sought) < 4 and sought.isascii()):
        return []
    matcher, ratios = SequenceMatcher(None, "", sought, autojunk=False), dict[str, float]()
    for name, code in _sharing_pairs(sought):
        matcher.set_seq1(name)
        ratios[code] = max(ratios.get(code, 0), matcher.ratio())
    least = max(_LIKE, max(ratios.values(), default=0) - _AS_LIKE)
    likely = [code for code, ratio in ratios.items() if ratio >= least]
    return sorted(likely, key=lambda code: -ratios[code])


def _sharing_pairs(sought: str) -> Iterator[tuple[str, str]]:
    """Yield the names that share the most pairs of letters with `sought`, and their countries."""
    index, known = _names_by_pair(), spellings()
    shared = Counter(name for pair in _pairs(sought) for name in index.get(pair, ()))
    for name, _ in shared.most_common(_CANDIDATES):
        yield name, known[name]


@cache
def _sorted_names() -> list[str]:
    return sorted(spellings())


@cache
def _names_by_pair() -> Mapping[str, Iterable[str]]:
    found = defaultdict[str, list[str]](list)
    for name in spellings():
        for pair in _pairs(name):
            found[pair].append(name)
    return found


def _pairs(text: str) -> set[str]:
    framed = f" {text} "
    return {framed[place : place + 2] for place in range(len(framed) - 1)}
