"""Words by which a page announces a text that it then gives in full: “The message reads as follows:”."""

from __future__ import annotations

import re

#: What is announced, in the languages that we know.
_TEXT = (
    r"(?:text|statement|communiqu[eé]|declaration|message|letter|remarks|speech|address|release|transcript|readout|resolution"
    r"|texto|tenor|teor|intervenci[oó]n|declaraci[oó]n|comunicado|comunicaci[oó]n|mensaje|carta|discurso|nota|pronunciamiento|texte|d[eé]claration|lettre|discours|allocution|intervention|propos"
    r"|declara[cç][aã]o|comunicad[oa]|mensagem|testo|dichiarazione|comunicato|messaggio|lettera|discorso"
    r"|wortlaut|erkl[äa]rung|mitteilung|botschaft|schreiben|rede|текст\w*|заявлени\w*|коммюнике|послани\w*|обращени\w*|заяв\w*|деклараци\w*"
    r"|tekst\w*|oświadczeni\w*|komunikat\w*|verklaring|brief|metni?|bildiri\w*|açıklama\w*|teks|pernyataan|kenyataan|toàn văn|nguyên văn|nội dung)"
)

#: How a line ends that announces the text below it, by languages.
_ENGLISH = (
    rf"\b{_TEXT}\b[^.:]{{0,160}}\b(?:as follows|as below|as under|reads?|below|verbatim|(?:said|says|reads?),? (?:in (?:full|part)|thus))\s*,?[:;.]?$",
    rf"\b(?:issued|released|gave|sent|published|signed off|put out|received|made public|adopted|delivered|provided|offered|shared)\b[^.:]{{0,120}}\bfollowing (?:[\w’'-]+ ){{0,3}}{_TEXT}\b(?:[^.:]{{0,80}}[.:]|[^:]{{0,160}}:)[.]?$",
    rf"\bmade the following (?:[\w’'-]+ ){{0,2}}{_TEXT}\b[^.:]{{0,80}}:$",
    rf"\b(?:full|complete|entire|integral|unedited|verbatim) (?:english )?{_TEXT}\b[^.:]{{0,120}}:$",
    rf"^[A-ZÀ-Þ][^:.]{{2,60}}[’'] ?s? (?:full |complete |entire )?{_TEXT}(?: in full)?:$",
    rf"\bfollowing (?:[\w’'-]+ ){{0,3}}{_TEXT} (?:was|were|has been|is being) (?:today )?(?:issued|released|made|published|sent|delivered)\b[^.:]{{0,160}}(?::|(?:by|of) [^.:]{{5,160}}\.)$",
    rf"^(?:the )?following (?:is|are)\b[^:]{{3,250}}\b{_TEXT}\b[^:]{{0,250}}:$",
    r"^(?:the )?following (?:is|are) (?:the |an? )?(?:(?:full|complete|joint|press|unedited) )*(?:text|transcript|readout|statement|communiqu[eé])\b[^:.]{0,250}[:.]$",
    r"\bspokes(?:person|man|woman) (?:for|of) [^.:]{3,80}\b(?:said|stated|says)(?: today)?:$|\bwe (?:run|publish|reproduce|carry|print) (?:it|this|(?:the|their|his|her) (?:full )?(?:text|statement|release)) (?:as (?:received|issued)|in full|below|here|verbatim)\.?$",
    rf"\bfollowing [‘’'“”\"](?:read-?out|{_TEXT})[‘’'“”\"][^.:]{{0,80}}:$|\b{_TEXT}\b[^.:]{{0,60}}\b(?:says?|said|reads?|states?)\s*:$",
    rf"(?:^|[–—-] ?)(?:below|here) (?:is|are) (?:the|an?) (?:[\w’'-]+ ){{0,4}}{_TEXT} (?:of|by|from|issued|released|as)\b.{{0,280}}$",
    rf"^following (?:is|are) (?:[\w’'-]+ ){{0,3}}{_TEXT} (?:by|of|from|delivered|made|issued)\b[^:.]{{0,250}}\.?$",
    r"\b(?:below|following)(?: statement)? (?:is |are |can be |may be )?(?:attributable|attributed) to\b[^.:]{0,120}:?$|^(?:attributed|attributable) to\b.{3,120}:$",
    rf"(?:^|[–—-] ?)(?:the |here is |here’s |below is |following is |read )*(?:the )?(?:full|complete|entire|unedited|verbatim) {_TEXT}(?: (?:of|from|by) [^.:]{{2,250}})?(?: (?:follows|is below|below|here))?\.?$",
)
_SPANISH = (
    rf"\b(?:emiti[oó]|difundi[oó]|public[oó]|dio a conocer|hizo p[uú]blic[oa]|hace p[uú]blic[oa]|emite|envi[oó]|suscribi\w+)\b[^.:]{{0,120}}\bsiguiente (?:[\w’'-]+ ){{0,2}}{_TEXT}\b[^.:]{{0,80}}:$",
    rf"\b(?:a continuaci[oó]n|seguidamente|[ií]ntegr[oa])\b[^.:]{{0,80}}\b{_TEXT}\b[^.:]{{0,80}}:$",
    r"^compartimos (?:el|la) (?:documento|texto|declaraci[oó]n|comunicado|carta)\b[^:]{0,200}[.:]$",
    r"\ba continuaci[oó]n\b[^.:]{0,60}\b(?:transmite|reproduce|publica|ofrece|difunde)\b[^.:]{0,30}\btexto [ií]ntegro\b[^:]{0,160}[.:]$",
    rf"\b(?:siguiente es (?:el|la)|este es (?:el|la)) {_TEXT}\b[^.:]{{0,80}}:$",
    rf"\b(?:reproducimos|publicamos|transcribimos) (?:a continuaci[oó]n |[ií]ntegr\w+ )?(?:el|la|su) {_TEXT}\b[^.:]{{0,60}}[.:]?$",
    r"\btexto (?:[ií]ntegro|completo)\b[^.:]{0,120}:$|\btexto (?:[ií]ntegro|completo)\b.{0,40}\b(?:transcribe|reproduce|publica|ofrece)\w*\b.{0,30}[.:]$|^l[eé]ase?\b.{0,60}\b(?:completo|[ií]ntegr\w+|a continuaci[oó]n)\b[^.:]{0,60}:$",
    rf"\b{_TEXT}\b[^.:]{{0,100}}\b(?:es (?:el|la) siguiente|dice (?:textualmente|as[ií]|lo siguiente)|reza (?:as[ií]|lo siguiente|como sigue)|se[ñn]ala textualmente)\s*:$",
    r"\b(?:texto|discurso|declaraci[oó]n|comunicado|carta)\b.{0,40}\b(?:que|cuyo texto) (?:reproducimos|publicamos)\b",
)
_FRENCH = (
    rf"\b(?:voici|ci-apr[eè]s|ci-dessous|[’']int[eé]gralit[eé] d\w+)\b[^.:]{{0,80}}\b{_TEXT}\b[^.:]{{0,80}}\s?[:.]?$",
    r"\btexte (?:int[eé]gral|in extenso)\b[^.:]{0,140}\s?:$",
    rf"\b{_TEXT}\b[^.:]{{0,100}}\b(?:suivante?\b[^.:]{{0,80}}|dont la teneur suit|en ces termes|comme suit)\s*:$",
    r"\bdont voici (?:la teneur|le texte|le contenu|l[’']int[eé]gralit[eé])\b[^.:]{0,30}\s?[:.]?$",
    r"\b(?:texte|discours|d[eé]claration|communiqu[eé]|lettre|intervention)\b.{0,40}\b(?:que|dont) nous (?:publions|reproduisons|livrons)\b",
)
_PORTUGUESE = (
    rf"\b(?:na [ií]ntegra|[ií]ntegra d[ao]|a seguir|abaixo)\b[^.:]{{0,80}}\b{_TEXT}\b[^.:]{{0,80}}:?$",
    rf"\b{_TEXT}\b[^.:]{{0,40}}\bna [ií]ntegra\b[^.:]{{0,40}}:?$",
    rf"\b(?:seguinte|[ée] o seguinte o) {_TEXT}\b[^.:]{{0,80}}:$",
    rf"\b(?:[ée] (?:o |a )?seguinte|eis),? (?:a|o) (?:[ií]ntegra d[ao] )?{_TEXT}\s*:$|^[ií]ntegra d[aeo]\b[^:]{{3,250}}[:.]$|^(?:leia|confira|veja)\b.{{0,60}}\b[ií]ntegra\b[^:]{{0,200}}:$",
)
_ITALIAN = (
    r"\b(?:le|la) seguent[ei] (?:dichiarazion[ei]|parole)\b[^.:]{0,60}[.:]$",
    rf"\b(?:di seguito|ecco)\b[^.:]{{0,80}}\b{_TEXT}\b[^.:]{{0,80}}:?$",
    rf"\bseguente {_TEXT}\b[^.:]{{0,80}}:$",
)
_GERMAN = (
    r"\b(?:erklärte?|sagte)\b[^:]{2,160}\bheute \(\d{1,2}\.\d{0,2}\.?\)[^:]{0,60}:$",
    r"\b(?:er|es|sie|das|die|der) (?:\w+ )?lautet\b[^.:]{0,40}:$",
    r"\bwortlaut\b[^.:]{0,60}\b(?:wiedergegeben|nachstehend|folgt)\b[^.:]{0,20}\.?$",
    rf"\b(?:im (?:vollen )?wortlaut|folgende\w* {_TEXT})\b[^.:]{{0,80}}:$",
)
_SLAVIC = (
    rf"\b(?:следующ\w+ {_TEXT}|(?:сообщает|заявляет|заявил\w*) следующее|полный текст|ниже (?:приводится|публикуется)|такого содержания|текст заявления)\b[^.:]{{0,120}}:?$",
    r"\b(?:в|во) (?:заявлени|сообщени|послани|письм|документ|коммюнике|поздравлени|приветстви|соболезновани|обращени)\w*\b[^:]{0,160}\b(?:отмечается|говорится|сказано|подч[её]ркивается|указывается)\b[^.:]{0,30}:$",
    r"^(?:вот|ниже) (?:полный )?текст\b[^:]{0,120}:?$|\bтекст\b[^:]{0,20}\bприводится со ссылкой на\b[^:]{0,120}:$",
    r"\b(?:u|у) (?:kom\w*|koj\w+|ком\w*|кој\w+)\b[^:]{0,60}\b(?:kaže|navodi|stoji|ističe|каже|наводи|стоји|истиче)\b[^:]{0,20}:$",
    r"\bприводим (?:его|её|ее|их|полностью|текст)\b[^.:]{0,60}[.:]?$",
    r"\b(?:вот,? что|следующее)\b[^:]{0,20}\b(?:сказал|заявил|написал)\w*\b[^:]{0,120}:$",
    r"\b(?:текст|перевод)\w*\b[^.:]{0,140}\b(?:приводим|публикуем|приводится|публикуется)\b[^.:]{0,20}:$",
    r"\b(?:у|в) (?:заяві|повідомленні|документі)\b[^:]{0,160}\b(?:йдеться|ідеться|наголошується|зазначається|сказано)\b[^.:]{0,30}:$",
    r"\bwe? (?:oświadczeniu|komunikacie|liście)\b[^.:]{0,80}\b(?:czytamy|napisano|podkreślono|stwierdzono)\b\s*:$",
    r"\b(?:наступн\w+ (?:заяв|текст)\w*|повний текст|następujące oświadczenie|pełny tekst|pełna treść)\b[^.:]{0,120}:?$",
)
_OTHERS = (
    r"\b(?:volgende verklaring|volledige tekst|tam metni|(?:açıklama|mesaj|bildiri)\w* (?:şunlar|şu ifadeler|şöyle)\w*(?: \w+){0,4}|berikut (?:adalah )?(?:teks|pernyataan|isi)\w*|nguyên văn|toàn văn)\b[^.:]{0,120}:?$",
    r"(?:نص(?:ه|ها)?|نص (?:ال)?(?:رسالة|بيان|كلمة|خطاب|برقية|تصريح))\s*[:：.]?$",
    r"(?:ال)?نص (?:ال)?كامل[^.:]{0,60}(?:كما يلي|كالتالي|كالآتي)\s*[:：.]?$|هذا نصه(?:ا|ما)?[\s.:]*$|جاء في (?:نص )?(?:ال)?بي[اآ]ن\w*[^.:]{0,40}\s*[:：]$|جاء في (?:نص )?البیان[^.:]{0,40}\s*[:：]$",
    r"(?:برقية|رسالة|بيان|كلمة)[\w ]{0,30}(?:التالي|التالية|الآتي|الآتية)\b[^:]{0,120}[:：.]{1,2}$",
    r"(?:(?:البيان|التصريح|الرسالة|البرقية|الكلمة)(?: \w+)? (?:التالي|الآتي|التالية|الآتية)|و?جاء (?:فيه|فيها)(?: ما يلي)?|فيما يلي [^.:]{0,240})\s*[:：.]?$",
    r"(?:و?نص (?:ال)?\w+|نصها|نصه) (?:على )?(?:ما يلي|كما يلي|كالتالي|كالآتي)\s*[:：.]?$|(?:التالي|الآتي) نصه(?:ا)?[\s.:]*$",
    r"(?:مطلب|بیانیه|اظهارات|سخنان|متن) (?:زیر|ذیل) را [^.:]{0,40}[:：]$",
    r"(?:به شرح (?:زیر|ذیل)|بدین شرح|به این شرح) است\s*[:：]$",
    r"(?:در )?متن (?:کامل )?(?:این |آن )?[^.:]{0,60}(?:آمده است|می\u200c?خوانید|شرح (?:زیر|ذیل) است)\s*[:：.]?$|که متن آن [^.:]{0,40}[:：.]?$",
    r"(?:הטקסט|הנוסח|נוסח) (?:המלא|הבא)[^.:]{0,120}[:：.]?$|(?:כדלקמן|כלהלן|להלן)\s*[:：.]?$",
    r"\b(?:red[ăa]m|public[ăa]m|v[ăa] prezent[ăa]m) (?:mai jos|integral|în continuare)\b[^:]{0,160}:?$|\btextul (?:integral|complet)\b[^.:]{0,120}:$|\b(?:plné znění|úplné znenie|plný text)\b[^.:]{0,120}:$|\b(?:teljes (?:szövege|terjedelmében)|az alábbi (?:nyilatkozat|közlemény)\w*)\b[^.:]{0,120}:$"
    r"|\b(?:u cel(?:osti|ini)|tekst (?:saopštenja|izjave|priopćenja))\b[^.:]{0,120}:$|(?:пълния?т? текст|το πλήρες κείμενο|ακολουθεί (?:το κείμενο|η δήλωση)|αναλυτικά η (?:δήλωση|ανακοίνωση))[^.:]{0,120}:?$|\b(?:fullständiga? uttalande\w*|följande uttalande|fulde ordlyd|følgende (?:uttalelse|udtalelse|erklæring)|seuraava lausunto)\b[^.:]{0,120}:$",
    r"متن (?:کامل )?[^.:]{0,80}(?:به این شرح|به شرح زیر|بدین شرح|چنین)[^.:]{0,40}[:：.]?$",
    r"^ข้อความเต็มของ.{4,150}[:：]$|(?:มีรายละเอียด|มีเนื้อหา|มีใจความ)(?:สำคัญ)?ดังนี้\s*[:：]?$|(?:बयान|वक्तव्य|टिप्पणी)[^:।]{0,80}(?:के हवाले से है|इस प्रकार है|का है)\s*[:：]$|(?:ترجمان|وزارت)[^:۔]{2,60}کے مطابق\s*[:：]$|(?:प्रेस नोट|विज्ञप्ति|वक्तव्य)[^:।]{0,40}(?:रहेको|रहको|यस प्रकार)[^:।]{0,20}[:ः：]$|(?:का पूरा पाठ|का पूर्ण पाठ|इस प्रकार है)\s*[:：।]?$|(?:کا (?:مکمل )?متن|حسب ذیل ہے|درج ذیل ہے)\s*[:：۔]?$",
    r"(?:^|[。；，,])以下(?:是|为|為)[^。：:]{0,40}(?:全文|原文)[:：]?$",
    r"(?:全文|原文|內容|内容)(?:如下|公布如下|為|为)[:：。.]?$",
    r"(?:发表|發表|发布|發布|签署|簽署)[^。:：]{0,20}(?:如下|以下)[^。:：]{0,10}[:：]$",
    r"(?:以下|次)の(?:[^。、]{1,12})?(?:声明|談話|コメント|メッセージ|祝辞|書簡)を(?:発表|発出)し(?:た|ました)。?$|全文を(?:掲載|紹介|公開)(?:します|する|した)。?$|要旨は(?:次の|以下の)?(?:とおり|通り)[^。]{0,8}[。:：]?$|(?:全文|内容|原文)は(?:次の|以下の)(?:とおり|通り)[^。]{0,8}[。:：]?$|(?:전문|내용)은 다음과 같다[.:]?$|(?:대변인|장관|대통령)[^:.]{0,30}(?:명의|이름으로)[^:.]{0,20}(?:성명|발표문|논평)\s*[:：]$|(?:다음과|아래와) 같이 (?:발표|밝혔|말했|언급)[^:]{0,12}[.:]?$|아래의 [^.:]{2,30}(?:성명|성명서|발표문|선언|합의문)(?:을|를)? 발표(?:했다|하였다)\s*[.:]$|(?:^|[.。] )(?:다음은|아래(?: 내용)?[은는]) .{2,90}(?:전문|원문)(?:이다|입니다)?[.:]?$",
)

