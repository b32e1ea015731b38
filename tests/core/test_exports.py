"""Reports in the formats of other programs, held against those formats."""

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import Country, countries
from flaggui.core.csv_export import to_csv
from flaggui.core.exports import EXPORTS, to_chrome_trace, to_har
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import load
from flaggui.core.options import Options
from flaggui.core.report import Report, make_report
from flaggui.core.run import Run
from flaggui.core.saved import open_report
from flaggui.core.sources import SOURCES
from tests.core.marks import is_marked

SCHEMAS = Path(__file__).parent / "schemas"
CHOSEN = ("BR", "BG", "CN", "ID", "IN", "JP", "MX", "NG", "ZZ", "US", "VN", "FR")
KNOBS = Knobs(latency=0.02, jitter=0.01, error_rate=0.4, error_status=503, seed=3)


def run_once(server: BuiltinServer, mode: str) -> Report:
    chosen = tuple(countries().get(code) or Country(code, code) for code in CHOSEN)
    options = Options(chosen, mode, workers=4, knobs=KNOBS)
    run = Run(chosen, replace(SOURCES["builtin"], template=server.template), 4)
    asyncio.run(follow(run, load(mode), lambda _rows: None))
    return make_report(run, options, prepared=0.1, cpu_time=0.2)


@pytest.fixture(scope="module", params=["sequential", "thread-map", "thread-futures", "asyncio"])
def real(request: pytest.FixtureRequest) -> Report:
    with BuiltinServer.start(KNOBS) as server:
        return run_once(server, request.param)


@pytest.fixture
def by_hand() -> Report:
    """A run with every shape: retried, redirected, cancelled in the queue, abandoned at work."""

    def flag(index: int, cc: str, times: list[float | None], **more: object) -> dict[str, Any]:
        names = ("submitted", "started", "connected", "first_byte", "finished", "delivered")
        url = f"http://localhost/{cc.lower()}.png"
        record = {"index": index, "cc": cc, "country": cc, "status": "ok", "message": ""}
        record |= {"fault": None, "url": url, "http_status": 200, "bytes": 99, "sha256": "0" * 64}
        record |= {
            "attempts": [],
            "received": None,
            "lane": 0,
            "where": "t_0",
            **dict(zip(names, times, strict=True)),
        }
        return record | {"rank": index + 1} | more

    def attempt(started: float, finished: float, status: int | None, message: str = "") -> object:
        return {
            "started": started, "finished": finished, "http_status": status, "message": message
        }  # fmt: skip

    retried = [attempt(0.1, 0.2, 503, "refused"), attempt(0.25, 0.4, 200)]
    moved = [attempt(0.41, 0.45, 302), attempt(0.45, 0.5, 200)]
    flags = [
        flag(0, "BR", [0, 0.1, 0.12, 0.35, 0.41, 0.42], attempts=retried),
        flag(1, "BG", [0, 0.41, None, 0.49, 0.5, 0.6], attempts=moved, url="http://b/x.gif?a=1&b="),
        flag(2, "CN", [0, 0.5, None, None, None, 0.7], status="cancelled", http_status=None),
        flag(3, "DE", [0, None, None, None, None, 0.7], status="cancelled", lane=None, where=""),
    ]
    counts = {"ok": 2, "not_found": 0, "error": 0, "cancelled": 2}
    report: Any = {"schema": 1, "flaggui": "0", "date": "2026-11-02T10:00:01+00:00", "clock": 50.0}
    report |= {"mode": "thread-futures", "own_process": False, "workers": 1, "options": {}}
    report |= {"source": "http://localhost/{cc}.png", "prepared": 0.0, "elapsed": 0.5}
    report |= {"shown": 0.7, "saved": None, "counts": counts, "longest_freeze": None}
    return report | {"cpu_time": 0.0, "peak_memory": 0, "flags": flags}  # type: ignore[no-any-return]


def check(schema: str, value: object) -> None:
    text = (SCHEMAS / schema).read_text(encoding="utf-8")
    errors = list(Draft202012Validator(json.loads(text)).iter_errors(value))
    assert not errors, errors[0]


# CSV.


def test_csv_comes_back_as_it_went(real: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(real), newline=""), strict=True))
    assert [row["cc"] for row in rows] == [flag["cc"] for flag in real["flags"]]
    for row, flag in zip(rows, real["flags"], strict=True):
        for name, value in flag.items():
            if isinstance(value, float):
                assert float(row[name]) == value
            elif name != "attempts":
                assert row[name] == ("" if value is None else str(value))
        assert row["attempts"] == str(len(flag["attempts"]))


def test_csv_ends_lines_as_rfc_4180_says_and_quotes(by_hand: Report) -> None:
    by_hand["flags"][0]["message"] = 'a "word",\r\nanother'
    text = to_csv(by_hand)
    assert text.count("\r\n") == 1 + 4 + 1
    assert '"a ""word"",\r\nanother"' in text


