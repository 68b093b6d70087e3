"""The Markdown of notes: no HTML, no pictures; tasks, formulas, struck words, links to papers."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import (
    AutolinkInlineProcessor,
    InlineProcessor,
    SimpleTagInlineProcessor,
)
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from desktop.model.note_links import LINK, parsed
from desktop.model.plain_maths import is_maths

# Ends before the signs of the sentence that it stands in; brackets belong to it in pairs.
_ADDRESS = (
    r"(https?://(?:\([^\s()<>]*\)|[^\s()<>\"`\\])*"
    r"(?:\([^\s()<>]*\)|[^\s()<>\"`\\\[\].,;:!?'*_]))"
)
# Python-Markdown puts U+0002 where it has set code aside, which no formula reaches across.
_MATHS = (
    r"(?<![\\$])\$\$((?:[^$\\\x02]|\\[^\x02]){1,1000})\$\$(?!\$)"
    r"|(?<![\\$])\$(?![\s$])((?:[^$\\\x02]|\\[^\x02]){1,1000})(?<!\s)\$(?![\d$])"
)
_STRUCK = r"(~~)([^~\n]{1,1000})~~"
_BOXES = {"[ ]": "unchecked", "[x]": "checked", "[X]": "checked"}


class Dialect(Extension):
    """What notes understand beyond plain Markdown, and what they do not."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        # After code, and before backslashes lose their meaning; titles may hold formulas.
        md.inlinePatterns.register(_PaperLink(rf"(?<!\\){LINK}", md), "paper_link", 187)
        md.inlinePatterns.register(_Maths(_MATHS, md), "maths", 185)
        md.inlinePatterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "struck", 75)
        md.inlinePatterns.register(_BareAddress(_ADDRESS, md), "bare_address", 115)
        md.treeprocessors.register(_Tasks(md), "tasks", 5)
        md.treeprocessors.register(_Pictures(md), "pictures", 4)
        md.treeprocessors.register(_Displays(md), "displays", 3)


class _Maths(InlineProcessor):
    """Keeps a formula as it was typed, dollars and all, in an element that says what it is."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - named by Python-Markdown
        self, match: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        del data
        if not is_maths((match[1] or match[2]).strip()):
            return None, None, None
        element = Element("span", {"class": "maths"})
        element.text = AtomicString(match[0])
        return element, match.start(), match.end()


class _PaperLink(InlineProcessor):
    """Keeps a link to a paper as it was typed, in an element that says what it is."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - named by Python-Markdown
        self, match: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        del data
        if parsed(match[0]) is None:
            return None, None, None
        element = Element("span", {"class": "link"})
        element.text = AtomicString(match[0])
        return element, match.start(), match.end()


class _BareAddress(AutolinkInlineProcessor):
    """Makes an address that stands in the text a link."""

    ANCESTOR_EXCLUDES = ("a",)


class _Tasks(Treeprocessor):
    """Marks list items that begin with a box."""

    def run(self, root: Element) -> None:
        for item in root.iter("li"):
            holder = item if (item.text or "").strip() or not len(item) else item[0]
            text = (holder.text or "").lstrip()
            box = _BOXES.get(text[:3])
            if box and text[3:4] in ("", " "):
                item.set("class", box)
                holder.text = text[4:]


class _Pictures(Treeprocessor):
    """Turns pictures into links, since a page loads nothing."""

    def run(self, root: Element) -> None:
        for picture in root.iter("img"):
            picture.tag = "a"
            picture.text = picture.get("alt") or picture.get("src")
            picture.set("href", picture.get("src") or "")


class _Displays(Treeprocessor):
    """Puts a formula between two dollars, which is a paragraph of its own, in the middle."""

    def run(self, root: Element) -> None:
        for paragraph in root.iter("p"):
            if len(paragraph) == 1 and not (paragraph.text or "").strip():
                (only,) = paragraph
                is_apart = only.get("class") == "maths" and (only.text or "").startswith("$$")
                if is_apart and not (only.tail or "").strip():
                    paragraph.set("align", "center")
