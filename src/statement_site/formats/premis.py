"""What has been done to the texts of a deposit. Standard: PREMIS 3.0 (Library of Congress).

Kinds of events are those of the Library of Congress's vocabulary of preservation events.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from statement_site.formats.bagit import encoded

_NAMESPACE = "http://www.loc.gov/premis/v3"
_SCHEMA = "https://www.loc.gov/standards/premis/v3/premis-v3-0.xsd"
_EVENTS = 'authority="eventType" authorityURI="http://id.loc.gov/vocabulary/preservation/eventType"'
_DIGESTS = (
    'authority="cryptographicHashFunctions"'
    ' authorityURI="http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions"'
)

#: Characters that XML 1.0 cannot hold, however they are written.
_UNWRITABLE = re.compile(r"[\x00-\x1f\ufffe\uffff]")

DIGESTS = "message digest calculation"
FIXITY = "fixity check"
PACKAGE = "information package creation"


@dataclass(frozen=True, slots=True)
class Happening:
    """An event: its kind, what was done, and what came of it, where that is something to say."""

    kind: str
    detail: str
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """The program that did it."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Deposited:
    """A file of the deposit: its path in the bag, digest, size in bytes and media type."""

    path: str
    digest: bytes
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class Story:
    """What happened to an archive on a day (an ISO date), known by its address or, without, by name."""

    title: str
    url: str
    date: str
    agent: Agent
    happenings: tuple[Happening, ...]


def premis_text(story: Story, files: Iterable[Deposited]) -> str:
    """A PREMIS document of the archive, its files, what happened to them, and who did it."""
    pieces = (_head(story), *map(_object(story), files), *_events(story), _agent(story.agent))
    return "".join((*pieces, "</premis>\n"))


def _head(story: Story) -> str:
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<premis xmlns="{_NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{_NAMESPACE} {_SCHEMA}" version="3.0">
<object xsi:type="intellectualEntity">
<objectIdentifier>{_known_by("objectIdentifier", *_name(story))}</objectIdentifier>
<originalName>{_plain(story.title)}</originalName>
</object>
"""


def _name(story: Story) -> tuple[str, str]:
    """The type and the value of the identifier of the archive."""
    return ("URI", story.url) if story.url else ("local", story.title)


def _object(story: Story) -> Callable[[Deposited], str]:
    whole = _known_by("relatedObjectIdentifier", *_name(story))

    def written(file: Deposited) -> str:
        return f"""\
<object xsi:type="file">
<objectIdentifier>{_known_by("objectIdentifier", "path in the bag", _path(file))}</objectIdentifier>
<objectCharacteristics>
<fixity><messageDigestAlgorithm {_DIGESTS}>SHA-256</messageDigestAlgorithm><messageDigest>{file.digest.hex()}</messageDigest></fixity>
<size>{file.size}</size>
<format><formatDesignation><formatName>{_plain(file.media_type)}</formatName></formatDesignation></format>
</objectCharacteristics>
<relationship><relationshipType>structural</relationshipType><relationshipSubType>is Part Of</relationshipSubType><relatedObjectIdentifier>{whole}</relatedObjectIdentifier></relationship>
</object>
"""

    return written


def _events(story: Story) -> Iterator[str]:
    agent = _known_by("linkingAgentIdentifier", "local", _agent_name(story.agent))
    whole = _known_by("linkingObjectIdentifier", *_name(story))
    for event in story.happenings:
        outcome = f"<eventOutcome>{_plain(event.outcome)}</eventOutcome>" if event.outcome else ""
        yield f"""\
<event>
<eventIdentifier>{_known_by("eventIdentifier", "local", event.kind.replace(" ", "-"))}</eventIdentifier>
<eventType {_EVENTS}>{_plain(event.kind)}</eventType>
<eventDateTime>{_plain(story.date)}</eventDateTime>
<eventDetailInformation><eventDetail>{_plain(event.detail)}</eventDetail></eventDetailInformation>
{f"<eventOutcomeInformation>{outcome}</eventOutcomeInformation>" if outcome else ""}
<linkingAgentIdentifier>{agent}</linkingAgentIdentifier>
<linkingObjectIdentifier>{whole}</linkingObjectIdentifier>
</event>
""".replace("\n\n", "\n")


def _agent(agent: Agent) -> str:
    return f"""\
<agent>
<agentIdentifier>{_known_by("agentIdentifier", "local", _agent_name(agent))}</agentIdentifier>
<agentName>{_plain(agent.name)}</agentName>
<agentType>software</agentType>
<agentVersion>{_plain(agent.version)}</agentVersion>
</agent>
"""


def _agent_name(agent: Agent) -> str:
    return f"{agent.name} {agent.version}"


def _known_by(element: str, kind: str, value: str) -> str:
    """The two parts of any identifier."""
    words = f"<{element}Value>{_plain(value)}</{element}Value>"
    return f"<{element}Type>{kind}</{element}Type>{words}"


def _path(file: Deposited) -> str:
    """The path as the manifest has it, with what XML cannot hold percent-encoded too."""
    return _UNWRITABLE.sub(lambda found: quote(found[0]), encoded(file.path))


def _plain(words: str) -> str:
    return escape(words, quote=False)
