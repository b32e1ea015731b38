"""What hands know from elsewhere: pull files out, open large, copy, the context menu."""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gallery_cards import arrive, rows, shown_pane
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flaggui.core.builtin import BuiltinServer
from flaggui.core.flag import DownloadStatus
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.notes import clear_up
from flaggui.core.picture import Thumbnail
from flaggui.core.places import state_folder
from flaggui.core.run import Row
from flaggui.gui import language
from flaggui.gui.gallery.drag import Parcel, drag_picture
from flaggui.gui.gallery.head import LARGEST
from flaggui.gui.gallery.pane import GalleryPane
from flaggui.gui.gallery.pictures import has_ground, write_flags
from flaggui.gui.gallery.viewer import FlagViewer, LargePicture
from flaggui.gui.style.sheet import apply_theme
from tests.gui.windows import after, asking, downloaded, opened, settled


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have temporary files in a folder of the test's own, and return it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[GalleryPane]:
    """Show twenty flags: number 4 was not found, 5 an error, the last one is queued."""
    with shown_pane(qtbot) as shown:
        run = rows()
        shown.set_rows(run)
        fates = {3: (DownloadStatus.NOT_FOUND, "not found"), 4: (DownloadStatus.ERROR, "cut short")}
        shown.deliver([arrive(row, row.index + 1, *fates.get(row.index, ())) for row in run[:19]])
        shown.view.setFocus()
        yield shown


def pull(pane: GalleryPane, qtbot: QtBot, chosen: list[int]) -> Parcel:
    """Select the cards of these rows, pull at the first, and return what was made ready."""
    pane.view.choose(chosen)
    view = pane.view.viewport()
    start = pane.view.visualRect(pane.model.place_of(chosen[0])).center()
    with qtbot.waitSignal(pane.drag.packed) as told:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for step in (3, 30, 60):
            QTest.mouseMove(view, start + QPoint(step, step))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 60))
    parcel = told.args[0]
    assert isinstance(parcel, Parcel)
    return parcel


def test_a_card_is_pulled_out_as_its_file(pane: GalleryPane, qtbot: QtBot, temporary: Path) -> None:
    assert list(temporary.iterdir()) == []
    parcel = pull(pane, qtbot, [1])
    data = parcel.data()
    (path,) = parcel.files
    assert [url.toLocalFile() for url in data.urls()] == [path.as_posix()]
    flag = pane.model.rows[1].flag
    assert flag is not None
    assert (path.name, path.read_bytes()) == ("br.gif", flag.body)
    assert data.text() == "Brazil"
    image = data.imageData()
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (320, 240)
    pane.clear_files().result(timeout=5)
    assert list(temporary.iterdir()) == []


def test_several_cards_are_several_files(pane: GalleryPane, qtbot: QtBot) -> None:
    parcel = pull(pane, qtbot, [0, 1, 2])
    data = parcel.data()
    assert [url.fileName() for url in data.urls()] == ["bg.gif", "br.gif", "cd.gif"]
    assert data.text() == "Bulgaria\nBrazil\nDR Congo"
    assert not data.hasImage()
    one, three = (drag_picture(pane.view, pane.model.rows[:n]) for n in (1, 3))
    assert one.toImage() != three.toImage()  # how many there are


def test_what_has_no_picture_is_not_pulled_out(pane: GalleryPane, temporary: Path) -> None:
    for index in (3, 4, 19):
        assert not pane.model.flags(pane.model.place_of(index)) & Qt.ItemFlag.ItemIsDragEnabled
        pane.drag.begin([pane.model.rows[index]])
    pane.clear_files().result(timeout=5)
    assert list(temporary.iterdir()) == []


def test_what_is_unchanged_has_image_and_name_and_no_file(
    pane: GalleryPane, qtbot: QtBot, temporary: Path
) -> None:
    row = pane.model.rows[1]
    assert row.flag is not None
    row.flag = replace(row.flag, http_status=304, body=b"")
    parcel = pull(pane, qtbot, [1])
    assert (parcel.files, parcel.picture) == ([], row.flag.picture and row.flag.picture.thumbnail)
    assert list(temporary.iterdir()) == []
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    one = viewer(pane)
    assert one.picture._image.width() == 128  # its thumbnail
    facts = "320 × 240 pixels · unchanged, nothing transferred · GIF · 0.20 s"
    assert one.facts.text() == f"{facts} · arrived as number 2"
    assert one.copy.isEnabled()
    assert not one.save.isEnabled()


