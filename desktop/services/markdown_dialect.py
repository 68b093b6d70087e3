"""The Markdown of notes: no HTML, no pictures, but task lists, struck words and bare addresses."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import AutolinkInlineProcessor, SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor

# Ends before the signs of the sentence that it stands in; brackets belong to it in pairs.
_ADDRESS = (
    r"(https?://(?:\([^\s()<>]*\)|[^\s()<>\"`\\])*"
    r"(?:\([^\s()<>]*\)|[^\s()<>\"`\\\[\].,;:!?'*_]))"
)
_STRUCK = r"(~~)([^~\n]{1,1000})~~"
_BOXES = {"[ ]": "unchecked", "[x]": "checked", "[X]": "checked"}


class Dialect(Extension):
    """What notes understand beyond plain Markdown, and what they do not."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "struck", 75)
        md.inlinePatterns.register(_BareAddress(_ADDRESS, md), "bare_address", 115)
        md.treeprocessors.register(_Tasks(md), "tasks", 5)
        md.treeprocessors.register(_Pictures(md), "pictures", 4)


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
