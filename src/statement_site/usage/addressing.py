"""How those who speak address those who hear, in every language that we know."""

from __future__ import annotations

import re

#: Words with which a text speaks to those who hear it, perhaps without a comma.
ADDRESSES = re.compile(
    r"\b(?:excellenc\w+|president|minister|secretary|ambassador|chair\w*|speaker|ladies|gentlemen|colleagues|friends|dear|distinguished|honou?rable|your|mr|mrs|ms|sir"
    r"|majest\w+|highness\w*|good|hello|thank|thanks|bismillah|salam\w*|assalam\S*|namaste|welcome|señor\w*|queridos?|estimad\w+|buenos|buenas|gracias|excelenc\w+|amig\w+"
    r"|monsieur|madame|messieurs|mesdames|chers?|bonjour|merci|herr\w*|damen|liebe|sehr|guten|danke|signor\w*|cari|buon\w*|grazie|senhor\w*|bom|boa|obrigad\w+|уважаем\w+|дорог\w+|добр\w+|спасибо"
    r"|шановн\w+|вельмишановн\w+|дякую|пан[іие]?\b|вітаю|szanown\w+|panie|pani\b|panowie|drodzy|drogi[ea]?|dziękuję|dzień|geachte|beste|dames|heren|goede\w+|dank|excellenties"
    r"|sayın|değerli|saygıdeğer|kıymetli|ekselansları|yang|bapak|ibu|hadirin|selamat|terima|para|saudara\w*|tuan\w*|puan\w*|kính|thưa|quý)\b"
    r"|سيد|السادة|جناب|خانم|آقای|حضار|عزیز|گرامی|محترم|معالي|سعادة|فخامة|أصحاب|بسم|السلام|شكرا|[一-龥぀-ヿ가-힣]",
    re.IGNORECASE,
)

#: What stands above a speech that was written before it was held: what was said counts.
SPOKEN_WORD = re.compile(
    r"check against delivery|seul le (?:texte )?prononc[eé] fait foi|seule la version prononc[eé]e fait foi|es gilt das gesprochene wort"
    r"|(?:cotejar|verificar|v[eé]rifiquese|compulsar)(?:se)? (?:con|contra) (?:(?:el|la) (?:texto|discurso|intervenci[oó]n|versi[oó]n) pronunciad\w+|lo pronunciado)|s[oó]lo (?:es )?v[aá]lido el (?:texto|discurso) pronunciado"
    r"|fa fede (?:soltanto |solo |unicamente )?(?:il (?:testo|discorso) pronunciato|quanto pronunciato)|vale o discurso (?:proferido|pronunciado)|alleen het gesproken woord (?:geldt|telt)"
    r"|(?:uitgesproken|delivered|prononc[eé]e?|pronunciad[oa]|gehalten) (?:in het |in |en |em )(?:engels|english|frans|french|anglais|inglés|inglês|englisch|spaans|español)\.?$|puheen alkuperäinen kieli|det talade ordet gäller|det talte ord(?:et)? gj?[eæ]ld[ea]r|muutosvarauksin|muutokset (?:puhuttaessa )?mahdollisi\w*|platí (?:pouze )?mluven\w+ slovo|decydujące jest słowo mówione|az elhangzott szöveg (?:az )?irányadó"
    r"|заявление сделано устно|يُ?عتد (?:فقط )?بالنص المنطوق|以(?:现场|現場)?(?:讲话|講話|发言|發言|实际发表)为准",
    re.IGNORECASE,
)

#: Of which version a text is, or from whose hand.
VERSION = re.compile(
    r".{0,60}\b(?:(?:delivered|spoken|prononc[eé]e?|pronunciad[oa]|uitgesproken|gehalten) (?:in|en|em) (?:het )?[\w]{4,12}\b|versi[oó]n(?:es)?|versione|vers[aã]o|transcri\w+|translation|traduc\w+|traduzione|tradu[cç]\w+|übersetzung|übertragung|mitschrift|stenograph\w+|taquigr[aá]fic\w+|перевод|стенограмм\w+|переклад|tłumaczenie|vertaling|çeviri|terjemahan|leirat\w*|přepis\w*|prepis\w*|stenogram\w*|utskrift\w*)\b.{0,60}|.{0,12}(?:译文|譯文|翻译|翻譯|仮訳|번역).{0,12}|.{0,20}ترجمة.{0,30}",
    re.IGNORECASE,
)

