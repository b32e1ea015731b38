"""Python's garbage collection, kept on the GUI thread.

The collector runs in whichever thread happens to allocate. In a download's thread it would free
Qt objects that belong to the GUI thread, timers among them, which Qt answers with a crash. So it
is switched off, and the window collects: a little at a time while a run is under way, what the
run left when the window has nothing else to do.
"""

import gc

_YOUNG = 2000
"""Objects made since the last collection that are worth a look; Python's own threshold is 700."""


def keep_on_this_thread() -> None:
    """Collect no more by itself; `collect_some` and `collect_all` are called from now on."""
    gc.collect()
    # What the imports left is here to stay; looking at it again would only take time.
    gc.freeze()
    gc.disable()


def pass_over() -> None:
    """Let what is there now be out of the collector's sight; takes no time, however much it is.

    What a run begins with is there until it ends: looking at it would only take time.
    """
    gc.freeze()


def collect_some() -> None:
    """Collect what is young, if there is enough of it; a millisecond or two at most."""
    if gc.get_count()[0] > _YOUNG:
        gc.collect(0)


def collect_new() -> None:
    """Collect what was made since `pass_over`; a few milliseconds for 200 flags."""
    gc.collect()


def collect_all() -> None:
    """Collect everything; a tenth of a second."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
