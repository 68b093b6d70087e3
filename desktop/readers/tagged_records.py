"""Reading a text of records whose lines begin with tags, with the grammar of one format."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers import links
from desktop.readers.line_runs import Mark, settled
from desktop.readers.source import Source
from desktop.readers.xml_records import LeftOut

# What services and mail programs put between records: “1.”, “Record #1 of 2”, “Provider: X”.
_NOTE = re.compile(
    r"(?:<?\s{0,9}[0-9]{1,7}\s{0,9}[.)]?\s{0,9}>?|Record\s#?[0-9]+\sof\s[0-9]+.*|\W{3,}"
    r"|[^\W\d_][\w /()-]{0,60}:(?:\s.*)?)"
)
_CLOSED = (".", "!", "?", ")", "]", "”", '"', "'", "’", "»", "。", "．", "…", ">", ":", ";", "©")
_LONG_ABSTRACT = 100


@dataclass(slots=True)
class Field:
    """What one tag says: the parts of its value, one to a line, and its first and last line."""

    tag: str
    line: int
    last: int
    parts: list[str]

    def text(self) -> str:
        """Return the value with single blanks."""
        return " ".join(" ".join(self.parts).split())


@dataclass(slots=True)
class Record:
    """The fields between the beginning of a record and its end."""

    line: int
    fields: list[Field] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)

    def all(self, *tags: str) -> list[str]:
        """Return the values of some tags that say anything, in the order of the text."""
        if self.tags.isdisjoint(tags):
            return []
        found = (field.text() for field in self.fields if field.tag in tags)
        return [text for text in found if text]

    def parts(self, *tags: str) -> list[str]:
        """Return the lines of the values of some tags, each as a value of its own."""
        told = (part.strip() for one in self.fields if one.tag in tags for part in one.parts)
        return [part for part in told if part]

    def first(self, *tags: str) -> str:
        """Return the first value of the first tag that has any, else nothing."""
        return next((text for tag in tags for text in self.all(tag)), "")


@dataclass(frozen=True, slots=True)
class Tagging:
    """One format: what opens a field, where records begin and end, and what the tags mean.

    `field` finds the groups `tag` and `value`; a line in which it finds nothing goes on with the
    field before. `begins` gets a tag, the tags of the record so far (none outside of one), and
    whether a blank line stands between. A line that `divider` matches ends a record. `frame` has
    the tags that stand outside of records. Formats without `ends` end a record at the next one;
    `last` has the tags that are in each whole record all the same, and come late.
    """

    field: re.Pattern[str]
    kinds: Mapping[str, LineKind]
    begins: Callable[[str, Collection[str], bool], bool]
    draft: Callable[[Record], Draft | LeftOut]
    ends: frozenset[str] = frozenset()
    frame: frozenset[str] = frozenset()
    divider: re.Pattern[str] | None = None
    last: frozenset[str] = frozenset()

    def split(self, line: str) -> tuple[str, str] | None:
        """Return the tag and the value with which a line opens a field, else None."""
        found = self.field.match(line)
        if found is None:
            return None
        tag = found["tag"].upper() if found["tag"].upper() in self.kinds else found["tag"]
        return tag, found["value"] or ""


def tag_kinds(table: Mapping[LineKind, str]) -> dict[str, LineKind]:
    """Return the kind of each tag, from the tags of each kind with blanks between."""
    return {tag: kind for kind, tags in table.items() for tag in tags.split()}


def read_tagged(source: Source, tagging: Tagging) -> Iterator[Finding]:
    """Yield the papers of a source; see `Reader.read`."""
    return settled(_Reading(tagging).events(source))


class _Reading:
    """Follows the lines of a text, holding the fields of one record at a time."""

    def __init__(self, tagging: Tagging) -> None:
        self._tagging = tagging
        self._record: Record | None = None
        self._papers = 0
        self._is_apart = False
        self._were_ended = False
        self._left_out: Counter[str] = Counter()
        self._strange: Counter[str] = Counter()
        self._first_lines: dict[str, int] = {}

    def events(self, source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the lines are."""
        for number, line in source.lines():
            if not line.strip():
                self._is_apart = True
                continue
            yield from self._take(number, line.lstrip("\ufeff"))
            self._is_apart = False
        yield from self._finish(is_end=True)
        yield from self._summary()
        yield Heading()

    def _take(self, number: int, line: str) -> Iterator[Mark | Draft | Problem]:
        tagging = self._tagging
        split = tagging.split(line)
        if split and split[0] in tagging.frame:
            yield from self._finish()
            yield Mark(number, LineKind.FURNITURE)
        elif split:
            yield from self._take_field(number, *split)
        elif tagging.divider and tagging.divider.fullmatch(line):
            yield from self._finish()
            yield Mark(number, LineKind.FURNITURE)
        elif self._record and self._record.fields:
            last = self._record.fields[-1]
            last.parts.append(line)
            last.last = number
        else:
            yield self._outside(number, line)

    def _take_field(self, number: int, tag: str, value: str) -> Iterator[Mark | Draft | Problem]:
        tagging = self._tagging
        seen = self._record.tags if self._record else frozenset[str]()
        if tagging.begins(tag, seen, self._is_apart):
            yield from self._finish()
            self._record = Record(number)
        if self._record is None:
            yield self._stray(number, tag)
            return
        self._record.fields.append(Field(tag, number, number, [value]))
        self._record.tags.add(tag)
        if tag in tagging.ends:
            yield from self._finish()

    def _stray(self, number: int, tag: str) -> Mark:
        """Class a tagged line outside of records: some services add such, and ends may be doubled.

        What belongs to a paper is lost if the paper is not known.
        """
        kind = self._tagging.kinds.get(tag, LineKind.UNKNOWN)
        if kind in (LineKind.TITLE, LineKind.ABSTRACT, LineKind.AUTHORS, LineKind.UNKNOWN):
            self._count(self._left_out, "", number)
            kind = LineKind.UNKNOWN
        return Mark(number, kind)

    def _outside(self, number: int, line: str) -> Mark:
        if _NOTE.fullmatch(line.strip()):
            return Mark(number, LineKind.FURNITURE)
        if links.is_addresses_only(line):
            return Mark(number, LineKind.LINKS)
        self._count(self._left_out, "", number)
        return Mark(number, LineKind.UNKNOWN)

    def _finish(self, *, is_end: bool = False) -> Iterator[Mark | Draft | Problem]:
        """Yield the record that ends here, if any. At the end of the text it may be cut."""
        record, self._record = self._record, None
        if record is None:
            return
        is_ended = bool(record.tags & (self._tagging.ends | self._tagging.last))
        lost, trouble = self._cut(record, is_ended=is_ended) if is_end else (None, None)
        self._were_ended = self._were_ended or is_ended
        if trouble:
            yield trouble
        draft = self._tagging.draft(record)
        paper = None if isinstance(draft, LeftOut) else self._papers
        if isinstance(draft, LeftOut):
            if not trouble:
                self._count(self._left_out, draft.why, record.line)
        else:
            last = record.fields[-1].last if not lost else lost.last
            yield Draft(draft.facts, draft.date, record.line, last)
            self._papers += 1
        whole = [*record.fields, lost] if lost else record.fields
        for one in whole:
            kind = LineKind.UNKNOWN if paper is None or one is lost else self._kind(one)
            for number in range(one.line, one.last + 1):
                yield Mark(number, kind, paper)

    def _kind(self, one: Field) -> LineKind:
        kind = self._tagging.kinds.get(one.tag)
        if kind is None:
            self._count(self._strange, one.tag, one.line)
            return LineKind.UNKNOWN if one.text() else LineKind.FURNITURE
        return kind

    def _cut(self, record: Record, *, is_ended: bool) -> tuple[Field | None, Problem | None]:
        """Look whether the text ends inside a record; take what is but half there out of it."""
        last = record.fields[-1]
        kind = self._tagging.kinds.get(last.tag)
        text = last.text()
        is_half = kind is LineKind.ABSTRACT and not text.endswith(_CLOSED)
        if is_ended:
            return None, None
        if not (self._were_ended or (self._tagging.ends and not self._papers)):
            what = Sentence("The text ends here, perhaps inside an abstract; please look at it.")
            is_doubtful = is_half and len(text) > _LONG_ABSTRACT
            return None, Problem(what, last.last) if is_doubtful else None
        if kind is LineKind.TITLE or is_half:
            title = Sentence("The text ends inside a title, which was left out.")
            abstract = Sentence("The text ends inside an abstract, which was left out.")
            what = abstract if is_half else title
            return record.fields.pop(), Problem(what, last.line)
        what = Sentence(
            "The text ends before the end of this record; something of it may be missing."
        )
        return None, Problem(what, record.line)

    def _count(self, counter: Counter[str], what: str, line: int) -> None:
        counter[what] += 1
        self._first_lines.setdefault(what, line)

    def _summary(self) -> Iterator[Problem]:
        for why, count in self._left_out.items():
            told = Sentence.counted(
                "1 record was left out: {why}",
                "{count} records were left out: {why}",
                count,
                why=why,
            )
            if not why:
                told = Sentence.counted(
                    "1 line is outside of the records and was left out.",
                    "{count} lines are outside of the records and were left out.",
                    count,
                )
            yield Problem(told, self._first_lines[why])
        for tag, count in self._strange.items():
            yield Problem(
                Sentence.counted(
                    "The tag “{tag}” (it stands here once) is not known and was left out.",
                    "The tag “{tag}” (it stands here {count} times) is not known and was left out.",
                    count,
                    tag=tag,
                ),
                self._first_lines[tag],
            )
