"""Import countries…: a list pasted, typed, opened or dropped becomes the choice."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from flaggui.core.lists.country_list import MAX_BYTES
from flaggui.gui.countries.import_dialog import ImportDialog
from flaggui.gui.countries.unknown_list import Suggestions
from flaggui.gui.language import speak
from flaggui.gui.window import MainWindow
from tests.gui.test_accessibility import nameless
from tests.gui.windows import after, click, opened, settled

TABLE = """Country;ISO;People
Brazil;BR;203
Brasilia;;3
Peru;PE;34
Congo;;100
Peru;PE;34
Atlantis;;0
"""


def dialog_of(window: MainWindow) -> ImportDialog:
    """Open the dialog as Ctrl+I does."""
    window.commands["import_countries"].trigger()
    (dialog,) = window.findChildren(ImportDialog)
    assert dialog.isVisible()
    return dialog


async def read(dialog: ImportDialog, act: Callable[[], object]) -> str:
    """Call `act` and return what the dialog says once it has read the list."""
    await after(dialog.list_read, act)
    await settled()
    return dialog.summary.text()


def choices(dialog: ImportDialog) -> dict[str, Suggestions]:
    """Return the choices of the dialog by their names."""
    return {one.accessibleName(): one for one in dialog.unknown.widget().findChildren(Suggestions)}


def pick(choice: Suggestions, row: int) -> None:
    """Choose the entry at `row`, as a person does."""
    choice.setCurrentIndex(row)
    choice.activated.emit(row)


def texts(dialog: ImportDialog) -> list[str]:
    return [one.text() for one in dialog.unknown.widget().findChildren(QLabel)]


def test_a_list_becomes_the_choice(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            assert not dialog.choose.isEnabled()
            said = await read(dialog, lambda: dialog.text.setPlainText("Peru\nbra, JPN\nالصين"))
            assert said == "4 countries recognised."
            assert dialog.choose.text() == "&Choose 4 countries"
            assert not dialog.unknown.isVisible()
            click(dialog.choose)
            assert [c.code for c in window.countries.chosen()] == ["BR", "CN", "JP", "PE"]
            assert not dialog.isVisible()

    runner.run(main())


def test_what_is_not_recognised_can_be_told(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            said = await read(dialog, lambda: dialog.text.setPlainText(TABLE))
            assert said == "2 countries recognised, 3 not."
            assert "Repeated: 1" in [label.text() for label in dialog.findChildren(QLabel)]
            assert "“\u2068Atlantis\u2069”, line 7" in texts(dialog)
            assert list(choices(dialog)) == ["What “Brasilia” means", "What “Congo” means"]
            congo = choices(dialog)["What “Congo” means"]
            words = [congo.itemText(row) for row in range(congo.count())]
            assert words == ["Leave out", "DR Congo", "Congo"]
            pick(choices(dialog)["What “Brasilia” means"], 1)
            assert dialog.summary.text() == "2 countries recognised, 2 not."  # Brazil was there
            pick(congo, 2)
            assert dialog.summary.text() == "3 countries recognised, 1 not."
            # What was chosen stays chosen while the rest of the list changes.
            await read(dialog, lambda: dialog.text.appendPlainText("Kuba;;11"))
            assert dialog.codes() == ["BR", "CG", "CU", "PE"]
            pick(choices(dialog)["What “Congo” means"], 0)
            assert dialog.codes() == ["BR", "CU", "PE"]
            click(dialog.choose)
            assert [c.code for c in window.countries.chosen()] == ["BR", "CU", "PE"]

    runner.run(main())


def test_many_are_shown_in_turns_and_the_wheel_chooses_nothing(runner: asyncio.Runner) -> None:
    many = "\n".join(f"Brasilia {number}" for number in range(130))

    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            said = await read(dialog, lambda: dialog.text.setPlainText(many))
            assert said == "0 countries recognised, 130 not."
            async with asyncio.timeout(10):
                while len(choices(dialog)) < 100:
                    await settled()
            assert texts(dialog)[-1] == "30 more are left out."
            assert dialog.choose.text() == "&Choose countries"
            assert not dialog.choose.isEnabled()
            first = next(iter(choices(dialog).values()))
            QTest.mouseMove(first)
            wheel = QPoint(0, -120)
            QTest.wheelEvent(dialog.windowHandle(), QPointF(first.pos()), wheel, wheel)
            assert first.currentIndex() == 0
            await read(dialog, dialog.text.clear)
            assert not dialog.unknown.isVisible()

    runner.run(main())


def test_files_and_the_clipboard(runner: asyncio.Runner, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_bytes("Land;Code\r\nÖsterreich;AT\r\n".encode("cp1252"))
    (tmp_path / "two.txt").write_bytes("Perú\n".encode("utf-16"))

    def drop(dialog: ImportDialog, *names: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
        QApplication.sendEvent(dialog.text.viewport(), enter)
        assert enter.isAccepted()
        fall = QDropEvent(QPointF(20, 20), copy, data, left, none)
        QApplication.sendEvent(dialog.text.viewport(), fall)

    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            await read(dialog, lambda: dialog.open_files([tmp_path / "one.csv"]))
            assert dialog.codes() == ["AT"]
            await read(dialog, lambda: drop(dialog, "two.txt"))
            assert (dialog.text.toPlainText(), dialog.codes()) == ("Perú\n", ["PE"])
            await read(dialog, lambda: drop(dialog, "two.txt", "one.csv"))
            assert dialog.codes() == ["AT", "PE"]
            dialog.text.selectAll()
            QGuiApplication.clipboard().setText("Chile\nCuba")
            await read(dialog, lambda: click(dialog.paste_text))
            assert dialog.codes() == ["CL", "CU"]
            click(dialog.open_file)
            (picker,) = dialog.findChildren(QFileDialog)
            await read(dialog, lambda: picker.fileSelected.emit(str(tmp_path / "two.txt")))
            assert dialog.codes() == ["PE"]
            picker.reject()
            dialog.reject()

    runner.run(main())


def test_what_is_no_list_is_refused_and_the_text_stays(
    runner: asyncio.Runner, tmp_path: Path
) -> None:
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04\0\0")

    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            await read(dialog, lambda: dialog.text.setPlainText("Peru"))
            for name, reason in (
                ("none.txt", "no such file or directory"),
                ("book.xlsx", "it is no text; a spreadsheet can be saved as CSV"),
            ):
                dialog.open_files([tmp_path / name])
                said = f"“{name}” cannot be opened: {reason}."
                async with asyncio.timeout(10):
                    while dialog.summary.text() != said:
                        await settled()
                assert dialog.summary.property("role") == "error"
            QGuiApplication.clipboard().setText("x" * (MAX_BYTES + 1))
            click(dialog.paste_text)
            assert dialog.summary.text().startswith("A list has at most 1,000,000 characters")
            QGuiApplication.clipboard().clear()
            click(dialog.paste_text)
            assert dialog.summary.text() == "There is no text on the clipboard."
            assert dialog.text.toPlainText() == "Peru"
            assert dialog.choose.isEnabled()
            said = await read(dialog, lambda: dialog.text.setPlainText("BR\n" * 20_001))
            assert said == "A list has at most 20,000 entries, and this one has more."
            assert not dialog.choose.isEnabled()
            dialog.reject()

    runner.run(main())


def test_it_is_left_while_it_reads(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            before = window.countries.chosen()
            dialog = dialog_of(window)
            await read(dialog, lambda: dialog.text.setPlainText("Chile"))
            dialog.text.setPlainText("Peru")
            speak("de")
            assert not dialog.choose.isEnabled()  # what is recognised is of another text
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await settled()
            assert window.findChildren(ImportDialog) == []
            assert window.countries.chosen() == before

    runner.run(main())


def test_names_keys_and_the_way_of_tab(runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            assert window.commands["import_countries"].shortcut().toString() == "Ctrl+I"
            dialog = dialog_of(window)
            await settled()
            assert dialog.text.hasFocus()
            await read(dialog, lambda: dialog.text.setPlainText(TABLE))
            assert nameless(dialog) == []
            stops = [dialog.open_file, dialog.paste_text, *choices(dialog).values()]
            stops += [dialog.cancel, dialog.choose]
            found = []
            for _ in range(12):
                QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
                focus = QApplication.focusWidget()
                found += [focus] if focus in stops and focus not in found else []
            assert found == stops
            dialog.reject()

    runner.run(main())


@pytest.mark.parametrize("language", ["de", "ar"])
def test_it_follows_the_language(language: str, runner: asyncio.Runner) -> None:
    async def main() -> None:
        async with opened() as window:
            dialog = dialog_of(window)
            await read(dialog, lambda: dialog.text.setPlainText(TABLE))
            pick(choices(dialog)["What “Congo” means"], 1)
            speak(language)
            await settled()
            congo = list(choices(dialog).values())[1]
            assert (
                congo.currentText() == {"de": "Kongo-Kinshasa", "ar": "الكونغو - كينشاسا"}[language]
            )
            assert dialog.codes() == ["BR", "CD", "PE"]
            align = dialog.text.document().defaultTextOption().alignment()
            assert (align == Qt.AlignmentFlag.AlignRight) is (language == "ar")
            dialog.reject()

    runner.run(main())
