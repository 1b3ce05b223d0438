"""Names of networks and of kinds of files, which pages have in every language."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

EVERYWHERE = Surroundings(
    labels=words(
        """
facebook|twitter|x|x twitter|linkedin|linked in|whatsapp|telegram|youtube|you tube|instagram|flickr|pinterest|reddit|threads|bluesky
mastodon|tiktok|tik tok|weibo|sina weibo|wechat|line|vk|viber|skype|snapchat|messenger|google|google plus|tumblr|digg|soundcloud
vimeo|podcast|rss|rss feed|feed|pdf|word|doc|docx|xml|email|e-mail|mail|sms|link|url|qr code|addthis|sharethis|xing|newsletter|blog
social media|hashtag|html|live|live stream|livestream|foto|video|videos|menu|login|logo|banner|blog single|fim do conteúdo da página|início do conteúdo da página|fin del contenido de la página|inicio del contenido de la página|fin del contenido|inicio del contenido|fin du contenu|end of content|permalink|gototop|png|jpg|jpeg|slider|carousel|widget|icon|shared to facebook|shared to max|share to facebook|mainthumb|printicon|thumb|thumbnail|placeholder|jpeg|og image
en|es|fr|de|it|pt|ru|ar|zh|ja|eng|esp|fra|deu|rus|ara|عربي|العربية|english|español|espanol|français|francais|deutsch|italiano
português|portugues|русский|中文|简体中文|繁體中文|日本語|한국어|türkçe|polski|українська|nederlands|svenska|norsk|suomi|dansk|bahasa|فارسی|עברית
พิมพ์|แชร์|หน้าแรก|ภาษาไทย|หน้าหลัก|ดาวน์โหลด|인쇄|공유|목록|הדפסה|שתף|εκτύπωση|αρχική|मुख्य पृष्ठ|prindi|esileht|jaga|tulosta|etusivu|jaa|dela|genvägar|podeli|podijeli|сподели|sdílet|megosztás|distribuie|κοινοποίηση|publicerad|publicerat|publisert|publiceret|zveřejněno|közzétéve|julkaistu|gototopgototop
изпрати на приятел|предишна новина|следваща новина|ситуационен център|vytisknout|zaslat upozornění na článek|vytisknout zaslat upozornění na článek|бусад мэдээ|холбоотой мэдээ|end of document|top of page|bottom of page|gototop|gototopgototop|read previous|read next|like this like loading|like loading|hot this week|larger font|normal font|smaller font|larger fontnormal font smaller font|pretvori u pdf|odštampaj tekst|prosledi tekst|pretvori u pdf odštampaj tekst prosledi tekst|napisao la|bez komentara|priopćenja|saopštenja|tiskové zprávy|tlačové správy|communicatie|pressmeddelanden
historisk arkiv|mellékletek|melléklet|publicerad|publisert|offentliggjort|julkaistu|bilagor|vedlegg|liitteet|prílohy|přílohy|statsråd på denna sida som har entledigats
"""
    ),
    fields=words(
        "load-date|length|byline|publisert under|utgiver|utgivare|ansvarig|avsender|avsändare|udgiver|julkaisija|извор|источник и фото|източник и фото|източник|izvor|izvor i foto|категорије|kategorije|категории|kategoria|κατηγορία|tel|tél|fax|e-mail|email|web|www|rss|facebook|twitter|url|id|pdf|video|foto|ที่มา|ภาพ|แหล่งที่มา|출처|πηγή|מקור|स्रोत|منبع|allikas"
    ),
    datelines=(
        r"\(?\d{1,2} ?[h:] ?\d{0,2} ?(?:[ap]\.?m\.? ?)?(?:HNE|HAE|EST|EDT|ET|GMT|UTC|CET|CEST)\)?",
    ),
)
