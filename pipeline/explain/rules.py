"""The rule that found something, in words: what people read before its name, which stands in brackets."""

import re
from functools import cache
from importlib.resources import files

from gazetteers.field_labels import field_label
from gazetteers.labels import labels
from gazetteers.loader import Row, load_file

_EVENTS, _UNITS = "events/", "units/"
_MEASURED = re.compile(r"(?P<weight>\d+(?:\.\d+)?) of 1 (?P<zone>in the \w+)", re.ASCII)


class RuleLabel(Row):
    """The Vietnamese words for a rule, or for one of the parts that a rule's name joins by `+`."""

    rule: str
    label_vi: str


@cache
def _labels() -> dict[str, str]:
    rows = load_file(files("pipeline.explain") / "data" / "rules.csv", RuleLabel)
    return {row.rule: row.label_vi for row in rows}


@cache
def _types() -> dict[str, str]:
    return {label.code: label.label_vi for label in labels() if label.field == "event_type"}


def rule_words(rule: str) -> str | None:
    """What a rule is in Vietnamese; null for one of which some part has no words yet. Raises `GazetteerError`."""
    if rule.startswith(_EVENTS):
        codes = dict.fromkeys(part.partition(":")[0].strip() for part in rule.removeprefix(_EVENTS).split(";"))
        said = [_types().get(code) for code in codes]
        return _joined(said, "từ ngữ cho biết là: ")
    if rule.startswith(_UNITS):
        return f"đơn vị bắt đầu bằng từ {rule.removeprefix(_UNITS)}"
    return _joined([_labels().get(part) for part in rule.split("+")], "")


def _joined(said: list[str | None], before: str) -> str | None:
    known = [words for words in said if words is not None]
    return before + "; ".join(known) if len(known) == len(said) else None


def rule_line(rule: str) -> str:
    """A rule as it is shown: in words with its name behind, by its name alone where there are no words."""
    words = rule_words(rule)
    return f"{words} ({rule})" if words else rule


def why_detail(detail: str) -> str:
    """What stands behind the colon of a reason why a candidate lost: a rule that won, or how much evidence there is."""
    if measured := _MEASURED.fullmatch(detail):
        weight = measured["weight"].replace(".", ",")
        return f"{_labels().get(measured['zone'], measured['zone'])} được {weight}, cần 1"
    return rule_words(detail) or field_label("code", detail)
