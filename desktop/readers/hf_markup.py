"""The lines of a “Daily Papers” page that a tool copied as Markdown, its titles as headings.

Tools differ: links are inline (`[text](address)`), numbered with a list of addresses at the end
(`[text][7]`, lynx and its kin), or lost; a link may begin on one line and end on another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from desktop.readers.hf_lines import NO_VOTES, Line, Shape, hides, in_place, is_hollow, line_of
from desktop.readers.hf_said import Said
from desktop.readers.md_marks import unquoted

_TITLE_LEVEL = 3
# Without one of these there is neither heading nor link.
_MARKED = re.compile(r"[#\[\]\\]|://")
_IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()\s]*\)")
_INLINE = re.compile(r"\[((?:\[[^\[\]]{0,200}\])?[^\[\]]*)\]\(([^()\s]*)\)")
_NUMBERED = re.compile(r"\[([^\[\]]*)\]\[([0-9]{1,6})\]")
_BRACKET = re.compile(r"[\[\]]")
_END = re.compile(r"\](?:\(([^()\s]*)\)|\[([0-9]{1,6})\])$")
_REFERENCE = re.compile(r"\s*\[?([0-9]{1,6})[\].:]{1,2}\s+(https?://\S+)\s*")
# A picture of an organisation, where its tool writes `[[short name] Name]`.
_PICTURE = re.compile(r"\[[^\[\]]*\]\s*(?=\S)")
_LONGEST_NAME = 120
_PAPER = "huggingface.co/papers/"
_OWN_SITE = "huggingface.co/"
_SITE = "https://huggingface.co"
# How lynx writes links: the number, then the words.
_LEADING = re.compile(r"(?<![\w\]])\[([0-9]{1,6})\](?!\()")


class _Plain(NamedTuple):
    """A line without its marks, and the addresses that it linked to."""

    text: str
    urls: tuple[str, ...]
    is_link: bool
    ends_link: bool
    had_images: bool


def references(lines: Iterable[tuple[int, str]]) -> dict[str, str]:
    """Collect the numbered addresses that some tools list at the end of a page."""
    found = {}
    for _, line in lines:
        match = _REFERENCE.fullmatch(line)
        if match:
            found[match[1]] = match[2]
    return found


def marked_lines(
    lines: Iterable[tuple[int, str]], targets: Mapping[str, str], *, is_dumped: bool = False
) -> Iterator[Line]:
    """Give each line that is not blank its shape; headings are titles.

    `targets` are the addresses of numbered links. With `is_dumped` their numbers stand before
    their words, as lynx has it, and there are no headings: links to papers are titles.
    """
    spaced = False
    before: Line | None = None
    shaped = _dumped if is_dumped else _line
    for number, raw in lines:
        text = unquoted(raw).strip()
        if text:
            line = shaped(number, text, targets, spaced=spaced)
            line = line if line.is_heading else in_place(line, before)
            before = before if hides(line, before) else line
            yield line
        spaced = is_hollow(text)


def _line(number: int, text: str, targets: Mapping[str, str], *, spaced: bool) -> Line:
    if not _MARKED.search(text):
        return line_of(number, text, spaced=spaced)
    if _REFERENCE.fullmatch(text):
        return Line(number, text, spaced, Shape.LINK)
    level = len(text) - len(text.lstrip("#"))
    plain = _unmarked(text[level:].strip(), targets)
    papers = _papers(plain.urls)
    if level >= _TITLE_LEVEL or (level and papers):
        return Line(number, plain.text or text, spaced, Shape.TEXT, Said(urls=papers), True)
    if plain.had_images or plain.text != text:
        return _of_link(number, text, plain, spaced=spaced)
    return line_of(number, text, spaced=spaced)


def _dumped(number: int, text: str, targets: Mapping[str, str], *, spaced: bool) -> Line:
    """Shape a line whose links are numbers before their words; a title is a link to its paper."""
    if _REFERENCE.fullmatch(text):
        return Line(number, text, spaced, Shape.LINK)
    urls = [targets.get(found, "") for found in _LEADING.findall(text)]
    bare = " ".join(_LEADING.sub(" ", text).split())
    line = line_of(number, bare, spaced=spaced) if bare else None
    if line is None:
        return Line(number, text, spaced, Shape.BUTTON)
    papers = _papers(urls)
    if line.shape is Shape.TEXT and papers and not bare.startswith(("*", "+")):
        return replace(line, said=Said(urls=papers), is_heading=True)
    return line


def _of_link(number: int, text: str, plain: _Plain, *, spaced: bool) -> Line:
    """Shape a line that held links or pictures."""
    picture = _PICTURE.match(plain.text) if plain.is_link and len(text) < _LONGEST_NAME else None
    name = plain.text[picture.end() :] if picture else plain.text
    if not any(map(str.isalnum, name)):
        is_count = name in NO_VOTES and not plain.had_images
        return Line(number, text, spaced, Shape.COUNT if is_count else Shape.BUTTON)
    line = line_of(number, name, spaced=spaced)
    if line.shape is Shape.TEXT and _is_row_of_links(text):
        told = Said(urls=tuple(url for url in plain.urls if _OWN_SITE not in url))
        return replace(line, shape=Shape.LINK, said=told)
    if line.shape is Shape.TEXT and plain.ends_link:
        # The address of a title that goes over several lines stands behind the last.
        return replace(line, said=Said(urls=_papers(plain.urls)))
    elsewhere = tuple(url for url in plain.urls if _OWN_SITE not in url)
    if line.shape is Shape.TEXT and elsewhere and plain.is_link:
        return replace(line, shape=Shape.LINK, said=Said(urls=elsewhere))
    return line


def _is_row_of_links(text: str) -> bool:
    """Say whether a line holds several links and nothing else: “[GitHub 1k](…) [arXiv](…)”."""
    bare, count = _INLINE.subn("", text)
    return count > 1 and not any(map(str.isalnum, bare))


def _unmarked(text: str, targets: Mapping[str, str]) -> _Plain:
    """Take the marks of links and pictures from a line."""
    text = text.rstrip("\\").rstrip().replace("\\  ", " ")
    bare = _IMAGE.sub("", text)
    outer, address = _without_outer_link(bare)
    urls = [address]

    def unlinked(match: re.Match[str]) -> str:
        urls.append(match[2])
        before = match.string[match.start() - 1 : match.start()]
        words = _PICTURE.sub("", match[1], count=1) if match[1].startswith("[") else match[1]
        return f" {words}" if before.isalnum() else words

    inner = _NUMBERED.sub(unlinked, _INLINE.sub(unlinked, outer))
    targeted = (_whole(targets.get(url, url)) for url in urls)
    addresses = tuple(url for url in targeted if url.startswith("http"))
    is_link = bare[:1] == "[" and bool(address)
    ends_link = bool(address) and bare[:1] != "["
    had_images = bare != text
    return _Plain(inner.strip(), addresses, is_link, ends_link, had_images)


def _papers(urls: Iterable[str]) -> tuple[str, ...]:
    """Return the first address of a paper, if any."""
    return tuple(url for url in urls if _PAPER in url and "#" not in url and "?" not in url)[:1]


def _whole(address: str) -> str:
    """Complete the address of a paper that leaves out its site."""
    return _SITE + address if address.startswith("/papers/") else address


def _without_outer_link(text: str) -> tuple[str, str]:
    """Take off a link around the line, or the half of one that goes over several lines.

    Returns the text, and the address (or its number) if the link ends here.
    """
    closing = _closing(text) if text.startswith("[") else None
    end = _END.search(text)
    if end and (closing == end.start() or (closing is None and _ends_more(text))):
        start = 1 if closing is not None else 0
        return text[start : end.start()], end[1] or end[2] or ""
    return (text[1:], "") if text.startswith("[") and closing is None else (text, "")


def _closing(text: str) -> int | None:
    """Return the place of the bracket that closes the first one."""
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] == "[" else -1
        if depth == 0:
            return match.start()
    return None


def _ends_more(text: str) -> bool:
    """Say whether more brackets are closed than opened."""
    return text.count("]") > text.count("[")
