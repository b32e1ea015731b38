"""What is said of a saved gallery, and that the window can take it apart."""

from pathlib import Path
from typing import Any, cast

import pytest

from flaggui.core.galleries import saved_line as module
from flaggui.core.galleries.gallery import Saved
from flaggui.core.galleries.saved_line import saved_line
from flaggui.core.shapes import particular, shape

TEMPLATES = [
    value for name, value in vars(module).items() if name.isupper() and isinstance(value, str)
]


def saved(flags: int, *lacking: str, files: int = 0, enlarged: int = 0) -> Saved:
    names = tuple(map(str, range(files or flags)))
    manifest = cast("Any", {})
    return Saved(Path("/set"), names, names, (), names[:enlarged], flags, lacking, 0.1, manifest)


@pytest.mark.parametrize(
    ("result", "packed", "words"),
    [
        (saved(1), None, "1 flag saved in /set; the set is complete"),
        (saved(20), None, "20 flags saved in /set; the set is complete"),
        (saved(19, "BR"), None, "19 flags saved in /set; one of the chosen is missing: BR"),
        (
            saved(250, files=2000, enlarged=1),
            Path("/set.zip"),
            "250 flags saved in /set, in 2000 files altogether, of which enlarged: 1, "
            "also packed as set.zip; the set is complete",
        ),
        (
            saved(1, *map(str, range(100, 130))),
            None,
            "1 flag saved in /set; 30 of the chosen are missing: "
            + ", ".join(map(str, range(100, 120)))
            + " and 10 more",
        ),
        # Twice the same country is one file.
        (saved(40, files=20), None, "40 flags saved in /set; the set is complete"),
    ],
)
def test_it_is_one_sentence(result: Saved, packed: Path | None, words: str) -> None:
    assert saved_line(result, packed) == words


def test_its_parts_are_found_by_their_shape() -> None:
    line = saved_line(saved(9, "BR", "CN", files=18, enlarged=2), Path("/set.zip"))
    parts = []
    while line:
        templates = sorted(TEMPLATES, key=particular)
        template, found = next(
            (text, found) for text in templates if (found := shape(text).fullmatch(line))
        )
        parts.append(template)
        line = found.groupdict().get("saved", "")
    assert parts == [
        "{saved}; {n} of the chosen are missing: {codes}",
        "{saved}, also packed as {name}",
        "{saved}, of which enlarged: {n}",
        "{saved}, in {n} files altogether",
        "{} flags saved in {}",
    ]
