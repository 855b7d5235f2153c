"""Which themes are one movement, campaign or slogan, however it is spelt."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

import duckdb
import pyarrow as pa

from gazetteers.folding import fold
from gazetteers.loader import load
from gazetteers.themes import Movement
from gazetteers.things import movement_names
from pipeline.resolve.context import Context
from pipeline.resolve.identity import aged, named, sql
from pipeline.resolve.pins import clusters

_KIND = "movements"
_WORD = re.compile(r"\w+")
_PERIOD = re.compile(r"[ ,]{0,2}\b(?:giai đoạn|năm học|trong năm|năm)\s\d{4}(?:\s?[-–]\s?\d{4})?\b")
_LEAD = re.compile(
    r"^[\W_]{0,3}(?:(?:các )?(?:phong trào|cuộc vận động|chủ đề|khẩu hiệu)\s)?(?:thi đua\s)?(?:yêu nước\s)?"
)
_VOWEL = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")  # "kỷ cương" and "kỉ cương" are both taught
_LONE = re.compile(r"^[hklmst][yýỳỷỹỵ]$")
_FLEETING = frozenset({"và", "với"})
_COLUMNS: dict[str, pa.DataType] = {
    "movement_id": pa.string(),
    "mention_id": pa.string(),
    "name": pa.string(),
    "kind": pa.string(),
    "is_new": pa.bool_(),
}
_SCHEMA = pa.schema(_COLUMNS)


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(movement_id, mention_id, name, kind, is_new) of every theme; a name that no gazetteer has is new."""
    found = clusters(context, _KIND)
    mentions: dict[str, tuple[str, str]] = {}
    for text, kind, ids in connection.execute(sql("movement_facts")).fetchall():
        mentions.update(dict.fromkeys(ids, (text, kind)))
    by_key: dict[str, list[str]] = defaultdict(list)
    for mention, (text, _) in mentions.items():
        by_key[name_of(text)[0]].append(mention)
    for same in by_key.values():
        for mention in same:
            found.join(same[0], mention)
    ids = named(aged(connection, "themes"), {mention: found.root(mention) for mention in mentions})
    said: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for mention, movement in ids.items():
        said[movement][mentions[mention]] += 1
    things = {movement: thing_of(texts) for movement, texts in said.items()}
    rows = [(things[movement], movement, mention) for mention, movement in ids.items()]
    columns = {
        "movement_id": [movement for _, movement, _ in rows],
        "mention_id": [mention for _, _, mention in rows],
        "name": [thing.name for thing, _, _ in rows],
        "kind": [thing.kind for thing, _, _ in rows],
        "is_new": [thing.is_new for thing, _, _ in rows],
    }
    return pa.table(columns, schema=_SCHEMA)


@dataclass(frozen=True)
class Thing:
    """A movement by its canonical name."""

    name: str
    kind: str
    is_new: bool


def thing_of(said: Counter[tuple[str, str]]) -> Thing:
    """What texts, each with its kind, name together: as the gazetteer knows it, else as they write it most often."""
    texts, kinds = Counter[str](), Counter[str]()
    for (text, kind), count in said.items():
        texts[text] += count
        kinds[kind] += count
    text = min(texts, key=lambda one: (-texts[one], one.isupper(), one[:1].islower(), one))
    key, known = name_of(text)
    kind = _kinds().get(key) or min(kinds, key=lambda one: (-kinds[one], one))
    return Thing(known or text, kind, known is None)


@lru_cache(maxsize=65536)
def name_of(text: str) -> tuple[str, str | None]:
    """What tells a movement from others, and its canonical name; null where no gazetteer has it."""
    key = spelling_key(text)
    known = _known().get(key)
    return (spelling_key(known), known) if known else (key, None)


@lru_cache(maxsize=65536)
def spelling_key(text: str) -> str:
    """The words without marks of quotation, "và", period and what is said before a name; i and y are one."""
    bare = _PERIOD.sub("", _LEAD.sub("", fold(text)))
    words = [word for word in _WORD.findall(bare) if word not in _FLEETING]
    return " ".join(word.translate(_VOWEL) if _LONE.match(word) else word for word in words)


@cache
def _known() -> dict[str, str]:
    """Canonical names by the key of each spelling."""
    found = {spelling_key(row.name): row.name for row in reversed(load("movements", Movement))}
    found.update({spelling_key(name): name for name in movement_names().values()})
    found.update({spelling_key(spelling): name for spelling, name in movement_names().items()})
    return found


@cache
def _kinds() -> dict[str, str]:
    """What each canonical name is, by its key."""
    return {name_of(row.name)[0]: row.kind for row in reversed(load("movements", Movement))}
