"""JSON from elsewhere, read strictly: what JSON leaves open is closed, and nothing is too much."""

import json
import math
import re
from collections import Counter
from typing import Any, NoReturn

from flaggui.core.sentence import N_

MAX_DEPTH = 20
"""Levels of nesting in a report; ours have six."""
MAX_TEXT = 2_000
"""Characters of the longest text in a report."""
_MAX_VALUES = 1_000_000  # 20,000 flags with five attempts each; bounds time and memory
_MAX_NAMES = 40_000  # of one object; the longest is a manifest's list of files
_MAX_DIGITS = 30
TOO_DEEP = N_("it is nested deeper than {} levels").format(MAX_DEPTH)


def parsed(data: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return what the JSON text `data`, in UTF-8, stands for.

    Raises:
        ValueError: It is no JSON, ambiguous, too deep, too long or has too much in it.
        RecursionError: It is nested deeper than Python can read.
    """
    text = data.decode("utf-8-sig")
    if sum(map(text.count, ",[{")) > _MAX_VALUES:
        raise ValueError(N_("it holds more than {} values").format(f"{_MAX_VALUES:,}"))
    value = _loaded(text)
    _check_everywhere(value)
    # An escape can spell half a character, which nothing could write: a message may quote one.
    if re.search(r"\\u[dD]", text):
        value = _loaded(json.dumps(value, ensure_ascii=False).encode(errors="replace").decode())
    return value


def _loaded(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    return json.loads(
        text,
        object_pairs_hook=_unambiguous,
        parse_int=_int,
        parse_float=_float,
        parse_constant=_no_number,
    )


def _unambiguous(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > _MAX_NAMES:
        raise ValueError(N_("it has an object of more than {} names").format(f"{_MAX_NAMES:,}"))
    found = dict(pairs)
    if len(found) < len(pairs):
        twice, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ValueError(N_("it has “{}” twice in one place").format(twice[:40]))
    return found


def _int(digits: str) -> int:
    return int(digits) if len(digits) <= _MAX_DIGITS else _no_number(digits)


def _float(digits: str) -> float:
    if len(digits) > _MAX_DIGITS or not math.isfinite(number := float(digits)):
        _no_number(digits)
    return number


def _no_number(digits: str) -> NoReturn:
    raise ValueError(N_("“{}” is no number for a report").format(digits[:20]))


def _check_everywhere(value: object) -> None:
    """Refuse depth and texts that are too much, also in fields that nobody asked for."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        for text in (item for item in level if isinstance(item, str)):
            if len(text) > MAX_TEXT:
                words = N_("it has a text of more than {} characters")
                raise ValueError(words.format(f"{MAX_TEXT:,}"))
        level = [inner for item in level for inner in _inside(item)]
        if not level:
            return
    raise ValueError(TOO_DEEP)


def _inside(value: object) -> list[Any]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, list) else []
