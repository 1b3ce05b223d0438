"""Words for kinds of texts in languages of which no more is known: what a title there says it is.

A line for each language by its BCP 47 tag. Their countries are found by their stems.
"""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

_JOINT = r"""
sv: \bgemensam\w* (?:press)?(?:uttalande|deklaration|förklaring|kommuniké|meddelande)\w*
da: \bfælles ?(?:udtalelse|erklæring|presseudtalelse|kommuniké|deklaration)\w*
nb: \bfelles ?(?:uttalelse|erklæring|pressemelding|kommuniké|uttale|fråsegn)\w*
fi: \byhtei(?:nen|sen|s) ?(?:julkilausuma|lausuma|julistus|kannanotto|tiedonanto|lausunto|tiedote)\w*
is: \bsameiginleg\w* (?:yfirlýsing|fréttatilkynning)\w*
et: \bühis ?(?:avaldus|deklaratsioon|kommünikee|seisukoht)\w*
lv: \bkopīg\w* (?:paziņojum|deklarācij|komunikē)\w*
lt: \bbendr\w+ (?:pareišk|deklaracij|komunikat)\w*
cs: \bspolečn\w+ (?:prohlášen|stanovisk|komuniké|deklarac|tiskov\w+ prohlášen)\w*
sk: \bspoločn\w+ (?:vyhláseni|stanovisk|komuniké|deklaráci|vyhlásen)\w*
hu: \bközös (?:nyilatkozat|közlemény|sajtónyilatkozat|kommüniké|állásfoglalás)\w*
ro: \b(?:declara[țţt]i\w+|comunicat\w*) (?:comun[ăe]?|comună) *(?:de presă)?
bg: съвместн\w+ (?:изявлени|декларац|комюнике|прессъобщени)\w*
sr: \b(?:zajedničk\w+ (?:izjav|saopštenj|deklaracij|priopćenj)\w*|заједничк\w+ (?:изјав|саопштењ|декларациј)\w*)
hr: \bzajedničk\w+ (?:priopćenj|izjav|objav)\w*
sl: \bskupn\w+ (?:izjav|sporočil|deklaracij)\w*
mk: заедничк\w+ (?:изјав|соопштени|декларациј)\w*
sq: \bdeklarat\w+ (?:e |të )?përbashkët\w*|\bkomunikat\w* (?:i |të )?përbashkët\w*
el: \bκοιν(?:ή|ό|ής|ού|ές) (?:δήλωσ|ανακοίνωσ|ανακοινωθ[έε]ν|διακήρυξ|δηλώσ|ανακοινώσ)\w*
ca: \bdeclaració conjunta|\bcomunicat conjunt
eu: \b(?:adierazpen|agiri|baterako adierazpen) bateratu\w*
gl: \bdeclaración conxunta|\bcomunicado conxunto
be: сумесн\w+ (?:заяв|камюніке|дэкларацы)\w*
kk: бірлескен (?:мәлімдеме|коммюнике|декларация)\w*
ky: биргелешкен (?:билдирүү|арыз|декларация)\w*
uz: \bqo[ʻ‘’'`]shma (?:bayonot|deklaratsiya|axborot|kommyunike)\w*|қўшма (?:баёнот|декларация)\w*
az: \b(?:birgə|müştərək) (?:bəyanat|bəyannamə|kommünike|açıqlama)\w*
tg: изҳороти муштарак\w*|баёнияи муштарак\w*
mn: хамтарсан (?:мэдэгдэл|тунхаглал|мэдээ)\w*
hy: համատեղ (?:հայտարարութ|հռչակագի)\w*
ka: ერთობლივი (?:განცხადებ|კომუნიკე|დეკლარაცი)\w*
he: (?:הצהרה|הודעה) משותפת
ur: مشترکہ (?:اعلامیہ|بیان|اعلامیے|پریس ریلیز)
ps: ګډ(?:ه)? (?:اعلامیه|بیانیه|اعلامیې)
hi: संयुक्त (?:वक्तव्य|बयान|घोषणा|विज्ञप्ति|घोषणापत्र)
bn: যৌথ (?:বিবৃতি|ঘোষণা|ইশতেহার|বিজ্ঞপ্তি)
ta: கூட்டு ?(?:அறிக்கை|பிரகடனம்)|கூட்டறிக்கை
si: ඒකාබද්ධ (?:ප්‍රකාශය|නිවේදනය)
th: แถลงการณ์ร่วม|ถ้อยแถลงร่วม
lo: ຖະແຫຼງການຮ່ວມ
km: សេចក្តីថ្លែងការណ៍រួម
my: ပူးတွဲ ?(?:ကြေညာချက်|ထုတ်ပြန်ချက်)
sw: \btaarifa ya pamoja|\btamko la pamoja
am: የጋራ (?:መግለጫ|አቋም መግለጫ)
so: \bbayaan wadajir\w*|\bwar-?murtiyeed\w*
af: \bgesamentlike (?:verklaring|persverklaring|kommunikee)\b
tl: \bmagkasanib na pahayag|\bpinagsamang pahayag
mt: \bstqarrija konġunta
ga: \b(?:comhráiteas|ráiteas comhpháirteach)
"""

