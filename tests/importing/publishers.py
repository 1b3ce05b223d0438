"""Pages as publishers of many countries build them, with invented texts: what is to come out of each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    """A page of lines, and what it has to become: title, countries, first and last line of the text."""

    shape: str
    url: str
    lines: str
    title: str
    countries: tuple[str, ...]
    first: str
    last: str


PUBLISHED = (
    Published("a numbered press release of Turkey", "https://www.mfa.gov.tr/no_-123_-ornek.en.mfa", """
Republic of Türkiye Ministry of Foreign Affairs
Home
Ministry
Press Releases and Statements
No: 123, 4 May 2021, Press Release Regarding the Flood Disaster in Indonesia
We learned with sorrow that many people lost their lives in the flood that hit the eastern islands of Indonesia yesterday.
We wish mercy upon those who lost their lives, and convey our condolences to the friendly people and Government of Indonesia.
Related Documents
Monday - Friday
Working hours: 09.00 - 18.00
© 2021 Ministry of Foreign Affairs
""", "No: 123, 4 May 2021, Press Release Regarding the Flood Disaster in Indonesia", ("ID", "TR"), "We learned with sorrow", "people and Government of Indonesia."),
    Published("a release of India with place and day below", "https://www.mea.gov.in/press-releases.htm?dtl/33850/", """
Media Center
Press Releases
Virtual Meeting between External Affairs Minister and Foreign Minister of Denmark
May 04, 2021
External Affairs Minister held a virtual meeting today with the Foreign Minister of Denmark, to review the bilateral relationship between the two countries.
Both Ministers agreed to maintain the momentum of exchanges and to meet again at an early date.
New Delhi
May 04, 2021
Comments
Post A Comment
Terms & Conditions | Privacy Policy | Copyright Policy | Hyperlinking Policy
""", "Virtual Meeting between External Affairs Minister and Foreign Minister of Denmark", ("DK", "IN"), "External Affairs Minister held", "May 04, 2021"),
    Published("a note of Brazil", "https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa/visita", """
Ir para o Conteúdo 1 Ir para a página inicial 2
Você está aqui: Página Inicial > Canais de Atendimento > Sala de Imprensa > Notas à Imprensa
Info
Notas à Imprensa
NOTA À IMPRENSA Nº 45
Visita oficial do Ministro dos Negócios Estrangeiros da Noruega ao Brasil
Publicado em 04/05/2021 14h30 Atualizado em 04/05/2021 18h02
Compartilhe: Compartilhe por Facebook Compartilhe por Twitter Compartilhe por LinkedIn link para Copiar para área de transferência
O Ministro dos Negócios Estrangeiros da Noruega realizará visita oficial ao Brasil amanhã, acompanhado por delegação de empresários dos dois países.
A Noruega é um dos principais investidores no setor de energia do Brasil, com projetos em todas as regiões do país.
Categoria
Relações Exteriores
Tags: Noruega Visita
Voltar ao topo
""", "Visita oficial do Ministro dos Negócios Estrangeiros da Noruega ao Brasil", ("BR", "NO"), "O Ministro dos Negócios", "todas as regiões do país."),
    Published("a release of Mexico", "https://www.gob.mx/sre/prensa/reunion-de-cancilleres", """
Gobierno
Secretaría de Relaciones Exteriores
Prensa
Los cancilleres de México y Noruega se reúnen en la Ciudad de México
Comunicado No. 145
Secretaría de Relaciones Exteriores | 04 de mayo de 2021 | Comunicado
El secretario de Relaciones Exteriores recibió hoy a la ministra de Asuntos Exteriores de Noruega, con quien revisó los principales temas de la relación bilateral.
Ambos funcionarios coincidieron en la importancia de fortalecer el multilateralismo y la cooperación entre los dos países.
---oo0oo---
Contesta nuestra encuesta de satisfacción.
¿Cómo fue tu experiencia en gob.mx?
Imprime la página completa
La legalidad, veracidad y la calidad de la información es estricta responsabilidad de la dependencia, entidad o empresa productiva del Estado que la proporcionó.
""", "Los cancilleres de México y Noruega se reúnen en la Ciudad de México", ("MX", "NO"), "El secretario de Relaciones", "entre los dos países."),
    Published("an information for the press of Argentina", "https://www.cancilleria.gob.ar/es/actualidad/comunicados/declaracion", """
Inicio
Actualidad
Comunicados
Comunicado conjunto de la Argentina y el Uruguay
Información para la Prensa N°: 145/21
Martes 04 Mayo 2021
Los cancilleres de la Argentina y del Uruguay mantuvieron hoy una reunión de trabajo, en la que repasaron la agenda de integración fronteriza.
Los dos cancilleres acordaron volver a reunirse antes de fin de año en la ciudad de Montevideo.
Información para la Prensa N°: 145/21
Dirección de Prensa: 4819-7375 / 8296
www.cancilleria.gob.ar
""", "Comunicado conjunto de la Argentina y el Uruguay", ("AR", "UY"), "Los cancilleres de la Argentina", "en la ciudad de Montevideo."),
    Published("a communiqué of France", "https://www.diplomatie.gouv.fr/fr/dossiers-pays/norvege/evenements/article/entretien", """
Accueil > Dossiers pays > Norvège > Événements
Norvège - Entretien du ministre avec son homologue norvégienne (4 mai 2021)
Partager
Le ministre de l’Europe et des affaires étrangères s’est entretenu aujourd’hui avec la ministre des affaires étrangères de Norvège, au sujet de la coopération en mer du Nord.
Les deux ministres sont convenus de rester en contact étroit dans les prochaines semaines.
Mise à jour : mai 2021
Haut de page
Contacts presse
Plan du site
""", "Norvège - Entretien du ministre avec son homologue norvégienne (4 mai 2021)", ("FR", "NO"), "Le ministre de l’Europe", "dans les prochaines semaines."),
    Published("a note of Italy", "https://www.esteri.it/it/sala_stampa/archivionotizie/comunicati/2021/05/incontro", """