#: How a text speaks of itself, which announces nothing.
OF_ITSELF = re.compile(
    rf"\b(?:the present|(?:la|el|le|il|a|o) pr[ée]sente|настоящ\w+|niniejsz\w+) (?:\w+ )?{_TEXT}"
    rf"|\b(?:agreed|agree|decided|concordando|concordaram|concordam|acordaram|acordando|acordaron|acuerdan|convinieron|convienen|decidieron|(?:ont|sont) convenus?|décident|hanno concordato)\b[^.:]{{0,60}}\b(?:following|seguinte|siguiente|suivante?|seguente) (?:\w+ ){{0,2}}{_TEXT}"
    r"|本(?:联合|聯合|新闻|新聞)?(?:声明|聲明|公报|公報|宣言)|(?:双方|雙方|两国|兩國|双方领导人)(?:发表|發表|声明|聲明|宣布|同意|商定|达成|達成)(?!.*全文).{0,16}如下[:：]?$",
    re.IGNORECASE,
)

#: A line that ends so announces the text below it.
ANNOUNCES = re.compile(
    "|".join(
        (*_ENGLISH, *_SPANISH, *_FRENCH, *_PORTUGUESE, *_ITALIAN, *_GERMAN, *_SLAVIC, *_OTHERS)
    ),
    re.IGNORECASE,
)
