"""Figures for Prometheus, as node_exporter's textfile collector reads them.

Names, units and types as https://prometheus.io/docs/practices/naming/ has them; the text is the library's own.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, write_to_textfile

from pipeline.health import Health
from pipeline.home import Home
from pipeline.monitors import Verdict, machine, monitors
from pipeline.nightly.report import NightReport
from pipeline.registry.errors import Finding

Sample = tuple[Sequence[str], float]


def night_metrics(report: NightReport) -> CollectorRegistry:
    """One night: its stages, what each site gave, what the registry holds, what the monitors found."""
    registry = CollectorRegistry()
    for name, help_text, value in (
        ("thidua_night_start_timestamp_seconds", "When the last night began.", report.started.timestamp()),
        ("thidua_night_end_timestamp_seconds", "When the last night ended.", report.ended.timestamp()),
        ("thidua_night_budget_seconds", "Time that the night was given.", report.budget_seconds),
        ("thidua_night_exit_status", "Exit status of the last night (docs/operator.md).", report.exit_status),
    ):
        if value is not None:
            Gauge(name, help_text, registry=registry).set(value)
    _stages(registry, report)
    _night_sites(registry, report)
    rows = report.build.rows.items() if report.build else ()
    _gauge(
        registry, "thidua_registry_rows", "Rows of each table of the registry.", ("table",),
        (((table,), count) for table, count in rows),
    )  # fmt: skip
    found = [(finding.monitor, finding.severity) for finding in report.findings]
    _monitors(registry, found, report.unknown)
    return registry


def check_metrics(
    home: Home, verdicts: Sequence[Verdict], audits: Sequence[Finding], sites: Sequence[Health]
) -> CollectorRegistry:
    """What is so now: monitors and audits, each site's last crawl and article, and room on the disk."""
    registry = CollectorRegistry()
    found = [(verdict.monitor.name, verdict.monitor.severity) for verdict in verdicts for _ in verdict.findings]
    _monitors(registry, found, [verdict.monitor.name for verdict in verdicts if verdict.state == "unknown"])
    _gauge(
        registry, "thidua_audit_failed_rows", "Rows of the registry that break an audit.", ("audit",),
        (((finding.audit,), finding.count) for finding in audits),
    )  # fmt: skip
    for name, help_text, moments in (
        ("last_crawl", "When the site's last crawl ended.", ((site, site.last_crawl) for site in sites)),
        ("last_new_article", "When its last new article was fetched.", ((s, s.last_new_article) for s in sites)),
    ):
        samples = (((site.domain,), moment.timestamp()) for site, moment in moments if moment)
        _gauge(registry, f"thidua_site_{name}_timestamp_seconds", help_text, ("site",), samples)
    _gauge(
        registry, "thidua_site_state", "1 for the state that the site is in.", ("site", "state"),
        (((site.domain, site.state), 1) for site in sites),
    )  # fmt: skip
    disk = machine.disk(home)
    Gauge("thidua_disk_free_bytes", "Free space where the home folder lies.", registry=registry).set(disk.free)
    size = sum(file.size for file in machine.archive_files(home))
    Gauge("thidua_archive_bytes", "Size of the archive.", registry=registry).set(size)
    return registry


def write_metrics(path: Path, registry: CollectorRegistry) -> None:
    """The file in one rename, as the collector asks for. Raises `OSError`."""
    write_to_textfile(str(path), registry)


def _stages(registry: CollectorRegistry, report: NightReport) -> None:
    for name, help_text, of in (
        ("duration_seconds", "Time that the stage took.", lambda stage: stage.seconds),
        ("success", "Whether the stage was done to its end.", lambda stage: float(stage.state == "done")),
    ):
        samples = (((stage.name,), of(stage)) for stage in report.stages)
        _gauge(registry, f"thidua_stage_{name}", help_text, ("stage",), samples)


def _night_sites(registry: CollectorRegistry, report: NightReport) -> None:
    for name, help_text in (
        ("new_articles", "Articles fetched for the first time in the last night."),
        ("changed_articles", "Articles that were another than before."),
        ("gone_articles", "Articles that the site no longer has."),
        ("known_articles", "Articles met that were not due."),
        ("left", "URLs that stay due."),
        ("complete", "Whether every list was read to its end."),
        ("delay", "Seconds between two requests."),
    ):
        unit = {"left": "left_urls", "delay": "delay_seconds"}.get(name, name)
        values = ((site.domain, getattr(site, name)) for site in report.sites)
        samples = (((domain,), float(value)) for domain, value in values if value is not None)
        _gauge(registry, f"thidua_site_{unit}", help_text, ("site",), samples)
    outcomes = (((site.domain, outcome), count) for site in report.sites for outcome, count in site.outcomes.items())
    _gauge(registry, "thidua_site_requests", "URLs by how their requests ended.", ("site", "outcome"), outcomes)


def _monitors(registry: CollectorRegistry, found: Sequence[tuple[str, str]], unknown: Sequence[str]) -> None:
    known = [monitor for monitor in monitors() if monitor.name not in unknown]
    _gauge(
        registry, "thidua_monitor_findings", "What each monitor found; one that knows too little has no figure.",
        ("monitor", "severity"),
        (((one.name, one.severity), found.count((one.name, one.severity))) for one in known),
    )  # fmt: skip


def _gauge(
    registry: CollectorRegistry, name: str, help_text: str, labels: Sequence[str], samples: Iterable[Sample]
) -> None:
    gauge = Gauge(name, help_text, labels, registry=registry)
    for values, figure in samples:
        gauge.labels(*values).set(figure)
