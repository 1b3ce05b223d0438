"""Which countries made a statement, of all those that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import chain

from statement_site.importing.layout.kinds import describes_a_text, has_kind
from statement_site.importing.layout.labels import is_name_of_country
from statement_site.importing.layout.marks import is_release
from statement_site.importing.layout.quotation import without_quotations
from statement_site.importing.parties.addressees import (
    accredited,
    addressed,
    addressees,
    comforted,
    counterparts,
    excellencies,
    partners,
    represented,
    written_to,
)
from statement_site.importing.parties.likely import PAIR, with_likely
from statement_site.importing.parties.lists import listed, listed_at_once, one_by_one
from statement_site.importing.parties.of_language import country_of_language
from statement_site.importing.parties.of_publisher import COMMUNIQUE, country_of_publisher
from statement_site.importing.parties.speaking import (
    is_joint,
    is_of_one,
    tells_of_meeting,
)
from statement_site.importing.parties.turns import countries_of_labels
from statement_site.importing.parties.voice import Voice
from statement_site.importing.people import Person
from statement_site.importing.raw import Found, quoted
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.groups import members_meeting, members_speaking
from statement_site.usage.homes import MINISTRY
from statement_site.usage.messages import MESSAGE
from statement_site.usage.parties import CONDEMNS, Party, parties
from statement_site.usage.speakers import ONE, SPEECH
from statement_site.usage.spoken_of import is_spoken_of

Countries = tuple[str, ...]

#: On which journey something was said, in brackets before a title.
_OCCASION = re.compile(r"^[\[(（【][^\])）】]{2,20}(?:방문|순방|訪問|访问)[\])）】]\s*")

#: The letters of a code (ISO 3166-1 alpha-2).
_LETTERS = 2


def find_countries(voice: Voice, people: Iterable[Person]) -> Found[Countries]:
    """The parties: those of the title and of the line of release, of speakers, lists and publisher."""
    publisher = country_of_publisher(voice)
    sure = _sure(voice, publisher, tuple(people))
    is_ministry_s = bool(MINISTRY.match(voice.title))
    is_asked = voice.is_of_states and not publisher and (len(sure) < PAIR or is_ministry_s)
    home = country_of_language(voice) if is_asked else []
    found = _of_today(with_likely({**dict(home), **sure}, voice))
    is_of_pair = voice.is_of_pair and not voice.names_organization
    once = (words.strip("“”") for words in found.values())  # some are quoted already
    evidence = "; ".join(dict.fromkeys(quoted(words, 90) for words in once))
    return Found(tuple(sorted(found)), evidence, _doubt(found, sure, is_of_pair=is_of_pair))


def _of_today(found: dict[str, str]) -> dict[str, str]:
    """The parties without the former names of others among them (ISO 3166-3: the last two letters are of the new one)."""
    former = {key for key in found if len(key) > _LETTERS and key[_LETTERS:] in found}
    return {key: words for key, words in found.items() if key not in former}


def _sure(voice: Voice, publisher: list[Party], people: tuple[Person, ...]) -> dict[str, str]:
    """The parties that stand in the places where those do who speak."""
    in_release = _in_release(voice)
    in_title = _in_title(voice, has_release=bool(in_release))
    are_named = _are_named(voice, in_title, publisher)
    speaking = {key for key, _ in (*publisher, *in_title)} | {person.country for person in people}
    lists = [] if are_named else _lists(voice, speaking - {""})
    people = tuple(each for each in people if not _is_another_s(each, publisher, voice))
    is_alone = (not voice.is_of_states and not in_title) or bool(lists) or are_named
    of_people = _of_people(voice, people, is_alone=is_alone)
    lists = lists or ([] if are_named else _lists_at_once(voice))
    of_labels = countries_of_labels(voice)
    parts = (
        in_title,
        publisher,
        lists,
        of_people,
        of_labels,
        in_release,
        _members(voice),
        _to_whom(voice),
    )
    return dict(chain.from_iterable(parts))


def _are_named(voice: Voice, in_title: list[Party], publisher: list[Party]) -> bool:
    """Whether a title names those who make a joint text, or with whom the publisher met.

    That can be an organization, as which nobody of a third country speaks.
    """
    named = {key for key, _ in in_title}
    if is_joint(voice.title) and len(named) >= PAIR:
        return True
    speaking = {key for key, _ in publisher}
    is_with_another = bool(named - speaking) or voice.names_organization
    count = len(named | speaking) + voice.names_organization
    return is_with_another and count >= PAIR and tells_of_meeting(voice.title)


def _lists(voice: Voice, speaking: AbstractSet[str]) -> list[Party]:
    """The countries that a text of several lists above it and in its opening."""
    return listed(voice.division, voice.gazetteer, speaking) if voice.by_several else []


def _lists_at_once(voice: Voice) -> list[Party]:
    """The countries that an opening or the line of release names one by one, or in a list."""
    if is_of_one(voice.title, ONE) and not is_joint(voice.title):
        return []
    found = one_by_one(voice.division, voice.gazetteer)
    found = found or (listed_at_once(voice.first, voice.gazetteer) if voice.is_of_states else [])
    return found or listed_at_once(voice.division.released, voice.gazetteer)


def _is_another_s(person: Person, publisher: list[Party], voice: Voice) -> bool:
    """Whether an office that one country alone has in most texts is that of the publisher’s own here."""
    is_named = bool(voice.gazetteer.mentions(person.evidence))
    known = {key for key, _ in publisher}
    return bool(known and not is_named and person.country not in known)


def _in_release(voice: Voice) -> list[Party]:
    """The parties of the line of release; where an organization speaks, only if it says whose the words are."""
    released = voice.division.released
    says_whose = is_release(released) or describes_a_text(released)
    is_asked = voice.is_of_states or voice.by_several or says_whose
    return parties(released, voice.gazetteer) if is_asked else []


def _to_whom(voice: Voice) -> Iterator[Party]:
    """Whom a message reaches: those who are comforted, congratulated, addressed, or called counterparts.

    An organization that speaks of a deed first speaks of those who suffered it, and not to them.
    """
    title, first, gazetteer = voice.title, voice.first, voice.gazetteer
    is_of_deed = not voice.is_of_states and bool(CONDEMNS.search(f"{title}\n{first}"))
    is_joint_text = is_joint(title) or tells_of_meeting(title) or COMMUNIQUE.search(title)
    if not is_joint_text and not is_of_deed and not is_of_one(title, SPEECH):
        yield from comforted(voice.division.text, gazetteer)
    if not voice.is_of_states:
        yield from partners(first, gazetteer)
    else:
        yield from addressees(title, first, voice.division.released, gazetteer)
        names_message = bool(MESSAGE.search(title))
        yield from excellencies(voice.division.above, voice.division.text, gazetteer)
        passages = (title, first, voice.division.released) if names_message else (first,)
        yield from chain.from_iterable(counterparts(words, gazetteer) for words in passages)
        yield from addressed(voice.division.text, gazetteer)
        yield from represented(first, gazetteer)
        yield from written_to(title, voice.division.text, gazetteer)
        yield from accredited(title, voice.division.text, gazetteer)


def _in_title(voice: Voice, *, has_release: bool) -> list[Party]:
    """The parties of the title; none where it is doubtful and a line of release is surer.

    An organization, in its own house, speaks of those whom it names, unless the title says whose the words are;
    so does one that is named behind what its words are about.
    """
    title = voice.title
    is_subject = voice.is_of_house and not is_joint(title) and not has_kind(title)
    if is_subject or (voice.headline.is_doubtful and has_release):
        return _with_organization(title, voice.gazetteer)
    title = _of_kind_and_topics(_OCCASION.sub("", title))
    heading, colon, rest = title.partition(": ")
    is_below_heading = colon and not voice.is_of_states and not has_kind(heading)
    words = rest if is_below_heading else title
    unquoted = parties(without_quotations(words), voice.gazetteer)
    is_of_pair = len({key for key, _ in unquoted}) >= PAIR
    return unquoted if is_of_pair else parties(words, voice.gazetteer)


#: An organization, joined by a dash to the country with which it met: “EU-Kenya dialogue”.
_ORGANIZATION = r"(?:EU|UE|ASEAN|AU|UA|NATO|OTAN|CARICOM|MERCOSUR|Mercosur|GCC|CELAC|SADC|ECOWAS|CEDEAO|EAEU|ЕС|ЕАЭС|EFTA|OECD|OCDE)"
_BEFORE, _BEHIND = (
    re.compile(rf"\b{_ORGANIZATION} ?[-–/] ?$"),
    re.compile(rf" ?[-–/] ?{_ORGANIZATION}\b"),
)


def _with_organization(title: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries that a dash joins to an organization, as those are with whom it met."""
    return [
        (mention.country, quoted(title, 90))
        for mention in gazetteer.mentions(title)
        if _BEFORE.search(title[: mention.start]) or _BEHIND.match(title, mention.end)
    ]


