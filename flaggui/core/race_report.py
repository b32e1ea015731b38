"""A race in words and files: Markdown, CSV and JSON."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from flaggui import __version__
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.race import (
    Plan,
    Standing,
    cpu_elsewhere,
    memory_elsewhere,
    noise,
    standings,
    verdict,
)
from flaggui.core.report import Report
from flaggui.core.sentence import N_, Sentence

SCHEMA = 1
_NONE = "–"
_ELSEWHERE = "†"


@dataclass(frozen=True, slots=True)
class Race:
    """A race and what has been measured of it so far.

    Attributes:
        plan: What is raced.
        reports: The counted runs, in the order they were made; not the warm-up.
    """

    plan: Plan
    reports: list[Report] = field(default_factory=list)


def describe(options: Options) -> str:
    """Return the work of a race in words, such as ``20 flags, Built-in, 20 workers``."""
    return ", ".join(map(str, work(options)))


def work(options: Options) -> list[Sentence]:
    """Return the work of a race in words, a few of them for each of its sides."""
    n, workers = len(options.countries), options.workers
    flags = N_("1 flag") if n == 1 else N_("{n} flags")
    parts = [Sentence(flags, {"n": n}), Sentence(options.source.name)]
    parts += _behaviour(options.knobs) if options.source.builtin else []
    pool = N_("1 worker") if workers == 1 else N_("{workers} workers")
    parts.append(Sentence(pool, {"workers": workers}))
    if options.limits.cpu_work:
        each = f"{1000 * options.limits.cpu_work:g}"
        parts.append(Sentence(N_("{each} ms of CPU work per flag"), {"each": each}))
    if options.own_process:
        parts.append(Sentence(N_("own process")))
    return parts


def _behaviour(knobs: Knobs) -> list[Sentence]:
    """Return how the built-in server behaves; figures and codes are the same in any language."""
    values = {"latency": f"{1000 * knobs.latency:g}", "jitter": f"{1000 * knobs.jitter:g}"}
    parts = [Sentence("{latency} ± {jitter} ms" if knobs.jitter else "{latency} ms", values)]
    if knobs.error_rate:
        share = f"{100 * knobs.error_rate:g}"
        parts.append(Sentence(N_("{share} % of requests fail"), {"share": share}))
    if knobs.bandwidth is not None:
        parts.append(Sentence("{rate} kB/s", {"rate": f"{knobs.bandwidth / 1000:g}"}))
    for cc, seconds in knobs.slow.items():
        parts.append(Sentence("{cc} {slow} ms", {"cc": cc.upper(), "slow": f"{1000 * seconds:g}"}))
    return parts


def rank_words(standing: Standing) -> str:
    """Return the rank of `standing` as people write it: ``2`` or ``1–3``; a dash without one."""
    if standing.ranks is None:
        return _NONE
    first, last = standing.ranks
    return str(first) if first == last else f"{first}–{last}"


def seconds_words(seconds: float) -> str:
    """Return `seconds` with milliseconds, without unit; from 100 s on with hundredths."""
    return f"{seconds:.3f}" if seconds < 100 else f"{seconds:.2f}"


def notes(found: Sequence[Standing], options: Options) -> list[str]:
    """Return what it takes to read the standings of a race with `options`, in full sentences."""
    said = [noise(found)]
    if any(standing.bound_ratio is not None for standing in found):
        said.append(_bound_words(options))
    for standing in found:
        if standing.missed:
            words = N_("{mode} is not ranked: {missed} flags did not arrive that others got.")
            if standing.missed == 1:
                words = N_("{mode} is not ranked: {missed} flag did not arrive that others got.")
            said.append(words.format(mode=MODES[standing.mode].name, missed=standing.missed))
    if any(memory_elsewhere(standing.mode, options) for standing in found):
        said.append(N_("† This process alone: what other processes took is not counted."))
    return said


def to_markdown(race: Race) -> str:
    """Return the standings of `race` as a table in Markdown, with what it takes to read them."""
    plan, found = race.plan, standings(race.reports)
    options = plan.options
    head = ["Rank", "Mode", "Median", "Fastest–slowest", "Speed-up", "× bound", "CPU"]
    head += ["Longest freeze", "Memory"]
    lines = [
        f"{describe(options)}; seed {options.knobs.seed}; "
        f"{plan.repetitions} run{'' if plan.repetitions == 1 else 's'} of each mode, "
        f"in turns, after a warm-up (flaggui {__version__}, {_date(race)}).",
        "",
        f"| {' | '.join(head)} |",
        "|---|---|" + "---:|" * (len(head) - 2),
    ]
    lines += [f"| {' | '.join(_cells(standing, options))} |" for standing in found]
    said = filter(None, [verdict(found), *notes(found, options)])
    return "\n".join([*lines, "", *said]) + "\n"


def to_csv(race: Race) -> str:
    """Return the standings of `race`, one row per mode (RFC 4180); seconds and bytes."""
    text = io.StringIO(newline="")
    writer, found = csv.writer(text), standings(race.reports)
    most = max((len(standing.elapsed) for standing in found), default=0)
    names = ["mode", "name", "rank_first", "rank_last", "runs", "median", "fastest", "slowest"]
    names += ["speed_up", "bound_ratio", "cpu_time", "freeze", "longest_freeze", "peak_memory"]
    names += ["missed", *(f"run_{i + 1}" for i in range(most))]
    writer.writerow(names)
    for standing in found:
        row = _row(standing)
        writer.writerow([_plain(value) for value in (*row.values(), *standing.elapsed)])
    return text.getvalue()


def to_json(race: Race) -> str:
    """Return `race` with its standings and the reports of all counted runs; seconds and bytes."""
    plan = race.plan
    options, found = plan.options, standings(race.reports)
    whole = {
        "schema": SCHEMA,
        "race": {
            "flaggui": __version__,
            "date": _date(race),
            "modes": plan.modes,
            "repetitions": plan.repetitions,
            "warm_up": 1,
            "countries": [country.code for country in options.countries],
            "source": options.source.id,
            "workers": options.workers,
            "own_process": options.own_process,
            "knobs": options.knobs.to_json() if options.source.builtin else {},
            "limits": asdict(options.limits),
            "verdict": verdict(found),
            "notes": notes(found, options),
        },
        "standings": [_row(s) | {"elapsed": s.elapsed} for s in found],
        "reports": race.reports,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Race], str]] = {"json": to_json, "csv": to_csv, "md": to_markdown}
"""Suffix to what makes the text of a file that ends with it."""


def _date(race: Race) -> str:
    return race.reports[0]["date"] if race.reports else ""


def _bound_words(options: Options) -> str:
    knobs, work = options.knobs, options.limits.cpu_work
    even = not (knobs.jitter or knobs.slow or knobs.bandwidth or knobs.error_rate)
    if options.source.builtin and even and knobs.latency:
        if not work:
            return N_("The bound is ⌈flags ÷ workers⌉ × latency: no mode can be faster.")
        return N_(
            "The bound is ⌈flags ÷ workers⌉ × latency and what the CPU work takes at least, all of "
            "it at one GIL or shared among cores: no mode can be faster."
        )
    if not work:
        return N_(
            "The bound is the ideal of each run: a pool without overhead, with that run’s waits."
        )
    return N_(
        "The bound is the ideal of each run: a pool without overhead, with that run’s waits and "
        "what the CPU work takes at least, all of it at one GIL or shared among cores."
    )


def _cells(standing: Standing, options: Options) -> list[str]:
    times = standing.elapsed
    memory = _ELSEWHERE if memory_elsewhere(standing.mode, options) else ""
    cpu = _ELSEWHERE if cpu_elsewhere(standing.mode) else ""
    freeze = _NONE
    if standing.freeze is not None and standing.longest_freeze is not None:
        freeze = f"{1000 * standing.freeze:.0f} ms (most {1000 * standing.longest_freeze:.0f})"
    return [
        rank_words(standing),
        MODES[standing.mode].name,
        f"{seconds_words(standing.median)} s",
        f"{seconds_words(min(times))}–{seconds_words(max(times))} s",
        _times(standing.speed_up, 1),
        _times(standing.bound_ratio, 2),
        f"{standing.cpu_time:.2f} s{cpu}",
        freeze,
        f"{standing.memory / 1e6:.0f} MB{memory}" if standing.memory else _NONE,
    ]


def _row(standing: Standing) -> dict[str, Any]:
    first, last = standing.ranks or (None, None)
    return {
        "mode": standing.mode,
        "name": MODES[standing.mode].name,
        "rank_first": first,
        "rank_last": last,
        "runs": len(standing.elapsed),
        "median": round(standing.median, 6),
        "fastest": min(standing.elapsed),
        "slowest": max(standing.elapsed),
        "speed_up": _rounded(standing.speed_up),
        "bound_ratio": _rounded(standing.bound_ratio),
        "cpu_time": round(standing.cpu_time, 6),
        "freeze": _rounded(standing.freeze),
        "longest_freeze": standing.longest_freeze,
        "peak_memory": standing.memory,
        "missed": standing.missed,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _plain(value: object) -> object:
    return f"{value:.6f}" if isinstance(value, float) else value


def _times(ratio: float | None, decimals: int) -> str:
    return _NONE if ratio is None else f"{ratio:.{decimals}f}×"
