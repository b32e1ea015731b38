"""CPU work per flag: what it finds, how long it takes, and on which thread each reader does it."""

import asyncio
import threading
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from flaggui.core import download
from flaggui.core.arguments import make_parser, options_of
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import book_twenty
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.follow import follow
from flaggui.core.headless import run_to_end
from flaggui.core.images import judge
from flaggui.core.knobs import PRESETS
from flaggui.core.limits import Limits
from flaggui.core.mode_table import load
from flaggui.core.options import Options
from flaggui.core.own_process import end_child
from flaggui.core.picture import Thumbnail
from flaggui.core.prepare import prepare
from flaggui.core.processes import shutdown_pool
from flaggui.core.run import Run
from flaggui.core.sources import SOURCES
from flaggui.core.work import dominant_colours
from flaggui.resources import resource

CLEAR, RED, PINK, WHITE = b"\0\0\0\0", b"\xff\0\0\xff", b"\xfa\x05\x05\xff", b"\xff\xff\xff\xff"


def picture(*pixels: bytes) -> Thumbnail:
    return Thumbnail(len(pixels), 1, b"".join(pixels))


def thumbnail(code: str) -> Thumbnail:
    body = (resource("flags") / f"{code.lower()}.gif").read_bytes()
    return judge(body, Limits()).thumbnail


@pytest.mark.parametrize(
    ("code", "colours"),
    [
        ("JP", ("#FFFFFF", "#BC002D")),
        ("CN", ("#EE1C25", "#FFFF00")),
        ("MU", ("#EE2737", "#00A04D", "#FFCD00", "#151F6D")),
    ],
)
def test_the_colours_of_flags(code: str, colours: tuple[str, ...]) -> None:
    assert dominant_colours(thumbnail(code), 0) == colours


def test_the_most_frequent_colour_comes_first_and_shades_count_as_one() -> None:
    assert dominant_colours(picture(WHITE, *[RED] * 3, PINK), 0) == ("#FF0000", "#FFFFFF")
    assert dominant_colours(picture(WHITE, WHITE, WHITE, RED, PINK), 0) == ("#FFFFFF", "#FF0000")


def test_a_transparent_picture_has_no_colour() -> None:
    assert dominant_colours(picture(CLEAR, CLEAR), 0) == ()
    assert dominant_colours(picture(CLEAR, RED), 0) == ("#FF0000",)


@pytest.mark.parametrize("seconds", [0.02, 0.1])
def test_it_uses_the_processor_for_as_long_as_asked(seconds: float) -> None:
    flag = thumbnail("BR")
    began = time.thread_time()
    found = dominant_colours(flag, seconds)
    used = time.thread_time() - began
    assert seconds <= used < seconds + 0.1
    assert found == dominant_colours(flag, 0)


def test_time_that_another_thread_uses_does_not_count() -> None:
    flag, over = thumbnail("BR"), threading.Event()

    def work_too() -> None:
        while not over.is_set():
            pass

    other = threading.Thread(target=work_too)
    other.start()
    began = time.thread_time()
    dominant_colours(flag, 0.03)
    used = time.thread_time() - began
    over.set()
    other.join()
    assert used >= 0.03


def ran(mode: str, server: BuiltinServer, limits: Limits) -> list[Flag]:
    """Return the flags of a run of `mode`, on a loop of its own, with `limits`."""
    source = replace(SOURCES["builtin"], template=server.template)
    run = Run(book_twenty()[:4], source, 2, limits)
    asyncio.run(follow(run, load(mode), lambda _rows: None))
    return [row.flag for row in run.rows if row.flag]


