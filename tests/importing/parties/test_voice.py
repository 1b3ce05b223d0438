"""Who speaks in a text: those whom it lists, those to whom it is addressed, the state whose language it is in."""

from __future__ import annotations

import pytest

from statement_site.reading.names import home_of
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer
from tests.importing.parties.test_home_and_counterpart import MORE
from tests.importing.parties.test_parties import REGISTERS
from tests.importing.test_publishers import page


def countries(title: str, *lines: str, url: str = "") -> tuple[str, ...]:
    """The countries that are found to speak."""
    return tuple(page(title, *lines, url=url).fields.get("countries", ()))


@pytest.mark.parametrize(
    ("first", "found"),
    [
        (
            "Los Presidentes de la República de Colombia, Ana Ejemplo; de la República del Perú, José Ejemplo; y del Reino de España, Luis Ejemplo, reunidos en Lima, acordaron trabajar juntos por la paz.",
            ("CO", "ES", "PE"),
        ),
        (
            "1. Os Ministros da República de Angola, da República Federativa do Brasil, da República Portuguesa e da República Democrática de São Tomé e Príncipe reuniram-se na Praia para tratar do mar.",
            ("AO", "BR", "PT", "ST"),
        ),
        (
            "The Minister of Foreign Affairs of Norway K.Example, the Minister for Foreign Affairs of Peru A.Ejemplo and the Secretary of Foreign Affairs of the Philippines M.Halimbawa met here today to speak of the sea.",
            ("NO", "PE", "PH"),
        ),
    ],
)
def test_those_who_are_listed_as_authors_speak(first: str, found: tuple[str, ...]) -> None:
    assert countries("Declaration on the sea", first, first.replace("1. ", "")) == found


def test_in_a_joint_text_whose_title_names_its_authors_others_are_spoken_of() -> None:
    said = "The Ministers thank the Prime Minister of Barbados, Kai Example, for his good offices in the talks of this week, and will meet him again in the summer of the coming year."
    title = "Joint statement by the foreign ministers of Norway and Peru"
    assert countries(title, said, MORE) == ("NO", "PE")


def test_a_letter_goes_to_the_country_of_the_office_above_its_greeting() -> None:
    address = (
        "His Excellency Kai Example",
        "President of the Republic of Mozambique",
        "Your Excellency and dear Brother,",
    )
    said = "In the name of the people of Zambia I wish to express to you our condolences for the loss of so many lives."
    assert countries("Message of condolences", *address, said, MORE) == ("MZ", "ZM")


def test_whoever_signs_at_the_end_of_the_last_paragraph_speaks() -> None:
    said = "The President sends his best wishes to the people of Suriname on the day of their independence this week."
    signed = (
        "We hope to see you all again in the summer of next year. Kai Example, President of Peru."
    )
    assert "PE" in countries("President sends his wishes", said, signed)


@pytest.mark.parametrize(
    ("title", "first", "found"),
    [
        ("Oświadczenie MSZ w sprawie odmowy wjazdu", "Ministerstwo Spraw Zagranicznych informuje, że trzech obserwatorów nie mogło wjechać do kraju wczoraj wieczorem.", ("PL",)),
        ("Dışişleri Bakanlığı’ndan açıklama", "Dışişleri Bakanlığı, dün meydana gelen olayla ilgili olarak bugün yazılı bir açıklama yaptı ve herkese sabır diledi.", ("TR",)),
        ("外交部发言人答记者问", "外交部发言人今天在北京表示，中方对此表示关切，希望有关各方保持克制，通过对话解决分歧。", ("CN",)),
    ],
)  # fmt: skip
def test_a_ministry_without_a_country_is_of_the_state_that_has_the_language(
    title: str, first: str, found: tuple[str, ...]
) -> None:
    made = page(title, first, first.replace("bugün", "dün"))
    assert made.fields["countries"] == found
    question = f"countries: did {found[0]} take part?"
    assert any(each.startswith(question) for each in made.review)


@pytest.mark.parametrize(
    ("tag", "home"),
    [("pl", "PL"), ("ja", "JP"), ("zh", "CN"), ("zh-Hant", "TW"), ("uk-UA", "UA"), ("x", "")],
)
def test_the_home_of_a_language_is_that_of_cldr(tag: str, home: str) -> None:
    assert home_of(tag) == home


def test_where_something_was_said_none_is_met() -> None:
    said = "We thank the speakers from Diffa and Maiduguri, who asked the Commission to be heard and to be believed by all."
    title = "Statement by the delegation of Senegal at the Commission meeting on young people"
    assert countries(title, said, MORE) == ("SN",)


