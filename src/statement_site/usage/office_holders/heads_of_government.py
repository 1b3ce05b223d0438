"""Heads of government of the 21st century, with the years in which they held the office.

Source: Wikidata (CC0) as of August 2022, with later holders and a few states added by hand; an open year is an
office that was held then.
"""

from __future__ import annotations

from statement_site.usage.table import table

HEADS_OF_GOVERNMENT = table(
    """
AD: Marc Forné Molné 1994-2005|Albert Pintat 2005-2009|Jaume Bartumeu Cassany 2009-2011|Antoni Martí 2011-2019|Xavier Espot Zamora 2019-
AE: Maktoum bin Rashid Al Maktoum 1990-2006|Mohammed bin Rashid Al Maktoum 2006-
AF: Mohammad Rabbani 1996-2001|Mohammed Omar 1996-2001|Abdul Kabir 2001-2001|Mohammad Hasan Akhund 2021-
AG: Lester Bird 1994-2004|Baldwin Spencer 2004-2014|Gaston Browne 2014-
AL: Ilir Meta 1999-2002|Fatos Nano 2002-2005|Pandeli Majko 2002-2002|Sali Berisha 2005-2013|Edi Rama 2013-
AM: Aram Sargsyan 1999-2000|Andranik Margaryan 2000-2007|Serzh Sargsyan 2007-2008, 2018-2018|Tigran Sargsyan 2008-2014|Hovik Abrahamyan 2014-2016|Karen Karapetyan 2016-2018|Nikol Pashinyan 2018-
AO: Fernando da Piedade Dias dos Santos 2002-2008|Paulo Kassoma 2008-2010
AT: Viktor Klima 1997-2000|Wolfgang Schüssel 2000-2007|Alfred Gusenbauer 2007-2008|Werner Faymann 2008-2016|Christian Kern 2016-2017|Reinhold Mitterlehner 2016-2016|Sebastian Kurz 2017-2019, 2020-2021|Brigitte Bierlein 2019-2020|Hartwig Löger 2019-2019|Alexander Schallenberg 2021-2021|Karl Nehammer 2021-2025|Christian Stocker 2025-
AU: John Howard 1996-2007|Kevin Rudd 2007-2010, 2013-2013|Julia Gillard 2010-2013|Tony Abbott 2013-2015|Malcolm Turnbull 2015-2018|Scott Morrison 2018-2022|Anthony Albanese 2022-
AZ: Artur Rasizade 1996-2018|Ilham Aliyev 2003-2003|Novruz Mammadov 2018-2019|Ali Asadov 2019-
BA: Martin Raguž 2000-2001|Božidar Matić 2001-2001|Zlatko Lagumdžija 2001-2002|Adnan Terzić 2002-2007|Dragan Mikerević 2002-2002|Nikola Špirić 2007-2012|Mustafa Mujezinović 2009-2011|Vjekoslav Bevanda 2012-2015|Denis Zvizdić 2015-2019|Zoran Tegeltija 2019-
BB: Owen Arthur 1994-2008|David Thompson 2008-2010|Freundel Stuart 2010-2018|Mia Mottley 2018-
BD: Sheikh Hasina 1996-2001, 2009-2024|Khaleda Zia 2001-2006|Iajuddin Ahmed 2006-2007|Fakhruddin Ahmed 2007-2009|Fazlul Haque 2007-2007|Muhammad Yunus 2024-
BE: Guy Verhofstadt 1999-2008|Herman Van Rompuy 2008-2009|Yves Leterme 2008-2008, 2009-2011|Elio Di Rupo 2011-2014|Charles Michel 2014-2019|Sophie Wilmès 2019-2020|Alexander De Croo 2020-2025|Bart De Wever 2025-
BF: Kadré Désiré Ouedraogo 1996-2000|Paramanga Ernest Yonli 2000-2007|Tertius Zongo 2007-2011|Luc-Adolphe Tiao 2011-2014|Yacouba Isaac Zida 2014-2015|Paul Kaba Thieba 2016-2019|Christophe Joseph Marie Dabiré 2019-2021|Lassina Zerbo 2021-2022|Albert Ouédraogo 2022-2022|Apollinaire Joachim Kyélem de Tambèla 2022-
BG: Ivan Kostov 1997-2001|Simeon II 2001-2005|Sergei Stanishev 2005-2009|Boyko Borisov 2009-2013, 2014-2021|Marin Raykov 2013-2013|Plamen Oresharski 2013-2014|Georgi Bliznashki 2014-2014|Ognyan Gerdzhikov 2017-2017|Kiril Petkov 2021-2023|Stefan Janev 2021-2021|Nikolai Denkov 2023-2024|Rosen Zhelyazkov 2025-
BH: Khalifa bin Salman Al Khalifa 1970-2020|Salman bin Hamad bin Isa Al Khalifa 2020-
BI: Alain-Guillaume Bunyoni 2020-
BJ: Pascal Koupaki 2011-2013|Lionel Zinsou 2015-2016
BN: Hassanal Bolkiah 1984-
BS: Hubert Ingraham 1992-2002, 2007-2012|Perry Christie 2002-2007, 2012-2017|Hubert Minnis 2017-2021|Philip "Brave" Davis 2021-
BT: Sangay Ngedup 1999-2000, 2005-2006|Yeshey Zimba 2000-2001, 2004-2005|Khandu Wangchuk 2001-2002, 2006-2007|Kinzang Dorji 2002-2003, 2007-2008|Jigme Thinley 2003-2004, 2008-2013|Tshering Tobgay 2013-2018|Lotay Tshering 2018-
BY: Sergey Ling 1996-2000|Vladimir Yermoshin 2000-2001|Gennady Novitsky 2001-2003|Sergei Sidorsky 2003-2010|Mikhail Myasnikovich 2010-2014|Andrei Kobyakov 2014-2018|Sergei Rumas 2018-2020|Roman Golovchenko 2020-
BZ: Said Musa 1998-2008|Dean Barrow 2008-2020|Johnny Briceño 2020-
CA: Jean Chrétien 1993-2003|Paul Martin 2003-2006|Stephen Harper 2006-2015|Justin Trudeau 2015-2025|Mark Carney 2025-
CD: Antoine Gizenga 2006-2008|Adolphe Muzito 2008-2012|Louis Alphonse Koyagialo 2012-2012|Matata Ponyo Mapon 2012-2016|Samy Badibanga 2016-2017|Bruno Tshibala 2017-2019|Sylvestre Ilunga 2019-2021|Jean-Michel Sama Lukonde 2021-
CF: Anicet-Georges Dologuélé 1999-2001|Martin Ziguélé 2001-2003|Abel Goumba 2003-2003|Célestin Gaombalet 2003-2005|Élie Doté 2005-2008|Faustin-Archange Touadéra 2008-2013|Nicolas Tiangaye 2013-2014|André Nzapayeké 2014-2014|Mahamat Kamoun 2014-2016|Simplice Sarandji 2016-2019|Firmin Ngrébada 2019-2021|Henri-Marie Dondra 2021-2022|Félix Moloua 2022-
CG: Isidore Mvouba 2005-2009|Clément Mouamba 2016-2021|Anatole Collinet Makosso 2021-
CH: Annemarie Huber-Hotz 2000-2007|Corina Casanova 2008-2015|Walter Thurnherr 2016-
CI: Pascal Affi N’Guessan 2000-2003|Seydou Diarra 2000-2000, 2003-2005|Charles Konan Banny 2005-2007|Guillaume Kigbafori Soro 2007-2012|Gilbert Aké 2010-2011|Daniel Kablan Duncan 2012-2017|Jeannot Ahoussou-Kouadio 2012-2012|Amadou Gon Coulibaly 2017-2020|Hamed Bakayoko 2020-2021|Patrick Achi 2021-
CM: Peter Mafany Musonge 1996-2004|Ephraïm Inoni 2004-2009|Philémon Yang 2009-2019|Joseph Ngute 2019-
CN: Zhu Rongji 1998-2003|Wen Jiabao 2003-2013|Li Keqiang 2013-2023|Li Qiang 2023-
CU: Fidel Castro 1959-2008|Raúl Castro 2008-2018|Miguel Díaz-Canel 2018-2019|Manuel Marrero Cruz 2019-
CV: Carlos Veiga 1991-2000|Gualberto do Rosário 2000-2001|José Maria Neves 2001-2016|Ulisses Correia e Silva 2016-
CZ: Miloš Zeman 1998-2002|Vladimír Špidla 2002-2004|Stanislav Gross 2004-2005|Jiří Paroubek 2005-2006|Mirek Topolánek 2006-2009|Jan Fischer 2009-2010|Petr Nečas 2010-2013|Jiří Rusnok 2013-2014|Bohuslav Sobotka 2014-2017|Andrej Babiš 2017-2021|Petr Fiala 2021-
DE: Gerhard Schröder 1998-2005|Angela Merkel 2005-2021|Olaf Scholz 2021-2025|Friedrich Merz 2025-
DJ: Barkat Gourad Hamadou 1978-2001|Dileita Mohamed Dileita 2001-2013|Abdoulkader Kamil Mohamed 2013-
DK: Poul Nyrup Rasmussen 1993-2001|Anders Fogh Rasmussen 2001-2009|Lars Løkke Rasmussen 2009-2011, 2015-2019|Helle Thorning-Schmidt 2011-2015|Mette Frederiksen 2019-
DM: Edison James 1995-2000|Pierre Charles 2000-2004|Rosie Douglas 2000-2000|Osborne Riviere 2004-2004|Roosevelt Skerrit 2004-
DZ: Ahmed Benbitour 1999-2000|Ali Benflis 2000-2003|Ahmed Ouyahia 2003-2006, 2008-2012, 2017-2019|Abdelaziz Belkhadem 2006-2008|Abdelmalek Sellal 2012-2017|Youcef Yousfi 2014-2014|Abdelmadjid Tebboune 2017-2017|Abdelaziz Djerrad 2019-2021|Noureddine Bedoui 2019-2019|Sabri Boukadoum 2019-2019|Aymen Benabderrahmane 2021-
EE: Mart Laar 1999-2002|Siim Kallas 2002-2003|Juhan Parts 2003-2005|Andrus Ansip 2005-2014|Taavi Rõivas 2014-2016|Jüri Ratas 2016-2021|Kaja Kallas 2021-2024|Kristen Michal 2024-
EG: Atef Ebeid 1999-2004|Ahmed Nazif 2004-2011|Ahmed Shafik 2011-2011|Essam Sharaf 2011-2011|Kamal Ganzouri 2011-2012|Hesham Qandil 2012-2013|Hazem Al Beblawi 2013-2014|Ibrahim Mahlab 2014-2015|Sherif Ismail 2015-2018|Moustafa Madbouly 2018-
ES: José María Aznar 1996-2004|José Luis Rodríguez Zapatero 2004-2011|Mariano Rajoy 2011-2018|Pedro Sánchez 2018-
ET: Meles Zenawi 1995-2012|Hailemariam Desalegn 2012-2018|Abiy Ahmed Ali 2018-
FI: Paavo Lipponen 1995-2003|Anneli Jäätteenmäki 2003-2003|Matti Vanhanen 2003-2010|Mari Kiviniemi 2010-2011|Jyrki Katainen 2011-2014|Alexander Stubb 2014-2015|Juha Sipilä 2015-2019|Antti Rinne 2019-2019|Sanna Marin 2019-2023|Petteri Orpo 2023-
FJ: Sitiveni Rabuka 1992-1999, 2022-|Kamisese Mara 1994-2000|Mahendra Chaudhry 1999-2000|Laisenia Qarase 2001-2006|Tevita Momoedonu 2001-2001|Jona Senilagakali 2006-2007|Frank Bainimarama 2007-2022
FR: Lionel Jospin 1997-2002|Jean-Pierre Raffarin 2002-2005|Dominique de Villepin 2005-2007|François Fillon 2007-2012|Jean-Marc Ayrault 2012-2014|Manuel Valls 2014-2016|Bernard Cazeneuve 2016-2017|Édouard Philippe 2017-2020|Jean Castex 2020-2022|Élisabeth Borne 2022-2024|François Bayrou 2024-2025|Gabriel Attal 2024-2024|Michel Barnier 2024-2024|Sébastien Lecornu 2025-
GA: Raymond Ndong Sima 2012-2014|Daniel Ona Ondo 2014-2016|Emmanuel Issoze-Ngondet 2016-2019|Julien Nkoghe Békale 2019-2020|Rose Christiane Raponda 2020-
GB: Tony Blair 1997-2007|Gordon Brown 2007-2010|David Cameron 2010-2016|Theresa May 2016-2019|Boris Johnson 2019-2022|Liz Truss 2022-2022|Rishi Sunak 2022-2024|Keir Starmer 2024-
GD: Keith Mitchell 1995-2008, 2013-2022|Tillman Thomas 2008-2013|Dickon Mitchell 2022-
GE: Zurab Zhvania 2003-2005|Mikheil Saakashvili 2005-2005|Zurab Noghaideli 2005-2007|Giorgi Baramidze 2007-2007|Lado Gurgenidze 2007-2008|Grigol Mgaloblishvili 2008-2009|Nika Gilauri 2009-2012|Bidzina Ivanishvili 2012-2013|Vano Merabishvili 2012-2012|Irakli Gharibashvili 2013-2015, 2021-|Giorgi Kvirikashvili 2015-2018|Mamuka Bakhtadze 2018-2019|Giorgi Gakharia 2019-2021
GN: Lamine Sidimé 1999-2004|Cellou Dalein Diallo 2004-2006|François Lonseny Fall 2004-2004|Eugène Camara 2007-2007|Lansana Kouyaté 2007-2008|Ahmed Tidiane Souaré 2008-2008|Kabiné Komara 2008-2010|Jean-Marie Doré 2010-2010|Mohamed Said Fofana 2010-2015|Mamady Youla 2015-2018|Ibrahima Kassory Fofana 2018-2021|Mohamed Béavogui 2021-2022|Bernard Goumou 2022-
GQ: Ángel Serafín Seriche Dougan 1996-2001|Cándido Muatetema Rivas 2001-2004|Miguel Abia Biteo Boricó 2004-2006|Ricardo Mangue Obama Nfubea 2006-2008|Ignacio Milam Tang 2008-2012|Vicente Ehate Tomi 2012-2016|Francisco Pascual Obama Asue 2016-
GR: Costas Simitis 1996-2004|Kostas Karamanlis 2004-2009|Giorgos Papandreou 2009-2011|Loukas Papademos 2011-2012|Antonis Samaras 2012-2015|Panagiotis Pikrammenos 2012-2012|Alexis Tsipras 2015-2019|Vasiliki Thanou 2015-2015|Kyriakos Mitsotakis 2019-
GW: Francisco Fadul 1998-2000|Caetano N’Tchama 2000-2001|Alamara Nhassé 2001-2002|Faustino Imbali 2001-2001, 2019-2019|Mário Pires 2002-2003|Artur Sanhá 2003-2004|Carlos Gomes Júnior 2004-2005, 2009-2012|Aristides Gomes 2005-2007, 2018-2020|Martinho Ndafa Kabi 2007-2008|Carlos Correia 2008-2008, 2015-2016|Adiato Djaló Nandigna 2012-2012|Rui Duarte de Barros 2012-2014|Domingos Simoes Pereira 2014-2015|Baciro Djá 2015-2015, 2016-2016|Umaro Sissoco Embaló 2016-2018|Artur Silva 2018-2018|Nuno Nabiam 2020-
GY: Sam Hinds 1999-2015|Moses Nagamootoo 2015-2020|Mark Phillips 2020-
HR: Zlatko Mateša 1995-2000|Ivica Račan 2000-2003|Ivo Sanader 2003-2009|Jadranka Kosor 2009-2011|Zoran Milanović 2011-2016|Andrej Plenković 2016-|Tihomir Orešković 2016-2016
HT: Jacques-Édouard Alexis 1999-2001, 2006-2008|Jean Marie Chérestal 2001-2002|Yvon Neptune 2002-2004|Gérard Latortue 2004-2006|Michèle Pierre-Louis 2008-2009|Jean-Max Bellerive 2009-2011|Garry Conille 2011-2012|Laurent Lamothe 2012-2014|Florence Duperval Guillaume 2014-2015|Evans Paul 2015-2016|Enex Jean-Charles 2016-2017|Fritz Jean 2016-2016|Jack Guy Lafontant 2017-2018|Jean-Henry Céant 2018-2019|Jean-Michel Lapin 2019-2020|Joseph Joute 2020-2021|Ariel Henry 2021-|Claude Joseph 2021-2021
HU: Viktor Orbán 1998-2002, 2010-|Péter Medgyessy 2002-2004|Ferenc Gyurcsány 2004-2009|Gordon Bajnai 2009-2010
ID: Pramono Anung 2019-
IE: Bertie Ahern 1997-2008|Brian Cowen 2008-2011|Enda Kenny 2011-2017|Leo Varadkar 2017-2020, 2022-2024|Micheál Martin 2020-2022, 2025-|Simon Harris 2024-2025
IL: Benjamin Netanyahu 1996-1999, 2009-2021, 2022-|Ehud Barak 1999-2001|Ariel Sharon 2001-2006|Ehud Olmert 2006-2009|Naftali Bennett 2021-2022|Yair Lapid 2022-2022
IN: Atal Bihari Vajpayee 1998-2004|Prabhat Kumar 1998-2000|Manmohan Singh 2004-2014|Narendra Modi 2014-
IQ: Saddam Hussein 1994-2003|Abdul Aziz al-Hakim 2003-2003|Ahmed Chalabi 2003-2003|Ayad Allawi 2003-2003, 2004-2005|Ibrahim al-Jaafari 2003-2003, 2005-2006|Jalal Talabani 2003-2003|Mohammad Bahr al-Ulloum 2003-2003, 2004-2004|Adnan Pachachi 2004-2004|Ezzedine Salim 2004-2004|Ghazi Mashal Ajil al-Yawer 2004-2004|Masoud Barzani 2004-2004|Mohsen Abdel Hamid 2004-2004|Nouri al-Maliki 2007-2014|Haider Al-Abadi 2014-2018|Adil Abdul-Mahdi 2018-2020|Mustafa Al-Kadhimi 2020-2022|Mohammed Shia al-Sudani 2022-
IS: Davíð Oddsson 1991-2004|Halldór Ásgrímsson 2004-2006|Geir Haarde 2006-2009|Jóhanna Sigurðardóttir 2009-2013|Sigmundur Davíð Gunnlaugsson 2013-2016|Sigurður Ingi Jóhannsson 2016-2017|Katrín Jakobsdóttir 2017-2024|Bjarni Benediktsson 2024-2024|Kristrún Frostadóttir 2024-
IT: Massimo D’Alema 1999-2000|Giuliano Amato 2000-2001|Silvio Berlusconi 2001-2006, 2008-2011|Romano Prodi 2006-2008|Mario Monti 2011-2013|Enrico Letta 2013-2014|Matteo Renzi 2014-2016|Paolo Gentiloni 2016-2018|Giuseppe Conte 2018-2021|Mario Draghi 2021-2022|Giorgia Meloni 2022-
JM: P. J. Patterson 1992-2006|Portia Simpson-Miller 2006-2007, 2012-2016|Bruce Golding 2007-2011|Andrew Holness 2016-
JO: Abdelraouf al-Rawabdeh 1999-2000|Ali Abu al-Ragheb 2000-2003|Faisal al-Fayez 2003-2005|Adnan Badran 2005-2005|Marouf al-Bakhit 2005-2007, 2011-2011|Nader al-Dahabi 2007-2009|Samir Rifai 2009-2011|Awn Shawkat Al-Khasawneh 2011-2012|Abdullah Ensour 2012-2016|Fayez al-Tarawneh 2012-2012|Hani al-Mulki 2016-2018|Omar Razzaz 2018-2020|Bisher Al-Khasawneh 2020-
JP: Keizō Obuchi 1998-2000|Yoshirō Mori 2000-2001|Jun’ichirō Koizumi 2001-2006|Shinzō Abe 2006-2007, 2012-2020|Yasuo Fukuda 2007-2008|Tarō Asō 2008-2009|Yukio Hatoyama 2009-2010|Naoto Kan 2010-2011|Yoshihiko Noda 2011-2012|Yoshihide Suga 2020-2021|Fumio Kishida 2021-2024|Shigeru Ishiba 2024-2025|Sanae Takaichi 2025-
KE: Raila A Odinga 2008-2013
KG: Amangeldy Muraliyev 1999-2000|Kurmanbek Bakiyev 2000-2002, 2005-2005|Nikolai Tanayev 2002-2005|Felix Kulov 2005-2007|Medetbek Kerimkulov 2005-2005|Almazbek Atambayev 2007-2007, 2010-2011|Igor Chudinov 2007-2009|Iskenderbek Aidaraliyev 2007-2007|Daniar Usenov 2009-2010|Aaly Karashev 2012-2012|Zhantoro Satybaldiyev 2012-2014|Djoomart Otorbaev 2014-2015|Temir Sariyev 2015-2016|Sooronbay Jeenbekov 2016-2017|Muhammetkaliy Abulgaziyev 2017-2017, 2018-2020|Sapar Isakov 2017-2018|Kubatbek Boronov 2020-2020|Sadyr Zhaparov 2020-2020|Akylbek Japarov 2021-|Artjom Nowikow 2021-2021|Ulukbek Maripov 2021-2021
KH: Hun Sen 1998-2023|Hun Manet 2023-
KM: Bianrifi Tarmidi 1999-2000|Hamada Madi 2000-2002
KN: Denzil Douglas 1995-2015|Timothy Harris 2015-
KP: Hong Song-nam 1998-2003|Pak Pong-ju 2003-2007, 2013-2019|Kim Yong-il 2007-2010|Choe Yong-rim 2010-2013|Kim Jae-ryong 2019-2020|Kim Tok-hun 2020-
KR: Lee Hae Chan 2004-2006|Han Duck-soo 2006-2006, 2007-2008, 2022-|Chung Un-chan 2009-2010|Kim Hwang-sik 2010-2013|Yoon Jeung-hyun 2010-2010|Jung Hong-won 2013-2015|Hwang Kyo-ahn 2015-2017|Lee Wan-koo 2015-2015|Lee Nak-yon 2017-2020|Chung Sye-kyun 2020-2021|Hong Nam-ki 2021-2021|Kim Boo-kyum 2021-2022|Choo Kyung-ho 2022-2022
KW: Saad Al-Abdullah Al-Salim Al-Sabah 1978-2003|Sabah Al-Ahmad Al-Jaber Al-Sabah 2003-2006|Nasser Mohammed Al-Ahmed Al-Sabah 2006-2011|Jaber Al-Mubarak Al-Hamad Al-Sabah 2011-2019|Sabah Al-Khalid Al-Sabah 2019-
KZ: Imangali Tasmagambetov 2002-2003|Serik Akhmetov 2012-2014|Karim Massimov 2014-2016|Bakhytzhan Sagintayev 2016-2019|Askar Mamin 2019-2022|Alihan Smaiylov 2022-
LA: Sisavath Keobounphanh 1998-2001|Bounnhang Vorachith 2001-2006|Bouasone Bouphavanh 2006-2010|Thongsing Thammavong 2010-2016|Thongloun Sisoulith 2016-2021|Phankham Viphavan 2021-2022|Sonexay Siphandone 2022-
LB: Selim al-Hoss 1998-2000|Rafic Hariri 2000-2004|Omar Karami 2004-2005|Fouad Siniora 2005-2009|Najib Mikati 2005-2005, 2011-2014, 2021-2025|Saad Hariri 2009-2011, 2016-2019|Tammam Salam 2014-2016|Hassan Diab 2019-2021|Nawaf Salam 2025-
LC: Kenny Anthony 1997-2006, 2011-2016|Stephenson King 2007-2011|Allen Chastanet 2016-2021|Philip Pierre 2021-
LI: Mario Frick 1993-2001|Otmar Hasler 2001-2009|Klaus Tschütscher 2009-2013|Adrian Hasler 2013-2021|Daniel Risch 2021-
LK: Sirimavo Bandaranaike 1994-2000|Ratnasiri Wickremanayake 2000-2001, 2005-2010|Ranil Wickremesinghe 2001-2004, 2015-2019|Mahinda Rajapaksa 2004-2005, 2018-2018, 2019-2022|D. M. Jayaratne 2010-2015|Dinesh Gunawardena 2022-
LS: Pakalitha Mosisili 1998-2012, 2015-2017|Tom Thabane 2012-2015, 2017-2020|Moeketsi Majoro 2020-
LT: Andrius Kubilius 1999-2000, 2008-2012|Rolandas Paksas 2000-2001|Algirdas Brazauskas 2001-2006|Eugenijus Gentvilas 2001-2001|Gediminas Kirkilas 2006-2008|Zigmantas Balčytis 2006-2006|Algirdas Butkevičius 2012-2016|Saulius Skvernelis 2016-2020|Ingrida Šimonytė 2020-2024|Gintautas Paluckas 2024-2025|Inga Ruginienė 2025-
LU: Jean-Claude Juncker 1995-2013|Xavier Bettel 2013-2023|Luc Frieden 2023-
LV: Andris Šķēle 1999-2000|Andris Bērziņš 2000-2002|Einars Repše 2002-2004|Aigars Kalvītis 2004-2007|Indulis Emsis 2004-2004|Ivars Godmanis 2007-2009|Valdis Dombrovskis 2009-2014|Laimdota Straujuma 2014-2016|Māris Kučinskis 2016-2019|Krišjānis Kariņš 2019-2023|Evika Siliņa 2023-
LY: Muhammad Ahmad al-Mangoush 1997-2000|Imbarek Shamekh 2000-2003|Shukri Ghanem 2003-2006|Baghdadi Mahmudi 2006-2011|Abdurrahim El-Keib 2011-2012|Ali Tarhouni 2011-2011|Mahmoud Jibril 2011-2011|Ali Zeidan 2012-2014|Abdullah al-Thani 2014-2021|Ahmed Miitig 2014-2014|Omar al-Hasi 2014-2015|Khalifa al-Ghawi 2015-2017|Fayez al-Sarraj 2016-2021|Abdulhamid Dbeibeh 2021-|Fathi Bashagha 2022-
MA: Abderrahmane Youssoufi 1998-2002|Driss Jettou 2002-2007|Abbas El Fassi 2007-2011|Abdelilah Benkirane 2011-2017|Saadeddine Othmani 2017-2021|Aziz Akhannouch 2021-
MD: Dumitru Braghiș 1999-2001|Vasile Tarlev 2001-2008|Zinaida Greceanîi 2008-2009|Vitalie Pîrlog 2009-2009|Vlad Filat 2009-2013|Iurie Leancă 2013-2015|Chiril Gaburici 2015-2015|Gheorghe Brega 2015-2016|Natalia Gherman 2015-2015|Valeriu Streleț 2015-2015|Pavel Filip 2016-2019|Ion Chicu 2019-2020|Maia Sandu 2019-2019|Aureliu Ciocoi 2020-2021|Natalia Gavrilița 2021-2023|Dorin Recean 2023-2025|Alexandru Munteanu 2025-
ME: Filip Vujanović 1998-2003|Milo Đukanović 2003-2006, 2008-2010, 2012-2016|Željko Šturanović 2006-2008|Igor Lukšić 2010-2012|Duško Marković 2016-2020|Zdravko Krivokapić 2020-2022|Dritan Abazović 2022-2023|Milojko Spajić 2023-
MG: Albert Camille Vital 2009-2011|Cécile Manorohanta 2009-2009|Eugène Mangalaza 2009-2009|Monja Roindefo 2009-2009|Omer Beriziky 2011-2014|Roger Kolo 2014-2015|Jean Ravelonarivo 2015-2016|Olivier Mahafaly Solonandrasana 2016-2018|Christian Ntsay 2018-
MK: Ljubčo Georgievski 1998-2002|Branko Crvenkovski 2002-2004|Hari Kostov 2004-2004|Radmila Šekerinska 2004-2004|Vlado Bučkovski 2004-2006|Nikola Gruevski 2006-2016|Emil Dimitriev 2016-2017|Zoran Zaev 2017-2022|Oliver Spasovski 2020-2020|Dimitar Kovačevski 2022-
ML: Ibrahim Boubacar Keïta 1994-2000|Mandé Sidibé 2000-2002|Ahmed Mohamed ag Hamani 2002-2004|Modibo Keita 2002-2002, 2015-2017|Ousmane Issoufi Maïga 2004-2007|Modibo Sidibé 2007-2011|Cissé Mariam Kaïdama Sidibé 2011-2012|Cheick Modibo Diarra 2012-2012|Django Sissoko 2012-2013|Oumar Tatam Ly 2013-2014|Moussa Mara 2014-2015|Abdoulaye Idrissa Maïga 2017-2017|Soumeylou Boubèye Maïga 2017-2019|Boubou Cisse 2019-2020|Moctar Ouane 2020-2021|Choguel Kokalla Maïga 2021-2022|Abdoulaye Maïga 2022-
MN: Rinchinnyamyn Amarjargal 1999-2000|Nambaryn Enkhbayar 2000-2004|Tsakhiagiin Elbegdorj 2004-2006|Miyeegombyn Enkhbold 2006-2007|Sanjaagiin Bayar 2009-2012|Sükhbaataryn Batbold 2009-2012|Norovyn Altankhuyag 2012-2014|Chimediin Saikhanbileg 2014-2016|Dendev Terbishdagva 2014-2014|Dendeviin Terbishdagva 2014-2014|Jargaltulga Erdenebat 2016-2017|Khurelsukh Ukhnaa 2017-2021|Oyunerdene Luvsannamsrai 2021-
MR: Cheikh El Avia Ould Mohamed Khouna 1998-2003|Sghair Ould M’Bareck 2003-2005|Sidi Mohamed Ould Boubacar 2005-2007|Zeine Ould Zeidane 2007-2008|Moulaye Ould Mohamed Laghdaf 2008-2014|Yahya Ould Ahmed El Waghef 2008-2008|Yahya Ould Hademine 2014-2018|Mohamed Salem Ould Béchir 2018-2019|Ismail Ould Bedde Ould Cheikh Sidiya 2019-2020|Mohamed Ould Bilal 2020-
MT: Eddie Fenech Adami 1998-2004|Lawrence Gonzi 2004-2013|Joseph Muscat 2013-2020|Robert Abela 2020-
MU: Navin Ramgoolam 1995-2000, 2005-2014, 2024-|Anerood Jugnauth 2000-2003, 2014-2017|Paul Bérenger 2003-2005|Pravind Jugnauth 2017-2024
MY: Mahathir Mohamad 1981-2003, 2018-2020|Abdullah Ahmad Badawi 2003-2009|Najib Razak 2009-2018|Muhyiddin Yassin 2020-2021|Ismail Sabri Yaakob 2021-2022|Anwar Ibrahim 2022-
MZ: Pascoal Mocumbi 1994-2004|Luísa Diogo 2004-2010|Aires Ali 2010-2012|Alberto Vaquina 2012-2015|Carlos Agostinho do Rosário 2015-2022|Adriano Maleiane 2022-
NE: Ibrahim Assane Mayaki 1997-2000|Hama Amadou 2000-2007|Seyni Oumarou 2007-2009|Albadé Abouba 2009-2009|Ali Badjo Gamatié 2009-2010|Mahamadou Danda 2010-2011|Brigi Rafini 2011-2021|Ouhoumoudou Mahamadou 2021-
NL: Wim Kok 1994-2002|Jan Peter Balkenende 2002-2010|Mark Rutte 2010-2024|Dick Schoof 2024-
NO: Kjell Magne Bondevik 1997-2000, 2001-2005|Jens Stoltenberg 2000-2001, 2005-2013|Erna Solberg 2013-2021|Jonas Gahr Støre 2021-
NP: Krishna Prasad Bhattarai 1999-2000|Girija Prasad Koirala 2000-2001, 2006-2008|Sher Bahadur Deuba 2001-2002, 2004-2005, 2017-2018, 2021-2022|Lokendra Bahadur Chand 2002-2003|Surya Bahadur Thapa 2003-2004|Pushpa Kamal Dahal 2008-2009, 2016-2017, 2022-2024|Baburam Bhattarai 2011-2013|Jhala Nath Khanal 2011-2011|Khil Raj Regmi 2013-2014|Sushil Koirala 2014-2015|K. P. Sharma Oli 2015-2016, 2018-2021, 2024-2025|Khadga Prasad Sharma Oli 2015-2016, 2018-2021|Sushila Karki 2025-
NZ: Helen Clark 1999-2008|John Key 2008-2016|Bill English 2016-2017|Jacinda Ardern 2017-2023|Chris Hipkins 2023-2023|Christopher Luxon 2023-
PG: Mekere Morauta 1999-2002|Michael Somare 2002-2011|Sam Abal 2010-2011|Peter O’Neill 2011-2019|James Marape 2019-
PK: Pervez Musharraf 1999-2002|Zafarullah Khan Jamali 2002-2004|Chaudhry Shujaat Hussain 2004-2004|Shaukat Aziz 2004-2007|Muhammad Mian Soomro 2007-2008|Yousaf Raza Gillani 2008-2012|Mir Hazar Khan Khoso 2013-2013|Nawaz Sharif 2013-2017|Shahid Khaqan Abbasi 2017-2018|Imran Khan 2018-2022|Nasir-ul-Mulk 2018-2018|Shehbaz Sharif 2022-2023, 2024-|Anwaar ul Haq Kakar 2023-2024
PL: Jerzy Buzek 1997-2001|Leszek Miller 2001-2004|Marek Belka 2004-2005|Kazimierz Marcinkiewicz 2005-2006|Jarosław Kaczyński 2006-2007|Donald Tusk 2007-2014, 2023-|Ewa Kopacz 2014-2015|Beata Szydło 2015-2017|Mateusz Morawiecki 2017-2023
PS: Rami Hamdallah 2013-2019|Mohammad Shtayyeh 2019-2024|Mohammad Mustafa 2024-
PT: António Guterres 1995-2002|José Manuel Durão Barroso 2002-2004|Pedro Santana Lopes 2004-2005|José Sócrates 2005-2011|Pedro Passos Coelho 2011-2015|António Costa 2015-2024|Luís Montenegro 2024-
QA: Abdullah bin Khalifa Al Thani 1996-2007|Hamad bin Jassim bin Jaber Al Thani 2007-2013|Abdullah bin Nasser bin Khalifa Al Thani 2013-2020|Khalid bin Khalifa bin Abdul Aziz Al Thani 2020-
RO: Mugur Isărescu 1999-2000|Adrian Năstase 2000-2004|Călin Popescu-Tăriceanu 2004-2008|Emil Boc 2008-2012|Cătălin Predoiu 2012-2012|Mihai Răzvan Ungureanu 2012-2012|Victor Ponta 2012-2015|Dacian Cioloș 2015-2017|Sorin Cîmpeanu 2015-2015|Mihai Tudose 2017-2018|Sorin Grindeanu 2017-2017|Mihai Fifor 2018-2018|Viorica Dăncilă 2018-2019|Ludovic Orban 2019-2020|Florin Cîțu 2020-2021|Nicolae Ciucă 2020-2020, 2021-2023|Marcel Ciolacu 2023-2025|Ilie Bolojan 2025-
RS: Zoran Đinđić 2001-2003|Žarko Korać 2003-2003|Vojislav Koštunica 2004-2008|Mirko Cvetković 2008-2012|Ivica Dačić 2012-2014, 2017-2017|Aleksandar Vučić 2014-2017|Ana Brnabić 2017-2024|Miloš Vučević 2024-2025|Đuro Macut 2025-
RU: Vladimir Putin 1999-2000, 2008-2012|Mikhail Kasyanov 2000-2004|Mikhail Fradkov 2004-2007|Viktor Khristenko 2004-2004|Viktor Zubkov 2007-2008|Dmitry Medvedev 2012-2020|Mikhail Mishustin 2020-
RW: Pierre-Célestin Rwigema 1995-2000|Bernard Makuza 2000-2011|Pierre Habumuremyi 2011-2014|Anastase Murekezi 2014-2017|Édouard Ngirente 2017-
SA: Fahd bin Abdulaziz Al Saud 1982-2005|Abdullah 2005-2015|Salman 2015-
SB: Manasseh Sogavare 2000-2001, 2006-2007, 2014-2017, 2019-2024|Allan Kemakeza 2001-2006|Danny Philip 2010-2011|Gordon Darcy Lilo 2011-2014|Rick Hou 2017-2019|Jeremiah Manele 2024-
SD: Omar al-Bashir 1993-2002|Bakri Hassan Saleh 2017-2018|Motazz Moussa 2018-2019|Abdalla Hamdok 2019-2022|Mohamed Tahir Ayala 2019-2019|Osman Hussein Osman 2022-
SE: Göran Persson 1996-2006|Fredrik Reinfeldt 2006-2014|Stefan Löfven 2014-2021|Magdalena Andersson 2021-2022|Ulf Kristersson 2022-
SG: Goh Chok Tong 1990-2004|Lee Hsien Loong 2004-2024|Lawrence Wong 2024-
SI: Janez Drnovšek 1992-2002|Andrej Bajuk 2000-2000|Anton Rop 2002-2004|Janez Janša 2004-2008, 2012-2013, 2020-2022|Borut Pahor 2008-2012|Alenka Bratušek 2013-2014|Miro Cerar 2014-2018|Marjan Šarec 2018-2020|Robert Golob 2022-
SK: Mikuláš Dzurinda 1998-2006|Robert Fico 2006-2010, 2012-2018, 2023-|Iveta Radičová 2010-2012|Peter Pellegrini 2018-2020|Igor Matovič 2020-2021|Eduard Heger 2021-2023|Ľudovít Ódor 2023-2023
SN: Mamadou Lamine Loum 1998-2000|Moustapha Niasse 2000-2001|Mame Madior Boye 2001-2002|Idrissa Seck 2002-2004|Macky Sall 2004-2007|Cheikh Hadjibou Soumaré 2007-2009|Souleymane Ndéné Ndiaye 2009-2012|Abdoul Mbaye 2012-2013|Aminata Touré 2013-2014|Mahammed Dionne 2014-2024|Ousmane Sonko 2024-
SO: Ali Khalif Galaydh 2000-2001|Hassan Abshir Farah 2001-2003|Osman Jama Ali 2001-2001|Abdi Yusuf hussein 2003-2004|Ali Mohammed Ghedi 2004-2007|Nur Hassan Hussein 2007-2009|Salim Aliyow Ibrow 2007-2007|Omar Abdirashid Ali Sharmarke 2009-2010, 2014-2017|Abdiwahid Elmi Gonjeh 2010-2010|Mohamed Abdullahi Farmajo 2010-2011|Abdiweli Mohamed Ali 2011-2012|Abdi Farah Shirdon 2012-2013|Abdiweli Sheikh Ahmed 2013-2014|Hassan Ali Khayre 2017-2020|Mahdi Mohammed Gulaid 2020-2020|Mohamed Hussein Roble 2020-2022|Hamza Abdi Barre 2022-
ST: Guilherme Posser da Costa 1999-2001|Evaristo Carvalho 2001-2002|Gabriel Costa 2002-2002, 2012-2014|Maria das Neves 2002-2004|Damião Vaz d’Almeida 2004-2005|Maria do Carmo Silveira 2005-2006|Tomé Vera Cruz 2006-2008|Joaquim Rafael Branco 2008-2010|Patrice Trovoada 2008-2008, 2010-2012, 2014-2018, 2022-|Jorge Bom Jesus 2018-2022
SY: Mahmoud Zuabi 1987-2000|Muhammad Mustafa Mero 2000-2003|Muhammad Naji al-Otari 2003-2011|Adel Safar 2011-2012|Omar Ibrahim Ghalawanji 2012-2012|Riyad Farid Hijab 2012-2012|Wael Nader Al-Halqi 2012-2016|Imad Khamis 2016-2020|Hussein Arnous 2020-
SZ: Barnabas Sibusiso Dlamini 1996-2003, 2008-2018|Paul Shabangu 2003-2003|Themba Dlamini 2003-2008|Bheki Dlamini 2008-2008|Ambrose Mandvulo Dlamini 2018-2020|Vincent Mhlanga 2018-2018|Themba Nhlanganiso Masuku 2020-2021|Cleopas Dlamini 2021-
TD: Nagoum Yamassoum 1999-2002|Haroun Kabadi 2002-2003|Moussa Faki 2003-2005|Pascal Yoadimnadji 2005-2007|Adoum Younousmi 2007-2007|Delwa Kassiré Koumakoye 2007-2008|Youssouf Saleh Abbas 2008-2010|Emmanuel Nadingar 2010-2013|Djimrangar Dadnadji 2013-2013|Kalzeubet Pahimi Deubet 2013-2016|Albert Pahimi Padacké 2016-2018, 2021-
TG: Eugene Koffi Adoboli 1999-2000|Agbéyomé Kodjo 2000-2002|Koffi Sama 2002-2005|Edem Kodjo 2005-2006|Yawovi Agboyibo 2006-2007|Komlan Mally 2007-2008|Gilbert Houngbo 2008-2012|Kwesi Ahoomey-Zunu 2012-2015|Komi Klassou 2015-2020|Victoire Dogbé Tomegah 2020-
TH: Thaksin Shinawatra 2001-2006|Surayud Chulanont 2006-2008|Abhisit Vejjajiva 2008-2011|Samak Sundaravej 2008-2008|Somchai Wongsawat 2008-2008|Yingluck Shinawatra 2011-2014|Prayut Chan-o-cha 2014-2023|Srettha Thavisin 2023-2024|Paetongtarn Shinawatra 2024-2025|Anutin Charnvirakul 2025-
TJ: Oqil Oqilov 1999-2013|Kokhir Rasulzoda 2013-
TL: Mari Alkatiri 2002-2006, 2017-2018|José Ramos-Horta 2006-2007|Estanislau da Silva 2007-2007|Xanana Gusmão 2007-2015|Rui Maria de Araújo 2015-2017|Taur Matan Ruak 2018-
TN: Mohamed Ghannouchi 1999-2011|Beji Caid Essebsi 2011-2011|Hamadi Jebali 2011-2013|Ali Laarayedh 2013-2014|Mehdi Jomaa 2014-2015|Habib Essid 2015-2016|Youssef Chahed 2016-2020|Elyes Fakhfakh 2020-2020|Hichem Mechichi 2020-2021|Najla Bouden 2021-
TO: Baron Vaea 1991-2000|Tupou VI 2000-2006|Feleti Sevele 2006-2010|Sialeʻataongo Tuʻivakanō 2010-2014|ʻAkilisi Pohiva 2014-2019|Pohiva Tuʻiʻonetoa 2019-2021|Semisi Sika 2019-2019|Hu’akavameiliku 2021-
TR: Bülent Ecevit 1999-2002|Abdullah Gül 2002-2003|Recep Tayyip Erdoğan 2003-2014|Ahmet Davutoğlu 2014-2016|Binali Yıldırım 2016-2018
TT: Patrick Manning 2001-2010|Kamla Persad-Bissessar 2010-2015, 2025-|Keith Rowley 2015-2025
TV: Ionatana Ionatana 1999-2000|Lagitupu Tuilimu 2000-2001|Faimalaga Luka 2001-2001|Koloa Talake 2001-2002|Saufatu Sopoanga 2002-2004|Maatia Toafa 2004-2006, 2010-2010|Apisai Ielemia 2006-2010|Willy Telavi 2010-2013|Enele Sopoaga 2013-2019|Kausea Natano 2019-2024|Feleti Teo 2024-
TW: Vincent Siew 1997-2000|Chang Chun-hsiung 2000-2002, 2007-2008|Tang Fei 2000-2000|Yu Shyi-kun 2002-2005|Frank Hsieh 2005-2006|Su Tseng-chang 2006-2007, 2019-|Liu Chao-shiuan 2008-2009|Wu Den-yih 2009-2012|Sean Chen 2012-2013|Jiang Yi-huah 2013-2014|Mao Chi-kuo 2014-2016|Chang San-cheng 2016-2016|Lin Chuan 2016-2017|Lai Ching-te 2017-2019
TZ: Frederick Sumaye 1995-2005|Edward Lowassa 2005-2008|Mizengo Pinda 2008-2015|Kassim Majaliwa 2015-
UA: Viktor Yushchenko 1999-2001|Anatoliy Kinakh 2001-2002|Viktor Yanukovych 2002-2005, 2006-2007|Mykola Azarov 2004-2004, 2005-2005, 2010-2014|Yulia Tymoshenko 2005-2005, 2007-2010|Yuriy Yekhanurov 2005-2006|Oleksandr Turchynov 2010-2010, 2014-2014|Arseniy Yatsenyuk 2014-2016|Serhiy Arbuzov 2014-2014|Volodymyr Groysman 2014-2014, 2016-2019|Oleksiy Honcharuk 2019-2020|Denys Shmyhal 2020-2025|Yuliia Svyrydenko 2025-
UG: Apolo Nsibambi 1999-2011|Amama Mbabazi 2011-2014|Ruhakana Rugunda 2014-2021|Robinah Nabbanja 2021-
UZ: O‘tkir Sultonov 1995-2003|Shavkat Mirziyoyev 2003-2016|Abdulla Nigmatovich Aripov 2016-
VA: Angelo Sodano 1991-2006|Tarcisio Bertone 2006-2013|Pietro Parolin 2013-
VC: James Fitz-Allen Mitchell 1984-2000|Arnhim Eustace 2000-2001|Ralph Gonsalves 2001-
VN: Phan Van Khai 1997-2006|Nguyễn Tấn Dũng 2006-2016|Nguyễn Xuân Phúc 2016-2021|Phạm Minh Chính 2021-
VU: Barak Sopé 1999-2001|Ham Lini 2004-2008|Serge Vohor 2004-2004, 2011-2011|Sato Kilman 2010-2013, 2015-2016|Edward Natapei 2011-2011|Moana Carcasses Kalosil 2013-2014|Joe Natuman 2014-2015|Charlot Salwai 2016-2020, 2023-2025|Bob Loughman 2020-2023|Jotham Napat 2025-
WS: Tuila’epa Sa’ilele Malielegaoi 1998-2021|Fiamē Naomi Mataʻafa 2021-
XK: Hashim Thaçi 1999-2000, 2008-2014|Bajram Rexhepi 2002-2004|Ramush Haradinaj 2004-2005, 2017-2020|Adem Salihaj 2005-2005|Agim Çeku 2006-2008|Isa Mustafa 2014-2017|Albin Kurti 2020-2020, 2021-|Avdullah Hoti 2020-2021
YE: Abd Al-Karim Al-Iryani 1998-2001|Abdul Qadir Bajamal 2001-2007|Ali Muhammad Mujawar 2007-2011|Hasan al-Lawzi 2011-2011|Mohammed Basindawa 2011-2014|Khaled Bahah 2014-2016|Abdel-Aziz bin Habtour 2016-|Ahmed Obaid Bin Dagher 2016-2018|Maeen Abdulmalik Saeed 2018-
ZW: Morgan Tsvangirai 2009-2013
"""
)
