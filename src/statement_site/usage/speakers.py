"""Words that say who speaks, in every language that we know: two who met, a house, one alone."""

from __future__ import annotations

import re

#: A title that says that two met.
MEETING = re.compile(
    r"\b(?:meet(?:s|ing)?|call|talks|visit|readout|reuni[oó]n|encuentro|visita|conversaci[oó]n|rencontr\w+"
    r"|entretien|visite|relations|bilateral|\w*treffen|trilateral\w*|konsultationen|consultations|встреч\w+|переговор\w+|визит\w*|зустріч\w*|розмов\w+|візит\w*"
    r"|spotkani\w+|rozmow\w+|wizyt\w+|konsultacj\w+|ontmoeting|gesprek|bezoek|incontro|colloquio|encontro|reuni[aã]o|visita)\b"
    r"|\b(?:pertemuan|kunjungan|lawatan|görüşme\w*|ziyaret\w*|hội đàm|điện đàm|gặp|tiếp|thăm)\b|회담|통화|면담|접견|방한"
    r"|دیدار|گفت.?و.?گو|سفر|لقاء|يلتقي|会见|会谈|通电话|访问",
    re.IGNORECASE,
)

#: The house of a government, and whose it is.
HOUSE = re.compile(
    r"\b(?:ministry|department|embassy|(?<!state and )government|permanent mission|presidency|ministerio|canciller[ií]a"
    r"|embajada|(?<!estado y de )gobierno|minist[eè]re|ambassade|(?<!état et de )gouvernement|pr[eé]sidence|ministero|ambasciata|governo"
    r"|minist[eé]rio|embaixada|ministerium|botschaft|bundesregierung|министерство|посольство|правительство|міністерство|уряд|ministerstwo|ambasada"
    r"|ministerie|regering|kementerian|kedutaan|bộ ngoại giao|đại sứ quán)\b[^.]{0,90}|(?:وزارة|سفارة|رئاسة|وزارت|سفارت|دولت)[^.]{0,60}",
    re.IGNORECASE,
)

#: A title of what one alone says, who may name others in greeting them.
SPEECH = re.compile(
    r"\b(?:speech|remarks|address|lecture|briefing|opening statement|keynote|discurso|palabras|intervenci[oó]n"
    r"|saludo|discours|allocution|point de presse|rede|ansprache|press (?:conference|availability) (?:by|of)|interview"
    r"|conf[eé]rence de presse (?:du|de)|(?:conferencia|rueda) de prensa del?|entrevista|discorso|pronunciamento"
    r"|pidato|sambutan|ucapan|konuşma\w*|(?:bài )?phát biểu|diễn văn|przemówieni\w+|wystąpieni\w+|wywiad|toespraak|redevoering|виступ\w*|промов\w+|інтерв\w+|брифінг\w*)\b|연설|축사|기념사|سخنرانی|مصاحبه|نشست خبری"
    r"|خطاب|كلمة|讲话|致辞|演讲|講話|致辭|记者会|記者會|会見|выступлени|интервью|брифинг",
    re.IGNORECASE,
)

#: A title of what a house or the holder of an office says, or of what it thanks another for.
ONE = re.compile(
    r"\b(?:statement|comments?|response|declaraci[oó]n|comunicado|d[eé]claration|communiqu[eé]|dichiarazione|comunicato|declara[cç][aã]o|nota)"
    r" (?:by|of|from|del?|de la|du|des|de l[’']|d[aeo]|dell[ao’']?|do) ?(?:the )?(?:[\w’'-]+ ){0,4}?(?:spokes\w+|ministry|government|secretar\w+|minister\w*"
    r"|president\w*|portavoz|vocer[oa]|ministr\w+|gobierno|canciller\w*|porte-parole|gouvernement|portavoce|governo|porta-voz)\b"
    r"|\b(?:erkl[äa]rung|stellungnahme) (?:der|des|von)\b|\b(?:заявлени|комментари)\w* (?:мид|министерств|представител|министра)"
    r"|\b(?:заяв|коментар)\w* (?:мзс|міністерств|речни)|\boświadczenie (?:msz|rzeczni\w+|minist\w+|prezydent\w*)"
    r"|\bverklaring van de (?:minister|woordvoerder|regering)|\bpernyataan (?:juru bicara|menteri|kementerian)|\bkenyataan media|\bsözcü\w* .{0,60}açıklama\w*|người phát ngôn|대변인 ?(?:성명|논평|담화)"
    r"|بیانیه (?:سخنگوی|وزارت)|\bthanks?\b|(?:答记者问|答記者問|发言人|發言人|外交部(?:感谢|感謝|表示|呼籲|嚴正|发表|發布))|報道官談話|外務大臣談話"
    r"|(?:بيان|تصريح) (?:صادر عن )?(?:وزارة|المتحدث|الناطق|الحكومة)",
    re.IGNORECASE,
)
