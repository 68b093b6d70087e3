"""How the developer script speaks: on standard error, so that standard output stays the app's."""

from __future__ import annotations

import sys


class SetupError(Exception):
    """A step that cannot go on; its text is one sentence that says why and what to do."""


def say(text: str) -> None:
    """Print one line for the person at the terminal."""
    print(f"carrel: {text}", file=sys.stderr, flush=True)
