"""Notes of what is being written: kept while their program lives, cleared up after a kill."""

import json
import logging
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from flaggui.core.files import write_whole
from flaggui.core.galleries.transaction import recover_all
from flaggui.core.notes import clear_up, noted, temporary_folder, write_noted
from flaggui.core.places import state_folder

# Does what its second argument names under a note in the first, and waits to be killed.
HOLD = """
import sys
from pathlib import Path
from flaggui.core.notes import noted, temporary_folder
state, folder = map(Path, sys.argv[1:])
with noted(state, folder), temporary_folder(state) as temporary:
    (folder / ".flaggui-0.tmp").touch()
    (temporary / "br.gif").touch()
    print(temporary, flush=True)
    sys.stdin.read()
"""


def names_in(folder: Path) -> list[str]:
    """Return the names of everything in `folder`, sorted."""
    return sorted(path.name for path in folder.iterdir())


def test_a_note_lasts_as_long_as_the_save(tmp_path: Path) -> None:
    state = tmp_path / "a" / "state"
    with noted(state, tmp_path):
        (note,) = state.iterdir()
        assert json.loads(note.read_bytes()) == {"folder": str(tmp_path)}
    assert names_in(state) == []
    with noted(state, tmp_path, unsettled=lambda: True):
        pass
    assert len(names_in(state)) == 1
    with pytest.raises(ValueError, match="x"), noted(state, tmp_path):
        raise ValueError("x")
    assert len(names_in(state)) == 1


def test_another_program_leaves_the_note_of_a_save_under_way_alone(tmp_path: Path) -> None:
    state, place = tmp_path / "state", tmp_path / "place"
    place.mkdir()
    command = [sys.executable, "-c", HOLD, str(state), str(place)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        temporary = Path(other.stdout.readline().strip())
        recovered: list[Path] = []
        clear_up(state, recovered.append)
        assert recovered == []
        assert len(names_in(state)) == 2
        assert names_in(temporary) == ["br.gif"]
        other.kill()
        other.wait(timeout=10)
    recover_all(state)
    assert names_in(state) == names_in(place) == []
    assert not temporary.exists()


def test_what_cannot_be_recovered_stays_noted(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / "saving-1.json").write_text(json.dumps({"folder": str(tmp_path)}))

    def refuse(_folder: Path) -> None:
        raise OSError("busy")

    clear_up(state, refuse)
    assert names_in(state) == ["saving-1.json"]
    clear_up(state, lambda _folder: None)
    assert names_in(state) == []


@pytest.mark.parametrize("place", ["{}", "{}/flaggui-x", "/", "..", "flaggui-x", "{}/../{}"])
def test_a_hostile_note_removes_no_folder_of_anyone_else(tmp_path: Path, place: str) -> None:
    (tmp_path / "flaggui-x").mkdir()
    (tmp_path / "flaggui-x" / "mine").touch()
    state = tmp_path / "state"
    state.mkdir()
    text = json.dumps({"temporary": place.format(tmp_path, tmp_path)})
    (state / "saving-1.json").write_text(text)
    recover_all(state)
    assert (tmp_path / "flaggui-x" / "mine").exists()
    assert names_in(state) == []


def test_a_temporary_folder_is_the_users_alone_and_gone_in_the_end(tmp_path: Path) -> None:
    with temporary_folder(tmp_path / "state") as folder:
        assert folder.parent == Path(tempfile.gettempdir())
        assert folder.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
        (folder / "br.gif").touch()
    assert not folder.exists()
    assert names_in(tmp_path / "state") == []


def test_without_a_place_for_notes_all_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    with caplog.at_level(logging.INFO, "flaggui"):
        for state in (None, tmp_path / "file" / "state"):
            write_noted(state, tmp_path / "run.json", b"{}")
            clear_up(state, lambda _folder: None)
    assert (tmp_path / "run.json").read_bytes() == b"{}"
    assert caplog.text.count("no note of") == 1


def test_what_could_not_be_written_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.INFO, "flaggui"),
        pytest.raises(FileNotFoundError),
    ):
        write_noted(None, tmp_path / "none" / "run.json", b"{}")
    assert "its folder does not exist, or is gone. (FileNotFoundError" in caplog.text


def test_the_state_is_in_the_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = state_folder()
    assert folder is not None
    assert folder.is_relative_to(home)
    assert folder.parts[-2:] == ("flaggui", "flaggui")
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", "relative")
        assert state_folder() == folder
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
        assert state_folder() == home / "data" / "flaggui" / "flaggui"


def test_leftovers_of_notes_are_swept(tmp_path: Path) -> None:
    (tmp_path / ".flaggui-1.tmp").write_bytes(b"half a note")
    write_whole(tmp_path / "mine.json", b"{}")
    recover_all(tmp_path)
    assert names_in(tmp_path) == ["mine.json"]
