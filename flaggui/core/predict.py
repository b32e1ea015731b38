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

_DRAWS = 1000
_NAMED = 3


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
        return Prediction(found.seconds, f"{found.formula}, and what the bandwidth adds")
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

    @property
    def slow(self) -> list[str]:
        """The slow countries in words, summed up where there are many."""
        pairs = zip(self.countries, self.fixed, strict=True)
        found = [(c.name, min(s, self.longest)) for c, s in pairs if s is not None]
        if len(found) <= _NAMED:
            return [f"{name} {_seconds(seconds)}" for name, seconds in found]
        times = [seconds for _, seconds in found]
        return [f"{len(found)} others of {_seconds(min(times))} to {_seconds(max(times))}"]

    def each(self, usual: float) -> list[float]:
        """Return every wait, `usual` seconds where the country has none of its own."""
        return [min(usual if s is None else s, self.longest) for s in self.fixed]

    def through(self, usual: str, workers: int) -> str:
        """Return how the flags, of `usual` latency in words, go through the workers."""
        plain, n = self.fixed.count(None), len(self.fixed)
        own = [f"{plain} of {usual}", *self.slow] if plain else self.slow
        parts = own if self.slow else [f"{usual} each"]
        way = f"through {workers} workers, a freed worker takes the next at once"
        return f"{n} flags ({', '.join(parts)}) {'at once' if n <= workers else way}"

    def added(self, usual: str) -> str:
        """Return the sum of the waits, of `usual` latency in words."""
        plain = self.fixed.count(None)
        parts = [f"{plain} flag{'' if plain == 1 else 's'} × {usual}"] if plain else []
        words = " + ".join([*parts, *self.slow])
        return words if len(self.fixed) == 1 else f"{words}, one after another"


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
    shared, there = options.mode not in OWN_GILS, os.cpu_count() or 1
    cores = 1 if shared else min(workers, there)
    words = f"Waits: {alone.formula}. CPU work: {n} × {_seconds(work)}"
    total = _seconds(n * work / cores)
    if workers == 1 or n == 1:
        seconds = alone.seconds + n * work
        words += f" = {total}. Together about"
    else:
        seconds = _simulated(waits, workers, work, cores)
        divided = f" ÷ {cores} {'workers' if workers < there else 'cores'} = {total} at least"
        on_one = f" = {total} at least, for Python code takes turns at one GIL"
        words += f"{on_one if shared else divided}. Waits overlap with it: about"
    return Prediction(seconds, f"{words} {_seconds(seconds)}")


def _exact(waits: _Waits, workers: int) -> Prediction:
    latency = min(waits.knobs.latency, waits.longest)
    n, usual = len(waits.fixed), _seconds(latency)
    seconds = pooled(waits.each(latency), workers)
    if workers == 1 or n == 1:
        words = waits.added(usual)
    elif waits.slow:
        words = waits.through(usual, workers)
    else:
        rounds = ceil(n / workers)
        words = f"{n} flags ÷ {workers} workers = {rounds} round{'' if rounds == 1 else 's'}"
        words += " (rounded up)" if rounds > 1 and n % workers else ""
        words += f" × {usual}"
    return Prediction(seconds, f"{words} = {_seconds(seconds)}")


def _with_jitter(waits: _Waits, workers: int) -> Prediction:
    knobs, n = waits.knobs, len(waits.fixed)
    if workers == 1 or n == 1:
        mean = min(_mean(knobs), waits.longest)
        seconds = sum(waits.each(mean))
        words = f"{waits.added(f'about {_seconds(mean)}')} = about"
        return Prediction(seconds, f"{words} {_seconds(seconds)}")
    low, high = max(0.0, knobs.latency - knobs.jitter), knobs.latency + knobs.jitter
    words = waits.through(f"{_seconds(low)} to {_seconds(high)}", workers)
    if n > workers or waits.slow:
        seconds = _simulated(waits, workers)
        words += ": the slowest takes" if n <= workers else ":"
    else:
        # The largest of n uniform draws lies, on average, n/(n+1) of the way up their range.
        seconds = min(waits.longest, knobs.latency + knobs.jitter * (n - 1) / (n + 1))
        words += f": the slowest of {n} takes"
    return Prediction(seconds, f"{words} about {_seconds(seconds)}")


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
