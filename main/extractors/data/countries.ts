/** One country a line: name; other names; what its people are called (plurals follow by themselves); capital. */
export const countryLines = `
Afghanistan;;Afghan;Kabul
Albania;;Albanian;Tirana
Algeria;;Algerian;Algiers
Andorra;;Andorran;
Angola;;Angolan;Luanda
Antigua and Barbuda;Antigua;Antiguan;
Argentina;;Argentine,Argentinian,Argentinean;Buenos Aires
Armenia;;Armenian;Yerevan
Australia;;Australian,Aussie;Canberra
Austria;;Austrian;Vienna
Azerbaijan;;Azerbaijani,Azeri;Baku
Bahamas;;Bahamian;Nassau
Bahrain;;Bahraini;Manama
Bangladesh;;Bangladeshi;Dhaka
Barbados;;Barbadian;Bridgetown
Belarus;;Belarusian,Belarussian;Minsk
Belgium;;Belgian;Brussels
Belize;;Belizean;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo
Botswana;;Batswana;Gaborone
Brazil;;Brazilian;Brasilia
Brunei;;Bruneian;
Bulgaria;;Bulgarian;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian;Bujumbura
Cambodia;;Cambodian;Phnom Penh
Cameroon;;Cameroonian;Yaounde
Canada;;Canadian;Ottawa
Cape Verde;Cabo Verde;Cape Verdean;Praia
Central African Republic;;Central African;Bangui
Chad;;Chadian;N'Djamena
Chile;;Chilean;Santiago
China;People's Republic of China,PRC,Mainland China;Chinese;Beijing
Colombia;;Colombian;Bogota
Comoros;;Comorian;
Congo;Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Republic of the Congo,Republic of Congo,Congo-Brazzaville;Congolese;Kinshasa
Costa Rica;;Costa Rican;
Croatia;;Croatian,Croat;Zagreb
Cuba;;Cuban;Havana
Cyprus;Northern Cyprus;Cypriot;Nicosia
Czech Republic;Czechia;Czech;Prague
Czechoslovakia;;Czechoslovak,Czechoslovakian;
Denmark;;Danish,Dane;Copenhagen
Djibouti;;Djiboutian;
Dominica;;;
Dominican Republic;;Dominican;Santo Domingo
East Timor;Timor-Leste;East Timorese,Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorean;Quito
Egypt;;Egyptian;Cairo
El Salvador;;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;;Equatoguinean;Malabo
Eritrea;;Eritrean;Asmara
Estonia;;Estonian;Tallinn
Eswatini;Swaziland;Swazi;Mbabane
Ethiopia;;Ethiopian;Addis Ababa
Fiji;;Fijian;Suva
Finland;;Finnish,Finn;Helsinki
France;;French,Frenchman,Frenchmen,Frenchwoman;Paris
Gabon;;Gabonese;Libreville
Gambia;;Gambian;Banjul
Germany;West Germany,East Germany,Nazi Germany,Federal Republic of Germany;German,East German,West German;Berlin
Ghana;;Ghanaian;Accra
Great Britain;Britain,United Kingdom,UK,U.K.;British,Briton,Brit;London
Greece;;Greek;Athens
Greenland;;Greenlander,Greenlandic;Nuuk
Grenada;;Grenadian;
Guatemala;;Guatemalan;Guatemala City
Guinea;;Guinean;Conakry
Guinea-Bissau;;Bissau-Guinean;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian;Port-au-Prince
Honduras;;Honduran;Tegucigalpa
Hong Kong;;Hongkonger,Hong Konger;
Hungary;;Hungarian;Budapest
Iceland;;Icelandic,Icelander;Reykjavik
India;;Indian;New Delhi
Indonesia;;Indonesian;Jakarta
Iran;Islamic Republic of Iran;Iranian;Tehran
Iraq;;Iraqi;Baghdad
Ireland;Republic of Ireland,Northern Ireland;Irish,Irishman,Irishmen,Irishwoman,Northern Irish;Dublin
Israel;;Israeli;Jerusalem
Italy;;Italian;Rome
Ivory Coast;Cote d'Ivoire,Côte d'Ivoire;Ivorian;Yamoussoukro
Jamaica;;Jamaican;Kingston
Japan;;Japanese;Tokyo
Kazakhstan;;Kazakh,Kazakhstani;Astana
Kenya;;Kenyan;Nairobi
Kiribati;;I-Kiribati;
Kosovo;;Kosovar,Kosovan;Pristina
Kuwait;;Kuwaiti;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian;Monrovia
Libya;;Libyan;Tripoli
Liechtenstein;;Liechtensteiner;Vaduz
Lithuania;;Lithuanian;Vilnius
Luxembourg;;Luxembourgish,Luxembourger;
Macau;Macao;Macanese;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian;Lilongwe
Malaysia;;Malaysian;Kuala Lumpur
Maldives;;Maldivian;Male City
Mali;;Malian;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;Majuro
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;Port Louis
Mexico;;Mexican;Mexico City
Micronesia;;Micronesian;
Moldova;;Moldovan;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian;Ulaanbaatar
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyidaw
Namibia;;Namibian;Windhoek
Nauru;;Nauruan;
Nepal;;Nepalese,Nepali;Kathmandu
Netherlands;Holland;Dutch,Dutchman,Dutchmen;Amsterdam
New Zealand;;New Zealander,Kiwi;Wellington
Nicaragua;;Nicaraguan;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian;Abuja
North Korea;Democratic People's Republic of Korea,DPRK;North Korean;Pyongyang
North Macedonia;Macedonia;Macedonian,North Macedonian;Skopje
Norway;;Norwegian;Oslo
Oman;;Omani;Muscat
Pakistan;;Pakistani;Islamabad
Palau;;Palauan;
Palestine;Palestinian Territories,Palestinian territories;Palestinian;Ramallah
Panama;;Panamanian;Panama City
Papua New Guinea;;Papuan;Port Moresby
Paraguay;;Paraguayan;Asuncion
Peru;;Peruvian;Lima
Philippines;;Filipino,Filipina,Philippine;Manila
Poland;;Polish,Pole;Warsaw
Portugal;;Portuguese;Lisbon
Puerto Rico;;Puerto Rican;
Qatar;;Qatari;Doha
Romania;;Romanian;Bucharest
Russia;Russian Federation,Tsarist Russia;Russian;Moscow
Rwanda;;Rwandan;Kigali
Saint Kitts and Nevis;St. Kitts and Nevis;;
Saint Lucia;St. Lucia;;
Samoa;American Samoa;Samoan;Apia
San Marino;;Sammarinese;
Sao Tome and Principe;;;
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;Serbia and Montenegro;Serbian,Serb;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean;Freetown
Singapore;;Singaporean;
Slovakia;;Slovak,Slovakian;Bratislava
Slovenia;;Slovenian,Slovene;Ljubljana
Solomon Islands;;Solomon Islander;Honiara
Somalia;Somaliland;Somali,Somalian;Mogadishu
South Africa;;South African;Pretoria
South Korea;Republic of Korea;South Korean;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,U.S.S.R.;Soviet;
Spain;;Spanish,Spaniard;Madrid
Sri Lanka;;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede;Stockholm
Switzerland;;Swiss;Bern
Syria;Syrian Arab Republic;Syrian;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik,Tajikistani;Dushanbe
Tanzania;;Tanzanian;Dodoma
Thailand;;Thai;Bangkok
Tibet;;Tibetan;Lhasa
Togo;;Togolese;Lome
Tonga;;Tongan;
Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
Tunisia;;Tunisian;Tunis
Turkey;Türkiye,Turkiye;Turkish,Turk;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan;
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian;Kyiv
United Arab Emirates;UAE,U.A.E.;Emirati;Abu Dhabi
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek,Uzbekistani;Tashkent
Vanuatu;;Vanuatuan;Port Vila
Vatican;Vatican City,Holy See;;
Venezuela;;Venezuelan;Caracas
Vietnam;North Vietnam,South Vietnam,Viet Nam;Vietnamese,South Vietnamese,North Vietnamese;Hanoi
Yemen;;Yemeni;Sanaa
Yugoslavia;;Yugoslav,Yugoslavian;
Zambia;;Zambian;Lusaka
Zimbabwe;Rhodesia;Zimbabwean;Harare
England;;English,Englishman,Englishmen,Englishwoman;
Scotland;;Scottish,Scot,Scotsman;Edinburgh
Wales;;Welsh,Welshman;Cardiff
Georgia;;Georgian;Tbilisi
Jordan;;Jordanian;Amman
`