@pytest.mark.parametrize("mode", ["sequential", "thread-map", "thread-futures", "asyncio"])
def test_each_flag_is_finished_after_its_work(
    mode: str, server: BuiltinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.set_knobs(PRESETS["LOCAL"])
    places: list[tuple[str, float, float]] = []

    def noted(flag: Thumbnail, seconds: float) -> tuple[str, ...]:
        began = time.monotonic()
        colours = dominant_colours(flag, seconds)
        places.append((threading.current_thread().name, began, time.monotonic()))
        return colours

    monkeypatch.setattr(download, "dominant_colours", noted)
    flags = ran(mode, server, Limits(cpu_work=0.02))
    assert [flag.status for flag in flags] == [DownloadStatus.OK] * 4
    assert flags[0].swatches == dominant_colours(thumbnail("BG"), 0)
    for flag in flags:
        assert flag.phases.finished is not None
        assert any(over <= flag.phases.finished <= over + 0.2 for _, _, over in places)
        assert flag.phases.received == flag.attempts[-1].finished
        assert flag.phases.finished - flag.phases.received >= 0.02
    names = {name for name, _, _ in places}
    if mode == "asyncio":
        # One thread, the loop's own: each piece of work begins when another is over.
        assert names == {threading.main_thread().name}
        ordered = sorted(places, key=lambda place: place[1])
        assert all(a[2] <= b[1] for a, b in pairwise(ordered))
    else:
        assert names == {flag.where for flag in flags}


@pytest.mark.parametrize("mode", ["thread-futures", "asyncio", "process-pool"])
def test_that_work_begins_is_told_at_once(mode: str, server: BuiltinServer) -> None:
    server.set_knobs(PRESETS["LOCAL"])
    source = replace(SOURCES["builtin"], template=server.template)
    run = Run(book_twenty()[:4], source, 2, Limits(cpu_work=0.05))
    told: dict[int, object] = {}

    def note(i: int, phase: str, moment: object) -> None:
        if phase == "received":
            told[i] = moment

    run.on_phase = note
    try:
        asyncio.run(follow(run, load(mode), lambda _rows: None))
    finally:
        shutdown_pool()
    assert told == {row.index: row.received for row in run.rows}
    assert None not in told.values()


def test_without_work_nothing_is_looked_for(server: BuiltinServer) -> None:
    server.set_knobs(PRESETS["LOCAL"])
    flags = ran("thread-futures", server, Limits())
    assert {(flag.swatches, flag.phases.received) for flag in flags} == {((), None)}


@pytest.mark.parametrize("own_process", [False, True])
def test_the_work_travels_to_processes_and_its_colours_back(
    own_process: bool, server: BuiltinServer
) -> None:
    options = Options(
        countries=tuple(book_twenty()[:4]),
        mode="thread-futures" if own_process else "process-pool",
        workers=2,
        knobs=PRESETS["LOCAL"],
        limits=Limits(cpu_work=0.02),
        own_process=own_process,
    )
    try:
        finished = run_to_end(options, prepare(options, server), lambda _rows: None)
    finally:
        shutdown_pool()
        end_child()
    by_code = {row.country.code: row.flag for row in finished.rows}
    bulgaria = by_code["BG"]
    assert bulgaria
    assert bulgaria.swatches == dominant_colours(thumbnail("BG"), 0)
    for record in finished.report["flags"]:
        assert record["finished"] is not None
        assert record["received"] == record["attempts"][-1]["finished"]
        assert record["finished"] - record["received"] >= 0.02
    told: dict[str, Any] = finished.report["options"]
    assert told["cpu_work"] == 0.02
    assert told["cores"] >= 1


def parsed(*arguments: str) -> Options:
    return options_of(make_parser().parse_args(arguments))


def test_the_command_line_asks_for_it() -> None:
    assert parsed("download", "--cpu-work", "100").limits.cpu_work == 0.1
    assert parsed("--cpu-work", "200").limits.cpu_work == 0.2
    assert parsed().limits.cpu_work == 0
    more = parsed("download", "--cpu-work", "20", "--timeout", "3").limits
    assert (more.cpu_work, more.total) == (0.02, 3)


@pytest.mark.parametrize("text", ["201", "-1", "1.5", "much"])
def test_the_command_line_refuses_other_amounts(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parsed(f"--cpu-work={text}")
    assert left.value.code == 2
    assert capsys.readouterr().err.endswith(f"“{text}” is not a number of ms from 0 to 200\n")