_RELEASES = r"""
sv: \bpressmeddelande\w*
da: \bpressemeddelelse\w*
nb: \bpressemelding\w*
fi: \b(?:lehdistö)?tiedot(?:e|teet|teen)\b
is: \bfréttatilkynning\w*
et: \bpressitea(?:de|ted)\b
lv: \bpreses (?:relīze|paziņojums)
lt: \bpranešimas (?:spaudai|žiniasklaidai)
cs: \btiskov[áé] zpráv\w*
sk: \btlačov[áé] správ\w*
hu: \bsajtóközlemény\w*
ro: \bcomunicat(?:e|ul|ele)? de pres[ăa]
bg: прессъобщени\w*|съобщени\w+ за медиите
sr: \b(?:saopštenj\w+ za (?:javnost|medije)|саопштењ\w+ за (?:јавност|медије))
hr: \bpriopćenj\w+ za (?:javnost|medije)
sl: \bsporočil\w+ za (?:javnost|medije)
mk: соопштени\w+ за (?:јавност|медиуми)\w*
sq: \bkomunikat\w* (?:për|i) shtyp\w*|\bnjoftim\w* për (?:shtyp|media)\w*
el: \bδελτίο(?:υ)? τύπου
ca: \bnota de premsa
be: прэс-?рэліз\w*
kk: баспасөз (?:хабарламасы|релизі)|пресс-релиз\w*
uz: \bpress-?reliz\w*
az: \bmətbuat (?:məlumat|açıqlamas)\w*|\bpress-?reliz\w*
mn: хэвлэлийн мэдээ\w*
hy: մամլո հաղորդագրութ\w*
ka: პრეს-?რელიზ\w*
he: הודעה לעיתונות|הודעת דובר
ur: پریس ریلیز
ps: خبرپاڼه
hi: प्रेस (?:विज्ञप्ति|रिलीज|नोट)
bn: প্রেস (?:বিজ্ঞপ্তি|রিলিজ)|সংবাদ বিজ্ঞপ্তি
ne: प्रेस विज्ञप्ति
ta: ஊடக (?:வெளியீடு|அறிக்கை)|செய்தி வெளியீடு|பத்திரிகை செய்தி
si: මාධ්‍ය නිවේදනය
th: ข่าวสารนิเทศ|ข่าวประชาสัมพันธ์
lo: ຂ່າວສານ
sw: \btaarifa kwa (?:vyombo vya habari|umma)
am: ጋዜጣዊ መግለጫ
af: \bpersvrystelling
tl: \bpahayag sa (?:media|pahayagan)
mt: \bstqarrija(?: għall-?istampa)?
ga: \bpreasráiteas
"""

