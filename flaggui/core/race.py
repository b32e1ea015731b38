"""A race: modes that do the same work in turns, and what their runs say about each other."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from ipaddress import ip_address
from math import ceil, comb
from pathlib import Path
from random import randrange
from statistics import median
from typing import NamedTuple
from urllib.parse import urlsplit

from flaggui.core.ideal import OWN_GILS, ideal, with_work, workers_of
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.report import Report
from flaggui.core.sentence import N_, Sentence
from flaggui.core.sources import Source

REPETITIONS = 5
"""Counted runs of each mode, where nobody said."""
MOST_REPETITIONS = 20
ENOUGH = 3
"""Counted runs of each mode from which differences are called more than noise."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is raced. Make one with `plan_race`, which refuses what must not be.

    Attributes:
        modes: Keys of `MODES`, in the order of their turns.
        options: The work, the same for all; its knobs have a seed, its own mode says nothing.
        repetitions: Counted runs of each mode.
    """

    modes: tuple[str, ...]
    options: Options
    repetitions: int = REPETITIONS

    def options_of(self, mode: str) -> Options:
        """Return the options of a run of `mode`."""
        return replace(self.options, mode=mode)


class Turn(NamedTuple):
    """One run of a race.

    Attributes:
        round: 0 is the warm-up, which does not count.
        mode: A key of `MODES`.
    """

    round: int
    mode: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What the counted runs of one mode came to; times in seconds, None for what is not known.

    Attributes:
        elapsed: Of each run, in the order they were made.
        ranks: First and last rank that its times allow; see `standings`.
        speed_up: How many times as fast as Sequential, by the medians.
        bound_ratio: Median of elapsed ÷ `bound`; 1.0 cannot be beaten.
        cpu_time: Median of the processor time that the run took.
        freeze: Median of the longest freezes of the window.
        longest_freeze: The longest of them.
        memory: Largest size of this process in any of the runs, in bytes; 0 where unknown.
        missed: Flags that did not arrive in its worst run, beyond those all modes missed.
    """

    mode: str
    elapsed: tuple[float, ...]
    ranks: tuple[int, int] | None
    speed_up: float | None
    bound_ratio: float | None
    cpu_time: float
    freeze: float | None
    longest_freeze: float | None
    memory: int
    missed: int

    @property
    def median(self) -> float:
        """The median of `elapsed`."""
        return median(self.elapsed)


def usual_modes(*, qt: bool = True) -> tuple[str, ...]:
    """Return the modes that race where nobody chose: all on this machine, in their order.

    Args:
        qt: Whether those count that need Qt.
    """
    return tuple(m for m in MODES if m != "cluster" and (qt or not needs_qt(m)))


def needs_qt(mode: str) -> bool:
    """Return whether `mode`, a key of `MODES`, cannot run without Qt."""
    return MODES[mode].function.startswith("flaggui.gui.")


def plan_race(options: Options, modes: Sequence[str], repetitions: int = REPETITIONS) -> Plan:
    """Return the race of `modes` with the work that `options` describe.

    Every run has the same luck: without a seed one is chosen.

    Raises:
        ValueError: That cannot be raced, or must not be; one sentence says why.
    """
    for mode in modes:
        if mode not in MODES:
            words = N_("No mode is called “{mode}”; there are {modes}.")
            raise ValueError(words.format(mode=mode, modes=", ".join(MODES)))
    if not modes:
        raise ValueError(N_("A race needs at least one mode."))
    if not options.countries:
        raise ValueError(N_("A race needs at least one country."))
    if not 1 <= repetitions <= MOST_REPETITIONS:
        words = N_("A race repeats each mode 1 to {most} times, not {repetitions}.")
        raise ValueError(words.format(most=MOST_REPETITIONS, repetitions=repetitions))
    different = tuple(dict.fromkeys(modes))
    if is_public(options.source):
        times = len(different) * (repetitions + 1)
        words = N_(
            "A race would ask {source} for every flag {times} times only to measure it, and a "
            "public server is there for others too: race the built-in one."
        )
        raise ValueError(words.format(source=options.source.name, times=times))
    if options.knobs.seed is None:
        options = replace(options, knobs=replace(options.knobs, seed=randrange(1_000_000)))
    return Plan(different, options, repetitions)


