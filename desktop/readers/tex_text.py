r"""TeX-escaped text, as BibTeX files hold it, turned into plain text.

One pass of our own finds groups, accents and escapes; pylatexenc only says what the hundreds of
rarer commands stand for. Its whole conversion would cut text at signs that TeX reserves: “50% of
$5” becomes “50”.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop.model.tex_symbols import ACCENTS, LETTERS, SIGNS

_HINTS = re.compile(r"[\\{}~]|--|``|''")
# Longer runs between dollars are two prices rather than a formula.
_TOKEN = re.compile(
    r"(?P<maths>\$\$[^$]{1,1000}\$\$|\$(?![\s$])[^$]{1,1000}(?<![\s\\])\$(?!\d)"
    r"|\$[^\s$\w][^$]{0,1000}(?<![\s\\])\$"
    r"|\\\((?:(?!\\[()]).){1,300}\\\)|\\\[(?:(?!\\[\[\]]).){1,300}\\\])"
    r"|\\(?P<name>[A-Za-z]+)\*?(?P<blank>\s*)|\\(?P<sign>.)|(?P<open>\{)|(?P<close>\})"
    r"|(?P<plain>~|---?|``|'')",
    re.DOTALL,
)
_PLAIN = {"~": " ", "--": "–", "---": "—", "``": "“", "''": "”"}
_ESCAPED = (
    dict.fromkeys(" \n\t\\,;:", " ")
    | dict.fromkeys("-/!@", "")
    | {sign: sign for sign in "%&#_${}*|<>+"}
)
# Commands that only dress what follows.
_SWITCHES = frozenset(
    {
        "rm", "em", "bf", "it", "sc", "tt", "sf", "sl", "cal", "rmfamily", "sffamily", "ttfamily",
        "bfseries", "mdseries", "itshape", "slshape", "upshape", "scshape", "normalfont", "small",
        "large", "tiny", "protect", "relax", "newblock", "xspace", "ignorespaces", "string",
        "cyrchar",
    }
)  # fmt: skip
_DRESSES = frozenset(
    {
        "emph", "uppercase", "lowercase", "MakeUppercase", "MakeLowercase", "MakeTextUppercase",
        "NoCaseChange", "mbox", "hbox", "fbox", "url", "path", "nolinkurl", "underline", "uline",
        "mkbibquote", "mkbibemph", "mkbibbold", "mkbibparens", "mathrm", "mathit", "mathbf",
        "operatorname", "ensuremath", "bibstring", "autocap", "natexlab", "enquote", "sout", "st",
    }
)  # fmt: skip
# Commands of which the first argument is not printed.
_HIDDEN = frozenset(
    {
        "noopsort", "SortNoop", "sortnoop", "NOOPSORT", "href", "textcolor", "color",
        "texorpdfstring",
        "foreignlanguage", "hspace", "vspace", "label", "bibinfo", "bibfield", "bibnamefont",
        "citenamefont", "fontsize", "switchargs", "phantom", "selectlanguage", "index",
    }
)  # fmt: skip
# Printed words and signs, among them those that pylatexenc does not know or takes for accents.
_WORDS = {
    "TeX": "TeX", "LaTeX": "LaTeX", "BibTeX": "BibTeX", "XeTeX": "XeTeX", "par": " ",
    "hyphen": "-", "nobreakdash": "-", "slash": "/", "nobreakspace": " ", "thinspace": " ",
    "enspace": " ", "space": " ", "lq": "‘", "rq": "’", "textbar": "|", "textless": "<",
    "textgreater": ">", "textunderscore": "_", "textasciicircum": "^", "textbraceleft": "{",
    "textbraceright": "}", "textasteriskcentered": "*", "textperiodcentered": "·",
    "textprime": "′", "textminus": "−", "guillemetleft": "«", "guillemetright": "»",
    "cprime": "ʹ", "cdprime": "ʺ", "dbar": "đ", "euro": "€", "EUR": "€", "P": "¶", "SS": "ẞ",
}  # fmt: skip
_BACKSLASH = re.compile(r"\$\\backslash\s?\$")
_TWICE = re.compile(r"\\textbackslash(?:\s|\{\}|\})*(?:[A-Za-z]|\{?['\"`^~=.])")
_ESCAPE = re.compile(r"\{\\([_%&#$])\}|\\([_%&#$])")
_TILDE = re.compile(
    r"\{?\\(?:textasciitilde|string~|sim)(?:\{\}|\s)?\}?|\$\\sim\$|\{~\}|\\~(?:\{\})?",
    re.IGNORECASE,
)


def decoded(text: str) -> str:
    r"""Return a text without TeX: `G{\"o}del \& {Bach}` is “Gödel & Bach”, in single blanks.

    Maths between dollars stays as it is, and so does every command that is not known, with its
    arguments. A text whose own TeX was escaped once more (`\textbackslash emph\{all\}`) is read
    twice. Takes linear time and never raises.
    """
    if not _HINTS.search(text):
        return " ".join(text.split())
    text = _BACKSLASH.sub(r"\\textbackslash{}", text)
    plain = _Decoder(text).text()
    if _TWICE.search(text):
        plain = _Decoder(plain).text()
    return " ".join(plain.split())


def verbatim(text: str) -> str:
    """Return an address or identifier without the escapes that some programs give it."""
    if "\\" in text or "{" in text:
        text = _TILDE.sub("~", text)
        text = _ESCAPE.sub(lambda found: found[1] or found[2], text)
        text = re.sub(r"\\(?:url|href|path|nolinkurl)(?![A-Za-z])", " ", text)
        text = text.replace("{", " ").replace("}", " ") if "://" in text else _unbraced(text)
    return " ".join(text.split())


def _unbraced(text: str) -> str:
    return text.replace("{", "").replace("}", "")


class _Decoder:
    """Writes what a text prints, token by token.

    `_groups` holds what closes each open group: nothing for a group that only kept things
    together, a brace for the argument of an unknown command, and the place where the writing
    goes back to (as a negative number, less one) for an argument that is not printed.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._written: list[str] = []
        self._groups: list[str | int] = []
        self._marks: list[str] = []
        self._next: str | int | None = None

    def text(self) -> str:
        """Return what is printed."""
        end = 0
        for token in _TOKEN.finditer(self._text):
            if token.start() > end:
                self._write(self._text[end : token.start()])
                self._next = None
            end = token.end()
            self._take(token)
        self._write(self._text[end:])
        return "".join(self._written)

    def _take(self, token: re.Match[str]) -> None:
        if token["open"]:
            self._open(token.start())
        elif token["close"]:
            self._close(token.end())
        elif token["name"]:
            self._next = None
            self._command(token["name"], token["blank"], self._text[token.end() : token.end() + 1])
        elif token["sign"]:
            self._next = None
            self._sign(token["sign"])
        else:
            self._next = None
            self._write(token["maths"] or _PLAIN[token["plain"]])

    def _open(self, place: int) -> None:
        kind: str | int = "" if self._next is None else self._next
        if self._next is None and self._is_script(place):
            kind = "}"
        if kind == "}":
            self._write("{")
        self._groups.append(kind)
        self._next = None

    def _is_script(self, place: int) -> bool:
        """Say whether a group is raised or lowered, as in maths that lost its dollars."""
        before = self._text[max(place - 2, 0) : place]
        return before.endswith(("^", "_")) and not before.startswith("\\")

    def _close(self, end: int) -> None:
        if not self._groups:
            # A brace that nothing opened: the value was not whole.
            return
        kind = self._groups.pop()
        self._drop_marks()
        if isinstance(kind, int):
            del self._written[-kind - 1 :]
        elif kind:
            self._write("}")
            self._next = "}" if self._text[end : end + 1] == "{" else None

    def _command(self, name: str, blank: str, after: str) -> None:
        if name in ACCENTS and (blank or after in ("{", "\\")):
            self._marks.append(ACCENTS[name])
            return
        sign = LETTERS.get(name) or _WORDS.get(name)
        if sign is None and name in _HIDDEN and after == "{":
            self._next = -len(self._written) - 1
        elif sign is None and (name in _SWITCHES or self._is_dress(name, after)):
            return
        elif sign is not None:
            self._write(sign)
        else:
            self._write_symbol(name, blank, after)

    def _is_dress(self, name: str, after: str) -> bool:
        return after == "{" and (
            name in _DRESSES or (name.startswith("text") and not _symbol(name))
        )

    def _write_symbol(self, name: str, blank: str, after: str) -> None:
        symbol = _symbol(name)
        if symbol is None:
            self._write(f"\\{name}{blank}")
            self._next = "}" if after == "{" else None
        else:
            # TeX would take the blank, but those who write \alpha without dollars mean it.
            is_loose = name in SIGNS and blank and not name.startswith("text")
            self._write(f"{symbol} " if is_loose else symbol)

    def _sign(self, sign: str) -> None:
        if sign in ACCENTS:
            self._marks.append(ACCENTS[sign])
        else:
            self._write(_ESCAPED.get(sign, f"\\{sign}"))

    def _write(self, text: str) -> None:
        if self._marks and text:
            text = self._accented(text)
        if text:
            self._written.append(text)

    def _accented(self, text: str) -> str:
        """Set the accents that wait over the first letter of a text."""
        stripped = text.lstrip()
        letter = {"ı": "i", "ȷ": "j"}.get(stripped[:1], stripped[:1])
        if not letter.isalnum():
            self._drop_marks()
            return text
        marked = unicodedata.normalize("NFC", letter + "".join(reversed(self._marks)))
        self._marks.clear()
        return marked + stripped[1:]

    def _drop_marks(self) -> None:
        r"""Write accents over nothing as signs: `\~{}` is a tilde."""
        signs = {"\u0303": "~", "\u0302": "^", "\u0301": "'", "\u0300": "`"}
        left, self._marks = self._marks, []
        self._written += [signs[mark] for mark in left if mark in signs]


@lru_cache(maxsize=2000)
def _symbol(name: str) -> str | None:
    """Return the sign or two that a command without arguments stands for, else None."""
    if name in SIGNS or name.removeprefix("text") in SIGNS:
        return SIGNS.get(name) or SIGNS[name.removeprefix("text")]
    from pylatexenc.latex2text import (  # type: ignore[import-untyped]
        get_default_latex_context_db,
    )

    spec = get_default_latex_context_db().get_macro_spec(name)
    text = spec.simplify_repl if spec else None
    if not isinstance(text, str) or not 0 < len(text) < 3 or "%" in text:
        return None
    return unicodedata.normalize("NFC", text)
