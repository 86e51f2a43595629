/** One country a line, also those that are no more: name; what its people are called (plurals follow by themselves); capital. Other names are in shared/text/known-names. */
export const countryLines = `
Afghanistan;Afghan;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;
Angola;Angolan;Luanda
Antigua and Barbuda;Antiguan;
Argentina;Argentine,Argentinian,Argentinean;Buenos Aires
Armenia;Armenian;Yerevan
Australia;Australian,Aussie;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus;Belarusian,Belarussian;Minsk
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;La Paz
Bosnia and Herzegovina;Bosnian;Sarajevo
Botswana;Batswana;Gaborone
Brazil;Brazilian;Brasilia
Brunei;Bruneian;
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burundi;Burundian;Bujumbura
Cambodia;Cambodian;Phnom Penh
Cameroon;Cameroonian;Yaounde
Canada;Canadian;Ottawa
Cape Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui
Chad;Chadian;N'Djamena
Chile;Chilean;Santiago
China;Chinese;Beijing
Colombia;Colombian;Bogota
Comoros;Comorian;
Democratic Republic of the Congo;Congolese;Kinshasa
Costa Rica;Costa Rican;
Croatia;Croatian,Croat;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic;Czech;Prague
Czechoslovakia;Czechoslovak,Czechoslovakian;
Denmark;Danish,Dane;Copenhagen
Djibouti;Djiboutian;
Dominica;;
Dominican Republic;Dominican;Santo Domingo
East Timor;East Timorese,Timorese;Dili
Ecuador;Ecuadorian,Ecuadorean;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini;Swazi;Mbabane
Ethiopia;Ethiopian;Addis Ababa
Fiji;Fijian;Suva
Finland;Finnish,Finn;Helsinki
France;French,Frenchman,Frenchmen,Frenchwoman;Paris
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul
Germany;German,East German,West German;Berlin
Ghana;Ghanaian;Accra
United Kingdom;British,Briton,Brit;London
Greece;Greek;Athens
Greenland;Greenlander,Greenlandic;Nuuk
Grenada;Grenadian;
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hong Kong;Hongkonger,Hong Konger;
Hungary;Hungarian;Budapest
Iceland;Icelandic,Icelander;Reykjavik
India;Indian;New Delhi
Indonesia;Indonesian;Jakarta
Iran;Iranian;Tehran
Iraq;Iraqi;Baghdad
Ireland;Irish,Irishman,Irishmen,Irishwoman,Northern Irish;Dublin
Israel;Israeli;Jerusalem
Italy;Italian;Rome
Ivory Coast;Ivorian;Yamoussoukro
Jamaica;Jamaican;Kingston
Japan;Japanese;Tokyo
Kazakhstan;Kazakh,Kazakhstani;Astana
Kenya;Kenyan;Nairobi
Kiribati;I-Kiribati;
Kosovo;Kosovar,Kosovan;Pristina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Laotian,Lao;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;Liechtensteiner;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish,Luxembourger;
Macau;Macanese;
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur
Maldives;Maldivian;Male City
Mali;Malian;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Micronesia;Micronesian;
Moldova;Moldovan;Chisinau
Monaco;Monegasque;
Mongolia;Mongolian;Ulaanbaatar
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar;Burmese;Naypyidaw
Namibia;Namibian;Windhoek
Nauru;Nauruan;
Nepal;Nepalese,Nepali;Kathmandu
Netherlands;Dutch,Dutchman,Dutchmen;Amsterdam
New Zealand;New Zealander,Kiwi;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea;North Korean;Pyongyang
North Macedonia;Macedonian,North Macedonian;Skopje
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palau;Palauan;
Palestine;Palestinian;Ramallah
Panama;Panamanian;Panama City
Papua New Guinea;Papuan;Port Moresby
Paraguay;Paraguayan;Asuncion
Peru;Peruvian;Lima
Philippines;Filipino,Filipina,Philippine;Manila
Poland;Polish,Pole;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican;
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia;Russian;Moscow
Rwanda;Rwandan;Kigali
Saint Kitts and Nevis;;
Saint Lucia;;
Samoa;Samoan;Apia
San Marino;Sammarinese;
Sao Tome and Principe;;
Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb;Belgrade
Seychelles;Seychellois;
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean;
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;Solomon Islander;Honiara
Somalia;Somali,Somalian;Mogadishu
South Africa;South African;Pretoria
South Korea;South Korean;Seoul
South Sudan;South Sudanese;Juba
Soviet Union;Soviet;
Spain;Spanish,Spaniard;Madrid
Sri Lanka;Sri Lankan;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swede;Stockholm
Switzerland;Swiss;Bern
Syria;Syrian;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik,Tajikistani;Dushanbe
Tanzania;Tanzanian;Dodoma
Thailand;Thai;Bangkok
Tibet;Tibetan;Lhasa
Togo;Togolese;Lome
Tonga;Tongan;
Trinidad and Tobago;Trinidadian;Port of Spain
Tunisia;Tunisian;Tunis
Turkey;Turkish,Turk;Ankara
Turkmenistan;Turkmen;Ashgabat
Tuvalu;Tuvaluan;
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv
United Arab Emirates;Emirati;Abu Dhabi
United States;American;Washington
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek,Uzbekistani;Tashkent
Vanuatu;Vanuatuan;Port Vila
Vatican;;
Venezuela;Venezuelan;Caracas
Vietnam;Vietnamese,South Vietnamese,North Vietnamese;Hanoi
Yemen;Yemeni;Sanaa
Yugoslavia;Yugoslav,Yugoslavian;
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare
England;English,Englishman,Englishmen,Englishwoman;
Scotland;Scottish,Scot,Scotsman;Edinburgh
Wales;Welsh,Welshman;Cardiff
Georgia;Georgian;Tbilisi
Jordan;Jordanian;Amman
Republic of the Congo;;Brazzaville
Northern Cyprus;;
West Germany;;
East Germany;;
Nazi Germany;;
Northern Ireland;;
Tsarist Russia;;
American Samoa;;
Serbia and Montenegro;;
Somaliland;;
North Vietnam;;
South Vietnam;;
Rhodesia;;
`
