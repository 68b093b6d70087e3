from __future__ import annotations

import pytest

from desktop.readers.reader import Reader
from desktop.readers.registry import READERS
from desktop.readers.source import Source
from tests.readers.ledgers import read_source


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.name))
def test_a_reader_has_a_name_to_type_and_a_label_to_read(reader: Reader) -> None:
    assert reader.name == reader.name.lower().replace(" ", "-")
    assert reader.label.strip(". ") == reader.label


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.name))
def test_a_reader_takes_any_text_and_keeps_nothing_of_it(reader: Reader) -> None:
    source = Source.from_text("Some words\n\nthat are no digest.\n", "letter.txt")

    assert reader.accepts(source) == 0
    assert read_source(reader, source) == read_source(reader, source)