def test_those_of_whose_statements_a_text_speaks_take_no_part() -> None:
    title = "Announcement by the Foreign Ministry of Bulgaria regarding the statements made on Friday by the Foreign Ministry of Norway"
    said = "The common past of our peoples is being made to serve as a substitute for a programme, as it was before."
    assert countries(title, said, MORE) == ("BG",)


def test_of_two_who_are_named_together_both_speak_where_one_is_known() -> None:
    title = "Readout of the call with President Example of Peru"
    said = "The Prime Minister and President Example spoke today on matters of concern to Norway and Peru, and on the sea."
    assert countries(title, said, MORE) == ("NO", "PE")


@pytest.mark.parametrize(
    "words",
    [
        "the Community of Portuguese-speaking Countries",
        "the GUAM member states",
        "the Central American countries",
    ],
)
def test_a_language_and_an_organization_are_no_country(words: str) -> None:
    said = f"The ministers of {words} met in the capital today to speak of the sea and of those who live by it."
    assert not {"PT", "GU", "US"} & set(countries("Meeting on the sea", said, MORE))


def test_ambassadors_who_hand_over_their_credentials_bring_their_countries() -> None:
    title = "President of Mongolia receives credentials of new ambassadors"
    said = "The President received the letters of credence of the ambassadors of Norway, Kenya and Peru at the State Palace."
    assert countries(title, said, MORE) == ("KE", "MN", "NO", "PE")


def test_ambassadors_are_listed_each_on_a_line() -> None:
    said = "Верительные грамоты Президенту Кыргызской Республики сегодня в торжественной обстановке передали послы:"
    lines = ("Ана Пример – Королевство Норвегия,", "Хосе Пример – Республика Перу.")
    later = "На церемонии присутствовали министр иностранных дел и заместитель руководителя Администрации Президента."
    assert countries("Церемония вручения", said, *lines, later) == ("KG", "NO", "PE")


def test_one_who_speaks_at_an_organization_speaks_for_his_country() -> None:
    speech = "主席女士,首先,请允许我祝贺你当选本届会议主席,中国代表团愿同各方一道努力,中方愿就此提出三点主张,同各国加强合作。"
    made = page(
        "林致远大使在联合国犯罪委员会会议上的发言",
        "主席女士,",
        speech,
        speech.replace("三点", "两点"),
    )
    assert made.fields["countries"] == ("CN",)


def test_members_of_an_organization_who_say_we_speak_as_it() -> None:
    said = "Nous, chefs d’État et de gouvernement des pays membres de la Communauté économique des États de l’Afrique centrale, réunis en République gabonaise, décidons de protéger les fleuves."
    made = page("Déclaration sur la protection des fleuves", said, said.replace("Nous", "1. Nous"))
    assert "countries" not in made.fields
    assert made.fields["organizations"] == ("eccas",)


def test_the_country_with_which_an_organization_met_takes_part() -> None:
    said = "The first dialogue between the European Union and the Republic of Azerbaijan was held in Baku on 6 November."
    made = page("Migration dialogue", said, MORE, url="https://www.consilium.europa.eu/en/1")
    assert made.fields["countries"] == ("AZ",)


def test_of_a_pair_the_missing_one_is_the_land_of_the_page() -> None:
    first = "Die Regierungsrätin empfing heute den Aussenminister der Tschechischen Republik, Pavel Beispiel, zu einem Besuch im Fürstentum Liechtenstein."
    made = page(
        "Regierungsrätin trifft Aussenminister", first, first, url="https://www.regierung.li/a/1"
    )
    assert made.fields["countries"] == ("CZ", "LI")


def test_of_two_who_met_the_only_other_country_that_is_named_is_the_second() -> None:
    title = "Readout of the Prime Minister’s call with President Example of Egypt"
    said = "The Prime Minister called the President this morning, and announced that Norway would give more for the relief."
    assert countries(title, said, MORE) == ("EG", "NO")


def test_a_name_in_the_address_of_a_page_tells_the_land_of_a_minister() -> None:
    title = "Minister Example speaks with Guatemalan counterpart"
    said = "Minister Example spoke today with his Guatemalan counterpart on the incidents in the forests of Belize this week."
    assert countries(title, said, MORE, url="https://www.breakingbelizenews.com/a") == ("BZ", "GT")


def test_an_office_that_many_have_is_the_publisher_s_own() -> None:
    title = "Foreign Minister of Thailand holds talks with Minister for Foreign Affairs"
    said = "The talks were attended by Foreign Secretary Mr. Ram Example of the host and by the ambassador of the guest in Kathmandu."
    found = countries(title, said, MORE, url="https://www.mofa.gov.np/1")
    assert found == ("NP", "TH")


