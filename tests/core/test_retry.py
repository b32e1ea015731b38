"""A run and the one that downloaded its failed flags again, joined."""

import asyncio
from dataclasses import replace

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.flag import DownloadStatus, Flag, Known, Validators
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.report import Report, make_report
from flaggui.core.retry import joined, retried
from flaggui.core.run import Row

OPTIONS = Options(tuple(book_twenty()), knobs=Knobs(latency=0.02, jitter=0.01, seed=3))


def run(options: Options, server: BuiltinServer) -> tuple[list[Row], Report]:
    ready = prepare(options, server)
    asyncio.run(follow(ready.run, ready.mode, lambda _rows: None))
    report = make_report(ready.run, options, prepared=ready.seconds, cpu_time=0.1)
    return ready.run.rows, report


@pytest.fixture
def both(server: BuiltinServer) -> tuple[list[Row], Report, list[Row], Report]:
    """Return a run in which some flags fail, and the one that fetched those."""
    rows, report = run(replace(OPTIONS, knobs=replace(OPTIONS.knobs, error_rate=0.4)), server)
    failed = tuple(row.country for row in rows if row.flag and row.flag.fault)
    assert 0 < len(failed) < 20
    return rows, report, *run(replace(OPTIONS, countries=failed), server)


def test_the_set_is_whole(both: tuple[list[Row], Report, list[Row], Report]) -> None:
    rows, report = joined(*both)
    assert [row.index for row in rows] == list(range(20))
    assert {row.flag.status for row in rows if row.flag} == {DownloadStatus.OK}
    assert all(row.flag and row.flag.index == row.index for row in rows)
    assert report["counts"]["ok"] == 20
    assert sorted(row.rank or 0 for row in rows) == list(range(1, 21))
    assert [f["cc"] for f in report["flags"]] == [
        f["cc"] for f in sorted(report["flags"], key=lambda f: f["finished"] or 0.0)
    ]


def test_what_was_there_stays_and_the_rest_follows(
    both: tuple[list[Row], Report, list[Row], Report],
) -> None:
    first, before, _again, after = both
    rows, report = joined(*both)
    again = {row.index for row in first if row.flag and row.flag.fault}
    for old, new in zip(first, rows, strict=True):
        if old.index not in again:
            assert replace(new, rank=old.rank) == old
            continue
        assert old.flag is not None
        assert new.flag is not None
        assert new.started is not None
        assert old.delivered is not None
        assert new.started >= old.delivered
        assert new.flag.attempts[: len(old.flag.attempts)] == old.flag.attempts
        assert len(new.flag.attempts) > len(old.flag.attempts)
    assert report["elapsed"] == pytest.approx(before["shown"] + after["elapsed"], abs=1e-3)
    assert report["cpu_time"] == pytest.approx(before["cpu_time"] + after["cpu_time"])


def test_the_first_run_is_left_as_it_was(
    both: tuple[list[Row], Report, list[Row], Report],
) -> None:
    ranks = [row.rank for row in both[0]]
    joined(*both)
    assert [row.rank for row in both[0]] == ranks
    assert any(row.flag and row.flag.fault for row in both[0])


def test_what_is_known_goes_with_its_country() -> None:
    rows = [Row(i, country) for i, country in enumerate(OPTIONS.countries[:4])]
    failed, fine = DownloadStatus.ERROR, DownloadStatus.OK
    for row, status in zip(rows, (fine, failed, fine, failed), strict=True):
        row.flag = Flag(row.index, row.country.code, status)
    known = {i: Known(Validators(f'"{i}"')) for i in (0, 2, 3)}
    again = retried(replace(OPTIONS, known=known), rows)
    assert again is not None
    assert again.countries == (rows[1].country, rows[3].country)
    assert again.known == {1: known[3]}
