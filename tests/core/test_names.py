"""What people call countries, however they write it, and what they may have meant."""

import pytest

from flaggui.core.countries import countries, country_names, other_names
from flaggui.core.lists.spelling import suggestions
from flaggui.core.names import key, may_mean, named, plain


def every_name() -> list[tuple[str, str]]:
    languages = list(country_names().values())
    return [
        (code, name)
        for code, country in countries().items()
        for name in (
            country.name,
            *(names[code] for names in languages),
            *other_names().get(code, ()),
        )
    ]


def test_each_name_in_each_language_names_its_country_alone() -> None:
    found: dict[str, set[str]] = {}
    for code, name in every_name():
        found.setdefault(key(name), set()).add(code)
        # “Congo” is also the other one's, and two letters may be a code.
        if name not in ("Congo", "R.-U.", "RU", "É.-U."):
            assert named(name) == named(plain(name).upper()) == code, name
    assert {words: codes for words, codes in found.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Korea, Republic of", "KR"),
        ("Korea, South", "KR"),
        ("Korea (the Republic of)", "KR"),
        ("Korea, Dem. People's Rep.", "KP"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Bolivia, Plurinational State of", "BO"),
        ("Moldova, Republic of", "MD"),
        ("Republik Moldau", "MD"),
        ("Tanzania, United Republic of", "TZ"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Congo, Rep.", "CG"),
        ("Congo (Brazzaville)", "CG"),
        ("China, Hong Kong SAR", "HK"),
        ("Taiwan (Province of China)", "TW"),
        ("Virgin Islands (U.S.)", "VI"),
        ("Virgin Islands, British", "VG"),
        ("Guinea (Bissau)", "GW"),
        ("Guinea", "GN"),
        ("Micronesia, Fed. Sts.", "FM"),
        ("Eq. Guinea", "GQ"),
        ("S. Sudan", "SS"),
        ("St Lucia", "LC"),
        ("Saint Kitts and Nevis", "KN"),
        ("Cook Is.", "CK"),
        ("Heard Island and McDonald Islands", "HM"),
        ("The Gambia", "GM"),
        ("United States of America (the)", "US"),
        ("U.S.A.", "US"),
        ("UK", "GB"),
        ("us", "US"),
        ("Hashemite Kingdom of Jordan", "JO"),
        ("Swiss Confederation", "CH"),
        ("People’s Republic of China", "CN"),
        ("Republic of China", "TW"),
        ("Viet Nam", "VN"),
        ("Russian Federation", "RU"),
        ("Bundesrepublik Deutschland", "DE"),
        ("Holland", "NL"),
        ("COTE D'IVOIRE", "CI"),
        ("どいつ", "DE"),
        ("المانيا", "DE"),
        ("Congo", ""),
        ("Republic of Korea (North)", "KP"),
        ("Democratic Republic of Korea", ""),
        ("Republic", ""),
        ("EU", ""),
        ("", ""),
        ("x" * 1000, ""),
    ],
)
def test_names_as_they_are_written(written: str, code: str) -> None:
    assert named(written) == code


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("Congo", "CD CG"),
        ("Kongo", "CD CG"),
        ("Democratic Republic of Korea", "KR KP"),
        ("Brazil", ""),
        ("Corea", "KR KP"),
        ("Virgin Islands", "VG VI"),
        ("Scotland", "GB"),
    ],
)
def test_what_names_none_alone(written: str, codes: str) -> None:
    assert list(may_mean(written)) == codes.split()


@pytest.mark.parametrize(
    ("written", "likeliest"),
    [
        ("Brasilia", "BR"),
        ("Austrlia", "AU"),
        ("Untied States", "US"),
        ("Deutschlnd", "DE"),
        ("Swizerland", "CH"),
        ("Mozambik", "MZ"),
        ("Côte d Ivoire", "CI"),
        ("ブラジール", "BR"),
        ("ألمنيا", "DE"),
        ("Ger", "DE"),
        ("刚果", "CG"),
        ("Brazil (South America)", "BR"),
        ("We went to Peru and Chile", "PE"),
        ("England", "GB"),
        ("Korea DPR", "KR"),
    ],
)
def test_what_may_be_meant(written: str, likeliest: str) -> None:
    found = suggestions(written)
    assert found[0] == likeliest
    assert len(found) == len(set(found)) <= 3


@pytest.mark.parametrize(
    "written", ["", "x", "World", "Europe", "qwertzuiop", "?!", "12", "a" * 9999]
)
def test_nothing_is_made_of_nonsense(written: str) -> None:
    assert suggestions(written) == ()
