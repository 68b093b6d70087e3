from __future__ import annotations

from desktop.readers.md_inline import definitions, inline, is_definition, plain


def test_marks_are_taken_from_words() -> None:
    said = inline("**Moss** on *roofs*, `twice` &amp; <br> ~~never~~ snake\\_case")

    assert said.text == "Moss on *roofs*, `twice` & never snake_case"
    assert said.bold == ("Moss",)


def test_what_is_marked_as_a_whole_loses_its_marks() -> None:
    assert plain("*Ada Moss,Bo Fern*") == "Ada Moss,Bo Fern"
    assert plain("*Ada* and *Bo*") == "*Ada* and *Bo*"
    assert plain("<strong>Moss</strong>") == "Moss"


def test_links_are_found_with_words_and_papers() -> None:
    said = inline(
        "[Moss [on] roofs](https://arxiv.org/abs/2401.00001v2 'x') [Code](https://e.org/(a)b)"
        ' <https://doi.org/10.1000/moss> <a href="https://e.org/">home</a> https://e.net/x.'
    )

    assert {link.address: link.label for link in said.links} == {
        "https://arxiv.org/abs/2401.00001v2": "Moss [on] roofs",
        "https://e.org/(a)b": "Code",
        "https://doi.org/10.1000/moss": "",
        "https://e.org/": "home",
        "https://e.net/x": "",
    }
    assert said.text == "Moss [on] roofs Code https://doi.org/10.1000/moss home https://e.net/x."


def test_a_paper_is_known_by_its_link() -> None:
    said = inline('### [1] [Moss [on] roofs](https://arxiv.org/abs/2401.00001v2 "x")')

    assert said.text == "### [1] Moss [on] roofs"
    assert [(link.label, link.paper and link.paper.arxiv_id) for link in said.papers] == [
        ("Moss [on] roofs", "2401.00001")
    ]


def test_pictures_say_nothing_but_the_links_around_them_lead_on() -> None:
    said = inline("Moss [![arXiv](https://e.org/b.svg)](https://arxiv.org/abs/2401.00001) ![x](y)")

    assert said.text == "Moss"
    assert said.had_image
    assert [link.address for link in said.papers] == ["https://arxiv.org/abs/2401.00001"]


def test_a_number_names_a_paper_without_a_link() -> None:
    assert [link.address for link in inline("arXiv:2401.00001v3 [cs.LG]").papers] == [
        "https://arxiv.org/abs/2401.00001"
    ]


def test_numbered_links_lead_where_the_text_defines_it() -> None:
    targets = definitions([(1, "[Moss][1]"), (2, "[1]: https://arxiv.org/abs/2401.00001")])

    assert inline("[Moss][1]", targets).papers[0].label == "Moss"
    assert inline("[Moss][2]", targets).text == "[Moss][2]"
    assert not is_definition("[^1]: https://e.org/moss is a note")


def test_comments_and_breaks_are_dropped() -> None:
    assert plain("Moss <!-- hidden --> grows <!-- and on") == "Moss grows"
    assert plain("Moss grows \\") == "Moss grows"


def test_formulas_stay_as_they_are() -> None:
    assert plain("Norms $\\|x\\|$ of $a_1$ and $b_1$") == "Norms $\\|x\\|$ of $a_1$ and $b_1$"


def test_a_reference_to_no_sign_is_left_as_it_is() -> None:
    text = f"**Moss** &amp; &#{'9' * 5000}; &copy=1"
    assert inline(text).text == text.replace("**", "").replace("&amp;", "&")
