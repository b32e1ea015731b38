"""The command line: what options mean, and what is refused in one sentence."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from flaggui.core.arguments import make_parser, options_of
from flaggui.core.countries import book_twenty, countries
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.limits import Limits
from flaggui.core.options import MAX_WORKERS, Options, parse_workers
from flaggui.core.sources import SOURCES


def options(*words: str) -> Options:
    return options_of(make_parser().parse_args(words))


def codes(*words: str) -> list[str]:
    return [country.code for country in options("download", *words).countries]


@pytest.mark.parametrize("words", [(), ("download",)])
def test_the_defaults_are_the_same_everywhere(words: tuple[str, ...]) -> None:
    chosen = options(*words)
    assert chosen == Options()
    assert list(chosen.countries) == book_twenty()
    assert (chosen.mode, chosen.workers) == ("thread-futures", 20)
    assert chosen.source is SOURCES["builtin"]
    assert chosen.knobs == Knobs(latency=0.3, jitter=0.1)


def test_countries_of_a_download() -> None:
    assert codes("us", "BR") == ["BR", "US"]
    assert codes("q") == ["QA"]
    assert codes("-a") == list(countries())
    assert len(codes("-a", "-l", "194")) == 194
    assert codes("-e", "-l", "3") == ["AA", "AB", "AC"]
    assert len(codes("--every")) == 676
    assert codes("-l", "2") == ["BG", "BR"]


def test_countries_of_the_window() -> None:
    assert [c.code for c in options("--select", "BR,CN").countries] == ["BR", "CN"]
    assert len(options("--select", "all").countries) == 250


@pytest.mark.parametrize("words", [(), ("download",), ("race", "--repeat", "3")])
def test_countries_of_a_list(words: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Country;Code\nPeru;PE\nBrazil;BR\nUSA;US\n")
    assert [c.code for c in options(*words, "--list", str(path)).countries] == ["BR", "PE", "US"]
    assert codes("--list", str(path), "-l", "2") == ["BR", "PE"]


def test_countries_of_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("Österreich".encode())))
    assert codes("--list", "-") == ["AT"]


def test_the_options_of_flags2() -> None:
    chosen = options("download", "-m", "3", "-s", "DELAY", "-v", "--mode", "asyncio")
    assert (chosen.workers, chosen.mode) == (3, "asyncio")
    assert chosen.source.builtin
    assert chosen.knobs == PRESETS["DELAY"]
    assert options("download", "--max_req", "4").workers == 4
    assert options("--workers", "5").workers == 5
    assert options("download", "-s", "error").knobs == PRESETS["ERROR"]


def test_knobs() -> None:
    chosen = options("download", "--latency", "50", "--slow", "BR=2000", "--seed", "7")
    assert chosen.knobs == Knobs(latency=0.05, jitter=0, seed=7, slow={"br": 2.0})


def test_limits() -> None:
    chosen = options("download", "--timeout", "2.5", "--retries", "0")
    assert chosen.limits == Limits(total=2.5, retries=0)


def test_a_public_source_gets_few_workers() -> None:
    chosen = options("download", "-s", "flagcdn", "-m", "100")
    assert (chosen.workers, chosen.at_once) == (100, 10)
    assert options("download", "--mode", "sequential", "-m", "9").at_once == 1


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("007", 7), ("1000", MAX_WORKERS)])
def test_workers(text: str, number: int) -> None:
    assert parse_workers(text) == number


@pytest.mark.parametrize("text", ["0", "-1", "1001", "99999999999", "", "two", "1.5", "²", " 3"])
def test_workers_that_make_no_sense(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Workers must be a whole number from 1 to 1000, not “"):
        parse_workers(text)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["download", "QQ"], "No country has the code “QQ”"),
        (["--select", "nope"], "No country has the code “nope”"),
        (["download", "--list", "no.txt"], "“no.txt” cannot be opened: no such file"),
        (["race", "BR", "--list", "no.txt"], "Countries come from --list or as codes"),
        (["download", "-m", "0"], "Workers must be a whole number"),
        (["download", "--mode", "magic"], "No mode is called “magic”"),
        (["download", "-s", "http://h/br.png"], "A URL template needs {cc}"),
        (["download", "-s", "nowhere"], "Source “nowhere” is none of"),
        (["download", "--latency", "-5"], "The latency must be between 0 and 3600"),
        (["download", "--error-rate", "2"], "The error rate must be between 0 and 1"),
        (["download", "--slow", "BRA=5"], "A country code has two letters"),
    ],
)
def test_what_makes_no_sense(words: list[str], sentence: str) -> None:
    with pytest.raises(ValueError, match=r".") as error:
        options(*words)
    assert str(error.value).startswith(sentence)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "words",
    [
        ["download", "-a", "-e"],
        ["download", "-a", "--list", "x"],
        ["--select", "BR", "--list", "x"],
        ["download", "-l", "0"],
        ["download", "-l", "x"],
        ["download", "--timeout", "0"],
        ["download", "--timeout", "nan"],
        ["download", "--timeout", "1e9"],
        ["download", "--retries", "-1"],
        ["download", "--retries", "99"],
        ["download", "--latency", "x"],
        ["download", "--slow", "BR"],
        ["download", "--nothing"],
        ["serve", "--port", "70000"],
        ["fetch"],
        ["-z"],
    ],
)
def test_what_the_parser_refuses(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        make_parser().parse_args(words)
    assert end.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("flaggui")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
