"""What the fields of a BibTeX entry say of its paper."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.readers import identifiers
from desktop.readers.bibtex_names import bibtex_names
from desktop.readers.bibtex_parents import WHOLE_WORKS
from desktop.readers.feed_text import plain
from desktop.readers.reference_dates import published
from desktop.readers.reference_ids import whereabouts
from desktop.readers.tex_text import decoded, verbatim

_LINK_FIELDS = ("url", "urls", "ee", "link", "links", "weblink", "howpublished", "adsurl", "pdf")
_NOTE_FIELDS = (
    "journal", "journaltitle", "note", "howpublished", "number", "volume", "pages", "eid",
    "publisher", "type", "institution", "series", "booktitle", "addendum", "extra", "pubstate",
)  # fmt: skip
_ARCHIVES = ("archiveprefix", "eprinttype", "archive")
_CLASSES = ("primaryclass", "eprintclass")
_KINDS = {
    "title": LineKind.TITLE, "subtitle": LineKind.TITLE, "titleaddon": LineKind.TITLE,
    "abstract": LineKind.ABSTRACT,
    "author": LineKind.AUTHORS, "authors": LineKind.AUTHORS,
    "date": LineKind.DATE, "year": LineKind.DATE, "month": LineKind.DATE, "day": LineKind.DATE,
    "doi": LineKind.LINKS, "eprint": LineKind.LINKS, "arxivid": LineKind.LINKS,
    "arxiv": LineKind.LINKS,
} | dict.fromkeys((*_LINK_FIELDS, *_ARCHIVES, *_CLASSES), LineKind.LINKS)  # fmt: skip
_KINDS["howpublished"] = LineKind.BYLINE
_ID = re.compile(
    r"(?:arxiv:)?\s*(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?", re.IGNORECASE
)
_DOI = re.compile(r"(?:doi:\s?)?(10\.\d{4,9}/\S{1,300}[^\s,;.])", re.IGNORECASE)
_ENDED = ("?", "!", ".", ":", "…")


def kind_of_field(name: str) -> LineKind:
    """Return what the lines of a field are; every field that is not known tells of the paper."""
    if name.startswith("bdsk-url"):
        return LineKind.LINKS
    return _KINDS.get(name, LineKind.BYLINE)


def title_of(kind: str, values: Mapping[str, str]) -> str:
    """Return title and subtitle; a whole volume may only have the name that its papers give it."""
    title = _text(values.get("title", ""))
    if not title and kind in WHOLE_WORKS:
        title = _text(values.get("booktitle", ""))
    subtitle = _text(values.get("subtitle", ""))
    if not title or not subtitle or title.endswith(subtitle):
        return title
    return f"{title} {subtitle}" if title.endswith(_ENDED) else f"{title}: {subtitle}"


def facts_of(title: str, values: Mapping[str, str]) -> Facts:
    """Return what is said of a paper whose title is known."""
    links = [verbatim(values.get(name, "")) for name in _link_names(values)]
    found = whereabouts(
        dois=[verbatim(values.get("doi", ""))],
        addresses=links,
        notes=[verbatim(values.get(name, "")) for name in _NOTE_FIELDS],
    )
    authors = bibtex_names(values.get("author") or values.get("authors", ""))
    return Facts(
        title=title,
        abstract=_text(values.get("abstract", "")),
        authors=authors,
        organization=None if authors else _organization(values),
        arxiv_id=_eprint(values) or found.arxiv_id,
        doi=_doi(values) or found.doi,
        urls=found.urls,
    )


def date_of(values: Mapping[str, str]) -> PartialDate | None:
    """Return when a paper came out: `date` (a range begins then), or year, month and day."""
    date, year, month, day = (
        decoded(values.get(name, "")) for name in ("date", "year", "month", "day")
    )
    # A year before the first is of no use to a list of papers.
    start = "" if date.startswith(("-", "y")) else date.partition("/")[0]
    finer = [start]
    if month.isdigit() or not month:
        finer.append(f"{year}-{month}-{day}".rstrip("-"))
    else:
        finer.append(f"{month} {day}")
    return published([start, year], finer)


def _text(value: str) -> str:
    """Return a text without TeX, and without the markup of HTML that Crossref leaves in."""
    text = decoded(value)
    return plain(text) if "<" in text or "&" in text else text


def _link_names(values: Mapping[str, str]) -> list[str]:
    return [name for name in values if name in _LINK_FIELDS or name.startswith("bdsk-url")]


def _eprint(values: Mapping[str, str]) -> str | None:
    """Return the arXiv id among the fields for electronic prints."""
    for name in ("arxivid", "arxiv"):
        told = identifiers.arxiv_id(verbatim(values.get(name, "")))
        if told:
            return told
    eprint = verbatim(values.get("eprint", ""))
    archive = " ".join(values.get(name, "") for name in _ARCHIVES).lower()
    volume = verbatim(values.get("volume", ""))
    if volume.startswith("abs/") and not eprint:
        # So the bibliography DBLP writes of arXiv's computer science, “CoRR”.
        return identifiers.arxiv_id(volume.removeprefix("abs/"))
    if "arxiv" in archive:
        classes = [values.get(name, "").split(",")[0].split(".")[0].strip() for name in _CLASSES]
        old = [f"{name}/{eprint}" for name in classes if name]
        return next(filter(None, map(identifiers.arxiv_id, [eprint, *old])), None)
    return identifiers.arxiv_id(eprint) if _ID.fullmatch(eprint) and not archive.strip() else None


def _doi(values: Mapping[str, str]) -> str | None:
    """Return a DOI that is all of its field: old ones hold signs at which others would end."""
    found = _DOI.fullmatch(verbatim(values.get("doi", "")))
    return found[1] if found else None


def _organization(values: Mapping[str, str]) -> str | None:
    told = (decoded(values.get(name, "")) for name in ("organization", "institution"))
    return next(filter(None, told), None)
