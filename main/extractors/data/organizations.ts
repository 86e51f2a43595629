/** One organization a line: its name; other names and initials, comma between them. */
export const organizationLines = `
United Nations;UN,U.N.
European Union;EU,E.U.
European Commission
European Parliament
European Council
European Central Bank;ECB
North Atlantic Treaty Organization;NATO,Nato
African Union;AU
Arab League
Association of Southeast Asian Nations;ASEAN
Organization of the Petroleum Exporting Countries;OPEC
Shanghai Cooperation Organization;SCO
Collective Security Treaty Organization;CSTO
Commonwealth of Independent States;CIS
Eurasian Economic Union
Organization for Security and Cooperation in Europe;OSCE
Organization of Islamic Cooperation;OIC
Gulf Cooperation Council;GCC
World Bank
International Monetary Fund;IMF
World Trade Organization;WTO
World Health Organization;WHO
World Food Programme;World Food Program,WFP
International Atomic Energy Agency;IAEA
International Criminal Court;ICC
International Court of Justice;ICJ
International Committee of the Red Cross;ICRC
Red Cross
Red Crescent
UNICEF;Unicef
UNESCO;Unesco
UNHCR
UN Security Council;Security Council,U.N. Security Council,United Nations Security Council
General Assembly;UN General Assembly,U.N. General Assembly,United Nations General Assembly
G7;Group of Seven
G20;Group of 20
G8
BRICS
Taliban;Taleban
Islamic State;ISIS,ISIL,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria
Islamic State Khorasan;ISIS-K,IS-K,Islamic State-Khorasan
al-Qaeda;al-Qaida,Al-Qaeda,Al-Qaida,al Qaeda,al Qaida,Al Qaeda,Al Qaida
Hamas
Hezbollah;Hizbollah,Hizballah
Fatah
Palestine Liberation Organization;PLO
Palestinian Authority
Boko Haram
al-Shabaab;al-Shabab,Al-Shabaab,Al-Shabab
Haqqani network
Muslim Brotherhood
Islamic Jihad
Lashkar-e-Taiba
Jaish-e-Mohammed
Tehrik-i-Taliban;Pakistani Taliban,TTP
Northern Alliance
Kurdistan Workers' Party;PKK
YPG
Syrian Democratic Forces;SDF
Free Syrian Army;FSA
al-Nusra Front;Nusra Front
Irish Republican Army;IRA
ETA
FARC
Wagner Group;Wagner
Khmer Rouge
Ku Klux Klan;KKK
Viet Cong
Red Army
Al-Aqsa Martyrs Brigade
Islamic Revolutionary Guard Corps;IRGC,Revolutionary Guards,Revolutionary Guard
Kremlin
White House
Pentagon
Capitol
Congress;U.S. Congress,US Congress
Senate;U.S. Senate,US Senate
House of Representatives
Supreme Court;U.S. Supreme Court,US Supreme Court
State Department;U.S. State Department,US State Department,Department of State
Justice Department;Department of Justice,DOJ
Defense Department;Department of Defense
Treasury Department
Homeland Security;Department of Homeland Security
Federal Reserve;Fed
Federal Bureau of Investigation;FBI,F.B.I.
Central Intelligence Agency;CIA,C.I.A.
National Security Agency;NSA
National Security Council
Environmental Protection Agency;EPA
Food and Drug Administration;FDA
Federal Communications Commission;FCC
Securities and Exchange Commission;SEC
Internal Revenue Service;IRS
NASA;Nasa
Centers for Disease Control and Prevention;CDC
Republican Party;GOP
Democratic Party
Labour Party
Conservative Party
Communist Party
Bundestag
Downing Street
House of Commons
House of Lords
British Parliament
MI5
MI6
Scotland Yard
State Duma;Duma
Federal Security Service;FSB
KGB
GRU
Mossad
Knesset
Likud
Shin Bet
Israel Defense Forces;IDF
Inter-Services Intelligence;ISI
Associated Press;AP
Agence France-Presse;AFP,Agence France Presse
Reuters
TASS;Tass,ITAR-TASS,Itar-Tass
RIA Novosti
Interfax
Xinhua;Xinhua News Agency
Kyodo;Kyodo News
Deutsche Presse-Agentur;DPA
European Pressphoto Agency
Getty Images;Getty
Bloomberg;Bloomberg News
Sputnik
Russia Today;RT
BBC;BBC News,British Broadcasting Corporation
CNN
CBS;CBS News
NBC;NBC News
ABC News
Fox News
MSNBC
NPR
PBS
Al Jazeera;Al-Jazeera
Al Arabiya
Voice of America;VOA
Radio Free Europe
Deutsche Welle
New York Times
Washington Post
Wall Street Journal
Los Angeles Times
USA Today
Guardian
Daily Telegraph
Financial Times
Moscow Times
Le Monde
Der Spiegel
Haaretz
Jerusalem Post
Human Rights Watch;HRW
Amnesty International
Greenpeace
Doctors Without Borders;Medecins Sans Frontieres,MSF
Oxfam
Save the Children
Transparency International
Google
Microsoft
Apple
Facebook
Twitter
YouTube
Amazon.com
IBM
Intel
Tesla
SpaceX
Boeing
Airbus
General Motors;GM
General Electric;GE
Volkswagen
BMW
Toyota
Honda
Samsung
Sony
Huawei
Gazprom
Rosneft
Rosatom
Shell
ExxonMobil
Chevron
BP
Enron
Goldman Sachs
JPMorgan Chase;JPMorgan
Citigroup
Deutsche Bank
HSBC
Lockheed Martin
Pfizer
AstraZeneca
Nestle
McDonald's
Starbucks
Walmart;Wal-Mart
Disney
Netflix
Wikipedia
FIFA
UEFA
IOC;International Olympic Committee
NFL
NBA
NHL
MLB
Manchester United
Real Madrid
Arsenal
Chelsea
Harvard
Harvard University
Yale
Stanford University
MIT
Oxford University
Cambridge University
`
