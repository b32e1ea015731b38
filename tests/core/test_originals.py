"""Original bytes are found again where they are here, and nothing else is taken for them."""

import io
import json
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.galleries import originals
from flaggui.core.galleries.originals import lacks_original, with_originals
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.resources import resource


def image(cc: str) -> bytes:
    return (resource("flags") / f"{cc}.gif").read_bytes()


def opened(index: int, cc: str, body: bytes) -> Flag:
    """Return a flag as a report has it: it knows the digest of `body`, which it has not."""
    digest = sha256(body).hexdigest()
    return Flag(index, cc, DownloadStatus.OK, http_status=200, sha256=digest)


def gallery(folder: Path, files: dict[str, bytes]) -> Path:
    for name, body in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)
    digests = {name: sha256(body).hexdigest() for name, body in files.items()}
    manifest = {"flaggui": "0", "files": digests}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def drawn(color: str) -> bytes:
    """Return an image that is no built-in flag's."""
    file = io.BytesIO()
    Image.new("RGB", (32, 24), color).save(file, "gif")
    return file.getvalue()


@pytest.fixture
def strange() -> bytes:
    return drawn("green")


def test_files_of_the_gallery_are_found_by_what_is_in_them(tmp_path: Path, strange: bytes) -> None:
    folder = gallery(tmp_path / "set", {"Americas/Brazil.gif": strange, "Asia/x.gif": image("jp")})
    flags = [opened(0, "BR", strange), opened(1, "JP", image("jp"))]
    found = with_originals(flags, folder)
    assert [flag.body for flag in found] == [strange, image("jp")]
    assert [flag.picture for flag in found] == [judge(flag.body, Limits()) for flag in found]
    assert not any(map(lacks_original, found))


def test_built_in_flags_need_no_gallery() -> None:
    flags = [opened(0, "BR", image("br")), opened(1, "XX", image("br"))]
    found = with_originals(flags, None)
    # The bytes are known by their digest, whatever the country; but looked for by its code.
    assert [flag.body for flag in found] == [image("br"), image("br")]
    assert lacks_original(with_originals(flags[1:], None)[0])


def test_what_is_not_here_stays_without(tmp_path: Path, strange: bytes) -> None:
    folder = gallery(tmp_path / "set", {"br.gif": strange})
    (folder / "br.gif").write_bytes(strange + b"!")
    failed = Flag(1, "CN", DownloadStatus.ERROR, "timed out")
    flags = [opened(0, "BR", strange), failed]
    assert with_originals(flags, folder) == flags
    assert lacks_original(flags[0])
    assert not lacks_original(failed)


def test_what_is_here_is_not_read_again(tmp_path: Path) -> None:
    body = image("br")
    flag = replace(opened(0, "BR", body), body=body, picture=judge(body, Limits()))
    assert with_originals([flag], tmp_path / "none") == [flag]


@pytest.mark.parametrize("how", ["file", "folder"])
def test_links_are_not_followed(how: str, tmp_path: Path, strange: bytes) -> None:
    folder = gallery(tmp_path / "set", {"a/br.gif": strange})
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "br.gif").write_bytes(strange)
    if how == "file":
        (folder / "a" / "br.gif").unlink()
        (folder / "a" / "br.gif").symlink_to(elsewhere / "br.gif")
    else:
        shutil.rmtree(folder / "a")
        (folder / "a").symlink_to(elsewhere)
    assert lacks_original(with_originals([opened(0, "BR", strange)], folder)[0])


def test_what_is_no_image_is_none_though_its_digest_is_right(tmp_path: Path) -> None:
    body = b"<svg/>"
    folder = gallery(tmp_path / "set", {"br.gif": body})
    assert lacks_original(with_originals([opened(0, "BR", body)], folder)[0])


def test_there_is_an_end_to_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, strange: bytes
) -> None:
    other = drawn("red")
    folder = gallery(tmp_path / "set", {"br.gif": strange, "jp.gif": other})
    monkeypatch.setattr(originals, "_MOST", 1)
    flags = [opened(0, "BR", strange), opened(1, "JP", other)]
    assert list(map(lacks_original, with_originals(flags, folder))) == [False, True]
