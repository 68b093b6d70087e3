"""What stands within a line of Markdown: its words without marks, and its links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.model.addresses import spans, trimmed
from desktop.readers.html_tokens import unescaped
from desktop.readers.identifiers import arxiv_id
from desktop.readers.paper_links import PaperLink, paper_link

# In place of a link that was taken from a text: no text of a file holds these characters.
_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"{_OPEN}([0-9]{{1,7}}){_CLOSE}")
_SPECIAL = re.compile(r"[*_~\\<&\[\]`:]|arxiv", re.IGNORECASE)
_IMAGE = re.compile(
    r"!\[[^\[\]]{0,500}\](?:\([^()\s]{0,2000}(?:\s+\"[^\"]{0,300}\")?\)|\[[^\[\]]{0,80}\])"
)
_LINK = re.compile(
    r"\[((?:[^\[\]]|\[[^\[\]]{0,300}\]){0,1000})\]"
    r"\(\s*<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,2000})>?(?:\s+(?:\"[^\"]{0,300}\"|'[^']{0,300}'))?\s*\)"
)
_NUMBERED = re.compile(r"\[([^\[\]]{1,400})\] ?\[([^\[\]]{0,80})\]")
_DEFINITION = re.compile(
    r"\s{0,3}\[([^\[\]^][^\[\]]{0,80})\]:\s{1,8}<?(https?://[^\s>]{4,2000})>?.{0,300}"
)
_ANCHOR = re.compile(
    r"<a\s[^<>]{0,300}?href=[\"']?([^\s\"'<>]{1,2000})[\"']?[^<>]{0,300}>(.{0,600}?)</a\s*>",
    re.IGNORECASE,
)
_AUTOLINK = re.compile(r"<(https?://[^\s<>]{4,2000})>")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,14}(?:\s[^<>]{0,500})?/?>")
_BOLD_TAG = re.compile(r"</?(?:strong|b)>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1")
_WHOLE = re.compile(r"(\*{1,3}|_{1,3}|`{1,3}|~~)(.{1,4000})\1")
_LONGEST_STRONG = 20_000
_STRUCK = re.compile(r"~~(?=\S)(.{1,400}?)~~")
_ESCAPED = re.compile(r"\\([*_|#\[\]`~.!>+-])")
_ARXIV = re.compile(
    r"\barxiv(?:\.org)?\s{0,2}[:/]\s{0,2}(?:(?:abs|pdf)/)?([\w.\-/]{8,30})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its words (none where the address stands bare), its target, the paper found there."""

    label: str
    address: str
    paper: PaperLink | None


@dataclass(frozen=True, slots=True)
class Inline:
    """The words of a line as a reader of the page sees them, and its links in their order.

    `bold` are the texts in strong print. `rest` are the words without those of links.
    `had_image` tells of pictures. `papers` are the links that lead to papers.
    """

    text: str
    links: tuple[Link, ...] = ()
    bold: tuple[str, ...] = ()
    rest: str = ""
    had_image: bool = False
    papers: tuple[Link, ...] = ()


def definitions(lines: Iterable[tuple[int, str]]) -> dict[str, str]:
    """Collect the addresses that a text defines for its links: `[1]: https://…`."""
    found: dict[str, str] = {}
    for _, line in lines:
        match = _DEFINITION.fullmatch(line) if "]:" in line else None
        if match:
            found.setdefault(match[1].lower(), match[2])
    return found


def is_definition(line: str) -> bool:
    """Say whether a line defines the address of a link."""
    return "]:" in line and _DEFINITION.fullmatch(line) is not None


