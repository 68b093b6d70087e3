"""Folding: the words of a text in one spelling, whatever script, TeX or accents they came in."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Word(NamedTuple):
    """A folded word, and where it stands in the original text (`text[start:end]`)."""

    form: str
    start: int
    end: int


class _Kind(Enum):
    """What a piece of spelling is; pieces of one kind in a row make one word."""

    LETTERS = 1
    DIGITS = 2
    SCRIPT = 3  # digits raised or lowered: the 6 of 10⁶ is no part of the 10
    GREEK = 4
    ALONE = 5  # a word by itself: a Chinese character, a TeX command, C++
    MARK = 6  # belongs to the letter before it and adds nothing
    BREAK = 7


_GREEK_NAMES = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu",
    "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon",
    "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip
_TEX_GREEK = rf"(?:var)?({'|'.join(_GREEK_NAMES.values())})"
# Greek in papers is mostly symbols, and μν is two of them; a longer run is a Greek word.
_LONGEST_SYMBOLS = 3

# Letters that Unicode does not decompose.
_PLAIN_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ı": "i", "ȷ": "j", "ŋ": "n", "ƒ": "f", "ŧ": "t", "ə": "e",
}  # fmt: skip

_TEX_ACCENTS = frozenset("cvHukrbdt")
_TEX_LETTERS = {
    "i": "i", "j": "j", "l": "l", "L": "l", "o": "o", "O": "o", "ss": "ss", "ae": "ae",
    "AE": "ae", "oe": "oe", "OE": "oe", "aa": "a", "AA": "a", "dh": "d", "DH": "d", "dj": "d",
    "DJ": "d", "th": "th", "TH": "th", "ng": "n", "NG": "n", "ell": "l", "hbar": "h",
    "imath": "i", "jmath": "j",
}  # fmt: skip
# Commands that shape or draw, and say no word. What is not listed (\log, \max, \ours) is a word.
_TEX_SILENT = r"""
    text[a-z]* | math[a-z]+ | emph | bf | it | sc | tt | rm | sf | sl | em | [a-z]+(?:series|shape)
    | operatorname | boldsymbol | bm | pmb | [mhf]box | ensuremath | (?:under|over)[a-z]* | footnote
    | (?:wide)?(?:hat|tilde|check) | bar | vec | d?dot | acute | grave | breve
    | [dt]?frac | binom | sqrt | sum | o?int | prod | infty | partial | nabla | times | [cl]?dots?
    | pm | mp | div | ast | star | circ | bullet | o(?:plus|times) | wedge | vee | neg | prime
    | d?dagger | sharp | flat | [lg]eq? | neq? | ll | gg | (?:less|gtr)sim | sim(?:eq)?
    | approx | cong | equiv | propto | prec | succ | (?:not)?in | ni | su[bp]set(?:eq)? | cup | cap
    | setminus | emptyset | forall | exists | to | gets | [A-Za-z]*arrow | mapsto | iff | implies
    | mid | parallel | perp | [lr](?:angle|floor|ceil|vert|Vert) | left | right | [Bb]igg?[lr]?
    | q?quad | space | (?:no)?limits | displaystyle | small | [Ll]arge
    | begin | end | item | label | ref | cite[pt]? | url | href | color
    """

_APOSTROPHES = "'’ʼ"
# Anything beyond ASCII but the dashes, quotes and dots that merely stand between words.
_BEYOND = "\u0080-\u200f\u2028-\U0010ffff"

# A chunk is a plain word, a plain number, or a run up to the next blank that needs a closer look.
# (A few TeX commands end at a blank that TeX then swallows: "\O ystein", "\c c".)
# Python before 3.11.5 never ends some possessive repeats of groups, so those are in atomic ones.
_CHUNK = re.compile(
    rf"[A-Za-z]++(?!\\|\{{|\+\+|\#|[{_APOSTROPHES}][A-Za-z]|[{_BEYOND}])"
    rf"|[0-9]++(?>(?:\.[0-9]++)*)(?![{_BEYOND}])"
    rf"|[A-Za-z0-9\\{{{_BEYOND}](?>(?:\S|(?<=\\[cvHukrbdtlLoOij])\x20(?=[A-Za-z]))*)"
)
_PIECE = (
    r"(?P<accent>\\[\"'`^~=.\-](?=[A-Za-z{\\]))"
    r"|\\(?P<command>[A-Za-z]++)\x20?"
    r"|(?P<language>(?<![A-Za-z])[A-Za-z](?:\+\+|\\?\#)(?![^\W\d]|[+\#]))"
    r"|(?P<letters>[A-Za-z]++)"
    r"|(?P<number>[0-9]++(?>(?:\.[0-9]++)*))"
    rf"|(?P<possessive>[{_APOSTROPHES}][sS](?!\w))"
    r"|(?P<between>\}\{)"
    r"|(?P<brace>[{}])"
    r"|(?P<beyond>[\u0080-\U0010ffff])"
    r"|(?P<gap>\\?.)"
)

_STRANGE_BLANK = re.compile("[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

_KINDS = {"letters": _Kind.LETTERS, "number": _Kind.DIGITS, "language": _Kind.ALONE}

# Scripts written without blanks between words: each character is found by itself.
_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
# Accents and vowel points that people leave out. Other marks are letters of their scripts.
_DROPPED_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_CACHED_LENGTH = 64
# Where a text has none of these, its words are its runs of ASCII letters, in small ones.
_CURIOUS = rf"[0-9\\{{+#{_APOSTROPHES}{_BEYOND}]"
_CURIOUS_ASCII = re.compile(r"[0-9\\{+#']")
_NO_LETTERS = bytes(set(range(256)) - set(string.ascii_letters.encode()))


def words(text: str) -> Iterator[Word]:
    r"""Yield the words of a text, folded, in the order they stand. Takes linear time.

    A word is a run of letters or of digits, so GPT4, GPT-4 and GPT₄ are the same two words.
    `Rossler`, `Rössler`, `R\"ossler` and `R{\"o}ssler` are one, and so are `α`, `\alpha`, `alpha`.
    """
    for match in _CHUNK.finditer(text):
        chunk = match.group()
        start = match.start()
        if chunk.isascii() and chunk.isalpha():
            yield Word(chunk.lower(), start, match.end())
            continue
        for form, first, last in _words_of(chunk):
            yield Word(form, start + first, start + last)


def forms(text: str) -> list[str]:
    """Return the folded words of a text without their places; faster than `words`."""
    found: list[str] = []
    for chunk in _CHUNK.findall(text):
        if chunk.isascii() and chunk.isalpha():
            found.append(chunk.lower())
        else:
            found.extend(word.form for word in _words_of(chunk))
    return found


def pieces(text: str) -> list[str]:
    """Split a text into pieces whose words, taken one by one, are those of the text in order.

    Texts are long and pieces few, so whoever reads many texts need fold each piece only once.
    """
    # In TeX a word may reach over a blank, and a blank beyond ASCII may begin a chunk.
    if "\\" in text or not (text.isascii() or _STRANGE_BLANK.search(text) is None):
        return _CHUNK.findall(text)
    return text.split()


def fold(text: str) -> str:
    """Return the folded words of a text, one blank between them."""
    return " ".join(forms(text))


def fingerprint(title: str) -> str:
    """Return a form in which the spellings of one title agree, however set, spaced or punctuated.

    Never empty for a title that shows anything: one without a word stands for itself.
    """
    joined = ""
    curious = _CURIOUS_ASCII if title.isascii() else _prepared(_CURIOUS)
    if not curious.search(title):
        # As most are, and many times as fast.
        joined = title.encode().translate(None, _NO_LETTERS).lower().decode()
        return joined or "".join(title.split()).casefold()
    for form in forms(title):
        # "Part 1 2" and "Part 12" stay two.
        apart = joined[-1:].isdigit() and form[0].isdigit()
        joined += f" {form}" if apart else form
    return joined or "".join(title.split()).casefold()


def _words_of(chunk: str) -> tuple[Word, ...]:
    return _spell_cached(chunk) if len(chunk) <= _CACHED_LENGTH else _spell(chunk)


def _spell(chunk: str) -> tuple[Word, ...]:
    speller = _Speller()
    for match in _prepared(_PIECE, re.DOTALL).finditer(chunk):
        speller.take(match)
    return speller.finished()


_spell_cached = lru_cache(maxsize=20_000)(_spell)


class _Speller:
    """Puts the words of one chunk together, piece by piece."""

    def __init__(self) -> None:
        self._words: list[Word] = []
        self._kind = _Kind.BREAK
        self._parts: list[Word] = []
        self._commanded = False

    def take(self, match: re.Match[str]) -> None:
        """Add the next piece."""
        group = str(match.lastgroup)
        if group in _KINDS:
            self._add(_KINDS[group], match.group().lower().replace("\\", ""), match)
        elif group == "accent":
            self._add(_Kind.LETTERS, "", match)
        elif group == "command":
            self._take_command(match)
        elif group == "beyond":
            for kind, form in _read(match.group()):
                self._add(kind, form, match)
        elif group != "brace" and (group != "between" or self._commanded):
            self._end_word()

    def finished(self) -> tuple[Word, ...]:
        """Return all words of the chunk."""
        self._end_word()
        return tuple(self._words)

    def _take_command(self, match: re.Match[str]) -> None:
        name = match.group("command")
        if name in _TEX_ACCENTS:
            self._add(_Kind.LETTERS, "", match)
        elif name in _TEX_LETTERS:
            self._add(_Kind.LETTERS, _TEX_LETTERS[name], match)
        else:
            self._commanded = True
            self._end_word()
            self._add(_Kind.ALONE, _tex_word(name), match)

    def _add(self, kind: _Kind, form: str, match: re.Match[str]) -> None:
        if kind is _Kind.MARK:
            if self._parts:
                self._parts[-1] = self._parts[-1]._replace(end=match.end())
            return
        if kind is not self._kind:
            self._end_word()
        if kind is not _Kind.BREAK:
            self._kind = kind
            self._parts.append(Word(form, match.start(), match.end()))

    def _end_word(self) -> None:
        parts = self._parts
        if self._kind is _Kind.GREEK and len(parts) <= _LONGEST_SYMBOLS:
            parts = [part._replace(form=_GREEK_NAMES[part.form]) for part in parts]
        elif self._kind is not _Kind.ALONE and parts:
            form = "".join(part.form for part in parts)
            parts = [Word(form, parts[0].start, parts[-1].end)]
        self._words.extend(part for part in parts if part.form)
        self._parts = []
        self._kind = _Kind.BREAK


def _tex_word(command: str) -> str:
    if _prepared(_TEX_SILENT, re.VERBOSE).fullmatch(command):
        return ""
    greek = _prepared(_TEX_GREEK, re.IGNORECASE).fullmatch(command)
    return (greek[1] if greek else command).lower()


@lru_cache(maxsize=4096)
def _read(character: str) -> tuple[tuple[_Kind, str], ...]:
    """Say what a character beyond ASCII is, and how it is written in the folded form."""
    if _prepared(_UNSPACED).match(character):
        plain = unicodedata.normalize("NFKC", character).casefold()
        return tuple((_Kind.ALONE, letter) for letter in plain)
    category = unicodedata.category(character)
    if category == "Cf":
        return ((_Kind.MARK, ""),)
    if category[0] not in "LMN":
        return ((_Kind.BREAK, ""),)
    plain = unicodedata.normalize("NFKD", character).casefold()
    return tuple(_read_plain(letter, category) for letter in plain)


def _read_plain(letter: str, category: str) -> tuple[_Kind, str]:
    if _DROPPED_MARKS.match(letter):
        return _Kind.MARK, ""
    if letter in _GREEK_NAMES:
        return _Kind.GREEK, letter
    if letter.isdigit():
        kind = _Kind.SCRIPT if category == "No" else _Kind.DIGITS
        return kind, str(unicodedata.digit(letter))
    if unicodedata.category(letter)[0] not in "LM":
        return _Kind.BREAK, ""
    return _Kind.LETTERS, _PLAIN_LETTERS.get(letter, letter)


@lru_cache(maxsize=8)
def _prepared(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Prepare a pattern once it is needed: plain words do without most, and it takes a while."""
    return re.compile(pattern, flags)
