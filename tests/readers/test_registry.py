from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.errors import ReadProblem, UsageProblem
from desktop.readers.registry import READERS, reader_for, reader_named
from desktop.readers.source import Source


def test_no_two_readers_share_a_name_or_a_label() -> None:
    assert len({reader.name for reader in READERS}) == len(READERS)
    assert len({reader.label for reader in READERS}) == len(READERS)


def test_a_reader_is_found_by_its_name() -> None:
    for reader in READERS:
        assert reader_named(reader.name) is reader


def test_an_unknown_name_is_told_with_the_known_ones() -> None:
    with pytest.raises(UsageProblem, match=r"no format “papyrus”.*hf-daily-text"):
        reader_named("papyrus")


def test_the_reader_of_the_sample_is_found_by_what_is_in_it(sample: Path) -> None:
    assert reader_for(Source.from_path(sample)).name == "hf-daily-text"
    assert reader_for(Source.from_bytes(sample.read_bytes(), "data.bib")).name == "hf-daily-text"


def test_a_letter_is_no_digest() -> None:
    source = Source.from_text("Dear reader,\n\nit rained.\n", "letter.txt")

    with pytest.raises(ReadProblem, match=r"“letter.txt” does not look like a digest"):
        reader_for(source)
