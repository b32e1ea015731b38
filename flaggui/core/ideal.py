"""The ideal of a run, and the other measures that its explanation is made of."""

from collections import Counter
from collections.abc import Iterable
from heapq import heapreplace
from math import ceil
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from flaggui.core.report import HELD_BACK, FlagRecord, Report

EQUAL_SHARE, EQUAL_SECONDS = 0.15, 0.015
"""Waits are equal when each is this near to their median: this share of it or these seconds."""

OWN_GILS = ("process-pool", "cluster")
"""The modes whose workers do not share one GIL."""


def measured(report: Report) -> list[FlagRecord]:
    """Return the flags that were taken up and ended, in submission order.

    Flags cancelled before a worker took them up, and those abandoned without an end, are left
    out: of them nothing was measured.
    """
    rows = [f for f in report["flags"] if f["started"] is not None and f["finished"] is not None]
    # Every mode submits by index.
    return sorted(rows, key=itemgetter("index"))


def own_time(record: FlagRecord) -> float:
    """Return the seconds from taken up to finished of a measured flag."""
    return (record["finished"] or 0.0) - (record["started"] or 0.0)


def wait(record: FlagRecord) -> float:
    """Return the seconds that a measured flag waited for its server.

    From taken up to the headers of the last reply; connecting, redirects, further tries and the
    pauses before them count as part. A flag that is no image waited until it finished: its last
    try may have brought no headers at all, or a body that never ended.
    """
    if record["status"] != "ok" or record["first_byte"] is None:
        return own_time(record)
    return min(own_time(record), max(0.0, record["first_byte"] - (record["started"] or 0.0)))


def workers_of(report: Report) -> int:
    """Return how many flags could be under way at once: 1 in a sequential run."""
    return 1 if report["mode"] == "sequential" else max(1, report["workers"])


def pooled(waits: Iterable[float], workers: int) -> float:
    """Return the seconds until the last of `waits` is over.

    Each is handed, in the order given, to the first free of `workers` workers; 0.0 without any.
    """
    free_at = [0.0] * workers
    for seconds in waits:
        heapreplace(free_at, free_at[0] + seconds)
    return max(free_at)


def with_work(report: Report, waiting: float) -> float:
    """Return the least seconds of a run whose waits alone take `waiting` seconds.

    Its CPU work is done one after another at one GIL, or shared among the cores by processes.
    Waits overlap with it, but for a worker that is alone.
    """
    workers, work = workers_of(report), cpu_total(report)
    if min(workers, len(measured(report))) <= 1:
        return waiting + work
    cores = 1 if one_gil(report) else int(report["options"].get("cores") or workers)
    # How many cores the machines of a cluster have, nobody tells.
    among = workers if report["mode"] == "cluster" else min(workers, cores)
    return max(waiting, work / among)


def ideal(report: Report) -> float:
    """Return the seconds a pool without overhead would have taken for these waits and this work.

    Never more than the measured `elapsed`, where the pool took the flags in submission order:
    a wait lies within its flag's own time (`wait`), at most W flags are under way at once, and
    handing independent jobs out in a fixed order is monotonic: shorter jobs never end the last
    one later. (Each hand-over raises the smallest of the sorted times at which workers are
    free, so times that were no later before are no later after.)
    What is left between the two is overhead: submitting, receiving, checking, taking turns.
    """
    return with_work(report, pooled(map(wait, measured(report)), workers_of(report)))


def work_decides(report: Report) -> bool:
    """Return whether the run's CPU work takes longer than its waits would, and so is the ideal."""
    return with_work(report, 0.0) > pooled(map(wait, measured(report)), workers_of(report))


def rounds(report: Report) -> int | None:
    """Return ⌈N/W⌉ where the waits were equal, None where they were not or there were none.

    Waits of a few milliseconds may all be within `EQUAL_SECONDS` and yet be far from equal: so
    all of them together must also take that many times the median, give or take `EQUAL_SHARE`.
    """
    waits = [wait(record) for record in measured(report)]
    if not waits:
        return None
    middle = median(waits)
    near = max(EQUAL_SHARE * middle, EQUAL_SECONDS)
    if any(abs(seconds - middle) > near for seconds in waits):
        return None
    number, whole = ceil(len(waits) / workers_of(report)), pooled(waits, workers_of(report))
    return number if abs(whole - number * middle) <= EQUAL_SHARE * whole else None


