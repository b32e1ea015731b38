"""Where a gallery could go."""

from pathlib import Path

from flaggui.core.galleries.new_folder import place_in, usual_place


def test_the_first_one_is_among_a_persons_pictures_or_else_at_home(home: Path) -> None:
    own = home / "Pictures", home / "Documents"
    assert usual_place("", own) == home / "flags"
    (home / "Documents").mkdir()
    assert usual_place("", own) == home / "Documents" / "flags"


def test_the_next_one_is_beside_the_last_with_a_name_of_its_own(tmp_path: Path) -> None:
    assert usual_place(str(tmp_path / "gallery")) == tmp_path / "flags"
    (tmp_path / "flags").mkdir()
    (tmp_path / "flags-2").symlink_to(tmp_path / "nowhere")
    assert usual_place(str(tmp_path / "flags")) == tmp_path / "flags-3"


def test_a_place_that_is_gone_is_not_suggested(home: Path, tmp_path: Path) -> None:
    assert usual_place(str(tmp_path / "gone" / "flags")) == home / "flags"


def test_a_folder_with_other_things_gets_a_new_one_in_it(tmp_path: Path) -> None:
    assert place_in(tmp_path) == tmp_path
    (tmp_path / "letter.txt").write_text("mine")
    assert place_in(tmp_path) == tmp_path / "flags"
    (tmp_path / "manifest.json").write_text('{"flaggui": "0", "files": {"br.gif": "00"}}')
    assert place_in(tmp_path) == tmp_path
    assert place_in(tmp_path / "gone") == tmp_path / "gone"
