"""The night: crawl, build, check, publish, report, in one go that may be left alone."""

from pipeline.nightly.night import Order, run_night
from pipeline.nightly.report import NightReport, Status

__all__ = ["NightReport", "Order", "Status", "run_night"]
