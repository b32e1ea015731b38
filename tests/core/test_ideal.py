"""The ideal and the other measures, on reports made by hand and on a real run."""

import asyncio
from collections.abc import Iterator

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.explain import explain
from flaggui.core.follow import follow
from flaggui.core.ideal import (
    connecting,
    held_back,
    ideal,
    pooled,
    receiving,
    rounds,
    speed_up,
    straggler,
    wait,
    waiting_share,
    working,
)
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.report import AttemptRecord, FlagRecord, Report, make_report


def flag(
    index: int, started: float | None, wait: float, rest: float = 0.002, status: str = "ok"
) -> FlagRecord:
    """Return the record of a flag that waited and then took `rest` seconds."""
    first = None if started is None else started + wait
    last = None if first is None else first + rest
    return FlagRecord(
        index=index,
        cc="BR",
        country=f"Country {index}",
        status=status,
        message="" if status == "ok" else "refused by the server: 418 I'm a Teapot",
        fault=None if status == "ok" else "status",
        url="http://localhost/br.gif",
        http_status=200 if status == "ok" else 418,
        bytes=100,
        sha256="",
        attempts=[
            AttemptRecord(started=started, finished=first, http_status=200, message="")
            for _ in range(started is not None and first is not None)
            if started is not None and first is not None
        ],
        lane=0,
        where="worker",
        submitted=0.0,
        started=started,
        connected=None,
        first_byte=first,
        received=None,
        finished=last,
        delivered=last,
        rank=index + 1,
    )


def made(
    waits: list[float],
    workers: int = 20,
    mode: str = "thread-futures",
    rest: float = 0.002,
    failed: tuple[int, ...] = (),
) -> Report:
    """Return the report of a pool that handed `waits` out in order, without other overhead."""
    free, flags = [0.0] * workers, []
    for i, seconds in enumerate(waits):
        begin = min(free)
        flags.append(flag(i, begin, seconds, rest, "error" if i in failed else "ok"))
        free[free.index(begin)] = begin + seconds + rest
    return made_of(flags, workers, mode)


def made_of(flags: list[FlagRecord], workers: int = 20, mode: str = "thread-futures") -> Report:
    """Return a report of `flags`, each delivered as `mode` does."""
    ready = 0.0
    flags = sorted(flags, key=lambda f: (f["finished"] or 9e9, f["index"]))
    by_hand_over = sorted(flags, key=lambda f: f["index"]) if mode == "thread-map" else flags
    for rank, record in enumerate(by_hand_over, 1):
        ready = max(ready, record["finished"] or 0.0)
        record["delivered"], record["rank"] = ready, rank
    found = [f["status"] for f in flags]
    return Report(
        schema=1,
        flaggui="0",
        date="2026-01-01T00:00:00+00:00",
        clock=0.0,
        mode=mode,
        own_process=False,
        workers=workers,
        source="http://localhost/{cc}.gif",
        options={"source": "builtin"},
        prepared=0.0,
        elapsed=max((f["finished"] or 0.0 for f in flags), default=0.0),
        shown=ready,
        saved=None,
        counts={s: found.count(s) for s in ("ok", "not_found", "error", "cancelled")},
        longest_freeze=None,
        cpu_time=0.01,
        peak_memory=0,
        flags=flags,
    )


def test_waits_go_to_the_first_free_worker_in_the_order_given() -> None:
    assert pooled([], 3) == 0.0
    assert pooled([3.0, 1.0, 1.0, 1.0, 1.0], 2) == pytest.approx(4.0)
    assert pooled([1.0, 1.0, 1.0, 1.0, 3.0], 2) == pytest.approx(5.0)
    assert pooled([1.0, 2.0, 3.0], 1) == pytest.approx(6.0)


def test_shorter_waits_never_end_later() -> None:
    waits = [0.9, 0.4, 0.7, 0.2, 0.8, 0.3, 0.6, 0.5, 0.1]
    for workers in range(1, 10):
        for i in range(len(waits)):
            shorter = [s / 2 if i == j else s for j, s in enumerate(waits)]
            assert pooled(shorter, workers) <= pooled(waits, workers)
        assert pooled(waits, workers + 1) <= pooled(waits, workers)


def test_the_ideal_hands_out_in_submission_order_whatever_the_report_sorts_by() -> None:
    report = made([2.0, 0.2, 0.2, 0.2, 1.0], workers=2, rest=0.0)
    assert [f["index"] for f in report["flags"]] != [0, 1, 2, 3, 4]
    assert ideal(report) == pytest.approx(2.0)
    report = made([0.2, 0.2, 0.2, 1.0, 2.0], workers=2, rest=0.0)
    assert ideal(report) == pytest.approx(2.4)