def test_a_frontier_of_two_is_spoken_of() -> None:
    title = "Guatemala expresa su inquietud ante la situación en la frontera de Tailandia y Camboya"
    said = "El Gobierno sigue de cerca los hechos y llama a las partes a volver al diálogo cuanto antes, por la paz de todos."
    assert countries(title, said, said.replace("cuanto", "muy")) == ("GT",)


def test_whose_counterpart_a_lead_in_names_is_written_to() -> None:
    told = "Le président Ali Exemple a exprimé mardi sa sympathie à son homologue mozambicain après le passage du cyclone."
    leads = "Voici le texte de la lettre adressée par le président à son homologue mozambicain :"
    letter = "Le peuple burkinabè se tient en pensée auprès des familles, et je vous présente nos condoléances attristées."
    made = page(
        "Message de condoléances du président", told, leads, "Monsieur le Président,", letter
    )
    assert made.fields["countries"] == ("BF", "MZ")


def test_the_owner_of_what_an_agency_passes_on_speaks() -> None:
    said = "Le Président de la République a participé ce jour au Sommet, et il a renouvelé l’offre du pays d’en abriter le siège."
    made = page(
        "Le Président au Sommet",
        said,
        said,
        "Copyright © 2022 Présidence du Burundi. Tous droits réservés.",
    )
    assert made.fields["countries"] == ("BI",)


@pytest.mark.parametrize(
    ("title", "first", "found"),
    [
        ("Společná deklarace prezidentů", "1. Pan Karel Příklad, prezident České republiky, paní Danuta Przykład, prezidentka Polské republiky, pan Ferenc Példa, prezident Maďarska, a pan Hrvoje Primjer, prezident Chorvatské republiky, se sešli v Olomouci, aby jednali o spolupráci, která je pro všechny důležitá a byla také podle nich úspěšná.", ("CZ", "HR", "HU", "PL")),
        ("Спільна декларація", "Ми, прем’єр-міністри України, Словацької Республіки та Румунії, зустрічаємося в Ужгороді, щоб відзначити двадцяту річницю програми співробітництва.", ("RO", "SK", "UA")),
        ("Заявление", "«Специальные посланники Дональд Пример (США), Фиона Образец (Великобритания) и Эрлинг Эксемпел (Норвегия) встретились сегодня с министром и говорили о границе.", ("GB", "NO", "US")),
        ("Nota", "No dia 23 de abril, o primeiro-ministro da República de Cabo Verde, Adilson Exemplo, e o primeiro-ministro do Grão-Ducado do Luxemburgo, Marc Beispiel, encontraram-se na Praia para a cimeira.", ("CV", "LU")),
    ],
)  # fmt: skip
def test_whom_an_opening_names_one_by_one_speak(
    title: str, first: str, found: tuple[str, ...]
) -> None:
    assert countries(title, first, first.replace("1. ", "")) == found


def test_of_two_who_met_the_one_whose_side_or_capital_a_text_names_took_part() -> None:
    said = "Il Sig. Leopold Esempio, Ministro federale, si è recato ad Atene su invito della sua omologa greca, la signora Eleni Esempio."
    more = "Il ministro austriaco ha parlato dei Balcani, dell’Albania e della Macedonia del Nord, e ha ringraziato per l’ospitalità."
    assert countries("Comunicato stampa del Ministero federale", said, more) == ("AT", "GR")


def test_one_who_speaks_beside_his_guest_speaks_for_his_own_country() -> None:
    title = "Δήλωση Υπουργού Εξωτερικών μετά το πέρας της συνάντησης με την Υπουργό Εξωτερικών της Σλοβενίας"
    said = "Είναι μεγάλη μου τιμή να σε υποδέχομαι εδώ, στην πρώτη επίσκεψη στη χώρα μας εδώ και επτά χρόνια."
    more = "Η Κύπρος στηρίζει την ένταξή τους, και θα το επαναλάβει στο Συμβούλιο του Ιουνίου, όπως και πέρυσι."
    assert countries(title, "Αγαπητή Mojca,", said, more) == ("CY", "SI")


def test_our_country_is_the_one_that_is_named_and_not_the_home_of_the_language() -> None:
    said = "Geachte voorzitter, het doet mij goed dat wij vandaag stilstaan bij het halfjaar van Suriname, en bij de lessen daarvan."
    more = "Ons land, Suriname, kan als brug dienen, en dat doen wij ook met de Nederlandse taal, zoals u allen weet en ziet."
    assert countries("Toespraak van de minister in De Nationale Assemblée", said, more) == ("SR",)


