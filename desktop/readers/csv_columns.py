"""What the columns of a table of papers hold: by their names, else by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, auto

from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.reference_dates import written_date


class Role(IntEnum):
    """What a column holds."""

    TITLE = auto()
    ABSTRACT = auto()
    AUTHORS = auto()
    YEAR = auto()
    DAY = auto()
    DOI = auto()
    ARXIV = auto()
    PUBMED = auto()
    URL = auto()
    UPVOTES = auto()
    COMMENTS = auto()
    VENUE = auto()
    SOURCE = auto()
    IDS = auto()
    NOTE = auto()


# Names without signs and blanks, in lower case; those further in front win. Seen in exports of
# Scopus, Web of Science, Embase, PubMed, IEEE Xplore, Dimensions, Lens, OpenAlex, Zotero, Rayyan,
# Covidence, ASReview, Publish or Perish, CNKI and in data sets of papers.
_NAMES = {
    Role.TITLE: (
        "title articletitle primarytitle papertitle documenttitle itemtitle titles ti t1 "
        "titleofpaper paper papername titel titre título titulo titolo tytuł název başlık 题名 "
        "标题 题目 篇名 论文标题 文献标题 论文题目 中文标题 標題 題名 タイトル 論文名 "
        "論文タイトル 제목 논문명 논문제목 заголовок название العنوان displayname originaltitle "
        "englishtitle translatedtitle titeldesartikels titelderarbeit artikeltitel "
        "titredelarticle títulodelartículo 论文名称 文章标题 文献名 文献题名 论文名 論文題目 "
        "題目 タイトル名 표제"
    ),
    Role.ABSTRACT: (
        "abstract abstractnote abstracttext notesabstract paperabstract abstracts ab summary "
        "summaries n2 zusammenfassung kurzfassung résumé resume resumen resumo riassunto "
        "streszczenie abstrakt özet 摘要 中文摘要 要旨 抄録 概要 초록 요약 аннотация реферат "
        "الملخص originalabstract description inhaltsangabe abstrait extracto 内容摘要 文摘 "
        "论文摘要 英文摘要 内容简介 アブストラクト 要約 抄錄"
    ),
    Role.AUTHORS: (
        "authorfullnames authorsfullnames authors author authornames authorname authorlist "
        "authorsname af au a1 firstauthors creators creator authorshipsauthordisplayname "
        "authorsraw names autor autoren verfasser auteurs auteur autores autori autore autorzy "
        "yazarlar 作者 作者姓名 全部作者 著者 著者名 저자 저자명 авторы автор المؤلفون "
        "firstauthor autorin autorinnen verfasserinnen auteures auteurse autora autoras "
        "autoresas 第一作者 论文作者 执笔者 執筆者 発表者 著者一覧 著者リスト 작성자"
    ),
    Role.YEAR: (
        "year publicationyear publishedyear pubyear py yr yearpublished yearofpublication "
        "publishyear jahr erscheinungsjahr année annee año ano anno rok yıl 年 年份 年度 "
        "发表年份 出版年 出版年份 発行年 연도 발행연도 год publikationsjahr "
        "veröffentlichungsjahr annéedepublication añodepublicación anodepublicação 发表年度 "
        "出版年度 発表年 掲載年 刊行年 出版年月"
    ),
    Role.DAY: (
        "publicationdate publisheddate datepublished publishdate published publishtime pubdate "
        "publishedat dateofpublication coverdate issuedate date onlinedate publishedonline "
        "submitteddate submissiondate submitted pd da earlyaccessdate publishedmonth datum "
        "fecha data 日期 发表时间 发表日期 出版日期 出版时间 発行日 발행일 дата created updated "
        "veröffentlicht veröffentlichungsdatum publikationsdatum erscheinungsdatum "
        "datedepublication datedeparution publiéle fechadepublicación publicado 发布日期 "
        "发布时间 提交日期 刊出日期 公開日 掲載日 投稿日 日付 출판일"
    ),
    Role.NOTE: (
        "note notes mynote mynotes personalnotes remark remarks annotation annotations "
        "bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar kommentare "
        "remarque remarques commentaire commentaires nota notas observación observaciones "
        "comentario comentarios 备注 备注信息 注释 笔记 评论 批注 メモ 備考 コメント 메모 비고 "
        "примечание примечания заметки comment comments"
    ),
    Role.DOI: (
        "doi itemdoi articledoi paperdoi doilink doiurl digitalobjectidentifier di do doinummer "
        "doi号"
    ),
    Role.ARXIV: (
        "arxivid arxiv eprint arxivno arxivnumber arxivurl arxivlink arxividentifier entryid "
        "arxiv编号 arxiv号 arxiv番号 arxivnummer"
    ),
    Role.PUBMED: "pmid pubmedid pm",
    Role.URL: (
        "url link articleurl paperurl paperlink absurl abslink arxivabs links webaddress pdfurl "
        "pdflink pdf htmlurl htmllink fulltexturl fulltextlink fulltextlinks sourceurl "
        "externalurl documenturl landingpage landingpageurl hfurl projectpage openurllink uri "
        "ur plink 链接 网址 lien adresse enlace verweis 地址 论文链接 原文链接 全文链接 pdf链接 "
        "リンク 論文リンク 링크 ссылка"
    ),
    Role.UPVOTES: "upvotes likes votes upvote 点赞 点赞数 いいね",
    Role.COMMENTS: "numcomments commentscount commentcount ncomments",
    Role.VENUE: (
        "journal sourcetitle publicationtitle journalbook journaltitle venue journalname so "
        "booktitle issn authorkeywords citedby citationcount timescited journalref cites "
        "zeitschrift revue revista 期刊 刊名 文献来源 저널명 журнал 期刊名称 会议 会议名称 杂志 "
        "雑誌名 掲載誌 学会 konferenz fachzeitschrift conférence 학술지"
    ),
    Role.SOURCE: "source 来源",
    Role.IDS: "externalids",
}  # fmt: skip
_ROLES = {
    name: (role, place)
    for role, names in _NAMES.items()
    for place, name in enumerate(names.split())
}
_TELLING = {Role.ABSTRACT, Role.AUTHORS, Role.DOI, Role.ARXIV, Role.PUBMED, Role.VENUE}
_DOUBTFUL = {Role.TITLE, Role.ABSTRACT, Role.DAY}
# Long texts, dates and names that are not those of the paper.
_OTHER = re.compile(
    r"add|modif|access|creat|updat|read|download|export|retriev|scrap|crawl|fetch|reference|affil"
    r"|address|full|body|fund|keyword|note|tag|journal|venue|source|publisher|file|path|comment"
    r"|categor|subject|conference|copyright|sponsor|chemical|index",
    re.IGNORECASE,
)
# What authors remark for arXiv, where a column is called “comments”.
_OF_AUTHORS = re.compile(
    r"\b\d{1,4} (?:pages?|figures?|tables?|pp)\b"
    r"|\b(?:accepted|submitted|to appear|published|code)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[\W_]+")
_MOST_COLUMNS = 500
_FEWEST_SHARE = 0.6
_LONG_TEXT = 250


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, by their roles; the ones further in front are better.

    `guessed` are those whose role was told by what stands in them, and may be another one.
    """

    names: tuple[str, ...]
    places: Mapping[Role, tuple[int, ...]]
    guessed: tuple[tuple[int, Role], ...] = ()
    order: tuple[tuple[Role, int], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay the roles and their places out in one row."""
        order = tuple((role, place) for role, told in self.places.items() for place in told)
        object.__setattr__(self, "order", order)

    def told(self, cells: Sequence[str]) -> dict[Role, list[str]]:
        """Return what the cells of each role say, the best first, those that say nothing apart."""
        found: dict[Role, list[str]] = {}
        for role, place in self.order:
            if place < len(cells) and (text := cells[place].strip()):
                found.setdefault(role, []).append(text)
        return found

    def sureness(self) -> int:
        """Say how sure it is, from 0 to 100, that this is a table of papers."""
        if Role.TITLE not in self.places:
            return 0
        telling = len(_TELLING & self.places.keys())
        if any(role is Role.TITLE for _, role in self.guessed):
            return 40 if telling else 0
        if telling:
            return 88 if telling > 1 else 70
        return 30 if self.places.keys() & {Role.YEAR, Role.DAY} else 0


def named_columns(cells: Sequence[str]) -> Columns:
    """Return the columns whose names are known."""
    found: dict[Role, list[tuple[int, int]]] = {}
    if len(cells) > _MOST_COLUMNS:
        return Columns((), {})
    for place, cell in enumerate(cells):
        role = _ROLES.get(_SIGNS.sub("", cell.replace("(s)", "s")).lower())
        # The Web of Science calls that the day of its report.
        if role and not (cell == "DA" and "UT" in cells):
            found.setdefault(role[0], []).append((role[1], place))
    places = {role: tuple(place for _, place in sorted(told)) for role, told in found.items()}
    return Columns(tuple(cells), places)


def without_remarks(columns: Columns, rows: Sequence[Sequence[str]]) -> Columns:
    """Return the columns but for notes that are none: arXiv's comments, and mere numbers."""
    kept = tuple(place for place in columns.places.get(Role.NOTE, ()) if _has_notes(rows, place))
    places = dict(columns.places)
    places.pop(Role.NOTE, None)
    if kept:
        places[Role.NOTE] = kept
    return Columns(columns.names, places, columns.guessed)


def _has_notes(rows: Sequence[Sequence[str]], place: int) -> bool:
    cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    others = sum(cell.isdigit() or _OF_AUTHORS.search(cell) is not None for cell in cells)
    return bool(cells) and others * 4 <= len(cells)


def guessed_columns(columns: Columns, rows: Iterable[Sequence[str]]) -> Columns:
    """Return the columns with what their first rows tell of those whose names are not known."""
    known = {place for told in columns.places.values() for place in told}
    places = dict(columns.places)
    guessed = []
    sample = list(rows)
    for place in range(len(columns.names)):
        cells = [row[place].strip() for row in sample if place < len(row)]
        role = _role(list(filter(None, cells))) if place not in known else None
        if role is Role.DAY and Role.YEAR in places:
            continue
        if role in _DOUBTFUL and _OTHER.search(columns.names[place]):
            continue
        if role and role not in places:
            places[role] = (place,)
            if role in _DOUBTFUL:
                guessed.append((place, role))
    return Columns(columns.names, places, tuple(guessed))


def _role(cells: list[str]) -> Role | None:
    """Tell what a column holds by its cells, if most of them agree."""
    if not cells:
        return None
    for role, is_such in _LOOKS:
        if sum(map(is_such, cells)) >= _FEWEST_SHARE * len(cells):
            return role
    return None


def _is_doi(cell: str) -> bool:
    return len(cell) < 200 and " " not in cell and doi(cell) is not None


def _is_arxiv_id(cell: str) -> bool:
    return len(cell) < 100 and " " not in cell and arxiv_id(cell) is not None


def _is_address(cell: str) -> bool:
    return cell.startswith(("http://", "https://")) and " " not in cell


def _is_date(cell: str) -> bool:
    date = written_date(cell) if len(cell) < 30 and "-" in cell else None
    return date is not None and date.month is not None


def _is_long(cell: str) -> bool:
    return len(cell) >= _LONG_TEXT and cell.count(" ") > _LONG_TEXT // 15


def _is_title(cell: str) -> bool:
    return 15 <= len(cell) < _LONG_TEXT and cell.count(" ") >= 2 and ";" not in cell


_LOOKS = (
    (Role.ARXIV, _is_arxiv_id),
    (Role.DOI, _is_doi),
    (Role.URL, _is_address),
    (Role.DAY, _is_date),
    (Role.ABSTRACT, _is_long),
    (Role.TITLE, _is_title),
)