#: How a line names the holder of a high office.
EXCELLENCY = re.compile(
    r"(?:H\. ?E\.|S\. ?E\.|(?:his|her) excellency|(?:son|sa|su|sua) (?:exc[eé]l|eccel)\w+|Excm[oa]\.|(?:его|её|ее) превосходительств\w+|(?:його|її) (?:превосходительств|ясновельможн)\w+)(?=\W|$)",
    re.IGNORECASE,
)

#: How a letter greets one who holds an office.
TO_ONE = re.compile(
    r"(?:your )?(?:excellency|majesty|royal highness)\b|dear\b|excelencia\b|excellence\b|exzellenz\b|excel[eê]ncia\b|eccellenza\b|majest[eéaä]\w*\b|صاحب",
    re.IGNORECASE,
)

#: How the question of a reporter begins, and the answer to it.
QUESTION = re.compile(
    r"(?:Q|Question|Media Question|P|Pregunta|Pergunta|Frage|Domanda|D|Вопрос|Питання|Pytanie|Vraag|Soru|Tanya|Hỏi)(?: \d{1,2})?\s?(?:[:：.]|[–—-] )|(?:س|سؤال|السؤال|سوال)\s?[:：]|[问問]\s?[:：]|질문\s?[:：]",
    re.IGNORECASE,
)
ANSWER = re.compile(
    r"(?:A|Answer|R|Respuesta|R[eé]ponse|Resposta|Antwort|Risposta|Ответ|Відповідь|Odpowiedź|Antwoord|Cevap|Jawab|Trả lời)(?: \d{1,2})?\s?(?:[:：.]|[–—-] )|(?:ج|جواب|الجواب|پاسخ)\s?[:：]|答\s?[:：]|답변?\s?[:：]",
    re.IGNORECASE,
)

#: Who speaks next, in capitals, as a transcript has it before his words: “THE PRESIDENT: Well, …”.
SPEAKER = re.compile(
    r"(?:THE )?(?:(?:FIRST |VICE |DEPUTY |PRIME |FOREIGN )*(?:PRESIDENT|MINISTER|SECRETARY|CHANCELLOR|TAOISEACH|AMBASSADOR|SENATOR|LADY|MODERATOR|INTERPRETER|JOURNALIST|QUESTION)|(?:MR|MS|MRS|DR|GEN|AMB|SEN)\b\.?)(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ.’'-]*){0,4}:"
)

