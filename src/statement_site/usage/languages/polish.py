"""Polish usage."""

from __future__ import annotations

from statement_site.usage.demonyms.polish import DEMONYMS
from statement_site.usage.names.polish import NAMES
from statement_site.usage.usage import Usage

POLISH = Usage(
    language="pl",
    common=frozenset(["i", "w", "na", "z", "do", "się", "że", "jest", "nie", "o", "oraz", "dla", "przez", "od", "po", "są"]),
    kinds=(
        (r"wspóln\w+ (?:\w+ )?(?:oświadczeni\w+|deklaracj\w+|komunikat\w*|stanowisk\w+)|oświadczenie (?:końcowe|wspólne)", "joint-statement"),
        (r"komunikat (?:prasowy|dla prasy|dla mediów)|informacja prasowa|notatka prasowa", "press-release"),
        (r"komunikat(?: końcowy)?\b", "communique"),
        (r"deklaracja", "declaration"),
        (r"konferencja prasowa|konferencji prasowej|briefing prasowy", "press-conference"),
        (r"przemówieni[ea]|wystąpieni[ea]|orędzie|exposé", "speech"),
        (r"wypowiedź|wypowiedzi\b", "remarks"),
        (r"\bwywiad\w*", "interview"),
        (r"oświadczeni[ea]|stanowisko (?:msz|rządu|minist\w+|rzeczni\w+|w sprawie)|komentarz (?:msz|rzeczni\w+|minist\w+)", "press-statement"),
        (r"rozmow\w+ (?:telefoniczn\w+|z\b|minist\w+|prezydent\w+|premier\w+)|telefoniczn\w+ rozmow\w+|spotkani[ea] (?:z\b|minist\w+|prezydent\w+|premier\w+|szef\w+)|spotkał\w* się|konsultacje (?:z|polsko)|wizyt[ay] (?:minist\w+|prezydent\w+|premier\w+|szef\w+|w)|rozmawiał\w*", "readout"),
        (r"\btraktat\b", "treaty"),
        (r"\bprotokół\b", "protocol"),
        (r"\bumowa\b|\bporozumienie\b", "agreement"),
        (r"\bmemorandum\b", "memorandum"),
    ),
    begins=(r"treść|tekst", r"początek tekstu", r"(?:pełny |pełna )?(?:tekst|treść)(?: wspólne(?:go|j))?(?: (?:oświadczenia|deklaracji|komunikatu|dokumentu))?\s*:"),
    ends=(r"koniec(?: tekstu| komunikatu| cytatu)?",),
    downloads=(r"(?:pobierz|przeczytaj|zobacz|czytaj) (?:pełny |pełną |cały )?(?:tekst|treść|dokument|oświadczenie|komunikat|deklarację)(?: \w+){0,3}",),
    releases=(
        r"(?:[\w-]+ ){0,3}(?:rzeczni\w+|ministerstw\w+|minister|msz|rząd|ambasad\w+|prezydent|premier|kancelari\w+)\b[^:.]{0,90}\b(?:oświadczy\w+|powiedzia\w+|poinformowa\w+|opublikowa\w+|wyda\w+|przekaza\w+|oświadcza|informuje)\b[^:.]{0,70}:$",
        r"(?:poniższe|następujące) (?:wspólne )?(?:oświadczenie|stanowisko|komunikat|deklaracja)\b[^:.]{0,120}:$",
        r"(?:poniżej|niżej)\b.{0,60}\b(?:tekst|treść|oświadczenie|publikujemy|zamieszczamy|przedstawiamy)\b.{0,120}:?$"),
    furniture=(
        r"(?:oficjalna|oficjalny) (?:strona|serwis|witryna|portal).{0,80}|serwis rzeczypospolitej polskiej",
        r"(?:biuro prasowe|biuro rzecznika prasowego|departament komunikacji|wydział prasowy|centrum informacyjne)\b.{0,60}",
        r"strona główna|start|menu|szukaj|wyszukaj|udostępnij.{0,40}|drukuj|wydrukuj|zamknij|otwórz|aktualności|wiadomości|wersja do druku|posłuchaj|do góry|wstecz|powrót.{0,40}",
        r"(?:przejdź|wróć|powrót) (?:do|na) .{2,60}|jesteś tutaj:?.*|czytaj (?:więcej|dalej).*|zobacz (?:więcej|wszystkie).*|pokaż (?:więcej|wszystkie).*|logowanie do .{2,60}",
        r"(?:opublikowano|data publikacji|zaktualizowano|ostatnia (?:aktualizacja|modyfikacja|zmiana)|pierwsza publikacja|wytworzył\w*|udostępnił\w*|data)\b.{0,60}|czas czytania.*|wyświetle\w+.*",
        r"wszelkie prawa zastrzeżone.*|polityka prywatności.*|mapa (?:strony|serwisu)|kontakt|deklaracja dostępności|dostępność|redakcja serwisu|nota prawna|obserwuj nas.*|zapisz się.*|newsletter.*|ochrona danych osobowych|rodo|bip",
        r"tagi:?.*|kategori[ae]:?.*|tematy?:.*|fot\. ?.{2,60}|fot ?:.*|zdjęci[ea] ?:.*|źródło ?:.*|autor(?:ka)? ?:.*",
    ),
    notices=(r"treści publikowane w serwisie\b.*|wszystkie treści publikowane\b.*licencj.*", r".*\b(?:cookies?|plik\w* cookies?|ciasteczk\w*)\b.*\b(?:używa|korzysta|wykorzystuj|akceptuj|zgod)\w*.*", r".*\b(?:używa|korzysta|wykorzystuj)\w*\b.*\b(?:cookies?|ciasteczk\w*)\b.*", r"wszelkie prawa zastrzeżone\.?", r"\(?tłumaczenie (?:nieoficjalne|robocze)\)?\.?|\(?nieoficjalne tłumaczenie\)?\.?"),
    insets=(r"udostępnij|drukuj|reklama|posłuchaj|fot\.? ?:? ?[^.]{2,60}|zobacz także:? .*",),
    tails=(r"zob(?:\.|acz) (?:także|też|również)\b.{0,200}", r"czy (?:ta|ten) (?:strona|artykuł|informacja)\b.{0,50}\?"),
    footers=(r"(?:powiązane|podobne|inne|pozostałe) (?:artykuły|aktualności|wiadomości|treści|materiały|dokumenty|komunikaty)|zobacz (?:także|również|też).*|czytaj (?:także|również|też).*|ostatnie (?:aktualności|wiadomości)|najnowsze.{0,30}|może (?:cię|państwa) zainteresować.*|materiały|dokumenty do pobrania|do pobrania|załączniki?|galeria|udostępnij.{0,40}|komentarze|tagi:?|kontakt dla (?:mediów|prasy).*|informacje o publikacji dokumentu",),
    labels=("miejsce", "data", "czas", "godzina", "temat", "tematy"),
    datelines=(
        r"do natychmiastowej publikacji|stenogram|zapis (?:wystąpienia|konferencji)|relacja|rzeczni\w+ prasow\w+\b[^.:]{0,60}|(?:nr|numer) ?[\d/ -]{1,20}",
        r"komunikaty?(?: prasow[ye])?(?: nr ?[\w/ -]{1,30})?|oświadczeni[ea]|przemówieni[ea]|wystąpieni[ea]|wiadomości|aktualności|informacja prasowa|wywiady?",
        r"(?:ministerstwo|msz|ambasada|kancelaria|biuro prasowe|biuro rzecznika|departament|stałe przedstawicielstwo)\b[^.]{0,80}",
        r"(?:[^\W\d_][\w -]{2,25}, )?(?:dnia )?\d{1,2}(?:[–-]\d{1,2})? [a-zź-ż]{3,12}a? \d{4} ?r(?:oku|\.)?|(?:godz\. )?\d{1,2}[:.]\d{2}",
    ),
    sites=("ministerstw[oa]", "kancelari[ai]", "ambasada", "serwis rzeczypospolitej", "prezydent rp", "prezydent rzeczypospolitej", "portal gov", "gov\\.pl", "oficjalna strona", "oficjalny serwis", "stałe przedstawicielstwo", "biuro bezpieczeństwa", "konsulat", "sejm", "senat rp"),
    locatives=("w", "we"),
    subjects=("w sprawie", "dotyczące", "dotycząca", "dotyczący", "na temat", "wobec", "w związku z", "odnośnie", "o", "o sytuacji", "o wydarzeniach", "ws.", "z okazji", "po ataku", "po zamachu"),
    both=r"\b(?:ob(?:a|ie|aj|ydwa|ydwie|u|ydwu|oma)|dw(?:a|ie|óch|aj|oma)) (?:kraj\w*|państw\w*|stron\w*|rząd\w*|ministr\w*|ministrowie|prezyden\w*|premier\w*|narod\w*)\b|(?:^|[.\n]\s?)strony\b",
    encounters=r"\b(?:spotka(?:ł|ła|li|ły) się|rozmawia(?:ł|ła|li|ły) (?:\w+ )?z|przepr[oó]w?adzi(?:ł|ła|li) (?:\w+ )?rozmow\w+|odby(?:ł|ła|ło|ły) (?:się )?.{0,60}(?:rozmow|spotkani|konsultacj)\w*|przyj(?:ął|ęła) )",
    offices=(
        r"(?:wice|zastęp\w+ |pierwsz\w+ |p\. ?o\. )*(?:minist(?:er|ra|rem|rowi|rowie|rów) (?:spraw zagranicznych|obrony(?: narodowej)?|finansów|gospodarki|rozwoju|spraw wewnętrznych|klimatu|energii)(?: i \w+)?|szef(?:a|em|owa|owej|owie)? (?:msz|dyplomacji|resortu spraw zagranicznych|rządu)|prezes(?:a|em)? rady ministrów|premier(?:a|em|ka|zy)?|prezydent(?:a|em|owi|ka|ki)?|kanclerz(?:a|em)?|sekretarz(?:a|em)? (?:generaln\w+|stanu)|podsekretarz(?:a|em)? stanu|ambasador(?:a|em|ka)?|król(?:a|em|owa)?|rzeczni(?:k|czka|ka|kiem|czki)(?: prasow\w+)?|marszał(?:ek|ka|kiem) (?:sejmu|senatu))",
    ),
    genitive=r"(?: (?:(?:republiki|rzeczypospolitej|królestwa) )?)",
    honorifics=r"(?:(?:pan(?:a|em|i|ią)?|jego ekscelencja|jej ekscelencja|j\.e\.|dr|prof\.)[  ])*",
    name=r"(?-i:(?!Spraw\b|Zagraniczn|Ministerstw|Rad[ay]\b|Republiki|Rzeczypospolit|Unii|Stałe|Prasow|Generaln|Wielki|Zjednoczon|Narod|Trójkąt|Grup|Krajów|Państw)(?:(?:[A-ZŁŚŻŹĆÓ]\. ?){1,2}[A-ZŁŚŻŹĆÓÀ-Þ][\w’'-]+|[A-ZŁŚŻŹĆÓÀ-Þ][\w’'-]+ (?:[A-ZŁŚŻŹĆÓ]\. )?(?:van |von |de |al-)?[A-ZŁŚŻŹĆÓÀ-Þ][\w’'-]+))",
    cues={
        "climate-change": ("klimat",), "counter-terrorism": ("terroryz",), "democracy": ("demokra",), "human-rights": ("praw człowieka", "prawa człowieka"),
        "investment": ("inwesty",), "migration": ("migra", "uchodź"), "trade": ("handl", "handel", "wymiany handlowej"), "rule-of-law": ("praworządn",),
        "energy": ("energ",), "health": ("zdrowi", "zdrowot"), "education": ("edukac", "szkolnictw"), "humanitarian-affairs": ("humanitarn",),
        "arms-control": ("rozbroj", "nieproliferac", "kontroli zbrojeń"), "nuclear-weapons": ("broni jądrow", "broń jądrow"),
    },
    demonyms=DEMONYMS,
    names=NAMES,
)  # fmt: skip
