import type { MentionType } from '../model/mention.ts'
import { normaliseName } from './normalise-name.ts'

/** One country a line: the name it goes by here; its other names, comma between them. */
const countries = `
Afghanistan;Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan
Antigua and Barbuda;Antigua
Bahamas;The Bahamas
Bolivia;Plurinational State of Bolivia
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina
Brunei;Brunei Darussalam
Cape Verde;Cabo Verde
China;People's Republic of China,PRC,Mainland China
Cuba;Republic of Cuba
Czech Republic;Czechia
Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Congo,D.R. Congo,Congo-Kinshasa,Zaire
East Timor;Timor-Leste,Timor Leste
Egypt;Arab Republic of Egypt
Eswatini;Swaziland
France;French Republic
Gambia;The Gambia
Germany;Federal Republic of Germany
Greece;Hellenic Republic
India;Republic of India,Bharat
Indonesia;Republic of Indonesia
Iran;Islamic Republic of Iran
Iraq;Republic of Iraq
Ireland;Republic of Ireland,Éire,Irish Republic
Italy;Italian Republic
Ivory Coast;Cote d'Ivoire,Côte d'Ivoire
Kenya;Republic of Kenya
Laos;Lao PDR,Lao People's Democratic Republic
Macau;Macao
Micronesia;Federated States of Micronesia
Moldova;Republic of Moldova
Myanmar;Burma
Netherlands;Holland,The Netherlands
North Korea;Democratic People's Republic of Korea,DPRK,N. Korea
North Macedonia;Macedonia,FYROM
Pakistan;Islamic Republic of Pakistan
Palestine;Palestinian Territories,Palestinian territories,State of Palestine,Palestinian Territory,Occupied Palestinian Territory
Republic of the Congo;Republic of Congo,Congo-Brazzaville
Russia;Russian Federation
Saint Kitts and Nevis;St. Kitts and Nevis
Saint Lucia;St. Lucia
Sao Tome and Principe;São Tomé and Príncipe
Saudi Arabia;Kingdom of Saudi Arabia,KSA
South Africa;Republic of South Africa,RSA
South Korea;Republic of Korea,ROK,S. Korea
Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics
Syria;Syrian Arab Republic
Taiwan;Republic of China,Chinese Taipei
Tanzania;United Republic of Tanzania
Trinidad and Tobago;Trinidad
Turkey;Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye
United Arab Emirates;UAE,U.A.E.,Emirates
United Kingdom;Britain,UK,U.K.,Great Britain,United Kingdom of Great Britain and Northern Ireland
United States;US,U.S.,USA,U.S.A.,United States of America,America,the States,USofA
Vatican;Vatican City,Holy See,Vatican City State
Venezuela;Bolivarian Republic of Venezuela
Vietnam;Viet Nam,Socialist Republic of Vietnam
`

