"""`thidua check`: what the audits say of the registry, and the monitors of everything."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from gazetteers.sites import sites
from pipeline.cli.app import DEFAULT_HOME, WORK_FAILED, HomeOption, app, fail, home_of, out
from pipeline.health import HealthError, health
from pipeline.home import Home
from pipeline.metrics import check_metrics, write_metrics
from pipeline.monitors import Verdict, watch
from pipeline.monitors.sources import SourceError
from pipeline.monitors.words import words
from pipeline.registry.audit import audits, fatal, run_audits
from pipeline.registry.errors import Finding, QueryError, RegistryMissingError
from pipeline.registry.opening import opened

STATES = {"well": "tốt", "fires": "cần xem", "unknown": "chưa biết"}


@app.command()
def check(
    home: HomeOption = DEFAULT_HOME,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="In một đối tượng JSON.")] = False,
    metrics: Annotated[
        Path | None, typer.Option("--metrics", metavar="FILE", help="Ghi các số đo cho Prometheus vào tệp này.")
    ] = None,
) -> None:
    """Hiện kết quả kiểm tra sổ, các trang, sổ thu thập và máy; mã thoát 1 nếu nghiêm trọng."""
    place = home_of(home)
    try:
        found = _audited(place)
        verdicts = watch(place)
        if metrics:
            write_metrics(metrics, check_metrics(place, verdicts, found or (), list(health(place, sites()))))
    except QueryError as error:
        fail(f"{place.registry}: {error}; chạy `thidua build` bằng phiên bản này trước")
    except (SourceError, HealthError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{metrics}: {error.strerror}")
    if as_json:
        out.print_json(json.dumps(_plain(found, verdicts), ensure_ascii=False, default=str))
    else:
        _show(found, verdicts)
    if fatal(found or ()) or any(verdict.findings and verdict.monitor.severity == "fatal" for verdict in verdicts):
        raise typer.Exit(WORK_FAILED)


def _audited(home: Home) -> tuple[Finding, ...] | None:
    """What breaks the rules of the published registry; null where there is none."""
    try:
        with opened(home) as connection:
            return run_audits(connection)
    except RegistryMissingError:
        return None


def _plain(found: tuple[Finding, ...] | None, verdicts: tuple[Verdict, ...]) -> dict[str, Any]:
    return {
        "audits": None if found is None else [dataclasses.asdict(finding) for finding in found],
        "monitors": [
            {
                "monitor": verdict.monitor.name,
                "severity": verdict.monitor.severity,
                "sentence": verdict.monitor.sentence,
                "action": verdict.monitor.action,
                "state": verdict.state,
                "judged": verdict.judged,
                "unknown": verdict.unknown,
                "findings": [dataclasses.asdict(finding) for finding in verdict.findings],
            }
            for verdict in verdicts
        ],
    }


def _show(found: tuple[Finding, ...] | None, verdicts: tuple[Verdict, ...]) -> None:
    table = Table(title="Giám sát", show_lines=True)
    for heading in ("Theo dõi", "Mức", "Kết quả"):
        table.add_column(heading, overflow="fold")
    for verdict in sorted(verdicts, key=_gravity):
        monitor = verdict.monitor
        severity = words("severity", monitor.severity) if verdict.findings else ""
        table.add_row(f"{monitor.sentence}\n({monitor.name})", severity, "\n".join(_result(verdict)))
    out.print(table)
    if found is None:
        out.print("Sổ đăng ký: chưa có, nên chưa kiểm tra được.")
        return
    for finding in found:
        out.print(f"Sổ đăng ký, {words('severity', finding.severity)}: {finding}", soft_wrap=True)
    out.print(f"Sổ đăng ký: {len(audits())} điều kiểm tra, {len(found)} điều bị vi phạm.")


def _gravity(verdict: Verdict) -> tuple[bool, bool]:
    """What fires goes first, the fatal before the rest."""
    return verdict.state != "fires", verdict.monitor.severity != "fatal"


def _result(verdict: Verdict) -> list[str]:
    """The state in a word, then every finding, then what to do."""
    lines = [STATES[verdict.state] + (f", {verdict.unknown} chưa đủ lịch sử" if verdict.unknown else "")]
    for finding in verdict.findings:
        since = f" (từ {finding.since:%d/%m/%Y})" if finding.since else ""
        lines.append(f"• {finding.site + ': ' if finding.site else ''}{finding.what}{since}")
    return [*lines, f"→ {verdict.monitor.action}"] if verdict.findings else lines
