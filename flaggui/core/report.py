"""The report of a run: one schema for the window, `download`, `race` and the gallery."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, TypedDict

from flaggui import __version__
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.options import Options
from flaggui.core.run import Row, Run

SCHEMA = 1
HELD_BACK = 0.05
"""Seconds between finished and delivered up to which a flag does not count as held back.

A window that paints takes a flag up at its next frame, some 20 ms later, and with threads at the
same GIL later still: that is no mode's doing.
"""


class AttemptRecord(TypedDict):
    """One request of a flag; seconds since t = 0."""

    started: float
    finished: float
    http_status: int | None
    message: str


class FlagRecord(TypedDict):
    """One flag of a report; times are seconds since t = 0, None where there is none.

    `received`, when the whole reply was there, is told only where CPU work followed.
    """

    index: int
    cc: str
    country: str
    status: str
    message: str
    fault: str | None
    url: str
    http_status: int | None
    bytes: int
    sha256: str
    attempts: list[AttemptRecord]
    lane: int | None
    where: str
    submitted: float | None
    started: float | None
    connected: float | None
    first_byte: float | None
    received: float | None
    finished: float | None
    delivered: float | None
    rank: int | None


class Report(TypedDict):
    """A run, measured. t = 0 is when the run began, everything it needs being ready.

    `elapsed` is the last `finished`, `shown` the last `delivered`, `prepared` what getting ready
    took and `saved` what saving took, all in seconds; `longest_freeze` is None without a window;
    `cpu_time` is what the run used of the processor, in seconds, here and in processes of its own;
    `peak_memory` is this process's largest size so far, in bytes.
    """

    schema: int
    flaggui: str
    date: str
    clock: float
    mode: str
    own_process: bool
    workers: int
    source: str
    options: dict[str, Any]
    prepared: float
    elapsed: float
    shown: float
    saved: float | None
    counts: dict[str, int]
    longest_freeze: float | None
    cpu_time: float
    peak_memory: int
    flags: list[FlagRecord]


def make_report(
    run: Run,
    options: Options,
    *,
    prepared: float,
    cpu_time: float,
    longest_freeze: float | None = None,
    rows: Sequence[Row] | None = None,
) -> Report:
    """Return the report of `run`; see `Report` for the units.

    It is of the finished run, or of one under way of which only `rows` are known to have an end.
    """
    clock = run.begun or 0.0
    rows = run.rows if rows is None else rows
    flags = records_of(rows, clock)
    return Report(
        schema=SCHEMA,
        flaggui=__version__,
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        clock=round(clock, 6),
        mode=options.mode,
        own_process=options.own_process,
        workers=run.workers,
        source=run.source.template,
        options=_options(options),
        prepared=round(prepared, 6),
        elapsed=max((f["finished"] for f in flags if f["finished"] is not None), default=0.0),
        shown=max((f["delivered"] for f in flags if f["delivered"] is not None), default=0.0),
        saved=None,
        counts=count(rows),
        longest_freeze=longest_freeze,
        cpu_time=round(cpu_time + run.cpu_elsewhere, 6),
        peak_memory=peak_memory(),
        flags=flags,
    )


def records_of(rows: Sequence[Row], clock: float) -> list[FlagRecord]:
    """Return the record of each of `rows`, sorted by finish, with times since `clock`."""
    return sorted((_record(row, clock) for row in rows), key=_by_finish)


def count(rows: Sequence[Row]) -> dict[str, int]:
    """Return how many of `rows` ended in each status, every status named.

    One without an end counts as cancelled, as its record says.
    """
    found = Counter(row.flag.status if row.flag else DownloadStatus.CANCELLED for row in rows)
    return {status.value: found[status] for status in DownloadStatus}


def peak_memory() -> int:
    """Return the largest resident size of this process so far, in bytes; 0 where unknown."""
    try:
        import resource as system_resource
    except ImportError:  # Windows
        return 0
    peak = system_resource.getrusage(system_resource.RUSAGE_SELF).ru_maxrss
    # Linux counts in kibibytes, macOS in bytes (getrusage(2) of each).
    return peak if os.uname().sysname == "Darwin" else peak * 1024


def closing_line(counts: dict[str, int], elapsed: float, unchanged: int = 0) -> str:
    """Return what the book's scripts print last: ``20 flags downloaded in 0.42s``.

    So many of those that are ok were `unchanged`, and not downloaded.
    """
    ok = counts["ok"] - unchanged
    there = f", {unchanged} unchanged" if unchanged else ""
    line = f"{ok} flag{'' if ok == 1 else 's'} downloaded{there} in {elapsed:.2f}s"
    missing = [f"{counts['not_found']} not found" if counts["not_found"] else ""]
    errors = counts["error"]
    missing.append(f"{errors} error{'' if errors == 1 else 's'}" if errors else "")
    missing.append(f"{counts['cancelled']} cancelled" if counts["cancelled"] else "")
    return ", ".join([line, *filter(None, missing)])


def _by_finish(record: FlagRecord) -> tuple[float, int]:
    finished = record["finished"]
    return (float("inf") if finished is None else finished, record["index"])


def _record(row: Row, clock: float) -> FlagRecord:
    flag = row.flag or Flag(row.index, row.country.code, DownloadStatus.CANCELLED)

    def since(moment: float | None) -> float | None:
        return None if moment is None else round(moment - clock, 6)

    return FlagRecord(
        index=row.index,
        cc=row.country.code,
        country=row.country.name,
        status=flag.status.value,
        message=flag.message,
        fault=flag.fault.value if flag.fault else None,
        url=flag.url,
        http_status=flag.http_status,
        bytes=len(flag.body),
        sha256=flag.sha256,
        attempts=[
            AttemptRecord(
                started=round(a.started - clock, 6),
                finished=round(a.finished - clock, 6),
                http_status=a.http_status,
                message=a.message,
            )
            for a in flag.attempts
        ],
        lane=row.lane,
        where=row.where,
        submitted=since(row.submitted),
        started=since(row.started),
        connected=since(row.connected),
        first_byte=since(row.first_byte),
        received=since(row.received),
        finished=since(row.finished),
        delivered=since(row.delivered),
        rank=row.rank,
    )


def _options(options: Options) -> dict[str, Any]:
    knobs = options.knobs.to_json() if options.source.builtin else {}
    return {
        "source": options.source.id,
        **knobs,
        "cpu_work": options.limits.cpu_work,
        "cores": os.cpu_count(),
        "limits": asdict(options.limits),
    }
