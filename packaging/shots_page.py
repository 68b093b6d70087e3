"""Pictures of the page: formulas in all widths, finding in it, reading it alone, its print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest

from desktop.model.display_text import formulas_in
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act
from desktop.store.formulas import Formulas
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from shots_window import SMALL, grab, settle, until, window

Shot = Callable[[Path, Path, str], None]

_ABSTRACT = r"""We sort $n$ socks in $O(n \log n)$ time, where $\alpha_1 \leq \frac{a+b}{c}$ and the
smell $\sigma^2 = \sum_{i=1}^n (x_i - \bar{x})^2$ is known. The estimate $\hat{\theta}$ attains
$\|\hat{\theta} - \theta^*\|_2 \lesssim \sqrt{d/n}$ with probability at least $1-\delta$; it costs
\$5 and CO$_2$ of $10^{-3}$ kg. Drawers: https://socks.example/drawers).

The second part has a matrix $\begin{pmatrix}a & b\\c & d\end{pmatrix}$ and goes on, so that one
sees how far apart its lines are, and $\ours_{x}$, which nobody knows, for all
$k \in \{1, \dots, K\}$ and $f: V(D) \to V(H)$."""
_SUM = " + ".join(f"a_{{{number}}}" for number in range(18))
_PAPERS = {
    "maths": Facts(
        r"Sorting Socks in $O(n \log n)$: Bounds for $\mathcal{L}_{\text{CE}}$ on $\mathbb{R}^d$",
        _ABSTRACT,
        ("Ann Lee", "Bo Ray"),
        published="2024-10-18",
        arxiv_id="2410.00001",
        urls=("https://export.arxiv.org/abs/2410.00001v2", "https://hf.co/papers/2410.00001"),
    ),
    "maths-many": Facts(
        r"Forty formulas, and $\Theta(n^2)$ in a title of three hundred characters that goes on "
        r"about socks in a drawer, how they are sorted by smell in $O(n \log n)$, and what comes "
        r"of it when $\sum_i x_i = \infty$; with remarks on teacups, on the R\"ossler attractor, "
        r"and on long titles, which nobody has ever wished for in a list of papers",
        " ".join(rf"Let $x_{{{n}}} \in \mathbb{{R}}^{{{n}}}$ be given." for n in range(40)),
        author_count=4,
    ),
    "maths-wide": Facts(
        "A formula that is wider than the page, and one that is much wider",
        f"The one: ${_SUM} = 1$. The other: ${_SUM} + {_SUM} + {_SUM} = 1$. And so on.",
    ),
}


@contextmanager
def opened(folder: Path, look: str, name: str) -> Iterator[MainWindow]:
    """Open the window on a paper, and wait for its formulas."""
    with window(folder, look) as shown:
        library, facts = shown.session.library, _PAPERS[name]
        with library.open(), library.history.step(Act.IMPORT, "maths"):
            (paper,) = library.arrivals.add([facts])
        shown.session.look_around()
        shown.go(Place(Shelf.INBOX))
        until(lambda: paper in shown.list.ids())
        shown.list.select(paper)
        wanted = [tex for text in (facts.title, facts.abstract) for tex in formulas_in(text)]
        kept = Formulas(library.folder)
        until(lambda: kept.get(wanted).keys() == set(wanted))
        settle()
        yield shown


def of_page(name: str, size: tuple[int, int]) -> Shot:
    """Return what takes a picture of a paper in a window of a size."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with opened(folder, look, name) as shown:
            shown.resize(*size)
            grab(shown, path)

    return shot


def find(folder: Path, path: Path, look: str) -> None:
    """Show words being found in the page."""
    with opened(folder, look, "maths") as shown:
        shown.action(Do.FIND_IN_PAGE).trigger()
        QTest.keyClicks(shown.focusWidget(), "socks")
        grab(shown, path)


def reading_mode(folder: Path, path: Path, look: str) -> None:
    """Show the page alone."""
    with opened(folder, look, "maths") as shown:
        shown.action(Do.READING_MODE).trigger()
        shown.resize(*SMALL)
        grab(shown, path)


def print_preview(folder: Path, path: Path, look: str) -> None:
    """Show the page as it would be printed."""
    with opened(folder, look, "maths") as shown:
        shown.action(Do.PRINT_PREVIEW).trigger()
        until(lambda: bool(shown.findChildren(QPrintPreviewDialog)))
        dialog = shown.findChildren(QPrintPreviewDialog)[0]
        grab(dialog, path)
        dialog.close()


SHOTS: dict[str, Shot] = {
    **{name: of_page(name, SMALL) for name in _PAPERS},
    "maths-large": of_page("maths", (2560, 1440)),
    "maths-narrow": of_page("maths-many", (600, 900)),
    "find": find,
    "reading-mode": reading_mode,
    "print-preview": print_preview,
}
