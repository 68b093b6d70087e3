"""Texts that are no digests, for every reader: each is read in time, and every line accounted for.

`packaging/fuzz_readers.py` looks for more of them, and for longer.
"""

from __future__ import annotations

import pytest

from desktop.readers.reader import Reader
from desktop.readers.registry import READERS, reader_named
from tests.readers.ledgers import survives

_SHORT, _LONG = 200, 30_000
_SHAPES = (
    "a\n", "A\n\n", "<\n", "[\n", "@a{b,\n", "# A\n", "###### a\n# b\n", "1\n", "- ", "> a\n",
    "<b>", "<!--", "](", "|a|b\n", '"', "{", '{"a":', "2401.00001\n", "https://", "$a", "`a", "/*",
    "*", ":", "A Title\n\nAnn Lee, Bo Ray\n", "TY  - \n", "%A a\n", "From: a@b\n", "--a\n", "\\a",
)  # fmt: skip
# What took far longer once: lines by the thousand, cards that are folded, brackets that fail.
_SLOW = (
    ("hf-daily-text", "a\n"),
    ("hf-daily-text", '{"a":1}\n'),
    ("hf-daily-markdown", "###### a\n# b\n"),
    ("json-papers", "a\n"),
)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_shapes_that_are_no_digest_are_accounted_for(reader: Reader) -> None:
    for shape in _SHAPES:
        survives(reader, shape * (_SHORT // len(shape)))


@pytest.mark.parametrize(("name", "shape"), _SLOW)
def test_thousands_of_tiny_lines_are_read_in_time(name: str, shape: str) -> None:
    survives(reader_named(name), shape * (_LONG // len(shape)))
