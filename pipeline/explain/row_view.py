"""An explained row as it is shown, article by article: as text for a terminal, as a page that needs nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from pipeline.explain.again import GoneError, against
from pipeline.explain.explanation import Explanation
from pipeline.explain.items import Item
from pipeline.explain.page import environment
from pipeline.explain.row import Claim, Evidence, RowExplanation, Source
from pipeline.explain.rules import rule_line
from pipeline.explain.text import in_sentence, one_line

Again = Callable[[Source], Explanation]


@dataclass(frozen=True)
class Group:
    """The places of one article's content. `lost` is null where it cannot be extracted again; `gone` says why."""

    source: Source
    evidence: tuple[Evidence, ...]
    captures: tuple[str, ...]
    is_past: bool
    lost: tuple[Item, ...] | None
    gone: str | None


def groups(row: RowExplanation, again: Again) -> tuple[Group, ...]:
    """The evidence by article; `again` extracts one once more."""
    grouped = groupby(row.evidence, key=lambda one: one.source)
    return tuple(_group(source, tuple(evidence), again) for source, evidence in grouped)


def _group(source: Source, evidence: tuple[Evidence, ...], again: Again) -> Group:
    lost, gone = None, None
    try:
        lost = against(again(source), evidence)
    except GoneError as error:
        gone = str(error)
    return Group(source, evidence, evidence[0].captures, evidence[0].is_past, lost, gone)


def row_page(row: RowExplanation, shown: tuple[Group, ...]) -> str:
    """The page of a row."""
    return environment().get_template("row.html.jinja").render(row=row, groups=shown)


def row_text(row: RowExplanation, shown: tuple[Group, ...]) -> str:
    """The same as plain text; what an article wrote is stripped of control characters."""
    return "\n".join(map(one_line, _lines(row, shown)))


def _lines(row: RowExplanation, shown: tuple[Group, ...]) -> Iterator[str]:
    yield f"══ {row.heading} {row.id} (bảng {row.table}, bộ trích xuất {row.extractor})"
    yield from (f"   {label}: {value}" for label, value in row.fields)
    yield from _titled("Các bài nói gì", tuple(map(_claim, row.claims)))
    yield from _titled("Sửa chữa", row.corrections)
    yield from _titled("Điều cần xem lại", row.issues)
    more = f", còn {row.hidden} nữa" if row.hidden else ""
    yield from ("", f"Dẫn chứng ({len(row.evidence)}{more})")
    for group in shown:
        yield from _article(group)


def _titled(title: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield from ("", f"{title} ({len(lines)})")
        yield from (f"  {line}" for line in lines)


def _claim(claim: Claim) -> str:
    why = f" ({claim.reason})" if claim.reason else ""
    return f"{'✓' if claim.is_chosen else ' '} {claim.attribute}: {claim.value}{why} – {claim.title}"


def _article(group: Group) -> Iterator[str]:
    source = group.source
    published = f", đăng {source.published}" if source.published else ""
    yield from ("", f"  ── {source.title}")
    yield f"     {source.url}{published}{', nội dung cũ, bài nay viết khác' if group.is_past else ''}"
    for one in group.evidence:
        yield f"     · {one.value or '–'} [{one.mention_id}]"
        yield f"       quy tắc: {rule_line(one.rule)}"
        if one.context:
            yield f"       {in_sentence(one.context)}"
    yield from _lost(group)
    yield f"     lần tải xác nhận ({len(group.captures)}):"
    yield from (f"       {line}" for line in group.captures)


def _lost(group: Group) -> Iterator[str]:
    if group.lost is None:
        yield f"     không dựng lại được ứng viên bị loại: {group.gone}"
        return
    yield f"     ứng viên bị loại trong các câu này ({len(group.lost)})"
    for item in group.lost:
        yield f"       {item.sign} {item.kind_label}: {item.why}; quy tắc: {rule_line(item.rule)}"
        yield f"         {in_sentence(item.context)}"
