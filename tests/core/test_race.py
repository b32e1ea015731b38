"""A race: what may be raced, in which order, and that noise is never sold as a difference."""

import csv
import io
import json
import sys
from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest

from flaggui.core import race
from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.race import Standing, Turn, plan_race, standings
from flaggui.core.race_command import run_race
from flaggui.core.race_report import (
    Race,
    describe,
    notes,
    rank_words,
    to_csv,
    to_json,
    to_markdown,
)
from flaggui.core.report import FlagRecord, Report, peak_memory
from flaggui.core.sources import SOURCES, parse_source
from tests.core.marks import is_marked

TWO = ("thread-map", "asyncio")
FEW = tuple(countries()[cc] for cc in ("BR", "BG", "CN", "IN"))


def record(index: int, wait: float) -> FlagRecord:
    return FlagRecord(
        index=index, cc="BR", country="Brazil", status="ok", message="", fault=None, url="",
        http_status=200, bytes=1, sha256="", attempts=[], lane=0, where="", submitted=0.0,
        started=0.0, connected=None, first_byte=wait, received=None, finished=wait, delivered=wait,
        rank=index + 1,
    )  # fmt: skip


def run(mode: str, elapsed: float, *, wait: float = 0.1, failed: int = 0, **more: Any) -> Report:
    """Return the report of a run with 4 flags and 2 workers, at 100 ms without jitter."""
    known: dict[str, Any] = {"source": "builtin", "latency": 0.1, "jitter": 0.0}
    report = Report(
        schema=1, flaggui="0", date="2026-11-22T12:00:00+00:00", clock=0.0, mode=mode,
        own_process=False, workers=1 if mode == "sequential" else 2, source="", options=known,
        prepared=0.0, elapsed=elapsed, shown=elapsed, saved=None,
        counts={"ok": 4 - failed, "not_found": 0, "error": failed, "cancelled": 0},
        longest_freeze=None, cpu_time=0.05, peak_memory=90_000_000,
        flags=[record(i, wait) for i in range(4)],
    )  # fmt: skip
    return report | more  # type: ignore[return-value, operator]


def runs(**times: tuple[float, ...]) -> list[Report]:
    """Return runs of modes, whose ids have underscores here, that took these times."""
    return [run(mode.replace("_", "-"), t) for mode, own in times.items() for t in own]


def ranks(found: list[Standing]) -> dict[str, tuple[int, int] | None]:
    return {standing.mode: standing.ranks for standing in found}


def finished(*reports: Report, modes: tuple[str, ...] = TWO, **options: Any) -> Race:
    return Race(plan_race(Options(countries=FEW, **options), modes), list(reports))


# What may be raced.


def test_all_modes_but_the_cluster_race() -> None:
    assert set(race.usual_modes()) == set(MODES) - {"cluster"}
    assert not set(race.usual_modes(qt=False)) & {"qthreadpool", "qtnetwork"}
    assert "asyncio" in race.usual_modes(qt=False)


@pytest.mark.parametrize(
    "text",
    ["flagcdn", "fluentpython", "https://example.org/{cc}.png", "http://93.184.216.34/{cc}.gif"],
)
def test_public_servers_are_refused_with_the_reason(text: str) -> None:
    source = parse_source(text)
    reason = rf"{source.name} for every flag 12 times .* public"
    with pytest.raises(ValueError, match=reason) as caught:
        plan_race(Options(source=source), TWO)
    assert is_marked(str(caught.value))


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "[::1]:8000", "localhost", "192.168.1.5"])
def test_servers_of_ones_own_are_not_public(host: str) -> None:
    source = parse_source(f"http://{host}/flags/{{cc}}/{{cc}}.gif")
    assert plan_race(Options(source=source), TWO).options.source is source


