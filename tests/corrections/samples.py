"""Corrections of invented mentions."""

from datetime import datetime, timedelta
from typing import Any

from pipeline.corrections import Correction
from pipeline.corrections.row import new
from pipeline.hanoi import HANOI

MOMENT = datetime(2025, 9, 5, 8, 30, tzinfo=HANOI)
ARTICLE = "b24b55c49337302d"
LEADER = f"{ARTICLE}-leaders-1"


def about(mention: str = LEADER, quote: str = "Đinh Khắc Lữ", **values: object) -> dict[str, Any]:
    return {
        "mention": mention,
        "article": ARTICLE,
        "content_hash": "45c4",
        "places": [{"start": 187, "end": 187 + len(quote), "quote": quote}],
        "sentences": [f"Ông {quote} dự."],
        "values": values or {"name": quote},
    }


def row(minutes: float = 0, **changes: object) -> Correction:
    fields: dict[str, Any] = {
        "by": "Lò Thị Mai",
        "action": "set",
        "kind": "leaders",
        "target": LEADER,
        "field": "name",
        "before": "Đinh Khắc Lữ",
        "after": "Đinh Khắc Lự",
        "why": "đính chính của Sở",
        "about": [about()],
    }
    return new(MOMENT + timedelta(minutes=minutes), **(fields | changes))


def undo(target: Correction, minutes: float) -> Correction:
    return new(target.at + timedelta(minutes=minutes), by="Vi Văn Tá", action="undo", target=target.id, why="ghi nhầm")