@pytest.mark.parametrize("start", [*"=+-@\t\r\n＝＋－＠", " =", "\u00a0\t@"])
def test_a_formula_is_text_in_csv(by_hand: Report, start: str) -> None:
    by_hand["flags"][0]["message"] = f'{start}HYPERLINK("http://evil")'
    by_hand["flags"][1]["where"] = f"{start}1"
    cells = list(csv.DictReader(io.StringIO(to_csv(by_hand), newline="")))
    assert cells[0]["message"] == f'\'{start}HYPERLINK("http://evil")'
    assert cells[1]["where"] == f"'{start}1"


# Chrome trace.


def slices(trace: Any) -> Iterator[list[dict[str, Any]]]:
    complete = [event for event in trace["traceEvents"] if event["ph"] == "X"]
    for tid in {event["tid"] for event in complete}:
        yield [event for event in complete if event["tid"] == tid]


def assert_nested(trace: Any) -> None:
    for track in slices(trace):
        open_ends: list[int] = []
        for before, after in pairwise(track):
            assert before["ts"] <= after["ts"]
        for event in track:
            while open_ends and open_ends[-1] <= event["ts"] and event["dur"]:
                open_ends.pop()
            end = event["ts"] + event["dur"]
            assert all(end <= outer or outer <= event["ts"] for outer in open_ends), event
            open_ends.append(end)


def test_a_real_trace_fits_the_format_and_nests(real: Report) -> None:
    trace = json.loads(to_chrome_trace(real))
    check("trace-event.json", trace)
    assert_nested(trace)
    lanes = {flag["where"] for flag in real["flags"]}
    metadata = [event for event in trace["traceEvents"] if event["ph"] == "M"]
    names = [event["args"]["name"] for event in metadata if event["name"] == "thread_name"]
    assert sorted(names) == sorted(lanes)
    assert real["mode"] in [e["args"].get("name") for e in metadata if e["name"] == "process_name"]
    flags = {flag["index"]: flag for flag in real["flags"]}
    outer = [e for track in slices(trace) for e in track if "index" in e["args"]]
    assert len(outer) == len(flags)
    for event in outer:
        flag = flags[event["args"]["index"]]
        assert event["ts"] == round((flag["started"] or 0) * 1e6)
        assert event["ts"] + event["dur"] == round((flag["finished"] or 0) * 1e6)
        assert event["args"]["url"] == flag["url"]


def test_the_parts_of_a_retried_flag(by_hand: Report) -> None:
    trace = json.loads(to_chrome_trace(by_hand))
    check("trace-event.json", trace)
    assert_nested(trace)
    (track,) = slices(trace)
    at = next(i for i, event in enumerate(track) if event["name"] == "BR")
    parts = [(e["name"], e["ts"], e["dur"]) for e in track[at + 1 : at + 7]]
    assert parts == [
        ("connecting", 100_000, 20_000),
        ("waiting", 120_000, 80_000),
        ("pausing", 200_000, 50_000),
        ("waiting", 250_000, 100_000),
        ("receiving", 350_000, 50_000),
        ("judging", 400_000, 10_000),
    ]


def test_what_is_unchanged_was_not_judged(by_hand: Report) -> None:
    by_hand["flags"][0] |= {"http_status": 304, "bytes": 0}  # type: ignore[typeddict-item]
    by_hand["flags"][0]["attempts"][1]["http_status"] = 304
    (track,) = slices(json.loads(to_chrome_trace(by_hand)))
    assert [event["name"] for event in track].count("judging") == 1  # that of the other flag
    har = json.loads(to_har(by_hand))
    check("har-1.2.json", har)
    (response,) = [
        entry["response"] for entry in har["log"]["entries"] if entry["response"]["status"] == 304
    ]
    assert response["statusText"] == "Not Modified"
    assert (response["bodySize"], response["content"]["size"]) == (0, 0)


def test_cpu_work_is_named_for_what_it_is(by_hand: Report) -> None:
    by_hand["flags"][0]["received"] = 0.4
    (track,) = slices(json.loads(to_chrome_trace(by_hand)))
    at = next(i for i, event in enumerate(track) if event["name"] == "BR")
    parts = [(e["name"], e["ts"], e["dur"]) for e in track[at + 5 : at + 7]]
    assert parts == [("receiving", 350_000, 50_000), ("working", 400_000, 10_000)]


def test_waiting_for_a_worker_belongs_to_no_worker(by_hand: Report) -> None:
    events = json.loads(to_chrome_trace(by_hand))["traceEvents"]
    waits = [e for e in events if e["ph"] in "be"]
    queued = {(e["id"], e["ph"]): e["ts"] for e in waits if e["name"] == "queued"}
    assert [queued[i, "e"] - queued[i, "b"] for i in range(4)] == [
        100_000,
        410_000,
        500_000,
        700_000,
    ]
    held = {(e["id"], e["ph"]): e["ts"] for e in waits if e["name"] == "held back"}
    assert held == {(0, "b"): 410_000, (0, "e"): 420_000, (1, "b"): 500_000, (1, "e"): 600_000}


