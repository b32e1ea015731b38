"""``flaggui verify`` and ``flaggui download --update``: galleries that are there already."""

from pathlib import Path
from textwrap import fill

from flaggui.core.files import explain
from flaggui.core.galleries.transaction import GalleryError, recover, recover_all
from flaggui.core.galleries.update import Updated, plan_update, save_update
from flaggui.core.galleries.verify import Verdict, verify
from flaggui.core.headless import INTERRUPTED, no_place_for, run_and_print
from flaggui.core.options import Options
from flaggui.core.places import state_folder
from flaggui.core.report_file import write_report
from flaggui.core.run_log import complain, note_saved


def verify_command(folder: Path) -> int:
    """Print what differs in the gallery in `folder`; return 0 if nothing, 1, or 2 if there is none.

    Files that are not the gallery's are listed, and count for nothing.
    """
    recover_all(state_folder())
    try:
        recover(folder)
        verdict = verify(folder)
    except GalleryError as error:
        complain(error)
        return 2
    for word in ("missing", "changed", "foreign"):
        for name in getattr(verdict, word):
            print(f"{word}: {name}")
    print(fill(verdict_words(verdict), 79))
    return 0 if verdict.is_whole else 1


def verdict_words(verdict: Verdict) -> str:
    """Return what was found in a gallery, in a line."""
    flags = len(verdict.manifest["flags"])
    parts = [
        f"{len(names)} {word}"
        for word in ("missing", "changed", "foreign")
        if (names := getattr(verdict, word))
    ]
    found = ", ".join(parts) or "all as they were saved"
    lacking = f"; no flag of {' '.join(verdict.lacking)}" if verdict.lacking else ""
    unfinished = "; unfinished" if verdict.manifest.get("unfinished") else ""
    files = len(verdict.manifest["files"])
    return f"{flags} flags, {files} files: {found}{lacking}{unfinished}"


def update_command(
    folder: Path, options: Options, report_file: Path | None = None, *, verbose: bool = False
) -> int:
    """Ask the source of the gallery in `folder` for what changed, repair the rest, and say so.

    Returns the exit status: 0 if all flags are there as the source has them.
    """
    recover_all(state_folder())
    if report_file and (refusal := no_place_for(report_file)):
        complain(refusal)
        return 2
    try:
        recover(folder)
        update = plan_update(folder, options)
    except GalleryError as error:
        complain(error)
        return 2
    try:
        finished = run_and_print(update.options, verbose=verbose)
        updated = save_update(update, finished.rows, finished.report, state=state_folder())
        note_saved(folder)
        _print_updated(updated)
        if report_file:
            write_report(finished.report, report_file, state_folder())
    except GalleryError as error:
        complain(error)
        return 1
    except OSError as error:
        complain(explain(error, report_file) if report_file else error)
        return 1
    if finished.report["counts"]["cancelled"]:
        return INTERRUPTED
    return 1 if updated.failed or updated.saved.lacking else 0


def _print_updated(updated: Updated) -> None:
    for word, names in (
        ("Changed", updated.changed),
        ("New", updated.added),
        ("Repaired", updated.repaired),
        ("Removed", updated.saved.removed),
        ("Left as it was", tuple(updated.failed)),
    ):
        if names:
            print(fill(f"{word}: {' '.join(names)}", 79, break_long_words=False))
    unchanged = f"{updated.unchanged} flag{'' if updated.unchanged == 1 else 's'} unchanged"
    changes = [(len(updated.changed), "changed"), (len(updated.added), "new")]
    parts = [f"{number} {word}" for number, word in changes if number]
    if number := len(updated.repaired):
        parts.append(f"{number} file{'' if number == 1 else 's'} repaired")
    print(", ".join([*parts, unchanged]))
