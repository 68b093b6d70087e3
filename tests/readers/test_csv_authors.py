from __future__ import annotations

import pytest

from desktop.readers.csv_authors import cell_authors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("['Moss, Ada', 'Fern, Bo']", ("Ada Moss", "Bo Fern")),
        ('["Ada Moss","Bo O\'Fern"]', ("Ada Moss", "Bo O'Fern")),
        ("['Ada Moss' 'Bo Fern']", ("Ada Moss", "Bo Fern")),
        ("[{'name': 'Ada Moss', 'id': 'x'}, {'name': \"Bo O'Fern\"}]", ("Ada Moss", "Bo O'Fern")),
        ("Moss, A.; Fern, B.", ("A. Moss", "B. Fern")),
        ("Moss, A., Fern, B.", ("A. Moss", "B. Fern")),
        ("Moss, Ada", ("Ada Moss",)),
        ("Moss A, de la Fern BC, Reed C.", ("Moss A", "de la Fern BC", "Reed C")),
        ("Moss A., Fern B.C.", ("Moss A.", "Fern B.C.")),
        ("Ada Moss, Bo Fern", ("Ada Moss", "Bo Fern")),
        ("Ada Moss and Bo Fern", ("Ada Moss", "Bo Fern")),
        ("Moss, Ada and Fern, Bo", ("Ada Moss", "Bo Fern")),
        ("Moss, Ada (57190123456); Fern, Bo (7190123456)", ("Ada Moss", "Bo Fern")),
        ("Moss, A., Reed, C., & Fern, B.", ("A. Moss", "C. Reed", "B. Fern")),
        ("Ada Moss and Bo Fern, Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("Ada Moss, Bo Fern, and Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("Li Yu and Bo Xu", ("Li Yu", "Bo Xu")),
        ("Li Yu, Bo Xu", ("Li Yu", "Bo Xu")),
        ("[Ada Moss, Bo Fern]", ("Ada Moss", "Bo Fern")),
        ("Moss, J.-P., Fern, Ch.", ("J.-P. Moss", "Ch. Fern")),
        ("Moss, AB, Fern, C", ("AB Moss", "C Fern")),
        ("Ada Moss | Bo Fern", ("Ada Moss", "Bo Fern")),
        ("Ada Moss\nBo Fern", ("Ada Moss", "Bo Fern")),
        ("苔藓;蕨类", ("苔藓", "蕨类")),
        ("A Moss, B Fern, ...", ("A Moss", "B Fern")),
        ("A Moss et al.", ("A Moss",)),
        ("[No author name available]", ()),
        ("Ada MossBo FernCy-Al Reed", ("Ada Moss", "Bo Fern", "Cy-Al Reed")),
        ("Ada LeFernXiaoMing Li", ("Ada LeFern", "XiaoMing Li")),
        ("Ada McMoss Fern", ("Ada McMoss Fern",)),
        ("BogMind Team", ("BogMind Team",)),
        ("", ()),
        ("[]", ()),
    ],
)
def test_names_are_told_apart(text: str, names: tuple[str, ...]) -> None:
    assert cell_authors(text) == names
