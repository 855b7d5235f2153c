"""How accurate the extractor is, as it was measured on the project's corpus (`pipeline.evaluate.accuracy`)."""

from importlib.resources import files

from gazetteers.loader import Row, load_file


class Accuracy(Row):
    """One figure: of a field (`all`: their mean) or of its attribute, over the articles of a CMS (null: of all)."""

    gold: str
    cms: str | None
    field: str
    attribute: str | None
    measure: str
    value: float
    articles: int


def accuracy() -> tuple[Accuracy, ...]:
    """Every row of `pipeline/registry/data/accuracy.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.registry") / "data" / "accuracy.csv", Accuracy)