def test_flags_said_to_overlap_on_a_lane_get_tracks_of_their_own(by_hand: Report) -> None:
    for flag in by_hand["flags"][:3]:
        flag.update(started=0.1, finished=0.5, first_byte=0.05, connected=9.0)  # type: ignore[call-arg]
    trace = json.loads(to_chrome_trace(by_hand))
    check("trace-event.json", trace)
    assert_nested(trace)
    names = [e["args"]["name"] for e in trace["traceEvents"] if e["name"] == "thread_name"]
    assert names == ["t_0", "t_0 (2)", "t_0 (3)"]


# HAR.


def assert_times_add_up(har: Any) -> None:
    for entry in har["log"]["entries"]:
        spent = [ms for ms in entry["timings"].values() if ms != -1]
        assert entry["time"] == pytest.approx(sum(spent), abs=1e-6)
    starts = [datetime.fromisoformat(e["startedDateTime"]) for e in har["log"]["entries"]]
    assert starts == sorted(starts)


def test_a_real_har_fits_the_specification(real: Report) -> None:
    har = json.loads(to_har(real))
    check("har-1.2.json", har)
    assert_times_add_up(har)
    entries = har["log"]["entries"]
    assert len(entries) == sum(len(flag["attempts"]) for flag in real["flags"])
    assert {503, 200, 404} <= {entry["response"]["status"] for entry in entries}
    assert len({entry["request"]["url"] for entry in entries}) == len(CHOSEN)
    for flag in real["flags"]:
        last = [entry for entry in entries if entry["_cc"] == flag["cc"]][-1]
        assert last["response"]["content"]["size"] == flag["bytes"]
        assert (last["response"]["content"]["mimeType"] == "image/gif") == (flag["status"] == "ok")


def test_har_timings_and_addresses_by_hand(by_hand: Report) -> None:
    har = json.loads(to_har(by_hand))
    check("har-1.2.json", har)
    assert_times_add_up(har)
    first, second, third, fourth = sorted(
        har["log"]["entries"], key=lambda e: (e["_cc"] == "BG", e["startedDateTime"])
    )
    names = ("blocked", "connect", "wait", "receive")
    times = [[e["timings"][name] for name in names] for e in (first, second, third, fourth)]
    assert times == [[100, 20, 80, 0], [-1, -1, 100, 50], [410, -1, 40, 0], [-1, -1, 40, 10]]
    assert [first["comment"], second["comment"]] == ["refused", ""]
    assert third["request"]["url"] == "http://localhost/bg.png"
    assert third["response"]["redirectURL"] == fourth["request"]["url"] == "http://b/x.gif?a=1&b="
    query = fourth["request"]["queryString"]
    assert query == [{"name": "a", "value": "1"}, {"name": "b", "value": ""}]
    assert har["log"]["pages"][0]["startedDateTime"] == "2026-11-02T10:00:00.300000Z"
    assert second["startedDateTime"] == "2026-11-02T10:00:00.550000Z"


def test_the_schemas_are_able_to_refuse(real: Report) -> None:
    har = json.loads(to_har(real))
    del har["log"]["entries"][0]["timings"]["wait"]
    with pytest.raises(AssertionError, match="wait"):
        check("har-1.2.json", har)
    trace = json.loads(to_chrome_trace(real))
    broken = deepcopy(trace)
    next(e for e in broken["traceEvents"] if e["ph"] == "X").pop("dur")
    with pytest.raises(AssertionError, match="dur"):
        check("trace-event.json", broken)
    track = max(slices(trace), key=len)
    later = [event for event in track if "index" in event["args"]][-1]
    track[0]["dur"] = later["ts"] + later["dur"] // 2 - track[0]["ts"]
    with pytest.raises(AssertionError):
        assert_nested(trace)


# All formats.


def test_every_format_can_be_written_and_the_first_opened_again(
    real: Report, tmp_path: Path
) -> None:
    for export in EXPORTS.values():
        path = tmp_path / f"run.{export.suffix}"
        path.write_bytes(export.text(real).encode())
        assert path.stat().st_size > 1000
        assert is_marked(export.name)
    assert open_report(tmp_path / "run.json") == json.loads(json.dumps(real))


def test_no_flags_at_all(by_hand: Report) -> None:
    by_hand["flags"] = []
    check("har-1.2.json", json.loads(to_har(by_hand)))
    check("trace-event.json", json.loads(to_chrome_trace(by_hand)))
    assert to_csv(by_hand).count("\r\n") == 1
