"""What a form makes of a flag is known before it is decoded, and fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flaggui.core.blocks import PIXELS
from flaggui.core.galleries.form import FILE_FORMATS, ICO_WIDEST, WIDEST, FileFormat, Form
from flaggui.core.galleries.sizes import Size, canvas, check_sizes, inside, planned, widest

sides = st.integers(1, WIDEST)
owns = st.tuples(sides, sides)
ratios = st.tuples(st.integers(1, 100), st.integers(1, 100))
aspects = st.none() | ratios.filter(lambda ratio: max(ratio) <= 4 * min(ratio))
widths = st.lists(st.integers(1, WIDEST), max_size=4, unique=True)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    formats = draw(st.lists(st.sampled_from(FILE_FORMATS), min_size=1, unique=True))
    wide = draw(widths)
    if "ico" in formats:
        wide = [width % ICO_WIDEST + 1 for width in wide] or [16]
    return Form(
        formats=tuple(formats),
        widths=tuple(dict.fromkeys(wide)),
        aspect=draw(aspects),
        enlarge=draw(st.booleans()),
    )


@given(owns, forms())
def test_what_is_planned(own: Size, form: Form) -> None:
    files = planned(own, form, "gif")
    pictures = [name for name in form.formats if name != "ico"]
    assert len(files) == len(pictures) * max(1, len(form.widths)) + ("ico" in form.formats)
    assert len({(file.format, file.width) for file in files}) == len(files)
    for format_, width, pixels, enlarged in files:
        assert min(pixels) > 0
        if format_ == "ico":
            assert (width, pixels) == (None, (max(form.widths),) * 2)
        else:
            assert pixels[0] == (width or own[0])
            drawn = inside(own, pixels[0], form.aspect)
            assert enlarged or (drawn[0] <= own[0] and drawn[1] <= own[1])
    try:
        check_sizes(own, form)
    except ValueError:
        return
    assert form.enlarge or not any(file.enlarged for file in files)
    assert all(max(file.pixels) <= WIDEST for file in files)
    assert all(a * b <= PIXELS.get(name, ICO_WIDEST**2) for name, _, (a, b), _ in files)


@given(owns, st.integers(1, WIDEST), aspects)
def test_a_flag_is_whole_and_as_large_as_its_canvas_allows(
    own: Size, width: int, aspect: Size | None
) -> None:
    around, drawn = canvas(own, width, aspect), inside(own, width, aspect)
    assert 1 <= drawn[0] <= around[0]
    assert 1 <= drawn[1] <= around[1]
    assert drawn[0] == around[0] or drawn[1] == around[1]
    if aspect is None:
        assert drawn == around
    # Not stretched: half a pixel of either side is rounding.
    if min(drawn) > 1 and drawn != around:
        assert abs(drawn[0] * own[1] - drawn[1] * own[0]) <= (own[0] + own[1]) / 2


@given(owns, aspects)
def test_the_widest_is_the_last_that_does_not_enlarge(own: Size, aspect: Size | None) -> None:
    def drawn(width: int) -> Size:
        return inside(own, width, aspect)

    most = widest(own, aspect)
    assert most >= own[0]
    assert drawn(most)[0] <= own[0]
    assert drawn(most)[1] <= own[1]
    further = drawn(most + 2 + most // 50)  # beyond what rounding hides
    assert further[0] > own[0] or further[1] > own[1] or own[1] < 50


@pytest.mark.parametrize(
    ("own", "aspect", "most"),
    [
        ((320, 240), None, 320),
        ((320, 240), (4, 3), 320),
        ((320, 240), (2, 1), 480),
        ((320, 240), (1, 1), 320),
        ((200, 244), (4, 3), 325),
        ((100, 53), (19, 10), 100),
    ],
)
def test_widest(own: Size, aspect: Size | None, most: int) -> None:
    assert widest(own, aspect) == most


def test_a_flag_of_the_shape_that_is_asked_for_fills_it() -> None:
    # 53 pixels are 52.6, rounded: no bar of one pixel stands beside it.
    for width in range(1, 101):
        assert inside((100, 53), width, (19, 10)) == canvas((100, 53), width, (19, 10))


def test_the_source_s_own_bytes_are_one_file_of_its_format() -> None:
    assert planned((320, 240), Form(), "jpeg") == [("jpeg", None, (320, 240), False)]
    check_sizes((4096, 4096), Form())


def test_order_and_names_of_files() -> None:
    form = Form(formats=("ico", "png", "webp"), widths=(64, 16), aspect=(2, 1))
    assert planned((320, 240), form, "gif") == [
        ("png", 64, (64, 32), False),
        ("webp", 64, (64, 32), False),
        ("png", 16, (16, 8), False),
        ("webp", 16, (16, 8), False),
        ("ico", None, (64, 64), False),
    ]
    own = Form(formats=("png",), aspect=(1, 1))
    assert planned((320, 240), own, "gif") == [("png", None, (320, 320), False)]


@pytest.mark.parametrize(
    ("form", "own", "sentence"),
    [
        (
            Form(formats=("png",), widths=(16, 400)),
            (320, 240),
            "A width of 400 would enlarge this flag, whose pixels are enough for 320.",
        ),
        (
            Form(formats=("png",), widths=(481,), aspect=(2, 1)),
            (320, 240),
            "A width of 481 would enlarge this flag, whose pixels are enough for 480.",
        ),
        (
            Form(formats=("ico",), widths=(16, 200), aspect=(2, 1)),
            (120, 160),
            "A width of 200 would enlarge this flag, whose pixels are enough for 160.",
        ),
        (
            Form(formats=("png",), widths=(1500,), aspect=(1, 4), enlarge=True),
            (320, 240),
            "As a PNG file, 1500 × 6000 pixels are too many.",
        ),
        (
            Form(formats=("png", "webp"), widths=(2400,), enlarge=True),
            (320, 240),
            "As a WEBP file, 2400 × 1800 pixels are too many.",
        ),
    ],
)
def test_what_is_refused(form: Form, own: Size, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        check_sizes(own, form)


@pytest.mark.parametrize("format_", FILE_FORMATS)
def test_what_is_enlarged_is_marked_where_it_may_be(format_: FileFormat) -> None:
    form = Form(formats=(format_,), widths=(16, 200), enlarge=True)
    check_sizes((100, 50), form)
    assert [file.enlarged for file in planned((100, 50), form, "png")][-1] is True
    assert not any(file.enlarged for file in planned((200, 50), form, "png"))
