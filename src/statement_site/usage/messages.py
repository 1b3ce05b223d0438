"""Messages of one head of state to another, as languages name them, and what stands before whom they go to."""

from __future__ import annotations

import re

#: What is sent or expressed: condolences, a letter, a telegram, congratulations on an office.
MESSAGE = re.compile(
    r"\b(?:(?:message|letter|telegram) (?:of|to)\b|condolences? to\b|message de (?:condol[eé]ances|f[eé]licitations)|(?:lettre|t[eé]l[eé]gramme) de\b"
    r"|(?:mensaje|carta|telegrama) de (?:condolencias?|felicitaci[oó]n|p[eé]same)|condolencias? (?:al?|con)\b|libro de condolencias?"
    r"|(?:mensagem|carta|telegrama) de (?:condol[eê]ncias|felicita[cç][oõ]es|pesar|parab[eé]ns)|kondol\w+|beileid\w*|gl[üu]ckwunsch\w*"
    r"|(?:messaggio|telegramma) di (?:cordoglio|condoglianze|auguri)|соболезнован\w+|поздравлени\w+|співчутт\w+|привітанн\w+|вітальн\w+ (?:лист|телеграм)\w*|kondolenc\w+|gratulac\w+|(?:depesz\w|list) (?:gratulacyjn|kondolencyjn)\w+|condoleances?|deelneming|gelukwensen|felicitaties?|kaastun\w+|taziye\w*|başsağlığı\w*"
    r"|(?:kutlama|tebrik) (?:mesaj|telgraf|mektu)\w*|ucapan (?:selamat|belasungkawa|duka\w*|takziah|tahniah)|belasungkawa|takziah"
    r"|điện (?:mừng|chia buồn|thăm hỏi)|thư (?:mừng|chúc mừng|chia buồn)|lời chia buồn)"
    r"|贺电|賀電|祝電|唁电|唁電|弔電|致电|致電|پیام تسلیت|پیام تبریک|نامه تبریک|تسلیت \w+ به|برقية|رسالة (?:تعزية|تهنئة)|조전|축전|위로전|(?:축하|위로|애도) ?(?:서한|메시지|전문)",
    re.IGNORECASE,
)

#: What may stand between such a word and the land of the one whom it reaches.
TO = re.compile(
    r"(?:^|(?<=\W))(?:to|al?|aos?|[aà]s?|à|aux?|an|au|alla|agli|ai|con|a los|für|на|до|dla|do(?= (?:prezydenta|króla|premiera|ministra)\b)|aan|kepada|atas|tới|đến|gửi|cho|إلى|لـ|به)(?= )"
    r"|[约至給给]",
    re.IGNORECASE,
)

#: The office of one who sends a message, before the name of his country.
SENDER = re.compile(
    r"\b(?:president\w*|pr[eé]sident\w*|king|re[iy]|roi|k[öo]nigs?|prezydent\w*|premier\w*|król\w*|koning\w*|президент\w*|прем[’']єр\w*|minist\w+|government|governo|gobierno|gouvernement)\b[\w ]{0,12}$"
    r"|(?:رئیس[ \u200c]?جمهور\w*|پادشاه|وزیر|دولت|نخست[ \u200c]?وزیر)[\w \u200c]{0,25}$",
    re.IGNORECASE,
)