/** One organization a line, in the same way. */
const organizations = `
Bharatiya Janata Party;BJP
African National Congress;ANC
Christian Democratic Union;CDU
Scottish National Party;SNP
Democratic Unionist Party;DUP
Alternative for Germany;AfD
Tamil Tigers;LTTE,Liberation Tigers of Tamil Eelam,Tamil Tiger
Organization of American States;OAS
International Labour Organization;ILO,International Labor Organization
International Organization for Migration;IOM
Food and Agriculture Organization;FAO
World Meteorological Organization;WMO
World Anti-Doping Agency;WADA
People's Liberation Army;PLA
Sinn Fein;Sinn Féin
Saudi Aramco;Aramco
African Union;AU,A.U.
Agence France-Presse;AFP,Agence France Presse
Al Jazeera;Al-Jazeera
Associated Press;AP,A.P.
Association of Southeast Asian Nations;ASEAN
BBC;BBC News,British Broadcasting Corporation
Basque Homeland and Freedom;ETA
Bloomberg;Bloomberg News
CBS;CBS News
Centers for Disease Control and Prevention;CDC
Central Intelligence Agency;CIA,C.I.A.
Collective Security Treaty Organization;CSTO
Commonwealth of Independent States;CIS
Defense Department;Department of Defense
Deutsche Presse-Agentur;DPA
Doctors Without Borders;Medecins Sans Frontieres,MSF
Environmental Protection Agency;EPA
European Central Bank;ECB
European Union;EU,E.U.
Federal Bureau of Investigation;FBI,F.B.I.
Federal Communications Commission;FCC
Federal Reserve;Fed,U.S. Federal Reserve,US Federal Reserve,Federal Reserve System
Federal Security Service;FSB
Food and Drug Administration;FDA
Free Syrian Army;FSA
General Assembly;UN General Assembly,U.N. General Assembly,United Nations General Assembly
General Electric;GE
General Motors;GM
Getty Images;Getty
Group of Eight;G8,G-8
Group of Seven;G7,G-7
Group of Twenty;G20,G-20,Group of 20
Gulf Cooperation Council;GCC
Hezbollah;Hizbollah,Hizballah,Hezbullah,Hizbullah
Homeland Security;Department of Homeland Security
House of Representatives;U.S. House of Representatives,US House of Representatives,U.S. House
Human Rights Watch;HRW
Inter-Services Intelligence;ISI
Internal Revenue Service;IRS
International Atomic Energy Agency;IAEA
International Committee of the Red Cross;ICRC
International Court of Justice;ICJ
International Criminal Court;ICC
International Monetary Fund;IMF
International Olympic Committee;IOC
Irish Republican Army;IRA
Islamic Jihad;Palestinian Islamic Jihad
Islamic Revolutionary Guard Corps;IRGC,Revolutionary Guards,Revolutionary Guard
Islamic State;ISIS,ISIL,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,IS,Islamic State group,Islamic State of Iraq and al-Sham
Islamic State Khorasan;ISIS-K,IS-K,Islamic State-Khorasan
Israel Defense Forces;IDF
JPMorgan Chase;JPMorgan
Justice Department;Department of Justice,DOJ
Ku Klux Klan;KKK
Kurdistan Workers' Party;PKK
Kyodo;Kyodo News
NASA;Nasa
NBC;NBC News
National Security Agency;NSA
North Atlantic Treaty Organization;NATO,Nato,North Atlantic Treaty Organisation,North Atlantic Alliance
Organization for Security and Cooperation in Europe;OSCE,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
Organization of Islamic Cooperation;OIC
Organization of the Petroleum Exporting Countries;OPEC,Opec,Organisation of the Petroleum Exporting Countries,Organization of Petroleum Exporting Countries
Palestine Liberation Organization;PLO
People's Protection Units;YPG
Republican Party;GOP
Revolutionary Armed Forces of Colombia;FARC
Russia Today;RT
Securities and Exchange Commission;SEC
Shanghai Cooperation Organization;SCO
State Department;U.S. State Department,US State Department,Department of State
State Duma;Duma
Syrian Democratic Forces;SDF
TASS;Tass,ITAR-TASS,Itar-Tass
Taliban;Taleban,Afghan Taliban,Taliban movement
Tehrik-i-Taliban;Pakistani Taliban,TTP
U.S. Congress;US Congress,United States Congress
U.S. Senate;US Senate,United States Senate
U.S. Supreme Court;US Supreme Court,United States Supreme Court,Supreme Court of the United States
UN Security Council;Security Council,U.N. Security Council,United Nations Security Council
UNESCO;Unesco
United Nations;UN,U.N.,UNO,United Nations Organization
United Nations Children's Fund;UNICEF,Unicef
United Nations High Commissioner for Refugees;UNHCR
Voice of America;VOA
Wagner Group;Wagner
Walmart;Wal-Mart
World Food Programme;World Food Program,WFP
World Health Organization;WHO,World Health Organisation
World Trade Organization;WTO,World Trade Organisation
Xinhua;Xinhua News Agency
al-Nusra Front;Nusra Front
al-Qaeda;al-Qaida,Al-Qaeda,Al-Qaida,al Qaeda,al Qaida,Al Qaeda,Al Qaida,al-Qa'ida,Qaeda,Al Qaeda network
al-Shabaab;al-Shabab,Al-Shabaab,Al-Shabab
`

const lines = { place: countries, organization: organizations } as const

/** A name as it is looked up: initials with or without full stops, words with or without hyphens and apostrophes are the same. */
function keyOf(type: MentionType, name: string): string {
  return `${type}:${normaliseName(name).replace(/[.']/gu, '').replaceAll('-', ' ').trim()}`
}

interface Known {
  readonly main: ReadonlyMap<string, string>
  readonly others: ReadonlyMap<string, readonly string[]>
}

let known: Known | null = null

/** Read at the first look-up, so that a start pays nothing for it. */
function read(): Known {
  const main = new Map<string, string>()
  const others = new Map<string, readonly string[]>()
  for (const type of ['place', 'organization'] as const) {
    for (const line of lines[type].trim().split('\n')) {
      const [name = '', rest = ''] = line.split(';')
      const names = rest.split(',')
      others.set(`${type}:${name}`, names)
      for (const other of [name, ...names]) main.set(keyOf(type, other), name)
    }
  }
  return { main, others }
}

/** The one name under which a country or well-known organization is kept, by any of its names; null for others. */
export function mainNameOf(type: MentionType, name: string): string | null {
  if (type !== 'place' && type !== 'organization') return null
  known ??= read()
  return known.main.get(keyOf(type, name)) ?? null
}

/** The other names of a country or organization that is kept under `name`. */
export function otherNamesOf(type: 'place' | 'organization', name: string): readonly string[] {
  known ??= read()
  return known.others.get(`${type}:${name}`) ?? []
}
