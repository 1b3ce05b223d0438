"""A page in any language is imported, and a language that is not known is not called another."""

from __future__ import annotations

import pytest

from statement_site.importing.language import find_language
from statement_site.importing.layout.wording import reads_as_text
from statement_site.importing.readers.kinds import read_raw


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("th", "รัฐมนตรีทั้งสองประเทศพบกันที่เมืองหลวงและเห็นพ้องที่จะส่งเสริมการค้าและการศึกษาระหว่างกัน " * 5),
        ("hi", "दोनों मंत्रियों ने आज राजधानी में बैठक की और व्यापार तथा शिक्षा में सहयोग बढ़ाने पर सहमति जताई।"),
        ("am", "ሁለቱ ሚኒስትሮች ዛሬ በዋና ከተማው ተገናኝተው በንግድና በትምህርት ዘርፍ ትብብራቸውን ለማጠናከር ተስማምተዋል።"),
        ("hy", "Երկու նախարարներն այսօր հանդիպեցին մայրաքաղաքում և պայմանավորվեցին ընդլայնել համագործակցությունը։"),
        ("ur", "دونوں وزراء نے آج دارالحکومت میں ملاقات کی اور تجارت اور تعلیم میں تعاون بڑھانے پر اتفاق کیا ہے۔"),
        ("ka", "ორი მინისტრი დღეს დედაქალაქში შეხვდა და შეთანხმდა, რომ გააფართოებენ თანამშრომლობას ვაჭრობაში."),
    ],
)  # fmt: skip
def test_a_text_in_any_script_is_text_and_its_language_known(language: str, text: str) -> None:
    raw = read_raw(text.encode(), "a.txt")
    assert reads_as_text(raw.lines[0])
    assert find_language(raw.lines, "").value == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ro", "Miniștrii au discutat despre comerț și energie și au convenit să continue convorbirile în primăvară."),
        ("ro", "Vă transmitem textul mesajului adresat de ministrul de externe al Republicii omologului de la Oslo, cu ocazia zilei de astăzi, în numele său și al poporului. El a mulțumit de sprijin."),
        ("cs", "Ministři hovořili o obchodu a energetice a dohodli se, že budou v rozhovorech pokračovat příští rok."),
        ("hu", "A miniszterek a kereskedelemről és az energiáról tárgyaltak, és megállapodtak, hogy jövő tavasszal folytatják a megbeszéléseket, erről őszintén."),
        ("sr-Cyrl", "Министри су разговарали о сарадњи и договорили се да наставе рад у истом духу."),
        ("et", "Ministrid kohtusid täna ning leppisid kokku, et koostöö jätkub ja see on oluline."),
        ("fi", "Ministerit tapasivat tänään ja sopivat, että yhteistyö jatkuu, sekä totesivat, että se on hyvä."),
    ],
)  # fmt: skip
def test_a_language_without_a_usage_is_not_called_its_neighbour(language: str, text: str) -> None:
    assert find_language([text], "").value == language


def test_a_language_by_its_words_alone_is_put_to_the_editor() -> None:
    text = "Ministrid kohtusid täna ning leppisid kokku, et koostöö jätkub ja see on oluline."
    assert "is this et?" in find_language([text], "").doubt


def test_the_page_tells_which_of_the_languages_of_a_script_it_is_in() -> None:
    text = "राजधानी में बैठक हुई।"
    assert find_language([text], "ne").value == "ne"
    assert find_language([text], "", "https://example.org/ne/news/1").value == "ne"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministar je razgovarao sa ambasadorima o saradnji i o odnosima koje dve zemlje neguju od sticanja nezavisnosti, i primio ih je u odvojenim posetama.", "sr-Latn"),
        ("Vlády Slovenskej republiky a Poľskej republiky rokovali o spolupráci na oboch stranách hranice a zhodli sa, že je pre ne dôležitá a že sú pripravené pokračovať.", "sk"),
        ("Отбелязахме, че дружбата между нашите народи и близостта им са трайна основа за общи начинания, и изразихме увереност в европейския избор.", "bg"),
    ],
)  # fmt: skip
def test_languages_that_look_like_others_are_told_apart(text: str, language: str) -> None:
    assert find_language([text], "").value == language
