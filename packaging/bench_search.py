"""The rows `search` and `index`: Carrel's index against FTS5 and Whoosh as it comes, in one run.

Queries are those of bench_queries.txt, in turns with the rivals; times are those of the processor.
`bench_search.py FOLDER` is the search process by itself: it opens the index in a folder, answers
all queries, and prints how long opening took and how much memory it holds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

import bench_saved  # noqa: E402
from bench_measured import Limit, Measured, line  # noqa: E402
from bench_rivals import TOP, Fts5, StockWhoosh, is_plain  # noqa: E402
from bench_running import Bench, processor, told_by  # noqa: E402
from bench_texts import documents  # noqa: E402
from desktop.index.search_index import SearchIndex  # noqa: E402
from desktop.model.query_parts import Match, Node, Text  # noqa: E402
from desktop.model.query_text import parse  # noqa: E402

QUERIES = Path(__file__).resolve().parent / "bench_queries.txt"
TYPED_FROM = 3
# Stock Whoosh takes so long that a few papers and queries must do.
STOCK_PAPERS, STOCK_QUERIES = 1000, 15
MOST_MEGABYTES = {20_000: 150, 100_000: 400}


@dataclass(frozen=True, slots=True)
class Log:
    """The published queries, in three parts."""

    typed: list[str]
    phrases: list[str]
    misspelt: list[str]

    def steps(self) -> Iterator[str]:
        """Yield each text that stands in the box while the queries are typed."""
        for text in self.typed:
            yield from (text[:end] for end in range(TYPED_FROM, len(text) + 1))


def log() -> Log:
    """Read the published queries."""
    parts: list[list[str]] = [[]]
    for text in QUERIES.read_text("utf-8").splitlines():
        if text.startswith("="):
            parts.append([])
        elif text and not text.startswith("#"):
            parts[-1].append(text)
    return Log(*parts)


def search_row(bench: Bench) -> list[Measured]:
    """Ask everything; then measure how soon what is saved is found."""
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder:
        rivals = Rivals(Path(folder), bench.size)
        found = [*typed_rows(rivals), *other_rows(rivals), *process_rows(rivals)]
    return [*found, *bench_saved.rows(bench)]


def index_row(bench: Bench) -> list[Measured]:
    """Index the same papers with all three."""
    papers = list(documents(min(bench.size, 12_000), None))
    few = papers[: min(STOCK_PAPERS, len(papers))]
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        folder = Path(name)
        ours = len(papers) / processor(partial(SearchIndex(folder / "ours").update, papers))
        fts = len(papers) / processor(partial(Fts5(folder / "fts").add, papers))
        stock = len(few) / processor(partial(StockWhoosh(folder / "stock").add, few))
    return [
        Measured(
            "index", len(papers), "papers indexed a second", ours, "/s", "stock Whoosh",
            ours / stock, ">= 3 times, better 6", ours >= 3 * stock,
        ),
        Measured(
            "index", len(papers), "papers indexed a second", ours, "/s", "FTS5", ours / fts
        ),
    ]  # fmt: skip


class Rivals:
    """The same papers in all indexes; ours as it is after the processes had time to tidy it."""

    def __init__(self, folder: Path, size: int) -> None:
        papers = list(documents(size, None))
        self.size, self.folder = size, folder
        self.ours = SearchIndex(folder)
        self.ours.update(papers)
        while self.ours.tidy(lambda: False):
            pass
        self.fts = Fts5(folder / "fts.db")
        self.fts.add(papers)
        self.stock = StockWhoosh(folder / "stock")
        self.stock.add(papers[:STOCK_PAPERS])
        for search in (self.search, self.fts.search, self.stock.search):
            search(Text("warm", match=Match.TYPED))

    def search(self, node: Node) -> None:
        """Ask Carrel's index."""
        self.ours.search(node, TOP)


