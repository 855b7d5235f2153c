"""The ledger: what is known, due, fetched, unchanged, gone, failed, in one SQLite file."""

from spiders.ledger.store import Fetch, Known, Ledger, LedgerError, Met

__all__ = ["Fetch", "Known", "Ledger", "LedgerError", "Met"]
