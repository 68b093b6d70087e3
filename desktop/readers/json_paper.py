"""A paper out of one JSON object, whatever service or person wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.model.dates import PartialDate
from desktop.model.digest import Kept
from desktop.model.paper import Facts
from desktop.readers import json_values as values
from desktop.readers.author_lists import AuthorList
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.json_fields import Field, meaning
from desktop.readers.json_text import Json
from desktop.readers.links import names_paper

_DEEPEST = 3
_MOST_URLS = 20
_ARXIV_DOI = "10.48550/arxiv."
_OWN_PAGE = "/papers/"
_OF_SERVICES = ("https://openalex.org/W", "https://www.semanticscholar.org/paper/")
_PLAIN_ARXIV = re.compile(r"([0-9]{4}\.[0-9]{4,5})(?:v[0-9]{1,3})?")
_LONGEST_ID = 300

Told = dict[str, list[Json]]


class Paper(NamedTuple):
    """What an object tells of a paper.

    `seen` is the day on which a digest had it; `strange` are keys that nobody knows; `kept` is what
    a person added to it.
    """

    facts: Facts
    date: PartialDate | None
    seen: PartialDate | None = None
    strange: tuple[str, ...] = ()
    kept: Kept | None = None


# What a text is under a key that else holds an object: `{"paper": "Title"}`.
_AS_TEXT = {"paper": Field.TITLE, "article": Field.TITLE, "content": Field.ABSTRACT}
# By the keys of records, which are few: the fields in order of preference, with their keys.
_PLANS: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
_MOST_PLANS, _LONGEST_PLAN = 500, 200
_UNKNOWN, _WRAPPER, _TITLE = Field.UNKNOWN, Field.WRAPPER, Field.TITLE
_WITH_ADDRESSES = (Field.URL, Field.ID, Field.ARXIV)
_BEGINNINGS = ("http://", "https://")


def paper(record: Mapping[str, Json], key: str = "", *, is_sure: bool = False) -> Paper | None:
    """Return the paper that an object tells of, or None when it tells of none.

    A paper has a title, and unless the format `is_sure` of that, an abstract, authors, or an id or
    address that only papers have. `key` is what the object stands under; some name the paper so.
    """
    told = gathered(record)
    title = ""
    for value in told.get(_TITLE, ()):
        title = title or values.text(value)
    if not title:
        return None
    abstract = _abstract(told)
    authors = _authors(told)
    urls = _urls(told)
    arxiv, known_doi = _ids(told, urls, key)
    is_known = is_sure or abstract or authors.names or arxiv or known_doi
    if not is_known and not any(names_paper(url) or url.startswith(_OF_SERVICES) for url in urls):
        return None
    # What has an id of its own is a paper, and those in it are ones that it cites.
    if not (is_sure or arxiv or known_doi) and _holds_papers(record, told):
        return None
    facts = Facts(
        _full(title, told) if Field.SUBTITLE in told else title,
        "" if abstract == title else abstract,
        authors.names,
        authors.count,
        _first_text(told, Field.ORGANIZATION) if Field.ORGANIZATION in told else None,
        comments=_count(told, Field.COMMENTS) if Field.COMMENTS in told else None,
        upvotes=_count(told, Field.UPVOTES) if Field.UPVOTES in told else None,
        arxiv_id=arxiv,
        doi=known_doi,
        urls=urls,
    )
    date = _date(told) if Field.DATE in told else None
    seen = _first_date(told, Field.SEEN) if Field.SEEN in told else None
    strange = tuple(map(str, told[_UNKNOWN])) if _UNKNOWN in told else ()
    return Paper(facts, date, seen, strange)


def _holds_papers(record: Mapping[str, Json], told: Told) -> bool:
    """Say whether an object is a digest, with a title and a description, of the papers in it."""
    for key in told.get(_UNKNOWN, ()):
        inner = record.get(str(key))
        held = list(inner.values())[:1] if isinstance(inner, dict) else inner
        first = held[0] if isinstance(held, list) and held else None
        if isinstance(first, dict) and paper(first) is not None:
            return True
    return False


def gathered(record: Mapping[str, Json]) -> Told:
    """Return what the keys of an object mean, and those of objects that it wraps."""
    told: Told = {}
    _gather(record, told, 0)
    return told


def _gather(record: Mapping[str, Json], told: Told, depth: int) -> None:
    """Add what an object tells; one that it wraps is heard first if it has a title of its own."""
    keys = tuple(record)
    later: list[Mapping[str, Json]] = []
    for field, key in _PLANS.get(keys) or _planned(keys):
        value = record[key]
        if not value and value != 0:
            continue
        if field != _WRAPPER:
            told.setdefault(field, []).append(key if field == _UNKNOWN else value)
        elif isinstance(value, dict) and depth < _DEEPEST:
            later += [] if _has_title(value) else [value]
            _gather(value if _has_title(value) else {}, told, depth + 1)
        else:
            _add_unwrapped(key, value, told)
    for inner in later:
        _gather(inner, told, depth + 1)


def _add_unwrapped(key: str, value: Json, told: Told) -> None:
    """Add what stands where else a record does: a text, or a list that may hold papers."""
    if not isinstance(value, str):
        told.setdefault(_UNKNOWN, []).append(key)
    elif key.lower() in _AS_TEXT:
        told.setdefault(_AS_TEXT[key.lower()], []).append(value)


def _has_title(record: Mapping[str, Json]) -> bool:
    """Say whether an object has a title, rather than no more than a name."""
    return any("title" in key.lower() and meaning(key).field == Field.TITLE for key in record)


def _planned(keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return what to read under some keys: first the wrapped record, since it is closer."""
    known = [(meaning(key), key) for key in keys]
    known = [pair for pair in known if pair[0].field != Field.ASIDE]
    known.sort(key=lambda pair: (pair[0].field != Field.WRAPPER, pair[0].rank))
    plan = tuple((what.field, key) for what, key in known)
    if len(_PLANS) >= _MOST_PLANS:
        _PLANS.clear()
    if len(keys) < _LONGEST_PLAN:
        _PLANS[keys] = plan
    return plan


