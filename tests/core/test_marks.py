"""What the core says in the window was made from texts that are marked for translation."""

import ast
import errno
import os
import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from time import process_time

import pytest

from flaggui.core.countries import REGIONS, book_twenty, countries
from flaggui.core.faults import advice_for, fault_for
from flaggui.core.files import explain
from flaggui.core.flag import Fault, FaultKind
from flaggui.core.images import judge
from flaggui.core.knobs import Knobs
from flaggui.core.lessons import lessons
from flaggui.core.limits import Limits
from flaggui.core.mode_table import MODES
from flaggui.core.options import Options
from flaggui.core.picture import NotAnImage
from flaggui.core.predict import predict
from flaggui.core.race_report import work
from flaggui.core.reply import Reply, body_of, next_url, status_words, too_large, too_slow
from flaggui.core.shapes import literal, shape
from flaggui.core.sources import SOURCES
from tests.core import malformed
from tests.core.marks import ROOT, calls, is_marked, leftovers, marked, modules, tree

COMMAND_LINE = {"arguments", "countries", "headless", "knobs", "options", "race_command"}
"""Modules whose errors go to a terminal, and never to the window."""
TO_PEOPLE = {"ValueError", "OSError", "GalleryError", "SaveCancelled", "Fault", "NotAnImage"}
FIELD = re.compile(r"\{([^}]*)\}")
ANYWHERE = re.compile(r"[\d.,]+( (ms|s|%))?")
"""A figure, which needs no translation."""


# How texts are marked.


def test_marks_are_on_literals() -> None:
    for path in modules():
        for call in calls(tree(path), "N_"):
            (argument,) = call.args
            assert isinstance(argument, ast.Constant), (path.name, call.lineno)


def test_placeholders_are_plain() -> None:
    for text in marked():
        names = FIELD.findall(text)
        assert "{{" not in text, text
        assert all(re.fullmatch(r"\w*", name) for name in names), text


def test_no_text_is_so_general_that_it_fits_everything() -> None:
    for text in marked():
        if FIELD.search(text):
            assert re.search(r"\w{3}", literal(text)), text


