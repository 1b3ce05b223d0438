"""What the programs of blogs and of news agencies write below a text, in the languages into which they are translated."""

from __future__ import annotations

import re

from statement_site.usage.pages.page import words

#: Invitations to comment, as WordPress and Blogger have them, and what stands below them.
_COMMENTS = (
    r"leave a (?:reply|comment)|deja (?:una respuesta|un comentario)|(?:laisser|poster|enregistrer) un commentaire|(?:schreibe?|hinterlasse) einen kommentar|kommentar (?:schreiben|ver[öo]ffentlichen)"
    r"|lascia un commento|posta un commento|deix[ea] (?:um coment[áa]rio|uma resposta)|(?:postar|enviar) um coment[áa]rio|publicar un comentario|geef een reactie|(?:laat )?een reactie (?:achter|posten)|добавить комментарий"
    r"|отправить комментарий|залишити (?:відповідь|коментар)|(?:dodaj|prześlij) komentarz|bir (?:yanıt|cevap) yazın|yorum (?:gönder|yap)|tinggalkan balasan|(?:catat|poskan|posting) (?:ulasan|komentar)|để lại (?:một )?(?:bình luận|phản hồi)"
    r"|đăng nhận xét|lämna (?:ett svar|en kommentar)|skicka en kommentar|skriv et svar|legg (?:igjen|inn) en kommentar|send en kommentar|lähetä kommentti|hozzászólás|vélemény, hozzászólás\?|megjegyzés küldése|napsat komentář|okomentovat|zverejnenie komentára"
    r"|las[ăa] un (?:r[ăa]spuns|comentariu)|trimite[țţt]i un comentariu|ostavi(?:te)? (?:odgovor|komentar)|objavi komentar|pošalji komentar|αφήστε (?:μια απάντηση|ένα σχόλιο)|δημοσίευση σχολίου|публикуване на коментар"
    r"|اترك (?:تعليقا?ً?|رد[اً]*)|إرسال تعليق|دیدگاهتان را بنویسید|ارسال (?:نظر|یک نظر)|כתיבת תגובה|הוסף רשומת תגובה|コメントを(?:残す|投稿)|(?:发表|發表|發佈|发布)(?:回复|回覆|评论|評論|留言)|(?:댓글|답글) (?:남기기|쓰기)|แสดงความคิดเห็น|टिप्पणी (?:पोस्ट )?करें|मतामत পোস্ট করুন"
)
_NO_COMMENTS = (
    r"no comments|(?:no hay|sin) comentarios|aucun commentaire|keine kommentare|nessun commento|(?:nenhum|sem) coment[áa]rios?|geen (?:opmerkingen|reacties)|комментариев нет|немає коментарів|brak komentarzy|hiç yorum yok|tiada ulasan|tidak ada komentar"
    r"|không có nhận xét nào|inga kommentarer|ingen kommentarer|ei kommentteja|nincsenek megjegyzések|žádné komentáře|niciun comentariu|nema (?:komentara|primjedbi)|δεν υπάρχουν σχόλια|няма коментари|ليست هناك تعليقات|أضف تعليق\w*|टिप्पणियाँ|कोई टिप्पणी नहीं|אין תגובות|没有评论|沒有留言|コメントはありません|댓글 없음"
)
_SHARING = (
    r"(?:share|like) (?:this|with)|help us share this article|(?:x|twitter|facebook|whatsapp|linkedin|telegram|enviar por correo|e-?mail) ?: ?(?:abre (?:en )?(?:una )?ventana nueva|opens? in (?:a )?new (?:window|tab)|(?:s[’']ouvre dans une )?nouvelle fenêtre)|compart(?:ir|e|ilhe|ilhar) (?:esto|isto|en|no)|partager|condividi|teilen|شارك هذا(?: الموضوع)?|(?:click|haz clic|cliquez|klick|clicca|clique|нажмите|kliknij|klik|النقر|اضغط|انقر) .{0,12}(?:to share|para compartir|pour partager|um|per condividere|para (?:compartilhar|partilhar)|чтобы|aby udostępnić|للمشاركة).{0,80}"
    r"|email ?this ?blog ?this!?.{0,80}|enviar (?:esto )?por correo electrónico.{0,80}|envoyer par e-?mail.{0,80}|diesen post per e-mail.{0,80}|invia tramite email.{0,80}|enviar por e-?mail.{0,80}|отправить по электронной почте.{0,80}|αποστολή με μήνυμα.{0,60}|إرسال بالبريد الإلكتروني.{0,80}"
    r"|kirim(?:kan)? ini lewat email.{0,80}|bunu e-postayla.{0,80}|dit e-mailen.{0,80}|wyślij pocztą e-mail.{0,80}"
)
_POSTED = r"(?:posted by|publicado por|publi[ée] par|eingestellt von|gepostet von|pubblicato da|postado por|geplaatst door|автор:|opublikowane przez|autor:|gönderen|dicatat oleh|diposting oleh|người đăng|upplagd av|lagt (?:inn|op) av|lähettänyt|bejegyezte|vystavil|postat de|objavio|αναρτήθηκε από|публикувано от|مرسلة بواسطة|פורסם על ידי|投稿者|发帖者|發佈者|작성자).{1,120}"
_OLDER = (
    r"(?:previous|next)(?: article| post| story)? ?: .{3,200}|(?:previous|next) (?:article|post|story)\S.{0,200}|(?:art[ií]culo|articolo|artigo) (?:anterior|siguiente|precedente|successivo|seguinte)\S.{0,200}|article (?:pr[ée]c[ée]dent|suivant)\S.{0,200}|(?:önceki|sonraki) (?:makale|yazı)\S.{0,200}|(?:vorheriger|nächster) artikel\S.{0,200}|(?:предыдущая|следующая) статья\S.{0,200}"
    r"|(?:newer|older) posts?(?: (?:older|newer) posts?)?(?: home)?|entradas? (?:más recientes?|antiguas?).{0,40}|articles? plus (?:r[ée]cents?|anciens?).{0,40}|(?:neuerer|älterer) post.{0,30}|post (?:pi[ùu] recent[ei]|pi[ùu] vecchi?o?).{0,40}"
    r"|(?:mensagens?|postagem|postagens) (?:mais )?(?:recentes?|antigas?|anterior\w*).{0,40}|(?:следующее|предыдущее|более новые).{0,40}|(?:nowszy|starszy) post.{0,30}|νεότερη ανάρτηση.{0,50}|(?:vorig|volgend|vorige|volgende) bericht|רשומה (?:חדשה|ישנה) יותר.{0,40}|رسالة (?:أحدث|أقدم).{0,40}"
)