Ministero degli Affari Esteri e della Cooperazione Internazionale
Home > Sala stampa > Comunicati
Incontro del Ministro con la Ministra degli Esteri della Norvegia
Data: 4 Maggio 2021
Tipologia: Comunicati
Il Ministro degli Affari Esteri ha incontrato oggi alla Farnesina la Ministra degli Esteri della Norvegia, con la quale ha discusso dei rapporti tra i due Paesi.
I due Ministri hanno infine confermato il comune impegno per la stabilità del Mediterraneo e del Mare del Nord.
Ti potrebbe interessare anche..
Nota Farnesina
""", "Incontro del Ministro con la Ministra degli Esteri della Norvegia", ("IT", "NO"), "Il Ministro degli Affari Esteri", "e del Mare del Nord."),
    Published("a note of Spain", "https://www.exteriores.gob.es/es/Comunicacion/NotasPrensa/Paginas/2021_NOTAS_P/20210504.aspx", """
Saltar al contenido
Ministerio de Asuntos Exteriores, Unión Europea y Cooperación
Comunicación
Notas de Prensa
Declaración conjunta de España y Noruega sobre los océanos
04 de mayo de 2021
NOTA DE PRENSA 045
Los ministros de Asuntos Exteriores de España y de Noruega reafirman su compromiso con la conservación de los océanos y con el derecho internacional del mar.
España y Noruega invitan a todos los Estados a sumarse a esta iniciativa en favor de los océanos.
OFICINA DE INFORMACIÓN DIPLOMÁTICA
prensa.comunicacion@example.org
91 379 16 74 / 92 78
Síguenos en Twitter
""", "Declaración conjunta de España y Noruega sobre los océanos", ("ES", "NO"), "Los ministros de Asuntos", "en favor de los océanos."),
    Published("a report of the agency of Saudi Arabia", "https://www.spa.gov.sa/2200000", """
وكالة الأنباء السعودية
وزير الخارجية يلتقي وزيرة خارجية النرويج
الثلاثاء 1442/9/22 هـ الموافق 2021/05/04 م واس
التقى صاحب السمو وزير الخارجية اليوم في الرياض وزيرة خارجية مملكة النرويج، وجرى خلال اللقاء بحث سبل تعزيز التعاون بين البلدين.
وحضر اللقاء وكيل الوزارة للشؤون السياسية وسفير خادم الحرمين الشريفين لدى مملكة النرويج.
// انتهى //
16:30 ت م
0123
www.spa.gov.sa/2200000
""", "وزير الخارجية يلتقي وزيرة خارجية النرويج", ("NO", "SA"), "التقى صاحب السمو وزير", "لدى مملكة النرويج."),
    Published("a statement of Egypt", "https://www.mfa.gov.eg/ar/News/Details?id=1000", """
الرئيسية
الأخبار
وزير الخارجية المصري يستقبل نظيرته النرويجية
الثلاثاء ٤ مايو ٢٠٢١
------------
استقبل وزير الخارجية اليوم الثلاثاء ٤ مايو نظيرته النرويجية، حيث عقد الوزيران جلسة مباحثات تناولت العلاقات الثنائية بين البلدين.
واتفق الوزيران على مواصلة التشاور والتنسيق بينهما خلال الفترة المقبلة.
مشاركة
عدد المشاهدات: 120
""", "وزير الخارجية المصري يستقبل نظيرته النرويجية", ("EG", "NO"), "استقبل وزير الخارجية", "خلال الفترة المقبلة."),
    Published("a release of Kazakhstan", "https://www.gov.kz/memleket/entities/mfa/press/news/details/200000?lang=ru", """
Главная
Пресс-центр
Новости
Казахстан и Норвегия обсудили вопросы сотрудничества
4 мая 2021 14:30
Источник: Министерство иностранных дел
Министр иностранных дел Казахстана провел сегодня переговоры с министром иностранных дел Норвегии, в ходе которых были обсуждены вопросы торговли и транспорта.
По итогам встречи стороны договорились провести следующий раунд консультаций в Осло.
Поделиться:
Просмотров: 120
Подписывайтесь на нас в социальных сетях
""", "Казахстан и Норвегия обсудили вопросы сотрудничества", ("KZ", "NO"), "Министр иностранных дел Казахстана", "раунд консультаций в Осло."),
    Published("a statement of the Council of the European Union", "https://www.consilium.europa.eu/en/press/press-releases/2021/05/04/example/", """
Home
Press
Press releases
Council of the EU
Statement and remarks
4 May 2021 11:30
Iceland: Statement by the High Representative on behalf of the European Union on the volcanic eruption
Share
The European Union expresses its full solidarity with the people of Iceland after the volcanic eruption that began on the southern coast last night.
The Union stands ready to provide any assistance that the authorities may request.
Press contacts
Ana Example
Press officer
+32 2 281 00 00
If you are not a journalist, please send your request to the public information service.
Visit the website
Topics:
Foreign affairs & international relations
Print
""", "Iceland: Statement by the High Representative on behalf of the European Union on the volcanic eruption", (), "The European Union expresses", "authorities may request."),
    Published("a release of New Zealand", "https://www.beehive.govt.nz/release/new-zealand-and-norway-agree", """
Beehive.govt.nz The official website of the New Zealand Government
Home
Releases
4 MAY 2021
New Zealand and Norway agree to protect the oceans
HON ANA EXAMPLE
Foreign Affairs
New Zealand and Norway have today agreed to work together for the protection of the southern oceans, Foreign Minister Ana Example says.
“We look forward to this work with Norway, which shares our values,” Ana Example said.
Portfolios
Foreign Affairs
""", "New Zealand and Norway agree to protect the oceans", ("NO", "NZ"), "New Zealand and Norway have", "Ana Example said."),
    Published("a statement of South Africa", "http://www.dirco.gov.za/docs/2021/example0504.htm", """
Home | Contact Us | Site Map
Media Statement
South Africa and Norway hold Political Consultations, 04 May 2021
The Deputy Minister of International Relations and Cooperation will co-chair the Political Consultations between South Africa and Norway, which take place in Pretoria tomorrow.
The consultations will review the state of relations and identify new areas of cooperation.
For further information, please contact Ana Example, Spokesperson, on 082 123 4567
ISSUED BY THE DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION
OR Tambo Building
460 Soutpansberg Road
Rietondale
Pretoria
0084
Quick Links
DISCLAIMER | Copyright Notice
""", "South Africa and Norway hold Political Consultations, 04 May 2021", ("NO", "ZA"), "The Deputy Minister", "new areas of cooperation."),
    Published("a release of Korea", "https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=320000", """
