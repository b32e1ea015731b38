"""Every mode, with and without a window, against ⌈N/W⌉ × latency."""

from collections.abc import Iterator
from functools import partial
from statistics import median
from typing import Any

from flaggui.core.race import usual_modes
from tests.benchmarks.plan import MANY, TWENTY, Plan, Work, placed
from tests.benchmarks.probes import Probe, probe
from tests.benchmarks.rows import Row, gathered, in_turns

_BEST = {"headless": 1.2, "in_window": 1.3}
_EACH_IN_WINDOW = 1.8


def rows(plan: Plan) -> Iterator[Row]:
    """Yield a row for each mode, place and work, and one for the best of each."""
    for work in (TWENTY, MANY):
        for place in _BEST:
            with probe(place, platform=plan.platform) as child:
                yield from _rows(plan, child, place, work)


def _rows(plan: Plan, child: Probe, place: str, work: Work) -> Iterator[Row]:
    ways = [(mode, own) for mode in usual_modes() for own in (False, True)]
    found = gathered(
        in_turns(plan.repeat, {way: partial(_shown, child, work, *way) for way in ways})
    )
    concurrent = [way for way in ways if way[0] != "sequential"]
    best = min(concurrent, key=lambda way: median(found[way]))
    each = _EACH_IN_WINDOW if work is MANY and place == "in_window" else None
    words = f"{work}, {place.replace('_', ' ')}"

    def row(note: str, way: tuple[str, bool], limit: float | None) -> Row:
        bound = [work.bound(way[0])]
        return Row(f"{words}, {note}", "s", found[way], "⌈N/W⌉ × latency", bound, at_most=limit)

    yield row(f"best mode: {placed(best[0], own=best[1])}", best, _BEST[place])
    for mode, own in ways:
        limit = None if mode == "sequential" else each
        yield row(placed(mode, own=own), (mode, own), limit)


def _shown(child: Probe, work: Work, mode: str, own: bool) -> float:
    """Return the seconds to the last flag handed to the window, or leaving the mode."""
    report: dict[str, Any] = child.ask(**work.job(mode, own=own))["report"]
    assert report["counts"]["ok"] == work.number, report["counts"]
    return float(report["shown"])
