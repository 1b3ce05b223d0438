"""A report above a text that it announces, and the words by which a page does so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from statement_site.importing.layout.lead_in import announces
from tests.importing.layout.test_edges import FIRST, LAST, SPEECH, TITLE, page

THIRD = "The delegations will report to their parliaments in the autumn, and then decide where they meet next."
REPORT = (
    "The two ministers met yesterday in the old town, and journalists had been waiting for them since the morning, "
    "although it rained."
)


@pytest.mark.parametrize(
    "line",
    [
        "Following is the full text of the joint communiqué:",
        "The full text of the joint statement is as below:",
        "The message reads, in part:",
        "Press Secretary Ana Example provided the following readout:",
        "The ministry issued the following statement on Nov. 3, 2024, by Minister A. Example on the day:",
        "Attributed to Press Secretary Ana Example:",
        "Ana Example’s full statement:",
        "The following statement was issued jointly by the Governments of Norway and Peru.",
        "La declaración reza lo siguiente:",
        "Le texte a été publié, dont voici la teneur.",
        "Leia na íntegra:",
        "É seguinte a nota:",
        "В поздравлении, в частности, говорится:",
        "Следующий ниже текст приводится со ссылкой на официального представителя:",
        "упутио је телеграм, у коме се каже:",
        "والنص الكامل لهذا البيان هو كما يلي:",
        "निम्नांकित बयान प्रवक्ता के हवाले से है:",
        "전문을 발표했다. 다음은 외교장관 회담 뒤 나온 공동성명 전문.",
        "日米両首脳が会見を行いました。全文を掲載します。",
        "Below is the full statement from the Government of Norway",
        "Oslo (Example.News) The below is attributable to Spokesperson Ana Example:",
        "London – Foreign Secretary Ana Example released the following statement:",
        "El Ministerio de Relaciones Exteriores hizo público el siguiente comunicado:",
        "A continuación, el texto íntegro de la declaración:",
        "Nous vous proposons l’intégralité de sa déclaration",
        "Le chef de la délégation a prononcé un discours, dont nous reproduisons ici le texte",
        "Veja a íntegra da nota da Presidência da República:",
        "Al termine dei lavori ha reso le seguenti dichiarazioni.",
        "Das Schreiben lautet:",
        "Ihr Wortlaut wird nachstehend wiedergegeben.",
        "Министерство иностранных дел сообщает следующее:",
        "صدر اليوم البيان المشترك التالي :",
        "نص الرسالة :",
        "The message reads as follows;",
        "The following statement was issued today by the Spokesman for the Secretary-General:",
        "Following are remarks by Ambassador Kai Example at a meeting with journalists on 12 September",
        "ROSEAU, Dominica, EXA—The following is the full text of the communique that was issued on Friday.",
        "El siguiente es el texto de la comunicación:",
        "É o seguinte o teor da mensagem:",
        "В заявлении, текст которого опубликован на сайте министерства, отмечается:",
        "Перевод текста приводим ниже:",
        "Вот полный текст сообщения",
        "Dışişleri Bakanlığı’ndan yapılan açıklamada şunlar kaydedildi:",
        "W komunikacie ministerstwa czytamy:",
        "다음은 ‘외교장관 공동성명’ 전문이다.",
        "아래 내용은 정상회담 공동성명 전문이다.",
        "Below is the statement of the Directorate of Examples via an online translation. We have asked for another.",
        "The following is the text of the joint statement released by the Governments of Norway and Peru.",
        "صدر البيان الختامي عن القمة ونص البيان على ما يلي:",
        "باشگاه مثال - در متن این بیانیه آمده است:",
        "בכבוד את הטקסט המלא של ההצהרה המשותפת כדלקמן:",
        "Redăm mai jos alocuţiunea rostită de şeful statului cu acest prilej:",
        "Níže uvádíme plné znění společného prohlášení:",
        "Following the phone call, a spokesperson for the Prime Minister said:",
        "His office then sent the following 'read-out' to reporters:",
        "An agency reports that the Example Declaration says:",
        "We run it as received.",
        "در پایان این گفتگوها بیانیه ای منتشر شد که به شرح زیر است:",
        "ข้อความเต็มของแถลงการณ์ร่วมนอร์เวย์-เปรูว่าด้วยความเป็นหุ้นส่วน:",
        "خبرگزاری متن کامل بیانیه مشترک را به شرح زیر تقدیم می‌کند:",
        "以下是政府發稿全文：",
        "سخنگوی وزارت امور خارجه مطلب زیر را ارائه کرده است:",
        "訪問結束時,雙方發表聯合聲明,全文如下:",
    ],
)
def test_a_line_that_announces_a_text_stands_above_it_with_the_report_before_it(line: str) -> None:
    assert announces(line)
    assert page(TITLE, REPORT, line, FIRST, LAST, THIRD).lines == (FIRST, LAST, THIRD)


@pytest.mark.parametrize(
    "line",
    [
        "The parties have agreed on the following:",
        "Los Cancilleres acordaron lo siguiente:",
        "A continuación se detallan los proyectos:",
        "The Minister said that the talks had been good.",
        "The text of the treaty was discussed at length by both delegations in the morning.",
    ],
)
def test_a_line_that_goes_on_within_a_text_announces_none(line: str) -> None:
    assert not announces(line)
    assert page(TITLE, FIRST, line, LAST, THIRD).lines == (FIRST, line, LAST, THIRD)


def test_who_speaks_for_himself_announces_something_within_his_text() -> None:
    said = "The full text of the declaration is as follows:"
    made = page("Remarks by the Minister", SPEECH, said, LAST, FIRST, THIRD)
    assert made.lines == (SPEECH, said, LAST, FIRST, THIRD)


def test_what_another_says_in_a_report_is_no_speech_of_the_page() -> None:
    report = (
        "In his letter the president of Norway said: “We feel this loss as if it were our own.”"
    )
    assert page(TITLE, report, "Full text of the message:", FIRST, LAST).lines == (FIRST, LAST)


def test_parties_are_found_in_the_report_though_it_is_left_out() -> None:
    report = "Ana Example, President of the Republic of Kenya, has sent a message to the President of the Republic of Malawi."
    made = page("A message after the floods", report, "The message reads as follows:", FIRST, LAST)
    assert made.fields["countries"] == ("KE", "MW")


def test_a_statement_that_is_quoted_as_a_whole_stands_without_the_sentence_before_it() -> None:
    report = "The Foreign Minister of Norway has issued a statement, the press office of the ministry reports."
    said = (f"“{FIRST}", LAST, f"{SPEECH}”")
    assert page("Minister condemns attack", report, *said).lines == said


def test_a_report_with_a_quotation_in_it_stays_whole() -> None:
    report = "The Foreign Minister of Norway has issued a statement on the talks of this week."
    said = f"“{SPEECH}” he said. {FIRST}"
    assert page("Minister speaks of the talks", report, said, LAST).lines == (report, said, LAST)


@pytest.mark.parametrize(
    "glued",
    [
        "The following statement was issued today by the Spokesman for the Secretary-General:{}",
        "Der Präsident schickte dem König folgende Botschaft: „{}",
        "صدر اليوم عقب اختتام الزيارة البيان المشترك التالي : {}",
    ],
)
def test_an_announcement_on_the_line_of_the_text_stands_above_it(glued: str) -> None:
    text = f"{FIRST} {THIRD} {FIRST}"
    assert page(TITLE, glued.format(text), LAST).lines[0].lstrip("„") == text


def test_a_report_that_speaks_of_the_eu_is_not_in_the_words_of_one_who_says_i() -> None:
    told = "The Prime Minister spoke to the Chancellor today. They discussed the trade agreement with the EU, and cyber security."
    leads = "A spokesperson for the Prime Minister said:"
    assert page(TITLE, told, leads, FIRST, THIRD, LAST).lines == (FIRST, THIRD, LAST)


def test_the_items_of_a_text_in_thai_are_sentences_though_nothing_marks_their_ends() -> None:
    leads = "ข้อความเต็มของแถลงการณ์ร่วมนอร์เวย์-เปรูว่าด้วยการกระชับความเป็นหุ้นส่วน:"
    items = (
        "1. นายกรัฐมนตรีนอร์เวย์เยือนสาธารณรัฐเปรูอย่างเป็นทางการ ระหว่างวันที่ 3-5 ธันวาคม ตามคำเชิญของประธานาธิบดี",
        "2. ผู้นำทั้งสองชื่นชมสายใยที่เชื่อมโยงประชาชนสองประเทศมานับพันปี และเห็นชอบให้จัดทำแผนงานร่วมกันต่อไป",
    )
    assert page(leads, *items).lines == items


def test_a_greeting_below_a_line_that_ends_in_a_colon_begins_what_that_leads_to() -> None:
    told = "La Canciller Ana Ejemplo se dirigió en estos términos a los embajadores, en la recepción ofrecida a las misiones:"
    greeting = "“Excelencias, amigas y amigos todos, muy buenos días."
    said = "Quiero agradecerles que hayan venido, y hablarles de lo que haremos juntos en el año que empieza, por la paz.”"
    assert page(TITLE, told, greeting, said).lines == (greeting, said)


@pytest.mark.parametrize(
    "line",
    [
        "為使此一情誼更臻深厚，爰發表本公報如下：",
        "The Ministers have agreed to issue the present joint communiqué as follows:",
    ],
)
def test_a_text_that_speaks_of_itself_announces_nothing(line: str) -> None:
    assert not announces(line)


def test_every_number_of_repetitions_in_a_pattern_is_one() -> None:
    """In an f-string `{3,250}` is a pair, and the pattern matches nothing."""
    for file in (Path(__file__).parents[3] / "src/statement_site").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.FormattedValue):
                assert not isinstance(node.value, (ast.Tuple, ast.Constant)), (
                    f"{file}:{node.lineno}"
                )
