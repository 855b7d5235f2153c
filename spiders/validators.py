"""Conditional requests (RFC 9110, 13), only to hosts whose ETag and Last-Modified were found to tell the truth.

Many systems send what they like: NukeViet says of every page that it is a day old. So validators are compared with
contents for as long as nothing is proved, and now and then afterwards.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from zlib import crc32

from spiders.ledger import Fetch, Host, Known

PROOFS = 3  # answers that kept validator and content until a host is believed
PROOFS_AFTER_A_LIE = 20
LOOK_AGAIN = 10  # every so manieth request to a host that is believed is made without conditions
LIARS = frozenset({"nukeviet"})  # `Last-Modified: now - 1 day` on every page, in its source
SLACK = timedelta(seconds=90)
CONDITIONAL = frozenset({"article", "feed"})  # of a list the further pages must be seen even if it is the same


def conditions(host: Host, known: Known, crawl: int) -> Mapping[str, str]:
    """The headers of a conditional request; none to a host that is not believed, or is to be proved again."""
    if host.validators != "true" or known.kind not in CONDITIONAL or known.state not in {"ok", "unchanged"}:
        return {}
    if not (crc32(known.key.encode()) + crawl) % LOOK_AGAIN:
        return {}
    stated = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in stated.items() if value}


def learnt(host: Host, cms: str, known: Known, fetch: Fetch, *, same: bool) -> Host:
    """What an answer tells of its host's validators, where its URL was answered before; `same` is its content."""
    if cms in LIARS or not _kept(known, fetch):
        return host
    if not same:
        return replace(host, validators="lying", validators_proofs=0)
    proofs = host.validators_proofs + 1
    needed = PROOFS_AFTER_A_LIE if host.validators == "lying" else PROOFS
    return replace(host, validators="true" if proofs >= needed else host.validators, validators_proofs=proofs)


def _kept(known: Known, fetch: Fetch) -> bool:
    """Whether the answer bears the validators of the one before it; an ETag goes before a time (RFC 9110, 13.2.2)."""
    if fetch.etag and known.etag:
        return fetch.etag == known.etag
    stated = fetch.last_modified
    return bool(stated) and stated == known.last_modified and not _is_made_up(str(stated), fetch)


def _is_made_up(stated: str, fetch: Fetch) -> bool:
    """A time that is always the same distance from now says nothing."""
    try:
        age = fetch.at - parsedate_to_datetime(stated)
    except (ValueError, TypeError):
        return True
    return abs(age - timedelta(days=1)) < SLACK or abs(age) < SLACK
