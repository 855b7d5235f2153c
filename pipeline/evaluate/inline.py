"""Inline articles: one XML file an article, what is in it marked where it stands (see docs/evaluation.md).

A raw `&` is allowed, so that `Sở GD&ĐT` reads as it is written. Nothing outside the file is ever loaded.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree
from pydantic import ValidationError

from pipeline.evaluate.gold import Annotation, Facts, GoldArticle, GoldError, GoldFile
from pipeline.evaluate.inline_errors import InlineError
from pipeline.evaluate.inline_fields import EVENT_ATTRIBUTES, check_attributes, fields_of

_RAW_AND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
_ARTICLE_ATTRIBUTES = frozenset(
    {"id", "url", "published", "author", "source", "cms", "level", "negative", "hard", "about"}
)
_TRUTH = {"true": True, "false": False}


def read_inline(path: Path) -> GoldArticle:
    """One inline article. Raises `GoldError` with the path, and the line where there is one."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    try:
        return _article(path, root_of(source))
    except etree.XMLSyntaxError as error:
        raise GoldError(f"{path}:{error.lineno}: {error.msg}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise GoldError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except InlineError as error:
        raise GoldError(f"{path}:{error.line}: {error}") from error


def root_of(source: str) -> etree._Element:
    """The root element of an XML text in which a raw `&` is allowed.

    Raises `InlineError` or `etree.XMLSyntaxError`.
    """
    if "<!DOCTYPE" in source:
        raise InlineError(1, "a document type declaration has no place here")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(_RAW_AND.sub("&amp;", source).encode(), parser)


def _article(path: Path, root: etree._Element) -> GoldArticle:
    if root.tag != "article":
        raise InlineError(line_of(root), f"<{root.tag}> where <article> should be")
    given = check_attributes(line_of(root), "article", attributes_of(root), _ARTICLE_ATTRIBUTES)
    if given.get("id") != path.stem:
        raise InlineError(line_of(root), f"id {given.get('id')!r} is not the file's name, {path.stem!r}")
    body, *events = [child for child in root if isinstance(child.tag, str)] or [root]
    text, annotations = marked_text(body)
    for event in events:
        if event.tag != "event" or len(event) or (event.text or "").strip():
            raise InlineError(line_of(event), f"<{event.tag}>: only empty <event/> elements stand after the text")
    marks = [(line_of(event), check_attributes(line_of(event), "event", attributes_of(event), EVENT_ATTRIBUTES))
             for event in events]  # fmt: skip
    title, _, rest = text.partition("\n")
    fields, places = fields_of(annotations, marks)
    file = GoldFile(
        url=given.get("url"),
        title=title,
        published=given.get("published"),
        author=given.get("author"),
        source=given.get("source"),
        negative=_truth(root, given, "negative"),
        text=rest,
        gold=fields,
    )
    if file.negative == bool(file.gold.events):
        raise InlineError(line_of(root), "an article is negative if, and only if, it has no <event/>")
    return GoldArticle(path, path, file, _facts(root, given), annotations, places)


def _facts(root: etree._Element, given: Mapping[str, str]) -> Facts:
    known: dict[str, Any] = {name: given.get(name) for name in ("cms", "level")}
    return Facts(**known, hard=_truth(root, given, "hard"), about=given.get("about", ""))


def _truth(root: etree._Element, given: Mapping[str, str], name: str) -> bool:
    if given.get(name) not in _TRUTH:
        raise InlineError(line_of(root), f"{name}={given.get(name)!r} is neither true nor false")
    return _TRUTH[given[name]]


def marked_text(body: etree._Element) -> tuple[str, tuple[Annotation, ...]]:
    """The text between `<text>` and `</text>` without its first and last line feed, and its elements."""
    if body.tag != "text":
        raise InlineError(line_of(body), f"<{body.tag}> where <text> should be")
    pieces: list[str] = []
    marked = list(_walk(body, pieces, 0))
    whole = "".join(pieces)
    if not (whole.startswith("\n") and whole.endswith("\n")) or not whole.strip():
        raise InlineError(line_of(body), "<text> begins and ends with a line feed and holds a title line")
    annotations = (
        Annotation(str(node.tag), attributes_of(node), start - 1, end - 1, whole[start:end], line_of(node))
        for node, start, end in marked
    )
    return whole[1:-1], tuple(annotations)


def _walk(node: etree._Element, pieces: list[str], start: int) -> Iterator[tuple[etree._Element, int, int]]:
    """Every element below `node` with its span; what it holds is added to `pieces`, which reach to `start`."""
    pieces.append(node.text or "")
    position = start + len(pieces[-1])
    for child in node:
        if not isinstance(child.tag, str):
            raise InlineError(line_of(child), "neither comments nor entities stand inside the text")
        inside: list[str] = []
        within = list(_walk(child, inside, position))
        end = position + sum(map(len, inside))
        yield child, position, end
        yield from within
        pieces += [*inside, child.tail or ""]
        position = end + len(child.tail or "")


def attributes_of(node: etree._Element) -> dict[str, str]:
    """The attributes of an element."""
    return {str(name): str(value) for name, value in node.attrib.items()}


def line_of(node: etree._Element) -> int:
    """The line of an element in its file, from 1."""
    return node.sourceline if isinstance(node.sourceline, int) else 1
