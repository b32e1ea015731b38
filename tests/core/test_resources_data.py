"""The generated data: countries.json and the flags of the built-in server."""

import json
import unicodedata
from typing import NotRequired, TypedDict

import pytest
from PIL import Image

from flaggui.resources import resource

# Written out again, not read from anywhere: POP20_CC of the book's flags.py.
BOOK = "CN IN US ID BR PK NG BG RU JP MX PH VN ET EG DE IR TR CD FR"
LANGUAGES = ["en", "zh_CN", "pt_BR", "es", "de", "fr", "ja", "ar"]
REGIONS = {"Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania"}


class Country(TypedDict):
    code: str
    alpha3: str
    numeric: str
    name: str
    names: dict[str, str]
    also: NotRequired[list[str]]
    region: str
    book: bool


COUNTRIES: list[Country] = json.loads(resource("countries.json").read_text(encoding="utf-8"))
CODES = [country["code"] for country in COUNTRIES]


def test_every_code_of_iso_3166_and_kosovo_once_in_order() -> None:
    assert len(CODES) == 250
    assert len(set(CODES)) == 250
    assert sorted(CODES) == CODES
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in CODES)
    assert {"AQ", "BQ", "CW", "SS", "SX", "TW", "UM", "XK"} <= set(CODES)
    assert not {"AC", "EU", "IC", "UK", "UN", "ZZ"} & set(CODES)


def test_the_other_codes_of_iso_3166_are_each_country_s_own() -> None:
    threes = [country["alpha3"] for country in COUNTRIES]
    numbers = [country["numeric"] for country in COUNTRIES]
    assert len(set(threes)) == len(set(numbers)) == 250
    assert all(len(three) == 3 and three.isascii() and three.isupper() for three in threes)
    assert all(len(number) == 3 and number.isascii() and number.isdigit() for number in numbers)


@pytest.mark.parametrize(
    ("code", "three", "number"),
    [
        ("AF", "AFG", "004"),
        ("BR", "BRA", "076"),
        ("CH", "CHE", "756"),
        ("RO", "ROU", "642"),
        ("SS", "SSD", "728"),
        ("XK", "XKK", "983"),
    ],
)
def test_other_codes_of_a_country(code: str, three: str, number: str) -> None:
    country = COUNTRIES[CODES.index(code)]
    assert (country["alpha3"], country["numeric"]) == (three, number)


def name_in(language: str, country: Country) -> str:
    return country["name"] if language == "en" else country["names"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_every_language_are_there_and_distinct(language: str) -> None:
    names = [name_in(language, country) for country in COUNTRIES]
    assert all(name and name == name.strip() for name in names)
    assert len(set(names)) == 250
    assert all(set(country["names"]) == set(LANGUAGES) - {"en"} for country in COUNTRIES)


@pytest.mark.parametrize(
    ("language", "script"),
    [("zh_CN", "CJK UNIFIED"), ("ja", "CJK UNIFIED|KATAKANA|HIRAGANA"), ("ar", "ARABIC")],
)
def test_names_are_in_the_letters_of_the_language(language: str, script: str) -> None:
    letters = {c for country in COUNTRIES for c in name_in(language, country) if c.isalpha()}
    assert [
        c for c in letters if not unicodedata.name(c).startswith(tuple(script.split("|")))
    ] == []


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("BO", "Bolivia 玻利维亚 Bolívia Bolivia Bolivien Bolivie ボリビア بوليفيا"),
        ("BR", "Brazil 巴西 Brasil Brasil Brasilien Brésil ブラジル البرازيل"),
        ("DE", "Germany 德国 Alemanha Alemania Deutschland Allemagne ドイツ ألمانيا"),
        ("MO", "Macao 澳门 Macau Macao Macau Macao マカオ مكاو"),
        ("PS", "Palestine 巴勒斯坦 Palestina Palestina Palästina Palestine パレスチナ فلسطين"),
    ],
)
def test_names_are_short(code: str, names: str) -> None:
    country = COUNTRIES[CODES.index(code)]
    assert [name_in(language, country) for language in LANGUAGES] == names.split()


def test_names_that_are_not_short_forms() -> None:
    names = {country["code"]: country["name"] for country in COUNTRIES}
    assert names["GB"] == "United Kingdom"
    assert (names["CD"], names["CG"]) == ("DR Congo", "Congo")
    assert (names["HK"], names["US"]) == ("Hong Kong", "United States")


def test_other_names_are_none_of_the_names() -> None:
    other = {country["code"]: country.get("also", []) for country in COUNTRIES}
    assert "Turkey" in other["TR"]
    assert {"Elfenbeinküste", "Ivory Coast"} <= set(other["CI"])
    assert {"Russian Federation", "Holland", "Viet Nam"} <= {n for c in other for n in other[c]}
    for country in COUNTRIES:
        assert not {name_in(language, country) for language in LANGUAGES} & set(
            other[country["code"]]
        )


def test_regions_are_those_of_un_m49() -> None:
    assert {country["region"] for country in COUNTRIES} == REGIONS
    region = {country["code"]: country["region"] for country in COUNTRIES}
    assert [code for code in CODES if region[code] == "Antarctica"] == ["AQ"]
    assert (region["CY"], region["RU"], region["TW"]) == ("Asia", "Europe", "Asia")
    assert (region["XK"], region["GS"], region["TF"]) == ("Europe", "Americas", "Africa")


def test_the_twenty_of_the_book() -> None:
    assert {c["code"] for c in COUNTRIES if c["book"] is True} == set(BOOK.split())
    assert all(c["book"] is False for c in COUNTRIES if c["code"] not in BOOK.split())


@pytest.mark.parametrize("suffix", ["gif", "png"])
def test_every_flag_is_complete_and_still(suffix: str) -> None:
    for code in CODES:
        path = resource("flags") / f"{code.lower()}.{suffix}"
        end = b"\x00\x3b" if suffix == "gif" else b"IEND\xaeB\x60\x82"
        assert path.read_bytes().endswith(end), path.name
        with Image.open(path) as image:
            image.load()
            assert image.format == suffix.upper(), path.name
            assert image.size == (320, 240), path.name
            assert getattr(image, "n_frames", 1) == 1, path.name


def test_gif_and_png_show_the_same_pixels() -> None:
    for code in set(CODES) - {"NP"}:
        with (
            Image.open(resource("flags") / f"{code.lower()}.gif") as gif,
            Image.open(resource("flags") / f"{code.lower()}.png") as png,
        ):
            assert gif.convert("RGBA").tobytes() == png.convert("RGBA").tobytes(), code


@pytest.mark.parametrize("suffix", ["gif", "png"])
def test_nepal_alone_is_transparent_outside(suffix: str) -> None:
    for code in CODES:
        with Image.open(resource("flags") / f"{code.lower()}.{suffix}") as image:
            alpha = image.convert("RGBA").getchannel("A").getextrema()
        assert alpha == ((0, 255) if code == "NP" else (255, 255)), code


def test_the_folder_has_the_flags_and_their_licence_in_three_megabytes() -> None:
    files = {path.name: path for path in resource("flags").iterdir()}
    expected = {f"{code.lower()}.{suffix}" for code in CODES for suffix in ("gif", "png")}
    assert set(files) == expected | {"LICENSE"}
    assert sum(files[name].stat().st_size for name in expected) <= 3_000_000
    assert files["LICENSE"].read_text(encoding="utf-8").startswith("The MIT License")