@pytest.mark.parametrize(
    ("modes", "repetitions", "more", "reason"),
    [
        (("warp",), 5, {}, "No mode is called “warp”"),
        ((), 5, {}, "at least one mode"),
        (TWO, 0, {}, "1 to 20 times, not 0"),
        (TWO, 21, {}, "1 to 20 times, not 21"),
        (TWO, 5, {"countries": ()}, "at least one country"),
    ],
)
def test_what_makes_no_race_is_refused(
    modes: tuple[str, ...], repetitions: int, more: Any, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        plan_race(Options(**more), modes, repetitions)
    assert is_marked(str(caught.value))


def test_every_run_has_the_same_luck() -> None:
    plan = plan_race(Options(), TWO)
    assert plan.options.knobs.seed is not None
    assert plan.options_of("asyncio") == replace(plan.options_of("thread-map"), mode="asyncio")
    assert plan_race(Options(knobs=Knobs(seed=7)), TWO).options.knobs.seed == 7


def test_runs_are_interleaved_after_a_warm_up() -> None:
    plan = plan_race(Options(), (*TWO, "asyncio"), 2)
    order = [Turn(number, mode) for number in (0, 1, 2) for mode in TWO]
    assert list(race.turns(plan)) == order


# Ranks and noise.


def test_modes_apart_are_ranked() -> None:
    times = {"asyncio": (0.40, 0.41, 0.42), "thread_map": (0.43, 0.44, 0.45)}
    found = standings(runs(sequential=(6.0, 6.1, 6.2), **times))
    assert ranks(found) == {"asyncio": (1, 1), "thread-map": (2, 2), "sequential": (3, 3)}
    assert [standing.mode for standing in found] == ["asyncio", "thread-map", "sequential"]
    assert race.verdict(found) == "asyncio on the Qt loop is the fastest: 0.410 s."


def test_modes_that_overlap_share_their_ranks() -> None:
    found = standings(
        runs(
            sequential=(6.0, 6.1, 6.2),
            thread_map=(0.40, 0.44, 0.46),
            asyncio=(0.41, 0.42, 0.43),
            qtnetwork=(0.42, 0.43, 0.47),
        )
    )
    assert {rank_words(s) for s in found[:3]} == {"1–3"}
    assert rank_words(found[3]) == "4"
    assert "may be the fastest" in race.verdict(found)


def test_a_chain_is_told_apart_only_at_its_ends() -> None:
    found = standings(
        runs(asyncio=(0.1, 0.1, 0.2), thread_map=(0.15, 0.2, 0.3), qtnetwork=(0.25, 0.3, 0.4))
    )
    assert ranks(found) == {"asyncio": (1, 2), "thread-map": (1, 3), "qtnetwork": (2, 3)}


def test_no_mode_is_the_fastest_where_all_overlap() -> None:
    found = standings(runs(asyncio=(0.1, 0.2, 0.3), thread_map=(0.15, 0.2, 0.25)))
    assert race.verdict(found).startswith("No mode is measurably faster")


def test_overlapping_modes_always_share_a_rank() -> None:
    luck = Random(4)
    modes = [mode for mode in MODES if mode != "cluster"]
    for _ in range(300):
        made = {
            m: [luck.uniform(s, s + 0.3) for _ in range(3)] for m in modes if (s := luck.random())
        }
        found = {s.mode: s for s in standings([run(m, t) for m, own in made.items() for t in own])}
        for a, b in combinations(found.values(), 2):
            assert a.ranks is not None
            assert b.ranks is not None
            apart = a.ranks[1] < b.ranks[0] or b.ranks[1] < a.ranks[0]
            overlap = max(min(a.elapsed), min(b.elapsed)) <= min(max(a.elapsed), max(b.elapsed))
            assert not (apart and overlap)


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_the_chance_of_a_wrong_rank_is_counted_right(n: int) -> None:
    orders = list(combinations(range(2 * n), n))  # places of the one mode's times
    apart = sum(max(own) == n - 1 or min(own) == n for own in orders)
    assert race.chance(n) == pytest.approx(apart / len(orders))


def test_too_few_runs_are_not_ranked() -> None:
    found = standings(runs(asyncio=(0.1, 0.1, 0.1), thread_map=(0.3, 0.3)))
    assert ranks(found) == {"asyncio": None, "thread-map": None}
    assert race.verdict(found) == ""
    assert race.noise(found).startswith("Fewer than 3 runs")
    assert "10 % of" in race.noise(standings(runs(asyncio=(1, 1, 1), thread_map=(2, 2, 2))))


def test_a_mode_that_missed_flags_is_not_ranked() -> None:
    quick = [run("asyncio", 0.01, failed=2) for _ in range(3)]
    found = standings([*quick, *runs(thread_map=(0.3, 0.3, 0.3), qtnetwork=(0.5, 0.5, 0.5))])
    assert ranks(found) == {"asyncio": None, "thread-map": (1, 1), "qtnetwork": (2, 2)}
    said = notes(found, Options())
    assert all(map(is_marked, said))
    assert "asyncio on the Qt loop is not ranked: 2 flags did not arrive that others got." in said


def test_bad_luck_that_all_share_keeps_nobody_from_a_rank() -> None:
    found = standings([run(m, t, failed=1) for m, t in (("asyncio", 1), ("thread-map", 2))] * 3)
    assert ranks(found) == {"asyncio": (1, 1), "thread-map": (2, 2)}


def test_arrivals_are_of_the_run_nearest_to_the_median() -> None:
    reports = [run("asyncio", t, wait=t) for t in (0.3, 0.1, 0.2)] + [run("thread-map", 0.9)]
    reports[2]["flags"][0]["delivered"] = 0.25
    reports[2]["flags"][1]["delivered"] = None
    assert race.arrivals(reports, "asyncio") == (0.2, 0.2, 0.25)
    assert race.arrivals(reports, "sequential") == ()


def test_a_cancelled_run_does_not_count() -> None:
    cut = run("asyncio", 0.01, counts={"ok": 1, "not_found": 0, "error": 0, "cancelled": 3})
    (found,) = standings([cut, run("asyncio", 0.5)])
    assert found.elapsed == (0.5,)


# Figures.


def test_speed_up_needs_sequential() -> None:
    made = runs(asyncio=(0.2, 0.25, 0.3))
    assert standings(made)[0].speed_up is None
    found = standings([*made, *runs(sequential=(1.0, 0.5, 0.6))])
    assert found[0].speed_up == pytest.approx(0.6 / 0.25)
    assert found[1].speed_up == 1.0


def test_the_bound_is_rounds_times_latency_without_jitter() -> None:
    assert race.bound(run("asyncio", 1.0)) == pytest.approx(0.2)
    assert race.bound(run("sequential", 1.0)) == pytest.approx(0.4)
    (found,) = standings([run("asyncio", t) for t in (0.24, 0.2, 0.3)])
    assert found.bound_ratio == pytest.approx(1.2)


@pytest.mark.parametrize(
    ("mode", "work", "least"),
    [
        ("asyncio", 0.1, 0.4),  # 4 × 0.1 s at one GIL
        ("asyncio", 0.02, 0.2),  # overlaps with the waits
        ("process-pool", 0.2, 0.4),  # ÷ 2 workers
        ("sequential", 0.1, 0.8),  # waits and work add up
    ],
)
def test_cpu_work_raises_the_bound(mode: str, work: float, least: float) -> None:
    report = run(mode, 1.0)
    report["options"] |= {"cpu_work": work, "cores": 4}
    assert race.bound(report) == pytest.approx(least)
    report["options"]["jitter"] = 0.01  # the same by the ideal of the run
    assert race.bound(report) == pytest.approx(least)


@pytest.mark.parametrize("knob", [{"jitter": 0.1}, {"slow": {"br": 2.0}}, {"latency": 0.0}])
def test_elsewhere_the_bound_is_the_ideal_of_the_run(knob: dict[str, Any]) -> None:
    report = run("asyncio", 1.0, wait=0.3)
    report["options"] |= knob
    assert race.bound(report) == pytest.approx(0.6)


def test_a_run_without_a_window_has_no_freeze() -> None:
    (found,) = standings([run("asyncio", 0.2)])
    assert (found.freeze, found.longest_freeze) == (None, None)
    frozen = [run("asyncio", 0.2, longest_freeze=s) for s in (0.01, 0.02, 0.09)]
    (found,) = standings(frozen)
    assert (found.freeze, found.longest_freeze) == (0.02, 0.09)


def test_each_run_has_a_peak_memory_of_its_own_where_the_system_can() -> None:
    large = bytearray(150_000_000)
    high = peak_memory()
    del large
    race.forget_peak_memory()
    assert (peak_memory() < high - 100_000_000) is (sys.platform == "linux")


# Words and files.


def test_markdown_holds_the_standings_and_how_to_read_them() -> None:
    made = finished(*runs(asyncio=(0.2, 0.21, 0.22), thread_map=(0.3, 0.31, 0.4)))
    lines = to_markdown(made).splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert len(table) == 4
    assert table[2] == (
        "| 1 | asyncio on the Qt loop | 0.210 s | 0.200–0.220 s | – | 1.05× | 0.05 s | – | 90 MB |"
    )
    assert f"seed {made.plan.options.knobs.seed}" in lines[0]
    assert "asyncio on the Qt loop is the fastest: 0.210 s." in lines
    assert any("10 % of such races" in line for line in lines)


def test_work_done_elsewhere_is_marked() -> None:
    made = finished(run("process-pool", 0.2), run("thread-map", 0.2), modes=("process-pool", *TWO))
    lines = to_markdown(made).splitlines()
    assert [line.count("†") for line in lines if "Process pool |" in line] == [1]
    assert [line.count("†") for line in lines if "map |" in line] == [0]
    assert lines[-1].startswith("† This process alone")


def test_csv_has_a_row_per_mode_and_every_time() -> None:
    made = finished(*runs(asyncio=(0.2, 0.21, 0.22), thread_map=(0.3, 0.31, 0.4)))
    rows = list(csv.DictReader(io.StringIO(to_csv(made))))
    assert [row["mode"] for row in rows] == ["asyncio", "thread-map"]
    assert (rows[1]["rank_first"], rows[1]["run_3"]) == ("2", "0.400000")
    assert rows[0]["speed_up"] == ""


def test_json_holds_plan_standings_and_reports() -> None:
    made = finished(*runs(asyncio=(0.2, 0.21, 0.22)), workers=7)
    whole = json.loads(to_json(made))
    assert whole["schema"] == 1
    assert whole["race"]["modes"] == list(TWO)
    assert whole["race"]["workers"] == 7
    assert whole["race"]["countries"] == ["BR", "BG", "CN", "IN"]
    assert whole["race"]["knobs"]["seed"] == made.plan.options.knobs.seed
    assert whole["standings"][0]["elapsed"] == [0.2, 0.21, 0.22]
    assert [report["elapsed"] for report in whole["reports"]] == [0.2, 0.21, 0.22]


def test_the_work_is_described() -> None:
    knobs = Knobs(latency=0.05, jitter=0, slow={"BR": 2})
    words = describe(Options(countries=FEW, workers=1, knobs=knobs, own_process=True))
    assert words == "4 flags, Built-in, 50 ms, BR 2000 ms, 1 worker, own process"
    assert describe(Options(source=SOURCES["flagcdn"])) == "20 flags, flagcdn.com, 20 workers"


# A real one.


def test_a_real_race_has_fresh_connections_and_one_luck() -> None:
    knobs = Knobs(latency=0.02, jitter=0.01, error_rate=0.4, seed=3)
    made = Race(plan_race(Options(countries=FEW, workers=2, knobs=knobs), TWO, 2))
    told: list[Turn] = []
    assert run_race(made, lambda turn, _report: told.append(turn))
    assert told == list(race.turns(made.plan))
    assert [report["mode"] for report in made.reports] == [*TWO, *TWO]
    fates = [{f["cc"]: f["status"] for f in report["flags"]} for report in made.reports]
    assert set(fates[0].values()) == {"ok", "error"}
    assert fates.count(fates[0]) == 4
    for report in made.reports:
        assert sum(flag["connected"] is not None for flag in report["flags"]) == 2
        assert report["elapsed"] >= race.bound(report) > 0