Press Releases
Minister for Foreign Affairs Holds Talks with Norwegian Foreign Minister
Date 2021-05-04 17:20:10 Hit 1204
1. Minister of Foreign Affairs of the Republic of Korea held talks with the Foreign Minister of Norway on the afternoon of May 4 and discussed bilateral relations and regional affairs.
2. The two sides agreed to continue close communication for the further development of their relations.
Attached files
photo 1.jpg
Prev Next
List
""", "Minister for Foreign Affairs Holds Talks with Norwegian Foreign Minister", ("KR", "NO"), "1. Minister of Foreign Affairs", "development of their relations."),
    Published("news of Vietnam", "https://www.mofa.gov.vn/en/tt_baochi/nr210504", """
Press and News
News
Viet Nam, Norway promote cooperation in green energy
(04/05/2021)
Foreign Minister of Viet Nam had talks with his counterpart of Norway on May 4, during which the two ministers discussed measures to promote cooperation in green energy.
The two ministers agreed to hold the next session of the joint committee in Ha Noi.
Back Print Send Top
Other news
Spokeswoman answers questions about fishing in the East Sea (01/05/2021)
Regular press conference of the ministry (29/04/2021)
""", "Viet Nam, Norway promote cooperation in green energy", ("NO", "VN"), "Foreign Minister of Viet Nam", "joint committee in Ha Noi."),
    Published("a release of Taiwan", "https://www.mofa.gov.tw/News_Content.aspx?n=95&s=95000", """
:::
網站導覽 回首頁 English
字級大小 小 中 大
首頁 > 新聞與公告 > 新聞稿
外交部感謝挪威國會通過友我決議
發布時間:2021-05-04 點閱數:1204
資料來源:公眾外交協調會
第045號 2021/05/04
挪威國會於本週通過決議,支持我國參與國際組織,外交部對挪威國會各黨派議員長期堅定支持我國表示誠摯感謝。
外交部將持續與理念相近國家合作,深化各領域的夥伴關係,共同維護區域和平、穩定與繁榮。(E)
友善列印 轉寄友人 回上一頁
瀏覽人次:1204 更新日期:2021-05-05
""", "外交部感謝挪威國會通過友我決議", ("TW",), "挪威國會於本週通過決議", "和平、穩定與繁榮。(E)"),
    Published("a release of Poland", "https://www.gov.pl/web/diplomacy/joint-statement-of-poland-and-norway", """
Back to: Ministry of Foreign Affairs
Joint statement of the foreign ministers of Poland and Norway
04.05.2021
We, the Ministers of Foreign Affairs of Poland and Norway, met today in Warsaw to discuss the security of the Baltic and the North Sea.
We will continue our close cooperation in all these fields.
MFA Press Office
Materials
Photos (1)
Last updated on: 04.05.2021 17:30
First published on: 04.05.2021 17:30
Show change history
""", "Joint statement of the foreign ministers of Poland and Norway", ("NO", "PL"), "We, the Ministers", "in all these fields."),
    Published("a statement of Ireland", "https://www.ireland.ie/en/dfa/news-and-speeches/statement-by-the-minister", """
Ireland.ie
News and speeches
Statement by the Minister for Foreign Affairs on the elections in Bolivia
Press release
4 May 2021
Global
The Minister for Foreign Affairs, Ana Example, has welcomed the peaceful conduct of the elections that took place in Bolivia at the weekend.
Ireland looks forward to working with the new government of Bolivia.
ENDS
Press Office
4 May 2021
Notes to Editor:
• Ireland is accredited to Bolivia from its embassy in Santiago.
""", "Statement by the Minister for Foreign Affairs on the elections in Bolivia", ("IE",), "The Minister for Foreign Affairs", "new government of Bolivia."),
    Published("a joint statement of the members of the Nordic council of a region", "https://www.government.se/statements/2021/05/nordic-statement/", """
Government.se
Home / Government of Sweden / Ministry for Foreign Affairs
Joint statement by the Foreign Ministers of Denmark, Finland, Iceland, Norway and Sweden
Published 04 May 2021
Statement from Ministry for Foreign Affairs
We, the Foreign Ministers of the Nordic countries, are deeply concerned about the closure of independent newspapers in the region.
We call on the authorities to release the journalists immediately.
Shortcuts
Ministry for Foreign Affairs
Share
Facebook X LinkedIn Email
""", "Joint statement by the Foreign Ministers of Denmark, Finland, Iceland, Norway and Sweden", ("DK", "FI", "IS", "NO", "SE"), "We, the Foreign Ministers", "release the journalists immediately."),
    Published("a release of the Organization of American States", "https://www.oas.org/en/media_center/press_release.asp?sCodigo=E-045/21", """
Media Center
Press Release
Statement of the OAS General Secretariat on the elections in Honduras
May 4, 2021
The General Secretariat of the Organization of American States congratulates the people of Honduras on the peaceful conduct of the elections held last Sunday.
The General Secretariat will continue to accompany the people of the country.
Reference: E-045/21
""", "Statement of the OAS General Secretariat on the elections in Honduras", ("HN",), "The General Secretariat of the", "people of the country."),
    Published("a communiqué of the Cooperation Council of the Gulf", "https://www.gcc-sg.org/ar-sa/MediaCenter/NewsCooperation/News/Pages/news2021-5-4.aspx", """
الأمانة العامة لمجلس التعاون
الرئيسية / المركز الإعلامي / الأخبار
الأمين العام لمجلس التعاون يدين الهجوم على الميناء
الأمانة العامة - الرياض
4 مايو 2021
أدان معالي الأمين العام لمجلس التعاون لدول الخليج العربية الهجوم الذي استهدف الميناء التجاري يوم أمس، مؤكدا رفض المجلس لجميع أعمال العنف.
وجدد معاليه دعوة المجتمع الدولي إلى التحرك العاجل لحماية الملاحة الدولية.
طباعة
إرسال إلى صديق
""", "الأمين العام لمجلس التعاون يدين الهجوم على الميناء", (), "أدان معالي الأمين العام", "لحماية الملاحة الدولية."),
    Published("an answer of the spokesperson of China", "https://www.fmprc.gov.cn/web/fyrbt_673021/dhdw_673027/202105/t20210504_9000000.shtml", """
