"""What is expected of a run before the click."""

import timeit
from dataclasses import replace

import pytest

from flaggui.core.countries import Country, book_twenty, countries
from flaggui.core.ideal import pooled
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.predict import Prediction, predict, worked
from flaggui.core.sources import SOURCES

EXACT = Knobs(latency=0.2, jitter=0.0)
TWENTY = tuple(book_twenty())
OTHERS = tuple(c for c in countries().values() if c.code != "BG")
SLOW_FIRST = (countries()["BG"], *OTHERS[:19])


def told(
    knobs: Knobs,
    workers: int = 20,
    mode: str = "thread-futures",
    chosen: tuple[Country, ...] = TWENTY,
) -> Prediction:
    found = predict(Options(chosen, mode, workers, knobs=knobs))
    assert found
    return found


def test_equal_waits_go_in_rounds() -> None:
    found = told(EXACT, 4)
    assert found.seconds == pytest.approx(1.0)
    assert found.formula == "20 flags ÷ 4 workers = 5 rounds × 0.2 s = 1.0 s"
    assert told(EXACT).formula == "20 flags ÷ 20 workers = 1 round × 0.2 s = 0.2 s"
    uneven = "20 flags ÷ 3 workers = 7 rounds (rounded up) × 0.2 s = 1.4 s"
    assert told(EXACT, 3).formula == uneven


def test_sequential_adds_up() -> None:
    found = told(replace(EXACT, latency=0.3), mode="sequential")
    assert found.seconds == pytest.approx(6.0)
    assert found.formula == "20 flags × 0.3 s, one after another = 6.0 s"
    assert told(EXACT, 1).seconds == pytest.approx(4.0)
    assert told(EXACT, chosen=TWENTY[:1]).formula == "1 flag × 0.2 s = 0.2 s"


def test_the_first_start_promises_six_seconds_and_less_than_half_of_one() -> None:
    together, sequential = told(Knobs()), told(Knobs(), mode="sequential")
    assert sequential.seconds == pytest.approx(6.0)
    assert sequential.formula == "20 flags × about 0.3 s, one after another = about 6.0 s"
    assert together.seconds == pytest.approx(0.3 + 0.1 * 19 / 21)
    assert together.formula == (
        "20 flags (0.2 s to 0.4 s each) at once: the slowest of 20 takes about 0.39 s"
    )


def test_with_jitter_there_are_no_rounds() -> None:
    found = told(Knobs(), 4)
    # Never less than the work shared evenly, nor more than that and one longest wait.
    assert 20 * 0.3 / 4 < found.seconds < 20 * 0.3 / 4 + 0.4
    assert "a freed worker takes the next at once: about" in found.formula
    assert "round" not in found.formula
    assert told(Knobs(), 4) == found


def test_a_jitter_above_the_latency_is_cut_off_at_nothing() -> None:
    found = told(Knobs(latency=0.1, jitter=0.3), mode="sequential")
    # Uniform from -0.2 to 0.4, negative ones counted as 0: 0.4² / (2 × 0.6).
    assert found.seconds == pytest.approx(20 * 0.4**2 / 1.2)
    assert "0 ms to 0.4 s" in told(Knobs(latency=0.1, jitter=0.3)).formula


def test_a_slow_country_is_respected() -> None:
    knobs = replace(EXACT, slow={"BG": 2.0})
    alone = told(knobs, mode="sequential", chosen=SLOW_FIRST)
    assert alone.seconds == pytest.approx(5.8)
    words = "19 × 0.2 s + BG 2.0 s, one after another = 5.8 s"
    assert alone.formula == words
    found = told(knobs, chosen=SLOW_FIRST)
    assert found.seconds == pytest.approx(2.0)
    assert found.formula == "20 flags (19 of 0.2 s, BG 2.0 s) at once = 2.0 s"


def test_where_the_slow_country_stands_counts() -> None:
    knobs = replace(EXACT, slow={"BG": 2.0})
    first = told(knobs, 4, chosen=SLOW_FIRST)
    last = told(knobs, 4, chosen=(*SLOW_FIRST[1:], SLOW_FIRST[0]))
    assert first.seconds == pytest.approx(2.0)
    assert last.seconds == pytest.approx(4 * 0.2 + 2.0)
    assert told(replace(knobs, jitter=0.1), 20, chosen=SLOW_FIRST).seconds == pytest.approx(2.0)


def test_many_slow_countries_are_summed_up() -> None:
    knobs = replace(EXACT, slow={c.code: 1.0 + i for i, c in enumerate(TWENTY[:5])})
    words = "20 flags (15 of 0.2 s, 5 others of 1.0 s to 5.0 s) at once = 5.0 s"
    assert told(knobs).formula == words
    assert "0 of" not in told(replace(knobs, jitter=0.1), chosen=TWENTY[:5]).formula


