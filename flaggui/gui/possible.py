"""Which actions of the menus make sense at a moment."""

from flaggui.gui.running.runner import Shown


def possible_actions(shown: Shown | None, *, chosen: bool, busy: bool) -> dict[str, bool]:
    """Return whether each action that does not always make sense does so now, by its name.

    Args:
        shown: The finished run in the window, if there is one.
        chosen: Whether any country is chosen.
        busy: Whether a run or a replay is under way.
    """
    there = shown is not None and not busy
    ok = shown.report["counts"]["ok"] if shown else 0
    of_gallery = there and shown is not None and shown.folder is not None
    return {
        "download": chosen and not busy,
        "compare": chosen and not busy,
        "cancel": busy,
        "slow_motion": there,
        "replay_run": there,
        "retry_failed": there and shown is not None and ok < len(shown.rows),
        "save_gallery": there and ok > 0,
        "get_flag_set": not busy,
        "verify_gallery": of_gallery,
        "update_gallery": of_gallery,
        "save_report": there,
        "save_timeline": there,
    }