def _of_kind_and_topics(title: str) -> str:
    """A title without a country where words were said, and what they were about, as some list both behind a kind.

    “Transcript of press conference: Norway: 4 May 2021: trade; elections in Peru; fisheries”.
    """
    kind, *parts = title.split(": ")
    if not parts or not has_kind(kind):
        return title
    if "; " in parts[-1]:
        parts.pop()
    last = len(parts) - 1
    said = (each for n, each in enumerate(parts) if n == last or not is_name_of_country(each))
    return ": ".join((kind, *said))


def _of_people(voice: Voice, people: Iterable[Person], *, is_alone: bool) -> list[Party]:
    """The countries of those who took part; where one alone speaks, of those whom the heading names."""
    title, division = voice.title, voice.division
    heading = "\n".join((title, division.released, *division.above[-6:], division.closing))
    is_alone = is_alone or is_of_one(title, SPEECH) or is_of_one(title, ONE)
    return [
        (person.country, person.evidence)
        for person in people
        if person.country and (not is_alone or _speaks_in(heading, person, voice))
    ]


def _speaks_in(heading: str, person: Person, voice: Voice) -> bool:
    """Whether a heading names a person, and not as one of whom it speaks; behind a colon it begins anew."""
    name, usage = person.name.split()[-1], voice.gazetteer.usage
    for named in re.finditer(re.escape(name), heading):
        colon = heading.rfind(": ", 0, named.start())
        begins = 0 if "\n" in heading[colon : named.start()] else colon + 1
        if not is_spoken_of(heading[begins:], named.start() - begins, usage):
            return True
    return False


def _members(voice: Voice) -> list[Party]:
    """The members of the group of states that the title or the line of release names as the speaker."""
    for text in (voice.title, voice.division.released):
        keys, name = members_speaking(text) if has_kind(text) else ((), "")
        if keys:
            return [(key, name) for key in keys]
    keys, name = members_meeting(voice.first) if tells_of_meeting(voice.title) else ((), "")
    return [(key, name) for key in keys]


def _doubt(found: Iterable[str], sure: Iterable[str], *, is_of_pair: bool) -> str:
    """What an editor must be asked: whether there are others, or whether these are parties at all."""
    keys, certain = list(found), set(sure)
    if not keys:
        return "no country was recognised; leave this if none took part"
    if is_of_pair and len(keys) < PAIR:
        return f"only {keys[0]} was recognised of a joint text"
    unsure = [key for key in keys if key not in certain]
    return f"did {', '.join(unsure)} take part? This was judged by the text alone" if unsure else ""
