"""Rules about titles."""

from __future__ import annotations

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.usage.parties import mentions_of_parties

#: A title with fewer letters may be an abbreviation.
_FEWEST_LETTERS = 12


def title_in_capitals(proof: Proof) -> Remarks:
    """A title that shouts, as old web pages set them."""
    letters = [character for character in proof.text.title if character.isalpha()]
    cased = [character for character in letters if character.lower() != character.upper()]
    if len(cased) >= _FEWEST_LETTERS and all(c.isupper() for c in cased) and proof.says("title"):
        hint = "write it as in running text; the style sheet can set capitals"
        message = "the title is in capitals"
        yield remark("title-in-capitals", message, proof.field("title"), hint)


def country_in_title(proof: Proof) -> Remarks:
    """A country that the title names as a party, and `countries` does not."""
    if not proof.says("title"):
        return
    text = proof.text
    known = {
        *text.countries,
        *(p.country for p in text.participants),
        text.place and text.place.country,
    }
    named = proof.gazetteer.mentions(text.title)
    for mention in mentions_of_parties(text.title, named, proof.gazetteer):
        key, words = mention.country, mention.words
        if key not in known:
            message = f"the title names {words}, and `countries` does not have {key}"
            hint = f"add {key} to `countries` if it took part"
            yield remark("country-in-title", message, proof.words(words), hint)
        known.add(key)
