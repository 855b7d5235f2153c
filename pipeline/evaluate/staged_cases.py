"""Cases staged for the very service that a build uses, as if a perfect extractor had read a crawl of them."""

import hashlib
from collections.abc import Iterable, Sequence

import pyarrow as pa

from models.arrow import CAPTURES
from pipeline.evaluate.case_fields import RULE
from pipeline.evaluate.case_gold import host_of
from pipeline.evaluate.cases import Case, CaseArticle
from pipeline.registry.crawled import staged_crawl
from pipeline.registry.loading import Staged
from pipeline.registry.readings import STAGED_ARTICLES
from pipeline.registry.rows import Rows
from pipeline.registry.staging import Versions, staged_build, staged_failures, staged_knowledge
from pipeline.registry.store import SCHEMA
from pipeline.registry.work import input_hash, lengths

_CAPTURES = pa.schema([*CAPTURES, pa.field("kind", pa.string()), pa.field("input_hash", pa.string())])


def staged(cases: Iterable[Case]) -> Staged:
    """The tables that `pipeline.registry.loading.write` loads; sites that a case names are in the gazetteer's table."""
    articles = [(case, article) for case in cases for article in case.articles]
    captures, contents, extractions = Rows(_CAPTURES), Rows(STAGED_ARTICLES), Rows(SCHEMA)
    seen: set[str] = set()
    for case, found in articles:
        name = input_hash(found.article.model_dump_json().encode())
        captures.append(_capture(case, found, name))
        if name in seen:
            continue
        seen.add(name)
        contents.append(_content(found, name))
        extractions.append({"input_hash": name} | found.extraction.model_dump())
    knowledge = staged_knowledge()
    knowledge["staged_sites"] = _with_sites(knowledge["staged_sites"], [found for _, found in articles])
    return {
        "staged_captures": captures.table(),
        "staged_articles": contents.table(),
        "staged_extractions": extractions.table(),
        "staged_failures": staged_failures(()),
        "staged_build": staged_build(Versions(RULE, RULE), RULE),
        **staged_crawl(None),
        **knowledge,
    }


def _capture(case: Case, found: CaseArticle, name: str) -> dict[str, object]:
    record = f"{case.name}/{found.name}"
    return {
        "record_id": f"<urn:case:{record}>",
        "url": found.article.url or f"file:///{record}",
        "fetched_at": found.fetched_at,
        "status": 200,
        "content_type": "application/json",
        "digest": hashlib.sha256(found.article.text.encode()).hexdigest(),
        "warc": case.path.name,
        "offset": [article.name for article in case.articles].index(found.name),
        "kind": "resource",
        "input_hash": name,
    }


def _content(found: CaseArticle, name: str) -> dict[str, object]:
    article = found.article
    row = article.model_dump(exclude={"parts"}) | lengths(article)
    return row | {"input_hash": name, "content_hash": article.content_hash}


def _with_sites(table: pa.Table, articles: Sequence[CaseArticle]) -> pa.Table:
    """The gazetteer's sites and those that the cases name, the first of each host."""
    rows: dict[str, dict[str, str | None]] = {row["domain"]: row for row in table.to_pylist()}
    for found in articles:
        if found.site and found.article.url:
            host = host_of(found.article.url)
            rows.setdefault(host, {"domain": host} | vars(found.site))
    return pa.Table.from_pylist(list(rows.values()), schema=table.schema)
