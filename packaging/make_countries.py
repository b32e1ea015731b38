"""Write resources/countries.json: the countries the program knows, by ISO 3166-1 code.

Names are CLDR's, from babel. Regions are those of UN M49, from ``cldr-core``, since babel leaves
territory containment out. Run it with ``uv run --group data packaging/make_countries.py``;
the same versions give the same file, byte by byte.
"""

import argparse
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

from babel import Locale

CLDR_CORE = "cldr-core@47.0.0"  # babel 2.18 carries CLDR 47 as well
OUTPUT = Path(__file__).resolve().parent.parent / "resources" / "countries.json"

# The twenty of the book's scripts, as our design has them: BG stands where the book's own list of
# the most populous countries, POP20_CC of flags.py, has BD.
BOOK = "CN IN US ID BR PK NG BG RU JP MX PH VN ET EG DE IR TR CD FR"

# Two-letter codes that CLDR names but ISO 3166-1 does not assign: exceptional
# reservations, then private use. XK is private use too; it stays, because flag servers have it.
NOT_COUNTRIES = "AC CP CQ DG EA EU EZ IC TA UN QO XA XB ZZ"

# babel drops CLDR's forms marked alt="short". These are the ones that read better than the plain
# form; US, UK and Bosnia are left plain because they are abbreviations. CLDR tells the two
# Congos apart by their capitals ("Congo - Kinshasa"); here CD has its everyday name and CG the
# UN's short one. Chinese keeps CLDR's 刚果（金） and 刚果（布）, which are the everyday names.
ENGLISH = {
    "CD": "DR Congo",
    "CG": "Congo",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
}
CHINESE = {"HK": "香港", "MO": "澳门", "PS": "巴勒斯坦"}

M49_REGIONS = {"002": "Africa", "019": "Americas", "142": "Asia", "150": "Europe", "009": "Oceania"}
# M49 puts AQ in no region, where CLDR has Oceania, and has no row for TW and XK.
REGION = {"AQ": "Antarctica", "TW": "Asia", "XK": "Europe"}


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


def countries(package: Path) -> list[dict[str, str | bool]]:
    """Return one row per country, sorted by code; `package` is ``cldr-core``, unpacked."""
    english = dict(Locale("en").territories.items()) | ENGLISH
    chinese = dict(Locale("zh", script="Hans").territories.items()) | CHINESE
    region = regions(package)
    return [
        {
            "code": code,
            "name": english[code],
            "zh": chinese[code],
            "region": region[code],
            "book": code in BOOK.split(),
        }
        for code in sorted(english)
        if len(code) == 2 and code not in NOT_COUNTRIES.split()
    ]


def main() -> None:
    """Write the file and say how many countries it has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--package", type=Path, metavar="DIR", help=f"{CLDR_CORE}, unpacked (default: npm pack)"
    )
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = countries(options.package or npm_package(CLDR_CORE, Path(folder)))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    options.output.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} countries in {options.output}")


if __name__ == "__main__":
    main()