#: The first words of one who begins to speak.
GREETS = re.compile(
    r"(?:amig[oa]s y amig[oa]s|thank you(?! to\b)|thanks(?! to\b)|good (?:morning|afternoon|evening|day)|hello|welcome|ladies and gentlemen|(?:your )?excellenc\w+"
    r"|distinguished|dear (?!reader)|(?:mr|madam|mister)\.? (?:president|speaker|chair\w*|secretary|prime|minister|vice|director|co-chair\w*|facilitator|moderator|high commissioner)|honou?rable (?:ministers|members|delegates|guests|colleagues|speaker)"
    r"|(?:muy )?buen[oa]s (?:d[ií]as|tardes|noches)|(?:muchas |muchísimas )?gracias|señor(?:es|as?)?\b|querid[oa]s|estimad[oa]s|excelencias?(?=,)|excelent[ií]sim\w+"
    r"|bonjour|bonsoir|mesdames|messieurs|monsieur le|madame la|chers?\b|ch[eè]res?\b|merci"
    r"|guten (?:tag|morgen|abend)|sehr (?:geehrte[rn]?|verehrte[rn]?)|meine (?:sehr )?(?:damen|herren|verehrten)|liebe\b|vielen dank|exzellenzen"
    r"|buon ?giorno|buona ?sera|signor[ie]?\b|gentili\b|care? \w+|cari \w+|grazie|onorevoli|eccellenz\w+"
    r"|bo[am] (?:dia|tarde|noite)|(?:muito )?obrigad[oa]|senhor\w*|excelent[ií]ssim\w+|car[oa]s? |minhas senhoras"
    r"|добр(?:ый|ое|ого)|уважаем\w+|дорогие|спасибо|здравствуйте|господин|дамы и господа"
    r"|шановн\w+|вельмишановн\w+|дорогі|дякую|доброго дня|добрий день|пані та панове|ваші? (?:високо)?поважн\w+"
    r"|szanown[iay]\w*|panie (?:prezydencie|premierze|ministrze|przewodniczący|sekretarzu)|panie i panowie|drodzy|dziękuję(?! za wizytę)|dzień dobry|ekscelencj[eo]"
    r"|dames en heren|geachte|beste (?:aanwezigen|collega\w*|vrienden|mensen)|goede(?:morgen|middag|navond)|goeden? (?:morgen|middag|avond|dag)|dank u|excellenties|hartelijk welkom"
    r"|sayın|değerli|saygıdeğer|muhterem|kıymetli|ekselansları|hanımefendiler|teşekkür ederim|merhaba|günaydın|iyi (?:günler|akşamlar)"
    r"|yang (?:saya |kami )?(?:hormati|mulia|terhormat|berhormat|dihormati)|assalamu\S*|bismillah\w*|selamat (?:pagi|siang|sore|malam|petang|tengah ?hari|sejahtera)"
    r"|salam sejahtera|terima kasih|(?:para )?hadirin|(?:bapak|ibu)(?:-| dan )(?:bapak|ibu)|saudara-saudar[ai]|tuan-tuan|rakan-rakan"
    r"|kính (?:thưa|chào)|thưa (?:quý|các|ngài|toàn thể|đồng chí|bà)|xin (?:chào|cảm ơn|kính chào)|tôi xin"
    r"|αγαπητ\w+|κυρίες και κύριοι|εξοχότατ\w+|κύριε πρόεδρε|mina damer och herrar|ärade|herr talman|kära \w+|mine damer og herrer|kære \w+|kjære \w+|arvoisat?|hyvät \w+|vážen[íýá]\w*|dámy a pán\w+|milí \w+|dobrý den|tisztelt|hölgyeim|köszönöm szépen|stima[țţt]\w+|doamnelor|dragi\b|bun[ăa] ziua|дами и господа|скъпи|poštovan\w+|dame i gospod\w+|uvažen\w+|поштован\w+|даме и господо|spoštovan\w+|të nderuar|lugupeetud|cienījam\w+|godāt\w+|gerbiam\w+|mheshimiwa|waheshimiwa|mabibi na mabwana)\b"
    r"|גבירותי|אדוני (?:היושב|הנשיא)|כבוד ה|महामहिम|देवियों|नमस्कार|กราบเรียน|ท่าน(?:ประธาน|ผู้มีเกียรติ)|(?:السيد (?:الرئيس|رئيس)|سيدي الرئيس|السيدات|أيها|السلام عليكم|بسم الله الرحمن|بسم الله|أصحاب|شكرا|صباح|مساء|معالي|فخامة)|(?:به نام خدا|بسمه تعالی|خانم\u200c?ها|جناب آقای|حضار (?:محترم|گرامی)|عالی\u200c?جناب\w*|با سلام|سلام|ریاست محترم|آقای رئیس|همکاران (?:محترم|گرامی))|主席(?:女士|先生|阁下|閣下)|各位|大家(?:好|早)|尊敬的|女士们|女士們|皆様|皆さん|本日は"
    r"|존경하는|친애하는|안녕하(?:십|세)|(?:신사 ?숙녀 |내외 ?귀빈 )?여러분|(?:대단히 )?감사합니다|반갑습니다|내외 ?귀빈|의장님|각하",
    re.IGNORECASE,
)

#: The thanks with which a speech closes.
THANKS = re.compile(
    r"(?:\b(?:i )?thank you(?: (?:very much|all|again))?(?:,? (?:all|mr|madam|mister|chair|president|sir|excellenc)[^.!]{0,50})?|\bgracias|\bmerci(?: (?:beaucoup|de votre)[^.!]{0,40})?|\bje vous (?:en )?remercie[^.!]{0,60}|\bvielen dank[^.!]{0,40}|\bdanke(?: schön)?"
    r"|\bobrigad[oa]|\bgrazie[^.!]{0,30}|\bспасибо[^.!]{0,30}|\bблагодарю[^.!]{0,40}|\bдякую[^.!]{0,30}|\bdziękuję[^.!]{0,30}|\bdank u(?: wel)?|\bterima kasih|\bteşekkür eder(?:im|iz)|(?:谢谢|謝謝)[^。！!]{0,8}|ありがとうございました|شكر[اً]+[^.!]{0,40}|감사합니다|متشکرم|\bcảm ơn[^.!]{0,30})[.!。！]*[”\"»]?$",
    re.IGNORECASE,
)

