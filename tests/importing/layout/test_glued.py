"""What a scraper glued to a text stands on a line of its own again, and so is none of it."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, page

TITLE = "Joint Statement by Norway and Peru"
TITRE = "Déclaration de la ministre des affaires étrangères, sur la coopération"
PREMIER = "La ministre a dit que le commerce, la pêche et l’énergie seraient de nouveau à l’ordre du jour au printemps."
DERNIER = "Les deux ministres se sont félicités de la qualité de leurs échanges et de l’accueil réservé à leurs délégations."


def test_the_source_behind_a_last_sentence_is_none_of_it() -> None:
    made = page(TITRE, PREMIER, f"{DERNIER}Source https://www.example.fr, le 28 mars 2023")
    assert made.lines[-1] == DERNIER


def test_the_town_and_the_day_before_a_greeting_are_none_of_a_speech() -> None:
    greeting = "New York, le 25 septembre 2024 Monsieur le Président, Mesdames et Messieurs,"
    made = page("Discours du Ministre des affaires étrangères", greeting, PREMIER, DERNIER)
    assert made.lines[0] == "Monsieur le Président, Mesdames et Messieurs,"
    assert made.fields["date"] == "2024-09-25"


def test_the_town_and_the_day_behind_a_title_in_capitals_are_none_of_it() -> None:
    heading = "INTERVENCIÓN DE LA MINISTRA DE RELACIONES EXTERIORES DEL PERÚ EN EL DEBATE DEL PERÍODO DE SESIONES DE"
    rest = "LA ASAMBLEA GENERAL DE LAS NACIONES UNIDAS. Nueva York, 28 de septiembre de 2024."
    said = "El comercio, la pesca y la energía serán tratados de nuevo por ambos gobiernos en la primavera del próximo año."
    made = page(heading, rest, "Señor Presidente:", said, said.replace("primavera", "ciudad"))
    assert made.fields["title"] == f"{heading} LA ASAMBLEA GENERAL DE LAS NACIONES UNIDAS."
    assert made.fields["date"] == "2024-09-28"
    assert made.lines[0] == "Señor Presidente:"


def test_paragraphs_of_chinese_that_wide_gaps_part_are_paragraphs() -> None:
    first = "挪威外交大臣和秘鲁外交部长今天在首都举行会谈，就贸易、渔业和能源等共同关心的问题深入交换了意见，并达成广泛共识。"
    second = "双方一致同意进一步加强各领域合作，推动两国关系取得新的发展，为两国人民带来更多福祉，并将于明年春天再次会晤。"
    third = "双方还就国际和地区形势交换了看法，强调应坚持多边主义，维护联合国宪章的宗旨和原则，共同维护世界和平与稳定，促进共同发展。"
    made = page(
        "挪威外交大臣同秘鲁外交部长举行会谈", f"{first}\u2003\u2003{second}\u3000\u3000{third}"
    )
    assert made.lines == (first, second, third)


def test_a_title_with_the_day_and_the_hour_before_a_text_on_its_line_is_none_of_it() -> None:
    title = "Президент Норвегии направил послание Президенту Перу"
    said = "В послании говорится о торговле, энергетике и рыболовстве, а также о встрече, которая состоится весной следующего года."
    whole = f"События {title} 20 марта 2025 года 13:00 {said} {said} География Перу Темы Внешняя политика Статус материала Дата публикации: 20 марта 2025 года, 13:00"
    made = page(title, "20 марта 2025 года", whole)
    assert made.fields["title"] == title
    assert made.lines == (f"{said} {said}",)


def test_the_record_of_a_collector_is_neither_title_nor_text() -> None:
    record = ("Lugar: Perú, Lima", "Fecha: 30/05/2011", "ID: AB-2011-01", "Estado audiovisual: Video disponible", "Verificado: No")  # fmt: skip
    said = "Quiero agradecer al gobierno y al pueblo del Perú la hospitalidad con que hemos sido recibidos en esta hermosa ciudad."
    made = page(
        "# Almuerzo en honor de la delegación", *record, said, said.replace("hermosa", "gran")
    )
    assert made.fields["title"] == "Almuerzo en honor de la delegación"
    assert made.lines[0] == said


def test_questions_and_answers_are_no_record() -> None:
    turns = ("Question: And the date?", "Answer: In May.", "Moderator: Thank you.")
    made = page(TITLE, FIRST, *turns, LAST)
    assert made.lines == (FIRST, *turns, LAST)


@pytest.mark.parametrize("glue", [".", ""])
def test_a_text_that_was_glued_to_its_title_stands_apart(glue: str) -> None:
    title = "Remarks by the President of Norway after receiving the President of Peru, from the Oslo Palace"
    made = page(f"{title}{glue}{FIRST} {LAST}", LAST)
    assert made.fields["title"] == title
    assert made.lines[0].startswith(FIRST)


def test_where_a_library_has_a_text_from_is_none_of_it() -> None:
    made = page(TITLE, f"Source: Ministry of Trade of Norway in Norwegian. {FIRST} {LAST}", LAST)
    assert made.lines[0].startswith(FIRST)
