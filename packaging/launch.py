"""Where a frozen bundle starts."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # Child processes start this program again: they must not get as far as the app.
    multiprocessing.freeze_support()
    from desktop.__main__ import main

    sys.exit(main())
