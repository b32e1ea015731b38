"""A gallery as one file."""

import zipfile
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import SaveCancelled
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.zipped import write_zip
from tests.core.galleries import asking, downloaded, everything, saved


def test_it_has_the_gallery_and_nothing_else(server: BuiltinServer, tmp_path: Path) -> None:
    form = Form(folders="region", names="{name}")
    result = saved(tmp_path / "my flags", downloaded(asking(server.template, "BR CI JP")), form)
    files = everything(result.folder)
    (result.folder / "notes.txt").write_text("mine")
    (tmp_path / "my flags.zip").write_bytes(b"an older one")
    path = write_zip(result.folder, result.manifest, state=tmp_path / "state")
    assert path == tmp_path / "my flags.zip"
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        found = {name: archive.read(name) for name in archive.namelist()}
    assert found == {f"my flags/{name}": data for name, data in files.items()}
    first = path.read_bytes()
    write_zip(result.folder, result.manifest)
    assert path.read_bytes() == first
    assert {p.name for p in tmp_path.iterdir()} == {"my flags", "my flags.zip", "state"}
    assert list((tmp_path / "state").iterdir()) == []


def test_stopped_or_failed_it_leaves_the_older_one(server: BuiltinServer, tmp_path: Path) -> None:
    result = saved(tmp_path / "x", downloaded(asking(server.template, "BR JP")))
    (tmp_path / "x.zip").write_bytes(b"an older one")
    with pytest.raises(SaveCancelled):
        write_zip(result.folder, result.manifest, stopped=lambda: True)
    (tmp_path / "x" / "br.gif").unlink()
    (tmp_path / "x" / "br.gif").symlink_to(tmp_path / "x.zip")
    with pytest.raises(GalleryError, match="cannot be read, so there is no ZIP file"):
        write_zip(result.folder, result.manifest)
    assert (tmp_path / "x.zip").read_bytes() == b"an older one"
    assert {p.name for p in tmp_path.iterdir()} == {"x", "x.zip"}
