"""A paper as a form has it: a text for each field, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, auto

from desktop.model.correction import NOTHING_SAID, Field, copied
from desktop.model.paper import Facts
from desktop.services import typed

Texts = Mapping[Field, str]


class Fault(Enum):
    """What can be wrong with a text."""

    NO_TITLE = auto()
    NO_DATE = auto()
    NO_ARXIV_ID = auto()
    NO_DOI = auto()
    NO_LINK = auto()


def written(facts: Facts, field: Field) -> str:
    """Return a field as it stands in a form: authors and links one a line."""
    value = getattr(facts, field.value)
    return "\n".join(value) if isinstance(value, tuple) else value or ""


def filled_in(texts: Texts, known: Iterable[Facts] = ()) -> Facts:
    """Return what the texts of a form say.

    Where a text is that of known facts, these are taken as they are, along with what no form
    shows: how many authors a digest counted, and that it gave no year. A text that `fault` minds
    says nothing.
    """
    facts = NOTHING_SAID
    described = tuple(known)
    for field, text in texts.items():
        source = next((one for one in described if written(one, field) == text), None)
        facts = copied(source or _READ[field](text), facts, [field])
    return facts


def fault(field: Field, text: str, known: Iterable[Facts] = ()) -> Fault | None:
    """Return what is wrong with the text of a field; what digests say is never wrong."""
    described = tuple(known)
    if field is Field.TITLE:
        return None if text.strip() else Fault.NO_TITLE
    if not text.strip() or any(written(one, field) == text for one in described):
        return None
    if field is Field.LINKS:
        return _fault_of_links(text, described)
    found, read = _FAULTS.get(field, (None, None))
    return found if read is not None and read(text) is None else None


def _fault_of_links(text: str, known: Sequence[Facts]) -> Fault | None:
    there = {url for one in known for url in one.urls}
    new = (url for url in typed.lines(text) if url not in there)
    return None if all(typed.link(url) for url in new) else Fault.NO_LINK


def _line(text: str) -> str:
    return " ".join(text.split())


_READ: dict[Field, Callable[[str], Facts]] = {
    Field.TITLE: lambda text: Facts(_line(text)),
    Field.AUTHORS: lambda text: Facts("", authors=typed.lines(text)),
    Field.ABSTRACT: lambda text: Facts("", abstract=text.strip()),
    Field.PUBLISHED: lambda text: Facts("", published=typed.date(text)),
    Field.ORGANIZATION: lambda text: Facts("", organization=_line(text) or None),
    Field.ARXIV: lambda text: Facts("", arxiv_id=typed.arxiv_id(text)),
    Field.DOI: lambda text: Facts("", doi=typed.doi(text)),
    Field.LINKS: lambda text: Facts("", urls=typed.lines(text)),
}
_FAULTS: dict[Field, tuple[Fault, Callable[[str], str | None]]] = {
    Field.PUBLISHED: (Fault.NO_DATE, typed.date),
    Field.ARXIV: (Fault.NO_ARXIV_ID, typed.arxiv_id),
    Field.DOI: (Fault.NO_DOI, typed.doi),
}
