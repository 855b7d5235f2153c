"""An explanation as plain text for a terminal; what an article wrote is stripped of control characters."""

from collections.abc import Iterator

from gazetteers.field_labels import field_label
from pipeline.explain.explanation import Explanation
from pipeline.explain.items import Context, Item, Told, events, losers, mentions
from pipeline.explain.rules import rule_line

_OPEN, _CLOSE = "⟦", "⟧"


def as_text(explanation: Explanation) -> str:
    """Title, events, mentions by kind, and the candidates that lost."""
    return "\n".join(map(one_line, _lines(explanation)))


def one_line(line: str) -> str:
    """One line that cannot move a cursor or change a colour."""
    return "".join(char if char.isprintable() else " " for char in line)


def _lines(explanation: Explanation) -> Iterator[str]:
    yield f"══ {explanation.article.title}"
    yield f"   {explanation.source}"
    for told in events(explanation):
        yield from _event(told)
    for kind, items in mentions(explanation):
        yield from ("", f"{field_label('kind', kind)} ({len(items)})")
        for item in items:
            yield from _mention(item)
    lost = losers(explanation)
    yield from ("", f"Ứng viên bị loại ({len(lost)})")
    for item in lost:
        yield f"  {item.sign} {item.kind_label}: {item.why}"
        yield f"       quy tắc: {rule_line(item.rule)}"
        yield f"       {in_sentence(item.context)}"


def _event(told: Told) -> Iterator[str]:
    yield from ("", f"Hoạt động {told.sign}")
    yield from (f"       {label}: {value}" for label, value in told.fields)
    yield f"       quy tắc: {rule_line(told.rule)}"
    yield from (f"       câu chứng: {sentence}" for sentence in told.evidence)


def _mention(item: Item) -> Iterator[str]:
    yield f"  {item.sign} " + " · ".join(f"{label}: {value}" for label, value in item.fields)
    yield f"       quy tắc: {rule_line(item.rule)}"
    yield f"       {in_sentence(item.context)}"


def in_sentence(context: Context) -> str:
    """A place between brackets in its sentence."""
    return f"{context.before}{_OPEN}{context.quote}{_CLOSE}{context.after}"
