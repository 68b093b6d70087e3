"""A paper in Carrel's own Markdown: its head, if it has one, and its section."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Sequence

from desktop.model.dates import parse_iso
from desktop.model.digest import Draft, Kept, LineKind, Place
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.readers.identifiers import arxiv_id, doi

NOTES_BEGIN, NOTES_END = "%% begin notes %%", "%% end notes %%"

_RULE = "---"
_NAMED = re.compile(r"([A-Za-z_][\w-]{0,40}):(?:\s(.*))?")
_FACT = re.compile(r"- ([A-Za-z]{3,12}): (.*)")
_DIGEST = re.compile(r"(.*?)(?:, (\d{4}(?:-\d\d){0,2}))?")
_GUESSED = " (year guessed)"
_KINDS = {
    "title": LineKind.TITLE,
    "authors": LineKind.AUTHORS,
    "author_count": LineKind.AUTHORS,
    "organization": LineKind.BYLINE,
    "date": LineKind.DATE,
    "published": LineKind.DATE,
    "digest": LineKind.DATE,
    "digest_date": LineKind.DATE,
    "arxiv": LineKind.LINKS,
    "doi": LineKind.LINKS,
    "url": LineKind.LINKS,
    "link": LineKind.LINKS,
    "status": LineKind.NOTE,
    "starred": LineKind.NOTE,
    "rating": LineKind.NOTE,
    "tags": LineKind.NOTE,
    "carrel_id": LineKind.LINKS,
    "citekey": LineKind.LINKS,
    "aliases": LineKind.FURNITURE,
}
_ESCAPED = re.compile(r"\\([\\`*_\[\]#])|&(lt|amp);")
_ENTITIES = {"lt": "<", "amp": "&"}
_BLOCK = re.compile(r"(\d{1,9})\\(?=[.)])|\\(?=[-+>])")
# As the writer tells maths; a blank keeps what follows from being read as HTML.
_MATHS = re.compile(r"(?<!\\)\$(?=\S)[^$\n]{1,500}(?<=\S)\$(?!\d)")
_TAG_IN_MATHS = re.compile(r"(?<=\S)< (?=[A-Za-z/!?])")

Numbered = tuple[int, str]


class Section:
    """The lines of one paper. `kinds` are what its lines are; `is_cut` when its note has no end."""

    def __init__(self, lines: Sequence[Numbered]) -> None:
        self.kinds: list[tuple[int, LineKind]] = []
        self.is_cut = False
        told = [place for place, (_, line) in enumerate(lines) if line.strip()]
        self._lines = lines[told[0] : told[-1] + 1] if told else [(1, "")]
        self.first, self.last = self._lines[0][0], self._lines[-1][0]
        self._head: dict[str, list[str]] = {}
        self._said: dict[str, list[str]] = {}
        self._title = ""
        self._abstract: list[str] = []
        self._note = ""
        self._read()

    def draft(self) -> Draft | None:
        """Return the paper; None when there is no title."""
        title = self._one("title") or self._title
        if not title:
            return None
        published = self._one("date", "published").removesuffix(_GUESSED)
        facts = Facts(
            title=title,
            abstract="\n".join(self._abstract).strip(),
            authors=self._authors(),
            author_count=self._count(),
            organization=self._one("organization") or None,
            published=_date(published),
            published_guessed=any(
                one.endswith(_GUESSED) for one in self._said.get("published", ())
            ),
            arxiv_id=arxiv_id(self._one("arxiv")),
            doi=doi(self._one("doi")),
            urls=self._urls(),
        )
        uid, key = self._one("carrel_id") or None, self._one("citekey")
        kept = Kept(uid, self._marks(), self._note, self._places(), key)
        return Draft(facts, None, self.first, self.last, kept=kept)

    # Reading the lines

    def _read(self) -> None:
        lines = self._lines
        place = self._read_head() if lines[0][1].strip("\ufeff ") == _RULE else 0
        note, end = self._note_bounds(place)
        self._take_all(lines[place:note])
        self._note = "\n".join(line for _, line in lines[note + 1 : end]).strip("\n")
        self.kinds += [(number, LineKind.NOTE) for number, _ in filter(_is_told, lines[note:end])]
        if note < len(lines):
            self.kinds += [(number, LineKind.FURNITURE) for number, _ in lines[end : end + 1]]
            self._take_all(lines[end + 1 :])

    def _note_bounds(self, start: int) -> tuple[int, int]:
        """Return the places of the marks around the note: the first one and the last one."""
        texts = [line.strip() for _, line in self._lines]
        if NOTES_BEGIN not in texts[start:]:
            return len(texts), len(texts)
        begin = texts.index(NOTES_BEGIN, start)
        ends = [place for place in range(begin, len(texts)) if texts[place] == NOTES_END]
        self.is_cut = not ends
        return begin, ends[-1] if ends else len(texts)

    def _read_head(self) -> int:
        """Read the head of YAML, if there is a whole one; return the place behind it."""
        lines = self._lines
        bare = [line.strip() for _, line in lines]
        if _RULE not in bare[1:]:
            return 0
        end = bare.index(_RULE, 1)
        name = ""
        for number, line in filter(_is_told, lines[:end]):
            named = _NAMED.fullmatch(line.rstrip())
            if named:
                name = named[1].lower()
                self._head.setdefault(name, []).extend(_values(named[2] or ""))
            elif name and line.lstrip().startswith("- "):
                self._head[name] += _values(line.lstrip()[2:])
            is_rule = line.strip("\ufeff ") == _RULE
            kind = LineKind.FURNITURE if is_rule else _KINDS.get(name, LineKind.UNKNOWN)
            self.kinds.append((number, kind))
        self.kinds.append((lines[end][0], LineKind.FURNITURE))
        return end + 1

    def _take_all(self, lines: Sequence[Numbered]) -> None:
        self.kinds += [(number, self._take(line)) for number, line in filter(_is_told, lines)]

    def _take(self, line: str) -> LineKind:
        """Take a line that is not of the head or the note; return what it is."""
        fact = _FACT.fullmatch(line.rstrip())
        if line.startswith("# ") and not self._title:
            self._title = unescaped(line[2:].strip())
            return LineKind.TITLE
        if line.startswith(">"):
            self._abstract.append(line_unescaped(line[1:].strip()))
            return LineKind.ABSTRACT
        if fact and fact[1].lower() in _KINDS:
            self._said.setdefault(fact[1].lower(), []).append(unescaped(fact[2].strip()))
            return _KINDS[fact[1].lower()]
        return LineKind.FURNITURE if line.strip() == _RULE else LineKind.UNKNOWN

    # What the lines say

    def _one(self, *names: str) -> str:
        told = (one for name in names for one in self._head.get(name) or self._said.get(name) or ())
        return next(filter(None, told), "")

    def _authors(self) -> tuple[str, ...]:
        if self._head.get("authors"):
            return tuple(self._head["authors"])
        told = self._one("authors")
        return () if not told or told.isdigit() else tuple(told.split(", "))

    def _count(self) -> int | None:
        told = self._one("author_count") or self._one("authors")
        return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else None

    def _urls(self) -> tuple[str, ...]:
        links = (link.removeprefix("<").removesuffix(">") for link in self._said.get("link", ()))
        return tuple(dict.fromkeys((*links, *self._head.get("url", ()))))

    def _marks(self) -> Marks:
        status, *star = self._one("status").split() or [""]
        rating = self._one("rating")[:1]
        words = self._one("tags").split()
        tags = self._head.get("tags") or [tag[1:] for tag in words if tag.startswith("#")]
        return Marks(
            status=_status(status),
            starred=bool(star) or self._one("starred") == "true",
            rating=int(rating) if rating in "12345" and rating else None,
            tags=tuple(tags),
        )

    def _places(self) -> tuple[Place, ...]:
        found = [
            match for told in self._said.get("digest", ()) if (match := _DIGEST.fullmatch(told))
        ]
        places = [Place(match[1], match[2]) for match in found]
        if not places and self._one("digest"):
            places = [Place(self._one("digest"), _date(self._one("digest_date")))]
        return tuple(place for place in places if place.digest)


def _is_told(line: Numbered) -> bool:
    return bool(line[1].strip())


def unescaped(text: str) -> str:
    """Return a line as it was before the writer kept Markdown from reading signs in it."""
    kept, pieces = 0, []
    for maths in _MATHS.finditer(text):
        pieces += [_plain(text[kept : maths.start()]), _TAG_IN_MATHS.sub("<", maths[0])]
        kept = maths.end()
    return "".join([*pieces, _plain(text[kept:])])


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: found[1] or _ENTITIES[found[2]], text)


def line_unescaped(line: str) -> str:
    """Return a text that begins a line as it was; see `unescaped`."""
    return unescaped(_BLOCK.sub(r"\1", line, count=1) if _BLOCK.match(line) else line)


def _values(told: str) -> Iterator[str]:
    """Yield the texts of a YAML value on one line: in quotes, bare, or a list of such."""
    value: object = told.strip()
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(told)
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, str) and one)
    elif isinstance(value, str):
        bare = value.removeprefix("[").removesuffix("]") if value.startswith("[") else value
        names = bare.split(",") if bare is not value else [value]
        yield from filter(None, (name.strip(" \"'") if names[1:] else name for name in names))
    elif value is not None:
        yield json.dumps(value)


def _date(told: str) -> str | None:
    with contextlib.suppress(ValueError):
        return parse_iso(told).iso()
    return None


def _status(told: str) -> Status:
    with contextlib.suppress(ValueError):
        return Status(told)
    return Status.INBOX
