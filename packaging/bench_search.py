"""The rows `search` and `index`: Carrel's index against FTS5 and Whoosh as it comes, in one run.

Queries are those of bench_queries.txt, in turns with the rivals; times are those of the processor.
`bench_search.py FOLDER` is the search process by itself: it opens the index in a folder, answers
all queries, and prints how long opening took and how much memory it holds.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

import bench_saved  # noqa: E402
from bench_measured import Limit, Measured, line  # noqa: E402
from bench_rivals import TOP, Fts5, StockWhoosh, is_plain, kept  # noqa: E402
from bench_running import Bench, processor, told_by  # noqa: E402
from bench_texts import documents  # noqa: E402
from desktop.index.search_index import SearchIndex  # noqa: E402
from desktop.model.query_parts import Match, Node, Text  # noqa: E402
from desktop.model.query_text import parse  # noqa: E402

QUERIES = Path(__file__).resolve().parent / "bench_queries.txt"
TYPED_FROM = 3
# Stock Whoosh takes so long that a few papers and queries must do.
MOST_INDEXED, STOCK_INDEXED, STOCK_QUERIES = 20_000, 1_000, 15
FIRST = 20
ROUNDS = 3
# With more papers than these, each round types its part of the queries.
MOST_WHOLE = 20_000
MOST_MEGABYTES = {20_000: 150, 100_000: 400}


@dataclass(frozen=True, slots=True)
class Log:
    """The published queries, in three parts."""

    typed: list[str]
    phrases: list[str]
    misspelt: list[str]

    def steps(self, first: int = 0, each: int = 1) -> Iterator[str]:
        """Yield each text that stands in the box while the queries, or each nth, are typed."""
        for text in self.typed[first::each]:
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
        rivals = Rivals(Path(folder), bench)
        found = [*typed_rows(rivals), *other_rows(rivals), *process_rows(rivals)]
    return [*found, *bench_saved.rows(bench)]


def index_row(bench: Bench) -> list[Measured]:
    """Index the same papers with all three, in turns; stock Whoosh fewer of them."""
    if bench.size > MOST_INDEXED and not bench.is_first:
        return []
    papers = list(documents(min(bench.size, MOST_INDEXED), bench.texts))
    few = papers[:STOCK_INDEXED]
    ours, fts, stock = [], [], []
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        # The first papers bring modules and tables along.
        SearchIndex(Path(name) / "first").update(few[:FIRST])
        StockWhoosh(Path(name) / "first stock").add(few[:FIRST])
        for number in range(min(ROUNDS, bench.rounds)):
            place = Path(name) / str(number)
            place.mkdir()
            ours.append(processor(partial(SearchIndex(place / "ours").update, papers)))
            fts.append(processor(partial(Fts5(place / "fts").add, papers)))
            stock.append(processor(partial(StockWhoosh(place / "stock").add, few)))

    def speed(seconds: Sequence[float], count: int) -> list[float]:
        return [count / each for each in seconds]

    size = len(papers)
    fast = partial(line, "index", size, "papers indexed a second", speed(ours, size), "/s")
    return [
        fast(Limit("stock Whoosh", statistics.median(speed(stock, len(few))), least=6.0)),
        fast(Limit("FTS5", statistics.median(speed(fts, size)))),
    ]


@dataclass(frozen=True, slots=True)
class Other:
    """Another engine: its name, the seconds of its queries by rounds, how often ours may be it."""

    name: str
    rounds: Sequence[Sequence[float]]
    most: float | None


class Rivals:
    """The same papers in all indexes; ours as it is after the processes had time to tidy it."""

    def __init__(self, folder: Path, bench: Bench) -> None:
        self.size, self.folder = bench.size, folder
        self.rounds = min(ROUNDS, bench.rounds)
        self.ours = SearchIndex(folder)
        self.ours.update(documents(bench.size, bench.texts))
        while self.ours.tidy(lambda: False):
            pass
        self.fts, self.stock = kept(bench.size, bench.texts)
        for search in (self.search, self.fts.search, self.stock.search):
            search(Text("warm", match=Match.TYPED))

    def search(self, node: Node) -> None:
        """Ask Carrel's index."""
        self.ours.search(node, TOP)