def test_a_full_disk_leaves_image_and_name(
    pane: GalleryPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", os.devnull)  # nothing can be made in there
    data = pull(pane, qtbot, [1]).data()
    assert not data.hasUrls()
    assert data.hasImage()
    assert data.text() == "Brazil"


def test_a_country_that_came_twice_has_two_files_where_they_differ(tmp_path: Path) -> None:
    brazil, again, other = rows()[1], rows()[1], rows()[1]
    came = (arrive(row, n) for n, row in enumerate((brazil, again, other), 1))
    flags = [row.flag for row in came if row.flag is not None]
    found = write_flags([flags[0], flags[1], replace(flags[2], sha256="0")], tmp_path)
    assert [path.name for path in found] == ["br.gif", "br-2.gif"]


def test_what_a_killed_program_left_is_swept(
    pane: GalleryPane, qtbot: QtBot, temporary: Path
) -> None:
    pull(pane, qtbot, [1])
    notes = state_folder()
    assert notes is not None
    assert len(list(notes.glob("saving-*.json"))) == 1  # what the next start would go by
    clear_up(notes, lambda _folder: None)
    assert list(temporary.iterdir()) != []  # somebody still holds it
    pane.clear_files().result(timeout=5)
    assert list(temporary.iterdir()) == []


def viewer(pane: GalleryPane) -> FlagViewer:
    assert pane.viewer is not None
    return pane.viewer


def shown_large(pane: GalleryPane, qtbot: QtBot, index: int) -> FlagViewer:
    """Open the picture of row `index` by keyboard, and return its window once it is decoded."""
    pane.choose(index)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    one = viewer(pane)
    qtbot.waitUntil(lambda: one.picture._image.width() in (0, 320))
    return one


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_open_a_picture(pane: GalleryPane, key: Qt.Key) -> None:
    pane.choose(6)
    QTest.keyClick(pane.view, key)
    assert viewer(pane).isVisible()
    assert viewer(pane).name.text() == "Ethiopia"


def test_a_double_click_opens_a_picture(pane: GalleryPane, qtbot: QtBot) -> None:
    place = pane.view.visualRect(pane.model.place_of(1)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.viewer is None
    QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    one = viewer(pane)
    assert one.isVisible()
    qtbot.waitUntil(lambda: one.picture._image.width() == 320)  # the whole picture, not the small
    assert one.windowTitle() == "Brazil – flag"
    assert one.code.text() == "BR"
    assert one.facts.text() == "320 × 240 pixels · 7.2 kB · GIF · 0.20 s · arrived as number 2"
    assert one.position.text() == "2 of 20"
    assert one.picture.accessibleName() == "Flag: Brazil, arrived as number 2, 0.20 s"


def test_the_arrows_go_through_the_gallery(pane: GalleryPane, qtbot: QtBot) -> None:
    one = shown_large(pane, qtbot, 1)
    told: list[int] = []
    pane.flag_chosen.connect(told.append)
    for key, name in (
        (Qt.Key.Key_Right, "DR Congo"),
        (Qt.Key.Key_Right, "China"),
        (Qt.Key.Key_Left, "DR Congo"),
        (Qt.Key.Key_Home, "Bulgaria"),
        (Qt.Key.Key_Left, "Bulgaria"),
        (Qt.Key.Key_End, "Vietnam"),
        (Qt.Key.Key_Right, "Vietnam"),
        (Qt.Key.Key_PageUp, "United States"),
    ):
        QTest.keyClick(one, key)
        assert one.name.text() == name
    assert told == [2, 3, 2, 0, 19, 18]
    QTest.mouseClick(one.on, Qt.MouseButton.LeftButton)
    assert one.name.text() == "Vietnam"
    assert not one.on.isEnabled()
    # In the order that the gallery has, not another.
    pane.set_order("name")
    QTest.keyClick(one, Qt.Key.Key_Home)
    assert one.name.text() == "Brazil"
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert not one.isVisible()


def test_from_right_to_left_the_next_one_is_on_the_left(pane: GalleryPane, qtbot: QtBot) -> None:
    one = shown_large(pane, qtbot, 1)
    try:
        language.speak("ar")
        QApplication.processEvents()
        QTest.keyClick(one, Qt.Key.Key_Left)
        assert one.code.text() == "CD"
        QTest.keyClick(one, Qt.Key.Key_Right)
        assert one.code.text() == "BR"
        assert one.name.text() == "البرازيل"
    finally:
        language.speak("en")


def test_what_has_no_picture_says_why(pane: GalleryPane, qtbot: QtBot) -> None:
    one = shown_large(pane, qtbot, 4)
    assert one.facts.text().startswith("cut short")
    assert not one.copy.isEnabled()
    assert not one.save.isEnabled()
    one = shown_large(pane, qtbot, 19)
    assert one.facts.text() == "queued"
    pane.deliver([arrive(pane.model.rows[19], 20)])
    assert one.facts.text().endswith("arrived as number 20")
    qtbot.waitUntil(lambda: one.picture._image.width() == 320)


def test_another_run_goes_on_with_the_same_country(pane: GalleryPane, qtbot: QtBot) -> None:
    one = shown_large(pane, qtbot, 1)
    run = rows()
    pane.set_rows(run)
    assert (one.name.text(), one.facts.text()) == ("Brazil", "queued")
    pane.set_rows([Row(0, run[5].country)])
    assert not one.isVisible()


def test_a_picture_fills_its_window_and_keeps_its_shape(qtbot: QtBot) -> None:
    picture = LargePicture()
    qtbot.addWidget(picture)
    image = QImage(320, 160, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.red)
    picture.show_image(image, ground=False)
    picture.show()
    for width, height, expected in ((448, 400, (400, 200)), (1000, 148, (200, 100))):
        picture.resize(width, height)
        place = picture.place()
        assert (place.width(), place.height()) == expected
        shown = picture.grab().toImage()
        assert shown.pixelColor(width // 2, height // 2) == Qt.GlobalColor.red
        assert shown.pixelColor(place.left() - 3, height // 2) != Qt.GlobalColor.red


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_behind_a_transparent_picture_there_are_squares(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    apply_theme(qapp, theme)
    picture = LargePicture()
    qtbot.addWidget(picture)
    image = QImage(64, 64, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    picture.resize(112, 112)
    for ground, number in ((True, 2), (False, 1)):
        picture.show_image(image, ground=ground)
        shown, place = picture.grab().toImage(), picture.place()
        inside = range(place.left() + 1, place.right() - 1)
        assert len({shown.pixel(x, place.center().y()) for x in inside}) == number


def test_which_pictures_are_transparent(tmp_path: Path) -> None:
    place = tmp_path / "np.png"
    for alpha, expected in ((255, False), (254, True)):
        image = Image.new("RGBA", (4, 4), (1, 2, 3, 255))
        image.putpixel((3, 3), (1, 2, 3, alpha))
        image.save(place)
        assert has_ground(judge(place.read_bytes(), Limits()).thumbnail) is expected
    assert not has_ground(Thumbnail(1, 1, b"\x00\x00\x00\xff"))


def test_ctrl_c_copies_image_and_name(pane: GalleryPane, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    pane.choose(1)
    with qtbot.waitSignal(pane.menu.copied):
        QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Brazil"
    assert (clipboard.image().width(), clipboard.image().height()) == (320, 240)
    pane.view.choose([1, 2, 4])
    with qtbot.waitSignal(pane.menu.copied):
        QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Brazil\nDR Congo\nGermany"
    assert clipboard.image().isNull()
    one = shown_large(pane, qtbot, 6)
    with qtbot.waitSignal(pane.menu.copied):
        QTest.keyClick(one, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Ethiopia"
    assert clipboard.image().width() == 320


def entries(pane: GalleryPane) -> list[str]:
    """Return what the context menu of the chosen cards offers."""
    actions = pane.menu.menu.actions()
    return [a.text() for a in actions if a.isVisible() and a.isEnabled() and not a.isSeparator()]


def press_menu_key(pane: GalleryPane) -> None:
    """Do what Qt does for the Menu key and Shift+F10; it takes the place from the focus."""
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(), pane.mapToGlobal(QPoint()))
    QApplication.sendEvent(pane.view, event)


def test_the_menu_offers_what_can_be_done(pane: GalleryPane, qtbot: QtBot) -> None:
    view, menu = pane.view, pane.menu
    for index, more in ((1, ["Save this flag…"]), (4, ["Retry what failed"]), (19, [])):
        pane.choose(index)
        with qtbot.waitSignal(menu.menu.aboutToShow):
            press_menu_key(pane)
        usual = ["Open large", "Show its future", "Copy image and name", "Copy code"]
        assert entries(pane) == usual + more
        menu.menu.close()
    view.choose([1, 2])
    press_menu_key(pane)
    assert entries(pane)[2:] == ["Copy names", "Copy codes"]
    menu.actions["copy_codes"].trigger()
    assert QGuiApplication.clipboard().text() == "BR\nCD"
    menu.menu.close()


def test_the_entries_do_what_they_say(pane: GalleryPane, qtbot: QtBot) -> None:
    pane.choose(1)
    actions = pane.menu.actions
    with qtbot.waitSignal(pane.save_asked) as told:
        actions["save"].trigger()
    assert told.args == [1]
    with qtbot.waitSignal(pane.facts_asked) as told:
        actions["facts"].trigger()
    assert told.args == [1]
    with qtbot.waitSignal(pane.retry_clicked):
        actions["retry"].trigger()
    actions["open"].trigger()
    assert viewer(pane).isVisible()
    with qtbot.waitSignal(pane.save_asked) as told:
        QTest.mouseClick(viewer(pane).save, Qt.MouseButton.LeftButton)
    assert told.args == [1]


def test_in_the_window_the_large_picture_leads_all_panes(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    async def main() -> None:
        async with opened(asking(server)) as window:
            await downloaded(window)
            gallery, panes = window.gallery, window.panes
            gallery.view.setFocus()
            gallery.view.setCurrentIndex(gallery.model.index(0))
            QTest.keyClick(gallery.view, Qt.Key.Key_Space)
            await settled()
            QTest.keyClick(viewer(gallery), Qt.Key.Key_Right)
            second = gallery.model.row_at(1).country
            assert viewer(gallery).name.text() == second.name
            assert panes.flag.name.text() == second.name
            assert window.countries.list.currentIndex().data() == second.name
            viewer(gallery).close()
            await after(window.windowHandle().activeChanged, window.activateWindow)
            gallery.view.setFocus()
            panes.show_tab(0)
            QTest.keyClick(gallery.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
            assert panes.tabs.currentIndex() == 1
            await settled()
            gallery.set_order("name")
            parcel = await after(
                gallery.drag.packed, lambda: gallery.drag.begin(gallery.view.chosen_rows())
            )
            (path,) = parcel.files
            assert path.exists()
        # Leaving takes the file along, and the order is remembered.
        assert not path.exists()
        assert window.session.settings.gallery_order == "name"

    runner.run(main())


def test_large_cards_become_sharp_when_the_run_is_over(pane: GalleryPane, qtbot: QtBot) -> None:
    pane.set_reduced_motion(True)
    pane.slider.setValue(LARGEST)
    blurred = pane.view.viewport().grab().toImage()
    qtbot.wait(50)
    assert pane.view.viewport().grab().toImage() == blurred  # a run would measure it
    pane.settle()
    qtbot.waitUntil(lambda: pane.view.viewport().grab().toImage() != blurred)
    qtbot.waitUntil(lambda: len(pane._sharp._known) >= 2 and not pane._sharp._wanted)
    sharp = [picture.width() for _, picture in pane._sharp._known.values()]
    assert set(sharp) <= {320}
    pane.slider.setValue(144)
    known = len(pane._sharp._known)
    pane.view.verticalScrollBar().setValue(150)
    pane.view.viewport().grab()
    assert (len(pane._sharp._known), pane._sharp._wanted) == (known, {})  # thumbnails will do