#: Other news, as pages in languages without a table of their own call them.
_OTHER_NEWS = (
    r"(?:autres|otros|altri|outros|weitere|другие|інші|inne) (?:art[ií]c\w+|articoli|artikel|artigos|статьи|статті|artykuły)|(?:нагадаємо|напомним|przypomnijmy|hatırlatalım|ricordiamo|rappelons)|alte [sșş]tiri.{0,40}|[sșş]tiri (?:similare|recente)|(?:további|kapcsolódó|friss) (?:hírek|cikkek).{0,30}|(?:další|související) (?:zprávy|články).{0,30}|(?:ďalšie|súvisiace) (?:správy|články).{0,30}|(?:fler|relaterade|senaste) (?:nyheter|artiklar).{0,30}"
    r"|(?:relaterede|flere|siste|andre) (?:nyheder|nyheter|artikler|saker).{0,30}|(?:povezan[ei]|druge|ostale|najnovije) (?:vijesti|vesti|novice).{0,30}|(?:свързани|други|последни) новини.{0,30}|(?:повезане|друге|остале|последни|најнови|најновије) вести.{0,30}|lajmet e fundit|(?:σχετικά|άλλα|τελευταία) (?:νέα|άρθρα).{0,30}|(?:כתבות|חדשות) (?:נוספות|אחרונות).{0,30}"
    r"|lisää uutisia.{0,30}|aiheesta muualla|seotud (?:uudised|lood)|(?:citas|saistītās) ziņas|(?:susijusios|kitos) naujienos|(?:lajme|artikuj) të (?:ngjashme|tjera).{0,20}|(?:संबंधित|अन्य) (?:समाचार|खबरें)|ข่าว(?:ที่เกี่ยวข้อง|อื่น ๆ|ล่าสุด)"
)

#: Where else a text stands, and the names of networks that a scraper glued together.
_ELSEWHERE = (
    r"(?:news tracker: past stories.{0,40}|source:? (?:the )?(?:government|ministry|office|embassy|department|prime minister[’']s office)(?: of)? .{3,60}|(?:media |press )?enquiries ?:|un photos?|(?:if you can[’']t read now, )?(?:just )?listen to the audio version ?:?|original article|read (?:the )?original|article original|art[ií]culo original|originalartikel|nouvelles connexes|noticias relacionadas|andere standorte|white house shareables|発信元サイトへ|presskontakt|(?:text|zdroj|pramen|autorka?): [^.:]{2,40}|(?:może cię|bude vás|mohlo by vás|može vas|možda će vas) za(?:interesować|jímat|jímat|nimati|nimati)\b.{0,120}|te puede interesar.{0,120}|[إا]قر[أا] (?:أ?يض[اًاً]*|المزيد).{0,200})"
    r"|(?:(?:share (?:on|via) )?(?:facebook|twitter|google ?\+?|pinterest|whatsapp|linkedin|telegram|e-?mail|print|viber|tumblr|reddit|share)){2,}\+?"
)