def typed_rows(rivals: Rivals) -> list[Measured]:
    """Type the queries letter by letter, in rounds: each all of them, or its part of them.

    Stock Whoosh is asked a few of them, of five letters each.
    """
    ours, fts = [], []
    for number in range(rivals.rounds):
        mine, others = [], []
        for text in log().steps(number, rivals.rounds if rivals.size > MOST_WHOLE else 1):
            reading = processor(partial(parse, text))
            root = parse(text).root
            if root is not None and is_plain(root):
                mine.append(reading + processor(partial(rivals.search, root)))
                others.append(processor(partial(rivals.fts.search, root)))
        ours.append(mine)
        fts.append(others)
    few = [root for line in log().typed[:STOCK_QUERIES] if is_plain(root := parse(line[:5]).root)]
    slow = [processor(partial(rivals.stock.search, root)) for root in few if root]
    quick = [processor(partial(rivals.search, root)) for root in few if root]
    other, stock = Other("FTS5", fts, 1.0), Other("stock Whoosh", [slow], 1.0)
    return [
        _row(rivals.size, "typed, median", 0.5, ours, other),
        _row(rivals.size, "typed, p95", 0.95, ours, other),
        _row(rivals.size, "typed, worst", 1.0, ours, other),
        _row(rivals.size, "five letters typed, median", 0.5, [quick], stock),
    ]


def other_rows(rivals: Rivals) -> list[Measured]:
    """Ask phrases, and words that are misspelt."""
    phrases = [Text(words, match=Match.PHRASE) for words in log().phrases]
    fuzzy = [root for word in log().misspelt if (root := parse(f"{word}~ ").root)]
    slips = [parse(f"{word} ") for word in log().misspelt]
    fts, ours, near, meant = [], [], [], []
    for _ in range(rivals.rounds):
        fts.append([processor(partial(rivals.fts.search, phrase)) for phrase in phrases])
        ours.append([processor(partial(rivals.search, phrase)) for phrase in phrases])
        near.append([processor(partial(rivals.search, node)) for node in fuzzy])
        meant.append([processor(partial(rivals.ours.did_you_mean, slip)) for slip in slips])
    other = Other("FTS5's phrase", fts, 3.0)
    return [
        _row(rivals.size, "phrase, median", 0.5, ours, other),
        _row(rivals.size, "phrase, p95", 0.95, ours, other),
        _row(rivals.size, "fuzzy, median", 0.5, near, other),
        _row(rivals.size, "fuzzy, p95", 0.95, near, other),
        _row(rivals.size, "did you mean, median", 0.5, meant, replace(other, most=None)),
    ]


def process_rows(rivals: Rivals) -> list[Measured]:
    """Start a search process, open the index in it, and ask everything."""
    told = told_by("bench_search.py", str(rivals.folder))
    most = MOST_MEGABYTES[20_000 if rivals.size <= 20_000 else 100_000]
    opening = [told["opening"] * 1000]
    return [
        line("search", rivals.size, "opening, to the first answer", opening, "ms", 300),
        line(
            "search", rivals.size, "memory of the search process", [told["megabytes"]], "MB", most
        ),
    ]


def _row(
    size: int, metric: str, share: float, ours: Sequence[Sequence[float]], other: Other
) -> Measured:
    """Return a percentile of each round as a line, beside the same of another."""
    theirs = statistics.median(at(one, share) for one in other.rounds) * 1000
    rounds = [at(one, share) * 1000 for one in ours]
    return line("search", size, metric, rounds, "ms", Limit(other.name, theirs, other.most))


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
