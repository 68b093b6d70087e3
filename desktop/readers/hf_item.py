"""One paper as Hugging Face's Daily Papers writes it in JSON, in its API and in its pages."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.identifiers import arxiv_id
from desktop.readers.time_stamps import stamped_date

_PAGE = "https://huggingface.co/papers/"
_ADDRESSES = ("githubRepo", "projectPage")
_LARGEST = 10**9


def draft_of_item(item: object) -> Draft | None:
    """Return the paper of an item of a list, or of the `paper` in one; None when it is neither.

    Item: `{paper: {id, title, summary, authors: [{name}], publishedAt, upvotes, …}, title,
    numComments, …}`, the answer of https://huggingface.co/api/daily_papers. A summary that a
    language model wrote (`ai_summary`) is no abstract. The date is the paper's own, not that of
    the list; its lines are for the caller to give.
    """
    if not isinstance(item, Mapping):
        return None
    paper = item.get("paper", item)
    if not isinstance(paper, Mapping):
        return None
    title = _text(paper, "title") or _text(item, "title")
    number = _text(paper, "id")
    if not title or not (number or "paper" in item):
        return None
    facts = Facts(
        title=title,
        abstract=_text(paper, "summary") or _text(item, "summary"),
        authors=_authors(paper.get("authors")),
        organization=_organization(paper, item),
        comments=_count(item, "numComments"),
        upvotes=_count(paper, "upvotes"),
        arxiv_id=arxiv_id(number),
        urls=_urls(paper, number),
    )
    told = (_text(paper, "publishedAt"), _text(item, "publishedAt"))
    return Draft(facts, next(filter(None, map(stamped_date, told)), None))


def _text(told: Mapping[object, object], name: str) -> str:
    value = told.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _count(told: Mapping[object, object], name: str) -> int | None:
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value < _LARGEST else None


def _authors(told: object) -> tuple[str, ...]:
    if not isinstance(told, list):
        return ()
    names = (
        _text(author, "name") if isinstance(author, Mapping) else str(author).strip()
        for author in told
        if isinstance(author, Mapping | str)
    )
    return tuple(dict.fromkeys(filter(None, names)))


def _organization(paper: Mapping[object, object], item: Mapping[object, object]) -> str | None:
    for told in (paper.get("organization"), item.get("organization")):
        if isinstance(told, str) and told.strip():
            return told.strip()
        if isinstance(told, Mapping):
            name = _text(told, "fullname") or _text(told, "name")
            if name:
                return name
    return None


def _urls(paper: Mapping[object, object], number: str) -> tuple[str, ...]:
    page = (f"{_PAGE}{number}",) if number and "/" not in number else ()
    others = (_text(paper, name) for name in _ADDRESSES)
    return (*page, *(url for url in others if url.startswith(("https://", "http://"))))