def typed_rows(rivals: Rivals) -> list[Measured]:
    """Type all queries, letter by letter."""
    ours, fts, read = [], [], []
    for text in log().steps():
        read.append(processor(partial(parse, text)))
        root = parse(text).root
        if root is not None and is_plain(root):
            ours.append(read[-1] + processor(partial(rivals.search, root)))
            fts.append(processor(partial(rivals.fts.search, root)))
    roots = [root for line in log().typed[:STOCK_QUERIES] if is_plain(root := parse(line[:5]).root)]
    stock = [processor(partial(rivals.stock.search, root)) for root in roots if root]
    measured = partial(_row, rivals)
    return [
        measured("typed, median", at(ours, 0.5), "FTS5", at(fts, 0.5), 1.0),
        measured("typed, p95", at(ours, 0.95), "FTS5", at(fts, 0.95), 1.0),
        measured("typed, worst", max(ours), "FTS5", max(fts), 1.0),
        measured(
            "typed, median", at(ours, 0.5), f"stock Whoosh of {STOCK_PAPERS}", at(stock, 0.5), 0.0
        ),
    ]


def other_rows(rivals: Rivals) -> list[Measured]:
    """Ask phrases, and words that are misspelt."""
    phrases = [Text(words, match=Match.PHRASE) for words in log().phrases]
    fuzzy = [parse(f"{word}~ ").root for word in log().misspelt]
    fts = [processor(partial(rivals.fts.search, phrase)) for phrase in phrases]
    ours = [processor(partial(rivals.search, phrase)) for phrase in phrases]
    near = [processor(partial(rivals.search, node)) for node in fuzzy if node]
    meant = [processor(partial(rivals.ours.did_you_mean, parse(f"{w} "))) for w in log().misspelt]
    against = "FTS5's phrase"
    measured = partial(_row, rivals)
    return [
        measured("phrase, median", at(ours, 0.5), against, at(fts, 0.5), 3.0),
        measured("phrase, p95", at(ours, 0.95), against, at(fts, 0.95), 3.0),
        measured("fuzzy, median", at(near, 0.5), against, at(fts, 0.5), 3.0),
        measured("fuzzy, p95", at(near, 0.95), against, at(fts, 0.95), 3.0),
        measured("did you mean, median", at(meant, 0.5), against, at(fts, 0.5), 0.0),
    ]


def process_rows(rivals: Rivals) -> list[Measured]:
    """Start a search process, open the index in it, and ask everything."""
    told = told_by("bench_search.py", str(rivals.folder))
    most = MOST_MEGABYTES[20_000 if rivals.size <= 20_000 else 100_000]
    opening = [told["opening"] * 1000]
    return [
        line("search", rivals.size, "opening, to the first answer", opening, "ms", 300),
        line(
            "search", rivals.size, "memory of the search process", [told["megabytes"]], "MB",
            most,
        ),
    ]  # fmt: skip


def _row(
    rivals: Rivals, metric: str, value: float, against: str, other: float, most: float
) -> Measured:
    """Return a line; `most` is how many times the other's time ours may be, 0 for no matter."""
    limit = Limit(against, other * 1000, most or None)
    return line("search", rivals.size, metric, [value * 1000], "ms", limit)


def at(values: Sequence[float], share: float) -> float:
    """Return a percentile."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main(folder: Path) -> None:
    """Be the search process."""
    import desktop.index.index_files
    import desktop.services.finding
    import desktop.services.serving
    import desktop.store.shelves  # noqa: F401 - what the process holds

    start = time.process_time()
    index = SearchIndex(folder)
    index.search(Text("neu", match=Match.TYPED), TOP)
    opening = time.process_time() - start
    for text in log().steps():
        if root := parse(text).root:
            index.search(root, TOP)
    for words in log().phrases:
        index.search(Text(words, match=Match.PHRASE), TOP)
    print(json.dumps({"opening": opening, "megabytes": megabytes()}))


def megabytes() -> float:
    """Return the memory that this process holds, or where nobody says, the most that it held."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmRSS"].split()[0]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


if __name__ == "__main__":
    main(Path(sys.argv[1]))
