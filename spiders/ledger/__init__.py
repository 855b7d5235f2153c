"""The ledger: what is known, due, fetched, unchanged, gone, failed, in one SQLite file."""

from spiders.ledger.crawls import Crawls
from spiders.ledger.rows import Answered, Fetch, Host, Known, LedgerError, Met, Noted, Validators
from spiders.ledger.store import Ledger

__all__ = ["Answered", "Crawls", "Fetch", "Host", "Known", "Ledger", "LedgerError", "Met", "Noted", "Validators"]
