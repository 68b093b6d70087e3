"""BibTeX and BibLaTeX: references, with what is known only.

arXiv's fields are its own (https://info.arxiv.org/help/hypertex/bibstyles); those of BibLaTeX stand
in its manual, and JabRef's special ones in its documentation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.model.paper import Facts, Paper
from desktop.model.row import Status
from desktop.writers import bibtex_text, referring
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, is_on, switch

Fields = Iterator[tuple[str, str]]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OPTIONS = (
    switch("abstracts", "Abstracts", usual=True),
    switch("notes", "Notes", usual=True),
    switch("jabref", "JabRef’s marks for rating, star and reading", usual=False),
)
_READ = {Status.READING: "skimmed", Status.DONE: "read"}


class Bibtex:
    """References as classic BibTeX reads them."""

    name = "bibtex"
    label = "BibTeX"
    description = "References for LaTeX, JabRef and Zotero, with arXiv’s own fields"
    suffix = ".bib"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the entries."""
        for number, paper in enumerate(papers):
            fields = [*_bibtex(paper), *_added(paper, chosen, "annote")]
            yield _entry("misc", paper, fields, is_first=number == 0)


class Biblatex:
    """References as BibLaTeX and biber read them."""

    name = "biblatex"
    label = "BibLaTeX"
    description = "References for LaTeX with biber, with exact dates"
    suffix = ".bib"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the entries."""
        for number, paper in enumerate(papers):
            fields = [*_biblatex(paper), *_added(paper, chosen, "annotation")]
            # What is online has an address; BibLaTeX asks for it.
            kind = "online" if referring.addresses(paper.facts) else "misc"
            yield _entry(kind, paper, fields, is_first=number == 0)


def _entry(kind: str, paper: Paper, fields: Iterable[tuple[str, str]], *, is_first: bool) -> str:
    lines = [f"@{kind}{{{referring.key_of(paper)},"]
    lines += [f"  {name} = {value}," for name, value in fields]
    return "".join(["" if is_first else "\n", *_remarks(paper.facts), "\n".join([*lines, "}", ""])])


def _remarks(facts: Facts) -> Iterator[str]:
    """Yield what no field can say, as lines that BibTeX passes over."""
    if not facts.authors and facts.author_count:
        yield f"% Authors: {facts.author_count}, whose names are not known.\n"
    if facts.published and facts.published_guessed:
        yield f"% Published: {facts.published}, of which the year is a guess.\n"


def _bibtex(paper: Paper) -> Fields:
    facts = paper.facts
    yield from _told(facts)
    year, month, _ = (*referring.date_parts(facts), None, None, None)[:3]
    if year:
        yield "year", f"{{{year:04}}}"
    if month:
        yield "month", _MONTHS[month - 1]
    if facts.arxiv_id:
        yield "eprint", f"{{{facts.arxiv_id}}}"
        yield "archivePrefix", f"{{{referring.ARXIV}}}"
    yield from _places(facts)


def _biblatex(paper: Paper) -> Fields:
    facts = paper.facts
    yield from _told(facts)
    if referring.date_parts(facts):
        yield "date", f"{{{facts.published}}}"
    if facts.arxiv_id:
        yield "eprint", f"{{{facts.arxiv_id}}}"
        yield "eprinttype", f"{{{referring.ARXIV.lower()}}}"
        yield "pubstate", "{prepublished}"
    yield from _places(facts)


def _told(facts: Facts) -> Fields:
    yield "title", f"{{{bibtex_text.title(facts.title)}}}"
    authors = [_name(name) for name in referring.names(facts)]
    if authors:
        yield "author", f"{{{' and '.join(authors)}}}"
    if facts.organization:
        yield "organization", f"{{{bibtex_text.escaped(facts.organization)}}}"


def _name(name: referring.Name) -> str:
    """Return a name with its parts in the order that leaves no doubt."""
    parts = [bibtex_text.escaped(part) for part in name if part]
    # A comma, or the word that stands between names, would make two of one.
    parts = [f"{{{part}}}" if _parts_names(part) else part for part in parts]
    return ", ".join(parts)


def _parts_names(text: str) -> bool:
    return "," in text or "and" in text.casefold().split()


def _places(facts: Facts) -> Fields:
    doi = referring.doi(facts)
    if doi:
        yield "doi", f"{{{bibtex_text.address(doi)}}}"
    for url in referring.addresses(facts)[:1]:
        yield "url", f"{{{bibtex_text.address(url)}}}"


def _added(paper: Paper, chosen: Chosen, note: str) -> Fields:
    if paper.facts.abstract and is_on(_OPTIONS, "abstracts", chosen):
        yield "abstract", f"{{{bibtex_text.escaped(paper.facts.abstract)}}}"
    if paper.marks.tags:
        tags = ", ".join(tag.replace(",", " ") for tag in paper.marks.tags)
        yield "keywords", f"{{{bibtex_text.escaped(tags)}}}"
    if paper.note.strip() and is_on(_OPTIONS, "notes", chosen):
        yield note, f"{{{bibtex_text.escaped(paper.note.strip())}}}"
    if is_on(_OPTIONS, "jabref", chosen):
        yield from _jabref(paper)


def _jabref(paper: Paper) -> Fields:
    marks = paper.marks
    if marks.status in _READ:
        yield "readstatus", f"{{{_READ[marks.status]}}}"
    if marks.rating:
        yield "ranking", f"{{rank{marks.rating}}}"
    if marks.starred:
        yield "relevance", "{relevant}"
