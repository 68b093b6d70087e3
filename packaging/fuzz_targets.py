"""What is fuzzed besides the readers: a name, first inputs, and an attempt that raises when wrong.

An attempt does with an input what Carrel does with it, and looks at what comes of it. What Carrel
says in words of its own is right; whatever else is raised is a fault.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model import bare_tex, display_text, keymap, plain_maths
from desktop.model.query import Place, Shelf, Sort
from desktop.model.query_writing import written
from desktop.services import indexing
from desktop.services.formulas import NotSet, typeset
from desktop.services.importing import commit
from desktop.services.rendering import NotRendered, render
from desktop.services.searching import find, parsed
from desktop.settings import FILE_NAME, load, read, save
from desktop.store.library import Library
from fuzz_library import open_damaged, recipes
from tests.hostile.corpus import MARKDOWN, MARKUP, TITLES
from tests.services.making import SHEEP, SOCKS, TEA, made

ROOT = Path(__file__).resolve().parent.parent
ELEMENTS = frozenset(
    (
        *("a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("hr", "li", "ol", "p", "pre", "span", "strong", "sup", "ul"),
        *("table", "tbody", "td", "th", "thead", "tr"),
    )
)
ATTRIBUTES = frozenset(("href", "id", "start", "align", "class"))
LEADS = ("http:", "https:", "mailto:", "#")


@dataclass(frozen=True, slots=True)
class Target:
    """Something that takes any input; `folders` hold the code that is followed.

    `attempt` may take `seconds` of the processor; where what is longer is ended by Carrel itself,
    `is_ended` says so.
    """

    name: str
    attempt: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    folders: tuple[str, ...]
    seconds: float
    is_ended: bool = False
    longest: int = 4_000
    words: tuple[str, ...] = ()


def ask(data: bytes) -> None:
    """Parse a query, write it down again, and answer it."""
    text = _text(data)
    query = parsed(text)
    has_words = any(map(str.isalnum, text))
    assert query.root is not None or query.warning or not has_words, "a query came to nothing"
    again = parsed(written(query.root))
    if again.root != query.root and query.root is not None:
        assert again.root is not None, "what is written of a query says nothing"
    folder, index = _small_library()
    # Made anew each time: the tables belong to the library that was made last.
    find(Library(folder), index, text, Place(Shelf.ALL), Sort.ADDED)


@cache
def _small_library() -> tuple[Path, SearchIndex]:
    library = Library(Path(tempfile.mkdtemp(prefix="carrel-fuzz-")) / "library")
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.notes.save(1, "deep nets of tea")
        library.marks.tag([1, 2], "rl/offline")
    index = SearchIndex(library.folder)
    indexing.catch_up(library, index)
    return library.folder, index


def query_seeds() -> list[bytes]:
    """Return what people type, and what they might."""
    path = ROOT / "packaging" / "bench_queries.txt"
    return [
        *path.read_bytes().splitlines(),
        b"tag:rl/offline OR (is:done NOT has:note) rating:>=3 date:2024-05..2024-07",
        b'title:"cup of tea" AND author:"Quill" -status:later #rl id:1 digest:Oct year:2020-2023',
        "deep~2 ne* Rössler 大模型 α arxiv:2410.12345 doi:10.1000/x".encode(),
    ]


def preview(data: bytes) -> None:
    """Render a note, and see that nothing but text and its structure is left."""
    text = _text(data)
    try:
        html = render(text)
    except NotRendered:
        return
    _Looker().feed(html)


class _Looker(HTMLParser):
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS, f"the element {tag}"
        for name, value in attrs:
            assert name in ATTRIBUTES, f"the attribute {name}"
            if name == "href":
                assert (value or "").lower().startswith(LEADS), "a link to elsewhere"

    def handle_decl(self, decl: str) -> None:
        del decl
        raise AssertionError("a declaration")

    def handle_comment(self, data: str) -> None:
        del data
        raise AssertionError("a comment")


def preview_seeds() -> list[bytes]:
    """Return notes of all kinds."""
    manual = sorted((ROOT / "resources" / "manual").glob("*.md"))
    return [
        *(path.read_bytes()[:4_000] for path in manual),
        *(text[:2_000].encode() for text in (*MARKDOWN, MARKUP)),
        b"# Head\n\n- [ ] one\n- [x] two\n\n| a | b |\n|---|--:|\n| 1 | $x_1$ |\n\nSaid[^1].\n\n"
        b"[^1]: There.\n\n```python\nx = 1\n```\n\n> said [[A Paper]] ~~gone~~ <http://x.org>",
    ]


def set_formula(data: bytes) -> None:
    """Set TeX in type, and tell it in plain letters."""
    tex = _text(data)
    plain_maths.plain_maths(tex)
    bare_tex.without_tex(tex)
    display_text.readable(f"On ${tex}$ and \\({tex}\\)")
    display_text.formulas_in(f"On ${tex}$")
    try:
        formula = typeset(tex)
    except (NotSet, MemoryError):
        return
    for side in (formula.left, formula.width, formula.ascent, formula.depth):
        assert math.isfinite(side), "a side without end"


def formula_seeds() -> list[bytes]:
    """Return formulas of many kinds."""
    return [
        *(title.strip("$").encode() for title in TITLES if title.startswith("$")),
        rb"\frac{1}{2}\sum_{i=1}^{n} x_i^2 \leq \mathcal{O}(n \log n)",
        rb"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \hat{\theta} \sim \mathcal{N}(0, I)",
        rb"\left( \int_0^\infty e^{-x^2} \,dx \right) \text{for } x \in \mathbb{R}^{d \times k}",
        rb"\sqrt[3]{x} \overline{ab} \underbrace{a+b}_{c} \nicefrac{1}{2} \mathds{1} \label{eq}",
        rb"\begin{cases} x & x > 0 \\ 0 & \text{else} \end{cases} \operatorname*{arg\,max}_x f",
    ]


def settle(data: bytes) -> None:
    """Read a settings file, change a setting, and read them again."""
    with _folder() as folder:
        path = folder / FILE_NAME
        path.write_bytes(data)
        settings, aside = read(folder)
        if aside is not None:
            assert aside.read_bytes() == data, "what was put aside is another"
            assert not path.exists(), "it is there twice"
        keymap.clashes(dict(keymap.read_keymap(settings.keys).changed))
        assert keymap.read_keymap(keymap.read_keymap(settings.keys).text()).preset, "no keys"
        wanted = settings.with_values(text_zoom=3, keys="")
        save(wanted, folder)
        assert load(folder) == wanted, "what was saved is not what is read"


def settings_seeds() -> list[bytes]:
    """Return settings as they are kept, and halves of them."""
    with _folder() as folder:
        settings, _ = read(folder)
        save(settings.with_values(keys="vim\nquit\tCtrl+Q\nstar\tS\tG, I", look="dark"), folder)
        whole = (folder / FILE_NAME).read_bytes()
    return [whole, whole[: len(whole) // 2], b"[]", b"{}", b'{"keys": "gmail\\n\\ta\\tb"}']


@contextmanager
def _folder() -> Iterator[Path]:
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="carrel-fuzz-", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def open_library(data: bytes) -> None:
    """Do the damage that a recipe tells of, open the library, check it, and repair it."""
    with _folder() as folder:
        open_damaged(data, folder)


def _text(data: bytes) -> str:
    """Return text of any kind, lone surrogates too."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


