"""What stands below the title of a paper: people, links, a day, and texts of several kinds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.hf_said import whole
from desktop.readers.md_blocks import FRONT, Block, Kind, Line, label_of
from desktop.readers.md_dates import date_in, is_date
from desktop.readers.md_inline import Link, inline
from desktop.readers.md_labels import Field
from desktop.readers.md_marks import cells
from desktop.readers.md_titles import clean_title, is_name, is_sentence, names
from desktop.readers.md_words import (
    field_named,
    is_english,
    is_generic,
    labelled,
    without_last_links,
)

_KINDS = {
    Field.TITLE: LineKind.TITLE,
    Field.AUTHORS: LineKind.AUTHORS,
    Field.DATE: LineKind.DATE,
    Field.LINK: LineKind.LINKS,
    Field.VOTES: LineKind.COUNTS,
    Field.COMMENTS: LineKind.COUNTS,
    Field.ORGANIZATION: LineKind.BYLINE,
    Field.BYLINE: LineKind.BYLINE,
}
_TEXTS = (Field.ABSTRACT, Field.SUMMARY)
_OLD_TITLE = re.compile(r"(.{8,400}?)\.?\s*\(arXiv:[^()]{6,60}\)\s*", re.IGNORECASE)
_ITALIC = re.compile(r"\s*(\*|_)(?!\1)(.{3,20000})(?<!\1)\1\s*\\?")
# Where a paper came out: “Moss Letters 2018”.
_VENUE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NAME_WORDS = (2, 3, 4)
_LONGEST_VENUE = 80
_FEW_WORDS, _MOST_LABELS = 3, 8
_LONG_ENGLISH = 200


@dataclass(slots=True)
class Section:
    """A text below one label, or below none. `lines` are its lines with their numbers."""

    name: Field | None
    label: str
    lines: list[tuple[int, str]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The lines, joined."""
        return " ".join(" ".join(text for _, text in self.lines).split())


