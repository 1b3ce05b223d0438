"""Heads of state of the 21st century, with the years in which they held the office.

Source: Wikidata (CC0) as of August 2022, with later holders and a few states added by hand; an open year is an
office that was held then.
"""

from __future__ import annotations

from statement_site.usage.table import table

HEADS_OF_STATE = table(
    """
AE: Zayed bin Sultan Al Nahyan 1966-2004|Khalifa bin Zayed Al Nahyan 2004-2022|Maktoum bin Rashid Al Maktoum 2004-2004|Mohammed bin Rashid Al Maktoum 2022-2022|Mohammed bin Zayed Al Nahyan 2022-
AF: Burhanuddin Rabbani 1992-2001|Hamid Karzai 2004-2014|Ashraf Ghani 2014-2021|Akhtar Mansour 2015-2016|Hibatullah Akhundzada 2016-
AL: Rexhep Meidani 1997-2002|Alfred Moisiu 2002-2007|Bamir Topi 2007-2012|Bujar Nishani 2012-2017|Ilir Meta 2017-2022|Bajram Begaj 2022-
AM: Robert Kocharyan 1998-2008|Serzh Sargsyan 2008-2018|Armen Sarkissian 2018-2022|Alen Simonyan 2022-2022|Vahagn Khachatryan 2022-
AO: José Eduardo dos Santos 1979-2017|João Lourenço 2017-
AR: Fernando de la Rúa 1999-2001|Adolfo Rodríguez Saá 2001-2001|Eduardo Camaño 2001-2002|Ramón Puerta 2001-2001|Eduardo Duhalde 2002-2003|Néstor Kirchner 2003-2007|Cristina Fernández de Kirchner 2007-2015|Mauricio Macri 2015-2019|Alberto Fernández 2019-2023|Javier Milei 2023-
AT: Thomas Klestil 1992-2004|Heinz Fischer 2004-2016|Alexander Van der Bellen 2017-
AZ: Heydar Aliyev 1993-2003|Ilham Aliyev 2003-
BA: Ante Jelavić 1999-2000|Alija Izetbegović 2000-2000|Živko Radišić 2000-2001|Jozo Križanović 2001-2002|Beriz Belkić 2002-2002|Mirko Šarović 2002-2003|Borislav Paravac 2003-2003, 2004-2005|Dragan Čović 2003-2004, 2015-2016, 2017-2018|Sulejman Tihić 2004-2004, 2006-2006|Ivo Miro Jović 2005-2006|Nebojša Radmanović 2006-2007, 2008-2009, 2010-2011, 2012-2013|Željko Komšić 2007-2008, 2009-2010, 2011-2012, 2013-2014, 2019-2020, 2021-2022|Haris Silajdžić 2008-2008, 2010-2010
|Bakir Izetbegović 2012-2012, 2014-2014, 2016-2016, 2018-2018|Mladen Ivanić 2014-2015, 2016-2017|Milorad Dodik 2018-2019, 2020-2021|Šefik Džaferović 2020-2020, 2022-
BB: Sandra Mason 2021-
BD: Shahabuddin Ahmed 1996-2001|A. Q. M. Badruddoza Chowdhury 2001-2002|Iajuddin Ahmed 2002-2009|Muhammad Jamiruddin Sircar 2002-2002|Zillur Rahman 2009-2013|Abdul Hamid 2013-2023|Mohammed Shahabuddin 2023-
BE: Albert II 1993-2013|Philippe I 2013-
BF: Blaise Compaoré 1987-2014|Honoré Traoré 2014-2014|Michel Kafando 2014-2015|Yacouba Isaac Zida 2014-2014|Chérif Sy 2015-2015|Gilbert Diendéré 2015-2015|Roch Marc Christian Kaboré 2015-2022|Ibrahim Traoré 2022-|Paul-Henri Sandaogo Damiba 2022-2022
BG: Petar Stoyanov 1997-2002|Georgi Parvanov 2002-2012|Rosen Plevneliev 2012-2017|Rumen Radev 2017-
BH: Hamad II 1999-
BI: Pierre Buyoya 1996-2003|Domitien Ndayizeye 2003-2005|Pierre Nkurunziza 2005-2020|Pascal Nyabenda 2020-2020|Évariste Ndayishimiye 2020-
BJ: Mathieu Kérékou 1996-2006|Thomas Boni Yayi 2006-2016|Patrice Talon 2016-
BN: Hassanal Bolkiah 1967-
BO: Hugo Banzer 1997-2001|Jorge Quiroga 2001-2002|Gonzalo Sánchez de Lozada 2002-2003|Carlos Mesa 2003-2005|Eduardo Rodríguez 2005-2005|Evo Morales 2006-2019|Jeanine Áñez 2019-2020|Luis Arce 2020-2025|Rodrigo Paz 2025-
BR: Fernando Henrique Cardoso 1995-2003|Luiz Inácio Lula da Silva 2003-2010, 2023-|Lula 2003-2010, 2023-|Dilma Rousseff 2011-2016|Michel Temer 2016-2019|Jair Bolsonaro 2019-2023
BW: Festus Mogae 1998-2008|Ian Khama 2008-2018|Mokgweetsi Masisi 2018-2024|Duma Boko 2024-
BY: Alexander Lukashenko 1994-
CD: Laurent-Désiré Kabila 1997-2001|Joseph Kabila 2001-2019|Félix Tshisekedi 2019-
CF: Ange-Félix Patassé 1993-2003|François Bozizé 2003-2013|Michel Djotodia 2013-2014|Alexandre-Ferdinand Nguendet 2014-2014|Catherine Samba-Panza 2014-2016|Faustin-Archange Touadéra 2016-
CG: Denis Sassou-Nguesso 1997-
CH: Adolf Ogi 2000-2000|Moritz Leuenberger 2001-2001, 2006-2006|Kaspar Villiger 2002-2002|Pascal Couchepin 2003-2003, 2008-2008|Joseph Deiss 2004-2004|Samuel Schmid 2005-2005|Micheline Calmy-Rey 2007-2007, 2011-2011|Hans-Rudolf Merz 2009-2009|Doris Leuthard 2010-2010, 2017-2017|Eveline Widmer-Schlumpf 2012-2012|Ueli Maurer 2013-2013, 2019-2019|Didier Burkhalter 2014-2014|Simonetta Sommaruga 2015-2015, 2020-2020|Johann Schneider-Ammann 2016-2016|Alain Berset 2018-2018|Guy Parmelin 2021-2021|Ignazio Cassis 2022-
CI: Robert Guéï 1999-2000|Laurent Gbagbo 2000-2011|Alassane Ouattara 2010-
CL: Eduardo Frei Ruiz-Tagle 1994-2000|Ricardo Lagos 2000-2006|Michelle Bachelet 2006-2010, 2014-2018|Sebastián Piñera 2010-2014, 2018-2022|Gabriel Boric 2022-
CM: Paul Biya 1982-
CN: Jiang Zemin 1993-2003|Hu Jintao 2003-2013|Xi Jinping 2013-
CO: Andrés Pastrana 1998-2002|Álvaro Uribe 2002-2010|Juan Manuel Santos 2010-2018|Iván Duque 2018-2022|Gustavo Petro 2022-
CR: Miguel Ángel Rodríguez Echeverría 1998-2002|Abel Pacheco 2002-2006|Óscar Arias Sánchez 2006-2010|Laura Chinchilla 2010-2014|Luis Guillermo Solís 2014-2018|Carlos Alvarado Quesada 2018-2022|Rodrigo Alberto de Jesús Chaves Robles 2022-
CU: Fidel Castro 1976-2008|Raúl Castro 2006-2018|Miguel Díaz-Canel 2018-
CV: Antonio Mascarenhas Monteiro 1991-2001|Pedro Pires 2001-2011|Jorge Carlos Fonseca 2011-2021|José Maria Neves 2021-
CY: Glafcos Clerides 1998-2003|Tassos Papadopoulos 2003-2008|Dimitris Christofias 2008-2013|Nikos Anastasiades 2013-2023|Nikos Christodoulides 2023-
CZ: Václav Havel 1993-2003|Václav Klaus 2003-2013|Miloš Zeman 2013-2023|Petr Pavel 2023-
DE: Johannes Rau 1999-2004|Horst Köhler 2004-2010|Christian Wulff 2010-2012|Joachim Gauck 2012-2017|Frank-Walter Steinmeier 2017-
DJ: Ismail Omar Guelleh 1999-
DK: Margrethe II 1972-2024|Frederik X 2024-
DM: Vernon Shaw 1998-2003|Nicholas Liverpool 2003-2012|Eliud Williams 2012-2013|Charles Savarin 2013-
DO: Leonel Fernández 1996-2000, 2004-2012|Hipólito Mejía 2000-2004|Danilo Medina 2012-2020|Luis Abinader 2020-
DZ: Abdelaziz Bouteflika 1999-2019|Abdelkader Bensalah 2019-2019|Abdelmadjid Tebboune 2019-
EC: Jamil Mahuad 1997-2000|Gustavo Noboa 2000-2003|Lucio Gutiérrez 2003-2005|Alfredo Palacio 2005-2007|Rafael Correa Delgado 2007-2017|Lenín Moreno 2017-2021|Guillermo Lasso 2021-2023|Daniel Noboa 2023-
EE: Lennart Meri 1992-2001|Arnold Rüütel 2001-2006|Toomas Hendrik Ilves 2006-2016|Kersti Kaljulaid 2016-2021|Alar Karis 2021-
EG: Hosni Mubarak 1981-2011|Mohamed Morsi 2012-2013|Adly Mansour 2013-2014|Abdel Fattah el-Sisi 2014-
ER: Isaias Afwerki 1993-
ES: Juan Carlos I 1975-2014|Felipe VI 2014-
ET: Negasso Gidada 1995-2001|Girma Wolde-Giorgis 2001-2013|Mulatu Teshome 2013-2018|Sahle-Work Zewde 2018-
FI: Martti Ahtisaari 1994-2000|Tarja Halonen 2000-2012|Sauli Niinistö 2012-2024|Alexander Stubb 2024-
FJ: Frank Bainimarama 2000-2000, 2006-2007|Josefa Iloilo 2000-2006, 2007-2009|Epeli Nailatikau 2009-2015|Jioji Konrote 2015-2021|Wiliame Katonivere 2021-
FM: Leo Falcam 1999-2003|Joseph Urusemal 2003-2007|Manny Mori 2007-2015|Peter M. Christian 2015-2019|David W. Panuelo 2019-
FR: Jacques Chirac 1995-2007|Nicolas Sarkozy 2007-2012|François Hollande 2012-2017|Emmanuel Macron 2017-
GA: Omar Bongo 1967-2009|Ali Bongo Ondimba 2009-2023|Didjob Divungi Di Ndinge 2009-2009|Rose Francine Rogombe 2009-2009|Brice Oligui Nguema 2023-
GB: Elizabeth II 1952-2022|Charles III 2022-
GE: Eduard Shevardnadze 1995-2003|Nino Burjanadze 2003-2004, 2007-2008|Mikheil Saakashvili 2008-2013|Giorgi Marghvilashvili 2013-2018|Salome Zurabishvili 2018-2024|Mikheil Kavelashvili 2024-
GH: Jerry Rawlings 1981-2001|John Kufuor 2001-2009|John Evans Atta Mills 2009-2012|John Mahama 2012-2017, 2025-|Nana Akufo-Addo 2017-2025
GM: Yahya Jammeh 1996-2017|Adama Barrow 2017-
GN: Lansana Conté 1984-2008|Moussa Dadis Camara 2008-2009|Sékouba Konaté 2009-2010|Alpha Condé 2010-2021|Mamadi Doumbouya 2021-
GQ: Teodoro Obiang 1979-
GR: Konstantinos Stephanopoulos 1995-2005|Karolos Papoulias 2005-2015|Prokopis Pavlopoulos 2015-2020|Katerina Sakellaropoulou 2020-2025|Konstantinos Tasoulas 2025-
GT: Álvaro Enrique Arzú Irigoyen 1996-2000|Alfonso Portillo 2000-2004|Óscar Berger 2004-2008|Álvaro Colom 2008-2012|Otto Pérez Molina 2012-2015|Alejandro Maldonado Aguirre 2015-2016|Jimmy Morales 2016-2020|Alejandro Giammattei 2020-2024|Bernardo Arévalo 2024-
GW: Malam Bacai Sanhá 1999-2000, 2009-2012|Kumba Ialá 2000-2003|Henrique Rosa 2003-2005|Veríssimo Correia Seabra 2003-2003|João Bernardo Vieira 2005-2009|Raimundo Pereira 2009-2009, 2012-2012|Mamadu Ture Kuruma 2012-2012|Manuel Serifo Nhamadjo 2012-2014|José Mário Vaz 2014-2019|Umaro Sissoco Embaló 2020-
GY: Bharrat Jagdeo 1999-2011|Donald Ramotar 2011-2015|David A. Granger 2015-2020|Irfaan Ali 2020-
HN: Carlos Roberto Flores 1998-2002|Ricardo Maduro 2002-2006|Manuel Zelaya 2006-2009|Roberto Micheletti 2009-2010|Porfirio Lobo Sosa 2010-2014|Juan Orlando Hernández 2014-2022|Xiomara Castro 2022-
HR: Vlatko Pavletić 1999-2000|Stjepan Mesić 2000-2010|Zlatko Tomčić 2000-2000|Ivo Josipović 2010-2015|Kolinda Grabar-Kitarović 2015-2020|Zoran Milanović 2020-
HT: René Préval 1996-2001, 2006-2011|Jean-Bertrand Aristide 2001-2004|Boniface Alexandre 2004-2006|Michel Martelly 2011-2016|Jocelerme Privert 2016-2017|Jovenel Moïse 2017-2021|Ariel Henry 2021-
HU: Árpád Göncz 1990-2000|Ferenc Mádl 2000-2005|László Sólyom 2005-2010|Pál Schmitt 2010-2012|János Áder 2012-2022|László Kövér 2012-2012|Katalin Novák 2022-2024|Tamás Sulyok 2024-
ID: Abdurrahman Wahid 1999-2001|Megawati Soekarnoputri 2001-2004|Susilo Bambang Yudhoyono 2004-2014|Joko Widodo 2014-2024|Prabowo Subianto 2024-
IE: Mary McAleese 1997-2011|Michael D. Higgins 2011-2025|Catherine Connolly 2025-
IL: Ezer Weizman 1993-2000|Moshe Katsav 2000-2007|Shimon Peres 2007-2014|Reuven Rivlin 2014-2021|Isaac Herzog 2021-
IN: K. R. Narayanan 1997-2002|A. P. J. Abdul Kalam 2002-2007|Pratibha Patil 2007-2012|Pranab Mukherjee 2012-2017|Ram Nath Kovind 2017-2022|Droupadi Murmu 2022-
IQ: Saddam Hussein 1979-2003|Ghazi Mashal Ajil al-Yawer 2004-2005|Jalal Talabani 2005-2014|Fuad Masum 2014-2018|Barham Salih 2018-2022|Abdul Latif Rashid 2022-
IR: Ali Khamenei 1989-2024|Mohammad Khatami 1997-2005|Mahmoud Ahmadinejad 2005-2013|Hassan Rouhani 2013-2021|Ebrahim Raisi 2021-2024|Masoud Pezeshkian 2024-
IS: Ólafur Ragnar Grímsson 1996-2016|Guðni Jóhannesson 2016-2024|Halla Tómasdóttir 2024-
IT: Carlo Azeglio Ciampi 1999-2006|Giorgio Napolitano 2006-2015|Sergio Mattarella 2015-
JO: Abdullah II 1999-
JP: Akihito 1989-2019|Naruhito 2019-
KE: Daniel arap Moi 1978-2002|Mwai Kibaki 2002-2013|Uhuru Kenyatta 2013-2022|William Ruto 2022-
KG: Askar Akayev 1990-2005|Ishenbai Kadyrbekov 2005-2005|Kurmanbek Bakiyev 2005-2010|Roza Otunbayeva 2010-2011|Almazbek Atambayev 2011-2017|Sooronbay Jeenbekov 2017-2020|Sadyr Zhaparov 2020-2020, 2021-|Talant Mamytov 2020-2021
KH: Norodom Sihanouk 1993-2004|Norodom Sihamoni 2004-
KM: Azali Assoumani 1999-2006, 2016-|Hamada Madi 2002-2002|Ahmed Abdallah Mohamed Sambi 2006-2011|Ikililou Dhoinine 2011-2016|Moustadroine Abdou 2019-2019
KP: Kim Jong-il 1994-2011|Kim Jong-un 2011-
KR: Kim Dae-jung 1998-2003|Roh Moo-hyun 2003-2008|Lee Myung-bak 2008-2013|Park Geun-hye 2013-2017|Hwang Kyo-ahn 2016-2017|Moon Jae-in 2017-2022|Yoon Suk-yeol 2022-2025|Lee Jae-myung 2025-
KW: Jaber al-Ahmad al-Sabah 1977-2006|Saad Al-Abdullah Al-Salim Al-Sabah 2006-2006|Sabah Al-Ahmad Al-Jaber Al-Sabah 2006-2020|Nawaf Al-Ahmad Al-Jaber Al-Sabah 2020-2023|Mishal Al-Ahmad Al-Jaber Al-Sabah 2023-
KZ: Nursultan Nazarbayev 1991-2019|Kassym-Jomart Tokayev 2019-
LA: Khamtai Siphandon 1998-2006|Choummaly Sayasone 2006-2016|Bounnhang Vorachith 2016-2021|Thongloun Sisoulith 2021-
LB: Émile Lahoud 1998-2007|Fouad Siniora 2007-2008|Michel Suleiman 2008-2014|Tammam Salam 2014-2016|Michel Aoun 2016-2022|Joseph Aoun 2025-
LI: Hans-Adam II, Prince 1989-
LK: Chandrika Kumaratunga 1994-2005|Mahinda Rajapaksa 2005-2015|Maithripala Sirisena 2015-2019|Gotabaya Rajapaksa 2019-2022|Ranil Wickremesinghe 2022-2024|Anura Kumara Dissanayake 2024-
LR: Charles Taylor 1997-2003|Gyude Bryant 2003-2006|Moses Blah 2003-2003|Ellen Johnson Sirleaf 2006-2018|George Weah 2018-2024|Joseph Boakai 2024-
LS: Letsie III 1996-
LT: Valdas Adamkus 1998-2003, 2004-2009|Rolandas Paksas 2003-2004|Artūras Paulauskas 2004-2004|Dalia Grybauskaitė 2009-2019|Gitanas Nausėda 2019-
LU: Jean, Grand Duke 1964-2000|Henri, Grand Duke 2000-2025|Guillaume V 2025-
LV: Vaira Vīķe-Freiberga 1999-2007|Valdis Zatlers 2007-2011|Andris Bērziņš 2011-2015|Raimonds Vējonis 2015-2019|Egils Levits 2019-2023|Edgars Rinkēvičs 2023-
LY: Fayez al-Sarraj 2016-2021|Mohamed al-Menfi 2021-
MA: Mohammed VI 1999-
MC: Rainier III 1949-2005|Albert II 2005-
MD: Petru Lucinschi 1997-2001|Vladimir Voronin 2001-2009|Mihai Ghimpu 2009-2010|Marian Lupu 2010-2012|Vlad Filat 2010-2010|Nicolae Nasoc 2012-2016|Igor Dodon 2016-2020|Maia Sandu 2020-
ME: Milo Đukanović 1998-2002, 2018-2023|Filip Vujanović 2002-2018|Dragan Kujović 2003-2003|Rifat Rastoder 2003-2003|Jakov Milatović 2023-
MG: Didier Ratsiraka 1997-2002|Marc Ravalomanana 2002-2009|Andry Rajoelina 2009-2014, 2019-|Hery Rajaonarimampianina 2014-2018|Rivo Rakotovao 2018-2019
MH: Imata Kabua 1997-2000|Kessai Note 2000-2008|Litokwa Tomeing 2008-2009|Jurelang Zedkaia 2009-2012|Ruben Zackhras 2009-2009|Christopher Loeak 2012-2016|Casten Nemra 2016-2016|Hilda C. Heine 2016-2020|David Kabua 2020-
MK: Boris Trajkovski 1999-2004|Branko Crvenkovski 2004-2009|Ljupčo Jordanovski 2004-2004|Gjorge Ivanov 2009-2019|Stevo Pendarovski 2019-2024|Gordana Siljanovska-Davkova 2024-
ML: Alpha Oumar Konaré 1992-2002|Amadou Toumani Touré 2002-2012|Amadou Sanogo 2012-2012|Dioncounda Traoré 2012-2013|Ibrahim Boubacar Keïta 2013-2020|Bah Ndaw 2020-2021|Assimi Goïta 2021-
MN: Natsagiin Bagabandi 1997-2005|Nambaryn Enkhbayar 2005-2009|Tsakhiagiin Elbegdorj 2009-2017|Khaltmaagiin Battulga 2017-2021|Khurelsukh Ukhnaa 2021-
MR: Maaouya Ould Sid’Ahmed Taya 1984-2005|Ely Ould Mohamed Vall 2005-2007|Sidi Ould Cheikh Abdallahi 2007-2008|Mohamed Ould Abdel Aziz 2008-2019|Ba Mamadou Mbaré 2009-2009|Mohamed Ould Ghazouani 2019-
MT: Guido de Marco 1999-2004|Eddie Fenech Adami 2004-2009|George Abela 2009-2014|Marie Louise Coleiro Preca 2014-2019|George William Vella 2019-
MU: Cassam Uteem 1992-2002|Angidi Chettiar 2002-2002|Ariranga Pillay 2002-2002|Karl Offmann 2002-2003|Anerood Jugnauth 2003-2012|Raouf Bundhun 2003-2003|Kailash Purryag 2012-2015|Monique Ohsan Bellepeau 2012-2012, 2015-2015|Ameenah Gurib-Fakim 2015-2018|Barlen Vyapoory 2018-2019|Eddy Balancy 2019-2019|Prithvirajsing Roopun 2019-
MV: Maumoon Abdul Gayoom 1978-2008|Mohamed Nasheed 2008-2012|Mohammed Waheed Hassan 2012-2013|Abdulla Yameen 2013-2018|Ibrahim Mohamed Solih 2018-2023|Mohamed Muizzu 2023-
MW: Bakili Muluzi 1994-2004|Bingu wa Mutharika 2004-2012|Joyce Banda 2012-2014|Peter Mutharika 2014-2020, 2025-|Lazarus Chakwera 2020-2025
MX: Ernesto Zedillo 1994-2000|Vicente Fox Quesada 2000-2006|Felipe Calderón 2006-2012|Enrique Peña Nieto 2012-2018|Andrés Manuel López Obrador 2018-2024|Claudia Sheinbaum 2024-
MY: Salahuddin 1999-2001|Sirajuddin 2001-2006|Mizan Zainal Abidin 2006-2011|Abdul Halim 2011-2016|Muhammad V 2016-2019|Abdullah 2019-
MZ: Joaquim Chissano 1986-2005|Armando Guebuza 2005-2015|Filipe Nyusi 2015-2025|Daniel Chapo 2025-
NA: Sam Nujoma 1990-2005|Hifikepunye Pohamba 2005-2015|Hage Geingob 2015-2024|Nangolo Mbumba 2024-2025|Netumbo Nandi-Ndaitwah 2025-
NE: Mamadou Tandja 1999-2010|Salou Djibo 2010-2011|Mahamadou Issoufou 2011-2021|Mohamed Bazoum 2021-2023|Abdourahamane Tiani 2023-
NG: Olusegun Obasanjo 1999-2007|Umaru Musa Yar’Adua 2007-2010|Goodluck Jonathan 2010-2015|Muhammadu Buhari 2015-2023|Bola Tinubu 2023-
NI: Arnoldo Alemán 1997-2002|Enrique Bolaños 2002-2007|Daniel Ortega 2007-
NL: Beatrix 1980-2013|Willem-Alexander 2013-
NO: Harald V 1991-
NP: Birendra 1972-2001|Dipendra 2001-2001|Gyanendra 2001-2008|Ram Baran Yadav 2008-2015|Bidya Devi Bhandari 2015-2023|Ram Chandra Poudel 2023-
OM: Qaboos bin Said Al Said 1970-2020|Haitham bin Tarik Al Said 2020-
PA: Mireya Moscoso 1999-2004|Martín Torrijos 2004-2009|Ricardo Martinelli 2009-2014|Juan Carlos Varela 2014-2019|Laurentino Cortizo 2019-2024|José Raúl Mulino 2024-
PE: Alberto Fujimori 1990-2000|Valentín Paniagua 2000-2001|Alejandro Toledo 2001-2006|Alan García 2006-2011|Ollanta Humala 2011-2016|Pedro Pablo Kuczynski 2016-2018|Martín Vizcarra 2018-2020|Francisco Sagasti 2020-2021|Manuel Merino 2020-2020|Pedro Castillo 2021-2022|Dina Boluarte 2022-2025|José Jerí 2025-
PH: Joseph Estrada 1998-2001|Gloria Macapagal Arroyo 2001-2010|Benigno Aquino III 2010-2016|Rodrigo Duterte 2016-2022|Bongbong Marcos 2022-
PK: Muhammad Rafiq Tarar 1998-2001|Pervez Musharraf 2001-2008|Asif Ali Zardari 2008-2013, 2024-|Muhammad Mian Soomro 2008-2008|Mamnoon Hussain 2013-2018|Arif Alvi 2018-2024
PL: Aleksander Kwaśniewski 1995-2005|Lech Kaczyński 2005-2010|Bronisław Komorowski 2010-2015|Grzegorz Schetyna 2010-2010|Andrzej Duda 2015-2025|Karol Nawrocki 2025-
PS: Yasser Arafat 1989-2004|Mahmoud Abbas 2005-
PT: Jorge Sampaio 1996-2006|Aníbal Cavaco Silva 2006-2016|Marcelo Rebelo de Sousa 2016-
PW: Kuniwo Nakamura 1993-2001|Tommy Remengesau 2001-2009, 2013-2021|Johnson Toribiong 2009-2013|Surangel Whipps Jr. 2021-
PY: Luis Ángel González Macchi 1999-2003|Nicanor Duarte 2003-2008|Fernando Lugo 2008-2012|Federico Franco 2012-2013|Horacio Cartes 2013-2018|Mario Abdo Benítez 2018-2023|Santiago Peña 2023-
QA: Hamad bin Khalifa Al Thani 1995-2013|Tamim bin Hamad Al Thani 2013-
RO: Emil Constantinescu 1996-2000|Ion Iliescu 2000-2004|Traian Băsescu 2004-2014|Crin Antonescu 2012-2012|Klaus Iohannis 2014-2025|Nicușor Dan 2025-
RS: Milan Milutinović 1997-2002|Nataša Mićić 2002-2004|Boris Tadić 2004-2012|Dragan Maršićanin 2004-2004|Predrag Marković 2004-2004|Vojislav Mihailović 2004-2004|Slavica Đukić Dejanović 2012-2012|Tomislav Nikolić 2012-2017|Aleksandar Vučić 2017-
RU: Vladimir Putin 1999-2008, 2012-|Dmitry Medvedev 2008-2012
RW: Pasteur Bizimungu 1994-2000|Paul Kagame 2000-
SA: Fahd bin Abdulaziz Al Saud 1982-2005|Abdullah 2005-2015|Salman 2015-
SC: France-Albert René 1977-2004|James Michel 2004-2016|Danny Faure 2016-2020|Wavel Ramkalawan 2020-2025|Patrick Herminie 2025-
SD: Omar al-Bashir 1989-2019|Abdel Fattah al-Burhan 2019-2019|Ahmed Awad Ibn Auf 2019-2019
SE: Carl XVI Gustaf 1973-
SG: S. R. Nathan 1999-2011|Tony Tan Keng Yam 2011-2017|Halimah Yacob 2017-2023|J.Y Pillay 2017-2017|Tharman Shanmugaratnam 2023-
SI: Milan Kučan 1991-2002|Janez Drnovšek 2002-2007|Danilo Türk 2007-2012|Borut Pahor 2012-2022|Nataša Pirc Musar 2022-
SK: Rudolf Schuster 1999-2004|Ivan Gašparovič 2004-2014|Andrej Kiska 2014-2019|Zuzana Čaputová 2019-2024|Peter Pellegrini 2024-
SL: Ahmed Tejan Kabbah 1998-2007|Ernest Bai Koroma 2007-2018|Julius Maada Bio 2018-
SM: Giuseppe Arzilli 1999-2000, 2004-2005|Marino Bollini 1999-2000|Enzo Colombini 2000-2001|Gian Franco Terenzi 2000-2001, 2006-2006, 2014-2015|Gian Marco Marcucci 2000-2000|Maria Domenica Michelotti 2000-2000|Alberto Cecchetti 2001-2002|Fabio Berardi 2001-2001, 2016-2017|Gino Giovagnoli 2001-2002|Luigi Lonfernini 2001-2001|Antonio Lazzaro Volpinari 2002-2002|Giovanni Francesco Ugolini 2002-2002, 2010-2011|Giuseppe Maria Morganti 2002-2003|Mauro Chiaruzzi 2002-2003|Giovanni Giannoni 2003-2003
|Giovanni Lonfernini 2003-2004|Pier Marino Menicucci 2003-2003|Valeria Ciavatta 2003-2004, 2014-2014|Marino Riccardi 2004-2004, 2016-2017|Paolo Bollini 2004-2004|Roberto Raschi 2004-2005|Antonello Bacciocchi 2005-2006|Cesare Antonio Gasperoni 2005-2005|Cesare Gasperoni 2005-2005|Claudio Muccioli 2005-2006|Fausta Morganti 2005-2005|Antonio Carattoni 2006-2007|Gianfranco Terenzi 2006-2006, 2014-2015|Loris Francini 2006-2006|Roberto Giorgetti 2006-2007|Alberto Selva 2007-2008
|Alessandro Mancini 2007-2007, 2020-2020|Alessandro Rossi 2007-2007|Mirko Tomassoni 2007-2008, 2018-2019|Assunta Meloni 2008-2009|Ernesto Benedettini 2008-2009|Federico Pedini Amati 2008-2008|Rosa Zafferani 2008-2008|Francesco Mussoni 2009-2010, 2021-2022|Massimo Cenci 2009-2009|Oscar Mina 2009-2009, 2022-|Stefano Palmieri 2009-2010, 2018-2018|Andrea Zafferani 2010-2011|Glauco Sansovini 2010-2010|Marco Conti 2010-2010|Filippo Tamagnini 2011-2011|Gabriele Gatti 2011-2012
|Maria Luisa Berti 2011-2011|Matteo Fiorini 2011-2012, 2017-2018|Denise Bronzetti 2012-2013|Italo Righi 2012-2012|Maurizio Rattini 2012-2012|Teodoro Lonfernini 2012-2013|Anna Maria Muccioli 2013-2014|Antonella Mularoni 2013-2013|Denis Amici 2013-2013|Gian Carlo Capicchioni 2013-2014|Guerrino Zanotti 2014-2015|Luca Beccari 2014-2014|Andrea Belluzzi 2015-2015|Lorella Stefanelli 2015-2016|Nicola Renzi 2015-2016|Roberto Venturini 2015-2015|Gian Nicola Berti 2016-2016|Massimo Andrea Ugolini 2016-2016
|Enrico Carattoni 2017-2018|Mimma Zavoli 2017-2017|Vanessa D’Ambrosio 2017-2017|Luca Santolini 2018-2019|Matteo Ciacci 2018-2018|Luca Boschi 2019-2020|Mariella Mularoni 2019-2020|Michele Muratori 2019-2019|Nicola Selva 2019-2019|Alessandro Cardelli 2020-2021|Grazia Zafferani 2020-2020|Mirko Dolcini 2020-2021|Giacomo Simoncini 2021-2022|Gian Carlo Venturini 2021-2021|Marco Nicolini 2021-2021|Paolo Rondelli 2022-
SN: Abdou Diouf 1981-2000|Abdoulaye Wade 2000-2012|Macky Sall 2012-2024|Bassirou Diomaye Faye 2024-
SO: Abdiqasim Salad Hassan 2000-2004|Abdullahi Yusuf Ahmed 2004-2008|Adan Mohamed Nuur Madobe 2008-2009|Sharif Sheikh Ahmed 2009-2012|Hassan Sheikh Mohamud 2012-2017, 2022-|Mohamed Osman Jawari 2012-2012|Muse Hassan Sheikh Sayid Abdulle 2012-2012|Mohamed Abdullahi Farmajo 2017-2022
SR: Jules Wijdenbosch 1996-2000|Ronald Venetiaan 2000-2010|Dési Bouterse 2010-2020|Chan Santokhi 2020-
SS: Salva Kiir Mayardit 2011-
ST: Miguel Trovoada 1995-2001|Fradique de Menezes 2001-2011|Fernando Pereira 2003-2003|Manuel Pinto da Costa 2011-2016|Evaristo Carvalho 2016-2021|Carlos Vila Nova 2021-
SV: Francisco Flores Pérez 1999-2003|Antonio Saca 2004-2009|Mauricio Funes 2009-2014|Salvador Sánchez Cerén 2014-2019|Nayib Bukele 2019-
SY: Hafez al-Assad 1971-2000|Abdul Halim Khaddam 2000-2000|Bashar al-Assad 2000-2025|Ahmed al-Sharaa 2025-
TD: Idriss Déby 1990-2021|Mahamat Déby Itno 2021-
TG: Étienne Gnassingbé Eyadéma 1967-2005|Bonfoh Abass 2005-2005|Faure Gnassingbé 2005-
TH: Bhumibol Adulyadej 1946-2016|Maha Vajiralongkorn 2016-
TJ: Emomali Rahmon 1994-
TL: Xanana Gusmão 2002-2007|José Ramos-Horta 2007-2012, 2022-|Taur Matan Ruak 2012-2017|Francisco Guterres 2017-2022
TM: Saparmurat Niyazov 1990-2006|Gurbanguly Berdimuhamedow 2007-2022|Serdar Berdimuhamedow 2022-
TN: Zine El Abidine Ben Ali 1987-2011|Fouad Mebazaa 2011-2011|Mohamed Ghannouchi 2011-2011|Moncef Marzouki 2011-2014|Beji Caid Essebsi 2014-2019|Kais Saied 2019-|Mohamed Ennaceur 2019-2019
TO: Tāufaʻāhau Tupou IV 1965-2006|George Tupou V 2006-2012|Tupou VI 2012-
TR: Süleyman Demirel 1993-2000|Ahmet Necdet Sezer 2000-2007|Abdullah Gül 2007-2014|Recep Tayyip Erdoğan 2014-
TT: A. N. R. Robinson 1997-2003|George Maxwell Richards 2003-2013|Anthony Carmona 2013-2018|Paula-Mae Weekes 2018-
TW: Lee Teng-hui 1988-2000|Chen Shui-bian 2000-2008|Ma Ying-jeou 2008-2016|Tsai Ing-wen 2016-2024|Lai Ching-te 2024-
TZ: Benjamin Mkapa 1995-2005|Jakaya Mrisho Kikwete 2005-2015|John Magufuli 2015-2021|Samia Suluhu 2021-
UA: Leonid Kuchma 1994-2005|Viktor Yushchenko 2005-2010|Viktor Yanukovych 2010-2014|Oleksandr Turchynov 2014-2014|Petro Poroshenko 2014-2019|Volodymyr Zelenskyy 2019-
UG: Yoweri Museveni 1986-
US: Bill Clinton 1993-2001|George W. Bush 2001-2009|Barack Obama 2009-2017|Donald Trump 2017-2021, 2025-|Joe Biden 2021-2025
UY: Julio María Sanguinetti 1995-2000|Jorge Batlle Ibáñez 2000-2005|Tabaré Vázquez 2005-2010, 2015-2020|José Mujica 2010-2015|Luis Lacalle Pou 2020-2025|Yamandú Orsi 2025-
UZ: Islam Karimov 1991-2016|Nigmatilla Yuldashev 2016-2016|Shavkat Mirziyoyev 2016-
VA: John Paul II 1978-2005|Benedict XVI 2005-2013|Pope Francis 2013-2025|Leo XIV 2025-
VE: Hugo Chávez 1999-2013|Diosdado Cabello 2002-2002|Pedro Carmona 2002-2002|Nicolás Maduro 2013-
VN: Trần Đức Lương 1997-2006|Nguyễn Minh Triết 2006-2011|Trương Tấn Sang 2011-2016|Trần Đại Quang 2016-2018|Nguyen Phu Trong 2018-2021|Đặng Thị Ngọc Thịnh 2018-2018|Nguyễn Xuân Phúc 2021-2023|Võ Văn Thưởng 2023-2024|Lương Cường 2024-|Tô Lâm 2024-2024
VU: Josias Moli 2004-2004|Kalkot Mataskelekele 2004-2009|Iolu Abil 2009-2014|Maxime Carlot Korman 2009-2009|Baldwin Lonsdale 2014-2017|Philip Boedoro 2014-2014|Esmon Saimon 2017-2017|Tallis Obed Moses 2017-2022|Nikenike Vurobaravu 2022-|Seoule Simeon 2022-2022
WS: Malietoa Tanumafili II 1962-2007|Tufuga Efi 2007-2017|Va’aletoa Sualauvi II 2017-
XK: Ibrahim Rugova 2002-2006|Fatmir Sejdiu 2008-2010|Jakup Krasniqi 2010-2011|Atifete Jahjaga 2011-2016|Behgjet Pacolli 2011-2011|Hashim Thaçi 2016-2020|Vjosa Osmani 2020-|Glauk Konjufca 2021-2021
YE: Ali Abdullah Saleh 1990-2012|Abdrabbuh Mansour Hadi 2012-2022|Mahdi al-Mashat 2018-
ZA: Thabo Mbeki 1999-2008|Ivy Matsepe-Casaburri 2005-2005, 2008-2008|Kgalema Motlanthe 2008-2009|Jacob Zuma 2009-2018|Matamela Cyril Ramaphosa 2018-
ZM: Frederick Chiluba 1991-2002|Levy Mwanawasa 2002-2008|Rupiah Banda 2008-2011|Michael Sata 2011-2014|Guy Scott 2014-2015|Edgar Lungu 2015-2021|Hakainde Hichilema 2021-
ZW: Robert Mugabe 1987-2017|Emmerson Mnangagwa 2017-|Phelekezela Mphoko 2017-2017
"""
)
