"""What the programs of blogs and agencies write below a text is known in the languages into which they are translated."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, TITLE, page


@pytest.mark.parametrize(
    "foot",
    [
        ("Posted by Kim Example at 9:14 PM", "Email ThisBlogThis!Share to Facebook", "No comments:"),
        ("Publicado por Kim Ejemplo en 11:42 p. m.", "No hay comentarios:", "Publicar un comentario"),
        ("Αναρτήθηκε από Παράδειγμα στις 6:14 μ.μ.", "Δεν υπάρχουν σχόλια:", "Νεότερη ανάρτηση Παλαιότερη Ανάρτηση Αρχική σελίδα"),
        ("Lascia un commento", "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati"),
        ("Leave a comment", "Your email address will not be published. Required fields are marked *"),
        ("شارك هذا الموضوع:", "النقر للمشاركة على فيسبوك (فتح في نافذة جديدة)"),
        ("Alte ştiri din rubrica Informaţii",),
        ("Previous articleSailing week opens in light wind", "Next articleHotel bookings climb"),
        ("SOURCE", "Belgium – Ministry of Examples"),
        ("टिप्पणियाँ", "टिप्पणी पोस्ट करें"),
        ("- 19/3 09:41",),
        ("Følg pressemeddelelser fra Eksempelministeriet", "Skriv dig op her, og modtag pressemeddelelser på e-mail."),
        ("Pour toute information, contactez-nous au : +(000) 99 00 41 27",),
        ("Нагадаємо", "Раніше відбулася зустріч делегацій двох країн у столиці, на якій ішлося про мир."),
        ("官方連結",),
        ("免责声明：本站内容来源于网络，如有侵权请联系删除。",),
        ("您必须登录或注册才能在此处回复.",),
    ],
)  # fmt: skip
def test_the_foot_of_a_blog_is_none_of_the_text_above_it(foot: tuple[str, ...]) -> None:
    assert page(TITLE, FIRST, LAST, *foot).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "notice",
    [
        "The Ministry of Examples published this content on 17 April 2024 and is solely responsible for the information contained therein.",
        "UWAGA: za treść komunikatu odpowiada wyłącznie nadawca.",
        "La rédaction n’y est pour rien : l’émetteur est seul responsable du contenu.",
    ],
)
def test_who_answers_for_what_was_passed_on_is_none_of_the_text(notice: str) -> None:
    assert page(TITLE, FIRST, LAST, notice).lines == (FIRST, LAST)


def test_a_text_that_speaks_of_comments_and_of_posts_keeps_its_sentences() -> None:
    said = "The Ministers thanked all who left a comment on the draft, and agreed to share it with the newer members at their post."
    assert page(TITLE, FIRST, said, LAST).lines == (FIRST, said, LAST)


@pytest.mark.parametrize(
    "said",
    [
        "The Government is alone responsible for the safety of those who live in the north of the country.",
        "For more than a decade our two countries have been in contact at all levels, and will remain so.",
        "Für diesen Krieg ist diese Regierung allein verantwortlich, und sie weiß es so gut wie wir alle.",
        "Za tę wojnę odpowiada wyłącznie rząd tego kraju, i dobrze o tym wiedzą wszyscy jego sąsiedzi.",
        "Напомним, что стороны договорились об этом ещё в прошлом году и подтвердили это весной.",
    ],
)
def test_who_answers_for_a_deed_and_who_is_in_contact_is_said_in_the_text(said: str) -> None:
    assert page(TITLE, FIRST, LAST, said).lines == (FIRST, LAST, said)
