from __future__ import annotations

import pickle

from desktop.model.facets import DigestFacet, Facets, Relaxation
from desktop.model.query_parts import Text
from desktop.model.row import Status


def test_counts_are_plain_values_that_can_be_sent() -> None:
    facets = Facets(((Status.DONE, 1),), digests=(DigestFacet(1, "Monday", "2025-11-03", 2),))
    relaxation = Relaxation("tea", Text("socks"), 2, 1)

    assert pickle.loads(pickle.dumps((facets, relaxation))) == (facets, relaxation)
