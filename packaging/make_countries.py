"""Write resources/countries.json: the countries the program knows, by ISO 3166-1 code.

Names are CLDR's, from npm's ``cldr-localenames-full``; regions are those of UN M49, and the other
codes of ISO 3166-1, from ``cldr-core``. Run it with ``uv run packaging/make_countries.py``; the
same versions give the same file, byte by byte.
"""

import argparse
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

CLDR_CORE = "cldr-core@47.0.0"
CLDR_NAMES = "cldr-localenames-full@47.0.0"
OUTPUT = Path(__file__).resolve().parent.parent / "resources" / "countries.json"

# The program's languages by the names of their Qt locales, and CLDR's folders of them: its "pt"
# is Brazil's, its "zh" in simplified letters.
LANGUAGES = {
    "en": "en",
    "zh_CN": "zh",
    "pt_BR": "pt",
    "es": "es",
    "de": "de",
    "fr": "fr",
    "ja": "ja",
    "ar": "ar",
}

# The twenty of the book's scripts, as our design has them: BG stands where the book's own list of
# the most populous countries, POP20_CC of flags.py, has BD.
BOOK = "CN IN US ID BR PK NG BG RU JP MX PH VN ET EG DE IR TR CD FR"

# Two-letter codes that CLDR names but ISO 3166-1 does not assign: exceptional
# reservations, then private use. XK is private use too; it stays, because flag servers have it.
NOT_COUNTRIES = "AC CP CQ DG EA EU EZ IC TA UN QO XA XB ZZ"

# Where CLDR's form marked alt="short" reads better than the plain one. Its other short forms are
# abbreviations ("UK", "EE. UU.") or leave out what people look for; they serve the search alone.
SHORT = "HK MM MO PS"

# CLDR tells the two Congos apart by their capitals ("Congo - Kinshasa"); in English CD has its
# everyday name and CG the UN's short one.
ENGLISH = {"CD": "DR Congo", "CG": "Congo"}

# What CLDR lacks and lists have: the short names of ISO 3166-1 and of UN M49, those of the World
# Bank's tables, and what else people write. Only what `flaggui.core.names` cannot tell by itself:
# it knows "Iran (Islamic Republic of)" and "Gambia, The" by their words.
OTHERS = {
    "AE": "UAE",
    "BN": "Brunei Darussalam",
    "BQ": "Bonaire, Sint Eustatius and Saba",
    "BY": "Belorussia; Biélorussie; Weißrussland",
    "CD": "Democratic Republic of the Congo; DRC; Zaire",
    "CG": "Republic of the Congo",
    "CH": "Swiss Confederation",
    "CN": "People’s Republic of China; 中华人民共和国; 中華人民共和国",
    "CV": "Cabo Verde; Kap Verde",
    "FK": "Falkland Islands (Malvinas)",
    "FO": "Faeroe Islands",
    "FR": "French Republic",
    "GA": "Gabonese Republic",
    "GB": "United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; "
    "Großbritannien; Grande-Bretagne; Gran Bretaña; Grã-Bretanha; بريطانيا",
    "GR": "Hellenic Republic",
    "IT": "Italian Republic",
    "KG": "Kyrgyz Republic",
    "KP": "Democratic People’s Republic of Korea; DPRK; Demokratische Volksrepublik Korea; "
    "République populaire démocratique de Corée; República Popular Democrática de Corea; "
    "República Popular Democrática da Coreia; 朝鲜民主主义人民共和国; 朝鮮民主主義人民共和国",
    "KR": "Republic of Korea; Republik Korea; République de Corée; República de Corea; "
    "República da Coreia; 大韩民国; 大韓民国; جمهورية كوريا",
    "LA": "Lao People’s Democratic Republic; Lao PDR",
    "LB": "Lebanese Republic",
    "LY": "Libyan Arab Jamahiriya",
    "MD": "Moldau; Moldawien; Moldavia",
    "MF": "Saint Martin (French part)",
    "MK": "Macedonia; FYR Macedonia; The former Yugoslav Republic of Macedonia; Macédoine; "
    "Mazedonien",
    "MM": "Burma; Birma; Birmania; Birmanie; Birmânia",
    "MX": "United Mexican States",
    "NL": "Holland; Holanda; Hollande",
    "PS": "Occupied Palestinian Territory; West Bank and Gaza",
    "PT": "Portuguese Republic",
    "RU": "Russian Federation; Russische Föderation; Fédération de Russie; Federación de Rusia; "
    "Federação Russa",
    "SH": "Saint Helena, Ascension and Tristan da Cunha",
    "SK": "Slovak Republic",
    "SX": "Sint Maarten (Dutch part); Saint Martin (Dutch part)",
    "SY": "Syrian Arab Republic",
    "TF": "French Southern and Antarctic Lands",
    "TG": "Togolese Republic",
    "TW": "Taiwan, Province of China; Republic of China; Chinese Taipei",
    "TZ": "United Republic of Tanzania",
    "UM": "United States Minor Outlying Islands",
    "US": "United States of America; Vereinigte Staaten von Amerika; États-Unis d’Amérique; "
    "Estados Unidos de América; Estados Unidos da América",
    "UY": "Eastern Republic of Uruguay",
    "VA": "Holy See; Holy See (Vatican City State); Vatican; Vatikan; Vaticano",
    "VE": "Venezuela, RB",
    "VI": "United States Virgin Islands",
    "VN": "Viet Nam",
    "WF": "Wallis and Futuna Islands",
}

