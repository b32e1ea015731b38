"""Saved runs happen again as they did, with the pictures there are."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from flaggui.core import replay
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import save_gallery
from flaggui.core.options import Options
from flaggui.core.report import Report, make_report
from flaggui.core.run import Row, Run
from flaggui.core.saved import gallery_of, open_report
from flaggui.core.sources import SOURCES
from flaggui.resources import resource


def test_a_report_comes_back_with_the_same_order_and_times(
    run_of: tuple[Run, Report], opened: Report
) -> None:
    run, report = run_of
    assert opened == json.loads(json.dumps(report))
    rows, begun = replay.rows_of(opened)
    assert begun == pytest.approx(run.begun, abs=1e-6)
    for row, live in zip(rows, run.rows, strict=True):
        assert (row.index, row.country, row.lane) == (live.index, live.country, live.lane)
        assert (row.where, row.rank) == (live.where, live.rank)
        for phase in replay.PHASES:
            assert getattr(row, phase) == pytest.approx(getattr(live, phase), abs=2e-6)
        assert row.flag
        assert live.flag
        assert (row.flag.status, row.flag.fault) == (live.flag.status, live.flag.fault)
        assert (row.flag.url, row.flag.sha256) == (live.flag.url, live.flag.sha256)
        assert len(row.flag.attempts) == len(live.flag.attempts)
        assert row.flag.phases.finished == row.finished


def test_the_moment_of_cpu_work_comes_back(report: Any) -> None:
    flag = report["flags"][0]
    flag["received"] = flag["finished"]
    rows, begun = replay.rows_of(report)
    row = rows[flag["index"]]
    assert row.received == begun + flag["received"]
    assert row.flag
    assert row.flag.phases.received == row.received
    events = [event[2] for event in replay.events_of(report) if event[1] == row.index]
    assert events[-3:] == ["received", "finished", "delivered"]


def test_rows_of_an_opened_report_make_the_same_report(opened: Report) -> None:
    rows, begun = replay.rows_of(opened)
    run = Run([row.country for row in rows], SOURCES["builtin"], opened["workers"])
    run.rows, run.begun = rows, begun
    again = make_report(run, Options(mode=opened["mode"]), prepared=0, cpu_time=0)
    without_body = [{**flag, "bytes": 0} for flag in opened["flags"]]
    assert again["flags"] == without_body
    assert (again["elapsed"], again["shown"]) == (opened["elapsed"], opened["shown"])


def test_a_replay_happens_in_the_order_of_the_run(opened: Report) -> None:
    rows, begun = replay.rows_of(opened)
    events = replay.events_of(opened)
    assert [event[0] for event in events] == sorted(event[0] for event in events)
    shown = replay.unplayed(rows)
    delivered: list[Row] = []
    for event in events:
        seconds, index, phase, moment = event
        assert moment == begun + seconds
        assert getattr(shown[index], phase) is None
        row = replay.play(event, rows, shown)
        assert (row is not None) == (phase == "delivered")
        delivered += [row] if row else []
    assert [row.rank for row in delivered] == list(range(1, len(rows) + 1))
    assert shown == rows
    if opened["mode"] == "thread-map":
        assert [row.index for row in delivered] == list(range(len(rows)))


def test_deliveries_at_one_moment_keep_their_ranks(report: Any) -> None:
    for flag in report["flags"]:
        flag["delivered"] = report["shown"]
    ranks = {flag["index"]: flag["rank"] for flag in report["flags"]}
    order = [index for _, index, phase, _ in replay.events_of(report) if phase == "delivered"]
    assert [ranks[index] for index in order] == list(range(1, len(ranks) + 1))


# Pictures.


def test_the_builtin_set_has_the_very_pictures_of_a_builtin_run(opened: Report) -> None:
    found = list(replay.thumbnails_for(opened, None))
    ok = [flag for flag in opened["flags"] if flag["status"] == "ok"]
    assert 0 < len(ok) < 20
    by_rank = sorted(ok, key=lambda flag: flag["rank"] or 0)
    assert [f.index for f in found] == [flag["index"] for flag in by_rank]
    assert all(f.picture and not f.stand_in for f in found)


def gallery(report: Any, folder: Path, body: bytes) -> None:
    for flag in report["flags"]:
        if flag["status"] == "ok":
            flag["file"] = f"{flag['cc'].lower()}.gif"
            flag["sha256"] = sha256(body).hexdigest()
            (folder / flag["file"]).write_bytes(body)
    (folder / "manifest.json").write_text(json.dumps(report), encoding="utf-8")


def test_a_gallery_shows_its_own_files(report: Any, tmp_path: Path) -> None:
    swiss = (resource("flags") / "ch.gif").read_bytes()
    gallery(report, tmp_path, swiss)
    opened = open_report(tmp_path)
    assert opened == open_report(tmp_path / "manifest.json")
    assert gallery_of(tmp_path) == gallery_of(tmp_path / "manifest.json") == tmp_path
    assert gallery_of(tmp_path / "run.json") is None
    found = list(replay.thumbnails_for(opened, tmp_path))
    assert found
    assert not any(f.stand_in for f in found)
    assert len({f.picture for f in found}) == 1


def test_a_gallery_that_was_saved_opens(run_of: tuple[Run, Report], tmp_path: Path) -> None:
    run, report = run_of
    flags = [row.flag for row in run.rows if row.flag]
    save_gallery(tmp_path / "flags", flags, report, Form(names="{name}"))
    opened = open_report(tmp_path / "flags")
    assert opened["saved"] is not None
    assert [flag["rank"] for flag in opened["flags"]] == [flag["rank"] for flag in report["flags"]]
    found = list(replay.thumbnails_for(opened, tmp_path / "flags"))
    assert found
    assert {f.index: f.picture for f in found} == {
        flag.index: flag.picture for flag in flags if flag.picture
    }


@pytest.mark.parametrize("harm", ["changed", "gone", "link", "huge"])
def test_a_picture_that_is_not_the_runs_is_stood_in_for(
    report: Any, tmp_path: Path, harm: str
) -> None:
    gallery(report, tmp_path, (resource("flags") / "ch.gif").read_bytes())
    victim = min(tmp_path.glob("*.gif"))
    body = victim.read_bytes()
    victim.unlink()
    if harm == "changed":
        victim.write_bytes(body[:-1])
    elif harm == "link":
        victim.symlink_to(resource("flags") / "ch.gif")
    elif harm == "huge":
        victim.write_bytes(body + bytes(2_000_000))
    found = list(replay.thumbnails_for(open_report(tmp_path), tmp_path))
    codes = {flag["index"]: flag["cc"].lower() for flag in report["flags"]}
    assert [codes[f.index] for f in found if f.stand_in] == [victim.stem]
    assert all(f.picture for f in found)


def test_no_picture_where_there_is_none(report: Any) -> None:
    ok = next(flag for flag in report["flags"] if flag["status"] == "ok")
    ok.update(cc="ZZ", sha256="0" * 64)
    found = {f.index: f for f in replay.thumbnails_for(report, None)}
    assert found[ok["index"]].picture is None


def test_too_many_pictures_and_too_much_time_are_passed_over(
    report: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for flag in report["flags"]:
        name = f"{flag['cc'].lower()}.gif"
        body = (resource("flags") / name).read_bytes()
        (tmp_path / name).write_bytes(body)
        flag |= {"status": "ok", "sha256": sha256(body).hexdigest(), "file": name}
    monkeypatch.setattr(replay, "_PICTURES", 3)
    found = list(replay.thumbnails_for(report, tmp_path))
    assert [f.picture is not None for f in found] == [True] * 3 + [False] * 17
    monkeypatch.setattr(replay, "_SECONDS", 0.0)
    found = list(replay.thumbnails_for(report, tmp_path))
    assert [f.picture for f in found] == [None] * 20
