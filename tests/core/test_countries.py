"""Countries and the ways to name a choice of them."""

import pickle

import pytest

from flaggui.core.countries import (
    REGIONS,
    Country,
    book_twenty,
    countries,
    country_names,
    every_code,
    other_codes,
    other_names,
    parse_countries,
)

BOOK = ["CN", "IN", "US", "ID", "BR", "PK", "NG", "BG", "RU", "JP"]
BOOK += ["MX", "PH", "VN", "ET", "EG", "DE", "IR", "TR", "CD", "FR"]


def codes(chosen: list[Country]) -> list[str]:
    return [country.code for country in chosen]


def test_countries_are_in_the_order_of_their_codes() -> None:
    known = countries()
    assert list(known) == sorted(known)
    assert all(code == country.code for code, country in known.items())
    assert len(known) == 250  # ISO 3166-1's 249 and Kosovo
    assert known["BR"] == Country("BR", "Brazil", "Americas", book=True)


def test_names_in_other_languages_stand_apart_from_the_country() -> None:
    names = country_names()
    assert set(names) == {"zh_CN", "pt_BR", "es", "de", "fr", "ja", "ar"}
    assert all(list(names[language]) == list(countries()) for language in names)
    assert (names["fr"]["DE"], names["ja"]["DE"]) == ("Allemagne", "ドイツ")
    assert "Turkey" in other_names()["TR"]
    assert "BR" not in other_names()
    # It goes to every process with each flag.
    assert len(pickle.dumps(countries()["GS"])) < 150


def test_other_codes_stand_apart_too() -> None:
    assert len(other_codes()) == 2 * len(countries())
    assert set(other_codes().values()) == set(countries())
    assert (other_codes()["BRA"], other_codes()["076"]) == ("BR", "BR")


def test_every_region_is_one_that_can_be_translated() -> None:
    assert {country.region for country in countries().values()} == set(REGIONS)


def test_the_books_twenty() -> None:
    assert codes(book_twenty()) == sorted(BOOK)


def test_every_code() -> None:
    every = every_code()
    assert len(every) == 26 * 26
    assert (every[0].code, every[-1].code) == ("AA", "ZZ")
    assert every[0].name == "AA"
    assert countries()["BR"] in every


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["BR"], ["BR"]),
        (["us", "br", "US"], ["BR", "US"]),
        (["br,cn", "id, in"], ["BR", "CN", "ID", "IN"]),
        (["q"], ["QA"]),
        (["Q", "QA"], ["QA"]),
        (["top20"], sorted(BOOK)),
        (["TOP20", "BR"], sorted(BOOK)),
        ([], []),
        (["", " , "], []),
    ],
)
def test_words_for_countries(words: list[str], found: list[str]) -> None:
    assert codes(parse_countries(words)) == found


def test_all_of_them() -> None:
    assert parse_countries(["all"]) == list(countries().values())


def test_a_letter_means_every_code_that_begins_with_it() -> None:
    found = codes(parse_countries(["b"]))
    assert {"BR", "BG"} <= set(found)
    assert all(code.startswith("B") for code in found)


@pytest.mark.parametrize("word", ["QQ", "BRA", "1", "!", "x;y", "é", "BR;CN"])
def test_what_means_no_country(word: str) -> None:
    with pytest.raises(ValueError, match=r"^No country has the code “") as error:
        parse_countries(["BR", word])
    assert str(error.value).count("\n") == 0