TARGETS = {
    one.name: one
    for one in (
        Target(
            "query",
            ask,
            query_seeds,
            ("desktop/model", "desktop/services", "desktop/index", "desktop/store"),
            2,
            words=("AND", "OR", "NOT", "tag:", "is:", "date:", "~2", "..", "title:", '"'),
        ),
        Target(
            "preview",
            preview,
            preview_seeds,
            ("desktop/services", "markdown/"),
            2,
            is_ended=True,
            words=("[^1]", "](", "![", "```", "| ", "> ", "- [ ] ", "<a ", "$$", "[[", "~~", "&#"),
        ),
        Target(
            "maths",
            set_formula,
            formula_seeds,
            ("desktop/model", "desktop/services", "ziamath", "latex2mathml"),
            2,
            is_ended=True,
            longest=1_000,
            words=("\\frac", "\\sqrt", "\\left", "\\right", "\\begin{", "\\text{", "_{", "^{"),
        ),
        Target(
            "settings",
            settle,
            settings_seeds,
            (
                "desktop/settings",
                "desktop/model/keymap.py",
                "json/",
            ),
            1,
            words=("true", "null", "1e999", "NaN", "\\ud800", '"look"', '"keys"', "\\t", "\\n"),
        ),
        Target("library", open_library, recipes, ("desktop/store",), 20, longest=200),
    )
}
