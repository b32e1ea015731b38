"""Finished runs made up for tests: their rows, and reports of them."""

from collections.abc import Sequence
from typing import Any

from flaggui.core.countries import Country
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.report import FlagRecord, Report
from flaggui.core.run import Row

BOOK = "BR CN DE ET ID IN JP NG PH RU US VN BD CD EG FR IR MX PK TR".split()  # noqa: SIM905
BEGUN = 1000.0


def rows(
    count: int = 20,
    workers: int = 4,
    status: DownloadStatus = DownloadStatus.OK,
    *,
    work: bool = False,
) -> list[Row]:
    """Return delivered rows: rounds of 0.2 s of connecting, waiting, receiving and held back.

    With `work` the second half of receiving is working.
    """
    made = []
    for i in range(count):
        start = BEGUN + i // workers * 0.2
        row = Row(i, Country(f"{chr(65 + i // 26 % 26)}{chr(65 + i % 26)}", f"Land {i}"))
        row.submitted, row.started, row.connected = BEGUN, start, start + 0.03
        row.first_byte, row.finished, row.delivered = start + 0.09, start + 0.12, start + 0.2
        row.received = start + 0.105 if work else None
        row.lane, row.rank, row.flag = i % workers, i + 1, Flag(i, row.country.code, status)
        made.append(row)
    return made


def record(index: int, cc: str, own: float) -> FlagRecord:
    return FlagRecord(
        index=index,
        cc=cc,
        country=cc,
        status="ok",
        message="",
        fault=None,
        url="",
        http_status=200,
        bytes=1,
        sha256="",
        attempts=[],
        lane=0,
        where="",
        submitted=0.0,
        started=0.0,
        connected=None,
        first_byte=own,
        received=None,
        finished=own,
        delivered=own,
        rank=index + 1,
    )


def report(
    mode: str = "thread-futures",
    elapsed: float = 0.42,
    *,
    codes: Sequence[str] = BOOK,
    workers: int = 20,
    freeze: float | None = None,
    port: int = 8000,
    own_process: bool = False,
    counts: dict[str, int] | None = None,
    **options: object,
) -> Report:
    """Return a report whose flags took 0.294 s each: 20 of them, 14 × 0.42 s."""
    known: dict[str, Any] = {"source": "builtin", "latency": 0.3, "jitter": 0.1, "seed": None}
    none = {"ok": len(codes), "not_found": 0, "error": 0, "cancelled": 0}
    return Report(
        schema=1,
        flaggui="0",
        date="2026-11-22T12:00:00+00:00",
        clock=0.0,
        mode=mode,
        own_process=own_process,
        workers=1 if mode == "sequential" else workers,
        source=f"http://127.0.0.1:{port}/{{cc}}",
        options=known | options,
        prepared=0.0,
        elapsed=elapsed,
        shown=elapsed,
        saved=None,
        counts=none | (counts or {}),
        longest_freeze=freeze,
        cpu_time=0.0,
        peak_memory=0,
        flags=[record(i, cc, 0.294) for i, cc in enumerate(codes)],
    )