首页 > 外交部发言人 > 发言人表态和电话答问
外交部发言人就挪威国庆日答记者问
2021-05-04 18:30
来源:外交部
【中大小】 打印
问:挪威将于本月庆祝国庆日,中方对此有何评论?
答:中方祝贺挪威国庆日,愿同挪方一道努力,推动双边关系不断取得新的发展,更好造福两国人民。
分享到:
推荐给朋友:
中华人民共和国外交部 版权所有
""", "外交部发言人就挪威国庆日答记者问", ("CN",), "问:挪威将于本月庆祝国庆日", "更好造福两国人民。"),
    Published("a meeting on the site of the ministry of Japan", "https://www.mofa.go.jp/mofaj/erp/we/no/page4_005000.html", """
本文へ
検索
English その他の言語
トップページ > 国・地域 > 欧州 > ノルウェー王国
日・ノルウェー外相会談
令和3年5月4日
写真1
(写真提供:内閣広報室)
写真2
5月4日、午後2時から約40分間、外務大臣は、訪日中のノルウェー王国外務大臣と会談を行ったところ、概要は以下のとおりです。
1 両大臣は、海洋分野における協力を一層強化していくことで一致しました。
2 両大臣は、国際社会の諸課題について引き続き連携していくことを確認しました。
ノルウェー王国へ戻る
このページのトップへ戻る
欧州へ戻る
""", "日・ノルウェー外相会談", ("JP", "NO"), "5月4日、午後2時から", "連携していくことを確認しました。"),
    Published("a press release of Germany", "https://www.auswaertiges-amt.de/de/newsroom/-/2450000", """
Willkommen auf den Seiten des Auswärtigen Amts
Startseite
Gemeinsame Erklärung der Außenminister von Deutschland, Frankreich und Polen zur Lage in der Region
Minister Maas bei seiner Rede
Minister Maas bei seiner Rede, © Thomas Beispiel/photothek.net
04.05.2021 - Pressemitteilung
Die Außenminister von Deutschland, Frankreich und Polen erklären ihre tiefe Sorge über die Entwicklung der vergangenen Tage in der Region.
Wir rufen alle Seiten dazu auf, die Gewalt sofort zu beenden.
Schlagworte
Weimarer Dreieck
Zum Weiterlesen
Seite teilen
Seite drucken
nach oben
""", "Gemeinsame Erklärung der Außenminister von Deutschland, Frankreich und Polen zur Lage in der Region", ("DE", "FR", "PL"), "Die Außenminister von Deutschland", "sofort zu beenden."),
    Published("remarks with their slides above and a venue", "https://www.example.gov.ph/speeches/remarks", """
MENU
1 of 3 Guidelines for the renewal of documents
2 of 3 Our offices are closed on Sundays. Please come back on Monday.
Our offices are closed on Sundays. Please come back on Monday.
3 of 3 Celebration of the month of the sea
The Secretary’s Remarks
On the Occasion of the Reception for the Diplomatic Corps
04 May 2021
Example Grand Hotel
Excellencies, members of the Diplomatic Corps,
Ladies and gentlemen,
It is a pleasure to welcome all of you to this reception, which we hold every year in honour of the Diplomatic Corps.
We look forward to another year of work with all of you. Thank you.
""", "The Secretary’s Remarks On the Occasion of the Reception for the Diplomatic Corps", ("PH",), "Excellencies, members", "with all of you. Thank you."),
    Published("a statement with a list of others below", "https://www.example.int/en/pressreleases/20210504/statement", """
Statement of the Chairperson on the floods in Malawi
May 04, 2021
Statement of the Chairperson on the floods in Malawi
The Chairperson of the Commission expresses his condolences to the people and the government of Malawi after the floods of last week.
The Chairperson calls on all partners to assist those who lost their homes.
Topic Resources
February 03, 2021
Taking Stock, Charting the Way.
January 24, 2021
The mandate that was entrusted to me is coming to an end and I will present an account of it to the Assembly of the
February 10, 2020
The agenda is a plan for inclusive and sustainable development over the next fifty years.
""", "Statement of the Chairperson on the floods in Malawi", ("MW",), "The Chairperson of the Commission", "who lost their homes."),
    Published("a note of Switzerland", "https://www.admin.ch/gov/de/start/dokumentation/medienmitteilungen.msg-id-83000.html", """
Schweizerische Eidgenossenschaft
Der Bundesrat
Startseite
Medienmitteilungen
Bundespräsident empfängt die Premierministerin von Norwegen
Bern, 04.05.2021 - Bundespräsident Guy Beispiel hat am Dienstag in Bern die Premierministerin von Norwegen zu einem offiziellen Besuch empfangen und mit ihr über die Beziehungen beider Länder gesprochen.
Die Schweiz und Norwegen arbeiten seit vielen Jahren eng zusammen.
Adresse für Rückfragen
Kommunikation EDA
Tel. +41 58 460 55 55
Herausgeber
Der Bundesrat
""", "Bundespräsident empfängt die Premierministerin von Norwegen", ("CH", "NO"), "Bundespräsident Guy Beispiel", "seit vielen Jahren eng zusammen."),
    Published("a translation of the United States in Portuguese", "https://www.state.gov/translations/portuguese/reuniao-do-secretario", """
Departamento de Estado dos EUA
Gabinete do Porta-voz
Para divulgação imediata
4 de maio de 2021
Transcrição
O seguinte é atribuível ao porta-voz Ned Exemplo:
O secretário de Estado reuniu-se hoje com o ministro das Relações Exteriores do Brasil, em Washington, para tratar da cooperação na Amazônia e da transição energética.
O secretário e o ministro reafirmaram a parceria entre os Estados Unidos e o Brasil.
Veja o conteúdo original: https://www.state.gov/secretary-meeting/
Esta tradução é fornecida como cortesia e apenas o texto original em inglês deve ser considerado oficial.
""", "", ("BR", "US"), "O secretário de Estado", "Estados Unidos e o Brasil."),
    Published("a statement of Nepal", "https://mofa.gov.np/press-release-on-visit/", """
