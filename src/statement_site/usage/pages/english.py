"""What English pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Page, words

ENGLISH = Page(
    labels=words(
        """
share|share this|share this page|share this article|share with your friends|share on|share via|share it|sharing|like this|tweet|print|print page|print this|print version
printer friendly|printer-friendly version|printable version|send|send by email|send to a friend|email this|email this page|email article|tell a friend|copy|copy link|bookmark|save|save as pdf|pdf version|pdf file|download|download file
download pdf|view pdf|listen|audio|play|play audio|play video|pause|mute|watch|watch video|watch the video|close|hide|show|show more|show less|open|expand|collapse|expand all|more|less|view|view all|see all|see more|show all|load more|all
accept|accept all|reject|decline|i agree|ok|cancel|submit|reset|apply|filter|filters|sort by|go|next|previous|prev|next page|previous page|next post|previous post|next article|previous article|next story|previous story|older|newer|older posts|newer posts|older news|first|last|back|go back|back to list|back to news|back to overview
top|to top|top of page|go to top|page top|up|skip|skip navigation|search form|search|search archive|search in archive|search the archive|search this site|search website|advanced search|site search|archive|archives|news archive|advertisement|sponsored
toggle navigation|toggle search|main menu|navigation|breadcrumb|breadcrumbs|you are here|in this section|on this page|in this article|page contents|contents|table of contents|sidebar|footer|header|top slides|slideshow|slides|slide show|carousel
text size|font size|increase font size|decrease font size|increase text size|decrease text size|reset font size|contrast|high contrast|translate|translation|translations|select language|language|languages|switch language|change language|original|read in english|available languages|other languages
home|homepage|home page|main page|news|news archive|latest|latest news|newest|recent|recent news|recent posts|recent articles|other news|more news|all news|top stories|top news|breaking news|headlines|featured|featured news|feature|features|in focus|highlights|spotlight
newsroom|news room|press room|press office|press|press center|press centre|media|media center|media centre|media room|media office|media library|media resources|media gallery|news and events|news & events|news and media|news & media|press and media|press & media|news and updates|news and views|news and announcements|latest updates|updates
press release|press releases|press statements|statements|speeches|speeches and statements|statements and speeches|speeches and interviews|transcripts|interviews|briefings|press briefings|announcements|announcement|notices|publications|documents|documents and publications|related documents|attached documents|document|files|file|attached files|attachment|attachments|downloads|resources|topic resources|related resources
related|related articles|related news|related links|related content|related posts|related pages|related stories|related topics|related items|related information|links|external links|useful links|quick links|important links|helpful links|see also|read more|read also|also read|read next|learn more|find out more|more information|more info|more on this|more on this topic|further reading|more from|continue reading
most read|most viewed|most popular|popular|popular posts|popular news|trending|trending now|don't miss|editor's picks|editors' picks|recommended|recommended for you|you may also like|you might also like|you might be interested in|must read|what's new
tags|tag|topics|topic|keywords|keyword|categories|category|filed under|posted in|tagged|subjects|sections|comments|no comments|leave a comment|leave a reply|add comment|add new comment|post a comment|comments are closed|rate this page|rate this article|rating|report a problem|report a problem with this page|report this page|send feedback|feedback|give feedback
contact|contacts|contact us|contact information|contact details|get in touch|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|for media enquiries|for media inquiries|for more information|for further information|for more information please contact|address|telephone|phone|opening hours|office hours|working hours|emergency number|emergency contact|emergency|hotline|location|map|directions|enquiries
about|about us|about the ministry|about the site|about this site|about the minister|about the embassy|who we are|our team|organization chart|organisation chart|organizational structure|careers|jobs|vacancies|tenders|procurement|ministry|the ministry|embassies|embassies and consulates|missions abroad|diplomatic missions|e-services|online services|passport|passports|travel advice
events|event|event calendar|calendar|calendar of events|upcoming events|upcoming|agenda|photo gallery|photo galleries|gallery|galleries|image gallery|photos|photo|image|images|pictures|picture|video|videos|video gallery|multimedia|multimedia gallery|photo album|albums|webcast|infographics
follow|follow us|follow us on|follow me|find us on|find us on facebook|join us|join us on|connect|connect with us|stay connected|stay informed|stay in touch|subscribe|subscribe now|unsubscribe|subscribe to our newsletter|sign up|sign up for updates|sign in|log in|log out|logout|register|my account|enter your email address|your email address|your email|email updates|email alerts|newsletter signup|social networks|social
sitemap|site map|privacy|privacy policy|privacy notice|privacy statement|terms|terms of use|terms of service|terms and conditions|legal|legal notice|legal information|disclaimer|disclaimers|copyright|copyright notice|all rights reserved|accessibility|accessibility statement|cookies|cookie policy|cookie settings|cookie preferences|manage cookies|freedom of information|foia|no fear act|open data|faq|faqs|frequently asked questions|useful information|site information|loading|please wait|advertise|mobile app|get the app|app store|google play
yes|no|thank you for your feedback
"""
    ),
    fields=words(
        "views|hits|visits|visitors|number of visits|page views|reading time|read time|portfolio|type|content type|document type|release number|release date|organisation|organization|issued by|posted by|posted in|posted|published|published by|tagged with|tagged|tags|topics|available languages|languages|original|original language|original text|photo|photos|image|images|video|picture|credit|credits|photo credit|photo credits|image credit|caption|source|sources|author|authors|written by|category|categories|section|filed under|keywords|last updated|last update|last modified|last reviewed|page last updated|page last reviewed|page updated|updated|created|created on|modified|share|share on|follow us on|previous|next|previous post|next post|read also|read more|see also|also read|related|opening hours|phone|telephone|address|media contact|contact"
    ),
    counted=words("views|view|hits|visits|visitors|reads|shares|comments|comment|likes|downloads|min read|minute read|minutes read"),
    homes=words("home|homepage|home page|main|main page|front page|start"),
    translation=r"\b(?:this|these|the (?:above|foregoing|following)|courtesy|unofficial|informal|provisional|non-official)\b[^.]{0,50}\btranslations?\b",
    disclaims=r"\b(?:courtesy|unofficial|informal|provisional|non-official|reference purposes?|information(?:al)? (?:purposes? )?only|authoritative|prevails?|official text|guidance only)\b",
    original=r"\b(?:original (?:text|content|source|version|article|statement|document|language|post)|text in (?:english|full)|full (?:text|version|statement|transcript))\b",
)  # fmt: skip
