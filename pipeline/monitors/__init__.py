"""What an operator should hear of: queries over ledger, registry and machine that compare each site with itself."""

from pipeline.monitors.catalogue import Monitor, Severity, monitors
from pipeline.monitors.run import Finding, Verdict, watch

__all__ = ["Finding", "Monitor", "Severity", "Verdict", "monitors", "watch"]
