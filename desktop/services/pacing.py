"""How far a person has come with deciding about the papers of a place."""

from __future__ import annotations

import datetime as dt

from desktop.model.pace import Headway, headway
from desktop.model.query import Place, Shelf
from desktop.store.decisions import lately
from desktop.store.library import Library

# As many steps as the history keeps.
_STEPS = 1_000


def is_runway(place: Place) -> bool:
    """Say whether a place is one whose papers are decided one after the other."""
    return place.tag is None and (place.shelf is Shelf.INBOX or place.digest is not None)


def look(library: Library, place: Place, listed: int, now: dt.datetime) -> Headway:
    """Return how far the person is with a digest, or in this sitting with the inbox.

    `listed` is how many papers the place holds. Inside `with library.reading():`.
    """
    decisions = lately(_STEPS)
    if place.digest is None:
        return headway(0, listed, decisions, now)
    left = len(library.shelves.there(place._replace(shelf=Shelf.INBOX)))
    whole = place._replace(shelf=Shelf.ALL)
    total = listed if place == whole else len(library.shelves.there(whole))
    return headway(total - left, left, decisions)
