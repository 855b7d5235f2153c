"""What has an id in the registry, and which mentions stand behind it."""

from dataclasses import dataclass

from pipeline.corrections.kinds import MENTIONS, OVER, THINGS, mention_table


@dataclass(frozen=True)
class Kind:
    """A table with the column of its ids, and the table that leads from them to mentions by the column `link_key`.

    `corrected` are the tables whose corrections are about it: a mention names units, too, and what is put right of an
    activity is nothing about its host.
    """

    table: str
    key: str
    link: str
    link_key: str
    corrected: tuple[str, ...]


_OVER = OVER | {"document_anaphors": "documents"}


def _corrected(table: str) -> tuple[str, ...]:
    return (table, *(mention for mention, thing in _OVER.items() if thing == table))


_THINGS = tuple(
    Kind(thing.table, thing.key, f"known.{thing.link}", thing.key, _corrected(thing.table)) for thing in THINGS.values()
)
_PARTS = (
    Kind("posts", "post_id", "known.post_reports", "post_id", _corrected("persons")),
    Kind("articles", "article_id", "v_mentions", "article_id", (*MENTIONS, *THINGS)),
)


def kinds_of(name: str) -> tuple[Kind, ...]:
    """The tables that may hold an id, in the order in which they are asked: things before their mentions."""
    base = name.partition("@")[0]
    table = mention_table(base)
    if table is None:
        return (*_THINGS, *_PARTS)
    about = (table, *filter(None, [_OVER.get(table)]))
    return (*_THINGS, *_PARTS, Kind(f"known.{table}", "mention_id", f"known.{table}", "mention_id", about))
