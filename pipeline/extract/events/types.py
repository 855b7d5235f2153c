"""Which kinds of activity an article reports, and whether they are of emulation at all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazetteers.events import EventCue, event_cues
from models.event import EventType
from pipeline.extract.events import given
from pipeline.extract.events.zones import Sentence

ABOUT = re.compile(r"\bthi đua\b(?! nhau)|\bkhen thưởng\b|\btđkt\b|\bcuộc vận động\b")
MOVEMENT = re.compile(
    r"\bphong trào thi đua\b|\bthi đua,? (?:-|và )?\s?khen thưởng\b|\bcông tác thi đua\b|\b(?:cụm|khối) thi đua\b"
    r"|\bcuộc vận động\b|\bthi đua (?:yêu nước|với|vùng)\b"
)
# an activity of its own kind, whose order of business names others in passing
_CLOSED: tuple[EventType, ...] = ("training", "contest")
_AT_CONGRESS: tuple[EventType, ...] = ("congress", "award", "campaign_launch", "pledge_signing")


_CLAUSE = 60  # characters before a cue
_AFTER = 40  # characters behind it


@dataclass(frozen=True)
class Hit:
    """A cue read in a sentence."""

    cue: EventCue
    sentence: Sentence
    at: int


def hits(sentences: list[Sentence]) -> list[Hit]:
    """Every cue in a place where it counts."""
    return [hit for sentence in sentences for hit in _in_sentence(sentence)]


def _in_sentence(sentence: Sentence) -> Iterator[Hit]:
    for cue, literal, pattern in event_cues():
        if literal not in sentence.folded or not sentence.counts_for(cue.zone):
            continue
        match = next((match for match in pattern.finditer(sentence.folded) if _stands(cue, sentence, match)), None)
        if match is not None and not (cue.type == "award" and sentence.zone != "title" and _waits(sentence, match)):
            yield Hit(cue, sentence, sentence.start + match.start())
    if sentence.zone != "title" and (at := given.given_at(sentence)) is not None:
        yield Hit(given.cue(), sentence, sentence.start + at)


def _waits(sentence: Sentence, match: re.Match[str]) -> bool:
    """True for a distinction that is not given yet; a cue may itself hold the word that says so."""
    return given.is_proposed(sentence, match.start())


def _stands(cue: EventCue, sentence: Sentence, match: re.Match[str]) -> bool:
    """True unless one of the words stands before that make the cue's words mean something else."""
    before = sentence.folded[max(0, match.start() - _CLAUSE) : match.start()].rstrip(" ,-–")
    clause = re.split(r"[;:.]", before)[-1].replace(",", " ")
    after = re.split(r"[;:.]", sentence.folded[match.end() : match.end() + _AFTER])[0]
    return not any(_forbids(word, before, clause, after) for word in cue.unless)


def _forbids(word: str, before: str, clause: str, after: str) -> bool:
    if word.startswith("~"):
        return f" {word[1:]} " in f" {clause} "
    if word.startswith(">"):
        return f" {word[1:]} " in f" {after} "
    return f" {before}".endswith(f" {word}")


def reported(found: list[Hit], sentences: list[Sentence], *, has_block: bool) -> list[Hit]:
    """The hits that say what the article reports; none if it is not about emulation.

    Training in emulation work, a contest and a congress name other acts among their contents; a headline counts
    before the body.
    """
    kept = _of_emulation([hit for hit in found if hit.cue.zone != "block"], sentences, has_block=has_block)
    if not kept and has_block:
        return _fallback(found)
    closed = [hit for hit in kept if hit.cue.type in _CLOSED and hit.sentence.zone != "body"]
    if closed:
        prizes = closed[0].cue.type == "contest"  # distinctions beside the prizes
        kept = [
            hit
            for hit in kept
            if hit in closed
            or hit.sentence.zone == "title"
            or hit.cue.type == "other"
            or (prizes and hit.cue == given.cue())
        ]
    if any(hit.cue.type == "congress" for hit in kept):
        kept = [hit for hit in kept if hit.cue.type in _AT_CONGRESS or hit.sentence.zone == "title"]
    if any(hit.cue.type not in ("contest", "other") for hit in kept):
        kept = [hit for hit in kept if hit.cue.type != "other"]
    return kept


def _fallback(found: list[Hit]) -> list[Hit]:
    """Of a block's meeting without any other cue: its plans, if it has any, else that it was held."""
    last = [hit for hit in found if hit.cue.zone == "block"]
    return [hit for hit in last if hit.cue.type == "rollout"] or last


def _of_emulation(found: list[Hit], sentences: list[Sentence], *, has_block: bool) -> list[Hit]:
    front = any(MOVEMENT.search(sentence.folded) for sentence in sentences if sentence.zone != "body")
    weight = sum(len(ABOUT.findall(sentence.folded)) for sentence in sentences)
    about = any(MOVEMENT.search(sentence.folded) for sentence in sentences)
    weight += sum(1 for hit in found if hit.cue.certain and (hit.cue.type != "award" or hit.sentence.zone == "title"))
    weight += {hit.cue.type for hit in found} >= {"final_review", "award"}  # a review that ends with rewards
    about = about or (weight > 0 and any(hit.cue.certain for hit in found))
    return [hit for hit in found if _belongs(hit, weight, front=front or has_block, about=about, has_block=has_block)]


def _belongs(hit: Hit, weight: int, *, front: bool, about: bool, has_block: bool) -> bool:
    if hit.cue.certain and (weight or hit.cue.type != "award" or hit.sentence.zone == "title"):
        return True
    match hit.cue.type:
        case "other":
            return has_block
        case "training":
            return weight > 1
        case "briefing":
            return front
        case _:
            return about or (hit.cue.type == "award" and hit.sentence.zone == "title")
