"""Conditional requests (RFC 9110, section 13): whether a client's copy of an answer is still the current one."""

import hashlib
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from pipeline.demo.pages import Answer, Header
from pipeline.demo.rendering import http_date


def validators(answer: Answer) -> tuple[Header, ...]:
    """ETag and Last-Modified of a good answer that says when it was last changed; none for any other."""
    if answer.modified is None or answer.status != HTTPStatus.OK:
        return ()
    return (("ETag", _etag(answer)), ("Last-Modified", http_date(answer.modified)))


def is_current(answer: Answer, request: Message) -> bool:
    """Whether the request's validators fit the answer; If-None-Match goes before If-Modified-Since (13.2.2)."""
    if answer.modified is None or answer.status != HTTPStatus.OK:
        return False
    if request["If-None-Match"]:
        return _etag(answer) in request["If-None-Match"]
    since = _moment(request["If-Modified-Since"])
    return since is not None and answer.modified <= since


def _etag(answer: Answer) -> str:
    return f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'


def _moment(header: str | None) -> datetime | None:
    """A header's date; null if there is none or it is none, which is the same to a server (13.1.3)."""
    try:
        moment = parsedate_to_datetime(header or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None
