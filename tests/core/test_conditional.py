"""Conditional requests: what is asked, what is believed, in every mode and by every reader."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.conditional import NO_CONDITIONS, conditions, still_valid, validators_of
from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag, Known, Validators
from flaggui.core.follow import follow
from flaggui.core.knobs import PRESETS
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES, loop_factory
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.report import count
from flaggui.core.run import Run
from flaggui.core.sources import Source
from tests.core.bad_server import KEEP, Answer, BadServer, Exchange, response
from tests.faults.case import IMAGE, OTHER

FIVE = tuple(countries()[code] for code in ("BR", "CN", "ID", "IN", "US"))
DATE = "Sun, 06 Nov 1994 08:49:37 GMT"
LATER = "Mon, 07 Nov 1994 08:49:37 GMT"
HASTY = Limits(total=5, retries=0)


def qt(mode: str) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.qt,) if MODES[mode].futures == "qt" else ()


CELLS = [pytest.param(mode, False, marks=qt(mode), id=mode) for mode in MODES]
CELLS += [
    pytest.param(mode, True, marks=qt(mode), id=f"{mode}-own-process")
    for mode in ("thread-futures", "asyncio", "qtnetwork")
]
EVERY_READER = pytest.mark.parametrize(
    "mode", [pytest.param(m, marks=qt(m)) for m in ("thread-futures", "asyncio", "qtnetwork")]
)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "log"


@pytest.fixture(scope="module")
def logged(log: Path) -> Iterator[BuiltinServer]:
    with BuiltinServer.start(PRESETS["LOCAL"], log) as server:
        yield server


def run_to_end(options: Options, server: BuiltinServer | None = None) -> tuple[Run, list[Flag]]:
    """Run `options` to the end; return the run and its flags in order."""
    ready = prepare(options, server)

    async def main() -> None:
        async with asyncio.timeout(20):
            await follow(ready.run, ready.mode, lambda _rows: None)

    factory = None if options.own_process else loop_factory(options.mode)
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())
    return ready.run, [row.flag for row in ready.run.rows if row.flag]


def known_of(flag: Flag) -> Known:
    return Known(flag.validators, flag.sha256, flag.picture)


@pytest.mark.parametrize(("mode", "own_process"), CELLS)
def test_what_is_known_and_unchanged_is_not_sent_again(
    mode: str, own_process: bool, logged: BuiltinServer, log: Path
) -> None:
    options = Options(FIVE, mode, 2, knobs=PRESETS["LOCAL"], own_process=own_process)
    _, first = run_to_end(options, logged)
    assert all(flag.body and flag.validators.etag.startswith('"') for flag in first)
    assert {flag.validators.url for flag in first} == {flag.url for flag in first}
    logged.set_knobs(PRESETS["LOCAL"])  # flushes
    before = len(log.read_text().splitlines())

    known = {i: known_of(flag) for i, flag in enumerate(first) if i != 2}
    run, second = run_to_end(replace(options, known=known), logged)
    logged.set_knobs(PRESETS["LOCAL"])
    lines = [json.loads(line) for line in log.read_text().splitlines()[before:]]
    sent = {line["cc"].upper(): (line["status"], line["bytes"]) for line in lines}
    assert len(lines) == 5
    assert sent.pop("ID") == (200, len(first[2].body))
    assert set(sent.values()) == {(304, 0)}

    assert count(run.rows) == {"ok": 5, "not_found": 0, "error": 0, "cancelled": 0}
    assert [flag.unchanged for flag in second] == [True, True, False, True, True]
    for old, new in zip(first, second, strict=True):
        assert (new.validators, new.sha256) == (old.validators, old.sha256)
        assert new.picture == old.picture
        assert (new.body == b"") is new.unchanged
        assert [(a.http_status, a.message) for a in new.attempts] == [(new.http_status, "")]
    for row in run.rows:
        assert None not in (row.submitted, row.started, row.first_byte, row.finished, row.lane)


def fetch(
    mode: str, server: BadServer, known: Validators | None = None, path: str = "/{cc}.gif"
) -> Flag:
    """Return the flag of Brazil, of which the validators `known` are known."""
    source = Source("mine", "Mine", server.url(path))
    mine = {} if known is None else {0: Known(known, "ab" * 32)}
    options = Options(FIVE[:1], mode, 1, source, limits=HASTY, known=mine)
    (flag,) = run_to_end(options)[1]
    return flag


def header(exchange: Exchange, name: str) -> str | None:
    lines = exchange.head.decode("latin-1").split("\r\n")
    found = [line.split(": ", 1)[1] for line in lines if line.lower().startswith(f"{name}: ")]
    return found[0] if found else None


def with_state(body: bytes, etag: str = "", date: str = "") -> Answer:
    """Return an answer that sends `body`, or 304 to who has it; it goes by ETag before date."""
    named = {"ETag": etag, "Last-Modified": date}
    headers = {name: value for name, value in named.items() if value}

    def answer(exchange: Exchange) -> object:
        asked = header(exchange, "if-none-match")
        same = asked == etag
        if asked is None or not etag:
            same = header(exchange, "if-modified-since") == date != ""
        if same:
            # A length is that of the image that is not sent (RFC 9110 §8.6).
            length = {"Content-Length": str(len(body))}
            exchange.send(response(b"", "304 Not Modified", headers | length, length=False))
        else:
            exchange.send(response(body, headers=headers))
        return KEEP

    return answer


@EVERY_READER
def test_a_server_that_knows_dates_only(mode: str) -> None:
    with BadServer(with_state(IMAGE, date=DATE)) as server:
        first = fetch(mode, server)
        assert first.validators == Validators("", DATE, server.url("/br.gif"))
        second = fetch(mode, server, first.validators)
        assert header(server.exchanges[1], "if-modified-since") == DATE
        assert header(server.exchanges[1], "if-none-match") is None
        assert (second.unchanged, second.sha256, second.picture) == (True, "ab" * 32, None)
        assert second.validators == first.validators
        server.answer = with_state(OTHER, date=LATER)
        third = fetch(mode, server, second.validators)
    assert (third.http_status, third.body, third.validators.last_modified) == (200, OTHER, LATER)


@EVERY_READER
def test_a_changed_image_comes_whole(mode: str) -> None:
    with BadServer(with_state(IMAGE, 'W/"1"', DATE)) as server:
        first = fetch(mode, server)
        server.answer = with_state(OTHER, 'W/"2"', DATE)
        second = fetch(mode, server, first.validators)
        assert header(server.exchanges[1], "if-none-match") == 'W/"1"'
        assert header(server.exchanges[1], "if-modified-since") == DATE
    assert (second.http_status, second.body) == (200, OTHER)
    assert second.validators == Validators('W/"2"', DATE, second.url)
    assert second.picture is not None


@EVERY_READER
def test_a_304_that_nobody_asked_for_is_an_error(mode: str) -> None:
    with BadServer(lambda e: e.send(response(status="304 Not Modified", length=False))) as server:
        flags = [fetch(mode, server), fetch(mode, server, Validators("a\r\nX: y", "\x7f"))]
        assert not any(b"If-" in exchange.head for exchange in server.exchanges)
    for flag in flags:
        assert (flag.status, flag.fault) == (DownloadStatus.ERROR, FaultKind.STATUS)
        assert flag.message == "no image, but another answer: 304 Not Modified"
        assert (flag.sha256, flag.picture, len(flag.attempts)) == ("", None, 1)


@EVERY_READER
def test_after_a_304_the_connection_serves_the_next_flag(mode: str) -> None:
    with BadServer(with_state(IMAGE, '"1"')) as server:
        source = Source("mine", "Mine", server.url())
        known = {i: Known(Validators('"1"')) for i in (0, 2)}
        _, flags = run_to_end(Options(FIVE, mode, 1, source, limits=HASTY, known=known))
        assert server.connections == 1
    assert [flag.http_status for flag in flags] == [304, 200, 304, 200, 200]


@EVERY_READER
def test_only_the_address_that_they_are_of_is_asked_with_validators(mode: str) -> None:
    image = with_state(IMAGE, '"1"', DATE)

    def answer(exchange: Exchange) -> object:
        if exchange.path == "/br.gif":
            exchange.send(response(status="302 Found", headers={"Location": target}))
            return KEEP
        return image(exchange)

    target = "/old.gif"
    with BadServer(answer) as server:
        first = fetch(mode, server)
        assert first.validators.url == server.url("/old.gif")
        second = fetch(mode, server, first.validators)
        assert second.unchanged
        assert second.url == second.validators.url == server.url("/old.gif")
        assert [a.http_status for a in second.attempts] == [302, 304]
        assert [b"If-None-Match" in e.head for e in server.exchanges] == [False] * 3 + [True]
        # An older file, say: by its date alone it would pass for the one that is known.
        target = "/new.gif"
        third = fetch(mode, server, replace(first.validators, etag=""))
    assert (third.http_status, third.body) == (200, IMAGE)


# The headers.


@pytest.mark.parametrize("etag", ['"a"', 'W/"a"', '""', '"a,b\\"', f'"{"x" * 998}"'])
def test_a_proper_etag_is_kept_and_sent(etag: str) -> None:
    assert validators_of("u", {"etag": f" {etag} "}) == Validators(etag, "", "u")
    assert conditions(Validators(etag)) == {"If-None-Match": etag}


@pytest.mark.parametrize(
    "etag",
    ["", "a", '"a', 'a"', 'w/"a"', 'W/ "a"', '"a b"', '"a"b"', '"a", "b"', "*", '"é"', '"\x7f"',
     '"\x85"', '"\n"', '"a"\r\nX: y', '"\ud800"', '"\u20ac"', f'"{"x" * 999}"'],
)  # fmt: skip
def test_what_is_no_etag_is_neither_kept_nor_sent(etag: str) -> None:
    assert validators_of("u", {"etag": etag}).etag == ""
    assert conditions(Validators(etag)) is NO_CONDITIONS


@pytest.mark.parametrize("date", ["", " ", "\n", f"{DATE}\r\nX: y", "\0", "½", "x" * 1001])
def test_what_is_no_text_is_neither_kept_nor_sent_as_a_date(date: str) -> None:
    assert validators_of("u", {"last-modified": date}).last_modified == ""
    assert conditions(Validators("", date)) is NO_CONDITIONS


def test_a_304_may_name_other_validators_or_none() -> None:
    sent = Validators('"1"', DATE, "old")
    assert still_valid(sent, "u", {}) == Validators('"1"', DATE, "u")
    assert still_valid(sent, "u", {"etag": 'W/"1"'}) == Validators('W/"1"', DATE, "u")
    assert still_valid(sent, "u", {"etag": "?", "last-modified": LATER}) == Validators(
        '"1"', LATER, "u"
    )
