"""In which order the cards of a gallery stand, and which of them are shown."""

from collections.abc import Callable, Collection, Iterable
from math import inf
from operator import attrgetter

from flaggui.core.countries import Country
from flaggui.core.flag import DownloadStatus
from flaggui.core.names import plain
from flaggui.core.run import Row
from flaggui.core.sentence import N_
from flaggui.gui.language import alphabet, country_name, say
from flaggui.gui.search import found

ORDERS = {
    "arrival": N_("in order of arrival"),
    "name": N_("by name"),
    "region": N_("by region"),
    "duration": N_("by duration"),
    "status": N_("by outcome"),
}
"""Every order, in words."""
UNDER_WAY = {
    "duration": N_("by duration, once all are there"),
    "status": N_("by outcome, once all are there"),
}
"""What cannot be known before the end: until then the cards come as they arrive."""
STEADY = {"name", "region"}
"""Orders in which each card has its place from the start, whatever becomes of it."""
FILTERS = {
    "all": N_("all flags"),
    "ok": N_("only what arrived"),
    "not_found": N_("only what was not found"),
    "error": N_("only errors"),
    "cancelled": N_("only what was cancelled"),
}
"""What can be shown, by `DownloadStatus`; "all" is all."""
_STATUS = {status: place for place, status in enumerate(DownloadStatus)}


def sorted_rows(rows: Iterable[Row], order: str) -> list[Row]:
    """Return `rows` in one of `ORDERS`; within a region by name, otherwise ties by arrival.

    By arrival, and by what is known of a flag at its end only, those without a rank come last,
    as they were submitted.
    """
    every = list(rows)
    if order in STEADY:
        place = _places({row.country for row in every}, order)
        return sorted(every, key=lambda row: (place[row.country], row.index))
    ranked = sorted((row for row in every if row.rank is not None), key=attrgetter("rank"))
    if order in _BY:
        ranked.sort(key=_BY[order])
    return ranked + [row for row in every if row.rank is None]


def is_shown(row: Row, status: str, codes: Collection[str] | None) -> bool:
    """Return whether a card shall be seen.

    Args:
        row: What it shows.
        status: One of `FILTERS`.
        codes: What `sought` returned.
    """
    if status != "all" and (row.flag is None or row.flag.status.value != status):
        return False
    return codes is None or row.country.code in codes


def sought(words: str) -> Collection[str] | None:
    """Return the codes that `words` mean, as in the list of countries; None when they mean all.

    What is typed may itself be a code that names no country: such are asked for, too.
    """
    codes = found(words)
    return None if codes is None else codes | {plain(words).upper()}


def _duration(row: Row) -> float:
    """Return how long the flag took, in seconds; one that was never begun comes last."""
    return inf if row.started is None or row.finished is None else row.finished - row.started


def _status(row: Row) -> int:
    return _STATUS[row.flag.status] if row.flag is not None else len(_STATUS)


_BY: dict[str, Callable[[Row], float]] = {"duration": _duration, "status": _status}


def _places(known: set[Country], order: str) -> dict[Country, int]:
    """Return the place of each country in the alphabet of the language, region first if asked."""
    # Countries and not rows: a key takes some microseconds, and a run may have 5,000 flags.
    key = alphabet()
    keys = {country: tuple(map(key, _told(country, order))) for country in known}
    # Codes that name no country have no region; they come last.
    ordered = sorted(known, key=lambda c: (order == "region" and not c.region, keys[c], c.code))
    return {country: place for place, country in enumerate(ordered)}


def _told(country: Country, order: str) -> tuple[str, ...]:
    name = country_name(country)
    return (say(country.region) if country.region else "", name) if order == "region" else (name,)
