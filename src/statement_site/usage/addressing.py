"""How those who speak address those who hear, in every language that we know."""

from __future__ import annotations

import re

#: Words with which a text speaks to those who hear it, perhaps without a comma.
ADDRESSES = re.compile(
    r"\b(?:excellenc\w+|president|minister|secretary|ambassador|chair\w*|speaker|ladies|gentlemen|colleagues|friends|dear|distinguished|honou?rable|your|mr|mrs|ms|sir"
    r"|majest\w+|highness\w*|good|hello|thank|thanks|bismillah|salam\w*|assalam\S*|namaste|welcome|señor\w*|queridos?|estimad\w+|buenos|buenas|gracias|excelenc\w+|amig\w+"
    r"|monsieur|madame|messieurs|mesdames|chers?|bonjour|merci|herr\w*|damen|liebe|sehr|guten|danke|signor\w*|cari|buon\w*|grazie|senhor\w*|bom|boa|obrigad\w+|уважаем\w+|дорог\w+|добр\w+|спасибо)\b"
    r"|سيد|السادة|معالي|سعادة|فخامة|أصحاب|بسم|السلام|شكرا|[一-龥぀-ヿ]",
    re.IGNORECASE,
)

#: The first words of one who begins to speak.
GREETS = re.compile(
    r"(?:thank you(?! to\b)|thanks(?! to\b)|good (?:morning|afternoon|evening|day)|hello|welcome|ladies and gentlemen|(?:your )?excellenc\w+"
    r"|distinguished|dear (?!reader)|(?:mr|madam|mister)\.? (?:president|speaker|chair\w*|secretary|prime|minister|vice)"
    r"|(?:muy )?buen[oa]s (?:d[ií]as|tardes|noches)|(?:muchas |muchísimas )?gracias|señor(?:es|as?)?\b|querid[oa]s|estimad[oa]s|excelent[ií]sim\w+"
    r"|bonjour|bonsoir|mesdames|messieurs|monsieur le|madame la|chers?\b|ch[eè]res?\b|merci"
    r"|guten (?:tag|morgen|abend)|sehr (?:geehrte|verehrte)|meine (?:sehr )?(?:damen|herren|verehrten)|liebe\b|vielen dank|exzellenzen"
    r"|buon ?giorno|buona ?sera|signor[ie]?\b|gentili\b|care? \w+|cari \w+|grazie|onorevoli|eccellenz\w+"
    r"|bo[am] (?:dia|tarde|noite)|(?:muito )?obrigad[oa]|senhor\w*|excelent[ií]ssim\w+|car[oa]s? |minhas senhoras"
    r"|добр(?:ый|ое|ого)|уважаем\w+|дорогие|спасибо|здравствуйте|господин|дамы и господа)\b"
    r"|(?:السيدات|أيها|السلام عليكم|بسم الله|أصحاب|شكرا|صباح|مساء|معالي|فخامة)|各位|大家(?:好|早)|尊敬的|女士们|女士們|皆様|皆さん|本日は",
    re.IGNORECASE,
)

#: Words of one who speaks for himself, alone or with others.
FIRST_PERSON = re.compile(
    r"\b(?:(?-i:I)|we|my|our|me|(?-i:us)|yo|nosotros|mi|nuestr[oa]s?|hemos|quiero|estamos|je|j[’']ai|nous|notre|nos"
    r"|ich|wir|unser\w*|mein\w*|io|noi|nostr[oaie]|abbiamo|vorrei|eu|n[oó]s|nosso?s?|nossas?|quero|temos|я|мы|наш\w*|мой|мне|нам)\b"
    r"|我(?!国|國)|我们|我們|私|نحن|أنا|إننا",
    re.IGNORECASE,
)

#: “My country” and “on behalf of the people of”, before or behind which one names the country for which he speaks.
OWN_COUNTRY = re.compile(
    r"\b(?:(?:my|our) (?:own )?(?:(?:beloved|great|small) )?(?:country|nation|homeland|people|government|delegation)"
    r"|on behalf of (?:the )?(?:people|government|delegation|citizens)?"
    r"|(?:mon|notre) (?:pays|peuple|gouvernement|nation)|ma (?:patrie|d[ée]l[ée]gation)|au nom (?:du (?:peuple|gouvernement)|de la d[ée]l[ée]gation)?"
    r"|(?:mi|nuestro|nuestra) (?:pa[ií]s|pueblo|gobierno|patria|naci[oó]n|delegaci[oó]n)|en nombre del? (?:pueblo|gobierno|la delegaci[oó]n)?"
    r"|(?:meu|nosso|nossa|minha) (?:pa[ií]s|povo|governo|p[áa]tria|na[cç][aã]o)|em nome do (?:povo|governo)?"
    r"|(?:mein|unser) land|im namen (?:der|des) (?:regierung|volkes)?|(?:mio|nostro) (?:paese|popolo|governo)|a nome del (?:popolo|governo)?"
    r"|(?:моя|наша|нашей|моей) стран\w*|от имени (?:народа|правительства)?)\b"
    r"|(?:بلدي|بلادي|بلدنا|بلادنا|وطني)|باسم (?:شعب|حكومة)|我国|我國|我国政府|我が国",
    re.IGNORECASE,
)
