"""Which words of a block are the title of a paper, and what else its first line tells of it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from desktop.model.dates import PartialDate
from desktop.readers.author_lists import split_authors
from desktop.readers.md_dates import date_in, is_date
from desktop.readers.md_inline import Inline
from desktop.readers.md_labels import Field
from desktop.readers.md_words import field_named, is_generic, labelled

_NUMBER = re.compile(
    r"\s*(?:(?:paper|论文|論文|논문|no\.?|#)\s{0,2}\d{1,4}\s{0,2}[.:：)\-、]?"
    r"|[\[(【]?\s?\d{1,4}\s?[\])】]|\d{1,4}(?:\.\d{1,3})?[.)、:]{1,2}|\d{1,2}\.\d{1,2})\s+",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*(?:\([^()]{1,60}\)|\[[^\[\]]{1,60}\]|【[^【】]{1,60}】)\s*")
_DECORATION = (
    " \t*_`#:：,，;|~·•–—>✨📝📄🔗👥👤✍📑📃📰📎🗓🌟📅📌🏷💡🚀🎯📖🧠✅⭐🔍🌟📊🆕🔥❗\ufe0f\u200d"
)
_CLOSING = "》”」』）)].。"
_BRACKETS = "()[]（）《》【】"
_QUOTED = re.compile(r"[《“\"「『]([^《》“”\"「」『』]{8,300})[》”\"」』]")
_SENTENCE = re.compile(
    r"(?<=[a-z0-9)\]?!])[.。]\s+(?=[A-Z(\[*]|$)|\s+[-–—|]\s+|\s{2,}|[?!]\s+(?=[A-Z(])"
)
# How lists of references are written: https://apastyle.apa.org/style-grammar-guidelines/references
_CITED = re.compile(
    r"\s*([^()]{4,600}?)\s\(((?:19|20)\d\d)[a-z]?(?:, [A-Za-z]{3,9}(?: \d{1,2})?)?\)\.\s+"
    r"([^.?!]{8,300}[.?!])(?:\s.*)?"
)
_CITED_NAME = re.compile(r"([^,&.]{2,40}),\s?((?:[A-Z]\.[ -]?){1,4})")
_TITLE_ENDS = re.compile(r",?\s[*_\[(|]|,\s|[.。](?:\s|$)|\s[-–—]\s")
_APART = re.compile(
    r"\s{1,9}[-–—|]\s{1,9}|(?<=[a-z0-9)\]])\.\s{1,9}|;\s{1,9}|\s{1,9}\(|\)\s{0,9}|\n"
)
_ARXIV_TAIL = re.compile(
    r"\s{0,9}\(arXiv:[^()]{6,60}\)\s{0,9}|\s{0,9}\[arXiv:[^\[\]]{6,40}\]\s{0,9}", re.IGNORECASE
)
_SCORE = re.compile(r"\s(?:⭐|★|🔥|👍|❤|🌟)\ufe0f?\s?\d{1,5}(?:\.\d{1,2})?(?:/\d{1,3})?\s*")
_SLANTED = re.compile(
    r"(?<![*\w])\*(?!\*)([^*]{8,300})\*(?![*\w])|(?<![_\w])_([^_]{8,300})_(?![_\w])"
)
_DASH = re.compile(r"[-–—]\s+")
# Who wrote what is named before, and when: “(Moss et al., 2024)”.
_WRITTEN_BY = re.compile(r"\s\([^()]{2,60}\b(?:19|20)\d\d[a-z]?\)[.:]?\s*")
_EMPTY = re.compile(r"[\[(（【]\s*[,|/&;]*\s*[\])）】]")
_ET_AL = re.compile(r"\bet\.? ?al\b|等", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.\-]*")
_PARTICLES = frozenset(
    (
        "van", "von", "der", "den", "de", "del", "di", "da", "dos", "la", "le", "el", "al", "bin",
        "ibn", "ter", "ten", "zu", "y", "e",
    )
)  # fmt: skip
_NO_NAMES = frozenset(
    (
        "arxiv", "preprint", "neurips", "icml", "iclr", "cvpr", "iccv", "eccv", "acl", "emnlp",
        "naacl", "aaai", "ijcai", "conference", "workshop", "university", "institute", "research",
        "paper", "code", "project", "page",
    )
)  # fmt: skip
_LONGEST_NAME, _MOST_WORDS, _LONGEST_EASTERN = 45, 5, 4
_FIRST_EASTERN = "\u2e80"
_LONGEST_TITLE, _LONGEST_REST = 400, 250
_FEWEST_LETTERS, _INITIAL, _FEW_NAMES = 3, 3, 2
_SENTENCE_WORDS, _SENTENCE_LETTERS = 8, 50


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first line of a paper tells: its title, and maybe more."""

    title: str
    authors: tuple[str, ...] = ()
    date: PartialDate | None = None
    text: str = ""


