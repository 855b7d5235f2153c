"""The time of day that people of the ministry read, whatever zone the machine has."""

from datetime import timedelta, timezone

HANOI = timezone(timedelta(hours=7))
