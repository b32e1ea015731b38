"""A list of countries in a file."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from flaggui.core.countries import Country, countries
from flaggui.core.lists.country_list import MAX_BYTES, Entry, decode, read_list
from flaggui.core.saved import read_regular
from flaggui.core.sentence import N_

_NAMED = 3
"""How many entries that name no country a sentence quotes."""
_LONGEST = 60
"""Characters that are quoted of one."""


def open_list(path: Path) -> str:
    """Return the text of the regular file at `path`. Blocks while it reads.

    Raises:
        ValueError: It cannot be read, or is no text; one sentence says why.
    """
    return _text(path.name, lambda: read_regular(path, MAX_BYTES, follow=True))


def listed_countries(name: str) -> list[Country]:
    """Return the countries of the list in the file called `name`, sorted by code, each once.

    It may be a pipe; “-” is the standard input.

    Raises:
        ValueError: It cannot be read, or names something else; one sentence says which.
    """
    words = "the standard input" if name == "-" else Path(name).name
    entries = read_list(_text(words, lambda: _bytes(name)))
    if unknown := [entry for entry in entries if not entry.code]:
        raise ValueError(_no_countries(unknown))
    if not entries:
        raise ValueError(N_("“{}” names no country.").format(words))
    known = countries()
    return [known[code] for code in sorted({entry.code for entry in entries})]


def _bytes(name: str) -> bytes:
    """Return what is in the file, or one byte more than a list may have."""
    if name == "-":
        # A program without a console has no standard input.
        return sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
    with Path(name).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _text(name: str, read: Callable[[], bytes]) -> str:
    try:
        return decode(read())
    except FileNotFoundError:
        reason = N_("no such file or directory")
    except PermissionError:
        reason = N_("permission denied")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
    except ValueError as error:
        reason = str(error)
    raise ValueError(N_("“{name}” cannot be opened: {reason}.").format(name=name, reason=reason))


def _no_countries(unknown: Sequence[Entry]) -> str:
    """Return a sentence that names the first of `unknown`, and what may be meant."""
    if len(unknown) == 1:
        (entry,) = unknown
        perhaps = f"; did you mean {_either(entry)}?" if entry.suggestions else "."
        return f"“{_quoted(entry)}” is no country{perhaps}"
    parts = [_part(entry) for entry in unknown[:_NAMED]]
    if more := len(unknown) - len(parts):
        parts.append(f"and {more} more")
    return f"These are no countries: {'; '.join(parts)}."


def _part(entry: Entry) -> str:
    return f"“{_quoted(entry)}”" + (f", perhaps {_either(entry)}" if entry.suggestions else "")


def _either(entry: Entry) -> str:
    return " or ".join(f"{countries()[code].name} ({code})" for code in entry.suggestions)


def _quoted(entry: Entry) -> str:
    """Return the text of `entry` for a terminal: short, and nothing that would steer it."""
    shown = "".join(character if character.isprintable() else " " for character in entry.text)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
