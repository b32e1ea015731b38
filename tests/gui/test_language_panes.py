"""Toolbar, tabs, folds and status line speak another language at once, and go back."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.core.run import Row
from flaggui.gui.status_line import StatusLine
from flaggui.gui.style.controls import NumberBox
from flaggui.gui.tabs.flag import FlagTab
from flaggui.gui.toolbar.bar import Toolbar
from flaggui.gui.toolbar.source_dialog import AddressDialog, KnobsDialog
from flaggui.gui.window import MainWindow
from tests.gui.pseudo import pseudo, texts_of, unspoken
from tests.gui.windows import asking, downloaded, opened, settled

SERVERS = [(1, "fluentpython.com"), (2, "flagcdn.com")]
"""Entries of the choice of sources that are names."""


def roots(window: MainWindow) -> list[QWidget]:
    panes = window.panes
    return [panes.toolbar, panes.status, panes.tabs, panes.list_fold._rail, panes.side_fold._rail]


def own_words(window: MainWindow) -> tuple[QWidget, ...]:
    """Return what shows names, addresses and code: nothing that is looked up in a translation."""
    tab = window.panes.flag
    facts = tab.facts
    values = (facts.url, facts.sha256, facts.reply, facts.worker)
    return (tab.name, tab.code, tab.state, tab.swatches, *values)


def said(window: MainWindow) -> dict[tuple[QWidget, str], str]:
    return {key: text for root in roots(window) for key, text in texts_of(root).items()}


def test_every_text_is_said_anew_and_back(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            window.session.stage.choose_flag(0)
            await settled()
            before = said(window)
            with pseudo(qapp):
                await settled()
                strange = [u for r in roots(window) for u in unspoken(r, *own_words(window))]
                foreign = said(window)
            assert strange == [f"Choice entry {n}: {s}" for n, s in SERVERS]
            assert foreign.keys() == before.keys()
            await settled()
            assert said(window) == before

    runner.run(main())


def test_the_notice_and_the_explanation_are_translated(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            shown, code = await downloaded(window), window.panes.code
            english = [label.text() for label in code.sentences]
            assert english == [str(sentence) for sentence in shown.sentences]
            source = code.code.toPlainText()
            with pseudo(qapp):
                await settled()
                assert code.notice.text().startswith("⟦submit returns a Future")
                assert all(label.text().startswith("⟦") for label in code.sentences)
                assert code.code.toPlainText() == source
            await settled()
            assert [label.text() for label in code.sentences] == english

    runner.run(main())


def test_the_log_stays_english_and_its_controls_do_not(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            log = window.panes.log
            lines = log.model.text()
            with pseudo(qapp):
                await settled()
                assert log.model.text() == lines
                assert log.heading.text() == (
                    "⟦⟦Thread pool, as_completed⟧ · flags: 20 · workers: 20⟧"
                )
                assert log.filter.placeholderText() == "⟦Filter…⟧"
                log.filter.setText("no such line")
                assert log.nothing.text() == "⟦No line contains “no such line”⟧"
            await settled()
            assert log.nothing.text() == "No line contains “no such line”"

    runner.run(main())


def test_right_to_left_mirrors_all_but_code_addresses_and_digests(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            panes, facts = window.panes, window.panes.flag.facts
            written = (
                panes.code.code, panes.log.view, panes.flag.changes, facts.url, facts.sha256
            )  # fmt: skip
            mirrored = (panes, panes.toolbar, panes.status, panes.tabs, facts, panes.flag.phases)
            window.session.stage.choose_flag(0)
            with pseudo(qapp, "ar"):
                await settled()
                assert {w.layoutDirection() for w in mirrored} == {Qt.LayoutDirection.RightToLeft}
                assert {w.layoutDirection() for w in written} == {Qt.LayoutDirection.LeftToRight}
                bar, middle = panes.toolbar, window.width() // 2
                assert bar.mode.mapTo(window, bar.mode.rect().center()).x() > middle
                assert bar.download.mapTo(window, bar.download.rect().center()).x() < middle
                assert panes.list_fold.x() > panes.main_split.x()
                assert chevrons_apart(bar.workers)
                assert bar.workers.text() == QLocale("ar").toString(20)
            await settled()
            assert {w.layoutDirection() for w in mirrored} == {Qt.LayoutDirection.LeftToRight}
            assert panes.list_fold.x() < panes.main_split.x()
            assert chevrons_apart(bar.workers)

    runner.run(main())


def chevrons_apart(box: NumberBox) -> bool:
    """Return whether the number stands at the other side of `box` than its chevrons."""
    ink, metrics = box.lineEdit().cursorRect().center().x(), QFontMetrics(box.font())
    at = ink + box.lineEdit().x()
    width = metrics.horizontalAdvance(box.text()) + 20
    return at > 20 if box.isRightToLeft() else at < width


def test_nothing_is_cut_off_where_words_are_long(
    runner: asyncio.Runner, server: BuiltinServer, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            window.session.stage.choose_flag(0)
            for language in ("de", "ar"):
                with pseudo(qapp, language, 0.4):
                    for width, height in ((1280, 800), (900, 600)):
                        window.resize(width, height)
                        await settled()
                        assert (window.width(), window.height()) == (width, height)
                        for number in range(3):
                            window.panes.show_tab(number)
                            await settled()
                            assert cut_off(window) == []
                await settled()

    runner.run(main())


def cut_off(window: MainWindow) -> list[str]:
    """Return labels and buttons in sight that are narrower or lower than their text."""
    found = []
    for root in roots(window):
        for one in root.findChildren(QWidget):
            if not isinstance(one, QLabel | QPushButton) or not one.isVisible():
                continue
            if one in (window.status.sentence, window.status.aside):
                continue  # they give way, with all of it in the tool tip
            need = one.minimumSizeHint()
            if isinstance(one, QLabel) and one.wordWrap():
                need.setHeight(one.heightForWidth(one.width()))
            if one is window.panes.code.place:
                need.setWidth(0)
            if one.width() < need.width() or one.height() < need.height():
                found.append(f"{one.text()}: {one.size()} < {need}")
    return found


def test_why_a_flag_failed_is_translated(qtbot: QtBot, qapp: QApplication) -> None:
    with ThreadPoolExecutor(1) as executor:
        tab = FlagTab(executor)
        qtbot.addWidget(tab)
        broke = Flag(
            0, "BR", DownloadStatus.ERROR, message="the connection broke", fault=FaultKind.BROKEN
        )
        row = Row(0, countries()["BR"], None, flag=broke)
        tab.show_row(row, 0.0, "sequential")
        before = tab.reason.text()
        assert before == "the connection broke. Another try may help."
        refused = Flag(0, "BR", DownloadStatus.ERROR, message="refused by the server: 418 Teapot")
        with pseudo(qapp):
            qtbot.waitUntil(lambda: tab.reason.text() != before, timeout=5000)
            assert tab.reason.text() == "⟦⟦the connection broke⟧. ⟦Another try may help.⟧⟧"
            assert tab.status.text() == "⟦error⟧"
            assert tab.name.text() == "Brasilien"
        with pseudo(qapp, "ar"):
            tab.show_row(replace(row, flag=refused), 0.0, "sequential")
            assert tab.reason.text() == "⟦refused by the server: 418 Teapot⟧"
            tab.show_row(row, 0.0, "sequential")
        qtbot.waitUntil(lambda: tab.reason.text() == before, timeout=5000)


def test_the_download_button_is_as_wide_as_its_words(qtbot: QtBot, qapp: QApplication) -> None:
    bar = Toolbar()
    qtbot.addWidget(bar)
    bar.show_options(Options())
    bar.show_choice(Options())
    bar.show()
    before = bar.download.width()
    with pseudo(qapp, longer=1.0):
        qtbot.waitUntil(lambda: bar.download.width() > before, timeout=5000)
        wide = bar.download.width()
        assert bar.download.text().startswith("⟦Download 20 flags")
        bar.set_running(True, 20)
        assert bar.download.width() == wide
        assert bar.download.text() == "⟦Cancel żółw⟧"
    qtbot.waitUntil(lambda: bar.download.text() == "Cancel", timeout=5000)
    assert bar.download.width() == before


def test_the_status_line_says_its_last_sentence_again(qtbot: QtBot, qapp: QApplication) -> None:
    line, called = StatusLine(), []
    qtbot.addWidget(line)
    line.say(lambda: line.tr("Getting ready…"))
    line.offer(lambda: line.tr("Show report…"), lambda: called.append(1))
    line.show_elapsed(1.5)
    with pseudo(qapp):
        qtbot.waitUntil(lambda: line.sentence.text() == "⟦Getting ready…⟧", timeout=5000)
        assert line.sentence.toolTip() == "⟦Getting ready…⟧"
        assert line.offered.text() == "⟦Show report…⟧"
        assert line.elapsed.text() == "⟦1,50 s⟧"
        line.say("cancelled")
        assert line.sentence.text() == "⟦cancelled⟧"
    qtbot.waitUntil(lambda: line.sentence.text() == "cancelled", timeout=5000)
    assert line.elapsed.text() == "1.50 s"
    line.say("/no/such/folder cannot be written.")
    with pseudo(qapp):
        qtbot.waitUntil(lambda: line.elapsed.text() == "⟦1,50 s⟧", timeout=5000)
        assert "/no/such/folder" in line.sentence.text()


def test_the_dialogs_of_the_source_are_translated(qtbot: QtBot, qapp: QApplication) -> None:
    bar = Toolbar()
    qtbot.addWidget(bar)
    with pseudo(qapp, "ar", 0.4):
        dialogs: list[QDialog] = [KnobsDialog(Knobs(), bar), AddressDialog("", bar)]
        for dialog in dialogs:
            assert unspoken(dialog) == []
            assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert isinstance(dialogs[1], AddressDialog)
        address = dialogs[1].address
        assert address.layoutDirection() is Qt.LayoutDirection.LeftToRight
        address.setText("ftp://host/{cc}")
        assert unspoken(dialogs[1]) == []
        address.setText("https://host.example/{cc}.png")
        assert "⟦Connects to host.example" in dialogs[1]._hint.text()