#: The label of where a page has its text from.
SOURCES = words(
    "source|sources|fuente|fuentes|fonte|fonti|quelle|quellen|источник|джерело|źródło|bron|kaynak|sumber|nguồn|来源|來源|출처|منبع|المصدر|מקור|kilde|källa|lähde|zdroj|sursa|izvor|извор|източник|πηγή|स्रोत|ที่มา"
)

#: A line with which the foot of a blog begins.
FOOT = re.compile(
    rf"(?:{_COMMENTS}|{_NO_COMMENTS}|{_SHARING}|{_OLDER}|{_OTHER_NEWS}|{_ELSEWHERE})\W*|{_POSTED}\d{{1,2}}[:.]\d{{2}}.{{0,12}}",
    re.IGNORECASE,
)

#: That an address will not be shown, which stands there in whole sentences.
_ADDRESS_KEPT = (
    r"your e-?mail address will not be published|tu direcci[óo]n de correo electr[óo]nico no ser[áa] publicada|votre adresse (?:e-?mail|de messagerie) ne sera pas publi[ée]e|deine e-mail-adresse wird nicht ver[öo]ffentlicht|il tuo indirizzo e-?mail non sar[àa] pubblicato"
    r"|o seu endere[çc]o de e-?mail n[ãa]o ser[áa] publicado|je e-mailadres wordt niet gepubliceerd|ваш (?:адрес )?e-?mail(?: адрес)? не будет опубликован|ваша e-mail адреса не|twój adres e-?mail nie zostanie opublikowany|e-posta adresiniz yayınlanmayacak"
    r"|لن يتم نشر (?:عنوان )?بريدك|نشانی ایمیل شما منتشر نخواهد شد|האימייל (?:שלך )?לא יוצג|メールアドレスが公開されることはありません|(?:邮箱|郵箱|郵件)地址不[会會](?:被)?公[开開]|이메일 주소는 공개되지|email của bạn sẽ không được|alamat (?:email|e-mel) anda tidak akan|ηλ\. διεύθυνση σας δεν|adresa ta de e-?mail nu va fi|vaše e-mailová adresa nebude|din e-postadress(?:en)? (?:kommer inte|blir|vil)|az e-mail c[íi]met nem"
)
#: Who alone answers for what an agency passed on unread, which is said below it.
_ANSWERS = (
    r"\b(?:solely|alone|exclusively|entirely|fully)\b[^.]{0,20} responsible for (?:(?:the|its|all) )?(?:contents?|information|what it contains)\b|seule? responsable du contenu|(?:[úu]nico|exclusiva) responsab\w+ (?:del? )?(?:su |l[ao] |este )?contenido|za treść .{0,60}odpowiada|odpowiedzialność za (?:treść|materiał)"
    r"|f[üu]r den inhalt .{0,60}verantwortlich|verantwortlich f[üu]r den inhalt|responsabilit[àa] (?:esclusiva )?de[li] contenut\w+|unedited and unaltered|(?:published|released) this content on|ответственность за содержание (?:материал|публикаци|сообщени|новост)\w*"
)
#: What readers are bidden to do on a network or before they may comment.
_BIDDEN = r"\b(?:follow|s[ií]ga(?:n?os)?|s[ií]guenos|suivez|folgen sie|seguici|siga|подписывайтесь|підписуйтесь|takip edin|ikuti)\b[^.]{0,80}\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube)\b|(?:必须|必須|需要|[请請]先?)(?:登录|登入|登錄|[注註]册)"
#: Whom readers may ask, and what a press service offers beside a text.
_ASK = (
    r"(?:for|pour|para|per|für|voor|för|dla|для)\b.{0,40}\b(?:information\w*|informaci[oó]n|informazioni|informa[cç][oõ]es|informacj\w+|информаци\w*|інформаці\w*|enquiries|inquiries|queries|anfragen|\w*spørgsmål|\w*frågor)\b.{0,40}\b(?:contact(?:ez|ar|e|er)?(?:-nous)?|contattare|kontakt\w*|обращ\w+|зверта\w+|visit|consulte[zr]?)\b.{0,200}"
    r"|(?:følg|prenumerera på|abonn[ée]r på|følg med på) (?:pressem\w+|nyhet\w*|nyhed\w*).{0,80}|skriv dig op her\b.{0,100}|registrer deg .{0,100}|(?:flere|fler) (?:pressem\w+|nyhet\w*|nyhed\w*) (?:fra|från) .{0,80}"
    r"|this was published under the .{4,60} government|免[责責]声明.{0,200}|原文(?:载于|刊于|載於|出自).{2,60}|掃描二維碼.{0,40}|扫描二维码.{0,40}|이 기사를 공유합니다"
)
#: What sites of governments and libraries write on every page: a warning, of what age it is, how it is cited.
_OF_SITES = (
    r".{0,390}\bpic\.twitter\.com/\w+(?:\s.{0,80})?|(?:media|press) (?:releases?|statements?)\b.{0,60} (?:is|are) available (?:from|at|on)\b.{0,80}(?:internet|website|https?://|www\.).{0,80}|distributed by (?:the )?(?:apo group|african press organization|african media agency)\b.*|bollettino sala stampa|(?:one|\d+) thoughts? on [“\"«].*|\(?with inputs from .{2,80}|\(?this story has not been edited by\b.{0,200}|read more on ?:.{0,200}|user rating ?:.{0,20}|poor ?best|© scoop media|did you know scoop has\b.*|\d+ views? ?\d+ comments?.{0,20}|average rating ?:?(?: \d+ reviews?)?|\d+ reviews?"
    r"|(?:press\w*|media ?|aktuelle )mitteilung vom:? \d.{0,40}\bvon der firma\b.*|kurzfassung: .{0,300}|pobierz materiał i publikuj.*|uwaga: komunikaty publikowane są\b.*|zastrzeżenie za materiał\b.*|bezpośredni link do materiału|źródło informacji \S{2,12}"
    r"|[^:]{3,60} ?: ?(?:สรุป/รายงาน|ถ่ายภาพ|รายงาน)|(?:zobacz|czytaj|przeczytaj) (?:także|też|również): .{5,200}|\S{2,12} 개요|odbor komuni?kac?\w*.{0,30}"
    r"|la suite après cette publicité|you have accessed part of a historical collection\b.*|government officials will never ask you\b.*|\(?archivní článek, platnost skončena.{0,20}|odkazy v článcích mohou vést\b.*"
    r"|.{0,200}\bonline by .{5,80}, the american presidency project\b.*|(?:note: )?only a member of this blog may post.*|will not be displayed|this content from the|.{0,20}has now moved to [\w./]+\..*|please be advised that .{3,120} website has moved\b.*|\(?all information published on this website is authentic in\b.*|disclaimer(?: translations)?: .{10,400}"
    r"|.{0,30}reprodu\w+ .{3,60}(?:desde que|siempre que|à condition|provided).{0,40}(?:fonte|fuente|source)\.?|原文はこちら.{0,20}|you are viewing archived content\b.*|content in this archive site is not updated.*|for current information, go to.{0,60}|this is a press release issued by\b.*|(?:this work is in the public domain|tác phẩm này (?:thuộc|nằm trong) phạm vi công cộng).*|یہ ترجمہ ازراہ نوازش.*|यह अनुवाद शिष्टाचार.*|اصل عبارت پڑھنے کا لنک.{0,20}|मूल (?:सामग्री|पाठ) .{0,40}(?:लिंक|लिए).{0,20}|이 웹사이트는 제\d{1,2}대 대통령 임기 종료.*|다만, 「개인정보보호법」에 의하여.*|(?:新聞聯絡人|新闻联系人).{0,40}|(?:%[0-9a-f]{2})+|\d{1,2} (?:أقل من )?دقيق\w+|advertisement -? ?scroll to continue reading|open a new window"
)

#: A sentence that a program writes below every text.
NOTICE = re.compile(
    rf".{{0,200}}(?:{_ADDRESS_KEPT}|{_ANSWERS}|{_BIDDEN})|{_ASK}|{_OF_SITES}", re.IGNORECASE
)

#: What those write below a text who pass it on.
PASSED_ON = re.compile(
    r"/ ?public release\b|this entry was posted (?:in|on)\b|distributed by (?:the )?(?:apo group|african press organi[sz]ation)|this press release has been issued by\b|//.{2,12}//",
    re.IGNORECASE,
)
