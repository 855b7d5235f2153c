"""`thidua evaluate`: accuracy against gold."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.cli.app import app, fail, out
from pipeline.cli.report_evaluation import show_attributes, show_differences, show_fields
from pipeline.evaluate import Evaluation, GoldError
from pipeline.evaluate import evaluate as run_evaluation
from pipeline.evaluate.check import doubts
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.fields import FIELDS
from pipeline.evaluate.run import article_of


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of gold files.")],
    differences: Annotated[
        str | None, typer.Option("--differences", metavar="FIELD", help="List what is wrong in a field, or in `all`.")
    ] = None,
    *,
    check: Annotated[bool, typer.Option("--check", help="Only look for doubtful gold; extract nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print precision, recall and F1 of each field and the accuracy of each attribute."""
    if differences and differences not in (known := ("all", *(field.name for field in FIELDS))):
        raise typer.BadParameter(f"no field {differences}; one of {', '.join(known)}", param_hint="--differences")
    try:
        if check:
            _check(folder)
            raise typer.Exit
        evaluation = run_evaluation(folder)
    except GoldError as error:
        fail(str(error))
    if as_json:
        out.print_json(json.dumps(_plain(evaluation)))
        return
    if differences:
        show_differences(evaluation, out, differences)
    show_fields(evaluation, out)
    show_attributes(evaluation, out)


def _check(folder: Path) -> None:
    """Every doubt about a folder's gold, one a line; a file that cannot be read is an error."""
    articles = list(read_gold(folder))
    for gold in articles:
        for doubt in doubts(gold, article_of(gold)):
            typer.echo(f"{gold.path}: {doubt}")
    typer.echo(f"{len(articles)} articles, {sum(gold.file.negative for gold in articles)} of them negative")


def _plain(evaluation: Evaluation) -> dict[str, Any]:
    fields = {
        name: {
            "precision": counts.precision,
            "recall": counts.recall,
            "f1": counts.f1,
            "attributes": {attribute: counts.accuracy(attribute) for attribute in counts.right},
        }
        for name, counts in evaluation.sums.items()
    }
    articles = {
        article.name: [dataclasses.asdict(item) for item in article.differences] for article in evaluation.articles
    }
    return {"macro_f1": evaluation.macro_f1, "fields": fields, "differences": articles}
