"""Run by the frozen program on Linux before anything else: what it starts finds its own libraries.

The start program has its folder searched for libraries first, by LD_LIBRARY_PATH, which whatever it
starts would inherit: a file browser would load our Qt instead of its own. Our own children are told
to set it again (PyInstaller, "Independent subprocess").
"""

import os

original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if original is not None:
    os.environ["LD_LIBRARY_PATH"] = original
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
