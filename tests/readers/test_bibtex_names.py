from __future__ import annotations

import pytest

from desktop.readers.bibtex_names import bibtex_names


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Moss, Ada and Fern, Bo", ("Ada Moss", "Bo Fern")),
        ("Ada Moss AND Bo Fern\n  and Cy van der Reed", ("Ada Moss", "Bo Fern", "Cy van der Reed")),
        ("van der Reed, Cy and Moss, Jr., Ada", ("Cy van der Reed", "Ada Moss Jr.")),
        ("Moss, Ada, Jr. and Fern, II, Bo", ("Ada Moss Jr.", "Bo Fern II")),
        ("Moss, Jr.", ("Moss Jr.",)),
        (r"{\"O}zge Moss and M{\'o}ss, Ada", ("Özge Moss", "Ada Móss")),
        ("{Fen, Bog and Mire Society} and Fern, Bo", ("Fen, Bog and Mire Society", "Bo Fern")),
        ("Moss, Ada and others", ("Ada Moss",)),
        ("Moss, Ada and et al.", ("Ada Moss",)),
        ("{Moss}, {Ada} and {Fern}, Bo", ("Ada Moss", "Bo Fern")),
        ("Moss, {Lee-ann}", ("Lee-ann Moss",)),
        ("Moss, A.; Fern, B.", ("A. Moss", "B. Fern")),
        ("Moss, A., Fern, B., Reed, C.", ("A. Moss", "B. Fern", "C. Reed")),
        ("Ada Moss, Bo Fern, Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("A. Moss, B. Fern", ("A. Moss", "B. Fern")),
        ("Moss Heath, Ada", ("Ada Moss Heath",)),
        ("family=Reed, given=Cy Al, prefix=van, useprefix=true", ("Cy Al van Reed",)),
        ("Moss, Ada and Moss, Ada", ("Ada Moss",)),
        ("Anderland and Sandy", ("Anderland", "Sandy")),
        ("A. Moss, B. Fern and C. van Reed", ("A. Moss", "B. Fern", "C. van Reed")),
        ("A Moss , B Fern and C Reed", ("A Moss", "B Fern", "C Reed")),
        ("Ada Moss, Bo Fern, and Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("Ada Moss, Bo Fern and Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("Moss, A., Fern, B., and Reed, C.", ("A. Moss", "B. Fern", "C. Reed")),
        ("Moss Heath, Ada Bea and others", ("Ada Bea Moss Heath",)),
        ("Moss Heath, Ada Bea and Fern, Bo", ("Ada Bea Moss Heath", "Bo Fern")),
        ("van der Reed, Cy Al and {Bog Society}", ("Cy Al van der Reed", "Bog Society")),
        ("De Moss, A B and Fern, Bo", ("A B De Moss", "Bo Fern")),
        ("Ada Moss 0001 and\n Bo Fern", ("Ada Moss", "Bo Fern")),
        ("", ()),
    ],
)  # fmt: skip
def test_names_come_given_names_first(written: str, names: tuple[str, ...]) -> None:
    assert bibtex_names(written) == names
