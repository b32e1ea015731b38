"""Lists of countries as people have them: lines, tables, codes, and files of any kind."""

import os
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flaggui.core.countries import countries, other_codes
from flaggui.core.lists.country_list import (
    LONGEST_LINE,
    MAX_BYTES,
    MAX_ENTRIES,
    Entry,
    decode,
    read_list,
)
from flaggui.core.lists.list_file import listed_countries, open_list


def said(text: str) -> str:
    """Return the codes that a list says, and what else stands there after “?”."""
    return " ".join(entry.code or f"?{entry.text}" for entry in read_list(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brazil\n\nFrance\r\n  Chile  ", "BR FR CL"),
        ("br, CN; us", "?br, CN US"),
        ("BR, CN, US\nfr, de", "BR CN US FR DE"),
        ("br cn us", "BR CN US"),
        ("BRA JPN CAN", "BR JP CA"),
        ("BR CN XX", "BR CN ?XX"),
        ("BR, CN, US\nFR, DE, XX", "BR CN US FR DE ?XX"),
        ("BR\nBR\nbra", "BR BR BR"),
        ("UK\nEL\nXKX", "GB GR XK"),
        ("# Mine\nBrazil # not sure\n// no\nPeru", "BR PE"),
        ("Countries:\nBrazil\nPeru", "BR PE"),
        ("ISO codes\nBR\nPE", "BR PE"),
        ("1. Brazil\n2) Peru\n- Chile\n• Cuba\n[x] Mali\n– BR", "BR PE CL CU ML BR"),
        ("Brazil[1]\nPeru [a]\n“Chile”,\n🇨🇺\n🇲🇱 Mali", "BR PE CL CU ML"),
        ("Brazil (BR)\nBR – Brazil\nPeru: PE", "BR BR PE"),
        ('["BR", "CN"]', "BR CN"),
        ('[\n  "BR",\n  "CN"\n]', "BR CN"),
        ("Brazil 203 062 512\nPeru 33 845 617", "BR PE"),
        ("中国、日本，美国", "CN JP US"),
        ("البرازيل، الصين؛ اليابان", "BR CN JP"),
        ("", ""),
        ("\n ,;\t\n", ""),
    ],
)
def test_lists(text: str, found: str) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Korea, Republic of\nFrance\nSpain, Italy", "KR FR ES IT"),
        ("Korea, South\nKorea, North\nIran, Islamic Republic of", "KR KP IR"),
        ("Chile, Bolivia, Plurinational State of, Peru", "CL BO PE"),
        ("Saint Helena, Ascension and Tristan da Cunha", "SH"),
        ("Brazil, Argentina, and Chile.", "BR AR CL"),
        ("France and Germany\nBrazil / Chile / Peru\nSerbia y Montenegro", "FR DE BR CL PE RS ME"),
        ("US and Canada\nUK/Ireland", "US CA GB IE"),
        ("South Korea North Korea", "KR KP"),
        ("The countries are Mali, Cuba", "?The countries are Mali CU"),
    ],
)
def test_several_on_a_line_and_names_with_commas(text: str, found: str) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brazil, Chile, in, to, Peru", "BR CL ?in ?to PE"),
        ("Andorra\nand\nCan\nSpain\nPeru", "AD ?and ?Can ES PE"),
        ("Brazil\nIN\nFrance", "BR IN FR"),
        ("in\nto\nis", "IN TO IS"),
        ("We flew to Brazil.", "?We flew to Brazil."),
        ("it is so in Peru", "?it is so in Peru"),
        ("IN BRAZIL\nPR China\nBR BRAZIL", "?IN BRAZIL ?PR China BR"),
        ("We went\nto US", "?We went ?to US"),
        ("Brazil\nN/A\nFrance", "BR ?N/A FR"),
        ("Congo\nKorea\nGuinea", "?Congo ?Korea GN"),
    ],
)
def test_words_are_no_codes_among_names(text: str, found: str) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("076\n840\n156", "BR US CN"),
        ("840 076 036", "US BR AU"),
        ("M49;Name\n076;x\n840;y\n156;z", "BR US CN"),
        ("76\n840\n156\n4", "BR US CN AF"),
        ("1\n2\n3\n4", ""),
        ("76", ""),
        ("BRA\n076\nbr", "BR ?076 BR"),
        ("Brazil 203\nPeru 004", "BR PE"),
    ],
)
def test_numbers_are_codes_where_all_are(text: str, found: str) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Country;ISO\nBrazil;BR\nBrasill;BR\nKorea;KR\nGermany;DE", "BR BR KR DE"),
        ("Country;ISO\nBrazil;BR\nBrasill;\nPeru;\n;DE", "BR ?Brasill PE DE"),
        ("name,code\nGeorgia,GE\nCongo,CG\nCongo,CD\nIngland,GB", "GE CG CD GB"),
        ('#,country,people\n1,China,411\n2,"Korea, Republic of",51\n3,Peru,004', "CN KR PE"),
        ("1,China,411\n2,Korea, Republic of,51\n3,Peru,4\n4,Indonesi,2", "CN KR PE ?Indonesi"),
        ("Doe, John,Brazil,3\nDoe,Jane,Peru,4\nA,B,Chile,3", "BR PE CL"),
        ("CC;Name\nBR;Brazil\nCN;China", "BR CN"),
        ("id,alpha2,alpha3,name\n76,br,bra,Brazil\n156,cn,chn,China", "BR CN"),
        ("iso_a3,pop\nBRA,1\nPER,2", "BR PE"),
        ("| Country | Code |\n|---|---|\n| Brazil | BR |\n| Peru | PE |", "BR PE"),
        ("By population\nSource: UN\nCountry;Pop\nBrazil;203\nPeru;30\nWorld;8", "BR PE ?World"),
        ("Land\tKontinent\tSprache\nBrasilien\tSA\tpt\nKenia\tAF\ten\nUSA\tNA\ten", "BR KE US"),
        ("Bahamas, The;BHS\nGambia, The;GMB\nEgypt, Arab Rep.;EGY", "BS GM EG"),
        ("Brazil;;\nPeru;;\nChile", "BR PE CL"),
        ("Ireland;land of saints\nPeru;x", "IE PE"),
        ("BR,CN\nUS,FR", "BR CN US FR"),
        ("x;y\n1;2", "?x"),
    ],
)
def test_tables(text: str, found: str) -> None:
    assert said(text) == found


