"""A statement in a span, as Zotero reads it from a page."""

from __future__ import annotations

from urllib.parse import parse_qs, quote_plus

from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.coins import coins

WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1)


@given(WORDS, WORDS, WORDS)
def test_what_is_said_is_read_again_whatever_it_is(title: str, author: str, path: str) -> None:
    url = f"https://example.org/{path}"
    said = parse_qs(coins(title, "1990-01-02", author, "en", url), strict_parsing=True)
    assert said["rft.title"] == [title]
    assert said["rft.aucorp"] == [author]
    assert said["rft.identifier"] == [url]
    assert said["rft.date"] == ["1990-01-02"]


def test_it_is_quoted_as_a_form_is() -> None:
    title, url = "Joint statement: 50 % of “a” & b/c", "https://example.org/a b/ü/"
    written = coins(title, "", "", "en", url)
    assert f"&rft.title={quote_plus(title)}&" in written
    assert written.endswith(f"&rft.identifier={quote_plus(url)}")
    assert "rft.date" not in written
    assert "rft.aucorp" not in written
