"""Reports and galleries from elsewhere: opened if they are sound, refused if they are not."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from flaggui.core import replay
from flaggui.core.exports import EXPORTS
from flaggui.core.report import Report
from flaggui.core.report_file import write_report
from flaggui.core.saved import open_report
from tests.core.marks import is_marked


def refusal(path: Path) -> str:
    """Return the sentence with which `path` is refused, in time and with nothing worse."""
    begun = process_time()
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the sentence is looked at
        open_report(path)
    assert type(caught.value) is ValueError
    sentence = str(caught.value)
    assert process_time() - begun <= 2
    assert sentence.startswith("“")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 200
    assert is_marked(sentence)
    return sentence


def refusal_of(text: str | bytes, tmp_path: Path) -> str:
    path = tmp_path / "bad.json"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    sentence = refusal(path)
    reason = sentence.partition(" cannot be opened: ")[2].removesuffix(".")
    assert not reason or is_marked(reason)
    return sentence


# Refusals.


def first(report: Any) -> Any:
    return report["flags"][0]


CHANGES: dict[str, tuple[Callable[[Any], object], str]] = {
    "a newer schema": (lambda r: r.update(schema=2), "made by a newer flaggui"),
    "an older schema": (lambda r: r.update(schema=0), "not a report"),
    "a schema that is true": (lambda r: r.update(schema=True), "not a report"),
    "no mode": (lambda r: r.pop("mode"), "no “mode”"),
    "an empty mode": (lambda r: r.update(mode=""), "“mode”"),
    "a mode that is a number": (lambda r: r.update(mode=1), "“mode” is not a text"),
    "flags that are a text": (lambda r: r.update(flags="x"), "“flags” is not a list"),
    "a flag that is null": (lambda r: r["flags"].append(None), "is not an object"),
    "too many workers": (lambda r: r.update(workers=10**6), "“workers”"),
    "half a worker": (lambda r: r.update(workers=1.5), "“workers” is not a whole number"),
    "own_process of 1": (lambda r: r.update(own_process=1), "not true or false"),
    "a date in words": (lambda r: r.update(date="today"), "“date”"),
    "a date before dates": (lambda r: r.update(date="0001-01-01T00:00:00+00:00"), "“date”"),
    "a naive date": (lambda r: r.update(date="2026-01-01T00:00:00"), "“date”"),
    "a source from the disk": (lambda r: r.update(source="file:///etc/{cc}"), "“source”"),
    "a script as address": (lambda r: first(r).update(url="javascript:alert(1)"), "url"),
    "an address of no host": (lambda r: first(r).update(url="http://[/x.gif"), "url"),
    "a port beyond all": (lambda r: first(r).update(url="http://h:99999/"), "url"),
    "a time before t = 0": (lambda r: first(r).update(started=-0.1), "flags[0].started"),
    "a time past all": (lambda r: first(r).update(finished=1e8), "flags[0].finished"),
    "a reply received before t = 0": (
        lambda r: first(r).update(received=-0.1),
        "flags[0].received",
    ),
    "a time in words": (lambda r: first(r).update(finished="1"), "flags[0].finished"),
    "a time that is true": (lambda r: first(r).update(finished=True), "flags[0].finished"),
    "a time of an attempt": (
        lambda r: first(r)["attempts"][0].update(started=None),
        "flags[0].attempts[0].started",
    ),
    "a code in small letters": (lambda r: first(r).update(cc="br"), "flags[0].cc"),
    "a code with a line end": (lambda r: first(r).update(cc="BR\n"), "flags[0].cc"),
    "a status of its own": (lambda r: first(r).update(status="great"), "flags[0].status"),
    "a fault of its own": (lambda r: first(r).update(fault="gremlins"), "flags[0].fault"),
    "a digest that is none": (lambda r: first(r).update(sha256="xyz"), "flags[0].sha256"),
    "a lane far away": (lambda r: first(r).update(lane=10**9), "flags[0].lane"),
    "negative bytes": (lambda r: first(r).update(bytes=-1), "flags[0].bytes"),
    "one index twice": (lambda r: first(r).update(index=r["flags"][1]["index"]), "numbered"),
    "an index out of range": (lambda r: first(r).update(index=20), "numbered"),
    "one rank twice": (lambda r: first(r).update(rank=r["flags"][1]["rank"]), "ranks"),
    "a rank without delivery": (lambda r: first(r).update(delivered=None), "ranks"),
    "a delivery without rank": (lambda r: first(r).update(rank=None), "ranks"),
    "counts of others": (lambda r: r["counts"].update(ok=19), "counts"),
    "counts with more": (lambda r: r["counts"].update(great=0), "counts"),
    "a long text": (lambda r: first(r).update(message="x" * 2001), "2,000 characters"),
    "a long name of nothing": (lambda r: r.update({"x" * 2001: 1}), "2,000 characters"),
    "knobs out of range": (lambda r: r["options"].update(latency=-1), "options"),
    "knobs of no type": (lambda r: r["options"].update(slow=[1]), "options"),
    "limits in words": (lambda r: r["options"]["limits"].update(total="x"), "limits.total"),
    "CPU work in words": (lambda r: r["options"].update(cpu_work="x"), "options.cpu_work"),
    "half a core": (lambda r: r["options"].update(cores=0.5), "options.cores"),
    "limits that are none": (lambda r: r["options"].update(limits=3), "limits"),
    "too many flags": (lambda r: r.update(flags=[None] * 20_001), "20,000 flags"),
} | {
    f"a file called {name!r}": (lambda r, name=name: first(r).update(file=name), "flags[0].file")
    for name in (
        "../x.gif", "/etc/passwd", "a/b/c.gif", "a/../b.gif", "a\\b.gif", "..", ".", "",
        "C:x.gif", "a\0.gif", 7, "x" * 256, "\\\\host\\x",
    )
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_a_report_with_one_thing_wrong_is_refused(report: Any, tmp_path: Path, what: str) -> None:
    change, words = CHANGES[what]
    change(report)
    assert words in refusal_of(json.dumps(report), tmp_path)


HEAD = '{"schema": 1, "x": '


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("GIF89a", "not JSON"),
        ("[1]", "not a report"),
        ("null", "not a report"),
        ("{}", "not a report"),
        (b"\xff\xfe{\0}\0", "UTF-8"),
        (b"\x89PNG\r\n\x1a\n", "UTF-8"),
        ('{"schema": 1, "schema": 2}', "“schema” twice"),
        (HEAD + '{"a": {"b": 1, "b": 1}}}', "“b” twice"),
        (HEAD + "NaN}", "no number"),
        (HEAD + "-Infinity}", "no number"),
        (HEAD + "1e999}", "no number"),
        (HEAD + "1" * 5000 + "}", "no number"),
        (HEAD + "1." + "1" * 1_000_000 + "}", "no number"),
        (HEAD + "[" * 21 + "]" * 21 + "}", "deeper than 20"),
        ('{"a":' * 100_000, "deeper than 20"),
        ("[" * 900_000, "deeper than 20"),
        ("[" * 31_000_000, "values"),
        ("[" + "[]," * 10_000_000 + "[]]", "values"),
        ("[" + "0," * 15_000_000 + "0]", "values"),
        ("[" + "0," * 900_000 + "0]", "not a report"),
        (HEAD + "{" + ",".join(f'"{i}":0' for i in range(900_000)) + "}}", "40,000 names"),
        (HEAD + '"' + "x" * 31_000_000 + '"}', "2,000 characters"),
        (b" " * 32_000_001, "larger than 32 MB"),
    ],
    ids=range(24),
)
def test_what_is_no_report_is_refused(text: str | bytes, words: str, tmp_path: Path) -> None:
    assert words in refusal_of(text, tmp_path)


def test_places_that_cannot_be_read_are_refused(tmp_path: Path, opened: Report) -> None:
    assert "no such file" in refusal(tmp_path / "gone.json")
    assert "there is no gallery in it" in refusal(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refusal(tmp_path / "pipe")
    assert "not a regular file" in refusal(Path("/dev/zero"))
    write_report(opened, tmp_path / "elsewhere.json")
    folder = tmp_path / "gallery"
    folder.mkdir()
    (folder / "manifest.json").symlink_to(tmp_path / "elsewhere.json")
    assert "symbolic link" in refusal(folder)


def test_more_than_we_know_is_dropped_and_a_byte_order_mark_is_not_minded(
    report: Any, tmp_path: Path
) -> None:
    sound = deepcopy(report)
    report["weather"] = first(report)["weather"] = {"sunny": True}
    first(report)["file"] = "br.gif"
    report["mode"] = sound["mode"] = "telepathy"
    path = tmp_path / "run.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(report).encode())
    opened: Any = open_report(path)
    assert first(opened).pop("file") == "br.gif"
    assert opened == json.loads(json.dumps(sound))


def test_a_long_report_opens_in_time(report: Any, tmp_path: Path) -> None:
    template = first(report)
    report["flags"] = [
        {**template, "index": i, "rank": i + 1, "delivered": i / 1000} for i in range(20_000)
    ]
    report["counts"] = dict.fromkeys(report["counts"], 0) | {template["status"]: 20_000}
    write_report(report, tmp_path / "long.json")
    begun = process_time()
    opened = open_report(tmp_path / "long.json")
    assert len(opened["flags"]) == 20_000
    assert process_time() - begun <= 2


def test_a_message_that_quotes_bytes_of_no_text_can_be_opened(report: Any, tmp_path: Path) -> None:
    first(report)["message"] = "packed as \udcff “é 😀”"
    write_report(report, tmp_path / "run.json")
    assert first(open_report(tmp_path / "run.json"))["message"] == "packed as ? “é 😀”"
    for export in EXPORTS.values():
        (tmp_path / "run").write_bytes(export.text(report).encode(errors="backslashreplace"))


# A seeded mutator: nothing but ValueError, and what is accepted can be used to the end.

VALUES: list[Any] = [None, True, 0, -1, 1, 1e308, 10**25, "", "x", "BR", "\x00", "=1"]
VALUES += [[], {}, [[]], {"": 0}]


def mutated(value: Any, luck: random.Random) -> Any:
    """Return `value` with something in it replaced, removed, doubled or exchanged."""
    if not isinstance(value, (dict, list)) or not value or luck.random() < 0.1:
        return luck.choice(VALUES)
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key, other = luck.choice(keys), luck.choice(keys)
    match luck.randrange(8):
        case 0:
            del value[key]
        case 1:
            value[key], value[other] = value[other], value[key]
        case 2 if isinstance(value, list):
            value.append(deepcopy(value[key]))
        case _:
            value[key] = mutated(value[key], luck)
    return value


def use(opened: Report) -> None:
    rows, _ = replay.rows_of(opened)
    shown = replay.unplayed(rows)
    for event in replay.events_of(opened):
        replay.play(event, rows, shown)
    for export in EXPORTS.values():
        export.text(opened).encode()


def test_seeded_mutations_are_refused_or_usable(report: Any, tmp_path: Path) -> None:
    luck = random.Random(5)
    report["flags"] = sorted(report["flags"], key=lambda flag: flag["index"])[:4]
    statuses = [flag["status"] for flag in report["flags"]]
    report["counts"] = {status: statuses.count(status) for status in report["counts"]}
    for rank, flag in enumerate(sorted(report["flags"], key=lambda flag: flag["rank"]), 1):
        flag["rank"] = rank
    path = tmp_path / "mutated.json"
    ends = {"refused": 0, "used": 0}
    for _ in range(600):
        path.write_text(json.dumps(mutated(deepcopy(report), luck)), encoding="utf-8")
        try:
            opened = open_report(path)
        except ValueError:
            refusal(path)
            ends["refused"] += 1
        else:
            use(opened)
            ends["used"] += 1
    assert min(ends.values()) > 20


def test_seeded_damage_to_the_bytes_is_refused_or_usable(report: Any, tmp_path: Path) -> None:
    luck = random.Random(6)
    whole = json.dumps(report).encode()
    path = tmp_path / "damaged.json"
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(luck.choice([1, 1, 2, 20])):
            damaged[luck.randrange(len(damaged))] = luck.choice(b'\0"{}[],:-0eE\\u\xff\xc3 ')
        path.write_bytes(damaged[: luck.choice([len(damaged), luck.randrange(len(damaged))])])
        try:
            opened = open_report(path)
        except ValueError:
            refusal(path)
        else:
            use(opened)


MEASURE = """
import sys
from pathlib import Path
from flaggui.core.saved import open_report

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if "VmHWM" in line) * 1024

before = peak()
try:
    open_report(Path(sys.argv[1]))
except ValueError:
    print(peak() - before)
"""


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "[" + '{"a":1},' * 490_000 + "{}]}",
        HEAD + "[" + "[]," * 490_000 + "[]]}",
        HEAD + '"' + "😀" * 7_900_000 + '"}',
        HEAD + "[" + ('"' + "\\ud800" * 300 + '",') * 17_000 + "0]}",
    ],
    ids=range(4),
)
def test_what_is_refused_took_little_memory(text: str, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", MEASURE, str(tmp_path / "bad.json")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert int(done.stdout) < 200_000_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a\\u0062": 1, "ab": 2}', "“ab” twice"),
        ('{"\\ud800": 1, "\\ud800": 2, "schema": 1}', "twice"),
        ('{"schema": 1.0}', "not a report"),
        ('{"schema": -0}', "not a report"),
        ('{"schema": 1' + "0" * 25 + "}", "newer"),
        ('{"schema": 1, "\\ud800": "\\udfff"}', "no “"),
    ],
)
def test_json_that_two_readers_would_read_in_two_ways_is_refused(
    text: str, words: str, tmp_path: Path
) -> None:
    assert words in refusal_of(text, tmp_path)