Government of Nepal
Ministry of Foreign Affairs
Press Release on the visit of the Foreign Minister to Bhutan
Published On: May 4, 2021
Last Updated: 3 years ago
The Foreign Minister of Nepal is paying an official visit to Bhutan from 5 to 7 May 2021 at the invitation of the Foreign Minister of the Royal Government of Bhutan.
The visit is expected to further strengthen the relations between Nepal and Bhutan.
04 May 2021
Ministry of Foreign Affairs
Singha Durbar, Kathmandu
Download File
Our Contacts
""", "Press Release on the visit of the Foreign Minister to Bhutan", ("BT","NP"), "The Foreign Minister of Nepal", "Singha Durbar, Kathmandu"),
    Published("a press release of Pakistan", "https://mofa.gov.pk/press-releases/telephone-call", """
PR. NO. 201/2021
Foreign Minister receives telephone call from the Foreign Minister of Norway
The Foreign Minister of Pakistan received a telephone call from the Foreign Minister of Norway today. The two Foreign Ministers exchanged views on matters of mutual interest.
They agreed to remain in contact on these issues.
Islamabad
4 May 2021
""", "Foreign Minister receives telephone call from the Foreign Minister of Norway", ("NO","PK"), "The Foreign Minister of Pakistan", "4 May 2021"),
    Published("a readout of Canada", "https://www.canada.ca/en/global-affairs/news/2021/05/minister-speaks-with.html", """
Skip to main content
Skip to "About government"
Language selection
Français
Search Canada.ca
Menu
Canada.ca
Global Affairs Canada
Minister of Foreign Affairs speaks with Norwegian counterpart
From: Global Affairs Canada
Readout
May 4, 2021 - Ottawa, Ontario - Global Affairs Canada
The Minister of Foreign Affairs today spoke with the Minister of Foreign Affairs of Norway about the situation in the Arctic and about the forthcoming meeting of its council.
The ministers agreed to remain in close contact.
Associated links
Canada–Norway relations
Contacts
Ana Example
Press Secretary
Office of the Minister of Foreign Affairs
ana.example@international.gc.ca
Media Relations Office
Global Affairs Canada
343-203-7700
Follow us on Twitter: @CanadaFP
Page details
Date modified: 2021-05-04
About this site
""", "Minister of Foreign Affairs speaks with Norwegian counterpart", ("CA","NO"), "The Minister of Foreign Affairs today", "to remain in close contact."),
    Published("a statement of Australia", "https://www.foreignminister.gov.au/minister/ana-example/media-release/joint-statement", """
Joint statement by Australia and Norway on whaling
Media release
Joint with:
The Hon Bo Example MP, Minister for the Environment
04 May 2021
Australia and Norway today announced a joint programme of research in the Southern Ocean, which is to begin in the coming summer.
We look forward to welcoming the first scientists in November.
Media enquiries
Minister's office: (02) 6277 7500
DFAT Media Liaison: (02) 6261 1555
Return to list
""", "Joint statement by Australia and Norway on whaling", ("AU","NO"), "Australia and Norway today announced", "first scientists in November."),
    Published("a release of the Emirates", "https://www.mofa.gov.ae/en/mediahub/news/2021/5/4/04-05-2021-uae-norway", """
Home
Media Hub
News
UAE Condemns Attack on Convoy in Mali
Tuesday 04/5/2021
The United Arab Emirates has strongly condemned the attack on a convoy of peacekeepers in Mali, which resulted in a number of deaths and injuries.
The Ministry expressed its sincere condolences to the families of the victims of this heinous crime.
Share
Was this page helpful?
""", "UAE Condemns Attack on Convoy in Mali", ("AE",), "The United Arab Emirates has strongly", "victims of this heinous crime."),
    Published("a report of the agency of the Emirates", "https://www.wam.ae/ar/details/1395302900000", """
الإمارات تدين الهجوم على القافلة في مالي
الثلاثاء، ٤ مايو ٢٠٢١ - ٥:٣٠ م
أبوظبي في 4 مايو / وام / أدانت دولة الإمارات العربية المتحدة بشدة الهجوم الذي استهدف قافلة لقوات حفظ السلام في مالي، وأسفر عن وقوع عدد من الضحايا.
وأعربت الوزارة عن خالص تعازيها ومواساتها لأهالي وذوي الضحايا جراء هذه الجريمة النكراء.
وام/ منى/ أحمد
""", "الإمارات تدين الهجوم على القافلة في مالي", ("AE",), "أبوظبي في 4 مايو / وام / أدانت", "هذه الجريمة النكراء."),
    Published("a communiqué of Morocco", "https://www.diplomatie.ma/fr/communique-conjoint-maroc-norvege", """
Royaume du Maroc
Ministère des Affaires Etrangères, de la Coopération Africaine et des Marocains Résidant à l'Etranger
ACCUEIL
ACTUALITÉS
Communiqué conjoint Maroc-Norvège
Posté le 04 mai 2021
A l’invitation du ministre des Affaires étrangères du Royaume du Maroc, la ministre des Affaires étrangères de la Norvège a effectué une visite de travail à Rabat.
Les deux ministres ont salué la qualité des relations entre le Maroc et la Norvège.
MAECAMRE-04/05/2021
Imprimer Partager
""", "Communiqué conjoint Maroc-Norvège", ("MA","NO"), "A l’invitation du ministre", "entre le Maroc et la Norvège."),
    Published("a comment of Ukraine", "https://mfa.gov.ua/en/news/comment", """
Menu
English
Ministry of Foreign Affairs of Ukraine
News
Comment of the Ministry of Foreign Affairs of Ukraine on the elections in Moldova
04 May 2021 15:20
Ukraine welcomes the early elections that were held in Moldova in a free and transparent manner, as international observers have said.
We are ready to work with the new government.
Tags
moldova elections
Share
Latest News
04 May 2021 Ukraine and Norway held consultations
03 May 2021 Minister to visit Vienna this week
""", "Comment of the Ministry of Foreign Affairs of Ukraine on the elections in Moldova", ("UA",), "Ukraine welcomes the early", "work with the new government."),
    Published("a comment of Russia", "https://mid.ru/ru/foreign_policy/news/1400000/", """