def heading_title(said: Inline) -> str | None:
    """Return the title that a heading is, else None: it names a part, or a day."""
    label = labelled(said.text)
    if label and label[0] is Field.TITLE:
        return clean_title(label[1]) or None
    if said.links and said.links[0].address.startswith("#") and not said.papers:
        return None  # a table of contents
    is_told_apart = all(is_generic(link.label) for link in said.links)
    title = clean_title(said.rest if is_told_apart else said.text)
    papers = [link.label for link in said.papers if not is_generic(link.label)]
    if papers and len(papers[0]) * 2 >= len(title):
        title = clean_title(papers[0])
    if not title or field_named(title) or is_date(title) or is_generic(title):
        return None
    return title


def opening(said: Inline, common: Collection[str], *, strict: bool) -> Opening | None:
    """Read the line that a paper begins with, else None.

    `common` are words of links that lead to several papers. With `strict` the title must be
    marked: in strong print, as a link, between quotation marks.
    """
    label = labelled(said.text)
    if label and label[0] is Field.LINK and _slanted_title(said):
        label = None  # “arXiv:2401.00001. *Title*”
    if label and label[0] is not Field.TITLE:
        return None
    if label:
        return Opening(clean_title(label[1])) if label[1] else None
    title = _marked_title(said, common)
    if title is None and not strict:
        cited = _CITED.fullmatch(said.rest)
        if cited:
            return _cited(cited)
        title = _leading_title(said)
    if title is None:
        return None
    title = _whole_title(title, said)
    before, found, after = said.text.partition(title)
    rest = _without_links(after if found else said.rest, said)
    return _with_rest(title, before, rest)


def _cited(found: re.Match[str]) -> Opening:
    """Read a reference: “Moss, A., & Fern, B. (2021). Ferns in winter. Journal of Ferns”."""
    people = tuple(
        f"{given.strip()} {family.strip()}" for family, given in _CITED_NAME.findall(found[1])
    )
    return Opening(clean_title(found[3]), people, date_in(f"{found[2]}-01"))


def _whole_title(title: str, said: Inline) -> str:
    """Add what follows the short name that a title begins with: “**MossNet**: Nets of Moss, …”."""
    _, found, after = said.rest.partition(title)
    if not found or not after.startswith((":", "：")) or " " in title:
        return title
    end = _TITLE_ENDS.search(after, 2)
    more = clean_title(after[1 : end.start()] if end else after[1:])
    is_title = len(more.split()) > 1 and len(more) <= _LONGEST_REST and not is_generic(more)
    return f"{title}: {more}" if is_title else title


def clean_title(text: str) -> str:
    """Take numbers, tags in brackets and signs from around a title."""
    if "(" in text or "[" in text:
        text = _EMPTY.sub(" ", _ARXIV_TAIL.sub(" ", text))
    score = _SCORE.search(text, max(len(text) - 20, 1))
    text = text[: score.start()] if score and score.end() == len(text) else text
    number = _NUMBER.match(text.lstrip(_DECORATION))
    if number:
        text = text.lstrip(_DECORATION)[number.end() :]
    text = " ".join(text.strip(_DECORATION).split())
    dash = _DASH.match(text)
    text = text[dash.end() :] if dash else text
    for opened, closed in ("《》", "“”", "「」", "『』", '""', "''"):
        if text.startswith(opened) and text.endswith(closed) and len(text) > 2:
            text = text[1:-1].strip()
    if text.endswith((".", "。")) and not text.endswith(".."):
        text = text[:-1].rstrip()
    whole_link = text.startswith("[") and text.endswith("]") and "]" not in text[:-1]
    return text[1:-1].strip() if whole_link else text


