"""An update asks for what changed, repairs what differs, and leaves all else alone."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.flag import DownloadStatus
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.manifest import saved_flags
from flaggui.core.galleries.transaction import GalleryError
from flaggui.core.galleries.update import Update, Updated, plan_update, save_update
from flaggui.core.galleries.verify import verify
from flaggui.core.headless import Finished
from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.options import Options
from flaggui.resources import resource
from tests.core.galleries import ALL_FORMATS, asking, downloaded, everything, saved, serving

CODES = "BR CN DE JP"


def updated(folder: Path) -> Updated:
    """Bring the gallery in `folder` up to date."""
    update = plan_update(folder, Options())
    finished = downloaded(update.options)
    return save_update(update, finished.rows, finished.report)


@pytest.fixture
def flags(tmp_path: Path) -> Path:
    """Return a folder of images to serve, beside what names their countries."""
    folder = tmp_path / "served" / "flags"
    folder.mkdir(parents=True)
    shutil.copy(resource("countries.json"), folder.parent)
    for code in CODES.split():
        shutil.copy(resource("flags") / f"{code.lower()}.gif", folder)
    return folder


def lines(log: Path) -> list[dict[str, int]]:
    """Return what the server logged, and forget it."""
    found = [json.loads(line) for line in log.read_text().splitlines()]
    log.write_text("")
    return found


@pytest.mark.parametrize("form", [Form(), ALL_FORMATS, replace(ALL_FORMATS, folders="size")])
def test_it_repairs_what_differs_and_nothing_else(
    form: Form, logged_server: BuiltinServer, server_log: Path, tmp_path: Path
) -> None:
    place = tmp_path / "x"
    images = saved(place, downloaded(asking(logged_server.template, CODES)), form).files
    before = everything(place)
    damaged, removed = images[0], images[-1]
    (place / damaged).write_bytes(b"")
    (place / removed).unlink()
    (place / "notes.txt").write_text("mine")
    (place / "zz.png").write_bytes(b"mine too")
    verdict = verify(place)
    assert (verdict.changed, verdict.missing) == ((damaged,), (removed,))
    assert verdict.foreign == ("notes.txt", "zz.png")
    logged_server.set_knobs(PRESETS["LOCAL"])
    lines(server_log)
    result = updated(place)
    assert sorted(result.repaired) == sorted({damaged, removed})
    assert (result.changed, result.added, result.failed, result.unchanged) == ((), (), {}, 4)
    assert result.saved.removed == ()
    after = everything(place)
    assert (after.pop("notes.txt"), after.pop("zz.png")) == (b"mine", b"mine too")
    assert "checked" in json.loads(after.pop("manifest.json"))
    before.pop("manifest.json")
    assert after == before
    logged_server.set_knobs(PRESETS["LOCAL"])
    # Only flags with a file that differs were sent.
    assert sorted(line["status"] for line in lines(server_log)) == [200, 200, 304, 304]


def test_an_unchanged_server_sends_no_image(
    logged_server: BuiltinServer, server_log: Path, tmp_path: Path
) -> None:
    place = tmp_path / "x"
    saved(place, downloaded(asking(logged_server.template, CODES)), ALL_FORMATS)
    before = everything(place)
    logged_server.set_knobs(PRESETS["LOCAL"])
    lines(server_log)
    result = updated(place)
    assert (result.saved.written, result.unchanged) == ((), 4)
    logged_server.set_knobs(PRESETS["LOCAL"])
    assert [(line["status"], line["bytes"]) for line in lines(server_log)] == [(304, 0)] * 4
    del before["manifest.json"]
    assert everything(place).items() >= before.items()
    assert updated(place).unchanged == 4  # what it was told then, it asks with


@pytest.mark.parametrize("form", [Form(), Form(names="{rank}-{cc}", formats=("png",), widths=(9,))])
def test_what_changed_at_the_source_is_replaced(form: Form, flags: Path, tmp_path: Path) -> None:
    place = tmp_path / "x"
    with serving(flags) as template:
        first = saved(place, downloaded(asking(template, f"{CODES} FR")), form)
        port = int(template.split(":")[2].split("/")[0])
    assert first.lacking == ("FR",)
    before = everything(place)
    shutil.copy(resource("flags") / "it.gif", flags / "br.gif")
    shutil.copy(resource("flags") / "fr.gif", flags)
    (flags / "cn.gif").unlink()
    with serving(flags, port):
        result = updated(place)
    assert (result.changed, result.added, result.unchanged) == (("BR",), ("FR",), 2)
    assert set(result.failed) == {"CN"}
    assert result.saved.lacking == ()
    assert verify(place).is_whole
    after = everything(place)
    assert [name for name in before if "cn" in name and before[name] != after[name]] == []
    names = {name for name in after if after[name] != before.get(name)}
    assert {name.rpartition("-")[2][:2] for name in names} == {"br", "fr", "in", "ma"}
    assert before.keys() < after.keys()
    manifest = verify(place).manifest
    records = {flag["cc"]: flag for flag in saved_flags(manifest)}
    assert records["BR"]["downloaded"] >= records["DE"]["downloaded"] == manifest["date"]
    assert [records[code]["status"] for code in ("BR", "CN", "FR")] == ["ok"] * 3


def test_a_source_that_is_gone_changes_nothing(flags: Path, tmp_path: Path) -> None:
    place = tmp_path / "x"
    with serving(flags) as template:
        images = saved(place, downloaded(asking(template, CODES))).files
    (place / images[0]).write_bytes(b"damaged")
    before = everything(place)
    result = updated(place)
    assert (result.unchanged, len(result.failed), result.saved.written) == (0, 4, ())
    after = everything(place)
    assert after.keys() == before.keys()
    assert {name for name in before if before[name] != after[name]} == {"manifest.json"}
    assert verify(place).changed == (images[0],)


def test_a_cancelled_update_keeps_what_did_not_come(server: BuiltinServer, tmp_path: Path) -> None:
    place = tmp_path / "x"
    images = saved(place, downloaded(asking(server.template, CODES))).files
    for name in images:
        (place / name).write_bytes(b"damaged")
    server.set_knobs(Knobs(latency=0, jitter=0, slow={"JP": 30.0}))
    update = plan_update(place, Options())
    finished = _cancelled_after(3, update)
    result = save_update(update, finished.rows, finished.report)
    assert sorted(result.repaired) == ["br.gif", "cn.gif", "de.gif"]
    assert set(result.failed) == {"JP"}
    assert verify(place).changed == ("jp.gif",)


def _cancelled_after(number: int, update: Update) -> Finished:
    from flaggui.core.headless import run_to_end
    from flaggui.core.prepare import prepare

    ready = prepare(update.options)
    seen: list[object] = []

    def show(rows: object) -> None:
        seen.extend(rows)  # type: ignore[call-overload]
        if len(seen) == number:
            ready.run.cancel()

    return run_to_end(update.options, ready, show)


def test_pictures_of_what_may_be_unchanged(server: BuiltinServer, tmp_path: Path) -> None:
    place = tmp_path / "x"
    saved(place, downloaded(asking(server.template, CODES)), ALL_FORMATS)
    update = plan_update(place, Options(), pictures=True)
    finished = downloaded(update.options)
    flags = [row.flag for row in finished.rows if row.flag]
    assert [flag.http_status for flag in flags] == [304] * 4
    assert all(flag.picture and flag.sha256 and not flag.body for flag in flags)
    assert {flag.status for flag in flags} == {DownloadStatus.OK}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda manifest: manifest["options"].update(source="nowhere"), "is none of"),
        (lambda manifest: manifest["options"].update(source="file:///{cc}"), "must begin with"),
        (lambda manifest: manifest.pop("form"), "is no gallery"),
    ],
)
def test_a_gallery_that_cannot_be_updated_is_one_sentence(
    change: Callable[[dict[str, dict[str, str]]], object],
    words: str,
    server: BuiltinServer,
    tmp_path: Path,
) -> None:
    place = tmp_path / "x"
    saved(place, downloaded(asking(server.template, "BR")))
    manifest = json.loads((place / "manifest.json").read_text())
    change(manifest)
    (place / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(GalleryError, match=words):
        plan_update(place, Options())
