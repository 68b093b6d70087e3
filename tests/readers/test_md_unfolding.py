from __future__ import annotations

import pytest

from desktop.model.digest import LineKind
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.md_unfolding import unfolded
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import read_text

MOSS = "[Moss agents that walk](https://arxiv.org/abs/2610.00001)"
FERN = "[Fern games at night](https://arxiv.org/abs/2610.00002)"
REED = "[Reed songs for all](https://arxiv.org/abs/2610.00003)"
TEXTS = {
    "numbers": f"1. **{MOSS}** - Ada Moss, Bo Fern 2. **{FERN}** - Cy Reed 3. **{REED}** - Di",
    "bullets": f"- {MOSS} - Ada Moss, Bo Fern - {FERN} - Cy Reed, Di Sedge - {REED} - Eli, Di",
    "beside": f"Today: {MOSS}, {FERN} and {REED}.",
    "sections": (
        f"## {MOSS} **Authors:** Ada Moss, Bo Fern **Abstract:** We let moss walk. "
        f"## {FERN} **Authors:** Cy Reed ## {REED} **Authors:** Di Sedge"
    ),
    "escaped": rf"# Day\n\n## {MOSS}\n\nAda Moss, Bo Fern\n\nWe let it.\n\n## {FERN}\n\n## {REED}",
}


@pytest.mark.parametrize("name", TEXTS)
def test_papers_on_one_line_are_told_apart(name: str) -> None:
    text = TEXTS[name]
    assert reader_for(Source.from_text(text, "x")).name == "markdown"
    ledger = read_text(MarkdownDigest(), text)
    assert [draft.facts.title for draft in ledger.drafts] == [
        "Moss agents that walk",
        "Fern games at night",
        "Reed songs for all",
    ]
    ids = [draft.facts.arxiv_id for draft in ledger.drafts]
    assert ids == ["2610.00001", "2610.00002", "2610.00003"]
    if name != "beside":
        assert ledger.drafts[0].facts.authors == ("Ada Moss", "Bo Fern")
    assert ledger.kind(1) in (LineKind.TITLE, LineKind.ABSTRACT)
    assert [run.last for run in ledger.lines] == [1]


@pytest.mark.parametrize(
    "line",
    [
        "Short.",
        f"We compare {MOSS} with {FERN}, and both in turn with what stands in the fen.",
        f"| {MOSS} | Ada Moss | {FERN} |",
        f"- See {MOSS}, {FERN} and {REED}.",
        f"In 2. of the year 1. {MOSS} came before 7. {FERN} and nobody counts.",
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert list(unfolded([(7, line)])) == [(7, line)]