def test_an_entry_says_where_it_stood_and_what_may_be_meant() -> None:
    assert read_list("Brazil\n\n Brasilia \nin, 076, Congo, Chile\nqwertz") == [
        Entry("Brazil", 1, "BR"),
        Entry("Brasilia", 3, "", ("BR",)),
        Entry("in", 4, "", ("IN",)),
        Entry("076", 4, "", ("BR",)),
        Entry("Congo", 4, "", ("CD", "CG")),
        Entry("Chile", 4, "CL"),
        Entry("qwertz", 5, ""),
    ]


def test_every_country_by_each_of_its_codes() -> None:
    for kind in (str.isalpha, str.isdigit):
        listed = {other: code for other, code in other_codes().items() if kind(other)}
        assert [entry.code for entry in read_list("\n".join(listed))] == list(listed.values())
    assert [entry.code for entry in read_list("\n".join(countries()).lower())] == list(countries())


@pytest.mark.parametrize(
    "data",
    [
        "Côte d’Ivoire\nÖsterreich".encode(),
        "Côte d’Ivoire\nÖsterreich".encode("utf-8-sig"),
        "Côte d’Ivoire\nÖsterreich".encode("utf-16"),
        b"\xfe\xff" + "Côte d’Ivoire\nÖsterreich".encode("utf-16-be"),
        "Côte d’Ivoire\nÖsterreich".encode("cp1252"),
    ],
)
def test_files_of_every_encoding(data: bytes) -> None:
    assert said(decode(data)) == "CI AT"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"BR\0CN", "it is no text; a spreadsheet can be saved as CSV"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it is no text; a spreadsheet can be saved as CSV"),
        (b"\xff\xfeB", "it is no text; a spreadsheet can be saved as CSV"),
        ("BR".encode("utf-32"), "it is no text; a spreadsheet can be saved as CSV"),
        (b"B" * (MAX_BYTES + 1), "it is larger than 1 MB"),
    ],
)
def test_what_is_no_list(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        decode(data)


def test_bytes_that_no_windows_writes_are_still_a_text() -> None:
    assert decode(b"BR\x81\xe9") == "BR\x81é"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("x" * (MAX_BYTES + 1), "at most 1,000,000 characters"),
        ("x" * (LONGEST_LINE + 1), "A line of a list has at most 20,000 characters"),
        ("BR\n" * (MAX_ENTRIES + 1), "at most 20,000 entries"),
    ],
)
def test_a_list_has_an_end(text: str, part: str) -> None:
    with pytest.raises(ValueError, match=part) as error:
        read_list(text)
    assert str(error.value).endswith(".")


