"""How long the window does not answer: the longest gap between two beats of a 2 ms timer."""

from collections.abc import Iterator
from functools import partial

from flaggui.core.race import usual_modes
from tests.benchmarks.plan import MANY, Plan, Work, placed
from tests.benchmarks.probes import probe
from tests.benchmarks.rows import Row, gathered, in_turns

_IN_PROCESS = {"asyncio": 0.033, "qtnetwork": 0.033}
_THREADS = 0.100
_OWN = 0.016
_NO_DELAY = 0.0


def rows(plan: Plan) -> Iterator[Row]:
    """Yield the longest freeze in each mode, and what 5,000 flags do to the window."""
    yield from _each_mode(plan)
    yield from _many(plan)


def _each_mode(plan: Plan) -> Iterator[Row]:
    ways = [(m, own) for m in usual_modes() if m != "sequential" for own in (False, True)]
    with probe("in_window", platform=plan.platform) as child:

        def freeze(mode: str, own: bool) -> float:
            return float(child.ask(**MANY.job(mode, own=own))["report"]["longest_freeze"])

        found = gathered(in_turns(plan.repeat, {way: partial(freeze, *way) for way in ways}))
    for mode, own in ways:
        limit = _OWN if own else _IN_PROCESS.get(mode, _THREADS)
        words = f"longest freeze, {MANY}, {placed(mode, own=own)}"
        yield Row(words, "ms", found[mode, own], figure_is="value", at_most=limit)


def _many(plan: Plan) -> Iterator[Row]:
    """Yield the rows of the long run: each in a window of its own, for it keeps what it shows."""
    work = Work(plan.many, _NO_DELAY, 30)
    samples = []
    for _ in range(plan.repeat):
        with probe("in_window", platform=plan.platform) as child:
            child.ask(**MANY.job("asyncio", own=True))  # warms up
            told = child.ask(**work.job("asyncio", own=True))
            assert told["report"]["counts"]["ok"] == plan.many, told["report"]["counts"]
            samples.append({**told, "scroll": child.ask(scroll=True)})
    words = f"{work}, asyncio, own process"
    for name, values, limit in (
        ("99th percentile of the gaps", [s["p99_gap"] for s in samples], 0.008),
        ("longest freeze", [s["report"]["longest_freeze"] for s in samples], 0.033),
        ("scrolling, layout and paint, p99", [s["scroll"]["p99"] for s in samples], 0.0167),
    ):
        yield Row(f"{name}, {words}", "ms", values, figure_is="value", at_most=limit)
