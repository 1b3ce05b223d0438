"""Cities that stand for a country: capitals, and where diplomacy happens, in many languages."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.cities import CITIES, IN_PERSIAN
from statement_site.usage.table import table

#: Cities by the key of their country.
_MAIN = table(
    """
AD: Andorra la Vella|Andorra la Vieja|Andorre-la-Vieille|أندورا لا فيلا|安道尔城|Soldeu
AE: Abu Dhabi|Abu Dabi|Abou Dabi|Abou Dhabi|Abou-Dhabi|أبوظبي|أبو ظبي|ابوظبي|阿布扎比|Dubai|Dubái|Dubaï|Doubaï|دبي|迪拜|Sharjah|الشارقة|沙迦|아부다비|두바이
AF: Kabul|Kaboul|كابول|كابل|喀布尔|Kandahar|قندهار|坎大哈|Herat|Hérat|هرات|赫拉特|Kabil
AG: St. John's, Antigua|St John's, Antigua|Saint John's, Antigua
AL: Tirana|Tiranë|تيرانا|地拉那
AM: Yerevan|Ereván|Erevan|يريفان|埃里温|耶烈万
AO: Luanda|لواندا|罗安达
AR: Buenos Aires|بوينس آيرس|بوينس أيرس|بوينوس آيرس|بوينوس أيرس|布宜诺斯艾利斯|Mar del Plata|مار ديل بلاتا|马德普拉塔|San Carlos de Bariloche|Bariloche|巴里洛切|Ushuaia|乌斯怀亚|San Salvador de Jujuy|Santiago del Estero|Puerto Iguazú|Iguazú|Córdoba, Argentina
AT: Vienna|Viena|Vienne|Wien|فيينا|维也纳|Salzburg|Salzburgo|Salzbourg|سالزبورغ|萨尔茨堡|Innsbruck|因斯布鲁克|Alpbach|Graz|格拉茨|Linz|林茨|Viyana|Wina
AU: Canberra|Camberra|كانبيرا|كانبرا|堪培拉|Sydney|Sídney|سيدني|悉尼|Melbourne|ملبورن|ميلبورن|墨尔本|Brisbane|بريزبن|布里斯班|Perth, Australia|Perth, Western Australia|Cairns|캔버라|시드니
AZ: Baku|Bakú|Bakou|باكو|巴库|Shusha|Şuşa|شوشا|舒沙|Bakü
BA: Sarajevo|Sarayevo|سراييفو|萨拉热窝|Banja Luka|بانيا لوكا|巴尼亚卢卡|Saraybosna
BB: Bridgetown|بريدجتاون|布里奇敦
BD: Dhaka|Daca|Dacca|دكا|达卡|Chittagong|Chattogram|吉大港|Cox's Bazar|كوكس بازار|科克斯巴扎尔
BE: Brussels|Bruselas|Bruxelles|Brussel|بروكسل|布鲁塞尔|Antwerp|Amberes|Anvers|安特卫普|Bruges|Brujas, Bélgica|Ostend|Ostende|Laeken|브뤼셀|Brüksel
BF: Ouagadougou|Uagadugú|Uagadugu|واغادوغو|واجادوجو|瓦加杜古|Bobo-Dioulasso
BG: Sofia|Sofía|صوفيا|索非亚|索菲亚|Varna|瓦尔纳|Plovdiv|Sofya
BH: Manama|Al-Manamah|المنامة|麦纳麦
BI: Gitega|غيتيغا|基特加|Bujumbura|Buyumbura|بوجمبورا|بوجومبورا|布琼布拉
BJ: Porto-Novo|Porto Novo|بورتو نوفو|بورتونوفو|波多诺伏|Cotonou|Cotonú|كوتونو|科托努
BN: Bandar Seri Begawan|بندر سري بكاوان|بندر سيري بيغاوان|斯里巴加湾
BO: La Paz|لاباز|لا باز|拉巴斯|Sucre|سوكري|苏克雷|Santa Cruz de la Sierra|Cochabamba|كوتشابامبا|科恰班巴|Tiquipaya
BR: Brasília|Brasilia|برازيليا|巴西利亚|Rio de Janeiro|Río de Janeiro|ريو دي جانيرو|里约热内卢|São Paulo|Sao Paulo|ساو باولو|圣保罗|Belém do Pará|Belém|贝伦|بيليم|Fortaleza, Brazil|Fortaleza, Brasil|Fortaleza, Brésil|福塔莱萨|Foz do Iguaçu|Foz de Iguazú|Foz de Iguaçu|Manaus|Manaos|ماناوس|马瑙斯|Porto Alegre|بورتو أليغري|阿雷格里港|Recife|累西腓|Salvador da Bahia|Salvador de Bahía|Salvador de Bahia|Belo Horizonte|贝洛奥里藏特|Florianópolis|Costa do Sauípe
BS: Nassau|Nasáu|ناساو|拿骚
BT: Thimphu|Timbu|Thimphou|تيمفو|ثيمفو|廷布
BW: Gaborone|غابورون|غابوروني|哈博罗内|Kasane
BY: Minsk|مينسك|明斯克
BZ: Belmopan|Belmopán|بلموبان|贝尔莫潘|Belize City|Ciudad de Belice|مدينة بليز|伯利兹城
CA: Ottawa|أوتاوا|渥太华|Toronto|تورنتو|تورونتو|多伦多|Montreal|Montréal|مونتريال|مونتريول|蒙特利尔|Vancouver|فانكوفر|温哥华|Quebec City|Ville de Québec|Ciudad de Quebec|مدينة كيبيك|魁北克市|Kananaskis|卡纳纳斯基斯|Charlevoix|沙勒沃伊|Calgary|卡尔加里|Halifax, Nova Scotia|Gatineau|Banff|Winnipeg|温尼伯|Iqaluit|오타와
CD: Kinshasa|Kinsasa|كينشاسا|金沙萨|Léopoldville|Leopoldville|Lubumbashi|Lubumbasi|لوبومباشي|卢本巴希|Goma|غوما|戈马
CF: Bangui|Banguí|بانغي|班吉
CG: Brazzaville|برازافيل|布拉柴维尔|Pointe-Noire|黑角
CH: Geneva|Genève|Ginebra|Genf|Ginevra|جنيف|日内瓦|Bern|Berne|Berna|برن|بيرن|伯尔尼|Zurich|Zürich|Zúrich|زيورخ|زيوريخ|苏黎世|Lausanne|Lausana|لوزان|洛桑|Basel|Bâle|Basilea|بازل|巴塞尔|Davos|دافوس|达沃斯|Montreux|مونترو|蒙特勒|Lugano|لوغانو|卢加诺|Locarno|لوكارنو|洛迦诺|Bürgenstock|Buergenstock|بورغنستوك|比尔根施托克|布尔根施托克|Crans-Montana|كران مونتانا|Mont Pelerin|Mont-Pèlerin|Mont Pèlerin|Interlaken|因特拉肯|Glion|St. Gallen|Saint-Gall|제네바|다보스|Cenevre|Jenewa
CI: Yamoussoukro|Yamusukro|ياموسوكرو|亚穆苏克罗|Abidjan|Abiyán|Abiyan|أبيدجان|阿比让
CK: Avarua|أفاروا|阿瓦鲁阿|Rarotonga|راروتونغا|拉罗汤加
CL: Santiago de Chile|Santiago du Chili|Santiago, Chile|Santiago|سانتياغو|圣地亚哥|Valparaíso|Valparaiso|فالبارايسو|瓦尔帕莱索|Viña del Mar|فينيا ديل مار|比尼亚德尔马|Punta Arenas|بونتا أريناس|蓬塔阿雷纳斯|Antofagasta
CM: Yaoundé|Yaounde|Yaundé|ياوندي|雅温得|Douala|دوالا|杜阿拉
CN: Beijing|Pekín|Pékin|Peking|بكين|بيجين|بيجينغ|北京|Shanghai|Shanghái|Shangai|شنغهاي|شانغهاي|上海|Hangzhou|هانغتشو|هانغجو|杭州|Xiamen|شيامن|厦门|Sanya|سانيا|三亚|Boao|بواو|博鳌|Qingdao|تشينغداو|青岛|Shenzhen|شنتشن|شينزين|深圳|Guangzhou|قوانغتشو|广州|Tianjin|تيانجين|天津|Dalian|داليان|大连|Chengdu|تشنغدو|成都|Chongqing|تشونغتشينغ|重庆|Wuhan|ووهان|武汉|Xi'an|شيآن|西安|Kunming|كونمينغ|昆明|Nanjing|Nankín|Nankin|نانجينغ|南京|Harbin|هاربين|哈尔滨|Beidaihe|北戴河|Zhongnanhai|中南海|Yangzhou|扬州|Guilin|桂林|Nanning|南宁|Tunxi|屯溪|베이징|상하이|Pekin|Şanghay|Bắc Kinh|Thượng Hải
CO: Bogotá|Bogota|Santafé de Bogotá|Santa Fe de Bogotá|بوغوتا|波哥大|Cartagena de Indias|Cartagena|Carthagène des Indes|Carthagène|كارتاخينا|卡塔赫纳|Medellín|Medellin|ميديلين|麦德林|Santiago de Cali|Cali|Barranquilla|بارانكيا|巴兰基亚|Santa Marta, Colombia|Cúcuta|库库塔
CR: San José, Costa Rica|San Jose, Costa Rica|San José de Costa Rica|San José|سان خوسيه|圣何塞
CU: Havana|La Habana|La Havane|هافانا|哈瓦那|Santiago de Cuba|سانتياغو دي كوبا|圣地亚哥德古巴|Varadero
CV: Praia|برايا|普拉亚|Mindelo|明德卢
CY: Nicosia|Nicosie|Lefkosia|نيقوسيا|尼科西亚|Limassol|Limasol|Lemesos|ليماسول|利马索尔|Larnaca|Lárnaca|لارنكا|لارناكا|拉纳卡|Paphos|帕福斯|Lefkoşa
CZ: Prague|Praga|Praha|براغ|布拉格|Brno|برنو|布尔诺|Karlovy Vary|프라하|Prag
DDDE: East Berlin|East-Berlin|Berlín Oriental|Berlín Este|Berlin-Est|Ost-Berlin|Ostberlin|برلين الشرقية|东柏林
DE: Berlin|Berlín|برلين|柏林|West Berlin|Berlín Occidental|Berlin-Ouest|برلين الغربية|西柏林|Bonn|بون|波恩|Munich|Múnich|München|ميونيخ|ميونخ|慕尼黑|Hamburg|Hamburgo|Hambourg|هامبورغ|汉堡|Frankfurt|Frankfurt am Main|Fráncfort|Francfort|فرانكفورت|法兰克福|Potsdam|بوتسدام|波茨坦|Petersberg|بيترسبرغ|彼得斯贝格|Heiligendamm|هايليغندام|海利根达姆|Elmau|Schloss Elmau|إلماو|埃尔毛|Ramstein|رامشتاين|拉姆施泰因|Nuremberg|Núremberg|Nürnberg|نورمبرغ|纽伦堡|Leipzig|لايبزيغ|莱比锡|Dresden|Dresde|دريسدن|德累斯顿|Düsseldorf|Dusseldorf|دوسلدورف|杜塞尔多夫
|Cologne|Köln|كولونيا|Hannover|Hanover|Hanóver|Hanovre|هانوفر|汉诺威|Stuttgart|شتوتغارت|斯图加特|Karlsruhe|卡尔斯鲁厄|Baden-Baden|بادن بادن|巴登巴登|Aachen|Aix-la-Chapelle|Aquisgrán|آخن|亚琛|Weimar|فايمار|魏玛|Meseberg|مسبرغ|梅泽贝格|Münster|明斯特|베를린|뮌헨|Münih
DJ: Djibouti City|Ville de Djibouti|Djibouti-Ville|Ciudad de Yibuti|مدينة جيبوتي|吉布提市
DK: Copenhagen|Copenhague|København|كوبنهاغن|哥本哈根|Aarhus|奥胡斯|Marienborg
DM: Roseau|Roseau, Dominica
DO: Santo Domingo|Saint-Domingue|سانتو دومينغو|圣多明各|Punta Cana|بونتا كانا|蓬塔卡纳|Santiago de los Caballeros
DZ: Algiers|Argel|Alger|الجزائر العاصمة|مدينة الجزائر|阿尔及尔|Oran|Orán|وهران|Tamanrasset|تمنراست|塔曼拉塞特|Constantine, Algeria
EC: Quito|كيتو|基多|Guayaquil|Santiago de Guayaquil|غواياكيل|瓜亚基尔|Santo Domingo de los Tsáchilas|Cuenca, Ecuador
EE: Tallinn|Tallin|تالين|塔林|Tartu|塔尔图
EG: Cairo|El Cairo|Le Caire|Caire|القاهرة|开罗|Sharm el-Sheikh|Sharm el Sheikh|Sharm el-Sheij|Sharm el Sheij|Charm el-Cheikh|Charm el Cheikh|شرم الشيخ|沙姆沙伊赫|Alexandria, Egypt|Alejandría|Alexandrie|الإسكندرية|الاسكندرية|亚历山大港|亚历山大市|العاصمة الإدارية الجديدة|El Alamein|New Alamein|العلمين الجديدة|阿拉曼|Aswan|Asuán|Assouan|أسوان|阿斯旺|Luxor|Louxor|الأقصر|卢克索|Taba|طابا|塔巴|Ain Sokhna|العين السخنة|Hurghada|الغردقة|مدينة العلمين|카이로|Kahire|Kairo
ER: Asmara|Asmera|أسمرة|أسمرا|阿斯马拉
ES: Madrid|مدريد|马德里|Barcelona|Barcelone|برشلونة|巴塞罗那|Seville|Sevilla|Séville|إشبيلية|塞维利亚|San Sebastián|Saint-Sébastien|圣塞巴斯蒂安|Málaga|Malaga|مالقة|马拉加|Zaragoza|Saragosse|سرقسطة|萨拉戈萨|Palma de Mallorca|Cádiz|Cadiz|Cadix|قادس|加的斯|Alcalá de Henares|Santiago de Compostela|Saint-Jacques-de-Compostelle|圣地亚哥-德孔波斯特拉|Toledo, Spain|Toledo, España|Granada, Spain|Granada, España|Valencia, Spain|Valencia, España|Salamanca, España|Bilbao|毕尔巴鄂|마드리드
ET: Addis Ababa|Addis Abeba|Addis-Abeba|Adís Abeba|أديس أبابا|أديس ابابا|اديس ابابا|亚的斯亚贝巴|아디스아바바
FI: Helsinki|هلسنكي|赫尔辛基|Espoo|埃斯波|Rovaniemi|روفانييمي|罗瓦涅米|Turku|图尔库|Tampere|坦佩雷|Kultaranta
FJ: Suva|苏瓦|Nadi|楠迪|Denarau
FM: Palikir|باليكير|帕利基尔|Pohnpei|بوهنبي|波纳佩
FR: Paris|París|باريس|巴黎|Strasbourg|Estrasburgo|ستراسبورغ|斯特拉斯堡|Versailles|Versalles|فرساي|凡尔赛|Evian|Évian|Évian-les-Bains|Evian-les-Bains|إيفيان|埃维昂|Biarritz|بياريتز|比亚里茨|Cannes|戛纳|Deauville|دوفيل|多维尔|Marseille|Marseilles|Marsella|مرسيليا|马赛|Lyon|Lyons|里昂|Rambouillet|رامبوييه|朗布依埃|Fontainebleau|枫丹白露|La Baule|拉博勒|Saint-Malo|Toulouse|تولوز|图卢兹|Bordeaux|Burdeos|بوردو|波尔多|Le Bourget|لو بورجيه|Linas-Marcoussis|Marcoussis|Brégançon|Toulon|土伦|Montpellier|蒙彼利埃|Lille, France|Nice, France|파리
GA: Libreville|ليبرفيل|利伯维尔
GB: London|Londres|لندن|伦敦|Edinburgh|Edimburgo|Édimbourg|Edimbourg|إدنبرة|أدنبرة|爱丁堡|Glasgow|غلاسكو|جلاسكو|格拉斯哥|Cardiff|كارديف|加的夫|卡迪夫|Belfast|بلفاست|贝尔法斯特|Gleneagles|غلينيغلز|Carbis Bay|خليج كاربيس|卡比斯湾|Lough Erne|لوخ إيرن|厄恩湖|Bletchley Park|بلتشلي بارك|布莱奇利园|布莱切利园|Wilton Park|Lancaster House|Birmingham, England|Celtic Manor|런던|Londra|Luân Đôn
GD: St. George's, Grenada|St George's, Grenada|Saint George's, Grenada|Saint-Georges, Grenade
GE: Tbilisi|Tiflis|Tbilissi|Tiblisi|تبليسي|تفليس|第比利斯|Batumi|Batoumi|باتومي|Kutaisi|库塔伊西
GH: Accra|Acra|أكرا|阿克拉|Kumasi|كوماسي|库马西
GM: Banjul|بانجول|班珠尔
GN: Conakry|Conakri|كوناكري|科纳克里
GQ: Malabo|مالابو|马拉博|Djibloho|Sipopo|سيبوبو
GR: Athens|Atenas|Athènes|أثينا|雅典|Thessaloniki|Salonica|Salónica|Tesalónica|Thessalonique|Salonique|سالونيك|ثيسالونيكي|塞萨洛尼基|Alexandroupoli|亚历山德鲁波利斯|Atina|Athena
GT: Guatemala City|Ciudad de Guatemala|Guatemala-Ville|Guatemala-City|Guatemala Ciudad|Nueva Guatemala de la Asunción|مدينة غواتيمالا|غواتيمالا سيتي|危地马拉城|Antigua Guatemala|La Antigua Guatemala|Esquipulas|إسكيبولاس|埃斯基普拉斯|Quetzaltenango
GW: Bissau|Bisáu|بيساو|比绍
GY: Georgetown, Guyana|Georgetown (Guyana)
HK: Kowloon|九龙|Wan Chai|湾仔|香港岛
HN: Tegucigalpa|تيغوسيغالبا|特古西加尔巴|San Pedro Sula|سان بيدرو سولا|圣佩德罗苏拉|Comayagua|Roatán
HR: Zagreb|زغرب|萨格勒布|Dubrovnik|دوبروفنيك|杜布罗夫尼克|Brijuni|Brioni|布里俄尼
HT: Port-au-Prince|Port au Prince|Puerto Príncipe|بورت أو برانس|بور أو برانس|太子港|Cap-Haïtien|Cap-Haitien|Cabo Haitiano|كاب هايتيان|海地角
HU: Budapest|بودابست|布达佩斯|Gödöllő|Debrecen|德布勒森|Budapeşte
ID: Jakarta|Yakarta|Djakarta|جاكرتا|雅加达|Bandung|Bandoung|باندونغ|万隆|Bali|جزيرة بالي|بالي|巴厘岛|巴厘|Nusa Dua|努沙杜瓦|Denpasar|登巴萨|Bogor|بوغور|茂物|Yogyakarta|يوغياكارتا|日惹|Labuan Bajo|لابوان باجو|拉布安巴焦|Surabaya|سورابايا|泗水|자카르타|발리
IE: Dublin|Dublín|دبلن|都柏林|Farmleigh
IL: Tel Aviv|Tel-Aviv|Tel Aviv-Jaffa|Tel Aviv-Yafo|تل أبيب|تل ابيب|特拉维夫|West Jerusalem|Jerusalén Occidental|Jérusalem-Ouest|القدس الغربية|西耶路撒冷|Haifa|Haïfa|حيفا|海法|Eilat|إيلات|埃拉特|Sde Boker|Herzliya|هرتسليا|荷兹利亚|Kudüs
IN: New Delhi|Nueva Delhi|New-Delhi|Delhi|نيودلهي|نيو دلهي|دلهي|新德里|Mumbai|Bombay|مومباي|بومباي|孟买|Goa|غوا|果阿|Kolkata|Calcutta|Calcuta|كولكاتا|كلكتا|加尔各答|Chennai|Madras|تشيناي|金奈|Bengaluru|Bangalore|Bangalor|بنغالور|بنغالورو|班加罗尔|Shimla|Simla|شيملا|西姆拉|Agra|أغرا|阿格拉|Jaipur|جايبور|斋浦尔|Udaipur|乌代布尔|Ahmedabad|Gandhinagar|甘地讷格尔|Varanasi|瓦拉纳西|Kumarakom|Visakhapatnam|维沙卡帕特南|뉴델리|Yeni Delhi
IQ: Baghdad|Bagdad|Bágdad|بغداد|巴格达|Erbil|Arbil|أربيل|اربيل|埃尔比勒|Basra|Basora|Bassora|البصرة|巴士拉|Najaf|Nayaf|النجف|纳杰夫|Mosul|Mossoul|الموصل|摩苏尔|Sulaymaniyah|السليمانية|苏莱曼尼亚|Bağdat
IR: Tehran|Teherán|Teheran|Téhéran|طهران|德黑兰|Isfahan|Isfahán|Ispahan|أصفهان|اصفهان|伊斯法罕|Mashhad|مشهد المقدسة|马什哈德|Bandar Abbas|بندر عباس|阿巴斯港|Chabahar|تشابهار|恰巴哈尔|Shiraz|شيراز|设拉子|테헤란|Tahran
IS: Reykjavik|Reykjavík|Reikiavik|Reikiavík|ريكيافيك|雷克雅未克|雷克雅维克|Höfði House
IT: Rome|Roma|روما|罗马|Milano|Milán|ميلانو|米兰|Naples|Nápoles|Napoli|نابولي|那不勒斯|Venice|Venecia|Venise|Venezia|威尼斯|Firenze|Florence, Italy|Florencia, Italia|فلورنسا|佛罗伦萨|Turin|Turín|Torino|تورينو|都灵|Genoa|Génova|Genova|جنوة|热那亚|Bologna|Bolonia|博洛尼亚|Trieste|ترييستي|的里雅斯特|L'Aquila|لاكويلا|拉奎拉|Taormina|تاورمينا|陶尔米纳|Borgo Egnazia|Palermo|باليرمو|巴勒莫|Syracuse, Sicily|Stresa|斯特雷萨|Caserta|卡塞塔|Matera|马泰拉|Villa Madama|Fiuggi|로마
JM: Kingston|كينغستون|Montego Bay|Bahía Montego|مونتيغو باي|蒙特哥湾|Ocho Rios|奥乔里奥斯
JO: Amman|Ammán|Amán|عمّان|عَمّان|عَمَّان|安曼|Aqaba|Áqaba|العقبة|亚喀巴|Petra, Jordan
JP: Tokyo|Tokio|Tōkyō|طوكيو|东京|Osaka|Ōsaka|أوساكا|اوساكا|大阪|Hiroshima|هيروشيما|广岛|Kyoto|Kioto|كيوتو|京都|Nagasaki|ناغازاكي|长崎|Yokohama|يوكوهاما|横滨|Ise-Shima|Iseshima|Ise Shima|إيسه شيما|伊势志摩|Toyako|洞爷湖|Sapporo|سابورو|札幌|Nagoya|ناغويا|名古屋|Sendai|سنداي|سينداي|仙台|Okinawa|أوكيناوا|冲绳|Kobe|神户|Karuizawa|轻井泽|Niigata|新潟|도쿄|오사카|히로시마
KE: Nairobi|نيروبي|内罗毕|Mombasa|Mombassa|مومباسا|蒙巴萨|Naivasha|نيفاشا|奈瓦沙|Gigiri|吉吉里|나이로비
KG: Bishkek|Biskek|Bichkek|بيشكيك|بشكيك|比什凯克|Cholpon-Ata|Tcholpon-Ata|تشولبون آتا|乔蓬阿塔|Issyk-Kul|伊塞克湖|Osh|أوش|奥什
KH: Phnom Penh|Phnom-Penh|Nom Pen|Nom Penh|بنوم بنه|فنوم بنه|金边|Siem Reap|سيام ريب|暹粒|Sihanoukville|西哈努克港|프놈펜|Phnôm Pênh
KI: Tarawa|South Tarawa|Tarawa del Sur|Tarawa Sur|Tarawa-Sud|تاراوا|塔拉瓦|南塔拉瓦|Bairiki|拜里基
KM: Moroni|موروني|莫罗尼
KN: Basseterre|باستير|巴斯特尔
KP: Pyongyang|Pionyang|Piongyang|P'yŏngyang|Pyong Yang|بيونغ يانغ|بيونغيانغ|بيونج يانج|平壤|평양|Bình Nhưỡng
KR: Seoul|Seúl|Séoul|سيول|سول|首尔|Busan|Pusan|بوسان|釜山|Gyeongju|Kyongju|غيونغجو|庆州|Jeju|Cheju|جيجو|济州|济州岛|Incheon|Inchon|إنتشون|إنشيون|仁川|Sejong|سيجونغ|Pyeongchang|بيونغ تشانغ|平昌|Songdo|سونغدو|서울|부산|제주|인천|경주|세종|판문점|Seul
KW: Kuwait City|Ciudad de Kuwait|Koweït-City|Koweït-Ville|Koweït City|مدينة الكويت|科威特城
KZ: Astana|Astaná|Nur-Sultan|Nur-Sultán|Nour-Soultan|Noursoultan|أستانا|آستانا|استانا|نور سلطان|阿斯塔纳|努尔苏丹|Almaty|Alma-Ata|Alma Ata|ألماتي|ألماتا|ألما آتا|阿拉木图|Aktau|Aktaou|أكتاو|阿克套|아스타나
LA: Vientiane|Vientián|فيينتيان|فينتيان|万象|Luang Prabang|لوانغ برابانغ|琅勃拉邦|비엔티안|Viêng Chăn
LB: Beirut|Beyrouth|بيروت|贝鲁特|Naqoura|Naqura|الناقورة|纳库拉|Baabda|بعبدا|巴卜达|Tripoli, Lebanon|Trípoli, Líbano|طرابلس الشام|طرابلس لبنان|طرابلس اللبنانية|Beyrut
LC: Castries|كاستريس|كاستريز|卡斯特里
LI: Vaduz|فادوز|瓦杜兹
LK: Colombo|كولومبو|科伦坡|Kandy|كاندي|康提|Sri Jayawardenepura Kotte|Sri Jayewardenepura Kotte|斯里贾亚瓦德纳普拉科特|Hambantota|هامبانتوتا|汉班托塔
LR: Monrovia|مونروفيا|蒙罗维亚
LS: Maseru|ماسيرو|马塞卢
LT: Vilnius|Vilna|Vilnus|فيلنيوس|维尔纽斯|Kaunas|考纳斯|Klaipėda|Klaipeda|克莱佩达
LU: Luxembourg City|Luxembourg-Ville|Ville de Luxembourg|Ciudad de Luxemburgo|مدينة لوكسمبورغ|卢森堡市|Mondorf-les-Bains
LV: Riga|Rīga|ريغا|里加|Jūrmala|Jurmala|尤尔马拉
LY: Tripoli|Trípoli|طرابلس|طرابلس الغرب|的黎波里|Benghazi|Bengasi|Benghasi|بنغازي|班加西|Sirte|Syrte|سرت|苏尔特|Ghadames|غدامس
MA: Rabat|الرباط|拉巴特|Casablanca|الدار البيضاء|卡萨布兰卡|Marrakesh|Marrakech|Marraquech|Marrakesch|مراكش|马拉喀什|Tangier|Tangiers|Tánger|Tanger|طنجة|丹吉尔|Fez|Fès|فاس|非斯|Skhirat|الصخيرات|斯希拉特|Bouznika|بوزنيقة|Agadir|أغادير|阿加迪尔|Ifrane|إفران
MC: Monte Carlo|Monte-Carlo|Montecarlo|مونتي كارلو|蒙特卡洛|Monaco-Ville
MD: Chisinau|Chișinău|Chişinău|Chisináu|Kishinev|Kichinev|كيشيناو|تشيسيناو|基希讷乌|Bulboaca
ME: Podgorica|بودغوريتسا|波德戈里察|Cetinje|سيتينيي|采蒂涅|Budva|布德瓦
MG: Antananarivo|Tananarive|أنتاناناريفو|塔那那利佛
MH: Majuro|ماجورو|马朱罗
MK: Skopje|Skopie|Skoplje|Escopia|سكوبيه|سكوبي|斯科普里|Ohrid|Ojrid|أوهريد|奥赫里德
ML: Bamako|باماكو|巴马科|Timbuktu|Tombuctú|Tombouctou|تمبكتو|廷巴克图
MM: Naypyidaw|Nay Pyi Taw|Naypyitaw|Naipyidó|نايبيداو|ناي بي تاو|نايبيتاو|内比都|Yangon|Yangón|Rangoon|Rangún|Rangoun|يانغون|رانغون|仰光|네피도
MN: Ulaanbaatar|Ulan Bator|Ulán Bator|Oulan-Bator|أولان باتور|أولانباتار|اولان باتور|乌兰巴托|울란바토르
MO: Taipa|氹仔|Cotai|路氹|澳门半岛
MR: Nouakchott|Nuakchot|Nuakchott|نواكشوط|努瓦克肖特|Nouadhibou|نواذيبو|努瓦迪布
MT: Valletta|La Valletta|La Valeta|La Valette|فاليتا|瓦莱塔|Marsaxlokk|马尔萨什洛克|Sliema|St Julian's|St. Julian's
MU: Port Louis|Port-Louis|Puerto Louis|بورت لويس|路易港
MV: Malé|马累
MW: Lilongwe|Lilongüe|ليلونغوي|利隆圭|Blantyre|بلانتير|布兰太尔
MX: Mexico City|Ciudad de México|Ciudad de Mexico|Mexico-City|México, D.F.|México D.F.|México, D. F.|México D. F.|Mexico, D.F.|Mexico D.F.|CDMX|مكسيكو سيتي|مدينة مكسيكو|مدينة المكسيك|墨西哥城|Tlatelolco|تلاتيلولكو|特拉特洛尔科|Cancún|Cancun|كانكون|坎昆|Los Cabos, Mexico|Los Cabos, México|San José del Cabo|Cabo San Lucas|لوس كابوس|洛斯卡沃斯|Monterrey|مونتيري|蒙特雷|Guadalajara, México|Guadalajara, Mexico|Guadalajara, Jalisco|Santiago de Querétaro|Querétaro|克雷塔罗|Acapulco|أكابولكو|阿卡普尔科|Puerto Vallarta|巴亚尔塔港|Tijuana|تيخوانا|蒂华纳|Tapachula|تاباتشولا|塔帕丘拉|San Miguel de Allende
MY: Kuala Lumpur|كوالالمبور|كوالا لمبور|كوالا لومبور|吉隆坡|Putrajaya|بوتراجايا|布特拉再也|Langkawi|لنكاوي|兰卡威|Penang|槟城|Kuching|古晋|Kota Kinabalu|哥打基纳巴卢|亚庇|Johor Bahru|쿠알라룸푸르
MZ: Maputo|مابوتو|马普托|Lourenço Marques|Nampula|楠普拉|Pemba, Mozambique
NA: Windhoek|Windhuk|ويندهوك|温得和克|Swakopmund|斯瓦科普蒙德
NE: Niamey|نيامي|尼亚美|Agadez|أغاديز|阿加德兹
NG: Abuja|Abuya|أبوجا|阿布贾|Lagos|لاغوس|拉各斯|Port Harcourt|哈科特港|Maiduguri|迈杜古里
NI: Managua|ماناغوا|马那瓜
NL: The Hague|La Haye|La Haya|Den Haag|لاهاي|海牙|Amsterdam|Ámsterdam|أمستردام|امستردام|阿姆斯特丹|Rotterdam|Róterdam|روتردام|鹿特丹|Maastricht|ماستريخت|ماسترخت|马斯特里赫特|Utrecht|أوترخت|乌得勒支|Noordwijk|诺德韦克|헤이그|Lahey
NO: Oslo|أوسلو|اوسلو|奥斯陆|Stavanger|斯塔万格|Trondheim|تروندهايم|特隆赫姆|Tromsø|Tromso|ترومسو|特罗姆瑟|Kirkenes|希尔克内斯|오슬로
NP: Kathmandu|Katmandú|Katmandu|Katmandou|كاتماندو|كتماندو|كاثماندو|加德满都|Lumbini|لومبيني|蓝毗尼|Pokhara|博克拉
NR: Yaren|يارين|亚伦区
NU: Alofi|ألوفي|阿洛菲
NZ: Wellington|ويلينغتون|ولنغتون|ويلنغتون|惠灵顿|Auckland|أوكلاند|奥克兰|Waitangi|怀唐伊|Christchurch|كرايستشيرش|كرايستشرش|克赖斯特彻奇|基督城|Queenstown, New Zealand
OM: Muscat|Mascate|مسقط|马斯喀特|Salalah|صلالة|塞拉莱
PA: Panama City|Ciudad de Panamá|Ciudad de Panama|Panama-City|Panamá-City|مدينة بنما|بنما سيتي|巴拿马城
PE: Lima|ليما|利马|Cusco|Cuzco|كوسكو|كوزكو|库斯科|Arequipa|أريكيبا|阿雷基帕|Urubamba|乌鲁班巴|Machu Picchu|马丘比丘|리마
PG: Port Moresby|Puerto Moresby|Port-Moresby|بورت مورسبي|بورت موريسبي|莫尔兹比港|莫尔斯比港
PH: Manila|Manille|مانيلا|马尼拉|Cebu|Cebú|سيبو|宿务|Davao|دافاو|达沃市|Quezon City|Ciudad Quezón|奎松城|Baguio|碧瑶|마닐라
PK: Islamabad|إسلام أباد|إسلام آباد|اسلام آباد|اسلام اباد|伊斯兰堡|Karachi|كراتشي|卡拉奇|Lahore|لاهور|拉合尔|Rawalpindi|روالبندي|拉瓦尔品第|Peshawar|بيشاور|白沙瓦|Gwadar|جوادر|瓜达尔|İslamabad
PL: Warsaw|Varsovia|Varsovie|Warszawa|وارسو|华沙|Kraków|Krakow|Cracow|Cracovia|Cracovie|كراكوف|克拉科夫|Gdańsk|Gdansk|Dantzig|غدانسك|格但斯克|Katowice|كاتوفيتسه|كاتوفيتشي|卡托维兹|Poznań|Poznan|بوزنان|波兹南|Wrocław|Wroclaw|فروتسواف|弗罗茨瓦夫|Łódź|Rzeszów|Rzeszow|热舒夫|Szczecin|什切青|바르샤바|Varşova|Warsawa
PS: Ramallah|Ramala|رام الله|拉马拉|拉姆安拉|East Jerusalem|Jerusalén Oriental|Jerusalén Este|Jérusalem-Est|القدس الشرقية|东耶路撒冷|Gaza City|Ciudad de Gaza|Gaza-Ville|Gaza|مدينة غزة|غزة|加沙城|加沙市|加沙|Bethlehem|Bethléem|بيت لحم|伯利恒|Jericho|Jericó|Jéricho|أريحا|杰里科|Nablus|Naplouse|نابلس|纳布卢斯|Hebron|Hebrón|Hébron|希伯伦
PT: Lisbon|Lisboa|Lisbonne|لشبونة|里斯本|Oporto|波尔图|Estoril|إشتوريل|埃什托里尔|Sintra|سينترا|辛特拉|Cascais|卡斯凯什|Coimbra|科英布拉|Lizbon
PW: Ngerulmud|Melekeok|نجيرولمود|恩吉鲁穆德|梅莱凯奥克|Koror|كورور|科罗尔
PY: Asunción|Asuncion|أسونسيون|اسونسيون|亚松森|Ciudad del Este|Encarnación, Paraguay|Luque, Paraguay
QA: Doha|الدوحة|多哈|Lusail|لوسيل|卢赛尔|도하
RHZW: Salisbury, Rhodesia|Salisbury, Southern Rhodesia|Salisbury (Rhodesia)|Salisbury (Rodesia)|Salisbury (Rhodésie)
RO: Bucharest|Bucarest|București|Bucureşti|بوخارست|布加勒斯特|Sibiu|Sibiú|سيبيو|锡比乌|Constanța|Snagov|Bükreş
RS: Belgrade|Belgrado|Beograd|بلغراد|贝尔格莱德|Novi Sad|诺维萨德|Niš|尼什|Belgrad
RU: Moscow|Moscú|Moscou|Moskva|موسكو|莫斯科|Saint Petersburg|Saint-Petersburg|St. Petersburg|St Petersburg|San Petersburgo|Saint-Pétersbourg|سانت بطرسبرغ|سان بطرسبرغ|سانت بطرسبورغ|圣彼得堡|Sochi|Sotchi|سوتشي|索契|Kazan|Kazán|قازان|كازان|喀山|Vladivostok|فلاديفوستوك|符拉迪沃斯托克|海参崴|Yekaterinburg|Ekaterinburg|Ekaterimburgo|Iekaterinbourg|Ekaterinbourg|يكاترينبورغ|叶卡捷琳堡|Ufa|Oufa|أوفا|乌法|Petrograd|Khanty-Mansiysk|Strelna|Novo-Ogaryovo|Kaliningrad|Kaliningrado|كالينينغراد|加里宁格勒|Volgograd|Volgogrado|فولغوغراد|伏尔加格勒|Nizhny Novgorod|Nizhni Nóvgorod|Nijni Novgorod|下诺夫哥罗德|모스크바|블라디보스토크|Moskova|Soçi|Mát-xcơ-va|Moskow
RW: Kigali|كيغالي|基加利
SA: Riyadh|Riad|Riyad|الرياض|利雅得|Jeddah|Jedda|Yeda|Yedda|Djeddah|Djedda|جدة|جدّة|吉达|Mecca|La Meca|La Mecque|Makkah|مكة المكرمة|مكة|麦加|المدينة المنورة|麦地那|AlUla|Al-Ula|Al Ula|العلا|Diriyah|Ad-Diriyah|الدرعية|德拉伊耶|NEOM|نيوم|Dhahran|الظهران|达兰|Taif|Taëf|Ta'if|الطائف|塔伊夫|Dammam|الدمام|达曼|리야드
SB: Honiara|هونيارا|霍尼亚拉
SC: Victoria, Seychelles|Victoria (Seychelles)|Victoria, Mahé
SD: Khartoum|Jartum|Khartum|الخرطوم|喀土穆|Port Sudan|Port-Sudan|Puerto Sudán|Port-Soudan|بورتسودان|بور سودان|苏丹港
SE: Stockholm|Estocolmo|ستوكهولم|斯德哥尔摩|Gothenburg|Gotemburgo|Göteborg|غوتنبرغ|哥德堡|Malmö|مالمو|马尔默|Uppsala|Upsala|أوبسالا|乌普萨拉|Harpsund|Luleå|Kiruna|基律纳
SG: Sentosa|سنتوسا|سينتوسا|圣淘沙|싱가포르시
SI: Ljubljana|Liubliana|ليوبليانا|卢布尔雅那|Brdo pri Kranju|Portorož|Bled, Slovenia
SK: Bratislava|براتيسلافا|布拉迪斯拉发|Košice|Kosice|科希策
SL: Freetown|فريتاون|弗里敦
SM: City of San Marino|Ciudad de San Marino|Ville de Saint-Marin|Città di San Marino|مدينة سان مارينو|圣马力诺市
SN: Dakar|داكار|达喀尔|Diamniadio|Saint-Louis, Senegal
SO: Mogadishu|Mogadiscio|Muqdisho|مقديشو|مقديشيو|摩加迪沙|Kismayo|Kismaayo|كيسمايو|基斯马尤|Garowe|غاروي|加罗韦|Baidoa|بيدوا|拜多阿
SR: Paramaribo|باراماريبو|帕拉马里博
SS: Juba|Djouba|جوبا|朱巴
ST: São Tomé|Sao Tomé|Sao Tome|ساو تومي
SUHH: Leningrad|Leningrado|Léningrad|لينينغراد|列宁格勒
SV: San Salvador|سان سلفادور|سان سالفادور|圣萨尔瓦多
SY: Damascus|Damasco|Damas, Syrie|دمشق|大马士革|Aleppo|Alepo|Alep|حلب|阿勒颇|Latakia|Latakía|Lattaquié|اللاذقية|拉塔基亚|Şam
SZ: Mbabane|مبابان|مباباني|姆巴巴内|Lobamba|لوبامبا|洛班巴|Ezulwini
TD: N'Djamena|N'Djaména|Ndjamena|Yamena|نجامينا|إنجامينا|انجمينا|恩贾梅纳
TG: Lomé|Lome|لومي|洛美
TH: Bangkok|بانكوك|曼谷|Phuket|بوكيت|普吉|Chiang Mai|تشيانغ ماي|清迈|Pattaya|باتايا|芭提雅|帕塔亚|Hua Hin|华欣|Cha-am|방콕|Băng Cốc
TJ: Dushanbe|Dusambé|Dushambé|Duchanbé|Douchanbé|دوشنبه|دوشانبي|دوشنبي|杜尚别|Khujand|خوجند|苦盏
TL: Dili|Díli|ديلي|帝力
TM: Ashgabat|Asjabad|Achgabat|Achkhabad|Ashkhabad|عشق أباد|عشق آباد|عشق اباد|阿什哈巴德|Awaza|Avaza|أوازا|阿瓦扎
TN: Tunis|تونس العاصمة|مدينة تونس|突尼斯市|突尼斯城|Carthage|Cartago, Túnez|قرطاج|迦太基|Sousse|سوسة|苏塞|Djerba|جربة|杰尔巴|Gammarth|قمرت
TO: Nuku'alofa|Nukualofa|نوكوالوفا|نوكو ألوفا|努库阿洛法
TR: Ankara|Ánkara|أنقرة|انقرة|安卡拉|Istanbul|Estambul|İstanbul|إسطنبول|اسطنبول|استانبول|伊斯坦布尔|Constantinople|Antalya|أنطاليا|انطاليا|安塔利亚|Izmir|İzmir|Esmirna|Smyrne|إزمير|伊兹密尔|Bodrum|بودروم|博德鲁姆|Gaziantep|غازي عنتاب|加济安泰普|앙카라|이스탄불
TT: Port of Spain|Port-of-Spain|Puerto España|Puerto de España|Port-d'Espagne|Port d'Espagne|بورت أوف سبين|西班牙港|Chaguaramas|查瓜拉马斯
TV: Funafuti|فونافوتي|富纳富提
TW: Taipei|Taipéi|Taipeh|T'aipei|تايبيه|تايبي|台北|Kaohsiung|كاوهسيونغ|高雄
TZ: Dodoma|دودوما|多多马|Dar es Salaam|Dar es-Salaam|Dar-es-Salaam|Dar es Salam|Dar-es-Salam|دار السلام|达累斯萨拉姆|Arusha|أروشا|阿鲁沙|Zanzibar|Zanzíbar|زنجبار|桑给巴尔
UA: Kyiv|Kiev|Kíev|Kyjiw|كييف|基辅|Lviv|Leópolis|لفيف|利沃夫|Odesa|Odessa|أوديسا|敖德萨|Kharkiv|Járkov|Kharkov|خاركيف|哈尔科夫|키이우
UG: Kampala|كمبالا|坎帕拉|Entebbe|عنتيبي|恩德培|Munyonyo|穆尼奥尼奥
US: Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|Washington, D. C.|Washington D. C.|Washington|واشنطن العاصمة|واشنطن|华盛顿哥伦比亚特区|华盛顿特区|华盛顿|New York City|New York|Ciudad de Nueva York|Nueva York|مدينة نيويورك|نيويورك|纽约市|纽约|Camp David|Campo David|كامب ديفيد|戴维营|San Francisco|سان فرانسيسكو|سان فرنسيسكو|旧金山|圣弗朗西斯科|三藩市|Los Angeles|لوس أنجلوس|لوس أنجليس|洛杉矶|San Diego, California|Miami|ميامي|迈阿密|Chicago|شيكاغو|芝加哥|Houston|هيوستن|休斯敦|休斯顿|Atlanta|أتلانتا|亚特兰大|Boston|بوسطن|波士顿|Seattle
|سياتل|西雅图|Denver|دنفر|丹佛|Dallas|دالاس|达拉斯|Philadelphia, Pennsylvania|Pittsburgh|بيتسبرغ|匹兹堡|Honolulu|هونولولو|檀香山|火奴鲁鲁|Anchorage|أنكوريج|安克雷奇|Annapolis|أنابوليس|安纳波利斯|Dayton|دايتون|代顿|Wye River|واي ريفر|Bretton Woods|بريتون وودز|布雷顿森林|Dumbarton Oaks|敦巴顿橡树园|Sea Island, Georgia|Sunnylands|安纳伯格庄园|Rancho Mirage|Mar-a-Lago|Mar a Lago|مارالاغو|مار-أ-لاغو|海湖庄园|Kennebunkport|New Orleans|Nueva Orleans|La Nouvelle-Orléans|نيو أورلينز|新奥尔良|سانيلاندز|워싱턴|뉴욕|Vaşington
UY: Montevideo|مونتيفيديو|مونتفيديو|蒙得维的亚|Punta del Este|بونتا ديل إستي|埃斯特角城|埃斯特角|Colonia del Sacramento|科洛尼亚-德尔萨克拉门托
UZ: Tashkent|Taskent|Tachkent|طشقند|塔什干|Samarkand|Samarcanda|Samarcande|سمرقند|撒马尔罕|Bukhara|Bujará|Boukhara|بخارى|布哈拉|Khiva|خيوة|希瓦|타슈켄트|Taşkent
VA: Vatican City|Ciudad del Vaticano|Cité du Vatican|مدينة الفاتيكان|حاضرة الفاتيكان|梵蒂冈城
VC: Kingstown|كينغستاون
VE: Caracas|كاراكاس|كراكاس|加拉加斯|Isla de Margarita|Margarita Island|جزيرة مارغريتا|玛格丽塔岛|Maracaibo|ماراكايبو|马拉开波
VN: Hanoi|Hanói|Hanoï|Ha Noi|Hà Nội|هانوي|河内|Ho Chi Minh City|Ciudad Ho Chi Minh|Ciudad de Ho Chi Minh|Hô Chi Minh-Ville|Hô-Chi-Minh-Ville|Ho Chi Minh-Ville|مدينة هو شي منه|胡志明市|Saigon|Saigón|Saïgon|سايغون|西贡|Da Nang|Danang|Đà Nẵng|دا نانغ|岘港|Nha Trang|芽庄|مدينة هو تشي منه|하노이|호찌민|Thành phố Hồ Chí Minh
VU: Port Vila|Port-Vila|Puerto Vila|بورت فيلا|维拉港
WS: Apia|آبيا|阿皮亚
XK: Pristina|Prishtina|Prishtinë|Priština|Prístina|بريشتينا|普里什蒂纳|Mitrovica|ميتروفيتسا|米特罗维察
YE: Sana'a|Sanaa|San'a|Saná|صنعاء|萨那|Aden|Adén|عدن|亚丁市|Hodeidah|Hudaydah|Hodeida|Al Hudaydah|الحديدة|荷台达|Mukalla|المكلا|穆卡拉|Marib|مأرب|马里卜
YUCS: Titograd|Titogrado|تيتوغراد|铁托格勒
ZA: Pretoria|Prétoria|Tshwane|بريتوريا|تشواني|比勒陀利亚|茨瓦内|Cape Town|Ciudad del Cabo|كيب تاون|开普敦|Bloemfontein|بلومفونتين|布隆方丹|Johannesburg|Johannesburgo|جوهانسبرغ|جوهانسبورغ|约翰内斯堡|Sandton|桑顿|Durban|ديربان|دوربان|德班|Skukuza|프리토리아
ZM: Lusaka|لوساكا|卢萨卡
ZW: Harare|Hararé|هراري|哈拉雷|Bulawayo|بولاوايو|布拉瓦约
"""
)

_IN_MORE = table(CITIES)

#: Cities by the key of their country, in every language but Persian.
CAPITALS: Mapping[str, tuple[str, ...]] = {
    key: (*names, *(name for name in _IN_MORE.get(key, ()) if name not in names))
    for key, names in _MAIN.items()
}

#: Cities by the key of their country, in Persian.
PERSIAN = table(IN_PERSIAN)