Министерство иностранных дел Российской Федерации
Главная
Внешняя политика
Новости
4 мая 2021 18:45
О телефонном разговоре Министра иностранных дел России с Министром иностранных дел Норвегии
945-04-05-2021
4 мая состоялся телефонный разговор Министра иностранных дел Российской Федерации с Министром иностранных дел Королевства Норвегия, в ходе которого обсуждалось сотрудничество на Севере.
Стороны договорились о дальнейших контактах.
Официальный сайт Министерства
Все права защищены
""", "О телефонном разговоре Министра иностранных дел России с Министром иностранных дел Норвегии", ("NO","RU"), "4 мая состоялся телефонный", "договорились о дальнейших контактах."),
    Published("a statement of the OSCE", "https://www.osce.org/chairpersonship/485000", """
Statement by the OSCE Troika on the situation in the region
Date: 4 May 2021
Location: STOCKHOLM
Source: OSCE Chairpersonship
Our work: Conflict prevention and resolution
Where we are:
STOCKHOLM, 4 May 2021 – The members of the Troika expressed their concern about the closing of the mission and called for talks without delay.
They underlined their support for the work of the Special Monitoring Mission.
Contacts
Ana Example
Phone: +46 70 000 00 00
Press contact for the Chairpersonship
""", "Statement by the OSCE Troika on the situation in the region", (), "The members of the Troika", "Special Monitoring Mission."),
    Published("a statement of G7 on a site of one of them", "https://www.international.gc.ca/news/g7.aspx", """
G7 Foreign Ministers’ Statement on the Events in Myanmar
May 4, 2021
The text of the following statement was released by the G7 foreign ministers of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States of America, and the High Representative of the European Union.
Begin text
We, the G7 Foreign Ministers, and the High Representative of the European Union, firmly condemn the violence committed by the security forces in Myanmar.
We will continue to stand with the people of Myanmar in their quest for democracy and freedom.
End text
""", "G7 Foreign Ministers’ Statement on the Events in Myanmar", ("CA","DE","FR","GB","IT","JP","US"), "We, the G7 Foreign Ministers", "for democracy and freedom."),
    Published("a statement of Chile", "https://www.minrel.gob.cl/noticias-anteriores/chile-y-noruega", """
Inicio
Noticias
Chile y Noruega celebran consultas políticas en Santiago
Martes, 4 de mayo de 2021
Comparte en:
La Subsecretaria de Relaciones Exteriores de Chile encabezó hoy, junto a su par de Noruega, la IV reunión de consultas políticas entre ambos países.
Las delegaciones acordaron que la próxima reunión se realice en Oslo.
Relacionado
Chile participa en reunión de la Alianza del Pacífico
Canciller inaugura seminario sobre océanos
Otras noticias
""", "Chile y Noruega celebran consultas políticas en Santiago", ("CL","NO"), "La Subsecretaria de Relaciones", "reunión se realice en Oslo."),
    Published("a statement of Colombia with its summary", "https://www.cancilleria.gov.co/newsroom/news/colombia-noruega-declaracion", """
Pasar al contenido principal
Sala de Prensa
Declaración conjunta de Colombia y Noruega sobre los bosques
- Los dos países renovaron su alianza por los bosques hasta 2030.
- La declaración fue suscrita en Bogotá.
Bogotá (may. 4/21). Los gobiernos de Colombia y de Noruega renovaron este martes la declaración de intención que suscribieron hace cinco años para proteger los bosques tropicales.
Los dos gobiernos invitan a otros a sumarse a este esfuerzo.
Etiquetas
Noruega
Bosques
Fecha de publicación: 04/05/2021 - 16:20
Última modificación: 04/05/2021 - 16:25
""", "Declaración conjunta de Colombia y Noruega sobre los bosques", ("CO","NO"), "", "sumarse a este esfuerzo."),
    Published("a joint communiqué of China in Chinese", "https://www.mfa.gov.cn/web/ziliao_674904/1179_674909/t1870000.shtml", """
中华人民共和国外交部
首页 > 资料 > 声明公报
中华人民共和国和挪威王国关于关系正常化的联合声明
2021-05-04
应中方邀请,挪威王国外交大臣对中国进行正式访问。双方就双边关系和共同关心的国际问题深入交换了意见,达成广泛共识。
双方强调,良好的双边关系符合两国人民的根本利益。
推荐给朋友: 【打印】 【关闭】
""", "中华人民共和国和挪威王国关于关系正常化的联合声明", ("CN","NO"), "应中方邀请", "两国人民的根本利益。"),
    Published("a transcript of questions", "https://www.foreignminister.gov.au/transcript/doorstop", """
Doorstop interview, Canberra
Transcript
E&OE
4 May 2021
Subjects: Norway; the oceans; trade.
Journalist: Minister, can you tell us what was agreed with Norway this morning?
Foreign Minister: We agreed on a programme of research in the Southern Ocean, and I am very happy about it.
Journalist: And what about trade?
Foreign Minister: Trade is a matter for my colleague.
Ends.
Media enquiries
Minister's office: (02) 6277 7500
""", "Doorstop interview, Canberra", ("AU",), "Journalist: Minister, can you", "a matter for my colleague."),
    Published("a treaty with articles and signatures", "https://treaties.example.org/1", """
Treaties
Agreement between the Government of Norway and the Government of Peru on the Abolition of Visas
The Government of Norway and the Government of Peru,
Desiring to make travel between their countries easier,
Have agreed as follows:
Article 1
Nationals of either Party may enter the territory of the other without a visa for ninety days.
Article 2
Visas
The Parties shall exchange specimens of their passports through diplomatic channels within thirty days.
Article 3
Contact
Each Party shall name an authority for the application of this Agreement.
Done at Oslo on 4 May 2021, in two originals, each in the Norwegian and Spanish languages.
For the Government of Norway
Ana Example
For the Government of Peru
Bo Example
""", "Agreement between the Government of Norway and the Government of Peru on the Abolition of Visas", ("NO","PE"), "The Government of Norway and", "Bo Example"),
    Published("a long joint statement under headings", "https://www.example.org/joint", """
