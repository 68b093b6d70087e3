"""How often a paper is known again, and how often another one is taken for it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from desktop.model.clues import arxiv_id_of, doi_of
from desktop.model.errors import AppError
from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.services.matching import Matcher
from desktop.services.reading import read
from tests.services.labelled import Labelled, Told, labelled

PRECISION, RECALL = 0.99, 0.95
# Where papers are told of more than once, under ids. The largest take longer than all the rest.
TOLD_OFTEN = ("arxiv_*/*", "hf_*/*", "nasty/*")
LARGEST = 200_000


def facts_in(folder: Path, *patterns: str) -> list[Facts]:
    """Return what those digests in a folder tell of that are read."""
    found: list[Facts] = []
    for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
        if path.is_file() and path.stat().st_size <= LARGEST:
            try:
                found += [one.facts for one in read(Source.from_path(path), path.name).drafts]
            except AppError:
                continue
    return found


def judge(matcher: Matcher, told: Told) -> str:
    """Return what became of a paper that was told of: right, missed, wrong or open."""
    match = matcher.match(told.facts)
    if match.paper == told.known:
        return "right" if match.paper is not None or not match.doubts else "open"
    if match.paper is not None:
        return "wrong"
    return "open" if told.known in {paper for paper, _ in match.doubts} else "missed"


def report(pairs: Labelled) -> tuple[float, float]:
    """Print what became of each kind of paper; return precision and recall."""
    matcher = Matcher(pairs.known)
    found = Counter((told.known is None, told.kind, judge(matcher, told)) for told in pairs.told)
    same = sum(told.known is not None for told in pairs.told)
    right = sum(n for (other, _, what), n in found.items() if what == "right" and not other)
    wrong = sum(n for (_, _, what), n in found.items() if what == "wrong")
    precision, recall = right / (right + wrong), right / same
    lines = [
        f"{'other' if other else 'same':6}{kind:24}{what:8}{count:6}"
        for (other, kind, what), count in sorted(found.items())
    ]
    lines.append(f"{len(pairs.known)} known, {same} the same, {len(pairs.told) - same} others")
    lines.append(f"precision {precision:.4f}, recall {recall:.4f}")
    print("", *lines, sep="\n")  # noqa: T201
    return precision, recall


def test_papers_of_the_sample_are_known_again(sample: Path) -> None:
    precision, recall = report(labelled(facts_in(sample.parent, sample.name), 24))

    assert precision >= PRECISION
    assert recall >= RECALL


def test_papers_of_real_digests_are_known_again(samples: Path) -> None:
    told = facts_in(samples, *TOLD_OFTEN)
    with_ids = [one for one in told if arxiv_id_of(one) or doi_of(one)]
    precision, recall = report(labelled(with_ids, 60))

    assert precision >= PRECISION
    assert recall >= RECALL
