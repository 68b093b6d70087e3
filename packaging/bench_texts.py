"""Papers to search in: the sentences of all real abstracts at hand, put together anew.

Without real digests they are those of the sample, whose words are far fewer.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_data import CACHE, SAMPLE, SEED  # noqa: E402
from desktop.index.search_index import Document  # noqa: E402
from desktop.model.errors import AppError  # noqa: E402
from desktop.readers.source import Source  # noqa: E402
from desktop.services.reading import read  # noqa: E402

LARGEST = 20_000_000
# To be raised whenever what is gathered here changes.
EDITION = 1


def documents(size: int, texts: Path | None) -> Iterator[Document]:
    """Yield so many papers, the same ones every time."""
    titles, sentences, names = gathered(texts)
    dice = random.Random(SEED)
    for number in range(1, size + 1):
        yield Document(
            number,
            dice.choice(titles),
            " ".join(dice.choices(sentences, k=dice.randint(5, 10))),
            tuple(dice.choices(names, k=dice.randint(1, 6))),
            identifiers=(f"{dice.randint(1501, 2512)}.{number:05}",),
        )


def gathered(texts: Path | None) -> tuple[list[str], list[str], list[str]]:
    """Return titles, sentences of abstracts, and names, kept from before or read now."""
    folder = folder_of(texts)
    kept = CACHE / f"texts-{EDITION}-{folder.name}.json"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(_read_all(folder)), "utf-8")
    titles, sentences, names = json.loads(kept.read_text("utf-8"))
    return titles, sentences, names


def folder_of(texts: Path | None) -> Path:
    """Return the folder whose digests are read."""
    chosen = texts or os.environ.get("CARREL_SAMPLES")
    return Path(chosen) if chosen else SAMPLE.parent


def _read_all(folder: Path) -> tuple[list[str], list[str], list[str]]:
    titles: dict[str, None] = {}
    sentences: dict[str, None] = {}
    names: dict[str, None] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.stat().st_size > LARGEST:
            continue
        try:
            told = read(Source.from_path(path), str(path)).drafts
        except AppError:
            continue
        for facts in (draft.facts for draft in told if draft.facts.abstract):
            titles[facts.title] = None
            names.update(dict.fromkeys(facts.authors))
            sentences.update(dict.fromkeys(re.split(r"(?<=[.!?]) ", facts.abstract)))
    return list(titles), list(sentences), list(names) or ["A. Nobody"]
