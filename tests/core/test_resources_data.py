"""The generated data: countries.json and the flags of the built-in server."""

import json
from typing import TypedDict

import pytest
from PIL import Image

from flaggui.resources import resource

# Written out again, not read from anywhere: POP20_CC of the book's flags.py.
BOOK = "CN IN US ID BR PK NG BG RU JP MX PH VN ET EG DE IR TR CD FR"
REGIONS = {"Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania"}


class Country(TypedDict):
    code: str
    name: str
    zh: str
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


def test_names_in_both_languages_are_there_and_distinct() -> None:
    for names in ([c["name"] for c in COUNTRIES], [c["zh"] for c in COUNTRIES]):
        assert all(name and name == name.strip() for name in names)
        assert len(set(names)) == 250


@pytest.mark.parametrize(
    ("code", "name", "zh"),
    [
        ("BO", "Bolivia", "玻利维亚"),
        ("BR", "Brazil", "巴西"),
        ("CD", "DR Congo", "刚果（金）"),
        ("GB", "United Kingdom", "英国"),
        ("HK", "Hong Kong", "香港"),
        ("MO", "Macao", "澳门"),
        ("US", "United States", "美国"),
    ],
)
def test_names_are_short(code: str, name: str, zh: str) -> None:
    country = COUNTRIES[CODES.index(code)]
    assert (country["name"], country["zh"]) == (name, zh)


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
