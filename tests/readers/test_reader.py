from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from desktop.readers.reader import Reader
from desktop.readers.registry import READERS
from desktop.readers.source import Source
from tests.readers.ledgers import read_source


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.name))
def test_a_reader_has_a_name_to_type_and_a_label_to_read(reader: Reader) -> None:
    assert reader.name == reader.name.lower().replace(" ", "-")
    assert reader.label.strip(". ") == reader.label


class Closed:
    """What cannot be opened."""

    def open(self) -> BinaryIO:
        raise AssertionError("more than the head is read")


DUMPED = "[1]Skip\n\n" + "[2]Otters on slides\n\n   We watch otters slide.\n\n * 3 authors\n\n" * 3


def accepts_by_its_head(source: Source) -> int:
    closed: Any = Closed()
    first = dataclasses.replace(source, _content=closed)
    return max(reader.accepts(first) for reader in READERS)


def test_a_reader_is_chosen_by_the_head_alone(sample: Path) -> None:
    assert accepts_by_its_head(Source.from_path(sample)) > 0
    assert accepts_by_its_head(Source.from_text(DUMPED, "x")) > 0
    assert accepts_by_its_head(Source.from_text("Dear reader,\nit rained.", "x")) == 0


def test_readers_of_real_files_are_chosen_by_their_heads_alone(samples: Path) -> None:
    for folder in sorted(path for path in samples.iterdir() if path.is_dir()):
        path = max(folder.iterdir(), key=lambda one: one.stat().st_size)
        assert accepts_by_its_head(Source.from_path(path)) > 0, path


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.name))
def test_a_reader_takes_any_text_and_keeps_nothing_of_it(reader: Reader) -> None:
    source = Source.from_text("Some words\n\nthat are no digest.\n", "letter.txt")

    assert reader.accepts(source) == 0
    assert read_source(reader, source) == read_source(reader, source)