def test_no_flag_waits_longer_than_its_time() -> None:
    assert told(Knobs(latency=60, jitter=0)).seconds == Options().limits.total
    assert told(Knobs(latency=60, jitter=5)).seconds == Options().limits.total


def test_bandwidth_is_named_and_not_guessed() -> None:
    found = told(replace(EXACT, bandwidth=1000.0))
    assert found.seconds == pytest.approx(0.2)
    assert found.formula.endswith("= 0.2 s, and what the bandwidth adds")


def with_work(mode: str, workers: int = 4, knobs: Knobs = EXACT, n: int = 20) -> Prediction:
    limits = Limits(cpu_work=0.1)
    found = predict(Options(TWENTY[:n], mode, workers, knobs=knobs, limits=limits))
    assert found
    return found


@pytest.mark.parametrize("mode", ["thread-map", "thread-futures", "asyncio", "qtnetwork"])
def test_work_takes_turns_at_one_gil(mode: str) -> None:
    found = with_work(mode)
    # The first wait, and from then on there is always work to do.
    assert found.seconds == pytest.approx(0.2 + 20 * 0.1)
    assert found.formula == (
        "Waits: 20 flags ÷ 4 workers = 5 rounds × 0.2 s = 1.0 s. CPU work: 20 × 0.1 s = 2.0 s at "
        "least, for Python code takes turns at one GIL. Waits overlap with it: about 2.2 s"
    )


def test_processes_share_work_among_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    found = with_work("process-pool", knobs=replace(EXACT, latency=0.02))
    assert found.seconds == pytest.approx(0.02 + 20 * 0.1 / 2)
    assert "CPU work: 20 × 0.1 s ÷ 2 cores = 1.0 s at least. Waits overlap" in found.formula
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    assert "÷ 4 workers = 0.5 s at least" in with_work("process-pool").formula
    # Each worker waits and works by turns: none ever waits for a core.
    assert with_work("process-pool").seconds == pytest.approx(5 * (0.2 + 0.1))
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert with_work("process-pool").seconds == pytest.approx(with_work("asyncio").seconds)


@pytest.mark.parametrize("knobs", [EXACT, Knobs(latency=0.2, jitter=0.05)], ids=["exact", "jitter"])
def test_one_at_a_time_waits_and_work_add_up(knobs: Knobs) -> None:
    found = with_work("sequential", knobs=knobs)
    assert found.seconds == pytest.approx(20 * (0.2 + 0.1))
    assert found.formula.endswith("CPU work: 20 × 0.1 s = 2.0 s. Together about 6.0 s")
    assert with_work("process-pool", n=1).seconds == pytest.approx(0.3)


def test_with_jitter_and_work() -> None:
    found = with_work("thread-futures", 20, Knobs())
    assert 2.2 < found.seconds < 2.3
    assert "the slowest of 20 takes about 0.39 s. CPU work: 20 × 0.1 s" in found.formula


def test_work_alone_takes_time_too() -> None:
    nothing = Knobs(latency=0.0, jitter=0.0)
    assert with_work("asyncio", knobs=nothing).seconds == pytest.approx(2.0)


def test_a_core_takes_who_was_answered_first() -> None:
    assert worked([0.3, 0.1], 2, 0.5, 1) == pytest.approx(0.1 + 0.5 + 0.5)
    assert worked([0.3, 0.1], 2, 0.5, 2) == pytest.approx(0.8)
    assert worked([0.3, 0.1, 0.1], 2, 0.0, 1) == pooled([0.3, 0.1, 0.1], 2)
    assert worked([], 3, 0.1, 1) == 0


@pytest.mark.parametrize(
    "options",
    [
        Options(source=SOURCES["flagcdn"]),
        Options(countries=()),
        Options(knobs=Knobs(latency=0.0, jitter=0.0)),
    ],
    ids=["public", "no country", "no wait"],
)
def test_nothing_is_told_where_nothing_is_known(options: Options) -> None:
    assert predict(options) is None


@pytest.mark.parametrize(("n", "milliseconds"), [(250, 1.0), (5000, 10.0)])
@pytest.mark.parametrize("knobs", [EXACT, Knobs()], ids=["exact", "jitter"])
def test_it_is_quick(n: int, milliseconds: float, knobs: Knobs) -> None:
    chosen = tuple((list(countries().values()) * 25)[:n])
    options = Options(chosen, workers=30, knobs=knobs)
    # The best of several: other programs on this machine are not what is measured.
    assert min(timeit.repeat(lambda: predict(options), number=1, repeat=20)) < milliseconds / 1000
