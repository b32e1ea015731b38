"""flaggui makes concurrency visible: country flags, downloaded in every mode, future by future."""

__version__ = "0.1.0"
