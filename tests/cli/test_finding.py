from __future__ import annotations

from tests.cli.running import Carrel


def test_words_find_papers_and_none_find_all(filled: Carrel) -> None:
    assert len(filled("list", "--json").papers) == 24
    assert len(filled("list", "tea", "spoon", "--json").papers) == 1
