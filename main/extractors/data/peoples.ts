/** Peoples, religions and persuasions that are no nation's name; a trailing + says the plural in s is one too. */
export const peopleLines = `
Arab+,Arabic,Kurd+,Kurdish,Jew+,Jewish,Muslim+,Moslem+,Islamic,Islamist+,Sunni+,Shia,Shi'ite+,Shiite+,Alawite+,Druze,Yazidi+,Christian+,Catholic+,Roman Catholic+,Protestant+,
Orthodox Christian+,Evangelical+,Mormon+,Hindu+,Buddhist+,Sikh+,Jain+,Baptist+,Lutheran+,Anglican+,Methodist+,Presbyterian+,Puritan+,Quaker+,Copt+,Coptic,Maronite+,Zionist+,Salafist+,Salafi+,Wahhabi+,
Communist+,Marxist+,Maoist+,Leninist+,Stalinist+,Trotskyist+,Nazi+,neo-Nazi+,Republican+,Democrat+,Democratic,Tory,Tories,Whig+,Liberal Democrat+,Christian Democrat+,Social Democrat+,Ba'athist+,Baathist+,
European+,African+,Asian+,Latin American+,North American+,South American+,Central American+,Central Asian+,South Asian+,East Asian+,Southeast Asian+,West African+,East African+,North African+,Eurasian+,Western,
Latino+,Latina+,Hispanic+,African American+,African-American+,Native American+,Asian American+,Asian-American+,Mexican American+,Mexican-American+,Anglo-Saxon+,Afro-American+,
Chechen+,Tatar+,Uighur+,Uyghur+,Pashtun+,Hazara+,Baloch,Baluch,Punjabi+,Bengali+,Tamil+,Sinhalese,Gujarati+,Kashmiri+,Rohingya,Hutu+,Tutsi+,Zulu+,Xhosa,Yoruba,Igbo,Hausa,Fulani,Oromo,Amhara,Tigrayan+,Masai,Maasai,
Basque+,Catalan+,Breton+,Flemish,Walloon+,Sicilian+,Bavarian+,Prussian+,Cossack+,Ossetian+,Abkhaz,Abkhazian+,Crimean+,Dagestani+,Ingush,Circassian+,Roma,Gypsy,Gypsies,Sami,Inuit,Maori,Aborigine+,Aboriginal,
Roman+,Byzantine+,Ottoman+,Persian+,Mongol+,Viking+,Norman+,Celt+,Celtic,Gaul+,Germanic,Slav+,Slavic,Scandinavian+,Nordic,Baltic,Balkan,Mediterranean,Hellenic,Aztec+,Maya,Mayan+,Inca+,Sumerian+,Babylonian+,Assyrian+,
Parisian+,Londoner+,New Yorker+,Californian+,Texan+,Muscovite+,Berliner+,Venetian+,Florentine+,Quebecois,Québécois,Hawaiian+,Cherokee,Navajo,Sioux,Apache,Iroquois,Han Chinese,Gazan+,Houthi+
`