def _first_text(told: Told, field: str) -> str | None:
    for value in told.get(field, ()):
        named = value.get("fullname") if isinstance(value, dict) else None
        found = values.text(named) or values.text(value)
        if found:
            return found
    return None


def _full(title: str, told: Told) -> str:
    """Return a title with its subtitle, unless that is part of it."""
    subtitle = _first_text(told, Field.SUBTITLE)
    if not subtitle or subtitle.lower() in title.lower():
        return title
    return f"{title.rstrip(':')}: {subtitle}"


def _abstract(told: Told) -> str:
    for value in told.get(Field.ABSTRACT, ()):
        found = values.uninverted(value) if isinstance(value, dict) else values.sentences(value)
        found = found or values.text(value)
        if found and not (found.startswith(("http://", "https://")) and " " not in found):
            return found
    # Where others have an address, some keep the abstract under “abs”.
    texts = (value for value in told.get(Field.URL, ()) if isinstance(value, str))
    return next((values.tidy(text) for text in texts if " " in text.strip()), "")


def _authors(told: Told) -> AuthorList:
    for value in told.get(Field.AUTHORS, ()):
        found = values.people(value)
        if found.names:
            return found
    return AuthorList(())


def _urls(told: Told) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for field in _WITH_ADDRESSES:
        for value in told.get(field, ()):
            for address in (value,) if isinstance(value, str) else values.strings(value):
                if address.startswith(_BEGINNINGS):
                    # Of addresses in a text the first word is all that can be one.
                    is_plain = address.isascii() and "&" not in address and " " not in address
                    word = address if is_plain else values.tidy(address.split(None, 1)[0])
                    found[word] = None
    return tuple(found)[:_MOST_URLS]


def _ids(told: Told, urls: tuple[str, ...], key: str) -> tuple[str | None, str | None]:
    """Return the arXiv id and the DOI."""
    named = [*_texts(told, Field.ARXIV), *_texts(told, Field.ID)]
    marked = _texts(told, Field.DOI)
    known_doi = arxiv = None
    for text in (*marked, *(url for url in urls if "doi.org/" in url), *named):
        known_doi = known_doi or (doi(text) if "10." in text else None)
    for text in (*named, *marked, *urls, key):
        arxiv = arxiv or _arxiv_id(text)
    if arxiv is None:
        pages = [text for text in _texts(told, Field.URL) if text.startswith(_OWN_PAGE)]
        if known_doi and known_doi.lower().startswith(_ARXIV_DOI):
            pages.append(known_doi[len(_ARXIV_DOI) :])
        bare = (page.removeprefix(_OWN_PAGE) for page in pages)
        arxiv = next(filter(None, map(_arxiv_id, bare)), None)
    return arxiv, known_doi


def _arxiv_id(text: str) -> str | None:
    plain = _PLAIN_ARXIV.fullmatch(text)
    return plain[1] if plain else arxiv_id(text)


def _texts(told: Told, field: str) -> list[str]:
    found: list[str] = []
    for value in told.get(field, ()):
        texts = (value,) if isinstance(value, str) else values.ids(value)
        found += [text for text in texts if len(text) < _LONGEST_ID]
    return found


def _count(told: Told, field: str) -> int | None:
    return next((n for n in map(values.whole, told.get(field, ())) if n is not None), None)


def _first_date(told: Told, field: str) -> PartialDate | None:
    return next(filter(None, map(values.date, told.get(field, ()))), None)


def _date(told: Told) -> PartialDate | None:
    found = _first_date(told, Field.DATE)
    if found is None or found.month is not None or Field.MONTH not in told:
        return found
    month = _first_text(told, Field.MONTH) or str(_count(told, Field.MONTH) or "")
    day, year = _count(told, Field.DAY), found.iso()
    # The month is a number or a name.
    forms = [f"{year}-{month}", f"{month} {year}"]
    if day:
        forms = [f"{year}-{month}-{day}", f"{month} {day}, {year}", *forms]
    dates = filter(None, map(values.date, forms))
    return next((date for date in dates if date.month is not None), found)
