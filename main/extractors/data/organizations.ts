/** Well-known organizations, semicolon between them. Other names and initials are in shared/text/known-names. */
export const organizationNames = `
United Nations;European Union;European Commission;European Parliament;European Council;European Central Bank;
North Atlantic Treaty Organization;African Union;Arab League;Association of Southeast Asian Nations;
Organization of the Petroleum Exporting Countries;Shanghai Cooperation Organization;
Collective Security Treaty Organization;Commonwealth of Independent States;Eurasian Economic Union;
Organization for Security and Cooperation in Europe;Organization of Islamic Cooperation;Gulf Cooperation Council;
World Bank;International Monetary Fund;World Trade Organization;World Health Organization;World Food Programme;
International Atomic Energy Agency;International Criminal Court;International Court of Justice;
International Committee of the Red Cross;Red Cross;Red Crescent;UNESCO;UN Security Council;General Assembly;BRICS;
Taliban;Islamic State;Islamic State Khorasan;al-Qaeda;Hamas;Hezbollah;Fatah;Palestine Liberation Organization;
Palestinian Authority;Boko Haram;al-Shabaab;Haqqani network;Muslim Brotherhood;Islamic Jihad;Lashkar-e-Taiba;
Jaish-e-Mohammed;Tehrik-i-Taliban;Northern Alliance;Kurdistan Workers' Party;Syrian Democratic Forces;
Free Syrian Army;al-Nusra Front;Irish Republican Army;ETA;Wagner Group;Khmer Rouge;Ku Klux Klan;Viet Cong;Red Army;
Al-Aqsa Martyrs Brigade;Islamic Revolutionary Guard Corps;Kremlin;White House;Pentagon;Capitol;Congress;U.S. Congress;
Senate;U.S. Senate;House of Representatives;Supreme Court;U.S. Supreme Court;State Department;Justice Department;
Defense Department;Treasury Department;Homeland Security;Federal Reserve;Federal Bureau of Investigation;
Central Intelligence Agency;National Security Agency;National Security Council;Environmental Protection Agency;
Food and Drug Administration;Federal Communications Commission;Securities and Exchange Commission;
Internal Revenue Service;NASA;Centers for Disease Control and Prevention;Republican Party;Democratic Party;
Labour Party;Conservative Party;Communist Party;Bundestag;Downing Street;House of Commons;House of Lords;
British Parliament;MI5;MI6;Scotland Yard;State Duma;Federal Security Service;KGB;GRU;Mossad;Knesset;Likud;Shin Bet;
Israel Defense Forces;Inter-Services Intelligence;Associated Press;Agence France-Presse;Reuters;TASS;RIA Novosti;
Interfax;Xinhua;Kyodo;Deutsche Presse-Agentur;European Pressphoto Agency;Getty Images;Bloomberg;Sputnik;Russia Today;
BBC;CNN;CBS;NBC;ABC News;Fox News;MSNBC;NPR;PBS;Al Jazeera;Al Arabiya;Voice of America;Radio Free Europe;
Deutsche Welle;New York Times;Washington Post;Wall Street Journal;Los Angeles Times;USA Today;Guardian;
Daily Telegraph;Financial Times;Moscow Times;Le Monde;Der Spiegel;Haaretz;Jerusalem Post;Human Rights Watch;
Amnesty International;Greenpeace;Doctors Without Borders;Oxfam;Save the Children;Transparency International;Google;
Microsoft;Apple;Facebook;Twitter;YouTube;Amazon.com;IBM;Intel;Tesla;SpaceX;Boeing;Airbus;General Motors;
General Electric;Volkswagen;BMW;Toyota;Honda;Samsung;Sony;Huawei;Gazprom;Rosneft;Rosatom;Shell;ExxonMobil;Chevron;BP;
Enron;Goldman Sachs;JPMorgan Chase;Citigroup;Deutsche Bank;HSBC;Lockheed Martin;Pfizer;AstraZeneca;Nestle;McDonald's;
Starbucks;Walmart;Disney;Netflix;Wikipedia;FIFA;UEFA;NFL;NBA;NHL;MLB;Manchester United;Real Madrid;Arsenal;Chelsea;
Harvard;Harvard University;Yale;Stanford University;MIT;Oxford University;Cambridge University;
United Nations Children's Fund;United Nations High Commissioner for Refugees;Revolutionary Armed Forces of Colombia;
People's Protection Units;Group of Seven;Group of Twenty;Group of Eight;International Olympic Committee;
Basque Homeland and Freedom;
`
