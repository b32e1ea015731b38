"""Python's garbage collection, kept on the GUI thread.

The collector runs in whichever thread happens to allocate. In a download's thread it would free
Qt objects that belong to the GUI thread, timers among them, which Qt answers with a crash. So it
is switched off, and the window collects: a little at a time while a run is under way, all of it
after.
"""

import gc

_YOUNG = 2000
"""Objects made since the last collection that are worth a look; Python's own threshold is 700."""
_OLDER = 20
"""Collections of the youngest after which the next generation gets its turn, Python's is 10."""


def keep_on_this_thread() -> None:
    """Collect no more by itself; `collect_some` and `collect_all` are called from now on."""
    gc.collect()
    # What the imports left is here to stay; looking at it again would only take time.
    gc.freeze()
    gc.disable()


def collect_some() -> None:
    """Collect what is young, if there is enough of it; a millisecond or two at most."""
    young, older, _oldest = gc.get_count()
    if young > _YOUNG:
        gc.collect(1 if older > _OLDER else 0)


def collect_all() -> None:
    """Collect everything; some ten milliseconds."""
    gc.collect()
