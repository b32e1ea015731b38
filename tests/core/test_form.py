"""What a gallery's files may be called and look like."""

import re
from typing import Any

import pytest

from flaggui.core.galleries.form import Form, parse_aspect, parse_widths
from flaggui.core.galleries.gallery_files import is_plain
from tests.core.marks import is_marked


@pytest.mark.parametrize(
    ("form", "path"),
    [
        (Form(), "ci.png"),
        (Form(names="{name}"), "Côte d’Ivoire.png"),
        (Form(names="{name}", language="pt_BR"), "Costa do Marfim.png"),
        (Form(names="{region}-{cc}-{rank}"), "Africa-ci-7.png"),
        (Form(names="a/b\\{cc}:*"), "a-b-ci--.png"),
        (Form(folders="region"), "Africa/ci.png"),
        (Form(formats=("png",), widths=(64,)), "ci.png"),
        (Form(formats=("png",), widths=(16, 64)), "ci-64.png"),
        (Form(formats=("png",), widths=(16, 64), folders="size"), "64/ci.png"),
        (Form(formats=("png",), widths=(16, 64), folders="region"), "Africa/ci-64.png"),
    ],
)
def test_paths(form: Form, path: str) -> None:
    width = 64 if form.widths else None
    found = form.path("CI", form.stem("CI", "Côte d’Ivoire", 7), "png", width)
    assert found == path
    assert is_plain(found)


def test_a_jpeg_is_a_jpg_and_an_ico_has_no_width() -> None:
    form = Form(formats=("jpeg", "ico"), widths=(16, 64), folders="size")
    assert form.path("BR", "br", "jpeg", 16) == "16/br.jpg"
    assert form.path("BR", "br", "ico", None) == "ico/br.ico"


def test_a_code_that_names_no_country_has_no_region() -> None:
    assert Form(folders="region").path("QQ", "qq", "png", None) == "qq.png"
    assert Form(names="{region}{cc}").stem("QQ", "QQ", 1) == "qq"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"names": "flag"}, "needs {cc}, {name} or {rank}"),
        ({"names": "{region}"}, "needs {cc}"),
        ({"names": "{cc!r}"}, "may have {cc}, {name}, {region}, {rank}"),
        ({"names": "{cc:>9999999999}"}, "may have"),
        ({"names": "{cc.__class__}"}, "may have"),
        ({"names": "{0}"}, "may have"),
        ({"names": "{cc"}, "come in pairs"),
        ({"names": "{cc}" + "x" * 200}, "longer than"),
        ({"language": "tlh"}, "no names in “tlh”"),
        ({"formats": ("bmp",)}, "cannot be converted to “bmp”"),
        ({"formats": ("png", "png")}, "chosen once"),
        ({"widths": (16,)}, "needs a format"),
        ({"formats": ("png",), "widths": (0,)}, "from 1 to 4096"),
        ({"formats": ("png",), "widths": (5000,)}, "from 1 to 4096"),
        ({"formats": ("png",), "widths": tuple(range(1, 20))}, "at most 12 widths"),
        ({"formats": ("ico",)}, "none above 256"),
        ({"formats": ("ico",), "widths": (512,)}, "none above 256"),
        ({"formats": ("png",), "aspect": (0, 1)}, "as in 4:3"),
        ({"formats": ("png",), "aspect": (9, 2)}, "as in 4:3"),
        ({"folders": "many"}, "one for each"),
        ({"folders": "size"}, "needs sizes"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)) as caught:
        Form(**values)
    assert is_marked(str(caught.value))


FORMS = [
    Form(),
    Form("{rank} {name}", "ja", ("webp", "ico"), (16, 32), (4, 3), enlarge=True, folders="size"),
]


@pytest.mark.parametrize("form", FORMS)
def test_as_json_and_back(form: Form) -> None:
    assert Form.from_json(form.to_json()) == form


@pytest.mark.parametrize(
    "value",
    [
        None, [], {"names": 3}, {"widths": ["16"]}, {"widths": 16}, {"formats": [1]}, {"more": 1},
        {"formats": ["png"], "aspect": [4]}, {"enlarge": 1}, {"language": []}, {"names": "x"},
    ],
)  # fmt: skip
def test_what_is_no_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Form.from_json(value)


def test_widths_and_shapes_as_people_write_them() -> None:
    assert parse_widths(" 64, 16 32,16") == (16, 32, 64)
    assert parse_widths("") == ()
    assert parse_aspect(" 4 : 3") == (4, 3)
    assert parse_aspect("") is None
    for text in ("64px", "-1", "1.5", "0", "99999999999", "²"):
        with pytest.raises(ValueError, match="whole numbers of pixels"):
            parse_widths(text)
    for text in ("4", "4:3:2", "a:b", "-4:3", "4:"):
        with pytest.raises(ValueError, match="as in 4:3"):
            parse_aspect(text)
