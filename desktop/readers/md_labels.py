"""The words by which digests name the parts of a paper, in the languages they are written in."""

from __future__ import annotations

from enum import Enum, auto


class Field(Enum):
    """A part of a paper as a digest names it."""

    TITLE = auto()
    AUTHORS = auto()
    ABSTRACT = auto()
    SUMMARY = auto()
    DATE = auto()
    LINK = auto()
    VOTES = auto()
    COMMENTS = auto()
    ORGANIZATION = auto()
    BYLINE = auto()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.replace("\n", "").split("|"))


# Kept for their meaning: what a digest says to be the abstract is the abstract, everything that
# retells it (a summary, a translation, methods and results) is a summary.
NAMES: dict[Field, tuple[str, ...]] = {
    Field.TITLE: _listed(
        """
        title|paper title|original title|english title|title (en)|标题|論文タイトル|
        论文标题|英文标题|原标题|论文题目|题目|標題|論文標題|タイトル|原題|제목|
        논문 제목|논문제목|원제|titel|originaltitel|titre|título|titulo|titolo|название|
        заголовок|tiêu đề|paper name|name|论文名称|论文名
        """
    ),
    Field.AUTHORS: _listed(
        """
        author|authors|author(s)|by|written by|first author|作者|论文作者|作者列表|著者|
        論文著者|저자|autor|autoren|auteur|auteurs|autores|autori|авторы|автор|tác giả|
        作者信息|authors list|author list|第一作者|all authors
        """
    ),
    Field.ABSTRACT: _listed(
        """
        abstract|abstract (original)|original abstract|paper abstract|english abstract|
        full abstract|abstract (en)|arxiv abstract|摘要|英文摘要|原文摘要|论文摘要|
        原始摘要|摘要原文|概要|要旨|アブストラクト|초록|원문 초록|논문 초록|résumé|
        zusammenfassung|resumen|resumo|sommario|аннотация|абстракт|tóm tắt|
        摘要 (english)|abstract summary|original summary
        """
    ),
    Field.SUMMARY: _listed(
        """
        summary|核心方法|主要方法|主要实验结果|主要工作|研究问题|创新|局限|ai summary|
        tl;dr|tldr|tl dr|too long; didn't read|gist|in short|key points|key point|
        key idea|key ideas|highlights|main idea|one-line summary|one sentence summary|
        description|overview|motivation|background|problem|objective|method|methods|
        methodology|approach|result|results|finding|findings|key findings|conclusion|
        conclusions|contribution|contributions|main contributions|key contributions|
        limitations|why it matters|takeaway|takeaways|analysis|details|detail|innovation|
        insight|insights|chinese abstract|abstract (chinese)|abstract (zh)|
        abstract (translated)|translated abstract|translation|中文摘要|摘要翻译|
        摘要 (中文)|中文翻译|总结|概述|简介|论文总结|ai 总结|ai总结|一句话总结|核心思想|
        核心贡献|主要贡献|研究背景|动机|研究动机|方法|研究方法|结果|实验结果|结论|亮点|
        创新点|解读|中文解读|要点|详细|要約|日本語要約|まとめ|説明|요약|한국어 요약|
        초록 (korean)|번역|핵심 요약|kurzfassung|synthèse|resumen ia|краткое содержание|
        gpt summary|llm summary|comment by ai|relevance reason|reason|推荐理由|
        why relevant|abstract (ko)|abstract (ja)|한글 초록|국문 초록|日文摘要|
        abstract translation|summary (zh)|summary (ko)
        """
    ),
    Field.DATE: _listed(
        """
        date|published|publish date|publication date|published on|published date|
        submitted|submitted on|submission date|posted|posted on|first submitted|
        announced|updated|update date|日期|发布日期|发表日期|发布时间|发表时间|提交日期|
        提交时间|更新日期|时间|公開日|投稿日|日付|発表日|게시일|발행일|날짜|제출일|
        출판일|datum|veröffentlicht|publié|date de publication|fecha|publicado|data|дата|
        дата публикации|ngày
        """
    ),
    Field.LINK: _listed(
        """
        link|links|url|urls|paper|paper link|paper url|pdf|pdf link|pdf url|arxiv|
        arxiv id|arxiv link|arxiv url|arxivid|abs|abs url|doi|code|code link|code url|
        github|github repo|repo|repository|project|project page|website|webpage|homepage|
        demo|model|models|dataset|datasets|data page|id|paper id|source|original link|
        read more|full text|html|hf|hugging face|hf link|openreview|url/doi|huggingface|
        video|slides|blog|resources|链接|论文链接|原文链接|原文|论文|论文地址|地址|代码|
        代码链接|代码地址|项目|项目主页|项目地址|arxiv链接|arxiv 链接|pdf链接|pdf 链接|
        下载|来源|论文来源|リンク|論文リンク|論文|コード|링크|논문 링크|논문|원문|원문 링크|코드|
        프로젝트|lien|liens|enlace|enlaces|ссылка|ссылки|liên kết|pdf&code|paper & code|
        arxiv编号|论文编号|paper with code|kimi|download|url link|view
        """
    ),
    Field.VOTES: _listed(
        """
        upvotes|upvote|votes|vote|likes|点赞|点赞数|赞|票数|추천|추천수|いいね|👍|▲|⬆️|🔥|❤️
        """
    ),
    Field.COMMENTS: _listed(
        """
        number of comments|comment count|num comments|评论数|댓글 수|コメント数
        """
    ),
    Field.ORGANIZATION: _listed(
        """
        organization|organisation|organizations|institution|institutions|affiliation|
        affiliations|机构|单位|作者单位|研究机构|所属|所属機関|기관|소속|institut|
        institution(s)|affiliation(s)
        """
    ),
    Field.BYLINE: _listed(
        """
        category|categories|primary category|main category|subject|subjects|topic|topics|
        primary topic|keyword|keywords|key words|tag|tags|venue|conference|journal|
        journal ref|journal-ref|year|volume|comment|comments|note|notes|score|relevance|
        relevance score|novelty|rating|rank|ranking|citations|citation|cited by|stars|
        license|field|area|type|status|language|similarity|matched keywords|发表年份|
        发表年|出版年|分类|类别|主分类|领域|研究领域|关键词|关键字|标签|论文标签|会议|
        期刊|年份|备注|评论|说明|评分|得分|相关性|相关度|推荐度|打分|キーワード|カテゴリ|
        カテゴリー|分野|コメント|タグ|키워드|카테고리|분류|분야|코멘트|학회|점수|
        schlagwörter|mots-clés|palabras clave|ключевые слова|#|no|no.|nr|ref|index|idx|
        序号|编号|번호|番号|topic match|source feed|recommendation|publication|publisher|
        published in|accepted|会议/期刊|metadata|meta data|paper info|paper information|
        bibliographic information|论文信息|基本信息|元数据|논문 정보|書誌情報
        """
    ),
}

# Words of links that say where these lead to, not to which paper.
GENERIC: frozenset[str] = frozenset(
    (
        "here", "click", "this", "open", "full", "text", "version", "v1", "v2", "preprint",
        "official", "page", "on", "the", "at", "in", "and", "to", "online", "web", "site",
        "paperwithcode", "alphaxiv", "papers", "cool", "tweet", "thread", "openaccess", "acl",
        "cvf", "ieee", "xplore", "acm", "springer", "neurips", "icml", "iclr", "cvpr", "nature",
        "science", "biorxiv", "medrxiv", "ssrn", "semantic", "scholar", "hf", "huggingface",
        "face", "view", "poster", "talk", "supp", "supplementary", "bib", "bibtex", "arxiv",
        "org", "com", "abstract", "论文", "链接", "查看", "阅读", "详情", "全文", "下载",
        "이동", "보기", "바로가기", "見る", "読む", "lesen", "lire", "leer", "bare", "null",
        "none", "no", "yes", "back", "top", "english", "chinese", "zh", "en",
    )
)  # fmt: skip
