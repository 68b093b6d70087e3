"""What readers need of a segment is kept without Whoosh, and read with suspicion."""

from __future__ import annotations

import json

import pytest
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import RamStorage

from desktop.index.measures import ID
from desktop.index.written import IDS, Written, read_written, written


def test_a_segment_says_what_whoosh_says_of_it() -> None:
    segment = W3Codec().new_segment(RamStorage(), "MAIN")
    segment.set_doc_count(9)
    assert written(segment) == Written(segment.segment_id(), 9)
    segment.delete_document(7)
    segment.delete_document(2)
    assert written(segment) == Written(segment.segment_id(), 9, (2, 7))
    assert W3Codec.column_filename(segment, ID) == f"{segment.segment_id()}{IDS}"


def test_a_list_of_segments_goes_through_json() -> None:
    segments = (Written("MAIN_a", 3, (0, 2)), Written("MAIN_b", 0))
    assert read_written(json.loads(json.dumps(segments))) == segments


@pytest.mark.parametrize(
    "values",
    [None, 3, {}, [3], [["a"]], [["a", 1]], [["a", "1", []]], [["a", 1, [1]]], [["a", 1, ["0"]]],
     [["a", 1, [-1]]], [[1, 1, []]]],
)  # fmt: skip
def test_what_is_no_list_of_segments_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match="segment"):
        read_written(values)
