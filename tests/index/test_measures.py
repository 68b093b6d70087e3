"""What a word counts in a field."""

from __future__ import annotations

import numpy as np

from desktop.index.measures import FIELDS, MEASURES, Measure
from desktop.model.query_parts import TextField


def test_shares_of_many_texts_are_those_of_each() -> None:
    measure = Measure(2.0, 4, 0.5)
    lengths = [0, 1, 4, 40]
    assert measure.shares(np.array(lengths)).tolist() == [measure.share(n) for n in lengths]


def test_every_field_of_a_query_is_one_of_the_index() -> None:
    assert set(FIELDS) == set(TextField)
    assert set(FIELDS[TextField.ANYWHERE]) == set(MEASURES)
