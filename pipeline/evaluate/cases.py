"""Cases of entity resolution: a few articles, what each says, and which of its mentions are one thing.

The format is in docs/evaluation.md. Nothing outside the file is ever loaded.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from lxml import etree
from pydantic import ValidationError

from models import Article, Extraction
from pipeline.evaluate.case_fields import LABEL, Labelled, read_mentions, unlabelled_twins
from pipeline.evaluate.gold import GoldError
from pipeline.evaluate.inline import attributes_of, line_of, marked_text, root_of
from pipeline.evaluate.inline_errors import InlineError
from pipeline.evaluate.inline_fields import check_attributes, split
from pipeline.read import ReadError, read_record

GLOBAL = "@"  # a label that begins with it means the same in every case
_CASE = frozenset({"id", "about"})
_ARTICLE = frozenset({"id", "url", "published", "fetched", "site", "level", "province", "cms", "edits", "copy_of"})
_UNIT = frozenset({LABEL, "names", "in"})
_VIETNAM = timezone(timedelta(hours=7))
_LATER = timedelta(hours=6)  # from publication to the first capture, where the case does not say


@dataclass(frozen=True)
class Site:
    """What the gazetteer would know of the site that an article stands on."""

    organisation: str
    level: str | None
    province: str | None
    cms: str | None


@dataclass(frozen=True)
class CaseArticle:
    """One content of an article: `name` in its case, and what a perfect extractor reads from it.

    `edits` names the earlier content of the same address, `copy_of` the article that it repeats.
    """

    name: str
    article: Article
    extraction: Extraction
    labelled: tuple[Labelled, ...]
    fetched_at: datetime
    site: Site | None
    edits: str | None
    copy_of: str | None


@dataclass(frozen=True)
class UnitNames:
    """Names that mean one unit wherever `articles` (all of the case, if empty) name it."""

    label: str
    names: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """A case and the file it came from."""

    path: Path
    about: str
    articles: tuple[CaseArticle, ...]
    units: tuple[UnitNames, ...]

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem


def read_cases(folder: Path) -> Iterator[Case]:
    """Every case below a folder, by path. Raises `GoldError` naming the folder, or file, line and article."""
    for path in case_paths(folder):
        yield read_case(path)


def case_paths(folder: Path) -> list[Path]:
    """The cases below a folder, by path. Raises `GoldError` where there is none."""
    paths = sorted(folder.rglob("*.xml")) if folder.is_dir() else []
    if not paths:
        raise GoldError(f"{folder}: no folder with cases (*.xml)")
    return paths


def read_case(path: Path) -> Case:
    """One case. Raises `GoldError` with the path, the line, and the article where there is one."""
    try:
        return _case(path, root_of(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    except etree.XMLSyntaxError as error:
        raise GoldError(f"{path}:{error.lineno}: {error.msg}") from error
    except InlineError as error:
        raise GoldError(f"{path}:{error.line}: {error}") from error


def _case(path: Path, root: etree._Element) -> Case:
    if root.tag != "case":
        raise InlineError(line_of(root), f"<{root.tag}> where <case> should be")
    given = check_attributes(line_of(root), "case", attributes_of(root), _CASE)
    if given.get("id") != path.stem or "about" not in given:
        raise InlineError(line_of(root), f"a case has its file's name as id, {path.stem!r}, and says what it is about")
    found: dict[str, CaseArticle] = {}
    units: list[UnitNames] = []
    for node in root:
        if node.tag == "article":
            read = _article(node, found)
            found[read.name] = read
        elif node.tag == "unit":
            units.append(_unit(node, found))
        else:
            raise InlineError(line_of(node), f"<{node.tag}>: a case holds <article> and, behind them, <unit/>")
    if twins := unlabelled_twins((name, item) for name, article in found.items() for item in article.labelled):
        raise InlineError(line_of(root), "; ".join(twins))
    return Case(path, given["about"], tuple(found.values()), tuple(units))


def _unit(node: etree._Element, articles: Mapping[str, CaseArticle]) -> UnitNames:
    given = check_attributes(line_of(node), "unit", attributes_of(node), _UNIT)
    names, within = split(given.get("names")), (given.get("in") or "").split()
    unknown = sorted(set(within) - set(articles))
    if unknown:
        raise InlineError(line_of(node), f"<unit in={given['in']!r}>: no article {', '.join(unknown)}")
    if LABEL not in given or not names:
        raise InlineError(line_of(node), f"<unit> needs {LABEL} and names")
    return UnitNames(given[LABEL], tuple(names), tuple(within))


def _article(node: etree._Element, before: Mapping[str, CaseArticle]) -> CaseArticle:
    line = line_of(node)
    given = check_attributes(line, "article", attributes_of(node), _ARTICLE)
    name = given.get("id")
    if not name or name in before:
        raise InlineError(line, f"article {name!r}: an article has an id of its own in the case")
    try:
        return _read(node, name, given, before)
    except InlineError as error:
        raise InlineError(error.line, f"article {name}: {error}") from error
    except (ValidationError, ReadError, ValueError) as error:
        raise InlineError(line, f"article {name}: {error}") from error


def _read(node: etree._Element, name: str, given: Mapping[str, str], before: Mapping[str, CaseArticle]) -> CaseArticle:
    body, *events = list(node) or [node]
    text, annotations = marked_text(body)
    stray = [event for event in events if event.tag != "event"]
    if stray:
        raise InlineError(line_of(stray[0]), f"<{stray[0].tag}>: only <event/> elements stand after the text")
    for role in ("edits", "copy_of"):
        if role in given and given[role] not in before:
            raise InlineError(line_of(node), f"{role}={given[role]!r}: no such article before it")
    published = _moment(given["published"]) if "published" in given else None
    fetched = _moment(given["fetched"]) if "fetched" in given else published and published + _LATER
    if fetched is None:
        raise InlineError(line_of(node), "neither published nor fetched says when it was seen")
    edited = before.get(given.get("edits", ""))
    article = _page(text, edited.article.url if edited else given.get("url"), published)
    marks = [(line_of(event), attributes_of(event)) for event in events]
    extraction, labelled = read_mentions(article, annotations, marks)
    site = Site(given["site"], given.get("level"), given.get("province"), given.get("cms")) if "site" in given else None
    return CaseArticle(
        name, article, extraction, labelled, fetched.astimezone(UTC), site, given.get("edits"), given.get("copy_of")
    )


def _page(text: str, url: str | None, published: datetime | None) -> Article:
    """The article as the reader of a record gives it, which must be the very text that was marked."""
    title, _, rest = text.partition("\n")
    record = {"url": url, "title": title, "text": rest, "published": published.isoformat() if published else None}
    article = read_record(record)
    if article.text != text:
        pairs = enumerate(zip(article.text, text, strict=False))
        at = next((place for place, (one, other) in pairs if one != other), len(article.text))
        raise ValueError(f"the reader changes the text at {text[max(0, at - 20) : at + 20]!r}")
    return article


def _moment(value: str) -> datetime:
    """A local time of Vietnam, `2021-10-20T07:30`. Raises `ValueError`."""
    return datetime.fromisoformat(value).replace(tzinfo=_VIETNAM)
