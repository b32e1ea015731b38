"""The report: one schema, the same in the window, on the command line and in the gallery."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flaggui import __version__
from flaggui.core.countries import countries
from flaggui.core.flag import Attempt, DownloadStatus, FaultKind, Flag
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.report import Report, closing_line, make_report, peak_memory
from flaggui.core.report_file import write_report
from flaggui.core.run import Run
from flaggui.core.sources import SOURCES, parse_source

CLOCK = 1000.0
CODES = ("BR", "CN", "ID", "IN", "US")
REPORT = [
    "schema", "flaggui", "date", "clock", "mode", "own_process", "workers", "source", "options",
    "prepared", "elapsed", "shown", "saved", "counts", "longest_freeze", "cpu_time", "peak_memory",
    "flags",
]  # fmt: skip
FLAG = [
    "index", "cc", "country", "status", "message", "fault", "url", "http_status", "bytes", "sha256",
    "attempts", "lane", "where", "submitted", "started", "connected", "first_byte", "received",
    "finished", "delivered", "rank",
]  # fmt: skip


def finished_run() -> Run:
    source = replace(SOURCES["builtin"], template="http://127.0.0.1:8000/{cc}.gif")
    run = Run([countries()[code] for code in CODES], source, 3)
    run.begun = CLOCK
    endings: list[tuple[DownloadStatus, float | None]] = [
        (DownloadStatus.CANCELLED, None),
        (DownloadStatus.OK, 0.7),
        (DownloadStatus.NOT_FOUND, 0.2),
        (DownloadStatus.CANCELLED, None),
        (DownloadStatus.ERROR, 0.2),
    ]
    for row, (status, finish) in zip(run.rows, endings, strict=True):
        ok = status is DownloadStatus.OK
        attempts = (Attempt(CLOCK + 0.1, CLOCK + 0.15, 503, "busy"),) if ok else ()
        row.flag = Flag(
            row.index, row.country.code, status, body=b"GIF" if ok else b"", attempts=attempts
        )
        row.submitted, row.rank = CLOCK, row.index + 1
        row.finished = None if finish is None else CLOCK + finish
        row.delivered = CLOCK + 0.123456789 + (finish or 0)
    run.undelivered = 0
    return run


def report_of(run: Run, options: Options | None = None, **more: Any) -> Report:
    times: dict[str, Any] = {"prepared": 0.1234567, "cpu_time": 0.2}
    return make_report(run, options or Options(workers=3), **times | more)


def test_the_keys_are_those_of_the_schema() -> None:
    report = report_of(finished_run())
    assert list(report) == REPORT
    assert all(list(record) == FLAG for record in report["flags"])
    attempt = next(f for f in report["flags"] if f["cc"] == "CN")["attempts"]
    assert attempt == [{"started": 0.1, "finished": 0.15, "http_status": 503, "message": "busy"}]


def test_what_it_says_of_the_run() -> None:
    report = report_of(finished_run(), longest_freeze=0.01)
    assert (report["schema"], report["flaggui"], report["clock"]) == (1, __version__, CLOCK)
    date = datetime.fromisoformat(report["date"])
    assert date.utcoffset() == UTC.utcoffset(None)
    assert (report["mode"], report["own_process"], report["workers"]) == (
        "thread-futures",
        False,
        3,
    )
    assert report["source"] == "http://127.0.0.1:8000/{cc}.gif"
    assert (report["prepared"], report["saved"], report["longest_freeze"]) == (0.123457, None, 0.01)
    assert report["peak_memory"] > 10_000_000


def test_the_largest_times() -> None:
    report = report_of(finished_run())
    assert report["elapsed"] == 0.7
    assert report["shown"] == 0.823457


def test_flags_are_sorted_by_finish_and_those_without_come_last() -> None:
    report = report_of(finished_run())
    assert [f["cc"] for f in report["flags"]] == ["ID", "US", "CN", "BR", "IN"]
    assert [f["finished"] for f in report["flags"]] == [0.2, 0.2, 0.7, None, None]


def test_absent_times_are_null_and_others_have_six_decimals() -> None:
    record = report_of(finished_run())["flags"][-1]
    assert (record["started"], record["finished"], record["lane"]) == (None, None, None)
    assert record["delivered"] == 0.123457
    assert record["submitted"] == 0.0


def test_counts_name_every_status() -> None:
    assert report_of(finished_run())["counts"] == {
        "ok": 1,
        "not_found": 1,
        "error": 1,
        "cancelled": 2,
    }


def test_a_run_in_which_nothing_finished() -> None:
    run = finished_run()
    for row in run.rows:
        row.flag = row.finished = row.delivered = None
    report = report_of(run)
    assert (report["elapsed"], report["shown"]) == (0.0, 0.0)
    assert [f["index"] for f in report["flags"]] == [0, 1, 2, 3, 4]


def test_the_options_of_a_source() -> None:
    knobs = Knobs(latency=0.05, jitter=0, seed=7, slow={"BR": 2})
    options = report_of(finished_run(), Options(knobs=knobs, limits=Limits(total=3)))["options"]
    assert options["source"] == "builtin"
    assert {key: options[key] for key in knobs.to_json()} == knobs.to_json()
    assert options["limits"] == asdict(Limits(total=3))
    other = report_of(finished_run(), Options(source=parse_source("http://h/{cc}")))["options"]
    assert not set(other) & set(knobs.to_json())


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        ((20, 0, 0, 0), "20 flags downloaded in 0.42s"),
        ((1, 0, 0, 0), "1 flag downloaded in 0.42s"),
        ((0, 1, 0, 0), "0 flags downloaded in 0.42s, 1 not found"),
        ((20, 2, 1, 0), "20 flags downloaded in 0.42s, 2 not found, 1 error"),
        ((2, 0, 3, 4), "2 flags downloaded in 0.42s, 3 errors, 4 cancelled"),
    ],
)
def test_the_closing_line(counts: tuple[int, ...], line: str) -> None:
    named = dict(zip(("ok", "not_found", "error", "cancelled"), counts, strict=True))
    assert closing_line(named, 0.4249) == line


def test_it_is_written_whole_and_reads_back(tmp_path: Path) -> None:
    report = report_of(finished_run())
    path = tmp_path / "report.json"
    path.write_text("an older one")
    write_report(report, path)
    # JSON has lists for tuples.
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(report))
    assert path.read_bytes().endswith(b"}\n")
    assert list(tmp_path.iterdir()) == [path]


def test_odd_text_can_be_written(tmp_path: Path) -> None:
    run = finished_run()
    run.rows[0].flag = Flag(0, "BR", DownloadStatus.ERROR, "\udcff <b>", FaultKind.PROTOCOL)
    write_report(report_of(run), tmp_path / "r.json")
    record = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["flags"][-2]
    assert record["message"] == "\udcff <b>"
    assert record["fault"] == "protocol"


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        write_report(report_of(finished_run()), tmp_path / "missing" / "r.json")
    assert list(tmp_path.iterdir()) == []


def test_peak_memory_is_in_bytes() -> None:
    assert 10_000_000 < peak_memory() < 100_000_000_000