def is_public(source: Source) -> bool:
    """Return whether `source` is, or may be, a server on the public internet.

    Names are not looked up: one that is not ``localhost`` may lead anywhere.
    """
    host = urlsplit(source.template).hostname or ""
    if source.builtin or host == "localhost" or host.endswith(".localhost"):  # RFC 6761 §6.3
        return False
    try:
        return ip_address(host).is_global
    except ValueError:
        return True


def turns(plan: Plan) -> Iterator[Turn]:
    """Yield the runs of `plan` in their order: A B C to warm up, then A B C again and again.

    What changes on the machine during a race so touches all modes alike, and what is only
    slow the first time (imports, pools, caches) none.
    """
    for number in range(plan.repetitions + 1):
        for mode in plan.modes:
            yield Turn(number, mode)


def counts(report: Report) -> bool:
    """Return whether a run was let go to its end, so that its time says something."""
    return report["counts"]["cancelled"] == 0 and report["elapsed"] > 0


def bound(report: Report) -> float:
    """Return the seconds below which no mode can do the work of `report`; 0.0 for no bound.

    ⌈N/W⌉ × latency where the built-in server answers everybody after exactly that time, and what
    the CPU work takes at least (`ideal.with_work`); elsewhere the ideal of this very run
    (`ideal.ideal`), which its own waits make.
    """
    options = report["options"]
    uneven = any(options.get(knob) for knob in ("jitter", "slow", "bandwidth", "error_rate"))
    if uneven or not options.get("latency"):
        return ideal(report)
    rounds = ceil(len(report["flags"]) / workers_of(report))
    return with_work(report, rounds * float(options["latency"]))


def standings(reports: Sequence[Report]) -> list[Standing]:
    """Return the standing of each mode that has a counted run among `reports`, fastest first.

    Ranks are honest about noise. The times of a mode range from its fastest to its slowest run,
    and only a mode whose whole range lies before another's is called faster. So a rank is a
    range too, such as 1 to 3: from 1 + how many modes are faster, to all less how many are
    slower. Modes whose times overlap always share a rank: none that is faster than the one is
    slower than the other. For two equally fast modes with n runs each, all orders of the 2n
    times are equally likely, and in 2 of C(2n, n) the ranges are apart: `chance`. With fewer
    than `ENOUGH` runs of every mode nobody is ranked, nor is a mode that missed flags others got.
    """
    counted = [report for report in reports if counts(report)]
    by_mode: dict[str, list[Report]] = {}
    for report in counted:
        by_mode.setdefault(report["mode"], []).append(report)
    least = min((_absent(report) for report in counted), default=0)
    base = _median_of(by_mode.get("sequential", []))
    missed = {mode: max(map(_absent, runs)) - least for mode, runs in by_mode.items()}
    whole = {mode: _times(runs) for mode, runs in by_mode.items() if not missed[mode]}
    ranks = _ranks(whole) if _runs_each(by_mode) >= ENOUGH else {}
    found = [_standing(m, r, ranks.get(m), base, missed[m]) for m, r in by_mode.items()]
    return sorted(found, key=lambda standing: standing.median)


def arrivals(reports: Sequence[Report], mode: str) -> tuple[float, ...]:
    """Return when the flags of a run of `mode` were handed over, in seconds, in that order.

    Of the counted run among `reports` that is nearest to the median; empty without one.
    """
    runs = [report for report in reports if report["mode"] == mode and counts(report)]
    if not runs:
        return ()
    middle = median(_times(runs))
    typical = min(runs, key=lambda report: abs(report["elapsed"] - middle))
    return tuple(sorted(f["delivered"] for f in typical["flags"] if f["delivered"] is not None))


def chance(runs: int) -> float:
    """Return the probability that two equally fast modes are ranked apart after `runs` each."""
    return 2 / comb(2 * runs, runs)


def verdict(found: Sequence[Standing]) -> str:
    """Return who was the fastest, or that nobody was; in one sentence, empty if it is open."""
    return str(judgement(found) or "")