@dataclass(slots=True)
class Body:
    """Gathers what is said of one paper, line by line."""

    titles: list[str] = field(default_factory=list)
    authors: tuple[str, ...] = ()
    date: PartialDate | None = None
    upvotes: int | None = None
    comments: int | None = None
    organization: str | None = None
    links: list[Link] = field(default_factory=list)
    mentions: list[Link] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    marks: dict[int, LineKind] = field(default_factory=dict)
    may_be_lone: bool = False
    _field: Field | None = None
    _is_under_heading: bool = False

    def take(self, block: Block) -> None:
        """Take a block that stands below the title."""
        if block.kind in (Kind.NOISE, Kind.COLUMNS) or block.depth == FRONT:
            self._mark(block.lines, LineKind.FURNITURE)
        elif block.kind in (Kind.HEAD, Kind.LOOSE_HEAD):
            self._take_heading(block.lines[0])
            self._take_lines(block.lines[1:])
        elif block.kind is Kind.ROW:
            self._take_row(block.lines[0])
        else:
            if not (self._field in _TEXTS or self._is_under_heading or self._awaits_name(block)):
                self._field = None
            self._take_lines(block.lines)

    def take_text(self, number: int, text: str) -> None:
        """Take a text that stands on the line of the title."""
        self._add_text(number, text)

    def abstract(self) -> str:
        """Return the abstract: the original where there is one, else what is told instead.

        Marks the lines accordingly.
        """
        told = [section for section in self.sections if section.text]
        chosen = _originals(told) or _english(told) or told
        for section in self.sections:
            for number in section.heads:
                self.marks.setdefault(number, LineKind.FURNITURE)
            for number, _ in section.lines:
                self.marks[number] = _firmer(self.marks.get(number), LineKind.FURNITURE)
        for section in chosen:
            for number, _ in section.lines:
                self.marks[number] = _firmer(self.marks[number], LineKind.ABSTRACT)
        if len(chosen) == 1:
            return chosen[0].text
        return " ".join(filter(None, map(_with_label, chosen)))

    # Lines

    def _take_lines(self, lines: list[Line]) -> None:
        for line in lines:
            label = label_of(line)
            if label:
                self._take_named(line, *label)
            elif self._field is not None:
                self._take_value(line, line.raw)
            else:
                self._take_free(line)

    def _awaits_name(self, block: Block) -> bool:
        """Say whether a paragraph goes on with the list of authors: it is a name, or a comma."""
        text = block.lines[0].said.text
        is_short = len(block.lines) == 1 and len(text) <= _LONGEST_VENUE
        return self._field is Field.AUTHORS and is_short and (text == "," or is_name(text))

    def _take_heading(self, line: Line) -> None:
        label = labelled(line.raw)
        if label:
            self._take_named(line, *label)
            return
        if self._is_links_only(line):
            self._take_links(line)
            return
        named = field_named(line.said.text)
        self._field = named
        self._is_under_heading = named is not None
        if named in (None, *_TEXTS):
            section = Section(named, clean_title(line.said.text), heads=[line.number])
            self.sections.append(section)
            # What an unknown heading is above is some text.
            self._field = named or Field.SUMMARY
        self.mentions += line.said.links
        self.marks[line.number] = LineKind.FURNITURE

    def _take_row(self, line: Line) -> None:
        """Take a row of a table within a paper: a name and a value, or some text."""
        first, *rest = cells(line.raw)
        named = field_named(inline(first).text)
        if named and rest:
            self._take_named(line, named, " ".join(rest))
            self._field = None
        else:
            self._take_free(line)

    def _take_named(self, line: Line, named: Field, value: str) -> None:
        self._field = named
        self._is_under_heading = False
        if named in _TEXTS:
            label = line.said.text.partition(":")[0].partition("：")[0]
            told = [link.address for link in inline(value).papers]
            self.links += [link for link in line.said.papers if link.address not in told]
            self.sections.append(Section(named, clean_title(label), heads=[line.number]))
        else:
            self.marks[line.number] = _KINDS[named]
        if value:
            self._take_value(line, value)

    def _take_value(self, line: Line, value: str) -> None:
        said = inline(value)
        if self._field in _TEXTS:
            if self._is_links_only(line):
                self._take_links(line)
            elif is_date(said.text):
                self.marks[line.number] = LineKind.FURNITURE  # the day of the page
            else:
                self.mentions += said.links
                labels = [link.label for link in said.links]
                self._add_text(line.number, without_last_links(said.text, labels))
            return
        self.marks.setdefault(line.number, _KINDS[self._field or Field.BYLINE])
        if self._field is not Field.LINK:
            self.mentions += said.links
        else:
            self.links += [link for link in line.said.links if link not in self.links]
        self._note(said.text)

    def _note(self, text: str) -> None:
        """Keep the value of a field."""
        if self._field is Field.TITLE:
            self.titles.append(clean_title(text))
        elif self._field is Field.AUTHORS:
            listed = names(text, sure=not self.authors and not is_sentence(text))
            self.authors += listed or ((text,) if is_name(text) else ())
        elif self._field is Field.DATE:
            self.date = self.date or date_in(text)
        elif self._field is Field.VOTES:
            self.upvotes = self.upvotes if self.upvotes is not None else _number(text)
        elif self._field is Field.COMMENTS:
            self.comments = self.comments if self.comments is not None else _number(text)
        elif self._field is Field.ORGANIZATION:
            self.organization = self.organization or text or None

    def _take_free(self, line: Line) -> None:
        """Take a line that says itself what it is, or is text."""
        text = line.said.text
        old_title = _OLD_TITLE.fullmatch(text)
        is_first = not self.sections
        if self._is_links_only(line):
            self._take_links(line)
        elif old_title:
            self.titles.append(old_title[1].strip())
            self.mentions += line.said.links
            self.marks[line.number] = LineKind.TITLE
        elif is_date(text):
            self.date = self.date or date_in(text)
            self.marks[line.number] = LineKind.DATE
        elif is_first and not self.authors and (found := self._byline(line)):
            self.authors = found
            self.mentions += line.said.links
            self.marks[line.number] = LineKind.AUTHORS
        elif is_first and len(text) <= _LONGEST_VENUE and _VENUE.search(text):
            self.mentions += line.said.links
            self.marks[line.number] = LineKind.BYLINE
        else:
            self.mentions += line.said.links
            self._add_text(line.number, text)

    def _byline(self, line: Line) -> tuple[str, ...]:
        """Return the authors that a line names without saying so, one only where others do."""
        text = line.said.text
        is_lone = self.may_be_lone and len(text.split()) in _NAME_WORDS and is_name(text)
        return byline(line) or ((text,) if is_lone and not line.said.links else ())

    def _is_links_only(self, line: Line) -> bool:
        if not line.said.links:
            return False
        words = re.findall(r"\w+", line.said.rest[:_LONGEST_VENUE])
        if len(words) <= _FEW_WORDS and any(link.paper for link in line.said.links):
            return all(is_generic(link.label) for link in line.said.links if link.paper)
        return len(words) <= _MOST_LABELS and is_generic(" ".join(words))

    def _take_links(self, line: Line) -> None:
        self.links += line.said.links
        self.marks[line.number] = LineKind.LINKS

    def _add_text(self, number: int, text: str) -> None:
        if not self.sections or (self._field not in _TEXTS and self.sections[-1].name is not None):
            self.sections.append(Section(None, ""))
        self.sections[-1].lines.append((number, text))

    def _mark(self, lines: list[Line], kind: LineKind) -> None:
        for line in lines:
            self.marks[line.number] = kind


def _originals(told: list[Section]) -> list[Section]:
    named = [section for section in told if section.name is Field.ABSTRACT]
    english = [section for section in named if is_english(section.text)]
    return (english or named)[:1]


def _english(told: list[Section]) -> list[Section]:
    """Return the English text among others that are translations, if it is long enough."""
    if all(is_english(text) for section in told for _, text in section.lines):
        return []
    for section in told:
        lines = [(number, text) for number, text in section.lines if is_english(text)]
        if sum(len(text) for _, text in lines) >= _LONG_ENGLISH:
            return [Section(section.name, section.label, lines)]
    return []


def _firmer(known: LineKind | None, kind: LineKind) -> LineKind:
    return known if known in (LineKind.TITLE, LineKind.ABSTRACT) else kind


def _with_label(section: Section) -> str:
    return f"{section.label}: {section.text}" if section.label and section.text else section.text


def byline(line: Line) -> tuple[str, ...]:
    """Return the authors whom a line names without a label, if it names several."""
    italic = _ITALIC.fullmatch(line.raw)
    text = line.said.text.rstrip("\\").strip()
    if italic and len(text.split()) <= 4 and not text.endswith((".", "。")):
        return names(text, sure=True)
    return names(text)


def _number(text: str) -> int | None:
    values = (whole(word.strip("()[],.+ ")) for word in text.split())
    return next((value for value in values if value is not None), None)
