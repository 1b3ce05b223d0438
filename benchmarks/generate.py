"""Writes a synthetic archive: the same statements for the same number, in our form and in Hugo's.

Statement `i` depends on `i` alone, so that a small archive is the beginning of a large one.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

COUNTRIES = (
    "AR AU BD BO BR CA CL CN CO CR CU CZ DE DK DZ EC EG ES ET FI FJ FR GB GH GR HU ID IE IN IQ "
    "IT JM JO JP KE KR KW KZ LB LK MA MG MX MY MZ NG NL NO NP NZ OM PA PE PH PK PL PT PY QA RO "
    "RS SA SE SG SN TH TN TR TZ UA UG US UY UZ VN ZA ZM ZW"
).split()
TOPICS = (
    "arms-control borders climate-change counter-terrorism cultural-heritage cybersecurity "
    "democracy development diplomatic-relations education energy environment finance "
    "food-security health human-rights investment migration oceans outer-space peacekeeping "
    "refugees sanctions sovereignty trade transnational-crime"
).split()
TYPES = ("joint-statement", "communique", "declaration", "readout", "memorandum")
PLACES = ("Geneva Nairobi Lima Vienna Tokyo Doha Accra Oslo Jakarta Quito").split()
GIVEN = ("Ana Bilal Chen Dina Emil Farah Goran Hana Ivo Jun Kofi Lena").split()
FAMILY = ("Abara", "Brandt", "Castro", "Demir", "Eze", "Flores", "Gupta", "Horvat", "Ito", "Juma")
SUBJECTS = (
    "The ministers",
    "Both sides",
    "The delegations",
    "The participants",
    "The two governments",
)
VERBS = ("reaffirmed", "welcomed", "recalled", "stressed", "agreed to continue", "took note of")
OBJECTS = (
    "the *strategic* dialogue", "the working group on **{topic}**", "their cooperation on {topic}",
    "the [report](https://example.org/{number}) of the commission", "the talks held in {place}",
    "the implementation of earlier commitments", "the role of regional organizations",
)  # fmt: skip
ENDS = (
    "and asked their officials to report before the end of the year",
    "in accordance with international law and the Charter of the United Nations",
    "and expressed their satisfaction with the progress made since the last meeting",
    "with due regard to the interests of the people of both countries",
)
HEADINGS = ("Bilateral relations", "Regional questions", "Economic cooperation", "Next steps")


@dataclass(frozen=True)
class Synthetic:
    """One synthetic statement."""

    id: str
    title: str
    date: str
    type: str
    place: str
    countries: tuple[str, ...]
    topics: tuple[str, ...]
    people: tuple[str, ...]
    summary: str
    body: str


def synthetic(number: int) -> Synthetic:
    """Statement `number`: about 3,000 characters, two to four countries, headings and a footnote."""
    chance = random.Random(number)
    countries = tuple(
        dict.fromkeys(_skewed(chance, COUNTRIES) for _ in range(chance.choice((2, 2, 3, 4))))
    )
    topics = tuple(dict.fromkeys(_skewed(chance, TOPICS) for _ in range(3)))
    day = date(1990, 1, 1) + timedelta(days=chance.randrange(12_000))
    place = chance.choice(PLACES)
    words = {"topic": topics[0].replace("-", " "), "number": number, "place": place}
    paragraphs = []
    for index in range(chance.randint(8, 11)):
        if index in (3, 7):
            paragraphs.append(f"## {chance.choice(HEADINGS)}")
        sentences = (_sentence(chance, words) for _ in range(chance.choice((2, 2, 3))))
        paragraphs.append(" ".join(sentences) + ("[^1]" if index == 1 else ""))
    paragraphs.append(f"[^1]: {_sentence(chance, words)}")
    return Synthetic(
        id=f"{day.isoformat()}-statement-{number}",
        title=f"Joint statement {number} on {words['topic']}, {place}",
        date=day.isoformat(),
        type=chance.choice(TYPES),
        place=place,
        countries=countries,
        topics=topics,
        people=tuple(f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}" for _ in countries),
        summary=_sentence(chance, {**words, "topic": "the matter"}).replace("*", ""),
        body="\n\n".join(paragraphs) + "\n",
    )


def _skewed(chance: random.Random, words: list[str]) -> str:
    """The first words far more often than the last, as in a real archive."""
    return words[int(len(words) * chance.random() ** 2)]


def _sentence(chance: random.Random, words: dict[str, object]) -> str:
    thing = chance.choice(OBJECTS).format(**words)
    return f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {thing}, {chance.choice(ENDS)}."


def write_ours(folder: Path, count: int) -> None:
    """An archive of ours with this many statements."""
    (folder / "site.yaml").write_text("title: Benchmark\nurl: https://statements.example.org/\n")
    for number in range(count):
        write_one(folder, number)


def write_one(folder: Path, number: int) -> None:
    """One statement of ours."""
    each = synthetic(number)
    people = "".join(
        f"  - {{name: {name}, role: Minister of Foreign Affairs, country: {country}}}\n"
        for name, country in zip(each.people, each.countries, strict=True)
    )
    path = folder / "statements" / each.date[:4] / f"{each.id}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"---\ntitle: {each.title}\ndate: {each.date}\ntype: {each.type}\n"
        f"countries: [{', '.join(each.countries)}]\ntopics: [{', '.join(each.topics)}]\n"
        f"participants:\n{people}place: {each.place}\n"
        f"source: https://example.org/{number}\nsummary: '{each.summary}'\n---\n\n{each.body}"
    )


def write_hugo(folder: Path, count: int) -> None:
    """The same statements as content of a Hugo site, with the terms of every facet."""
    content = folder / "content" / "statements"
    content.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        each = synthetic(number)
        people = "".join(
            f"  - {{name: {name}, role: Minister of Foreign Affairs, country: {country}}}\n"
            for name, country in zip(each.people, each.countries, strict=True)
        )
        pairs = (f"{a}-{b}" for a, b in combinations(sorted(each.countries), 2))
        terms = (
            f"types: [{each.type}]\npairs: [{', '.join(pairs)}]\nplaces: [{each.place}]\n"
            f"people: [{', '.join(each.people)}]\nlanguages: [English]\n"
        )
        (content / f"{each.id}.md").write_text(
            f"---\ntitle: {each.title}\ndate: {each.date}\n"
            f"{terms}"
            f"countries: [{', '.join(each.countries)}]\ntopics: [{', '.join(each.topics)}]\n"
            f"years: ['{each.date[:4]}']\nparticipants:\n{people}place: {each.place}\n"
            f"source: https://example.org/{number}\nsummary: '{each.summary}'\n---\n\n{each.body}"
        )
