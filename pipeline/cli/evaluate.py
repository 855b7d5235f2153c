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
from pipeline.evaluate.fields import FIELDS


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of gold files.")],
    differences: Annotated[
        str | None, typer.Option("--differences", metavar="FIELD", help="List what is wrong in a field, or in `all`.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print precision, recall and F1 of each field and the accuracy of each attribute."""
    if differences and differences not in (known := ("all", *(field.name for field in FIELDS))):
        raise typer.BadParameter(f"no field {differences}; one of {', '.join(known)}", param_hint="--differences")
    try:
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