_STATEMENTS = r"""
sv: \b(?:uttalande|uttalanden|uttalandet) (?:av|från|med|om|i)\b
da: \b(?:udtalelse|erklæring) (?:af|fra|om|ved)\b
nb: \b(?:uttalelse|erklæring|fråsegn) (?:av|fra|om|frå|ved)\b
fi: \b(?:lausunto|julkilausuma|kannanotto)\b
is: \byfirlýsing\w*
et: \bavaldus\b
lv: \bpaziņojum(?:s|ā|u)\b
lt: \bpareiškim(?:as|e|ą)\b
cs: \bprohlášení (?:k|ke|ministerstva|ministra|mluvčí\w*|vlády|prezidenta|MZV)\b|\bvyjádření\b
sk: \bvyhlásenie (?:k|ku|ministerstva|ministra|hovor\w+|vlády|prezidenta|MZVEZ)\b
hu: \bnyilatkozat\w*\b|\bállásfoglalás\w*
ro: \bdeclara[țţt]i(?:e|a) (?:de presă|MAE|ministr\w+|ministerului|purtător\w+|președint\w+|guvernului)
bg: изявлени\w+ на|позиция на|декларация на
sr: \b(?:izjav|saopštenj)\w+ (?:ministr|ministarstv|portparol|predsednik|vlade)\w*|(?:изјав|саопштењ)\w+ (?:министр|министарств|портпарол|председник|владе)\w*
hr: \b(?:izjav|priopćenj)\w+ (?:ministr|ministarstv|glasnogovorni|predsjedni|vlade|MVEP)\w*
sl: \bizjav\w+ (?:ministr|vlade|predsedni)\w*
el: \b(?:δήλωση|ανακοίνωση|δηλώσεις)\b
he: הצהרת|הודעת משרד
ur: ترجمان (?:دفتر خارجہ|وزارت خارجہ)|کا بیان
hi: वक्तव्य|का बयान
bn: বিবৃতি|বক্তব্য
th: แถลงการณ์|ถ้อยแถลง
lo: ຖະແຫຼງການ
km: សេចក្តីថ្លែងការណ៍
my: ကြေညာချက်
sw: \btamko la\b|\btaarifa ya (?:serikali|wizara|waziri|rais)
kk: мәлімдеме\w*
ky: билдирүүсү
uz: \bbayonot\w*
az: \bbəyanat\w*
mn: мэдэгдэл\w*
hy: հայտարարութ\w+
ka: განცხადებ\w+
be: заяв(?:а|ы) (?:МЗС|міністэрства|прэс-сакратара)
"""

_SPEECHES = r"""
sv: \b(?:tal|anförande|inledningsanförande|linjetal) (?:av|vid|i|på|till)\b
da: \btale (?:af|ved|til|på|i)\b
nb: \b(?:tale|innlegg|foredrag|åpningsinnlegg) (?:av|ved|til|på|i)\b
fi: \b(?:\w*puhe(?:envuoro)?|\w*puheenvuoro|tervehdys)\b
is: \b(?:ræða|ávarp)\b
et: \bkõne\b
lv: \b(?:uzruna|runa)\b
lt: \bkalba\b
cs: \b(?:projev|vystoupení) (?:prezidenta|ministra|premiéra|předsedy|na|při|v)\b
sk: \b(?:prejav|vystúpenie) (?:prezident\w+|ministra|premiéra|predsedu|na|pri|v)\b
hu: \b\w*beszéde?\b
ro: \b(?:discurs(?:ul)?|aloc[uț]\w+|intervenți\w+|cuvânt\w*) (?:susținut|președint\w+|ministr\w+|rostit|al)\b
bg: \b(?:реч|слово|изказване) на\b
sr: \b(?:govor|obraćanje|beseda)\b|\b(?:говор|обраћање) (?:министр|председник|на|у)\w*
hr: \b(?:govor|obraćanje) (?:ministr|predsjedni|na|u)\w*
sl: \b(?:govor|nagovor)\b
el: \b(?:ομιλία|χαιρετισμός|παρέμβαση|τοποθέτηση)\b
he: נאום|דברי (?:ראש|שר|נשיא)
ur: خطاب|تقریر
hi: भाषण|संबोधन|उद्बोधन
bn: ভাষণ|বক্তৃতা|যৌথ সাংবাদিক সম্মেলনে
th: สุนทรพจน์|คำกล่าว|ปาฐกถา
sw: \bhotuba\b
kk: сөйлеген сөзі
az: \bnitq(?:i)?\b
hy: ելույթ\w*|խոսք(?:ը)?\b
ka: სიტყვა|გამოსვლა
mn: хэлсэн үг
"""

