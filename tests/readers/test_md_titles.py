from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.md_inline import inline
from desktop.readers.md_titles import (
    Opening,
    clean_title,
    heading_title,
    is_sentence,
    names,
    opening,
)

LINK = "https://arxiv.org/abs/2401.00001"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"[1] [Moss on roofs]({LINK})", "Moss on roofs"),
        (f"3. [Moss on roofs]({LINK}) <a id='x'></a>", "Moss on roofs"),
        ("Paper 2: Moss on roofs", "Moss on roofs"),
        ("《Moss on roofs》", "Moss on roofs"),
        (f"Moss on roofs [[PDF]({LINK})]", "Moss on roofs"),
        ("Title: Moss on roofs", "Moss on roofs"),
        ("Abstract", None),
        ("2024-05-01", None),
        ("[Moss on roofs](#moss)", None),
    ],
)
def test_a_heading_may_be_a_title(text: str, title: str | None) -> None:
    said = inline(text)

    assert heading_title(said) == title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"2022-11-30, **Moss, ferns, roofs**, Ada Moss et.al., Paper: [{LINK}]({LINK}),"
            " Code: **[https://e.org/a](https://e.org/a)**",
            Opening("Moss, ferns, roofs", ("Ada Moss",), PartialDate(2022, 11, 30)),
        ),
        (
            f"[2023/10] AutoMoss: A Plan for Roofs. (Peat University) [[paper]({LINK})]",
            Opening("AutoMoss: A Plan for Roofs", (), PartialDate(2023, 10)),
        ),
        (
            f"**[Moss on Roofs]({LINK})** - A short tale of what grows where nobody ever looks up.",
            Opening("Moss on Roofs", text="A short tale of what grows where nobody ever looks up."),
        ),
        (
            f"[Moss on Roofs]({LINK}) (Jun 2024), by Ada Moss, Bo Fern",
            Opening("Moss on Roofs", ("Ada Moss", "Bo Fern"), PartialDate(2024, 6)),
        ),
        (f"Moss Is All You See. Moss et al. HEATH. [[pdf]({LINK})]",
         Opening("Moss Is All You See", ("Moss",))),
        (f"**Moss**: [Moss on the Moor: A Tale]({LINK})", Opening("Moss on the Moor: A Tale")),
        (f"Title: Moss on Roofs [x]({LINK})", Opening("Moss on Roofs x")),
    ],
)  # fmt: skip
def test_a_line_tells_title_and_more(text: str, expected: Opening) -> None:
    assert opening(inline(text), (), strict=False) == expected


def test_links_and_labels_are_no_titles() -> None:
    for text in (f"**Link**: [PDF]({LINK})", f"[PDF]({LINK})", f"[{LINK}]({LINK})"):
        assert opening(inline(text), (), strict=False) is None
    assert (
        opening(inline(f"See [the paper we like]({LINK})"), ("the paper we like",), strict=True)
        is None
    )


def test_titles_lose_what_surrounds_them() -> None:
    assert clean_title("12. Moss. (arXiv:2401.00001v1 [bog])") == "Moss"
    assert clean_title("🔥 **Moss**") == "Moss"
    assert clean_title("3D Moss") == "3D Moss"
    assert clean_title("1.5-Bit Moss") == "1.5-Bit Moss"


def test_lists_of_names_are_known_by_their_looks() -> None:
    assert names("Ada Moss, Bo van Fern and Cy Reed") == ("Ada Moss", "Bo van Fern", "Cy Reed")
    assert names("Ada Moss et al.") == ("Ada Moss",)
    assert names("👤 Ada Moss, Bo Fern") == ("Ada Moss", "Bo Fern")
    assert names("张三、李四") == ("张三", "李四")
    assert names("Moss, ferns and other plants") == ()
    assert names("Ada Moss") == names("Reeds and Songs") == ()
    assert names("Moss, Fern, Reed") == ("Moss", "Fern", "Reed")
    assert names("Ada Moss", sure=True) == ("Ada Moss",)
    assert names("x" * 30_000) == ()


def test_a_sentence_is_longer_than_a_label() -> None:
    assert is_sentence("Moss grows where nobody ever looks up at it.")
    assert is_sentence("本文提出了一种新的方法来计算屋顶上的苔藓，并且与现有方法进行了比较。")
    assert not is_sentence("Code is here")


def test_references_are_read() -> None:
    cited = inline(f"Moss, A. B., & Fern, C. (2021). Ferns in winter. *Ferns*, 3(2). {LINK}")
    assert opening(cited, (), strict=False) == Opening(
        "Ferns in winter", ("A. B. Moss", "C. Fern"), PartialDate(2021, 1)
    )

    quoted = inline(f'Ada Moss, Bo Fern. "Counting Reeds by Ear". In: *Heath*. [[x]({LINK})]')
    assert opening(quoted, (), strict=False) == Opening(
        "Counting Reeds by Ear", ("Ada Moss", "Bo Fern")
    )


def test_a_short_name_is_the_beginning_of_a_title() -> None:
    said = inline(f"**MossNet**: Nets of Moss for Ferns, *Heath 2022* [[Paper]({LINK})]")

    found = opening(said, (), strict=False)
    assert found is not None
    assert found.title == "MossNet: Nets of Moss for Ferns"


def test_scores_and_quotes_are_no_part_of_titles_and_names() -> None:
    assert clean_title("Moss on roofs ⭐️ 8.0/10") == "Moss on roofs"
    assert clean_title("'Moss on roofs'") == "Moss on roofs"
    assert names('"Ada Moss", "Bo Fern"', sure=True) == ("Ada Moss", "Bo Fern")
    assert names("用moss和fern增强数据，编码器用的roof和wall") == ()


@pytest.mark.parametrize(
    "text",
    [
        f"[2401.00001]({LINK}) - Moss on many roofs - Ada Moss, Bo Fern",
        f"*Moss on many roofs*, Ada Moss, Bo Fern, 2024. [arXiv]({LINK})",
        f"[arXiv:2401.00001]({LINK}). *Moss on many roofs*. Ada Moss, Bo Fern. Weekly #5.",
    ],
)
def test_titles_behind_a_dash_and_slanted_ones(text: str) -> None:
    found = opening(inline(text), (), strict=False)
    assert found is not None
    assert found.title == "Moss on many roofs"
    assert found.authors[:2] == ("Ada Moss", "Bo Fern")


def test_who_wrote_it_is_no_part_of_a_title() -> None:
    found = opening(inline(f"Moss on many roofs (Moss et al., 2024) {LINK}"), (), strict=False)
    assert found is not None
    assert found.title == "Moss on many roofs"
    found = opening(
        inline(f"Moss on many roofs. *Journal of Green Roofs*. {LINK}"), (), strict=False
    )
    assert found is not None
    assert found.title == "Moss on many roofs"
