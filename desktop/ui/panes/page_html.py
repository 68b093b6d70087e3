"""A paper as a page of HTML: title, who and when, what it says, where it is found and was seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from PySide6.QtCore import QLocale, QObject

from desktop.model import addresses
from desktop.model.correction import Field, changed
from desktop.model.display_text import tamed
from desktop.model.formula import Formula
from desktop.model.paper import Facts, Paper, Sighting
from desktop.model.query_parts import Node, TextField
from desktop.ui.panes.page_text import SHOWN_CHARACTERS, Placed, TextSetter
from desktop.ui.translations import short_date

SHOWN_AUTHORS = 20
SHOWN_SIGHTINGS = 8
SHOWN_ADDRESS = 90


class Fold(StrEnum):
    """What a page shows in part until the person asks for all; `app:` links carry these names."""

    AUTHORS = "authors"
    ABSTRACT = "abstract"
    SIGHTINGS = "sightings"


DIGEST_LINK = "digest/"
AUTHOR_LINK = "author/"
EDIT_LINK = "edit"
_ROOM = '<p class="controls">&nbsp;</p>'


@dataclass(frozen=True, slots=True)
class Page:
    """The HTML of a page, and which of its paragraphs (from 0) leaves room for the controls.

    `formulas` are drawn under their numbers; the page can be written anew once the `missing` ones,
    which are TeX, are known.
    """

    html: str
    room: int
    formulas: tuple[Placed, ...] = ()
    missing: tuple[str, ...] = ()


class PageWriter(QObject):
    """Writes pages. Everything that a digest said is shown as plain text."""

    def page(
        self,
        paper: Paper,
        query: Node | None = None,
        unfolded: frozenset[Fold] = frozenset(),
        known: Mapping[str, Formula | None] | None = None,
    ) -> Page:
        """Return the page of a paper, with the words of a query marked, and the known formulas."""
        facts = paper.facts
        setter = TextSetter(known or {}, query)
        head = [
            f'<p class="title">{self._title(facts, setter)}</p>',
            *(f'<p class="meta">{line}</p>' for line in self._meta(facts, setter, unfolded)),
        ]
        rest = [
            _ROOM,
            *self._abstract(paper, setter, unfolded),
            *self._links(facts),
            *self._sightings(paper.sightings, unfolded),
            *self._corrections(paper),
        ]
        html = "".join((*head, *rest))
        return Page(html, len(head), tuple(setter.placed), tuple(setter.missing))

    def many(self, count: int) -> Page:
        """Return the page that stands for several papers."""
        title = escape(self.tr("%Ln papers selected", "", count))
        hint = self.tr("What you do now is done to all of them, in one step that can be undone.")
        head = f'<p class="title">{title}</p><p class="meta">{escape(hint)}</p>'
        return Page(f"{head}{_ROOM}", 2)

    def _title(self, facts: Facts, setter: TextSetter) -> str:
        title = setter.html(" ".join(facts.title.split()), TextField.TITLE)
        return title or self.tr("Untitled")

    def _meta(self, facts: Facts, setter: TextSetter, unfolded: frozenset[Fold]) -> Iterator[str]:
        if facts.authors:
            yield self._names(facts, setter, unfolded)
        elif facts.author_count:
            count = facts.author_count
            words = self.tr("1 author") if count == 1 else self.tr("%Ln authors", "", count)
            yield from self._joined(words, *self._rest_of_meta(facts, setter))
            return
        yield from self._joined(*self._rest_of_meta(facts, setter))

    def _joined(self, *parts: str) -> Iterator[str]:
        line = " · ".join(part for part in parts if part)
        if line:
            yield line

    def _names(self, facts: Facts, setter: TextSetter, unfolded: frozenset[Fold]) -> str:
        is_folded = Fold.AUTHORS not in unfolded and len(facts.authors) > SHOWN_AUTHORS + 1
        names = facts.authors[:SHOWN_AUTHORS] if is_folded else facts.authors
        tip = self.tr("Show the papers of this author")
        line = ", ".join(
            _author_link(number, setter.html(name, TextField.AUTHOR), tip)
            for number, name in enumerate(names)
        )
        if is_folded:
            rest = self.tr("and %Ln more", "", len(facts.authors) - SHOWN_AUTHORS)
            return f"{line}, {_own_link(Fold.AUTHORS, rest)}"
        unnamed = (facts.author_count or 0) - len(facts.authors)
        if unnamed > 0:
            return f"{line}, {escape(self.tr('and %Ln more', '', unnamed))}"
        return line

    def _rest_of_meta(self, facts: Facts, setter: TextSetter) -> Iterator[str]:
        if facts.organization:
            yield setter.html(facts.organization, TextField.ORGANIZATION)
        if facts.published:
            yield self._date(facts.published, guessed=facts.published_guessed)
        if facts.comments:
            few = self.tr("1 comment") if facts.comments == 1 else ""
            yield escape(few or self.tr("%Ln comments", "", facts.comments))
        if facts.upvotes:
            few = self.tr("1 upvote") if facts.upvotes == 1 else ""
            yield escape(few or self.tr("%Ln upvotes", "", facts.upvotes))

    def _date(self, iso: str, *, guessed: bool) -> str:
        date = escape(short_date(iso, QLocale()))
        if not guessed:
            return date
        why = escape(self.tr("The digest gave no year; this is the one that fits its other dates."))
        words = escape(self.tr("year guessed"))
        return f'{date} <span title="{why}">({words})</span>'

    def _abstract(
        self, paper: Paper, setter: TextSetter, unfolded: frozenset[Fold]
    ) -> Iterator[str]:
        stored = paper.facts.abstract
        if not stored.strip():
            yield self._no_abstract(paper)
            return
        is_folded = Fold.ABSTRACT not in unfolded and len(stored) > SHOWN_CHARACTERS
        shown = stored[:SHOWN_CHARACTERS] if is_folded else stored
        for paragraph in _paragraphs(shown):
            html = setter.html(paragraph, TextField.ABSTRACT, linked=True)
            yield f'<p class="abstract">{html}</p>'
        if is_folded:
            all_of_it = self.tr("Show all %Ln characters", "", len(stored))
            yield f'<p class="quiet">{_own_link(Fold.ABSTRACT, all_of_it)}</p>'

    def _links(self, facts: Facts) -> Iterator[str]:
        found = addresses.links_of(facts)
        if found:
            yield _label(self.tr("Links"))
        for link in found:
            name = tamed(_shortened(link.label))
            yield _line(f'<a href="{escape(link.address)}">{escape(name)}</a>')

    def _sightings(
        self, sightings: tuple[Sighting, ...], unfolded: frozenset[Fold]
    ) -> Iterator[str]:
        if sightings:
            yield _label(self.tr("Seen in"))
        is_folded = Fold.SIGHTINGS not in unfolded and len(sightings) > SHOWN_SIGHTINGS + 1
        for sighting in sightings[:SHOWN_SIGHTINGS] if is_folded else sightings:
            yield _line(" · ".join(self._sighting(sighting)))
        if is_folded:
            rest = self.tr("and %Ln more", "", len(sightings) - SHOWN_SIGHTINGS)
            yield _line(_own_link(Fold.SIGHTINGS, rest))

    def _sighting(self, sighting: Sighting) -> Iterator[str]:
        tip = self.tr("Show the papers of this digest")
        name = tamed(sighting.name) or self.tr("a digest without a name")
        yield _own_link(f"{DIGEST_LINK}{sighting.digest}", name, tip)
        if sighting.date:
            yield self._date(sighting.date, guessed=sighting.date_guessed)
        if sighting.first_line is not None:
            yield escape(self._place(sighting.first_line, sighting.last_line))

    def _corrections(self, paper: Paper) -> Iterator[str]:
        """Say what the person corrected, or that they wrote it all."""
        if paper.said is None:
            return
        if _is_by_hand(paper):
            yield _label(self.tr("Origin"))
            yield _line(escape(self.tr("You added this paper by hand.")))
            return
        names = {
            Field.TITLE: self.tr("title"),
            Field.AUTHORS: self.tr("authors"),
            Field.ABSTRACT: self.tr("abstract"),
            Field.PUBLISHED: self.tr("date"),
            Field.ORGANIZATION: self.tr("organisation"),
            Field.ARXIV: self.tr("arXiv id"),
            Field.DOI: self.tr("DOI"),
            Field.LINKS: self.tr("links"),
        }
        fields = changed(paper.said, paper.facts)
        words = ", ".join(name for field, name in names.items() if field in fields)
        if words:
            yield _label(self.tr("Corrected by you"))
            tip = self.tr("Show what digests say, and restore it")
            yield _line(_own_link(EDIT_LINK, words, tip))

    def _no_abstract(self, paper: Paper) -> str:
        by_hand = self.tr("There is no abstract yet.")
        words = by_hand if _is_by_hand(paper) else self.tr("The digest gave no abstract.")
        return f'<p class="quiet">{escape(words)}</p>'

    def _place(self, first: int, last: int | None) -> str:
        locale = QLocale()
        if last is None or last == first:
            return self.tr("line %1").replace("%1", locale.toString(first))
        words = self.tr("lines %1 to %2").replace("%1", locale.toString(first))
        return words.replace("%2", locale.toString(last))


def _is_by_hand(paper: Paper) -> bool:
    """Say whether no digest has told of a paper yet."""
    return paper.said is not None and not paper.said.title


def _paragraphs(text: str) -> list[str]:
    """Split a text at its blank lines; what is in one line stays in one paragraph."""
    lines = text.replace("\r\n", "\n").split("\n")
    paragraphs = [""]
    for line in lines:
        if line.strip():
            paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}".strip()
        elif paragraphs[-1]:
            paragraphs.append("")
    return [paragraph for paragraph in paragraphs if paragraph]


def _shortened(label: str) -> str:
    return label if len(label) <= SHOWN_ADDRESS else f"{label[: SHOWN_ADDRESS - 1]}…"


def _own_link(target: str, words: str, tip: str = "") -> str:
    title = f' title="{escape(tip)}"' if tip else ""
    return f'<a href="app:{escape(target)}"{title}>{escape(words)}</a>'


def _author_link(number: int, name: str, tip: str) -> str:
    return f'<a class="author" href="app:{AUTHOR_LINK}{number}" title="{escape(tip)}">{name}</a>'


def _label(words: str) -> str:
    return f'<p class="label">{escape(words)}</p>'


def _line(html: str) -> str:
    return f'<p class="line">{html}</p>'
