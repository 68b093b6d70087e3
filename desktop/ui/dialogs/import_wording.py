"""What the import dialog says: what will happen, and what becomes of each paper."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.services.importing import Planned, Verdict
from desktop.services.planned import Own
from desktop.ui.dialogs.import_tally import Tally

translate = QCoreApplication.translate


def counted_papers(number: int) -> str:
    """Say how many papers."""
    if number == 1:
        return translate("Import", "1 paper")
    return translate("Import", "%Ln papers", None, number)


def headline(tally: Tally) -> str:
    """Say in a sentence or two what importing would do."""
    first = _what_happens(tally) if tally.wanted else [_why_nothing(tally)]
    return " ".join([*first, *_what_is_uncertain(tally), *_what_was_lost(tally)])


def button(tally: Tally) -> str:
    """Name the primary button: what it does, and to how many papers."""
    if tally.added == 1:
        return translate("Import", "Import 1 paper")
    if tally.added:
        return translate("Import", "Import %Ln papers", None, tally.added)
    if tally.updated == 1:
        return translate("Import", "Update 1 paper")
    if tally.updated:
        return translate("Import", "Update %Ln papers", None, tally.updated)
    return translate("Import", "Import")


def _what_happens(tally: Tally) -> Iterator[str]:
    if not tally.added and not tally.updated:
        yield translate("Import", "Nothing new: you have %1 of this already.").replace(
            "%1", counted_papers(tally.unchanged)
        )
        yield translate("Import", "Importing only notes that they stood here, too.")
        return
    if tally.added:
        yield translate("Import", "Adds %1.").replace("%1", counted_papers(tally.added))
    if tally.updated == 1:
        yield translate("Import", "Fills in 1 paper that you have.")
    elif tally.updated:
        yield translate("Import", "Fills in %Ln papers that you have.", None, tally.updated)
    if tally.unchanged == 1:
        yield translate("Import", "1 was seen before.")
    elif tally.unchanged:
        yield translate("Import", "%Ln were seen before.", None, tally.unchanged)


def _what_is_uncertain(tally: Tally) -> Iterator[str]:
    if tally.doubtful == 1:
        yield translate("Import", "1 may be a duplicate.")
    elif tally.doubtful:
        yield translate("Import", "%Ln may be duplicates.", None, tally.doubtful)


def _why_nothing(tally: Tally) -> str:
    if tally.unticked:
        return translate("Import", "Nothing to import: no paper is ticked.")
    if tally.unreadable < tally.files:
        return translate("Import", "Nothing to import: there is no new paper in it.")
    if tally.files == 1:
        return translate("Import", "Nothing to import: the file could not be read.")
    return translate("Import", "Nothing to import: none of the files could be read.")


def _what_was_lost(tally: Tally) -> Iterator[str]:
    if tally.unknown_lines == 1:
        yield translate("Import", "1 line was not understood.")
    elif tally.unknown_lines:
        yield translate("Import", "%Ln lines were not understood.", None, tally.unknown_lines)
    if tally.unreadable == tally.files:
        return
    if tally.unreadable == 1:
        yield translate("Import", "1 file could not be read.")
    elif tally.unreadable:
        yield translate("Import", "%Ln files could not be read.", None, tally.unreadable)


def fate(planned: Planned) -> str:
    """Say what becomes of a paper."""
    if planned.verdict is Verdict.ADDED:
        new = translate("Import", "new")
        return translate("Import", "new, may be a duplicate") if planned.doubts else new
    if planned.verdict is Verdict.UPDATED and planned.before is not None:
        known, later = map(planned.corrections.over, (planned.before, planned.after))
        gained = ", ".join((*gains(known, later), *map(_own_name, planned.brings)))
        if not gained:
            return translate("Import", "seen before, your corrections stay")
        return translate("Import", "gains %1").replace("%1", gained)
    if planned.paper < 0:
        return translate("Import", "in another file")
    return translate("Import", "seen before")


def gains(before: Facts, after: Facts) -> Iterator[str]:
    """Name what is known of a paper after an import and was not before."""
    names = {
        "title": translate("Import", "title"),
        "abstract": translate("Import", "abstract"),
        "authors": translate("Import", "authors"),
        "author_count": translate("Import", "number of authors"),
        "organization": translate("Import", "organisation"),
        "comments": translate("Import", "comments"),
        "upvotes": translate("Import", "votes"),
        "arxiv_id": translate("Import", "arXiv id"),
        "doi": translate("Import", "DOI"),
        "urls": translate("Import", "links"),
    }
    for field, name in names.items():
        if getattr(before, field) != getattr(after, field):
            yield name
    dates = [(facts.published, facts.published_guessed) for facts in (before, after)]
    if dates[0] != dates[1]:
        yield translate("Import", "date")


def _own_name(own: Own) -> str:
    """Name what a person added to a paper."""
    return {
        Own.NOTE: translate("Import", "note"),
        Own.TAGS: translate("Import", "tags"),
        Own.STATUS: translate("Import", "state"),
        Own.STAR: translate("Import", "star"),
        Own.RATING: translate("Import", "rating"),
    }[own]


def kind_name(kind: LineKind) -> str:
    """Name a kind of line, in a word short enough for a margin."""
    return {
        LineKind.TITLE: translate("Import", "title"),
        LineKind.ABSTRACT: translate("Import", "abstract"),
        LineKind.AUTHORS: translate("Import", "authors"),
        LineKind.BYLINE: translate("Import", "byline"),
        LineKind.DATE: translate("Import", "date"),
        LineKind.LINKS: translate("Import", "links"),
        LineKind.COUNTS: translate("Import", "counts"),
        LineKind.NOTE: translate("Import", "note"),
        LineKind.FURNITURE: translate("Import", "page"),
        LineKind.UNKNOWN: translate("Import", "unknown"),
    }[kind]
