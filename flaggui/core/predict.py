"""How long a run will take, told before the click from what was chosen."""

import os
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush, heapreplace
from itertools import islice
from math import ceil

from flaggui.core.countries import Country
from flaggui.core.ideal import OWN_GILS, pooled
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.sentence import N_

_DRAWS = 1000
_NAMED = 3

# The forms of a formula. `slow` is a list such as "BR 2 s, CN 3 s", or these words:
_OTHERS = N_("{count} others of {least} to {most}")
# By whether there are flags of the usual latency, and slow ones.
_ADDED = {
    (True, False): N_("{n} flags × {usual}, one after another = {seconds}"),
    (True, True): N_("{plain} × {usual} + {slow}, one after another = {seconds}"),
    (False, True): N_("{slow}, one after another = {seconds}"),
}
# By whether there are flags of the usual latency.
_AT_ONCE = {
    True: N_("{n} flags ({plain} of {usual}, {slow}) at once = {seconds}"),
    False: N_("{n} flags ({slow}) at once = {seconds}"),
}
_THROUGH = {
    True: N_(
        "{n} flags ({plain} of {usual}, {slow}) through {workers} workers, a freed worker takes "
        "the next at once = {seconds}"
    ),
    False: N_(
        "{n} flags ({slow}) through {workers} workers, a freed worker takes the next at once = "
        "{seconds}"
    ),
}
# By whether there are slow flags.
_ADDED_ABOUT = {
    False: N_("{n} flags × about {usual}, one after another = about {seconds}"),
    True: N_("{plain} × about {usual} + {slow}, one after another = about {seconds}"),
}
_AT_ONCE_ABOUT = {
    False: N_("{n} flags ({low} to {high} each) at once: the slowest of {n} takes about {seconds}"),
    True: N_(
        "{n} flags ({plain} of {low} to {high}, {slow}) at once: the slowest takes about {seconds}"
    ),
}
_THROUGH_ABOUT = {
    False: N_(
        "{n} flags ({low} to {high} each) through {workers} workers, a freed worker takes the next "
        "at once: about {seconds}"
    ),
    True: N_(
        "{n} flags ({plain} of {low} to {high}, {slow}) through {workers} workers, a freed worker "
        "takes the next at once: about {seconds}"
    ),
}
_ROUNDS = N_("{n} flags ÷ {workers} workers = {rounds} rounds × {usual} = {seconds}")
_UNEVEN_ROUNDS = N_(
    "{n} flags ÷ {workers} workers = {rounds} rounds (rounded up) × {usual} = {seconds}"
)
_ONE_GIL = N_(
    "Waits: {waits}. CPU work: {n} × {each} = {total} at least, for Python code takes turns at one "
    "GIL. Waits overlap with it: about {seconds}"
)
_BY_WORKERS = N_(
    "Waits: {waits}. CPU work: {n} × {each} ÷ {cores} workers = {total} at least. Waits overlap "
    "with it: about {seconds}"
)
_BY_CORES = N_(
    "Waits: {waits}. CPU work: {n} × {each} ÷ {cores} cores = {total} at least. Waits overlap "
    "with it: about {seconds}"
)


@dataclass(frozen=True, slots=True)
class Prediction:
    """What to expect of a run.

    Attributes:
        seconds: Expected time until the last flag has its answer, overhead not counted.
        formula: How that was worked out, in words.
    """

    seconds: float
    formula: str


def predict(options: Options) -> Prediction | None:
    """Return how long a run with `options` will wait for the built-in server and work.

    Waits are the same in every mode with the same number of workers, CPU work is not. None where
    nothing can be told: the latency of other sources is unknown, and without countries, or
    without latency and work, there is nothing to wait for.
    """
    knobs, countries = options.knobs, options.countries
    if not options.source.builtin or not countries:
        return None
    fixed = [knobs.slow.get(country.code.lower()) for country in countries]
    waits = _Waits(knobs, countries, fixed, options.limits.total)
    if options.limits.cpu_work:
        found = _with_work(waits, options)
    elif knobs.jitter and None in fixed:
        found = _with_jitter(waits, options.at_once)
    else:
        found = _exact(waits, options.at_once)
    if found.seconds <= 0:
        return None
    if knobs.bandwidth is not None:
        words = N_("{}, and what the bandwidth adds").format(found.formula)
        return Prediction(found.seconds, words)
    return found


@dataclass(frozen=True, slots=True)
class _Waits:
    """The waits to come: `fixed` holds those of slow countries, None for the usual latency.

    None is longer than `longest` seconds, the time limit of a flag.
    """

    knobs: Knobs
    countries: Sequence[Country]
    fixed: Sequence[float | None]
    longest: float

    def slow(self, between: str) -> str:
        """Return the slow countries by their codes, summed up where there are many; or nothing.

        Codes, as every language has them; `between` is what stands between two.
        """
        pairs = zip(self.countries, self.fixed, strict=True)
        found = [(c.code, min(s, self.longest)) for c, s in pairs if s is not None]
        if len(found) <= _NAMED:
            return between.join(f"{code} {_seconds(seconds)}" for code, seconds in found)
        times = [seconds for _, seconds in found]
        return _OTHERS.format(
            count=len(found), least=_seconds(min(times)), most=_seconds(max(times))
        )

    def each(self, usual: float) -> list[float]:
        """Return every wait, `usual` seconds where the country has none of its own."""
        return [min(usual if s is None else s, self.longest) for s in self.fixed]


