"""Where flags come from."""

import pytest

from flaggui.core.sources import POLITE_WORKERS, SOURCES, parse_source
from tests.core.marks import is_marked


def test_the_sources_there_are() -> None:
    assert list(SOURCES) == ["builtin", "fluentpython", "flagcdn"]
    assert [source.builtin for source in SOURCES.values()] == [True, False, False]
    assert [s.max_workers for s in SOURCES.values()] == [None, POLITE_WORKERS, POLITE_WORKERS]


def test_addresses_have_the_code_in_small_letters() -> None:
    url = SOURCES["fluentpython"].url("BR")
    assert url == "https://www.fluentpython.com/data/flags/br/br.gif"
    assert SOURCES["flagcdn"].url("br") == "https://flagcdn.com/w320/br.png"


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_by_its_name(name: str) -> None:
    assert parse_source(name) is SOURCES[name]


@pytest.mark.parametrize(
    ("template", "host"),
    [
        ("http://localhost:8000/{cc}.png", "localhost"),
        ("https://flags.example/{cc}/{cc}.gif?x={cc}", "flags.example"),
        ("http://[::1]:8000/{cc}", "::1"),
        (" http://h/{cc} ", "h"),
        ("http://bücher.example/{cc}", "bücher.example"),
    ],
)
def test_a_template(template: str, host: str) -> None:
    source = parse_source(template)
    assert (source.id, source.name, source.template) == (template.strip(), host, template.strip())
    assert not source.builtin
    assert source.max_workers is None
    assert source.url("BR") == template.strip().replace("{cc}", "br")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nowhere", "Source “nowhere” is none of builtin, fluentpython, flagcdn"),
        ("", "is none of"),
        ("ftp://h/{cc}", "must begin with http:// or https://"),
        ("h.example/{cc}.png", "must begin with http:// or https://"),
        ("file:///{cc}", "must begin with http:// or https://"),
        ("http://h/br.png", "needs {cc}"),
        ("http://h/{CC}.png", "needs {cc}"),
        ("http:///{cc}.png", "is not a complete address"),
        ("http://{cc}.example/", "is not a complete address"),
        ("http://h:x/{cc}", "is not a complete address"),
        ("http://h:99999/{cc}", "is not a complete address"),
        ("http://h/a b/{cc}", "is not a complete address"),
        ("http://a..b/{cc}", "is not a complete address"),
        ("http://[::1/{cc}", "is not a complete address"),
        ("http://good.example\\@evil.example/{cc}", "is not a complete address"),
        ("http://good.example\\.evil.example/{cc}", "is not a complete address"),
        ("http://h/\r\nHost: evil/{cc}", "is not a complete address"),
        ("http://h/\t{cc}", "is not a complete address"),
        ("http://h/\0{cc}", "is not a complete address"),
        ("http://good.example@evil.example/{cc}", "must hold no user name"),
        ("http://me:secret@h/{cc}", "must hold no user name"),
        ("javascript://h/{cc}", "must begin with http:// or https://"),
        ("data:image/png,{cc}/", "must begin with http:// or https://"),
    ],
)
def test_what_is_no_source(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=r".") as error:
        parse_source(text)
    assert words in str(error.value)
    assert "\n" not in str(error.value)
    assert is_marked(str(error.value))
