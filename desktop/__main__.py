"""`python -m desktop` and the command `carrel`: the window, or one command."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run the command that was typed; return the exit status."""
    from desktop.cli.parser import wants_window

    if wants_window(sys.argv[1:]):
        from desktop.app import main as open_window

        return open_window(sys.argv[1:])
    from desktop.cli.main import main as run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