def worked(waits: Iterable[float], workers: int, work: float, cores: int) -> float:
    """Return the seconds until the last of `waits` is over and its `work` seconds are done.

    As `ideal.pooled`, but each wait is followed by work on the first free of `cores` cores, on
    which flags wait for their turn while their workers wait with them.
    """
    to_come, last = iter(waits), 0.0
    free_at, answered = [0.0] * cores, list(islice(to_come, workers))
    heapify(answered)
    while answered:
        last = max(heappop(answered), free_at[0]) + work
        heapreplace(free_at, last)
        for wait in islice(to_come, 1):
            heappush(answered, last + wait)
    return last


def _with_work(waits: _Waits, options: Options) -> Prediction:
    work, n, workers = options.limits.cpu_work, len(waits.fixed), options.at_once
    jitter = waits.knobs.jitter and None in waits.fixed
    alone = (_with_jitter if jitter else _exact)(waits, workers)
    there, cores = os.cpu_count() or 1, 1
    words = N_("Waits: {waits}. CPU work: {n} × {each} = {total}. Together about {seconds}")
    seconds = alone.seconds + n * work
    if min(workers, n) > 1:
        words = _ONE_GIL
        if options.mode in OWN_GILS:
            cores = min(workers, there)
            words = _BY_WORKERS if workers < there else _BY_CORES
        seconds = _simulated(waits, workers, work, cores)
    words = words.format(
        waits=alone.formula,
        n=n,
        each=_seconds(work),
        cores=cores,
        total=_seconds(n * work / cores),
        seconds=_seconds(seconds),
    )
    return Prediction(seconds, words)


def _exact(waits: _Waits, workers: int) -> Prediction:
    latency = min(waits.knobs.latency, waits.longest)
    n, plain = len(waits.fixed), waits.fixed.count(None)
    each = waits.each(latency)
    seconds = pooled(each, workers)
    rounds = ceil(n / workers)
    slow = waits.slow(" + " if workers == 1 else ", ")
    if n == 1:
        words, latency = N_("1 flag × {usual} = {seconds}"), each[0]
    elif workers == 1:
        words = _ADDED[bool(plain), bool(slow)]
    elif slow:
        words = (_THROUGH if n > workers else _AT_ONCE)[bool(plain)]
    elif rounds == 1:
        words = N_("{n} flags ÷ {workers} workers = 1 round × {usual} = {seconds}")
    else:
        words = _UNEVEN_ROUNDS if n % workers else _ROUNDS
    words = words.format(
        n=n,
        plain=plain,
        usual=_seconds(latency),
        slow=slow,
        workers=workers,
        rounds=rounds,
        seconds=_seconds(seconds),
    )
    return Prediction(seconds, words)


def _with_jitter(waits: _Waits, workers: int) -> Prediction:
    knobs, n, plain = waits.knobs, len(waits.fixed), waits.fixed.count(None)
    low, high = max(0.0, knobs.latency - knobs.jitter), knobs.latency + knobs.jitter
    mean = min(_mean(knobs), waits.longest)
    slow = waits.slow(" + " if workers == 1 else ", ")
    if n == 1:
        words = N_("1 flag × about {usual} = about {seconds}")
    elif workers == 1:
        words = _ADDED_ABOUT[bool(slow)]
    else:
        words = (_THROUGH_ABOUT if n > workers else _AT_ONCE_ABOUT)[bool(slow)]
    if min(workers, n) == 1:
        seconds = sum(waits.each(mean))
    elif n > workers or slow:
        seconds = _simulated(waits, workers)
    else:
        # The largest of n uniform draws lies, on average, n/(n+1) of the way up their range.
        seconds = min(waits.longest, knobs.latency + knobs.jitter * (n - 1) / (n + 1))
    words = words.format(
        n=n,
        plain=plain,
        usual=_seconds(mean),
        low=_seconds(low),
        high=_seconds(high),
        slow=slow,
        workers=workers,
        seconds=_seconds(seconds),
    )
    return Prediction(seconds, words)


def _simulated(waits: _Waits, workers: int, work: float = 0.0, cores: int = 1) -> float:
    """Return the mean of several runs with drawn waits: many of few flags, one of very many."""
    # Always the same draws: a forecast must not flicker.
    draw, swing = random.Random(1).random, 2 * waits.knobs.jitter
    low, longest = waits.knobs.latency - waits.knobs.jitter, waits.longest
    times = max(1, _DRAWS // len(waits.fixed))
    total = 0.0
    for _ in range(times):
        drawn = [low + swing * draw() if slow is None else slow for slow in waits.fixed]
        drawn = [min(longest, max(0.0, seconds)) for seconds in drawn]
        total += worked(drawn, workers, work, cores) if work else pooled(drawn, workers)
    return total / times


def _mean(knobs: Knobs) -> float:
    """Return the mean latency in seconds; a jitter above the latency is cut off at nothing."""
    if knobs.jitter <= knobs.latency:
        return knobs.latency
    return (knobs.latency + knobs.jitter) ** 2 / (4 * knobs.jitter)


def _seconds(seconds: float) -> str:
    if seconds < 0.01:
        return f"{seconds * 1000:.0f} ms"
    # 0.2 s and 0.39 s: as many decimals as say something, two at most.
    return f"{seconds:.2f}".removesuffix("0") + " s"