def names(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the authors that a text lists and does nothing else; `sure` when it says so."""
    text = text.strip(_DECORATION + _BRACKETS + "-")
    text = text[3:] if text[:3].lower() == "by " else text
    # No list of names is as long as this, and splitting one costs.
    if not text or len(text) > 20_000:
        return ()
    more = None if sure else _ET_AL.search(text)
    text = text[: more.start()] if more else text
    listed = split_authors(text.replace("、", ", ").replace("，", ", ").replace("等", "")).names
    if sure:
        return tuple(filter(None, map(_bare_name, listed)))
    if not listed or (len(listed) < 2 and more is None):
        return ()
    # Two single words with a capital may be anything: “Reeds and Songs”.
    is_told = more is not None or len(listed) > _FEW_NAMES
    if not (is_told or any(" " in name or not name.isascii() for name in listed)):
        return ()
    return tuple(map(_bare_name, listed)) if all(map(is_name, listed)) else ()


def _bare_name(name: str) -> str:
    """Drop marks and the end of the sentence from a name, but not that of an initial."""
    bare = name.strip("*_ ")
    if bare[:1] in ('"', "'") and bare[:1] == bare[-1:]:
        bare = bare[1:-1].strip()  # from a list in YAML or Python
    return bare[:-1] if bare.endswith(".") and len(bare.split()[-1]) > _INITIAL else bare


def is_sentence(text: str) -> bool:
    """Say whether a text is long enough to tell of a paper rather than to label it."""
    if len(text) < _SENTENCE_LETTERS // 2:
        return False
    is_spaced = text.count(" ") * 12 >= len(text)
    return (
        len(text.split()) >= _SENTENCE_WORDS if is_spaced else len(text) >= _SENTENCE_LETTERS // 2
    )


def is_name(name: str) -> bool:
    """Say whether a text looks like the name of one person."""
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(name) > _LONGEST_NAME:
        return False
    if any(sign.isdigit() or sign in ",;:?!" for sign in name) or any(
        word.lower() in _NO_NAMES for word in words
    ):
        return False
    if " " not in name and any(sign >= _FIRST_EASTERN for sign in name):
        return len(name) <= _LONGEST_EASTERN
    return all(word[0].isupper() or not word[0].islower() or word in _PARTICLES for word in words)


def _marked_title(said: Inline, common: Collection[str]) -> str | None:
    """Return the title in strong print, as the words of a link, or between quotation marks."""
    strong = [text for text in map(clean_title, said.bold) if _can_be_title(text)]
    linked = [
        text
        for link in said.papers
        if link.label not in common and not is_generic(link.label)
        if _can_be_title(text := clean_title(link.label))
    ]
    quoted = _QUOTED.search(said.text)
    if quoted:
        linked.append(clean_title(quoted[1]))
    found = [*strong[:1], *linked[:1]]
    if not found:
        return _slanted_title(said)
    # A short name in strong print may stand before the title.
    return max(found, key=lambda text: min(len(text), _LONGEST_TITLE), default=None)


def _slanted_title(said: Inline) -> str | None:
    """Return the title that is slanted and comes first; what comes later may be a journal."""
    slanted = _SLANTED.search(said.text) if "*" in said.text or "_" in said.text else None
    if slanted is None or not is_generic(said.text[: slanted.start()]):
        return None
    title = clean_title(slanted[1] or slanted[2])
    is_title = len(title.split()) >= _FEWEST_LETTERS and _can_be_title(title)
    return title if is_title and not names(title) else None


def _leading_title(said: Inline) -> str | None:
    """Return the words that a line begins with, up to the end of a sentence or a dash."""
    text = _EMPTY.sub(" ", said.rest if said.links else said.text)
    aside = _ASIDE.match(text)
    if aside:
        text = text[aside.end() :]
    text = text.lstrip(_DECORATION)
    written = _WRITTEN_BY.search(text, 8, _LONGEST_TITLE)
    text = text[: written.start()] if written else text
    end = _SENTENCE.search(text, 8, _LONGEST_TITLE)
    title = clean_title(text[: end.start()] if end else text)
    return title if _can_be_title(title) and len(title) <= _LONGEST_TITLE else None


def _can_be_title(text: str) -> bool:
    is_worded = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS or (" " in text and len(text) > 4)
    if not is_worded or text.endswith((":", "：")) or _ET_AL.search(text):
        return False
    return not (is_generic(text) or field_named(text) or is_date(text))


def _without_links(text: str, said: Inline) -> str:
    for link in said.links:
        words = link.label or link.address
        if words and words in text:
            text = text.replace(words, " ", 1)
    return _EMPTY.sub(" ", text)


def _with_rest(title: str, before: str, rest: str) -> Opening:
    """Read what stands around a title: people, a day, a sentence or two."""
    date = date_in(before) or date_in(rest)
    rest = rest.lstrip(_DECORATION + _CLOSING)
    whole = names(_cut_labels(rest)) or names(before.rstrip(' ."“'))
    if whole:
        return Opening(title, whole, date)
    pieces = (names(_cut_labels(piece)) for piece in _APART.split(rest))
    authors = next(filter(None, pieces), ())
    text = rest.strip(_DECORATION + "." + _BRACKETS)
    is_told = is_sentence(text) and not authors
    return Opening(
        title, authors, date, rest.strip(_DECORATION + "-").rstrip("([") if is_told else ""
    )


def _cut_labels(text: str) -> str:
    """Drop `Paper:` and `Code:`, whose links were taken away, from the end of a text."""
    pieces = [piece.strip(" .") for piece in re.split(r",", text)]
    kept = [piece for piece in pieces if piece and not is_generic(piece.strip(":： "))]
    return ", ".join(kept)
