"""What may be told of an unexpected error: where it came from, and nothing that it was about."""

from __future__ import annotations

from pathlib import PurePath

from desktop import __version__


def report(error: BaseException) -> str:
    """Return where an error came from, without the values it was about."""
    # Not needed before something goes wrong.
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    places = [
        f"  {PurePath(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames
    ]
    return "\n".join([f"Carrel {__version__}: {type(error).__name__}", *places])
