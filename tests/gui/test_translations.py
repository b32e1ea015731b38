"""The translations are complete, of this program, and shown live."""

import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from flaggui.core.sentence import N_, Sentence
from flaggui.gui import language
from flaggui.gui.actions import MENUS
from flaggui.gui.language import LANGUAGES, say, say_message, say_sentence, speak, spoken
from flaggui.resources import resource

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATED = [code for code in LANGUAGES if code != "en"]
sys.path.insert(0, str(ROOT / "packaging"))

from make_translations import collect, release, write_marked  # noqa: E402

Texts = dict[tuple[str, str], str]


def texts(path: Path) -> Texts:
    """Return the translations in a file of Qt Linguist, by context and text, "" for none."""
    found = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = (translation.text or "") if done else ""
    return found


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return the texts that the program says, by context."""
    (path,) = collect(["de"], tmp_path_factory.mktemp("texts"))
    return set(texts(path))


@pytest.fixture(params=TRANSLATED)
def translated(request: pytest.FixtureRequest) -> tuple[str, Texts]:
    """Return a language and its texts."""
    return request.param, texts(resource("translations") / f"flaggui_{request.param}.ts")


def test_no_text_is_missing_or_unused(
    translated: tuple[str, Texts], program: set[tuple[str, str]]
) -> None:
    _, found = translated
    assert program - set(found) == set()
    assert set(found) - program == set()
    assert [key for key, text in found.items() if not text.strip()] == []


def test_placeholders_are_the_source_s(translated: tuple[str, Texts]) -> None:
    fields = re.compile(r"\{[^}]*\}")
    wrong = [
        (source, text)
        for (_, source), text in translated[1].items()
        if sorted(fields.findall(source)) != sorted(fields.findall(text))
    ]
    assert wrong == []


def test_each_menu_s_letters_differ(translated: tuple[str, Texts]) -> None:
    _, found = translated
    for title, entries in MENUS.items():
        names = [entry.text for entry in entries if entry is not None and not entry.number]
        letters = [m[1].casefold() for n in names if (m := re.search("&(.)", found["", n]))]
        assert len(letters) == len(set(letters)), (title, letters)
    titles = [re.search("&(.)", found["", title]) for title in MENUS]
    letters = [m[1].casefold() for m in titles if m]
    assert len(letters) == len(set(letters)) == len(MENUS)


def test_what_qt_reads_is_made_from_them(translated: tuple[str, Texts], tmp_path: Path) -> None:
    name = f"flaggui_{translated[0]}.ts"
    copy = tmp_path / name
    copy.write_bytes((resource("translations") / name).read_bytes())
    qm = resource("translations") / name.replace(".ts", ".qm")
    assert release(copy).read_bytes() == qm.read_bytes()
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def test_the_marked_texts_are_the_core_s(tmp_path: Path) -> None:
    (path,) = collect(["de"], tmp_path)
    made = write_marked(path, tmp_path)
    assert made.read_text() == (resource("translations") / "marked.json").read_text()


def test_a_language_brings_its_words_numbers_and_direction(qapp: QApplication) -> None:
    speak("de")
    assert (spoken(), QLocale().decimalPoint()) == ("de", ",")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert say(N_("&File")) == "&Datei"
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QApplication.translate("QPlatformTheme", "Cancel") != "Cancel"  # Qt's own words
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert (say("&File"), spoken()) == ("&File", "en")


@pytest.mark.usefixtures("qapp")
def test_an_unknown_language_is_the_system_s() -> None:
    speak("system")
    assert spoken() == language.system_language()
    assert spoken() in LANGUAGES


@pytest.mark.usefixtures("qapp")
def test_sentences_of_the_core_are_said_with_their_figures() -> None:
    speak("de")
    text = "The run was cancelled: {cancelled} of {total} flags did not get to their end."
    sentence = Sentence(text, {"cancelled": 3, "total": 1234})
    assert say_sentence(sentence) != str(sentence)
    assert "1.234" in say_sentence(sentence)


@pytest.mark.usefixtures("qapp")
def test_a_finished_sentence_is_recognised() -> None:
    known = json.loads((resource("translations") / "marked.json").read_text())
    assert "redirected more than {} times" in known
    message = "redirected more than 5 times"
    assert say_message(message) == message
    speak("fr")
    assert say_message(message) != message
    assert "5" in say_message(message)
    assert say_message("nobody marked this") == "nobody marked this"
