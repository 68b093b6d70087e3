"""What a backup and the library have not in common, as the person sees it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop.model.difference import Difference, What
from desktop.store.engine import address_of, look_at
from desktop.store.faults import translated

# Names that are told of each kind; the rest is a number.
MOST_NAMES = 100

# Papers are the same when their lasting ids are. `main` is the library as it is, `old` the backup.
_ONLY_IN = """
    SELECT title FROM {here}.paper WHERE uid NOT IN (SELECT uid FROM {there}.paper) ORDER BY id
"""
_NOTES = """
    SELECT paper.title FROM {here}.note
    JOIN {here}.paper ON paper.id = note.paper
    LEFT JOIN {there}.paper AS twin ON twin.uid = paper.uid
    LEFT JOIN {there}.note AS other ON other.paper = twin.id
    WHERE {differs}
    ORDER BY paper.id
"""
_DECISIONS = """
    SELECT paper.title FROM main.paper
    JOIN main.mark ON mark.paper = paper.id
    JOIN old.paper AS twin ON twin.uid = paper.uid
    JOIN old.mark AS other ON other.paper = twin.id
    WHERE (mark.status, mark.starred, mark.rating, mark.deleted_at IS NULL)
        IS NOT (other.status, other.starred, other.rating, other.deleted_at IS NULL)
    ORDER BY paper.id
"""
_TAGS = """
    SELECT DISTINCT paper.title FROM {here}.paper_tag
    JOIN {here}.paper ON paper.id = paper_tag.paper
    JOIN {here}.tag ON tag.id = paper_tag.tag
    JOIN {there}.paper AS twin ON twin.uid = paper.uid
    WHERE NOT EXISTS (
        SELECT 1 FROM {there}.paper_tag AS other JOIN {there}.tag AS named ON named.id = other.tag
        WHERE other.paper = twin.id AND named.name = tag.name
    )
    ORDER BY paper.id
"""
_SEARCHES = """
    SELECT name FROM {here}.saved_search
    WHERE (name, query) NOT IN (SELECT name, query FROM {there}.saved_search) ORDER BY name
"""
_GONE = {"here": "main", "there": "old"}
_BACK = {"here": "old", "there": "main"}
_QUESTIONS = (
    (What.NOTES_GONE, _NOTES.format(**_GONE, differs="other.paper IS NULL")),
    (What.NOTES_CHANGED, _NOTES.format(**_GONE, differs="other.text <> note.text")),
    (What.PAPERS_GONE, _ONLY_IN.format(**_GONE)),
    (What.DECISIONS, _DECISIONS),
    (What.TAGS_GONE, _TAGS.format(**_GONE)),
    (What.SEARCHES_GONE, _SEARCHES.format(**_GONE)),
    (What.NOTES_BACK, _NOTES.format(**_BACK, differs="other.paper IS NULL")),
    (What.PAPERS_BACK, _ONLY_IN.format(**_BACK)),
    (What.TAGS_BACK, _TAGS.format(**_BACK)),
    (What.SEARCHES_BACK, _SEARCHES.format(**_BACK)),
)


def differences(library: Path, backup: Path) -> list[Difference]:
    """Return what would be otherwise if a backup took the place of the library; nothing is written.

    Raises a LibraryProblem when one of the two cannot be read.
    """
    found = []
    with translated(library), closing(look_at(library)) as connection:
        address = f"{address_of(backup.absolute())}?mode=ro&immutable=1"
        connection.execute("ATTACH ? AS old", [address])
        connection.execute("BEGIN")
        for what, question in _QUESTIONS:
            names = [str(name) for (name,) in connection.execute(question)]
            if names:
                found.append(Difference(what, len(names), tuple(names[:MOST_NAMES])))
    return found
