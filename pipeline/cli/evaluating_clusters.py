"""`thidua evaluate --clusters`: which mentions a build joins, against cases or a set with labels."""

import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.cli.app import complain, fail, out
from pipeline.cli.report_clusters import clusters_as_json, show_clusters, show_joins
from pipeline.evaluate import GoldError, floors
from pipeline.evaluate.case_fields import KINDS
from pipeline.evaluate.case_sets import read_set
from pipeline.evaluate.cases import read_cases
from pipeline.evaluate.corpus import gold_paths
from pipeline.evaluate.gate import gate as faults_of
from pipeline.evaluate.resolution import Resolution, cases_hash, resolution
from pipeline.registry.errors import AuditError, BuildError

__all__ = ["KINDS", "Wanted", "evaluate"]

COMMAND = "thidua evaluate --clusters"


@dataclass(frozen=True)
class Wanted:
    """What the command's options ask for."""

    labels: Path | None = None
    differences: str | None = None
    gate: Path | None = None
    renew: Path | None = None
    reason: str | None = None
    as_json: bool = False


def evaluate(folder: Path, wanted: Wanted) -> None:
    """Score, print, and do what else is asked. Raises `GoldError`."""
    result = _measured(folder, wanted.labels)
    _show(result, wanted)
    digest = cases_hash(wanted.labels, *gold_paths(folder)) if wanted.labels else cases_hash(folder)
    if wanted.renew:
        _renew(wanted, wanted.renew, result, digest)
    if wanted.gate:
        _gate(wanted, wanted.gate, folder, result, digest)


def _measured(folder: Path, labels: Path | None) -> Resolution:
    try:
        return resolution([read_set(folder, labels)] if labels else list(read_cases(folder)))
    except (AuditError, BuildError) as error:
        raise GoldError(f"{folder}: {error}") from error


def _show(result: Resolution, wanted: Wanted) -> None:
    if wanted.as_json:
        out.print_json(json.dumps(clusters_as_json(result)))
        return
    if wanted.differences:
        show_joins(result, out, wanted.differences)
    show_clusters(result, out)


def _command(labels: object) -> str:
    return f"{COMMAND} --labels {labels}" if labels else COMMAND


def _gate(wanted: Wanted, path: Path, folder: Path, result: Resolution, digest: str) -> None:
    faults = faults_of(path, folder, result, digest=digest, command=_command(wanted.labels))
    for fault in faults:
        complain(fault)
    if faults:
        fail(f"The gate {path} is shut: {len(faults)} reasons.")
    complain(f"The gate {path} is open: {len(floors.load(path).floors)} figures reach their floors.")


def _renew(wanted: Wanted, path: Path, result: Resolution, digest: str) -> None:
    after = floors.renewed(floors.load(path), digest, len(result.articles), result.figures(), wanted.reason)
    try:
        path.write_text(floors.dump(after, _command("CSV" if wanted.labels else None)), encoding="utf-8")
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error
