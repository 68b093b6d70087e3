"""The paper of which a row of a table tells, by what the cells of each role say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers import written_dates
from desktop.readers.csv_authors import cell_authors
from desktop.readers.csv_columns import Role
from desktop.readers.feed_text import plain
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.reference_dates import published
from desktop.readers.reference_ids import whereabouts

# Embase tells it there.
_DATED = re.compile(r"Date of Publication:\s*([^.\n]{4,40})")
# What Scopus writes in place of one.
_NO_ABSTRACT = re.compile(r"\[?no abstract (?:is )?available\.?\]?", re.IGNORECASE)
# An object of Python or JSON with several identifiers, as from Semantic Scholar.
_NAMED_ID = re.compile(r"[\"'](doi|arxiv)[\"']\s*:\s*[\"']([^\"']{3,200})[\"']", re.IGNORECASE)
_WORDS = (Role.TITLE, Role.ABSTRACT, Role.AUTHORS)
_ALL_WORDS = {*_WORDS, Role.YEAR, Role.DAY, Role.VENUE, Role.SOURCE, Role.NOTE}


def row_draft(told: Mapping[Role, list[str]], first_line: int, last_line: int) -> Draft:
    """Return the paper of which a row tells, by what the cells of each role say."""
    title, abstract, authors = (_first(told, role) for role in _WORDS)
    abstract = "" if _NO_ABSTRACT.fullmatch(abstract) else abstract
    facts = Facts(title=plain(title), abstract=plain(abstract), authors=cell_authors(authors))
    if not told.keys() <= _ALL_WORDS:
        facts = _with_numbers(facts, told)
    days = told.get(Role.DAY, [])
    if Role.SOURCE in told:
        dated = _DATED.search(_first(told, Role.SOURCE))
        days = [*days, dated[1]] if dated else days
    date = published(told.get(Role.YEAR, ()), days)
    return Draft(facts, date, first_line, last_line)


def _with_numbers(facts: Facts, told: Mapping[Role, list[str]]) -> Facts:
    """Add identifiers, addresses and counts."""
    named = _NAMED_ID.findall(_first(told, Role.IDS))
    dois = [text for text in told.get(Role.DOI, ()) if doi(text)]
    dois += [text for name, text in named if name.lower() == "doi"]
    arxiv = [*told.get(Role.ARXIV, ()), *(text for name, text in named if name.lower() == "arxiv")]
    pubmed = _first(told, Role.PUBMED)
    page = f"https://pubmed.ncbi.nlm.nih.gov/{pubmed}/" if pubmed.isdigit() else ""
    found = whereabouts(dois, [*told.get(Role.URL, ()), *arxiv, page])
    return facts._replace(
        comments=written_dates.number(_first(told, Role.COMMENTS)),
        upvotes=written_dates.number(_first(told, Role.UPVOTES)),
        arxiv_id=next(filter(None, map(arxiv_id, arxiv)), None) or found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )


def _first(told: Mapping[Role, list[str]], role: Role) -> str:
    return told[role][0] if role in told else ""