Joint Statement by Norway and Peru
May 4, 2021
The leaders of Norway and Peru met today in Lima and agreed to raise their relations to a strategic partnership.
Media
They agreed to let their broadcasters work together and to support independent media in both countries.
Events
They will hold a festival of film every second year, first in Bergen and then in Arequipa.
Climate and energy
They will work together for the protection of the rain forest, with means that both will provide.
Transparency
They will publish the accounts of all projects.
""", "Joint Statement by Norway and Peru", ("NO","PE"), "The leaders of Norway", "accounts of all projects."),
    Published("a page of Indonesia with a menu of links below", "https://kemlu.go.id/portal/en/read/2500/berita/indonesia-norway", """
Home
About the Ministry
Policy
Services
Indonesia, Norway Agree on Forest Partnership
Tuesday, 04 May 2021
BERITA
Jakarta, Indonesia - The Minister for Foreign Affairs of Indonesia and the Minister of Climate and Environment of Norway signed a new partnership on forests in Jakarta today.
The partnership will run until 2030 and supports the efforts of Indonesia to reduce deforestation.
Related News
Embassy hosts evening of dance
Indonesia sends aid to Timor-Leste
Kementerian Luar Negeri Republik Indonesia
Jl. Pejambon No.6 Jakarta Pusat, 10110
(62) 21 344 1508
""", "Indonesia, Norway Agree on Forest Partnership", ("ID","NO"), "The Minister for Foreign Affairs of Indonesia", "Indonesia to reduce deforestation."),
    Published("a page of the Holy See in Italian", "https://press.vatican.va/content/salastampa/it/bollettino/pubblico/2021/05/04/0275.html", """
Sala Stampa della Santa Sede
Bollettino
Comunicato della Sala Stampa: Udienza alla Prima Ministra di Norvegia, 04.05.2021
[B0275]
Questa mattina il Santo Padre ha ricevuto in udienza la Prima Ministra di Norvegia, la quale si è successivamente incontrata con il Cardinale Segretario di Stato.
Nel corso dei cordiali colloqui ci si è soffermati sulle buone relazioni bilaterali.
[00615-IT.01]
""", "Comunicato della Sala Stampa: Udienza alla Prima Ministra di Norvegia, 04.05.2021", ("NO","VA"), "Questa mattina il Santo Padre", "buone relazioni bilaterali."),
    Published("a release of Finland", "https://valtioneuvosto.fi/en/-/foreign-minister-to-norway", """
Finnish Government
Front page
Foreign Minister to visit Norway
Ministry for Foreign Affairs
Publication date 4.5.2021 10.05
Type:Press release
The Minister for Foreign Affairs of Finland will visit Oslo on 5 May. The Minister will meet with the Foreign Minister of Norway to discuss cooperation in the Arctic.
The visit will end with a visit to the university.
Inquiries: Ana Example, Special Adviser, tel. +358 40 000 0000
Foreign and security policy
Ana Example
Back to top
""", "Foreign Minister to visit Norway", ("FI","NO"), "The Minister for Foreign Affairs", "a visit to the university."),
    Published("a statement of Denmark", "https://um.dk/en/news/newsdisplaypage?newsid=1", """
Go to content
Ministry of Foreign Affairs of Denmark
News
Joint statement of Denmark and Norway on the Arctic
04.05.2021
Denmark and Norway agree that the Arctic must remain a region of low tension, and that all its peoples are to have a say in its future.
The two countries will meet again in Tromsø next year.
Footer
Asiatisk Plads 2
DK-1448 Copenhagen K
Tel. +45 33 92 00 00
EAN no.: 5798000000000
""", "Joint statement of Denmark and Norway on the Arctic", ("DK","NO"), "Denmark and Norway agree", "Tromsø next year."),
    Published("a readout of the White House", "https://www.whitehouse.gov/briefing-room/statements-releases/2021/05/04/readout/", """
Skip to content
The White House
Administration
Priorities
The Record
Briefing Room
En Español
MENU
Readout of the Call Between President Biden and Prime Minister Example of Norway
May 04, 2021
Statements and Releases
President Joseph R. Biden, Jr. spoke today with Prime Minister Ana Example of Norway to discuss the security of the High North.
They agreed to consult closely in the weeks ahead.
###
Next Post: Press Gaggle by the Press Secretary
""", "Readout of the Call Between President Biden and Prime Minister Example of Norway", ("NO","US"), "President Joseph R. Biden", "in the weeks ahead."),
    Published("a release of Thailand", "https://www.mfa.go.th/en/content/thai-norway", """
Ministry of Foreign Affairs, Kingdom of Thailand
Home
News
Deputy Prime Minister met with the Ambassador of Norway to Thailand
Publish Date : 4 May 2021
| Last Modified : 4 May 2021
| 1,204 view
On 4 May 2021, the Deputy Prime Minister and Minister of Foreign Affairs of Thailand met with the Ambassador of Norway to Thailand at the Ministry of Foreign Affairs.
Both sides expressed their readiness to promote cooperation on the green economy.
* * * * *
Tags : Norway
Back to Top
""", "Deputy Prime Minister met with the Ambassador of Norway to Thailand", ("NO","TH"), "On 4 May 2021, the Deputy", "on the green economy."),
    Published("a bulletin of Peru", "https://www.gob.pe/institucion/rree/noticias/480000-peru-y-noruega", """
Plataforma digital única del Estado Peruano
Buscar en Gob.pe
Inicio
El Estado
RREE
Noticias
Perú y Noruega fortalecen cooperación forestal
Nota de prensa
Ministerio de Relaciones Exteriores
4 de mayo de 2021 - 6:15 p. m.
El canciller del Perú sostuvo hoy una reunión con la ministra de Clima y Ambiente de Noruega, para revisar los avances de la cooperación entre ambos países.
Las autoridades coincidieron en ampliar los proyectos en la Amazonía.
Compartir
Más noticias
Ver todas
""", "Perú y Noruega fortalecen cooperación forestal", ("NO","PE"), "El canciller del Perú", "proyectos en la Amazonía."),
    Published("a communiqué of Algeria in Arabic", "https://www.mfa.gov.dz/ar/announcements/statement", """
