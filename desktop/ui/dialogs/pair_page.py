"""Two papers side by side, as a page of HTML on which their differences can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QLocale, QObject

from desktop.model.display_text import readable, tamed
from desktop.model.folding import fold, words
from desktop.model.paper import Paper, Sighting
from desktop.model.row import Status
from desktop.services.merging import Pair
from desktop.ui.theme import Tokens
from desktop.ui.translations import short_date

# Whoever has not seen the difference by then will not see it further on.
_SHOWN_CHARACTERS = 4_000
_SHOWN_SIGHTINGS = 8
_NONE = "—"


class PairPage(QObject):
    """Writes the page. Everything that a digest said is shown as plain text."""

    def html(self, pair: Pair, look: Tokens) -> str:
        """Return two papers as a table; words that only one of them has are marked."""
        left, right = pair.left, pair.right
        rows = (
            (self.tr("Title"), left.title, right.title),
            (self.tr("Authors"), _names(left), _names(right)),
            (self.tr("Date"), _date(left), _date(right)),
            (self.tr("Ids"), _ids(left), _ids(right)),
            (self.tr("From"), _organization(left), _organization(right)),
            (self.tr("Status"), self._status(left), self._status(right)),
            (self.tr("Tags"), ", ".join(left.marks.tags), ", ".join(right.marks.tags)),
            (self.tr("Note"), left.note, right.note),
            (self.tr("Seen in"), self._digests(left), self._digests(right)),
            (self.tr("Abstract"), left.facts.abstract, right.facts.abstract),
        )
        lines = "".join(_row(name, one, other, look) for name, one, other in rows if one or other)
        return (
            f'<table width="100%" cellspacing="0" cellpadding="7">{self._head(look)}{lines}</table>'
        )

    def _head(self, look: Tokens) -> str:
        names = ("", self.tr("Left"), self.tr("Right"))
        style = f"color: {look.secondary}; font-weight: 600"
        cells = "".join(f'<td style="{style}">{escape(name)}</td>' for name in names)
        return f"<tr>{cells}</tr>"

    def _status(self, paper: Paper) -> str:
        marks = paper.marks
        names = {
            Status.INBOX: self.tr("Inbox"),
            Status.LATER: self.tr("Later"),
            Status.READING: self.tr("Reading"),
            Status.DONE: self.tr("Done"),
            Status.SKIPPED: self.tr("Skipped"),
        }
        starred = self.tr("starred") if marks.starred else ""
        rated = self.tr("rated %1 of 5").replace("%1", str(marks.rating)) if marks.rating else ""
        return ", ".join(part for part in (names[marks.status], starred, rated) if part)

    def _digests(self, paper: Paper) -> str:
        shown = [_digest(sighting) for sighting in paper.sightings[:_SHOWN_SIGHTINGS]]
        rest = len(paper.sightings) - len(shown)
        if rest > 0:
            shown.append(self.tr("and %Ln more", "", rest))
        return "\n".join(shown)


def _row(name: str, one: str, other: str, look: Tokens) -> str:
    left, right = _shown(one), _shown(other)
    cells = "".join(
        f'<td width="44%" style="border-top: 1px solid {look.hairline}">{cell}</td>'
        for cell in (_marked(left, right, look), _marked(right, left, look))
    )
    style = f"color: {look.secondary}; border-top: 1px solid {look.hairline}"
    return f'<tr><td width="12%" style="{style}">{escape(name)}</td>{cells}</tr>'


def _shown(text: str) -> str:
    cut = f"{text[:_SHOWN_CHARACTERS]}…" if len(text) > _SHOWN_CHARACTERS else text
    return tamed(readable(cut.strip()))


def _marked(text: str, other: str, look: Tokens) -> str:
    """Return a text as HTML, with the words marked that the other text has not."""
    if not text:
        return f'<span style="color: {look.faint}">{_NONE}</span>'
    pieces, end = [], 0
    for start, stop in _missing(text, other) if other else ():
        pieces.append(escape(text[end:start]))
        ground = f"background-color: {look.highlight}; color: {look.text}"
        pieces.append(f'<span style="{ground}">{escape(text[start:stop])}</span>')
        end = stop
    return "".join((*pieces, escape(text[end:]))).replace("\n", "<br>")


def _missing(text: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that are not in another text."""
    there, end = set(fold(other).split()), 0
    for word in words(text):
        # Of a formula in TeX, several words may stand at one place.
        if word.form not in there and word.start >= end:
            end = word.end
            yield word.start, word.end


def _names(paper: Paper) -> str:
    return ", ".join(paper.facts.authors)


def _organization(paper: Paper) -> str:
    return paper.facts.organization or ""


def _date(paper: Paper) -> str:
    return short_date(paper.facts.published, QLocale()) if paper.facts.published else ""


def _ids(paper: Paper) -> str:
    arxiv, doi = paper.facts.arxiv_id, paper.facts.doi
    return "\n".join(part for part in (arxiv and f"arXiv:{arxiv}", doi and f"doi:{doi}") if part)


def _digest(sighting: Sighting) -> str:
    date = short_date(sighting.date, QLocale()) if sighting.date else ""
    return f"{sighting.name}, {date}" if date else sighting.name
