from __future__ import annotations

from desktop.services.pdf_text import with_readable_text

TABLE = (
    b"x <0001> <0001> <0009>\n2 beginbfrange\n<0001> <0001> <0009>\n<0002> <0004> [<0041> <2F29> "
    b"<00A0>]\n<0005> <0007> <0009>\nendbfrange\nrest"
)


def test_blanks_and_radicals_get_the_names_that_people_type() -> None:
    assert with_readable_text(TABLE) == (
        b"x <0001> <0001> <0009>\n2 beginbfrange\n<0001> <0001> <0020>\n<0002> <0004> [<0041> "
        b"<5C0F> <0020>]\n<0005> <0007> <0009>\nendbfrange\nrest"
    )
    assert with_readable_text(b"none") == b"none"