def test_few_of_many_typing_errors_get_suggestions() -> None:
    found = read_list("\n".join(f"Brasilia{number}" for number in range(1000)))
    assert found[:500] == [Entry(f"Brasilia{n}", n + 1, "", ("BR",)) for n in range(500)]
    assert [entry for entry in found[500:] if entry.suggestions] == []


@pytest.mark.parametrize(
    "line",
    [
        "[1]" * 6000 + "b",
        "((" * 9000 + "a",
        "a" + "." * 19_000 + "b",
        '"' * 19_000,
        "," * 19_000,
        "a\u0301" * 9000,
        "\ufdfa" * 19_000,
        "123 " * 4900,
        "France " * 2700 + "x",
    ],
)
def test_no_line_takes_long(line: str) -> None:
    """Ten of the longest lines: a pattern that tries all ways would not come to an end."""
    read_list("\n".join([line] * 10))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([c.name for c in countries().values()])
        | st.sampled_from(["br", "USA", "076", "Korea, Republic of", "in", "x", "", " "])
        | st.text(string.printable + "é中م、؛", max_size=12),
        max_size=12,
    ),
    st.sampled_from(["\n", ",", ";", "\t", "|", ", ", " ", '","']),
)
def test_any_text_is_read(parts: list[str], between: str) -> None:
    lines = len(between.join(parts).splitlines())
    for entry in read_list(between.join(parts)):
        assert entry.code in {"", *countries()}
        assert entry.text == entry.text.strip() != ""
        assert 1 <= entry.line <= lines
        assert set(entry.suggestions) <= set(countries())
        assert not (entry.code and entry.suggestions)


# Files.


def test_a_file_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Country;Code\r\nÖsterreich;AT\r\n".encode("cp1252"))
    assert said(open_list(path)) == "AT"


@pytest.mark.parametrize("name", ["none.txt", "folder", "pipe", "book.xlsx", "large.csv"])
def test_what_cannot_be_opened(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04\x14\0\x06\0")
    (tmp_path / "large.csv").write_bytes(b"BR\n" * 400_000)
    with pytest.raises(ValueError, match=rf"^“{name}” cannot be opened: [^“]+\.$"):
        open_list(tmp_path / name)


def test_the_countries_of_a_file_are_in_the_order_of_their_codes(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Peru\nBrazil\nPE\n")
    assert [country.code for country in listed_countries(str(path))] == ["BR", "PE"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Brasilia", "“Brasilia” is no country; did you mean Brazil (BR)?"),
        ("Peru\nCongo", "“Congo” is no country; did you mean DR Congo (CD) or Congo (CG)?"),
        ("qwertz\x1b[2J", "“qwertz [2J” is no country."),
        (
            "Brasilia\nqwertz\nKorea\nx\ny",
            "These are no countries: “Brasilia”, perhaps Brazil (BR); “qwertz”; "
            "“Korea”, perhaps South Korea (KR) or North Korea (KP); and 2 more.",
        ),
        ("", "“list.txt” names no country."),
        ("z" * 100, f"“{'z' * 60}…” is no country."),
    ],
)
def test_what_else_stands_in_a_file_is_said(text: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(text)
    with pytest.raises(ValueError, match=r".") as error:
        listed_countries(str(path))
    assert str(error.value) == sentence
