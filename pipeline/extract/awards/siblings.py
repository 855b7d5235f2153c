"""Units of one house that stand beside one another: "Phòng Đào tạo, Khoa Toán, Công đoàn trường"."""

from dataclasses import replace

from pipeline.extract.awards.item import Item
from pipeline.extract.people.tokens import Tokens

SIBLINGS = frozenset({"phòng", "khoa", "trung"})  # phòng, khoa, trung tâm: units beside one another in lists
_SOCIETIES = frozenset(
    {
        ("công", "đoàn"), ("đoàn", "trường"), ("đoàn", "thanh"), ("hội", "sinh"), ("hội", "cựu"), ("hội", "khuyến"),
        ("hội", "chữ"), ("hội", "liên"), ("chi", "bộ"), ("chi", "đoàn"), ("liên", "đội"), ("thư", "viện"),
        ("đảng", "bộ"), ("đảng", "ủy"), ("liên", "chi"),
    }
)  # fmt: skip


def siblings(tokens: Tokens, item: Item) -> list[Item]:
    """The units of "Phòng Đào tạo, Khoa Toán, Trung tâm Ngoại ngữ", of which none is a part of the next."""
    found, first = [], item.first
    for k in range(item.first + 1, item.stop - 1):
        if tokens.words[k] == "," and tokens.capitals[k + 1] and _is_sibling(tokens, k + 1):
            found += [replace(item, first=first, stop=k, low=tokens.lows[first]), Item("sign", k, k + 1, ",")]
            first = k + 1
    return [*found, replace(item, first=first, low=tokens.lows[first])] if found else [item]


def _is_sibling(tokens: Tokens, k: int) -> bool:
    """True where a unit begins to which no office, faculty or centre belongs: "Công đoàn", "Hội Sinh viên"."""
    pair = (tokens.lows[k], tokens.lows[k + 1] if k + 1 < len(tokens) else "")
    return pair[0] in SIBLINGS or pair in _SOCIETIES