def test_what_a_ministry_speaks_about_is_not_whose_it_is() -> None:
    title = "부르키나파소 북부 마을 무장공격에 대한 외교부 대변인 성명"
    said = "우리 정부는 무고한 주민의 생명을 앗아간 이번 무장공격을 강력히 규탄하며, 유가족에게 깊은 애도를 표한다."
    assert countries(title, said, said) == ("KR",)


def test_an_embassy_that_a_first_sentence_names_by_its_post_is_of_the_one_who_tells() -> None:
    title = "公使就荷方扩大出口管制范围向荷方提出交涉"
    said = "海牙时间9月9日上午，驻荷兰使馆公使奉命约见荷兰外交部亚洲司负责人，就荷方宣布扩大出口许可管制范围一事表明中方立场。"
    assert countries(title, said, said) == ("CN", "NL")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The Secretary General of the Indian Ocean Commission", ()),
        ("es", "la Declaración de Granada, de la ciudad de Granada", ()),
        ("es", "el Gobierno de Granada", ("GD",)),
        ("fr", "le sommet du golfe de Guinée, et la mer de Chine", ()),
        ("en", "the Gulf of Oman, the South China Sea, and China", ("CN",)),
        ("zh", "南中国海，中国海军", ("CN",)),
        ("ro", "la Palatul Republicii Moldova", ("MD",)),
        ("sr-Latn", "ambasadora Republike Angole", ("AO",)),
        ("ar", "جمهورية مصر العربية وجمهوريةكازاخستان", ("EG", "KZ")),
    ],
)
def test_names_that_are_parts_of_others_are_no_countries(
    language: str, text: str, found: tuple[str, ...]
) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    named = dict.fromkeys(each.country for each in gazetteer.mentions(text))
    assert tuple(named) == found


@pytest.mark.parametrize(
    ("title", "lines", "found"),
    [
        ("Kondolenzschreiben des Bundespräsidenten an den Präsidenten der Portugiesischen Republik", ("Sehr geehrter Herr Präsident,", "tief erschüttert habe ich heute vom schweren Unglück im Tal erfahren, das so viele Reisende getroffen hat.", "In Gedanken bin ich bei den Hinterbliebenen. Österreich trauert mit Portugal um die vielen, die fehlen."), ("AT", "PT")),
        ("Dışişleri Bakanlığı’ndan Endonezya ve Doğu Timor’a Geçmiş Olsun Mesajı", ("Bu sabah meydana gelen depremin Endonezya ile Doğu Timor’da ağır hasara yol açtığını üzüntüyle öğrendik.", "Dost halklara geçmiş olsun dileklerimizi iletiyor, yaralılara acil şifalar diliyoruz ve yardıma hazırız."), ("ID", "TL", "TR")),
        ("Ministra Ejemplo participa en reunión de Cancilleres para coordinar la respuesta ante la sequía", ("La Ministra de Relaciones Exteriores de Guatemala, Ana Ejemplo, se encuentra en Tegucigalpa, Honduras, donde toma parte en la reunión.", MORE), ("GT",)),
        ("Statement on the PM’s call with Chancellor Example", ("The Prime Minister of New Zealand had a telephone call this evening with Chancellor Example of Germany about the coming year.", "They spoke of Antarctica, and of Antarctica again, and a third time of Antarctica and of all its penguins."), ("DE", "NZ")),
        ("تستنكر وزارة الشؤون الخارجية الموريتانية قرار سلطات الاحتلال الإسرائيلي هدم المساكن", ("تستنكر وزارة الشؤون الخارجية الموريتانية قرار سلطات الاحتلال الإسرائيلي هدم عشرات المساكن وإخلاء ساكنيها بالقوة.",), ("MR",)),
    ],
)  # fmt: skip
def test_who_writes_and_who_met_are_told_from_where_and_about_whom(
    title: str, lines: tuple[str, ...], found: tuple[str, ...]
) -> None:
    assert countries(title, *lines) == found


def test_the_hosts_of_one_who_travelled_to_several_are_asked_about() -> None:
    title = "Mission du ministre des Affaires étrangères de Belgique dans la région des Grands Lacs"
    made = page(
        title,
        "Le ministre des Affaires étrangères de Belgique M. Philippe Exemple rentre ce jour d’une mission de trois jours dans la région.",
        "M. Exemple a d’abord été accueilli à Kampala, en Ouganda, par son homologue, M. Moses Exemple, qui lui a parlé de la paix.",
        "Le ministre a poursuivi sa route vers Kigali, au Rwanda, où il a rencontré la ministre des Affaires étrangères du pays.",
    )
    assert made.fields["countries"] == ("BE", "RW", "UG")
    assert any(each.startswith("countries: did ") for each in made.review)


