"""A gallery is compared with its manifest, file by file; what is there decides, not names."""

import json
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.verify import verify
from tests.core.galleries import asking, downloaded, everything, saved
from tests.core.marks import is_marked

CODES = "BR CN DE JP"
FORM = Form(names="{name}", folders="region")


@pytest.fixture
def gallery(server: BuiltinServer, tmp_path: Path) -> Path:
    """Return the folder of a gallery of four flags, in folders by region."""
    place = tmp_path / "flags"
    saved(place, downloaded(asking(server.template, CODES)), FORM)
    return place


def test_as_saved_it_is_whole(gallery: Path) -> None:
    before = everything(gallery)
    verdict = verify(gallery)
    assert verdict.is_whole
    assert (verdict.missing, verdict.changed, verdict.foreign, verdict.lacking) == ((),) * 4
    assert set(verdict.manifest["files"]) == before.keys() - {"manifest.json"}
    assert set(verdict.manifest["files"]) == {
        "Americas/Brazil.gif", "Asia/China.gif", "Asia/Japan.gif", "Europe/Germany.gif",
        "index.html",
    }  # fmt: skip
    assert everything(gallery) == before


def test_what_differs_is_named(gallery: Path, tmp_path: Path) -> None:
    (gallery / "Asia/China.gif").unlink()
    (gallery / "Asia/Japan.gif").write_bytes(b"drawn over")
    (gallery / "Europe/Germany.gif").unlink()
    (gallery / "Europe/Germany.gif").symlink_to(tmp_path / "elsewhere.gif")
    (gallery / "index.html").write_text("my page")
    (gallery / "notes.txt").write_text("mine")
    (gallery / "Asia/mine.gif").write_bytes(b"mine")
    (gallery / "mine").mkdir()
    (gallery / "mine/deep.gif").write_bytes(b"mine")
    (gallery / "link").symlink_to(tmp_path)
    verdict = verify(gallery)
    assert not verdict.is_whole
    assert verdict.missing == ("Asia/China.gif",)
    assert verdict.changed == ("Asia/Japan.gif", "Europe/Germany.gif", "index.html")
    assert verdict.foreign == ("Asia/mine.gif", "link", "mine/", "notes.txt")


def test_a_folder_that_became_a_link_is_not_followed(gallery: Path, tmp_path: Path) -> None:
    (gallery / "Asia").rename(tmp_path / "Asia")
    (gallery / "Asia").symlink_to(tmp_path / "Asia")
    verdict = verify(gallery)
    assert verdict.changed == ("Asia/China.gif", "Asia/Japan.gif")
    assert verdict.foreign == ("Asia",)


def test_what_never_came_is_lacking(server: BuiltinServer, tmp_path: Path) -> None:
    finished = downloaded(asking(server.template, "BR CN"))
    row = finished.rows[0]
    assert row.flag is not None
    lost = row.country.code
    finished.rows.remove(row)
    place = saved(tmp_path / "x", finished).folder
    assert verify(place).lacking == (lost,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "there is no gallery in it"),
        ("{}", "not a report of flaggui"),
        ("report", "is no gallery, but a report"),
        ("outside", "its “files” are not what a gallery has there"),
        ("unlisted", "its “files” are not what a gallery has there"),
        ("form", "its “form” is not what a gallery has there"),
    ],
)
def test_what_is_no_gallery_is_one_sentence(gallery: Path, text: str | None, words: str) -> None:
    path = gallery / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    if text == "report":
        del manifest["form"]
    elif text == "outside":
        manifest["files"]["../x.gif"] = "0" * 64
    elif text == "unlisted":
        del manifest["files"]["Asia/China.gif"]
    elif text == "form":
        manifest["form"]["widths"] = "16"
    path.unlink()
    if text is not None:
        path.write_text("{}" if text == "{}" else json.dumps(manifest))
    with pytest.raises(GalleryError, match=words) as caught:
        verify(gallery)
    assert is_marked(str(caught.value))