def test_the_ideal_leaves_out_what_is_no_wait() -> None:
    report = made([0.2] * 20, workers=4, rest=0.1)
    assert report["elapsed"] == pytest.approx(1.5)
    assert ideal(report) == pytest.approx(1.0)


def test_a_sequential_run_has_one_worker() -> None:
    report = made([0.2] * 5, workers=1, mode="sequential") | {"workers": 20}
    assert ideal(report) == pytest.approx(1.0)
    assert rounds(report) == 5


def test_a_failed_flag_waited_until_it_finished() -> None:
    assert wait(flag(0, 0.5, 0.2, 1.0)) == pytest.approx(0.2)
    assert wait(flag(0, 0.5, 0.2, 1.0, "error")) == pytest.approx(1.2)
    record = flag(0, 0.5, 0.2, 1.0, "error")
    record["first_byte"] = None
    assert wait(record) == pytest.approx(1.2)


def test_flags_never_taken_up_do_not_count() -> None:
    flags = [flag(0, 0.0, 0.2), flag(1, None, 0.0, status="cancelled"), flag(2, 0.2, 0.2)]
    report = made_of(flags, workers=1)
    assert ideal(report) == pytest.approx(0.4)
    assert rounds(report) == 2


def test_nothing_measured_measures_nothing() -> None:
    report = made_of([])
    assert (ideal(report), rounds(report)) == (0.0, None)
    assert (speed_up(report), waiting_share(report), straggler(report)) == (0.0, 0.0, None)


@pytest.mark.parametrize(
    ("waits", "expected"),
    [
        ([0.2] * 20, 5),
        ([0.2] * 19 + [0.225], 5),
        ([0.2] * 19 + [0.235], None),
        ([0.05] * 19 + [0.064], 5),
        ([0.05] * 19 + [0.066], None),
        ([0.001] * 13 + [0.01] * 7, None),
        ([0.2] * 21, 6),
    ],
)
def test_rounds_only_where_the_waits_were_equal(waits: list[float], expected: int | None) -> None:
    assert rounds(made(waits, workers=4)) == expected


def test_speed_up_and_waiting_share() -> None:
    report = made([0.3] * 10, workers=10, rest=0.1)
    assert speed_up(report) == pytest.approx(10)
    assert waiting_share(report) == pytest.approx(0.75)


def test_the_straggler_is_the_one_flag_that_made_the_run_long() -> None:
    found = straggler(made([0.2] * 7 + [2.0] + [0.2] * 12))
    assert found
    assert found.record["index"] == 7
    assert (found.wait, found.median, found.ideal) == pytest.approx((2.0, 0.2, 0.2))
    assert straggler(made([0.2] * 20)) is None
    assert straggler(made([2.0, 2.0] + [0.2] * 18)) is None
    # Its wait vanishes among the others' where one worker does everything.
    assert straggler(made([0.5] + [0.2] * 19, workers=1)) is None


def test_parts_of_one_flag() -> None:
    record = flag(0, 1.0, 0.2, 0.5)
    assert connecting(record) is None
    assert receiving(record) == pytest.approx(0.0)
    record["connected"] = 1.05
    record["attempts"][-1]["finished"] = 1.5
    assert connecting(record) == pytest.approx(0.05)
    assert receiving(record) == pytest.approx(0.3)
    assert working(record) == 0.0
    record["received"] = 1.5
    assert working(record) == pytest.approx(0.2)
    assert working(record | {"received": 0.5}) == pytest.approx(0.7)
    assert working(record | {"status": "error"}) == 0.0


def test_only_map_holds_back() -> None:
    assert held_back(made([2.0] + [0.2] * 5)) == []
    gaps = held_back(made([2.0] + [0.2] * 5, mode="thread-map"))
    assert gaps == pytest.approx([1.8] * 5)


KNOBS = Knobs(latency=0.15, jitter=0.05, seed=1)


@pytest.fixture(scope="module")
def server() -> Iterator[BuiltinServer]:
    with BuiltinServer.start(KNOBS) as server:
        yield server


@pytest.mark.parametrize("mode", ["thread-futures", "thread-map", "asyncio"])
def test_the_ideal_of_a_real_run_is_near_and_never_above(server: BuiltinServer, mode: str) -> None:
    options = Options(mode=mode, workers=6, knobs=KNOBS)
    ready = prepare(options, server)
    asyncio.run(follow(ready.run, ready.mode, lambda _rows: None))
    report = make_report(ready.run, options, prepared=ready.seconds, cpu_time=0.0)
    assert report["counts"]["ok"] == 20
    assert ideal(report) <= report["elapsed"] <= 2 * ideal(report)
    assert waiting_share(report) > 0.8
    told = explain(report)
    assert 3 <= len(told) <= 5
    assert "a freed worker takes the next flag at once" in told[1]
