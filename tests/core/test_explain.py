"""The explanation of runs whose right explanation is known."""

import json
import re

import pytest
from test_ideal import flag, made, made_of

from flaggui.core.explain import explain, sentences
from flaggui.core.report import Report
from tests.core.marks import marked

UNEVEN = [0.2 + 0.01 * (7 * i % 20) for i in range(20)]


def of(report: Report, *needles: str) -> str:
    """Return the explanation in one piece, after looking for `needles` and its length in it."""
    told = explain(report)
    assert 3 <= len(told) <= 5, told
    text = " ".join(told)
    assert not re.search(r"[{}]", text)
    assert {sentence.text for sentence in sentences(report)} <= marked()
    for needle in needles:
        assert needle in text, text
    return text


def test_five_rounds() -> None:
    text = of(
        made([0.2] * 20, 4),
        "the 20 futures spent 99 % of their time waiting for the server: 4.00 s of 4.04 s",
        "The waits were equal, about 0.20 s: 20 flags ÷ 4 workers = 5 rounds, and the ideal is "
        "1.00 s.",
        "The run took 1.01 s, 4.0× less than their waits added up and 1.01 times the ideal",
    )
    assert "freed worker" not in text


def test_too_few_workers() -> None:
    of(
        made(UNEVEN, 4),
        "Too few workers, 4 for 20 flags, were the limit: a flag was queued for",
        "Try 20 workers: they could get through these very waits in 0.39 s.",
    )
    of(made([0.05] * 194, 30), "Too few workers, 30 for 194 flags", "Try 60 workers", "in 0.20 s.")


def test_jitter_has_no_rounds() -> None:
    text = of(
        made(UNEVEN, 4),
        "The waits differed, 0.20 s to 0.39 s, and a freed worker takes the next flag at once: "
        "without overhead, 4 workers would have needed",
    )
    assert "round" not in text


def test_a_slow_server() -> None:
    text = of(
        made([3.0 + s for s in UNEVEN], 20),
        "There was a worker for each of the 20 flags",
        "the ideal is the longest wait, 3.39 s.",
        "The server was the limit",
        "the slowest answer began after 3.39 s; more workers would change nothing.",
        "one after another, these very waits add up to 65.90 s",
    )
    assert "round" not in text
    assert "Too few" not in text


def test_sequential() -> None:
    text = of(
        made([0.3] * 20, 1, "sequential") | {"workers": 20},
        "One after another the waits add up, so even without any overhead the ideal of this run "
        "is 6.00 s.",
        "The run took 6.04 s, 1.01 times the ideal; the 0.04 s between is overhead",
        "One request at a time was the limit",
        "Try waiting together: a thread pool with 20 workers",
        "in 0.30 s.",
    )
    assert "×" not in text
    assert "round" not in text


@pytest.mark.parametrize("mode", ["thread-futures", "asyncio", "qthreadpool", "sequential"])
def test_cpu_work_under_one_gil(mode: str) -> None:
    # All answers come at 0.3 s; then the work of one flag after the other.
    flags = [flag(i, 0.0, 0.3, 0.1 * (i + 1)) | {"received": 0.3} for i in range(20)]
    report = made_of(flags, mode=mode)
    report["options"]["cpu_work"] = 0.1
    text = of(
        report,
        "One after another, waits and CPU work add up: even so the ideal is 8.00 s."
        if mode == "sequential"
        else "and the work takes longer than these waits would: at least 2.00 s, the ideal.",
        "CPU work was the limit: Python code takes turns at one GIL, so 20 × 0.10 s = 2.00 s is "
        "the least that any number of threads, or asyncio, can take.",
        "Try the process pool",
    )
    assert ("or for a turn at the GIL" in text) == (mode != "sequential")
    assert "less than their waits" not in text


