"""The SQL of exports, one question a file."""

from importlib.resources import files


def question(name: str) -> str:
    """The statement of `sql/<name>.sql`. Raises `FileNotFoundError`."""
    return (files("pipeline.export") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