def judgement(found: Sequence[Standing]) -> Sentence | None:
    """Return the `verdict` with its values apart, None if it is open."""
    first = [standing for standing in found if standing.ranks and standing.ranks[0] == 1]
    names = [MODES[standing.mode].name for standing in first]
    values = dict(zip(("one", "another", "third"), names, strict=False))
    if len(found) < 2 or not first:
        return None
    if len(first) == 1:
        values["seconds"] = f"{first[0].median:.3f}"
        return Sentence(N_("{one} is the fastest: {seconds} s."), values)
    if len(first) == len(found):
        text = N_(
            "No mode is measurably faster than another: the differences are inside the noise."
        )
        return Sentence(text)
    if len(first) == 2:
        return Sentence(N_("Too close to call: {one} or {another} may be the fastest."), values)
    if len(first) == 3:
        text = N_("Too close to call: {one}, {another} or {third} may be the fastest.")
        return Sentence(text, values)
    text = N_("Too close to call: any of {count} modes may be the fastest.")
    return Sentence(text, {"count": len(first)})


def noise(found: Sequence[Standing]) -> str:
    """Return what the ranks say about noise, in one or two sentences."""
    fewest = min((len(standing.elapsed) for standing in found), default=0)
    if fewest < ENOUGH:
        return N_(
            "Fewer than {} runs of each mode are too few to tell a difference from noise, so "
            "nothing is ranked."
        ).format(ENOUGH)
    if len(found) < 2:
        return N_("One mode alone has no rank.")
    return N_(
        "Modes whose ranges from fastest to slowest run overlap share ranks: that difference is "
        "noise. Luck alone ranks two equally fast modes apart in {} % of such races."
    ).format(f"{100 * chance(fewest):.2g}")


def memory_elsewhere(mode: str, options: Options) -> bool:
    """Return whether other processes do the work: their memory is not in the report."""
    return options.own_process or mode in OWN_GILS


def cpu_elsewhere(mode: str) -> bool:
    """Return whether machines do the work whose processor time is not in the report."""
    return mode == "cluster"


def forget_peak_memory() -> None:
    """Have the system forget this process's largest size, so that each run has one of its own.

    Linux only (proc(5), ``clear_refs``); elsewhere `Report.peak_memory` is the largest so far.
    """
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _standing(
    mode: str,
    runs: Sequence[Report],
    ranks: tuple[int, int] | None,
    base: float | None,
    missed: int,
) -> Standing:
    times = _times(runs)
    freezes = [r["longest_freeze"] for r in runs if r["longest_freeze"] is not None]
    ratios = [r["elapsed"] / limit for r in runs if (limit := bound(r)) > 0]
    return Standing(
        mode=mode,
        elapsed=times,
        ranks=ranks,
        speed_up=base / median(times) if base else None,
        bound_ratio=median(ratios) if ratios else None,
        cpu_time=median(r["cpu_time"] for r in runs),
        freeze=median(freezes) if freezes else None,
        longest_freeze=max(freezes, default=None),
        memory=max(r["peak_memory"] for r in runs),
        missed=missed,
    )


def _ranks(times: dict[str, tuple[float, ...]]) -> dict[str, tuple[int, int]]:
    """Return the first and the last rank that each mode may have, by its range of times."""
    ranks = {}
    for mode, own in times.items():
        others = [theirs for name, theirs in times.items() if name != mode]
        faster = sum(max(theirs) < min(own) for theirs in others)
        slower = sum(min(theirs) > max(own) for theirs in others)
        ranks[mode] = (1 + faster, len(times) - slower)
    return ranks


def _runs_each(by_mode: dict[str, list[Report]]) -> int:
    return min(map(len, by_mode.values()), default=0) if len(by_mode) > 1 else 0


def _absent(report: Report) -> int:
    return len(report["flags"]) - report["counts"]["ok"]


def _times(runs: Sequence[Report]) -> tuple[float, ...]:
    return tuple(report["elapsed"] for report in runs)


def _median_of(runs: Sequence[Report]) -> float | None:
    return median(_times(runs)) if runs else None