M49_REGIONS = {"002": "Africa", "019": "Americas", "142": "Asia", "150": "Europe", "009": "Oceania"}
# M49 puts AQ in no region, where CLDR has Oceania, and has no row for TW and XK.
REGION = {"AQ": "Antarctica", "TW": "Asia", "XK": "Europe"}

Row = dict[str, str | bool | list[str] | dict[str, str]]


def npm_package(spec: str, folder: Path) -> Path:
    """Fetch `spec`, an npm name and exact version, into `folder` and return its root there.

    Raises:
        subprocess.CalledProcessError: npm failed; its own message is on standard error.
    """
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), spec]
    # Only what is written in these scripts gets here, and no shell reads it.
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # nosec B603
    with tarfile.open(folder / done.stdout.split()[-1]) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def regions(package: Path) -> dict[str, str]:
    """Return the region of every code, from the ``cldr-core`` unpacked in `package`."""
    source = package / "supplemental" / "territoryContainment.json"
    groups = json.loads(source.read_text(encoding="utf-8"))["supplemental"]["territoryContainment"]

    def codes(group: str) -> list[str]:
        if group not in groups:
            return [group]
        return [code for part in groups[group]["_contains"] for code in codes(part)]

    found = {code: name for number, name in M49_REGIONS.items() for code in codes(number)}
    return found | REGION


def territories(package: Path, folder: str) -> dict[str, str]:
    """Return CLDR's names in the language of `folder` by code, "HK-alt-short" among the codes."""
    source = package / "main" / folder / "territories.json"
    names = json.loads(source.read_text(encoding="utf-8"))["main"][folder]
    found: dict[str, str] = names["localeDisplayNames"]["territories"]
    return found


def codes_of(package: Path) -> dict[str, dict[str, str]]:
    """Return the codes of every country by its alpha-2 one, from the ``cldr-core`` in `package`.

    Each has ``alpha3`` and ``numeric``, of three digits. Where ISO 3166-1 has no codes, as for XK,
    they are those that CLDR gives, out of what ISO leaves to its users.
    """
    source = package / "supplemental" / "codeMappings.json"
    found = json.loads(source.read_text(encoding="utf-8"))["supplemental"]["codeMappings"]
    kinds = ("alpha3", "numeric")
    return {cc: {kind: row.get(f"_{kind}", "") for kind in kinds} for cc, row in found.items()}


def countries(core: Path, names: Path) -> list[Row]:
    """Return one row per country, sorted by code.

    A row's ``names`` has the name in each language by its Qt locale, and ``also`` what else people
    call the country in one of them. The arguments are the two packages of CLDR, unpacked.
    """
    region, mapped = regions(core), codes_of(core)
    forms = {language: territories(names, folder) for language, folder in LANGUAGES.items()}
    codes = [code for code in sorted(forms["en"]) if len(code) == 2]
    rows = []
    for code in (code for code in codes if code not in NOT_COUNTRIES.split()):
        form = f"{code}-alt-short" if code in SHORT.split() else code
        own = {language: texts.get(form, texts[code]) for language, texts in forms.items()}
        own["en"] = ENGLISH.get(code, own["en"])
        every = {text for texts in forms.values() for key, text in texts.items() if key[:2] == code}
        every |= set(filter(None, OTHERS.get(code, "").split("; ")))
        also = sorted(every - set(own.values()))
        row: Row = {"code": code, **mapped[code], "name": own.pop("en"), "region": region[code]}
        row |= {"book": code in BOOK.split(), "names": own}
        rows.append(row | {"also": also} if also else row)
    return rows


def main() -> None:
    """Write the file and say how many countries it has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for option, spec in (("--core", CLDR_CORE), ("--names", CLDR_NAMES)):
        words = f"{spec}, unpacked (default: npm pack)"
        parser.add_argument(option, type=Path, metavar="DIR", help=words)
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        core = options.core or npm_package(CLDR_CORE, Path(one))
        rows = countries(core, options.names or npm_package(CLDR_NAMES, Path(two)))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    options.output.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} countries in {options.output}")


if __name__ == "__main__":
    main()
