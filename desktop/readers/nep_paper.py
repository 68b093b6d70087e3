"""One paper of a RePEc NEP report, as its lines come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from desktop.model.digest import Draft, LineKind
from desktop.model.paper import Facts
from desktop.readers.author_lists import given_first, split_authors
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.line_runs import Mark
from desktop.readers.links import addresses
from desktop.readers.time_stamps import stamped_date

_FIELD = re.compile(
    r"\s*(Keywords|JEL|Date|URL|By|Authors?|Abstract|Classification-JEL|DOI|Note)\s?:(.*)"
)
# Years and months are joined by an en dash today.
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
_SENTENCE_ENDS = tuple(".!?)]}$\"'")


class Part(Enum):
    """A part of a paper's block, which may run over several lines."""

    TITLE = LineKind.TITLE
    AUTHORS = LineKind.AUTHORS
    ABSTRACT = LineKind.ABSTRACT
    DATE = LineKind.DATE
    LINK = LineKind.LINKS
    TERMS = LineKind.BYLINE
    LOOSE = LineKind.UNKNOWN


_PARTS = {
    "Keywords": Part.TERMS,
    "JEL": Part.TERMS,
    "Classification-JEL": Part.TERMS,
    "Note": Part.TERMS,
    "Date": Part.DATE,
    "URL": Part.LINK,
    "DOI": Part.LINK,
    "By": Part.AUTHORS,
    "Author": Part.AUTHORS,
    "Authors": Part.AUTHORS,
    "Abstract": Part.ABSTRACT,
}


def is_field(text: str) -> bool:
    """Say whether a line names a part of a paper."""
    return _FIELD.fullmatch(text) is not None


class NepPaper:
    """Gathers title, authors, abstract and fields, which reports give in two different orders.

    Old reports part title, authors and abstract by blank lines; later ones name each of them, but
    for an abstract that simply follows the fields.
    """

    def __init__(self, number: int, title: str) -> None:
        self._texts: dict[Part, list[str]] = {part: [] for part in Part}
        self._part = Part.TITLE
        self._is_apart = False
        self._marks: list[tuple[int, LineKind]] = []
        self._add(number, Part.TITLE, title)

    @property
    def title(self) -> str:
        """The title, its lines joined."""
        return self._text(Part.TITLE)

    @property
    def first(self) -> int:
        """The number of its first line."""
        return self._marks[0][0]

    @property
    def is_named(self) -> bool:
        """Whether its title is whole: something has followed it."""
        return any(kind is not LineKind.TITLE for _, kind in self._marks)

    def take_blank(self) -> None:
        """Note that a blank line came."""
        self._is_apart = True

    def take(self, number: int, text: str) -> None:
        """Take a line that is not blank."""
        found = _FIELD.fullmatch(text)
        if found:
            self._add(number, _PARTS[found[1]], found[2])
        else:
            self._add(number, self._part_of(text), text)

    def is_cut_here(self) -> bool:
        """Say whether a text that ends here most likely ends too early."""
        if self._part is Part.ABSTRACT:
            return not self._texts[Part.ABSTRACT][-1].rstrip().endswith(_SENTENCE_ENDS)
        return self._part is Part.TITLE

    def lose_abstract(self) -> None:
        """Forget an abstract that was cut."""
        self._texts[Part.ABSTRACT] = []
        self._marks = [
            (number, LineKind.UNKNOWN if kind is LineKind.ABSTRACT else kind)
            for number, kind in self._marks
        ]

    def marks(self, paper: int | None) -> Iterator[Mark]:
        """Yield what its lines are; all are not understood when it makes no paper."""
        for number, kind in self._marks:
            yield Mark(number, LineKind.UNKNOWN if paper is None else kind, paper)

    def draft(self) -> Draft:
        """Return the paper."""
        link = " ".join(self._texts[Part.LINK]).strip()
        urls = addresses("".join(link.split()) if link.count("://") == 1 else link)
        facts = Facts(
            title=self.title,
            abstract=self._text(Part.ABSTRACT),
            authors=_names("\n".join(self._texts[Part.AUTHORS])),
            arxiv_id=next(filter(None, map(arxiv_id, urls)), None),
            doi=doi(link),
            urls=urls,
        )
        date = stamped_date(self._text(Part.DATE).translate(DASHES))
        return Draft(facts, date, self.first, self._marks[-1][0])

    def _add(self, number: int, part: Part, text: str) -> None:
        self._part = part
        self._is_apart = False
        self._marks.append((number, part.value))
        if text.strip():
            self._texts[part].append(text.strip())

    def _part_of(self, text: str) -> Part:
        """Tell what a line without a name is, from what came before it."""
        if self._part is Part.LINK and self._continues_address(text):
            return Part.LINK
        goes_on = self._part in (Part.TITLE, Part.AUTHORS, Part.ABSTRACT, Part.TERMS)
        if goes_on and not self._is_apart:
            return self._part
        if self._part is Part.TITLE and not self._texts[Part.AUTHORS]:
            return Part.AUTHORS
        is_free = self._part is Part.ABSTRACT or not self._texts[Part.ABSTRACT]
        return Part.ABSTRACT if is_free else Part.LOOSE

    def _continues_address(self, text: str) -> bool:
        if self._is_apart:
            return False
        return not self._texts[Part.LINK] or (len(text.split()) == 1 and "." not in text[-2:])

    def _text(self, part: Part) -> str:
        return " ".join(" ".join(self._texts[part]).split())


def _names(text: str) -> tuple[str, ...]:
    """Split authors that stand one to a line or between semicolons, maybe family name first."""
    kept: list[str] = []
    depth = 0
    for sign in text:
        depth = max(depth + (sign == "(") - (sign == ")"), 0)
        if depth == 0 and sign != ")":
            kept.append(sign)
    names: list[str] = []
    for name in re.split(r"[\n;]", "".join(kept)):
        turned = given_first(name) if " and " not in name else name
        names += [turned] if turned != name else split_authors(name).names
    return tuple(dict.fromkeys(names))
