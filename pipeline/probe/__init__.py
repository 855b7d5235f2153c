"""A site that is not known yet, looked at: a few requests, and what they say of it."""

from pipeline.probe.findings import Findings
from pipeline.probe.look import probe

__all__ = ["Findings", "probe"]
