"""What English pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

ENGLISH = Surroundings(
    labels=words(
        """
news and press release|originally published|format|posted|origin|view original|poor best|share this release|table of contents|read-out|readouts|previous post|next post|download logo|support us|sign in|log in|reporter|staff reporter|staff writer|our reporter|by staff reporter
share|share this|share this page|share this article|share with your friends|share on|share via|share it|sharing|like this|tweet|print|print page|print this|print version
printer friendly|printer-friendly version|printable version|send|send by email|send to a friend|email this|email this page|email article|tell a friend|copy|copy link|bookmark|save|save as pdf|pdf version|pdf file|download|download file
download pdf|view pdf|listen|audio|play|play audio|play video|pause|mute|watch|watch video|watch the video|close|hide|show|show more|show less|open|expand|collapse|expand all|more|less|view|view all|see all|see more|show all|load more|all
accept|accept all|reject|decline|i agree|ok|cancel|submit|reset|apply|filter|filters|sort by|go|next|previous|prev|next page|previous page|next post|previous post|next article|previous article|next story|previous story|older|newer|older posts|newer posts|older news|first|last|back|go back|back to list|back to the list|back to news|back to overview
top|to top|top of page|go to top|page top|up|skip|skip navigation|search form|search|search archive|search in archive|search the archive|search this site|search website|advanced search|site search|archive|archives|news archive|advertisement|sponsored
toggle navigation|toggle search|main menu|navigation|breadcrumb|breadcrumbs|you are here|in this section|on this page|in this article|page contents|contents|table of contents|sidebar|footer|header|top slides|slideshow|slides|slide show|carousel
text size|font size|increase font size|decrease font size|increase text size|decrease text size|reset font size|contrast|high contrast|translate|translation|translations|select language|language|languages|switch language|change language|original|read in english|available languages|other languages
home|homepage|home page|main page|news|news archive|latest|latest news|newest|recent|recent news|recent posts|recent articles|other news|more news|all news|top stories|top news|breaking news|headlines|featured|featured news|feature|features|in focus|highlights|spotlight
newsroom|news room|press room|press office|press|press center|press centre|media|media center|media centre|media room|media office|media library|media resources|media gallery|news and events|news & events|news and media|news & media|press and media|press & media|news and updates|news and views|news and announcements|latest updates|updates
press release|press releases|press statements|statements|speeches|speeches and statements|speeches and remarks|statements and releases|statements and remarks|press releases and statements|presidential actions|briefing room|publication status|statements and speeches|speeches and interviews|transcripts|interviews|briefings|press briefings|announcements|announcement|notices|publications|documents|documents and publications|related documents|attached documents|document|files|file|attached files|attachment|attachments|downloads|resources|topic resources|related resources
related|related articles|related news|related links|related content|related posts|related pages|related stories|related topics|related items|related information|links|external links|useful links|quick links|important links|helpful links|see also|read more|read also|also read|read next|learn more|find out more|more information|more info|more on this|more on this topic|further reading|more from|continue reading
most read|most viewed|most popular|popular|popular posts|popular news|trending|trending now|don't miss|editor's picks|editors' picks|recommended|recommended for you|you may also like|you might also like|you might be interested in|must read|what's new
tags|tag|topics|topic|keywords|keyword|categories|category|filed under|posted in|tagged|subjects|sections|comments|no comments|leave a comment|leave a reply|add comment|add new comment|post a comment|comments are closed|rate this page|rate this article|rating|report a problem|report a problem with this page|report this page|send feedback|feedback|give feedback
contact|contacts|contact us|contact information|contact details|get in touch|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|for media enquiries|for media inquiries|for more information|for further information|for more information please contact|address|telephone|phone|opening hours|office hours|working hours|emergency number|emergency contact|emergency|hotline|location|map|directions|enquiries
about|about us|about the ministry|about the site|about this site|about the minister|about the embassy|who we are|our team|organization chart|organisation chart|organizational structure|careers|jobs|vacancies|tenders|procurement|ministry|the ministry|embassies|embassies and consulates|missions abroad|diplomatic missions|e-services|online services|passport|passports|travel advice
events|event|event calendar|calendar|calendar of events|upcoming events|upcoming|agenda|photo gallery|photo galleries|gallery|galleries|image gallery|photos|photo|image|images|pictures|picture|video|videos|video gallery|multimedia|multimedia gallery|photo album|albums|webcast|infographics
follow|follow us|follow us on|follow me|find us on|find us on facebook|join us|join us on|connect|connect with us|stay connected|stay informed|stay in touch|subscribe|subscribe now|unsubscribe|subscribe to our newsletter|sign up|sign up for updates|sign in|log in|log out|logout|register|my account|enter your email address|your email address|your email|email updates|email alerts|newsletter signup|social networks|social
sitemap|site map|privacy|privacy policy|privacy notice|privacy statement|terms|terms of use|terms of service|terms and conditions|legal|legal notice|legal information|disclaimer|disclaimers|copyright|copyright notice|all rights reserved|accessibility|accessibility statement|cookies|cookie policy|cookie settings|cookie preferences|manage cookies|freedom of information|foia|no fear act|open data|faq|faqs|frequently asked questions|useful information|site information|loading|please wait|advertise|mobile app|get the app|app store|google play
portfolios|portfolio|shortcuts|materials|material|show change history|list|hit|visit the website|info|policy areas|policy area|countries and regions|countries & regions|regions|themes
news image|featured image|main image|image preview|coat of arms|close search|close search window|close window|close menu|error message|status message|warning message|share follow|related sites|submit content|visit the blog|preview|view original|daily noon briefing|latest noon briefings|primary country|hashtags|try our ai features|other press|more statements|detail|details|subjects|e&oe
yes|no|originally published|search this blog|thank you for your feedback
find similar content|submit a comment|get emails about this page|share the news|stay informed|services|our services|e-services|current events|congratulations|presidential office|president’s wife|president's wife|all news|social activities|conferences and meetings|working visits|foreign visits|all galleries|biography|newsletter subscription|latest press statements|latest statements|more statements|donate now|fraud alert|site index|faqs
suggest to a friend|suggest to a friend print|send to a friend|tell a friend
"""
    ),
    fields=words(
        "post views|estimated time to read|estimated time to read the article|time to read|our work|where we are|inquiries|enquiries|media inquiries|media enquiries|press inquiries|press enquiries|more information|further information|for more information|for further information|reference|ref|reference number|document number|document symbol|first published on|last updated on|views|hits|visits|visitors|number of visits|page views|reading time|read time|portfolio|type|content type|document type|release number|release date|organisation|organization|issued by|posted by|posted in|posted|published|published by|tagged with|tagged|tags|topics|available languages|languages|original|original language|original text|photo|photos|image|images|video|picture|credit|credits|photo credit|photo credits|image credit|caption|source|sources|author|authors|written by|category|categories|section|filed under|keywords|last updated|last update|last modified|last reviewed|page last updated|page last reviewed|page updated|updated|created|created on|modified|share|share on|follow us on|previous|next|previous post|next post|read also|read more|see also|also read|related|opening hours|phone|telephone|address|media contact|contact"
    ),
    counted=words("read times|viewed times|views|view|hits|visits|visitors|reads|shares|comments|comment|likes|downloads|min read|minute read|minutes read"),
    homes=words("home|homepage|home page|main|main page|front page|start"),
    translation=r"\b(?:this|these|the (?:above|foregoing|following)|courtesy|unofficial|informal|provisional|non-official)\b[^.]{0,50}\btranslations?\b",
    disclaims=r"\b(?:courtesy|unofficial|informal|provisional|non-official|reference purposes?|information(?:al)? (?:purposes? )?only|authoritative|prevails?|official text|guidance only)\b",
    original=r"\b(?:original (?:text|content|source|version|article|statement|document|language|post)|text in (?:english|full)|full (?:text|version|statement|transcript))\b",
    invites=r"(?:please |you (?:can|may) )?(?:(?:click|tap|press|go)(?: here| below| on| the link)* (?:to|for)\b|download|listen to|(?:watch|hear|read|view|see|open|access|get)(?= (?:the|this|here|full|our|pdf|video|a (?:copy|recording|video)|more|original)\b)) ?",
    media=r"\b(?:video|audio|recording|file|full (?:text|speech|statement|version|transcript|report|document|declaration|interview)|complete (?:text|statement)|text (?:of|in)|transcript|podcast|webcast|broadcast|live ?stream|photos?|pictures|gallery|original)\b",
    dated=r"(?:posted|published|released|issued|uploaded|created|updated|last updated|date of publication|publication date)(?: on| at)?",
    downloads=(r"(?:please )?(?:click here to |you can )?(?:download|access|view|read) (?:a copy of )?(?:the )?(?:full |complete |original )?(?:\w+ )?(?:statement|text|declaration|communiqu[eé]|document|transcript)(?: in full)?(?: here)?(?: \(?pdf\)?)?",),
    furniture=(
        r"(?:the )?official (?:web ?site|site|page|portal) of .{2,80}",
        r"(?:\w+ ){0,3}(?:press|media|public (?:relations|affairs)) (?:office|service|department|section|and information \w+)",
        r"(?:powered|designed|developed|hosted|maintained|built) by .{2,60}",
        r"(?:also |read (?:this|it) |available )(?:available )?in (?:spanish|english|french|arabic|chinese|german|portuguese|russian|other languages)\b.{0,60}",
        r"follow (?:the |our |us |@).{2,60}\bon .{2,40}",
        r"(?:photo|photos|photograph|picture|image)s? (?:by|courtesy|credit)\b.{2,80}",
        r"(?:click|tap) .{0,40}\b(?:enlarge|zoom|larger (?:image|picture|version))\b.{0,20}",
        r"home|menu|search|share|print|email|e-mail|tweet|facebook|twitter|x|linkedin|whatsapp|listen|play|close",
        r"share (?:this|on|to|via|page|article|post)\b.*|print (?:this|the|page|version|friendly)\b.*|copy link.*|save",
        r"(?:skip|jump) to (?:the )?(?:main |primary |beginning of )?(?:content|navigation).*|(?:go )?back to .{1,40}|(?:go|return) to (?:the )?(?:top|content|index|home ?page|main page|list).*|main content|content area",
        r"(?:main |site |secondary )?(?:menu|navigation)|breadcrumb.*|you are here:?.*|toggle .*|open menu|close menu",
        r"date of last (?:update|modification).{0,40}|back|« ?back.*|listen to (?:this )?(?:article|page).*|(?:a ?[+-]? ?){2,3}|scroll to top|(?:www\.)?[\w-]+\.(?:gov|org|int|com)|organi[sz]ation|vacancies|careers|publications|events|gallery|press|the ministry|minister|state secretar(?:y|ies)", r"\[references?\].{0,120}|.{3,120}\(pdf[^)]{0,20}\).{0,20}|press and information team of .{3,60}|attachments?|(?:file )?list|associated links|travel page|official links|(?:border|spacer|banner) image|printable banner|flag|top|bottom|end of (?:page|content)|advertis(?:e)?ment|sponsored|loading\.*|download(?: (?:pdf|as pdf|the|this).*)?|view (?:all|more|pdf).*|pdf",
        r"an official website of the .*|here[’']s how you know.*|official websites use .*|secure \.gov .*|a \.gov .*",
        r"(?:we|this (?:site|website)) uses? (?:essential |some )?cookies.*|.*\baccept (?:all |additional )?cookies\b.*|cookie (?:policy|settings|notice).*",
        r"updated?:?.{0,40}|last (?:updated|modified|reviewed).{0,60}|published:?.{0,40}|posted(?: on)?:?.{0,40}|(?:\d+ )?(?:views?|min(?:ute)?s?(?: read)?|comments?)",
        r"\[?font size.*|text size.*|a[- ]?\+?|translate|language|english|espa[nñ]ol|fran[cç]ais|العربية|中文|русский|português|deutsch",
        r"all rights reserved.*|©.*|copyright.*|privacy(?: policy| notice)?|terms (?:of use|and conditions|of service)|site ?map|accessibility.*|disclaimer|contact(?: us)?|about us|subscribe.*|sign (?:up|in).*|log ?in|register|follow us.*|newsletter.*|rss.*",
        r"tags?:.*|topics?:.*|categor(?:y|ies):.*|filed under.*|keywords?:.*|(?:previous|next)(?: (?:article|post|story|page)\b.*|[:›»].*)?|image:.*|photo(?: credit)?:.*|\[photo.*\]",
    ),
    notices=(
        r"if you are not a journalist, please .{5,120}|please contact the press office.{0,80}",
        r".{0,200}\bexternal links to other internet sites should not be construed\b.{0,160}",
        r"by .{3,60} \| .{5,30}\d{4} \| topics: .{3,200}",
        r"(?:copyright|©) .{0,20}\d{4}\b.{0,120}(?:all rights reserved|provided by|tous droits|reservados|riservati).{0,60}",
        r"(?:user )?(?:warning|error|notice|deprecated function) ?: .{5,380}", r"informing humanitarians worldwide\.?|a service provided by.{0,60}|(?:may be an|no) image of .{2,80}|learn more about .{2,60}|share information through.{0,40}",
        r"already have .{2,40}\? sign in.*", r"this is (?:an )?ai[- ]generated summ\w+.*", r"the original (?:text|version|statement) is in \w+\.?|\w+ (?:translation|version) available:?.*",
        r"(?:this (?:work|document|text|image) is (?:now )?in the )?public domain\b.{0,120}",
        r"(?:sorry, )?(?:this|the) page is not available in \w+\b.{0,80}",
        r"(?:this|the) (?:is )?(?:historical|archived|an archive|page|site|website|content|document)\b.{0,60}\b(?:no longer (?:updated|maintained|available)|archived|frozen in time|published under|may not (?:work|reflect))\b.{0,200}",
        r"you (?:need|must have|must enable).{0,30}\bjavascript\b.{0,80}|.{0,60}\bjavascript\b.{0,40}\b(?:enabled?|disabled|required|support)\b.{0,60}|comments are (?:closed|disabled).{0,30}|this is historical material\b.{0,200}",
        r".*\b(?:accept|use|uses|using|utiliza|utilizamos|usa|usamos|aceptar|utilise|utilisons|accepter)\b.*\bcookies\b.*", r"[^.]*\bcookies\b.*\b(?:accept|use|experience|browser|aceptar|accepter|refuser|navegaci[oó]n|navigation|website|site|sitio)\b.*", r"©.*", r"an official website of the .*|here[’\']s how you know.*|official websites use .*|secure \.gov .*|a \.gov .*", r"copyright ©.*|all rights reserved\.?", r"[^.]{0,90}\.gov websites? (?:belongs|use)\b.*|a lock \(.{0,120}\.gov website\b.*|share sensitive information only on .*", r"(?:for information media\. )?not an official record\.?|for (?:use of )?information media.{0,40}", r"\(?(?:note: ?)?(?:the (?:foregoing|above) is|this is) an? (?:provisional|unofficial|courtesy)(?: \w+)? translation\b.{0,200}|\(?(?:provisional|unofficial|courtesy) translation\)?\.?", r"this translation is provided as a courtesy\b.{0,200}"),
    insets=(r"share|print|tweet|e-?mail|facebook|twitter|linkedin|whatsapp|copy link|advertise?ment(?: - scroll to continue reading)?|open a new window|sponsored|loading\.*", r"jpeg.*|image: .*|photo: .*|photo credit.*|\[photo.*\]|\((?:photo|image).*\)"),
    tails=(
        r"tags(?-i:[A-ZÀ-Þ])[\w .’'-]{2,200}",
        r"(?:department|directorate|division|office|bureau) (?:of|for) (?:mass media|press|media|information|communications?|public)\b.{0,80}",
        r"//.{2,20}//.{0,10}|-0-|menafn\d.{0,40}|get .{3,60}\b(?:stories|news|updates|releases)\b.{0,20}\b(?:sent|delivered|by)\b.{0,250}|(?:the )?.{0,40}email addresses are in the format\b.{0,80}", r"(?:news|text|photo) courtesy (?:of|:) .{2,120}", r"\(?release id ?: ?\d+\)?.{0,60}", r"(?:visitor counter|read this release in) ?:.{0,80}", r"follow .{0,40}\bhandles?\b.{0,20}:.*",
        r"\(?source ?:? ?(?:https?://|www\.).{0,120}",
        r"distributed (?:via|through) .{2,120}|the post .{5,200} (?:first )?appeared (?:first )?on .{2,60}",
        r"(?:edited|reported|compiled|posted) by:? .{2,60}|/ ?public release\b.*|advertise with us|-? ?advertisement\b.{0,20}",
        r"(?:issued|released) by ?:.{2,120}",
        r"\((?-i:[A-Z]{3,12}(?:/[A-Z]{2,10})?)\)\.?",
        r"distributed by (?:the )?(?:apo group|[^.]{2,40}) on behalf of .{2,120}",
        r"(?:by continuing to|you can read the original|click here|sign up (?:for|to)|subscribe to|follow us|like us|join us on|visit our website|your browser|please enable|javascript (?:is|must)|copyright \d{4})\b.{0,200}",
        r"see(?: also)?: ?.{2,120}|(?:see:? )?(?:(?:media|press) release|transcript|speech|statement|news)s? index|(?:see:? )?index of [\w ]{3,40}",
        r"(?:was|is|did) (?:this|you find) .{0,60}\?|(?:please )?click .{0,40}\bhere\.?|yes|no|for (?:further|more) information,? (?:please )?(?:media|contact|visit|see)\b.{0,200}",
    ),
    footers=(
        r"editorial sections?|related topics?:?|inquiries|enquiries|more from this source|also read|in other news|recommended stories",
        r"you just read:?|news provided by.*|distribution channels?:.*|other press|more statements|highlights|connect with [A-Z].{2,40}|the \w+ blog|related information\b.{0,100}|(?:share )?follow .{2,30} on (?:google news|whatsapp|telegram|x|facebook)",
        r"(?:issued|released|distributed|media release) by\b.{0,120}|about (?:the )?author|see author[’']s posts|more stories|legal disclaimer:?|more articles|/ ?public release\b.*|other related \w+",
        r"tags?:?|tags? (?:[A-Z].{0,120})|filed under.*|page contents|write a comment|suggest to a friend",
        r"stay connected|must read|related (?:news|articles?|content|stories|links|posts?|documents?|topics|items|pages|information|media|press releases?)",
        r"read (?:(?:more|next|also)(?: (?:from|on|about) .{2,60})?|(?:other|all) .{2,60})|more (?:news|stories|from|on|in) ?.*|see also|you (?:may|might) (?:also )?(?:like|be interested).*|recommended.*|trending.*|most (?:read|popular|viewed).*|latest (?:news|posts|articles|updates|press releases?)|recent (?:posts|news|articles)|popular posts|other news",
        r"leave a (?:reply|comment).*|post a comment|comments?(?: \(\d+\))?|share this (?:page|article|post|story).*|join the conversation.*|follow us.*|connect with us|subscribe to .*|sign up (?:for|to) .*|is this page useful.*|was this page helpful.*|explore the topic|services and information|departments and policy|(?:media|press) (?:contacts?|enquiries|inquiries)\b.*|further information\b.*|press office\b.*|address for enquiries|for (?:further|more) information.{0,80}|media relations office|publisher|press contacts?|notes to editors|about the author|back to top|footer|site ?map|quick links|useful links|important links",
    ),
    labelled=("what we do", "where we are", "data source", "unit", "office", "publish date", "hits?", "country", "countries", "views?", "reading time", "publishers?", "published (?:under|by|in)", "authors?", "categor(?:y|ies)", "tags?", "ref(?:erence)?", "writer", "subjects?", "topics? (?:discussed|covered)", "topics?", "locations?", "venue", "place", "speakers?", "dates?", "time", "event", "issued by", "delivered (?:by|on|at)", "media type", "document type", "reference", "minister"),
    datelines=(
        r"posted by .{2,60} on .{5,30}\d{4}(?: in .{2,80})?",
        r"(?:the )?(?:rt\.? )?hon(?:ou?rable|\.)? [^,;.]{3,60}|(?:press |media |news )?(?:statement|release|article|speech|opinion piece|debate article) from (?:the )?(?:ministry|department|office|government|prime minister|embassy)[^.]{0,60}|media statements?|press statements?",
        r"[A-Z]{1,6}[-/ ]?\d{1,5}(?:[-/]\d{2,4})?(?:, .{4,30})?|no\.?:? ?\d{1,4},? .{0,80}press release.{0,40}",
        r"[^.:;]{0,60}\b(?:department|directorate|division|bureau|press office|press service|media office|public diplomacy|(?:information|news) (?:service|office|centre|center)|communications? (?:service|office|unit|bureau))|[^.:;]{0,40}\b(?:foreign policy|current affairs|world news|international news)",
        r"(?:office|bureau|department|ministry|embassy|mission|permanent mission|delegation|press office|spokesperson)\b[^.]{0,80}",
        r"media note|(?:press|media|news) releases|speeches|statements|statements? (?:and|&) speeches|transcripts?|readouts|(?:media|news) release(?! ?:).{0,80}|press (?:release|statement|note|briefing)(?: (?:no|nr|num|number)\.?:? ?[\w/-]+)?|(?:press|media|news) release \|.{0,60}|embargo(?:ed)?\b.{0,60}|(?:the )?\w+(?: \w+)? (?:room|hall|palace)|news release|read-?out|foreign affairs|statement|remarks|speech|joint statement|communiqu[eé]|for immediate release|news(?: story)?|speeches|transcript|briefing|world news story|government response|authored article|fact sheet|notice to the press",
        r"(?:no|ref|reference|number|document)(?![a-z])\.?:? ?(?=\D{0,12}\d)[\w/() .-]{1,40}|from:.*|by:?.{1,80}|to:.*|date:.*|location:.*|venue:.*|delivered on:.*|author:.*|source:.*|published.*",
        r"as (?:delivered|prepared)(?: for delivery)?|check against delivery|(?:transcript,? )?e ?& ?oe\.?|unique id: .*|date:? \d{4}-\d\d-\d\d|the white house|[A-Z][a-z]+ Room|via te(?:leconference|lephone)",
        r"\d{1,2}[:.]\d{2}\s?(?:a\.?m\.?|p\.?m\.?)?(?: \w{2,4})?",
    ),
    sites=(r"(?:[\w’'-]+ ){1,3}(?:(?:news)?wire|news|news agency|times|herald|gazette|tribune|chronicle|observer|journal)$", "ministarstvo", "ministerstvo", "ministerul", "ministère", "[úu]rad vl[áa]dy", "department of", "ministry of", "ministry for", "office of", "white house", "government of", "gov.uk", r"\w+\.gov\b", "embassy", "mission to", "european external action service", "eeas", "council of the", "consilium", "website", "official site", "portal", "news", "press corner", "kremlin", "foreign affairs", "foreign ministry", "mofa", "permanent mission", "federal foreign office", "secretariat", "presidency", "the president", "prime minister's office", "cabinet", r"\w+\.(?:org|com|net|int|eu)\b"),
)  # fmt: skip
