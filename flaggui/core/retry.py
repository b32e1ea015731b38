"""Runs that follow on others: beside Sequential, or for what failed, joined to one set."""

from collections.abc import Sequence
from dataclasses import replace
from random import randrange

from flaggui.core.flag import Attempt, DownloadStatus, Flag, Phases
from flaggui.core.options import Options
from flaggui.core.report import Report, count, records_of
from flaggui.core.run import Row

_MOMENTS = ("started", "connected", "first_byte", "received", "finished", "delivered")


def compared(options: Options) -> list[Options]:
    """Return the runs that lay the mode of `options` beside Sequential, with the same luck."""
    if options.knobs.seed is None:
        options = replace(options, knobs=replace(options.knobs, seed=randrange(1_000_000)))
    sequential = replace(options, mode="sequential")
    return [sequential] if options.mode == "sequential" else [sequential, options]


def retried(options: Options, rows: Sequence[Row]) -> Options | None:
    """Return `options` for what did not arrive in the run of `rows`; None if all did."""
    failed = [row for row in rows if _failed(row)]
    if not failed:
        return None
    countries = tuple(row.country for row in failed)
    # They are counted anew.
    at = enumerate(row.index for row in failed)
    known = {new: options.known[old] for new, old in at if old in options.known}
    knobs = options.knobs
    if knobs.seed is not None:
        # The same luck would bring the same failures.
        knobs = replace(knobs, seed=knobs.seed + 1)
    return replace(options, countries=countries, knobs=knobs, known=known)


def joined(
    rows: Sequence[Row], report: Report, again: Sequence[Row], report_again: Report
) -> tuple[list[Row], Report]:
    """Return rows and report of a run with those downloaded `again` in place of the failed ones.

    The second run follows on the end of the first one: the time between the two is left out, so
    that `elapsed` is what both took.
    """
    shift = report["clock"] + report["shown"] - report_again["clock"]
    failed = [row for row in rows if _failed(row)]
    result = {row.index: row for row in rows}
    for row in again:
        place = next((old for old in failed if old.country.code == row.country.code), None)
        if place is not None:
            failed.remove(place)
            result[place.index] = _in_place(row, place, shift)
    whole = [replace(row) for _, row in sorted(result.items())]
    handed_over = [row for row in whole if row.delivered is not None]
    handed_over.sort(key=lambda row: row.delivered or 0.0)
    for rank, row in enumerate(handed_over, 1):
        row.rank = rank
    flags = records_of(whole, report["clock"])
    freezes = [r["longest_freeze"] for r in (report, report_again)]
    merged: Report = {
        **report_again,
        "clock": report["clock"],
        "date": report["date"],
        "prepared": report["prepared"] + report_again["prepared"],
        "elapsed": max((f["finished"] or 0.0 for f in flags), default=0.0),
        "shown": max((f["delivered"] or 0.0 for f in flags), default=0.0),
        "counts": count(whole),
        "longest_freeze": None if None in freezes else max(f for f in freezes if f is not None),
        "cpu_time": report["cpu_time"] + report_again["cpu_time"],
        "flags": flags,
    }
    return whole, merged


def _failed(row: Row) -> bool:
    return row.flag is None or row.flag.status is not DownloadStatus.OK


def _in_place(row: Row, place: Row, shift: float) -> Row:
    """Return `row` in the place of `place`, `shift` seconds later, with the tries of both."""
    flag = row.flag
    if flag is not None:
        before = place.flag.attempts if place.flag else ()
        flag = replace(
            flag,
            index=place.index,
            attempts=(*before, *(_attempt_later(attempt, shift) for attempt in flag.attempts)),
            phases=_phases_later(flag, shift),
        )
    moved = replace(row, index=place.index, flag=flag)
    for name in _MOMENTS:
        setattr(moved, name, _later(getattr(row, name), shift))
    moved.submitted = place.submitted
    return moved


def _later(moment: float | None, shift: float) -> float | None:
    return None if moment is None else moment + shift


def _attempt_later(attempt: Attempt, shift: float) -> Attempt:
    return replace(attempt, started=attempt.started + shift, finished=attempt.finished + shift)


def _phases_later(flag: Flag, shift: float) -> Phases:
    names = Phases.__slots__
    return Phases(**{name: _later(getattr(flag.phases, name), shift) for name in names})