def thrown(module: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            name = node.exc.func.id if isinstance(node.exc.func, ast.Name) else ""
            yield name, node.exc


def test_no_error_is_raised_with_words_that_nobody_marked() -> None:
    for path in modules(ROOT / "core"):
        if path.stem in COMMAND_LINE:
            continue
        for name, call in thrown(tree(path)):
            for argument in call.args if name in TO_PEOPLE else ():
                composed = isinstance(argument, ast.JoinedStr)
                bare = isinstance(argument, ast.Constant) and " " in str(argument.value)
                assert not composed | bare, (path.name, call.lineno)


def test_a_shape_gives_the_values_back() -> None:
    pattern = shape("{n} of {total} flags ended, most often “{message}” ({n})")
    found = pattern.fullmatch("3 of 20 flags ended, most often “cut, short” (3)")
    assert found is not None
    assert found.groupdict() == {"n": "3", "total": "20", "message": "cut, short"}
    assert not pattern.fullmatch("3 of 20 flags ended, most often “cut short” (4)")
    positional = shape("{}: {} ms").fullmatch("asyncio: 3 ms")
    assert positional is not None
    assert positional.groups() == ("asyncio", "3")


def test_no_sentence_takes_long_to_see_through() -> None:
    began = process_time()
    for text in marked():
        own = literal(text)[:3] or " "
        for hostile in (own * 150, ", " * 250, "a" * 500):
            shape(text).fullmatch(hostile)
    assert process_time() - began < 5  # by backtracking it would be hours


# What is said.


def test_names_titles_and_regions_are_marked() -> None:
    texts = {text for row in MODES.values() for text in (row.name, row.group, row.line, row.notice)}
    texts |= {text for lesson in lessons() for text in (lesson.title, lesson.question)}
    texts |= {SOURCES["builtin"].name, *REGIONS}
    assert texts <= marked()
    assert {country.region for country in countries().values()} <= {*REGIONS, ""}


DETAILS = ("5 s", "certificate has expired", "IP address mismatch", "self-signed certificate", "")
OF_THE_REPLY = {
    FaultKind.NO_ANSWER,
    FaultKind.TOO_SLOW,
    FaultKind.TOO_LARGE,
    FaultKind.NOT_AN_IMAGE,
    FaultKind.STATUS,
    FaultKind.REDIRECT,
}


def test_faults_and_what_can_be_done_about_them() -> None:
    for kind in set(FaultKind) - OF_THE_REPLY:
        for detail in DETAILS if kind is FaultKind.TLS else DETAILS[:1]:
            words = str(fault_for(kind, detail))
            assert is_marked(words)
            assert set(leftovers(words)) <= {"5 s", words}, words
    advice = {advice_for(kind, "it has expired", code) for kind in FaultKind for code in range(600)}
    assert advice - {""} <= marked()
    assert is_marked(str(too_large(Limits())))
    assert is_marked(str(too_slow(Limits(), begun=False)))
    assert is_marked(str(too_slow(Limits(), begun=True)))


def test_replies() -> None:
    phrases = {status.phrase for status in HTTPStatus}
    for code in set(range(100, 600)) - {200}:
        assert set(leftovers(status_words(code))) <= {str(code), *phrases}
    refused = [
        ({"content-length": "9"}, b"x", "9 1"),
        ({}, b"", ""),
        ({"content-encoding": "br"}, b"x", "br"),
        ({"content-encoding": "gzip"}, b"words", ""),
        ({"transfer-encoding": "gzip"}, b"x", ""),
    ]
    for headers, body, values in refused:
        with pytest.raises(Fault) as caught:
            body_of(Reply(200, headers, body, 0.0), Limits())
        left = set(leftovers(words := str(caught.value))) - {words}
        assert is_marked(words)
        assert left == set(values.split()), words
    for location, redirects in (("http://[", 1), ("ftp://h/", 1), ("/", 9)):
        with pytest.raises(Fault) as caught:
            next_url("http://h/", Reply(302, {"location": location}, b"", 0.0), redirects, Limits())
        assert is_marked(str(caught.value))


def refusal(body: bytes) -> str:
    """Return the words with which `body` is refused, "" if it is an image."""
    try:
        judge(body, Limits())
    except NotAnImage as refused:
        return str(refused)
    return ""


def test_what_is_no_image() -> None:
    bodies = [body for _, body in malformed.malformed(5, 80)]
    bodies += [b"", b"words", b"\1\2\3", b"<html>", b"HTTP/1.1 200 OK", b"%PDF"]
    said = list(filter(None, map(refusal, bodies)))
    for words in said:
        assert is_marked(words), words
        left = set(leftovers(words)) - {words}
        assert all(text.isdigit() or re.fullmatch("[A-Z]+|gzip", text) for text in left), words
    assert len(said) > 60


def test_what_a_disk_says() -> None:
    for number in errno.errorcode:
        words = explain(OSError(number, os.strerror(number)), Path("a"))
        assert set(leftovers(words)) <= {"a", os.strerror(number)}


@pytest.mark.parametrize("jitter", [0.0, 0.1])
@pytest.mark.parametrize("mode", ["sequential", "thread-futures", "process-pool"])
def test_formulas(mode: str, jitter: float) -> None:
    twenty = book_twenty()
    for n in (1, 4, 20):
        for slow in (0, 1, 6, 20):
            for work_of_each in (0.0, 0.1):
                for bandwidth in (None, 1e6):
                    times = {country.code: 1.0 for country in twenty[:slow]}
                    knobs = Knobs(jitter=jitter, slow=times, bandwidth=bandwidth)
                    limits = Limits(cpu_work=work_of_each)
                    options = Options(tuple(twenty[:n]), mode, 4, knobs=knobs, limits=limits)
                    found = predict(options)
                    assert found
                    for text in leftovers(found.formula):
                        codes = re.fullmatch(r"([A-Z]{2} 1\.0 s(, | \+ )?)+", text)
                        assert codes or ANYWHERE.fullmatch(text), found.formula


def test_the_work_of_a_race() -> None:
    knobs = Knobs(error_rate=0.1, bandwidth=1e6, slow={"BR": 1})
    neutral = {"{latency} ± {jitter} ms", "{rate} kB/s", "{cc} {slow} ms"}
    parts = work(Options(knobs=knobs, limits=Limits(cpu_work=0.1), own_process=True))
    assert {part.text for part in parts} - marked() == neutral
