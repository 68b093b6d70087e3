"""Which papers are meant: by their numbers in the library, or by their lasting ids."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.cli.desk import Desk
from desktop.cli.printing import complain
from desktop.model.storable import storable

SHOWS = "“carrel list” shows the numbers."


def papers_named(desk: Desk, names: Sequence[str], advice: str = SHOWS) -> list[int] | None:
    """Return the papers of these names, each once; None when one is unknown, which is told."""
    found: dict[int, None] = {}
    with desk.library.reading() as library:
        numbers = library.shelves.everything()
        for name in map(storable, names):
            number = _number(name)
            ids = [number] if number in numbers else library.papers.with_uid(name)
            if not ids:
                complain(f"There is no paper “{name}”. {advice}")
                return None
            found[ids[0]] = None
    return list(found)


def _number(name: str) -> int | None:
    return int(name) if name.isascii() and name.isdigit() and len(name) < 18 else None