def test_two_counterparts_to_whom_one_writes_are_both_parties() -> None:
    said = "O Presidente da República, Aurélio Exemplo, felicita os seus homólogos do Benim, o Senhor Théophile Exemplo, e da Confederação Suíça, a Senhora Regula Exemplo, por ocasião das Festas Nacionais."
    more = "Na carta enviada ao Presidente Exemplo faz chegar os parabéns do povo são-tomense, e agradece a ajuda discreta de muitos anos."
    assert countries("Mensagem do Presidente", said, more) == ("BJ", "CH", "ST")


def test_one_who_toasts_his_host_speaks_for_his_own_country() -> None:
    greeting = "Excelência Senhor Domingos Exemplo, Presidente da República Democrática de Timor-Leste, Excelentíssima Senhora Presidente,"
    said = "Levámos dois dias a chegar a Díli, e em meu nome e no da delegação cabo-verdiana agradeço o calor com que nos receberam."
    more = "Cabo Verde e Timor-Leste estão longe um do outro. Cabo Verde conhece bem o turismo, e Cabo Verde quer aprender convosco."
    assert countries("", greeting, said, more) == ("CV", "TL")


def test_of_two_who_met_one_may_be_of_the_town_from_which_it_was_told() -> None:
    said = "Yesterday, Prime Minister Duarte Example spoke with the Prime Minister of Cabo Verde, Adilson Exemplo, about the sea."
    more = "They agreed to help Mozambique and Angola, and to meet again in the spring of the coming year, as they did before."
    assert countries("Prime Ministers speak", "Lisbon, Portugal", said, more) == ("CV", "PT")


def test_a_letter_to_several_heads_of_state_is_told_paragraph_by_paragraph() -> None:
    title = (
        "Поздравление Президента Беларуси главам зарубежных государств с наступающим Новым годом"
    )
    said = (
        "В послании Президенту Азербайджанской Республики Рауфу Образцову Глава государства назвал завершающийся год временем перемен.",
        "Поздравляя Президента Республики Армения Гагика Примерова, Президент пожелал армянскому народу мира и согласия.",
        "Обращаясь к Президенту Республики Казахстан Ерлану Образцову, он напомнил о запуске прямого сообщения между столицами.",
    )
    assert countries(title, *said) == ("AM", "AZ", "BY", "KZ")


def test_a_text_in_another_language_than_its_page_is_read_in_its_own() -> None:
    around = "Recent posts about the gardens and the houses of the town and of the river and what is to be said of them"
    said = (
        "Ho appreso con vivo dolore della morte del Presidente emerito e desidero far giungere a Lei e al popolo maltese il pensiero degli italiani.",
        "Il nostro Paese gli deve anche le borse di studio che ogni anno portano giovani maltesi nelle università italiane, e l’Italia non lo dimentica.",
    )
    made = page(
        "Il messaggio di cordoglio del Presidente", "«" + said[0], said[1], said[0], said[1] + "»", "Comments", *[around] * 12
    )  # fmt: skip
    assert made.fields["language"] == "it"
    assert made.fields["countries"] == ("IT", "MT")


def test_where_an_ambassador_is_posted_does_not_speak_with_her() -> None:
    title = "Remarks of Esther Example, Kenyan Ambassador to Italy, on finance for smallholders in dry lands"
    said = "Let me begin with the fields of my grandmother, which were as dry as the floor of this hall, and gave us bread."
    assert countries(title, said, said.replace("this", "that")) == ("KE",)


def test_a_letter_under_the_name_of_its_sender_is_his_and_of_whom_it_reaches() -> None:
    made = page(
        "От Премьер-министра Монголии Бат-Эрдэнийна Образцова",
        "2 октября 2019, 11:26",
        "Президенту Республики Узбекистан Его превосходительству господину Алишеру Примерову",
        "Уважаемый Алишер Рустамович,",
        "примите от Правительства Монголии и от меня самого тёплые слова приветствия по случаю дня Вашего рождения.",
        "Здоровья Вам и Вашим близким, бодрости духа, а народу Узбекистана – мира и доброго урожая в этом году.",
    )
    assert made.fields["title"] == "От Премьер-министра Монголии Бат-Эрдэнийна Образцова"
    assert made.fields["countries"] == ("MN", "UZ")
