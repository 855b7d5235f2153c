"""What has an id in the registry, and which mentions stand behind it."""

from dataclasses import dataclass

from pipeline.corrections.kinds import THINGS, mention_table


@dataclass(frozen=True)
class Kind:
    """A table with the column of its ids, and the table that leads from them to mentions by the column `link_key`."""

    table: str
    key: str
    link: str
    link_key: str


_THINGS = tuple(Kind(thing.table, thing.key, f"known.{thing.link}", thing.key) for thing in THINGS.values())
_PARTS = (
    Kind("posts", "post_id", "known.post_reports", "post_id"),
    Kind("articles", "article_id", "v_mentions", "article_id"),
)


def kinds_of(name: str) -> tuple[Kind, ...]:
    """The tables that may hold an id, in the order in which they are asked: things before their mentions."""
    base = name.partition("@")[0]
    table = mention_table(base)
    mention = (Kind(f"known.{table}", "mention_id", f"known.{table}", "mention_id"),) if table else ()
    return (*_THINGS, *_PARTS, *mention)