def inline(text: str, targets: Mapping[str, str] | None = None) -> Inline:
    """Take the marks from a line. `targets` are the addresses of its numbered links."""
    if not _SPECIAL.search(text):
        words = " ".join(text.split())
        return Inline(words, rest=words)
    text = text.rstrip().removesuffix("\\").rstrip()  # a break of the line
    raw = _without_comments(text) if "<!--" in text else text
    if "<" in raw:
        raw = _BOLD_TAG.sub("**", raw)
    if "***" in raw:
        raw = raw.replace("***", "**")  # strong and slanted at once
    bare = _IMAGE.sub("", raw) if "![" in raw else raw
    links = _Links()
    marked = links.marked(bare, targets or {})
    links.name_papers(marked)
    return Inline(
        text=_words(links.unmarked(marked)),
        links=tuple(links.found),
        bold=tuple(_words(links.unmarked(found[2])) for found in _strong(marked)),
        rest=_words(_MARK.sub(" ", marked).replace("**", "")),
        had_image=bare != raw,
        papers=tuple(link for link in links.found if link.paper),
    )


def plain(text: str) -> str:
    """Return the words of a text without marks."""
    return inline(text).text


class _Links:
    """The links of a line. While it is read, a mark with their number stands in their place."""

    def __init__(self) -> None:
        self.found: list[Link] = []
        self._said: list[str] = []

    def marked(self, text: str, targets: Mapping[str, str]) -> str:
        """Note the links of a text, and put marks in their place."""
        if "<a" in text or "<A" in text:
            text = _ANCHOR.sub(lambda found: self._put(found[2], found[1]), text)
        if "](" in text:
            text = _LINK.sub(lambda found: self._put(found[1], found[2]), text)
        if targets and "]" in text:
            text = _NUMBERED.sub(lambda found: self._numbered(found, targets), text)
        if "://" in text:
            text = _AUTOLINK.sub(lambda found: self._put(None, found[1]), text)
            text = self._bare_marked(text)
        return text

    def name_papers(self, marked: str) -> None:
        """Note the papers that a text names without a link: `arXiv:2410.12345`."""
        known = {link.paper.arxiv_id for link in self.found if link.paper}
        for named in _ARXIV.finditer(marked):
            number = arxiv_id(named[1])
            if number and number not in known:
                known.add(number)
                self._put(None, f"https://arxiv.org/abs/{number}")

    def unmarked(self, text: str) -> str:
        """Put what links say in place of their marks."""
        return _MARK.sub(lambda found: self._said[int(found[1])], text) if _OPEN in text else text

    def _put(self, label: str | None, address: str) -> str:
        """Note a link; without a label it is an address that stands for itself."""
        address = unescaped(address) if label is not None else trimmed(address)
        words = _words(self.unmarked(label or ""))
        self.found.append(Link(words, address, paper_link(address)))
        self._said.append(address if label is None else words)
        return f"{_OPEN}{len(self.found) - 1}{_CLOSE}"

    def _numbered(self, found: re.Match[str], targets: Mapping[str, str]) -> str:
        target = targets.get((found[2] or found[1]).lower())
        return self._put(found[1], target) if target else found[0]

    def _bare_marked(self, text: str) -> str:
        pieces: list[str] = []
        done = 0
        for start, end in spans(text):
            pieces += [text[done:start], self._put(None, text[start:end])]
            done = end
        return "".join([*pieces, text[done:]])


def _strong(text: str) -> Iterable[re.Match[str]]:
    """Find strong print; no title stands in a line as long as the longest."""
    return _STRONG.finditer(text) if len(text) <= _LONGEST_STRONG else ()


def _without_comments(text: str) -> str:
    """Take `<!-- … -->` out of a line; one that is never closed reaches to its end."""
    pieces: list[str] = []
    while text:
        before, _, rest = text.partition("<!--")
        pieces.append(before)
        _, _, text = rest.partition("-->")
    return "".join(pieces)


def _words(text: str) -> str:
    """Take tags, strong print and what else is no word from a text without links."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", text))
    text = text.strip()
    whole = _WHOLE.fullmatch(text)
    if whole and whole[1] not in whole[2]:
        text = whole[2].strip()
    if ("**" in text or "__" in text) and len(text) <= _LONGEST_STRONG:
        text = _STRONG.sub(r"\2", text)
    if "~~" in text:
        text = _STRUCK.sub(r"\1", text)
    if "\\" in text and "$" not in text:
        text = _ESCAPED.sub(r"\1", text)
    if "&" in text:
        text = unescaped(text)
    return " ".join(text.split())