_READOUTS = r"""
sv: \b(?:möte|samtal|telefonsamtal) (?:med|mellan)\b|\b(?:träffade|träffar|mötte|möter|talade med|besöker|tar emot)\b
da: \b(?:møde|samtale|telefonsamtale) (?:med|mellem)\b|\b(?:mødtes|møder|besøger)\b
nb: \b(?:møte|samtale|telefonsamtale) (?:med|mellom)\b|\b(?:møtte|møter|besøker)\b
fi: \b(?:tapaa|tapasi|tapaavat|tapasivat|tapaaminen|keskusteli|keskustelivat|vierailee|vieraili|vierailu\w*)\b
is: \b(?:fundur|fundaði|hitti|ræddi við|heimsók\w+)\b
et: \b(?:kohtus|kohtusid|kohtumi\w+|kõneles|vestles|visii[dt]\w*)\b
lv: \b(?:tikās|tiekas|tikšan\w+|telefonsarun\w+|vizīt\w+|sarun\w+ ar)\b
lt: \b(?:susitik\w+|pokalb\w+|vizit\w+|kalbėjo\w*|aptarė)\b
cs: \b(?:setkal\w*|setkán\w*|jednal\w*|jednán\w+ s|hovořil\w*|přijal\w*|návštěv\w*)\b
sk: \b(?:stretol|stretla|stretli|stretnuti\w*|rokoval\w*|rokovani\w+ s|hovoril\w*|prijal\w*|návštev\w*)\b
hu: \b(?:találkoz\w*|(?:telefonon )?tárgyal\w*|megbeszélés\w*|telefonbeszélget\w*|látogatás\w*|fogadta)\b
ro: \b(?:întâlnir\w+|întrevederi?\w*|convorbir\w+|discuți\w+ cu|vizit\w+|primi(?:t|re|rea)|consultări\w*)\b
bg: \b(?:среща\w*|срещна|разговор\w*|посещени\w+|прие|визита\w*)\b
sr: \b(?:sasta\w+|razgovor\w*|razgovara\w+|sast\w+|poset\w+|primi[lo]\w*|susre\w+)\b|\b(?:саста\w+|разговор\w*|разговара\w+|посет\w+|прими[ло]\w*|сусре\w+)\b
hr: \b(?:sasta\w+|razgovor\w*|razgovara\w+|posjet\w*|primi[lo]\w*|susre\w+)\b
sl: \b(?:srečanj\w+|sreča\w*|pogovor\w*|obisk\w*|sprejel\w*)\b
mk: \b(?:средб\w+|сретна|разговор\w*|посет\w+|прими)\b
sq: \b(?:takim\w*|takoi|takohet|bised\w+|vizit\w+|priti)\b
el: \b(?:συνάντηση|συναντήσεις|συνάντησης|τηλεφωνική επικοινωνία|συνομιλία|επίσκεψη|συναντήθηκ\w+|συνομίλησε)\b
he: פגישה|נפגש(?:ה|ו)?|שוחח(?:ה)?|שיחת טלפון|שיחה עם|ביקור
ur: ملاقات|ٹیلیفونک (?:رابطہ|گفتگو)|دورہ
ps: ولیدل|لیدنه|کتنه
hi: मुलाकात|बैठक|वार्ता|भेंट|दूरभाष|यात्रा
bn: সাক্ষাৎ|বৈঠক|টেলিফোন|সফর
ne: भेटवार्ता|भेट|भ्रमण
ta: சந்தி(?:ப்பு|த்தார்|த்தனர்)|பேச்சுவார்த்தை|விஜயம்
si: හමුව(?:ේ|ෙයි|ීම)?|සාකච්ඡා\w*|සංචාර\w*
th: หารือ|พบ(?:หารือ|ปะ)|เยือน|เข้าเยี่ยมคารวะ
lo: ພົບປະ|ຢ້ຽມຢາມ|ເຂົ້າຢ້ຽມຂໍ່ານັບ
km: ជួប|ទស្សនកិច្ច
sw: \b(?:akutana|amekutana|alikutana|mazungumzo|ziara)\b
am: ተወያዩ|ተገናኙ|ውይይት
kk: кездес\w+|келіссөз\w*|сапар\w*
ky: жолуг\w+|сүйлөш\w+|сапар\w*
uz: \b(?:uchrash\w+|muzokara\w*|muloqot\w*|tashrif\w*|suhbat\w*)\b
az: \b(?:görüş\w*|danışıq\w*|qəbul etdi|səfər\w*|söhbət\w*)\b
tg: мулоқот\w*|вохӯр\w+|сафар\w*
mn: уулз\w+|айлчл\w+|утсаар\w*
hy: հանդիպ\w+|հեռախոսազրույց\w*|այց\w*
ka: შეხვედ\w+|შეხვდა|ვიზიტ\w*|სატელეფონო საუბარ\w*
be: сустрэч\w*|размов\w*|перагавор\w*|візіт\w*
"""


