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
    releases=(
        r"(?:[\w-]+ ){0,3}(?:rzeczni\w+|ministerstw\w+|minister|msz|rząd|ambasad\w+|prezydent|premier|kancelari\w+)\b[^:.]{0,90}\b(?:oświadczy\w+|powiedzia\w+|poinformowa\w+|opublikowa\w+|wyda\w+|przekaza\w+|oświadcza|informuje)\b[^:.]{0,70}:$",
        r"(?:poniższe|następujące) (?:wspólne )?(?:oświadczenie|stanowisko|komunikat|deklaracja)\b[^:.]{0,120}:$",
        r"(?:poniżej|niżej)\b.{0,60}\b(?:tekst|treść|oświadczenie|publikujemy|zamieszczamy|przedstawiamy)\b.{0,120}:?$"),
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
