"""`python -m desktop` and the command `carrel`: the window, or one command."""

from __future__ import annotations

import gc
import sys

from desktop.cli.calling import wants_window


def main() -> int:
    """Open the window, or run the command that was typed; return the exit status."""
    if sys.argv[1:2] == ["--typeset"]:
        # Not for people: see `services.typesetting`.
        from desktop.ui.typesetting import main as typeset

        return typeset(sys.argv[2:])
    if wants_window(sys.argv[1:]):
        # What is made while starting stays; the window collects again once it stands.
        gc.disable()
        from desktop.app import main as open_window

        return open_window(sys.argv[1:])
    from desktop.cli.main import main as run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