الجمهورية الجزائرية الديمقراطية الشعبية
وزارة الشؤون الخارجية
الرئيسية
بيانات
بيان مشترك جزائري نرويجي
الثلاثاء، 04 ماي 2021
بدعوة من وزير الشؤون الخارجية الجزائري، قامت وزيرة خارجية النرويج بزيارة رسمية إلى الجزائر يومي 3 و4 ماي 2021، أجرت خلالها محادثات مع المسؤولين الجزائريين.
واتفق الطرفان على عقد الدورة المقبلة للمشاورات السياسية في أوسلو.
شارك هذا
آخر الأخبار
""", "بيان مشترك جزائري نرويجي", ("DZ","NO"), "بدعوة من وزير الشؤون", "للمشاورات السياسية في أوسلو."),
    Published("a news item of the ministry of Tunisia in French", "https://www.diplomatie.gov.tn/nc/fr/presse/actualites/detail/communique/", """
République Tunisienne
Vous êtes ici : Accueil / Presse / Actualités
04.05.21
COMMUNIQUÉ DU MINISTÈRE DES AFFAIRES ÉTRANGÈRES SUR LES INONDATIONS AU KENYA
La Tunisie exprime sa profonde tristesse à la suite des inondations qui ont touché plusieurs régions du Kenya et qui ont fait de nombreuses victimes.
Elle présente ses sincères condoléances aux familles des disparus.
Retour
""", "COMMUNIQUÉ DU MINISTÈRE DES AFFAIRES ÉTRANGÈRES SUR LES INONDATIONS AU KENYA", ("TN",), "La Tunisie exprime", "aux familles des disparus."),
    Published("a declaration of Portugal", "https://www.portugal.gov.pt/pt/gc22/comunicacao/comunicado?i=portugal-noruega", """
Início
XXII Governo
Comunicação
Comunicados
2021-05-04 às 17h32
Declaração conjunta de Portugal e da Noruega sobre o mar
Portugal e a Noruega reiteram o seu empenho na proteção do oceano e comprometem-se a criar novas áreas marinhas protegidas até 2030.
Os dois países convidam outros a associar-se a esta declaração.
Tags: mar, noruega
Áreas: Negócios Estrangeiros
Partilhar: Facebook Twitter
""", "Declaração conjunta de Portugal e da Noruega sobre o mar", ("NO","PT"), "Portugal e a Noruega reiteram", "associar-se a esta declaração."),
    Published("a page of Austria", "https://www.bmeia.gv.at/ministerium/presse/aktuelles/2021/05/oesterreich-und-norwegen", """
Zum Inhalt springen
Bundesministerium Europäische und internationale Angelegenheiten
Ministerium > Presse > Aktuelles
Österreich und Norwegen für mehr Zusammenarbeit
Wien, am 4. Mai 2021
Aussendung
Der Außenminister von Österreich traf heute in Wien mit der Außenministerin von Norwegen zusammen, um über die Lage in Europa und über den Klimaschutz zu sprechen.
„Wir haben viel gemeinsam“, sagte der Minister.
Rückfragehinweis:
Bundesministerium für europäische und internationale Angelegenheiten
Presseabteilung
Tel.: +43 (0) 501150-3320
abti3@bmeia.gv.at
""", "Österreich und Norwegen für mehr Zusammenarbeit", ("AT","NO"), "Der Außenminister von Österreich", "sagte der Minister."),
    Published("a statement of a permanent mission at the United Nations", "https://www.norway.no/en/missions/un/statements/2021/example/", """
Permanent Mission of Norway to the United Nations
Statements
SC: Joint statement by Norway and Mexico on Haiti
Statement by Ambassador Ana Example at the Security Council briefing on Haiti, 4 May 2021.
Last updated: 04/05/2021 // Check against delivery
President,
I have the honour to speak on behalf of Norway and Mexico on the situation in Haiti, which gives cause for the gravest concern.
We thank the Special Representative for her briefing.
I thank you.
Latest statements
GA: Statement on the oceans
""", "SC: Joint statement by Norway and Mexico on Haiti", ("MX","NO"), "President,", "I thank you."),
    Published("a release of Singapore", "https://www.mfa.gov.sg/Newsroom/Press-Statements-Transcripts-and-Photos/2021/05/20210504", """
A Singapore Government Agency Website
How to identify
Home
Newsroom
Press Statements, Transcripts and Photos
MFA Press Statement: Visit of the Foreign Minister of Norway, 4 May 2021
04 May 2021
Minister for Foreign Affairs of Singapore met the Foreign Minister of Norway, who is on a working visit to Singapore, and hosted her to lunch.
They welcomed the negotiations on a green economy agreement.
. . . . .
MINISTRY OF FOREIGN AFFAIRS
SINGAPORE
4 MAY 2021
""", "MFA Press Statement: Visit of the Foreign Minister of Norway, 4 May 2021", ("NO","SG"), "Minister for Foreign Affairs of Singapore", "green economy agreement."),
    Published("a note of the ministry of Japan in English", "https://www.mofa.go.jp/erp/we/no/page1e_000300.html", """
Japan-Norway Relations
Japan-Norway Foreign Ministers’ Telephone Talk
May 4, 2021
Japanese
Tweet
On May 4, commencing at 5:30 p.m. for approximately 20 minutes, the Minister for Foreign Affairs of Japan held a telephone talk with the Minister of Foreign Affairs of Norway. The overview is as follows.
The two ministers exchanged views on the situation in the Indo-Pacific.
The two ministers concurred on working together for the success of the conference.
Related Information
(Reference) Japan-Norway Relations
Back to Japan-Norway Relations
Related Links
""", "Japan-Norway Foreign Ministers’ Telephone Talk", ("JP","NO"), "On May 4, commencing", "success of the conference."),
    Published("a news item of the Commonwealth of the Caribbean", "https://caricom.org/caricom-statement-on-haiti/", """
CARICOM Statement on the situation in Haiti
Posted in CARICOM | 04 May 2021 | Release Date: 04 May 2021
Share
The Caribbean Community is deeply concerned about the situation in Haiti, where the delay of elections has given rise to new unrest.
The Community stands ready to assist in the search for a solution.
Show More
GET OUR NEWSLETTER
Sign up to receive the latest
""", "CARICOM Statement on the situation in Haiti", (), "The Caribbean Community is", "search for a solution."),
)  # fmt: skip