#: Words of one who speaks for himself, alone or with others.
FIRST_PERSON = re.compile(
    r"\b(?:(?-i:I)|we|my|our|me|(?-i:us)|yo|nosotros|mi|nuestr[oa]s?|hemos|quiero|estamos|je|j[’']ai|nous|notre|nos"
    r"|ich|wir|unser\w*|mein\w*|(?-i:[Ii]o)|noi|nostr[oaie]|abbiamo|vorrei|(?-i:[Ee]u)|n[oó]s|nosso?s?|nossas?|quero|temos|я|мы|наш\w*|мой|мне|нам|ми|мене|мені|моя|мій|хочу|маємо|ja|mnie|mi|nasz\w*|moj\w+|mój|chciał\w*|chcę|jesteśmy|musimy|ik|wij|we|ons|onze|mij|mijn"
    r"|biz|bizim|benim|bizler|isterim|istiyorum|ediyorum|ediyoruz|saya|kami|kita|tôi|chúng tôi|chúng ta"
    r"|μου|μας|θα ήθελα|jag|vår[at]?|jeg|vores|våre|haluan|olemme|meidän|jsem|jsme|chtěl[ai]? bych|rád bych|naše|našich|szeretném|vagyunk|vagyok|köszönöm|nekünk|noastr\w+|nostru|doresc|suntem|ние|нашата|нашите|želim|naš\w{0,3}|napenda|ningependa|yetu|wetu)\b"
    r"|אני|אנחנו|אנו|שלנו|मैं|हमारे|हमारी|मुझे|ข้าพเจ้า|ดิฉัน|我(?!国|國)|我们|我們|私|اینجانب|کشورم(?!ان)|می\u200c?خواهم|مایلم|امیدوارم|خوشحالم|خوشوقتم|مفتخرم|سپاسگزارم|معتقدیم|معتقدم|(?:تشکر|عرض|اعلام|ابراز) می\u200c?کنم|هستیم|نحن|أنا|إننا|(?<![가-힣])(?:저는|저희|제가|나는|본인은|우리(?!나라))",
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
    r"|(?:моя|наша|нашей|моей) стран\w*|от имени (?:народа|правительства)?"
    r"|ülkem(?:iz)?\w*|milletimiz\w*|hükümetim(?:iz)?\w*|negara (?:saya|kami|kita)|negaraku|atas nama (?:rakyat|pemerintah|bangsa|kerajaan)?"
    r"|đất nước (?:chúng )?tôi|nhân dân (?:chúng )?tôi|thay mặt (?:chính phủ|nhân dân|đoàn)?"
    r"|(?:моя|наша|нашої|моєї) (?:країн\w+|держав\w+)|від імені (?:народу|уряду)?|(?:mój|nasz|mojego|naszego) (?:kraj\w*|rząd\w*|nar[oó]d\w*)|w imieniu (?:rządu|narodu)?"
    r"|(?:mijn|ons|onze) (?:land|regering|volk|koninkrijk)|namens (?:de regering|het volk)?"
    r"|(?:η )?χώρα μας|vårt land|vores land|maamme|maallemme|naš[íei]\w? zem[ěiíe]\w*|hazánk\w*|[țţt]ar[aă] noastr[ăa]|[țţt][ăa]rii noastre|нашата страна|naš\w* zemlj\w+|наш\w* земљ\w+|našo? držav\w+|nchi yetu|nchi yangu)\b"
    r"|(?:کشورم|کشور (?:من|ما|متبوعم)|ملت (?:ما|من))|به نمایندگی از (?:ملت|دولت)|(?:بلدي|بلادي|بلدنا|بلادنا|وطني)|باسم (?:شعب|حكومة)|我国|我國|我国政府|我が国"
    r"|우리나라|우리 ?(?:정부|국민)|(?:정부|국민)를 대표하여",
    re.IGNORECASE,
)

#: By whom and where a speech was given, as a line below its title says it.
DELIVERED = re.compile(
    r"(?:delivered|presented|read|given|pronunciad[oa]|le[ií]d[oa]|prononc[ée]e?|pr[ée]sent[ée]e?|proferid[oa]|pronunciat[oa]|gehalten|vorgetragen) (?:by|por|par|da|dal|von|vom) .{5,240}",
    re.IGNORECASE,
)
