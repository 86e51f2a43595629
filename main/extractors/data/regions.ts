/** Continents, regions of the world, seas, states and provinces: names of places, comma between them. */
export const regionLines = `
Europe,Asia,Africa,Antarctica,Oceania,Eurasia,North America,South America,Latin America,Central America,Central Asia,South Asia,Southeast Asia,South-East Asia,East Asia,West Asia,Western Europe,Eastern Europe,
Central Europe,Northern Europe,Southern Europe,Middle East,Near East,Far East,North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,sub-Saharan Africa,Horn of Africa,Maghreb,Sahel,Sahara,Levant,Caucasus,
North Caucasus,South Caucasus,Balkans,Western Balkans,Baltics,Baltic States,Scandinavia,Iberia,Anatolia,Siberia,Crimea,Donbas,Donbass,Chechnya,Dagestan,Ingushetia,Tatarstan,Bashkortostan,Abkhazia,South Ossetia,Nagorno-Karabakh,
Transnistria,Gaza Strip,Gaza,West Bank,Golan Heights,Sinai,Sinai Peninsula,Kurdistan,Iraqi Kurdistan,Darfur,Tigray,Punjab,Kashmir,Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan,Helmand,Kandahar,Kunduz,Nangarhar,Xinjiang,
Manchuria,Inner Mongolia,Guangdong,Sichuan,Yunnan,Hubei,Hunan,Fujian,Zhejiang,Jiangsu,Shandong,Korea,Korean Peninsula,Bavaria,Saxony,Prussia,Catalonia,Andalusia,Basque Country,Galicia,Normandy,Brittany,Provence,Alsace,Lorraine,
Burgundy,Tuscany,Lombardy,Sicily,Sardinia,Corsica,Crete,Flanders,Wallonia,Transylvania,Silesia,Bohemia,Moravia,Galilee,Mesopotamia,Persia,Ottoman Empire,Roman Empire,British Empire,Byzantium,Gaul,Yorkshire,Cornwall,Lancashire,
Kent,Essex,Sussex,Surrey,Devon,Dorset,Somerset,Norfolk,Suffolk,Oxfordshire,Hampshire,Ulster,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,
Nevada,New Hampshire,New Jersey,New Mexico,New York,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,
West Virginia,Wisconsin,Wyoming,District of Columbia,New England,Midwest,Silicon Valley,Long Island,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Harlem,Hollywood,Capitol Hill,Wall Street,Times Square,Guantanamo Bay,Guantanamo,
Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Kerala,Tamil Nadu,Gujarat,Rajasthan,
Uttar Pradesh,Bihar,West Bengal,Maharashtra,Karnataka,Assam,Goa,Bengal,Java,Sumatra,Borneo,Bali,Sulawesi,Okinawa,Hokkaido,Honshu,Mindanao,Luzon,Falkland Islands,Canary Islands,Gibraltar,Bermuda,Guam,Aruba,Cayman Islands,
Caribbean,Mediterranean,Mediterranean Sea,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic,Arctic Ocean,Antarctic,Antarctica,Black Sea,Caspian Sea,Red Sea,Dead Sea,Baltic Sea,North Sea,South China Sea,East China Sea,Persian Gulf,Arabian Sea,
Gulf of Mexico,Gulf of Aden,Sea of Azov,Sea of Japan,Strait of Hormuz,Suez Canal,Panama Canal,Bosphorus,Dardanelles,English Channel,Bay of Bengal,Nile,Danube,Rhine,Volga,Dnieper,Dnipro,Euphrates,Tigris,Ganges,Amazon River,Mekong,Yangtze,
Thames,Seine,Hudson River,Mississippi River,Rio Grande,Alps,Andes,Himalayas,Himalaya,Urals,Rocky Mountains,Rockies,Appalachians,Pyrenees,Carpathians,Hindu Kush,Mount Everest,Everest,Kilimanjaro,Lake Victoria,Lake Michigan,Lake Baikal,
Arabian Peninsula,Iberian Peninsula,Great Lakes,Great Plains,Earth,Mars,Venus,Jupiter,Saturn,Mecca,Medina,Chernobyl,Auschwitz,Zaporizhzhia,Luhansk,Donetsk,
Asia Minor,Pacific Northwest,Florida Keys,Upstate New York,Bay Area,San Francisco Bay Area,East Jerusalem,East Prussia,Cape Verde Islands,Lower Manhattan,Upper East Side,Central Park,Niagara Falls,Grand Canyon
`
