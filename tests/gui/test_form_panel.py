"""The form of a gallery: what is filled in, what it makes, and what is wrong with it."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flaggui.core.countries import book_twenty, countries
from flaggui.core.galleries.form import Form
from flaggui.core.sources import SOURCES, parse_source
from flaggui.gui.flagset.form_panel import FormPanel
from flaggui.gui.flagset.sample import Sample, examples, files_each, sample_from
from flaggui.gui.language import LANGUAGES
from flaggui.gui.settings import Settings
from tests.gui.pseudo import pseudo, unspoken

TWO = (countries()["BR"], countries()["CN"])
BUILTIN = Sample(TWO, "gif", frozenset({(320, 240)}))


def panel(qtbot: QtBot, form: Form | None = None, sample: Sample = BUILTIN) -> FormPanel:
    made = FormPanel(form or Form(), sample)
    qtbot.addWidget(made)
    made.show()
    return made


def said(made: FormPanel) -> tuple[str, str]:
    """Return what stands below the form, and its role."""
    return made.note.text.text(), made.note.property("role")


@pytest.mark.parametrize(
    "form",
    [
        Form(),
        Form(names="{name}", language="ja"),
        Form(names="{rank} {cc}", folders="region"),
        Form(formats=("png", "webp"), widths=(16, 32, 64, 256), folders="size"),
        Form(formats=("jpeg",), aspect=(3, 2)),
        Form(formats=("gif",), aspect=(16, 9), widths=(640,), enlarge=True),
        Form(formats=("png", "ico"), widths=(16, 48)),
    ],
)
def test_a_form_that_is_shown_is_the_one_that_is_filled_in(qtbot: QtBot, form: Form) -> None:
    made = panel(qtbot, form)
    assert made.form() == form
    assert made.problem() == ""
    assert said(made)[1] == "muted"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Form(), "br.gif, cn.gif"),
        (Form(formats=("png",), widths=(64,)), "br.png, cn.png"),
        (Form(names="{name}", language="pt_BR"), "Brasil.gif, China.gif"),
        (
            Form(formats=("png",), widths=(16, 64)),
            "br-16.png, br-64.png, cn-16.png, …: 2 files of each flag",
        ),
        (
            Form(formats=("png", "ico"), widths=(16, 64), folders="size"),
            "16/br.png, 64/br.png, ico/br.ico, …: 3 files of each flag",
        ),
        (Form(names="{rank}-{cc}", folders="region"), "Americas/1-br.gif, Asia/2-cn.gif"),
    ],
)
def test_it_says_what_files_will_be_called(qtbot: QtBot, form: Form, words: str) -> None:
    assert said(panel(qtbot, form)) == (words, "muted")


def test_examples_are_those_that_a_form_makes() -> None:
    form = Form(formats=("png", "webp", "ico"), widths=(16, 32))
    assert files_each(form) == 5
    assert examples(form, BUILTIN) == ["br-16.png", "br-32.png", "br-16.webp"]


def test_what_is_wrong_is_said_in_a_sentence_and_there_is_no_form(qtbot: QtBot) -> None:
    made = panel(qtbot)
    changes: list[Form | None] = []
    made.form_changed.connect(lambda: changes.append(made.form()))
    made.names.choice.setCurrentIndex(made.names.choice.count() - 1)
    assert made.names.text.isVisible()
    assert made.names.text.text() == "{cc}-{name}"
    made.names.text.setText("all")
    assert made.form() is None
    assert made.problem() == (
        "A template of names needs {cc}, {name} or {rank}: each flag has its own name."
    )
    assert said(made) == (made.problem(), "error")
    assert made.names.text.accessibleDescription() == made.problem()
    assert changes[-1] is None
    made.names.text.setText("{rank}")
    assert made.problem() == ""
    assert changes[-1] == Form(names="{rank}")
    made.folders.setCurrentIndex(made.folders.findData("size"))
    assert made.problem() == "A folder for each size needs sizes."


def test_widths_and_shape_are_asked_for_where_flags_are_converted(qtbot: QtBot) -> None:
    made = panel(qtbot)
    assert made.formats.as_sent.isChecked()
    assert not made.widths.isVisible()
    made.formats.formats["png"].click()
    made.formats.formats["webp"].click()
    assert not made.formats.as_sent.isChecked()
    assert made.widths.isVisible()
    made.widths.text.setText("64; 16")
    assert "Widths are whole numbers" in made.problem()
    made.widths.text.setText("64 16,16")
    made.shape.show_value("0:5")
    assert "A shape is two whole numbers" in made.problem()
    made.shape.show_value("4:3")
    assert made.form() == Form(formats=("png", "webp"), widths=(16, 64), aspect=(4, 3))
    # With the source's own bytes nothing of it counts; it is there again with a format.
    made.formats.as_sent.click()
    assert made.form() == Form()
    assert not made.shape.isVisible()
    made.formats.formats["png"].click()
    assert made.form() == Form(formats=("png",), widths=(16, 64), aspect=(4, 3))


def test_unticking_the_last_format_is_as_the_source_sends_them(qtbot: QtBot) -> None:
    made = panel(qtbot, Form(formats=("gif",)))
    made.formats.formats["gif"].click()
    assert made.formats.as_sent.isChecked()
    made.formats.as_sent.click()  # which cannot be unticked
    assert made.formats.as_sent.isChecked()
    assert made.form() == Form()


def test_an_icon_gets_widths_and_the_usual_ones_are_a_click_away(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.formats.formats["ico"].click()
    assert made.form() == Form(formats=("ico",), widths=(16, 32, 48))
    made.widths.usual.activated.emit(2)
    assert made.widths.text.text() == "80, 160, 320"
    assert made.problem() == "An ICO file needs widths, and none above 256 pixels."
    assert made.widths.usual.currentIndex() == -1


def test_what_would_be_enlarged_is_refused_or_allowed(qtbot: QtBot) -> None:
    made = panel(qtbot, Form(formats=("png",), widths=(320,)))
    assert made._enlarged.text.text() == "Above 320 pixels flags of this source would be enlarged."
    assert made.form() is not None
    made.widths.text.setText("321")
    assert made.form() is None
    assert said(made) == (
        "Files wider than 320 pixels would be enlarged: allow that, or choose less.", "error",
    )  # fmt: skip
    made.enlarge.click()
    assert made.form() == Form(formats=("png",), widths=(321,), enlarge=True)
    made.enlarge.click()
    # In a wider shape a flag of 320 by 240 stands beside empty margins.
    made.shape.show_value("2:1")
    made.widths.text.setText("480")
    assert made.form() is not None
    made.widths.text.setText("481")
    assert made.form() is None
    # Of an unknown source nobody knows.
    made.show_sample(Sample(TWO, "png"))
    assert made.form() is not None
    assert made._enlarged.text.text() == "How wide flags of this source come is not known."


def test_what_is_too_large_to_make_is_refused_too(qtbot: QtBot) -> None:
    tall = Sample(TWO, "png", frozenset({(320, 390)}))
    made = panel(qtbot, Form(formats=("png",), widths=(4096,), enlarge=True), tall)
    assert made.form() is None
    assert "As a PNG file, 4096 × 4992 pixels are too many." in made.problem()


def test_sources_tell_what_they_know_of_their_flags() -> None:
    assert sample_from(SOURCES["builtin"], TWO).sizes == {(320, 240)}
    assert sample_from(SOURCES["flagcdn"], TWO).came == "png"
    assert sample_from(SOURCES["flagcdn"], TWO).widest(Form()) == 320
    own = sample_from(parse_source("https://flags.example/{cc}.JPG?size=1"), TWO)
    assert (own.came, own.sizes) == ("jpeg", frozenset())


def test_countries_are_called_in_eight_languages(qtbot: QtBot) -> None:
    made = panel(qtbot)
    assert not made.language.isVisible()
    made.names.show_value("{name}")
    assert made.language.isVisible()
    assert made.language.currentData() == "en"
    found = {made.language.itemData(n): made.language.itemText(n) for n in range(8)}
    assert found == LANGUAGES
    made.language.setCurrentIndex(made.language.findData("de"))
    assert said(made)[0] == "Brasilien.gif, China.gif"


def test_the_language_of_the_window_is_that_of_names_nobody_has_chosen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with pseudo(qapp, "ar"):
        made = panel(qtbot)
        assert made.form() == Form()
        made.names.show_value("{name}")
        assert made.form() == Form(names="{name}", language="ar")
        assert made.layoutDirection() is Qt.LayoutDirection.RightToLeft
        names = made.names.text, made.language, made.note, *made.formats.formats.values()
        assert unspoken(made, *names) == []


def test_it_is_filled_in_by_keyboard(qtbot: QtBot) -> None:
    made = panel(qtbot)
    with qtbot.waitActive(made):
        made.activateWindow()
    made.formats.as_sent.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(made.focusWidget(), key)
    assert made.formats.chosen() == ("png", "webp")
    QTest.keyClick(made, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert made.focusWidget() is made.widths.text
    QTest.keyClicks(made.widths.text, "16, 64")
    assert made.form() == Form(formats=("png", "webp"), widths=(16, 64))


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "7", "{", "{" * 1000, '{"names": 7}', '{"names": "all"}',
        '{"formats": ["svg"]}', '{"formats": "png"}', '{"widths": [16]}', '{"aspect": [4]}',
        '{"aspect": [4, true]}', '{"language": "tlh"}', '{"language": []}', '{"folders": "many"}',
        '{"enlarge": 1}', '{"more": 1}', '{"widths": [' + "9" * 5000 + "]}",
        '{"names": "{cc.__class__}"}', '{"names": "{cc!r}"}',
    ],
)  # fmt: skip
def test_a_remembered_form_that_is_none_is_the_usual_one(text: str) -> None:
    assert Settings(form=text).last_form() == Form()


def test_the_last_form_is_remembered() -> None:
    settings, form = (
        Settings(),
        Form(names="ż{cc}" * 20, formats=("png",), widths=tuple(range(1, 13))),
    )
    settings.remember_form(form, zipped=True)
    assert settings.last_form() == form
    assert settings.zipped
    assert json.loads(settings.form)["formats"] == ["png"]


def test_odd_names_from_the_settings_can_be_shown(qtbot: QtBot) -> None:
    form = Settings(form='{"names": "\\ud800{cc}"}').last_form()
    made = panel(qtbot, form, Sample(book_twenty(), "gif"))
    assert made.form() is not None
    assert said(made)[0].startswith("bg.gif")
