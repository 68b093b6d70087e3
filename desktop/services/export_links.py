"""Links between notes on their way out: to files of the same folder, within a page, or as words."""

from __future__ import annotations

import dataclasses
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop.model.note_links import Link, Linked, links_in, parsed, replaced, without_links
from desktop.model.paper import Paper
from desktop.store.library import Library
from desktop.writers.html_papers import anchor_of
from desktop.writers.linked_notes import markdown_link, page_link, wiki_link
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Writer

# What reads back whole, and formats whose notes are Markdown that is kept as it is.
VERBATIM = frozenset({"json", "csv", "markdown", "org", "template"})
_IN_HTML = re.compile(r'<span class="link">([^<]*)</span>')

Anchor = Callable[[Link], str | None]


class FolderLinks:
    """Writes the links of notes for a folder; `names` are those of its files, by lasting ids."""

    def __init__(self, library: Library, profile: str, names: Mapping[str, str]) -> None:
        self._library = library
        self._profile = profile
        self._names = names

    def written(self, paper: Paper) -> Paper:
        """Return a paper whose note links to files; what is not in the folder is named only."""
        if "[[" not in paper.note or self._profile == "org":
            return paper
        found = _found(self._library, paper.note)

        def link_of(link: Link) -> str:
            linked = found.get(link.target)
            if linked is None or linked.uid not in self._names:
                return link.words
            return self._link(link.words, linked, paper)

        return dataclasses.replace(paper, note=replaced(paper.note, link_of))

    def _link(self, words: str, linked: Linked, paper: Paper) -> str:
        key, file = linked.key or linked.uid, self._names[linked.uid]
        if self._profile == "obsidian":
            return wiki_link(words, file)
        if self._profile == "logseq":
            return page_link(words, f"@{key}")
        return markdown_link(words, file, self._names.get(paper.uid, ""), key)


class WithoutLinks:
    """A writer to which links in notes are no more than their words."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.name, self.label = writer.name, writer.label
        self.description, self.suffix = writer.description, writer.suffix
        self.options = writer.options

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the text of an export, piece by piece."""
        return self._writer.write(map(_worded, papers), chosen)


def within_page(library: Library, ids: Sequence[int]) -> Anchor:
    """Return what tells where on a page of these papers a link leads to, None for elsewhere."""
    there = frozenset(ids)

    def anchor(link: Link) -> str | None:
        linked = library.links.found([link.target]).get(link.target)
        return anchor_of(linked.key or linked.uid) if linked and linked.paper in there else None

    return anchor


def html_links(note: str, anchor: Anchor = lambda _link: None) -> str:
    """Return the HTML of a note with its links to papers as such, or as words."""

    def shown(match: re.Match[str]) -> str:
        link = parsed(html.unescape(match[1]))
        if link is None:
            return match[1]
        words, place = html.escape(link.words, quote=False), anchor(link)
        return words if place is None else f'<a href="#{html.escape(place)}">{words}</a>'

    return _IN_HTML.sub(shown, note)


def _worded(paper: Paper) -> Paper:
    if "[[" not in paper.note:
        return paper
    return dataclasses.replace(paper, note=without_links(paper.note))


def _found(library: Library, note: str) -> Mapping[str, Linked]:
    return library.links.found({link.target for link in links_in(note)})