_SUBJECTS = """
bg: относно|по повод|срещу|във връзка с
cs: k|ke|ohledně|proti|v souvislosti s|v souvislosti se|o
da: om|i anledning af|vedrørende|mod|angående
el: για|σχετικά με|αναφορικά με|κατά
hr: o|povodom|protiv|u vezi s|u vezi sa
is: um|vegna
lt: dėl|apie|prieš
lv: par|saistībā ar|pret
mk: за|по повод|против|во врска со
nb: om|i anledning|vedrørende|mot|angående
ro: despre|privind|referitor la|cu privire la|împotriva|în legătură cu|cu ocazia
sk: k|ku|ohľadom|proti|v súvislosti s|v súvislosti so|o
sl: o|glede|proti|v zvezi s|v zvezi z
sq: për|lidhur me|kundër
sr: o|povodom|protiv|u vezi sa|о|поводом|против|у вези са
sv: om|med anledning av|angående|mot|gällande
"""

#: What says that two met, by language.
FURTHER_ENCOUNTERS: Mapping[str, str] = {
    key: "|".join(words) for key, words in table(_READOUTS).items()
}

#: What stands before that which a text is about, by language.
FURTHER_SUBJECTS: Mapping[str, tuple[str, ...]] = table(_SUBJECTS)


def _any_of(lines: str) -> str:
    """One pattern of those of all languages."""
    patterns = (line.partition(": ")[2] for line in lines.strip().splitlines())
    return "|".join(patterns)


#: Patterns by type, those that count most first, as a usage has them.
FURTHER_KINDS: tuple[tuple[str, str], ...] = (
    (_any_of(_JOINT), "joint-statement"),
    (_any_of(_RELEASES), "press-release"),
    (_any_of(_SPEECHES), "speech"),
    (_any_of(_STATEMENTS), "press-statement"),
    (_any_of(_READOUTS), "readout"),
)