def speed_up(report: Report) -> float:
    """Return the flags' own times added up, divided by `elapsed`; 0.0 where nothing ran."""
    total = sum(own_time(record) for record in measured(report))
    return total / report["elapsed"] if report["elapsed"] > 0 else 0.0


def waiting_share(report: Report) -> float:
    """Return which share, 0 to 1, of the flags' own times was waiting; 0.0 where nothing ran."""
    rows = measured(report)
    total = sum(own_time(record) for record in rows)
    return sum(wait(record) for record in rows) / total if total > 0 else 0.0


class Straggler(NamedTuple):
    """The one flag that made a run long.

    Attributes:
        record: The flag.
        wait: Its wait in seconds.
        median: The median wait in seconds.
        ideal: The ideal in seconds, had its wait been the median.
    """

    record: FlagRecord
    wait: float
    median: float
    ideal: float


def straggler(report: Report) -> Straggler | None:
    """Return the flag but for which the ideal were a fifth less or better, None without one.

    Its wait is at least twice the median and 50 ms above it.
    """
    rows = measured(report)
    waits = [wait(record) for record in rows]
    if not waits:
        return None
    longest, middle = max(waits), median(waits)
    if longest < 2 * middle or longest - middle < 0.05:
        return None
    slowest = waits.index(longest)
    waits[slowest] = middle
    without = with_work(report, pooled(waits, workers_of(report)))
    found = Straggler(rows[slowest], longest, middle, without)
    return found if without <= 0.8 * ideal(report) else None


def much_receiving(report: Report) -> bool:
    """Return whether receiving was three tenths of the flags' own times, and 20 ms for each."""
    rows = measured(report)
    bodies = sum(map(receiving, rows))
    return bool(rows) and bodies >= max(0.3 * sum(map(own_time, rows)), 0.02 * len(rows))


def receiving(record: FlagRecord) -> float:
    """Return the seconds that a measured flag's body took; 0.0 for one that is no image."""
    if record["status"] != "ok" or record["first_byte"] is None or not record["attempts"]:
        return 0.0
    # An attempt ends with the last byte of its reply, before the image is checked.
    return max(0.0, record["attempts"][-1]["finished"] - record["first_byte"])


def working(record: FlagRecord) -> float:
    """Return the seconds of work on a measured flag's image, turns at the GIL included.

    0.0 where no CPU work was asked for, and for a flag that is no image.
    """
    if record["status"] != "ok" or record["received"] is None:
        return 0.0
    return min(own_time(record), max(0.0, (record["finished"] or 0.0) - record["received"]))


def held_back(report: Report) -> list[float]:
    """Return the seconds from finished to delivered of each flag that was held back."""
    gaps = [
        record["delivered"] - (record["finished"] or 0.0)
        for record in measured(report)
        if record["delivered"] is not None
    ]
    return [gap for gap in gaps if gap > HELD_BACK]


def commonest_error(report: Report) -> tuple[str, int]:
    """Return the most frequent message of flags that ended in errors, and how often it came."""
    messages = (f["message"] for f in report["flags"] if f["status"] == "error")
    return max(Counter(messages).items(), key=lambda item: item[1], default=("", 0))


def connecting(record: FlagRecord) -> float | None:
    """Return the seconds until a measured flag's new connection stood, None without one."""
    if record["connected"] is None:
        return None
    return max(0.0, record["connected"] - (record["started"] or 0.0))


def one_gil(report: Report) -> bool:
    """Return whether all workers of the run shared one GIL."""
    return report["mode"] not in OWN_GILS


def cpu_total(report: Report) -> float:
    """Return the seconds of CPU work that the images of the run were given, added up.

    Read from the report's option `cpu_work`, in seconds for each image; absent means none.
    """
    each = float(report["options"].get("cpu_work") or 0.0)
    return each * report["counts"]["ok"]


def much_cpu(report: Report) -> bool:
    """Return whether that work is a fifth of the run, or of the flags' own times.

    The second, because nobody knows how many processes had a core each.
    """
    work = cpu_total(report)
    if not work:
        return False
    rows = measured(report)
    by_turns = one_gil(report) and work >= 0.2 * report["elapsed"]
    return by_turns or sum(map(working, rows)) >= 0.2 * sum(map(own_time, rows))
