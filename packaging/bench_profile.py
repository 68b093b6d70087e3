"""A profile of what a row measures, in this process and in those that it starts.

What it needs is imported when it is wanted: it stands at the beginning of processes whose start is
measured.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Names the folder that processes of a row leave their profiles in.
VARIABLE = "CARREL_BENCH_PROFILE"
SHOWN = 30


@contextmanager
def collected(*, wanted: bool) -> Iterator[None]:
    """Profile what happens meanwhile, also in processes that ask for it, and print the sum."""
    if not wanted:
        yield
        return
    import cProfile
    import pstats
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory(prefix="carrel-profile-") as folder:
        os.environ[VARIABLE] = folder
        profile = cProfile.Profile()
        profile.enable()
        try:
            yield
        finally:
            profile.disable()
            del os.environ[VARIABLE]
        sums = pstats.Stats(profile)
        for path in Path(folder).iterdir():
            sums.add(str(path))
        sums.sort_stats("tottime").print_stats(SHOWN)


def begun() -> Callable[[], None]:
    """Profile this thread from here on if the bench that started the process wants to know.

    Returns what ends the process at once: how long leaving takes is nowhere measured.
    """
    folder = os.environ.get(VARIABLE)
    if not folder:
        return lambda: os._exit(0)
    import cProfile

    profile = cProfile.Profile()
    profile.enable()

    def leave() -> None:
        profile.disable()
        profile.dump_stats(os.path.join(folder, f"{os.getpid()}.prof"))  # noqa: PTH118 - no import
        os._exit(0)

    return leave
