"""The developer's one script: sets up what is missing, then runs, tests, checks or builds Carrel.

It needs nothing but Python's standard library. `python3 packaging/dev.py --help` lists the
commands. This file stays readable for older Pythons, so that they can say what is wrong.
"""

from __future__ import annotations

import sys

OLDEST, NEWEST = (3, 11), (3, 14)


def main() -> int:
    """Run one command and return its exit status."""
    version = sys.version_info[:2]
    if not OLDEST <= version <= NEWEST:
        asked = "carrel: Carrel needs Python {}.{} to {}.{}".format(*OLDEST, *NEWEST)
        found = "and this is {}.{}".format(*version)
        print(f"{asked}, {found}; please start this script with such a one.", file=sys.stderr)
        return 1
    import dev_commands

    return dev_commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