def test_cpu_work_in_processes() -> None:
    flags = [flag(i, 0.0, 0.3, 0.1 * (i // 2 + 1)) | {"received": 0.3} for i in range(20)]
    report = made_of(flags, workers=20, mode="process-pool")
    report["options"] |= {"cpu_work": 0.1, "cores": 2}
    text = of(
        report,
        "and the work takes longer than these waits would: at least 1.00 s, the ideal.",
        "each process has a GIL of its own: 20 × 0.10 s ÷ the smaller of 20 workers and 2 cores "
        "= 1.00 s is the least it can take.",
        "Try a thread pool with the same work: there it takes at least 2.00 s.",
    )
    assert "turn at the GIL" not in text
    del report["options"]["cores"]
    of(report, "the smaller of 20 workers and the number of cores is the least")


def test_little_cpu_work_is_not_the_limit() -> None:
    report = made([2.0] * 20)
    report["options"]["cpu_work"] = 0.01
    assert "CPU work" not in of(report, "The server was the limit")


def test_one_straggler_under_as_completed() -> None:
    of(
        made([2.0] + [0.2] * 19),
        "One straggler was the limit: Country 0 waited 2.00 s, the median flag 0.20 s; had it "
        "been like that one, the ideal would be 0.20 s.",
        "as_completed handed over 19 flags before it: try map",
    )


def test_one_straggler_under_map() -> None:
    of(
        made([2.0] + [0.2] * 19, mode="thread-map"),
        "One straggler was the limit: Country 0 waited 2.00 s",
        "map hands over in the order asked and held finished flags back, 19 of them, for up to "
        "1.80 s: try as_completed",
    )
    # Last in the list it holds nothing back.
    last = of(made([0.2] * 19 + [2.0], mode="thread-map"), "One straggler", "Country 19")
    assert "held" not in last


def test_one_straggler_among_few() -> None:
    of(made([2.0, 0.2, 0.2], 1, "sequential"), "One straggler", "Try several workers")


def test_map_holds_back_without_a_straggler_too() -> None:
    of(
        made([0.3, 0.2, 0.2, 0.2], mode="thread-map"),
        "The server was the limit",
        "map held finished flags back, 3 of them, for up to 0.10 s",
    )


def test_many_errors() -> None:
    report = made(UNEVEN, 4, failed=(0, 3, 6, 9, 12, 15, 18))
    of(
        report,
        "7 of 20 flags ended in errors, most often “refused by the server: 418 I'm a Teapot” (7);",
        "Retry failed asks again.",
        "Too few workers, 4 for 20 flags",
    )
    again = report["flags"][0]
    again["attempts"].append(again["attempts"][0] | {"message": ""})
    again["attempts"][0]["message"] = "the connection broke"
    of(report, "further tries made: 1;")


def test_few_errors_are_not_spoken_of() -> None:
    assert "error" not in of(made(UNEVEN, 4, failed=(0, 3)))


def test_all_errors() -> None:
    of(
        made([0.2] * 20, failed=tuple(range(20))),
        "None of the flags arrived: 20 ended in errors, most often “refused by the server: 418 "
        "I'm a Teapot” (20).",
        "Finding that out took 0.20 s.",
        "The server answered and refused",
    )
    one = made([0.2], failed=(0,))
    one["flags"][0]["fault"] = "no_host"
    one["flags"][0]["message"] = "no such host"
    of(one, "The flag did not arrive: “no such host”.", "See that the address is right.")


def test_workers_that_died_at_once() -> None:
    flags = [flag(i, None, 0.0, status="error") for i in range(4)]
    for record in flags:
        record["fault"] = "worker"
    of(made_of(flags, mode="process-pool"), "None of the flags arrived", "a new run starts new")


def test_nothing_to_explain() -> None:
    told = "No flag was asked for, so there is nothing to explain."
    assert explain(made_of([])) == [told]


def test_cancelled_before_any_flag() -> None:
    flags = [flag(i, None, 0.0, status="cancelled") for i in range(20)]
    of(made_of(flags), "The run was cancelled", "A pending future can be cancelled")
    # An asyncio Task is never running.
    assert "running" not in " ".join(explain(made_of(flags, mode="asyncio")))


def test_cancelled_on_the_way() -> None:
    flags = [flag(i, 0.2 * i, 0.2) for i in range(12)]
    flags += [flag(i, None, 0.0, status="cancelled") for i in range(12, 20)]
    of(
        made_of(flags, 1),
        "The run was cancelled: 8 of 20 flags did not get to their end.",
        "the 12 futures spent",
        "Let it run to its end",
    )


def test_one_flag() -> None:
    text = of(
        made([0.3]),
        "The flag spent 99 % of its time waiting for the server: 0.30 s of 0.30 s.",
        "One flag is one wait, and nothing can overlap with it: the ideal is 0.30 s.",
        "Try more countries",
    )
    assert "round" not in text


def test_bandwidth() -> None:
    report = made([0.2] * 20, rest=0.8)
    for record in report["flags"]:
        record["attempts"][-1]["finished"] = 1.0
    of(
        report,
        "20× less than their own times added up",
        "of the 0.80 s between, most is receiving.",
        "Bandwidth was the limit: receiving took 80 % of the flags’ time, 0.80 s for each.",
    )


def test_connections() -> None:
    report = made([0.2] * 20)
    for record in report["flags"]:
        record["connected"] = 0.1
    of(report, "Connections were the limit: opening 20, 0.10 s each, was 50 % of the waiting.")


def test_overhead() -> None:
    report = made([0.2] * 20, rest=0.3)
    of(report, "Overhead was the limit: 0.30 s of 0.50 s passed outside the ideal’s waits.")
    report["cpu_time"] = 0.48
    of(report, "The program’s own work was the limit: it used 0.48 s", "Try asyncio")
    of(report | {"mode": "asyncio"}, "Try Own process")
    assert "GIL" not in of(report | {"mode": "process-pool"}, "Overhead was the limit")


def test_processes_are_not_for_waiting() -> None:
    of(made(UNEVEN, 4, "process-pool"), "Waiting needs no processes: a thread pool with 20")


def test_politeness_to_public_servers() -> None:
    report = made(UNEVEN, 10)
    report["options"]["source"] = "flagcdn"
    of(report, "Too few workers", "More would not be polite to a public server")


def test_a_report_that_was_saved_says_the_same() -> None:
    report = made(UNEVEN, 4)
    assert explain(json.loads(json.dumps(report))) == explain(report)


def test_sentences_keep_their_values_apart_for_translation() -> None:
    ideal = sentences(made([0.2] * 20, 4))[1]
    assert "{rounds}" in ideal.text
    assert ideal.values["rounds"] == 5
    assert str(ideal) == explain(made([0.2] * 20, 4))[1]
