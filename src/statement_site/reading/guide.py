"""What each field of the front matter is, for people: one truth for docs, new files and JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass

#: What stands in a new file until there is a text.
NO_TEXT_YET = "Put the text here."


@dataclass(frozen=True, slots=True)
class Guide:
    """A field: what to write, in Markdown, and an example, in YAML. `register` is where its terms are."""

    name: str
    what: str
    example: str
    register: str = ""


GUIDE: tuple[Guide, ...] = (
    Guide("title", "the formal title", "title: Tashkent Declaration"),
    Guide("date", "[a date](#dates), or `undated` where site.yaml allows it", "date: 1966-01-10"),
    Guide("type", "a key or name of the register of types", "type: joint-statement", "types"),
    Guide(
        "countries",
        "ISO 3166-1 codes, ISO 3166-3 codes of former states, or exact names",
        "countries: [NO, Peru, SUHH]",
        "countries",
    ),
    Guide(
        "organizations",
        "actors that are not states",
        "organizations: [asean, eu]",
        "organizations",
    ),
    Guide(
        "topics", "keys or names of the register of topics", "topics: [migration, trade]", "topics"
    ),
    Guide(
        "instruments",
        "treaties and resolutions it is about: keys or names of the register of instruments, "
        "or symbols; those that the text names are found in it",
        "instruments: [un-charter, S/RES/1325]",
        "instruments",
    ),
    Guide(
        "participants",
        "names, or mappings with `name`, `role`, and `country` or `organization`",
        "- {name: Ana Pérez, role: Minister, country: PE}",
    ),
    Guide(
        "place",
        "a name, or a mapping with `name` and `country`",
        "place: {name: Lima, country: PE}",
    ),
    Guide("language", "a BCP 47 tag; without it, the site’s language", "language: zh-Hans"),
    Guide(
        "source",
        "a web address, or a mapping with `url`, `publisher`, `retrieved` (a date), "
        "`archived` (a web address), `sha256`",
        "source: {url: https://…, publisher: …}",
    ),
    Guide("series", "the process that this text is one of", "series: g7-summits", "series"),
    Guide("related", "ids of other statements", "related: [1972-07-02-simla-agreement]"),
    Guide("aliases", "old addresses, which then lead here", "aliases: [/press/2024/123.html]"),
    Guide("summary", "one sentence, shown in lists", "summary: The two states …"),
    Guide("notes", "an editorial note, shown below the text", "notes: The date is …"),
    Guide(
        "status",
        "`published` (without it), `draft`, or `withdrawn` (with the reason in `notes`)",
        "status: draft",
    ),
    Guide(
        "release",
        "a date and time with a zone; before it, no trace of the text is published",
        "release: 2024-03-14T15:00:00-05:00",
    ),
    Guide(
        "extent",
        "whether the body is the text itself: `full` (without it), `excerpt`, `summary`",
        "extent: summary",
    ),
    Guide(
        "superseded",
        "of an earlier version: the `date` on which another text took its place, and the `reason`; "
        "the command `amend` writes it",
        'superseded: {date: 2024-04-02, reason: "A sentence was missing."}',
    ),
    Guide(
        "review",
        "what an editor must settle before the text may be published, as `import` notes it; "
        "take each line out when it is settled",
        'review: ["date: is it 2024-03-14?"]',
    ),
)

#: What an entry of every register can say.
ENTRY_GUIDE: tuple[Guide, ...] = (
    Guide(
        "name",
        "the name shown, or one for each language: `{en: Trade, es: Comercio}`",
        "name: Law of the sea",
    ),
    Guide(
        "also",
        "other names that mean the same: other spellings of a person, a country’s formal name",
        "also: [Maritime law]",
    ),
    Guide("description", "shown on the term’s page", "description: Zones, straits, fisheries."),
    Guide("broader", "the key of a wider term", "broader: international-law"),
    Guide("sort", "what to file it under", "sort: Pérez, Ana"),
    Guide(
        "wikidata",
        "the id of its item in Wikidata, which pages tell machines",
        "wikidata: Q419",
    ),
)

#: What an entry of the register of people can say as well.
PERSON_GUIDE: tuple[Guide, ...] = (
    Guide(
        "offices",
        "the offices a person held: `role`, `country` or `organization`, and `held`, an EDTF interval; "
        "`check` compares participants with them",
        "offices: [{role: Minister of Foreign Affairs, country: PE, held: 2023-11-07/2024-09-03}]",
    ),
)

#: What an entry of the register of countries can say as well.
COUNTRY_GUIDE: tuple[Guide, ...] = (
    Guide("slug", "its part of an address", "slug: cote-d-ivoire"),
    Guide("alpha2", "the ISO 3166-1 alpha-2 code that a former state had", "alpha2: SU"),
    Guide("alpha3", "the ISO 3166-1 alpha-3 code", "alpha3: CIV"),
    Guide("region", "the code of its region in UN M49", 'region: "011"'),
    Guide("tile", "its column and row on the map of tiles", "tile: 12 3"),
    Guide("until", "when a former state ended", 'until: "1992"'),
)


def entry_guide(kind: str) -> tuple[Guide, ...]:
    """What an entry of the register of a kind can say."""
    more = {"people": PERSON_GUIDE, "countries": COUNTRY_GUIDE}
    return ENTRY_GUIDE + more.get(kind, ())
