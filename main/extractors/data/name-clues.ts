function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''))
}

/** Words before a person's name that are no part of it. */
export const titles = words(`
  President President-elect Vice-President Ex-President Prime-Minister Spokesperson Chairperson Congressmen Justices CEO CFO COO Minister Premier Chancellor Senator Congressman Congresswoman Representative Governor Mayor Ambassador Secretary Judge Justice General
  Colonel Major Captain Lieutenant Sergeant Commander Admiral Marshal Private Corporal Officer Detective Sheriff Inspector Professor Doctor Father Sister Brother Bishop Archbishop
  Cardinal Pope Rabbi Imam Mullah Sheikh Sheik Reverend Prince Princess King Queen Emperor Empress Tsar Czar Duke Duchess Lord Lady Sir Dame Baron Count
  Mr Mrs Ms Miss Mx Dr Det Insp Supt Sgt Cpl Pvt Spc Pte Const Prof Rev Gen Col Lt Sgt Capt Sen Rep Gov Hon Maj Cmdr Adm Mister Madam Chairman Chairwoman Director Coach Speaker Spokesman Spokeswoman Attorney Alderman Alderwoman Councillor Councilman Councilwoman Cllr Amb Chair Treasurer Clerk Assemblyman Assemblywoman
  Prosecutor Commissioner Chief Leader Envoy Analyst Author Actor Actress Singer Director-General Co-founder Founder Crown Ayatollah
`)

/** Roles in small letters that a person's name may follow at once. */
export const roles = words(`
  journalist reporter correspondent editor photographer activist lawyer economist researcher scientist physicist chemist historian philosopher poet novelist writer composer architect artist painter musician
  rapper comedian filmmaker businessman businesswoman billionaire entrepreneur investor lawmaker politician candidate expert dissident cleric warlord militant gunman suspect defendant victim veteran astronaut
  midfielder striker goalkeeper defender quarterback pitcher swimmer sprinter spokesperson chairperson president-elect ex-president wife husband son daughter brother sister mother father aide adviser advisor
  deputy colleague successor predecessor mathematician engineer surgeon physician psychologist sociologist anthropologist theologian playwright screenwriter producer conductor pianist violinist drummer guitarist
`)

/** Words that may stand before one of `titles` and belong to it. */
export const titlePrefixes = words(`
  Deputy Vice First Second Third Prime Foreign Interior Defense Defence Finance Justice Health Education Energy Trade Economy Economic Environment Labor Labour Transport Culture
  Acting Interim Former Ex Assistant Associate Senior Special Attorney Lieutenant Major Brigadier Chief Executive Supreme Grand Crown Press Home Communications Information
  Agriculture Industry Oil Tourism Security National State Managing General Police Army Navy Under Secretary of
`)

/** Words that end or begin an organization's name. */
export const organizationWords = words(`
  Ministry Department Agency Bureau Office Commission Committee Council Authority Administration Parliament Assembly Congress Senate Court Tribunal Police Army Navy Force Forces Guard
  Party Union Federation Alliance Coalition Movement Front League Association Society Organization Organisation Institute Institution Foundation Fund Trust Bank Group Company
  Corporation Corp Inc Ltd LLC PLC Co Holdings Industries Systems Technologies Airlines Airways University College School Academy Hospital Church Museum Library Orchestra Club Team
  FC Times Post Journal Herald Tribune Gazette News Press Magazine Radio Television TV Network Records Studios Pictures Entertainment Laboratory Laboratories Center Centre
  Board Brigade Battalion Regiment Division Command Service Services Network Partners Associates Brothers Motors Pharmaceuticals Energy Petroleum Telecom Insurance Capital Ventures
  Embassy Consulate Cabinet Treasury Senate Legion Militia Liberation Brigades Guards Games United Rovers Wanderers Lakers Yankees Exchange
`)

/** Capitals that are no organization's initials. */
export const plainCapitals = words(`
  Covid COVID   AM PM TV PC CD DVD OK ID IQ DNA RNA HIV AIDS GDP GNP CEO CFO CTO COO VIP FAQ PS PhD MA BA BS MBA AD BC BCE CE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI USD EUR GBP GMT UTC EST EDT
  PST PDT CET URL HTML XML PDF RSS SMS GPS ATM SUV UFO DJ MVP IED WMD LOL OMG WTF BTW IMO FYI RT ASAP DIY AKA RSVP NOT THE AND FOR YOU ARE BUT ALL THIS THAT WITH FROM HAVE NO YES SO IF IN ON AT TO OF IT IS BE DO GO
  WE HE ME MY UP US OR AS BY AN I A NEW ONE TWO HOT BIG TOP NOW OUT OFF HAS HAD WAS CAN GET LET HOW WHY WHO HIS HER ITS OUR BY RE FW FWD CC BCC HR IT QA PR AI VR COVID SARS JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN
`)

/** Capitalised words that are no name by themselves. */
export const commonCapitals = words(`
  The A An This That These Those There Here It Its He She They We You I His Her Their Our Your My Me Him Them Us In On At By For From With Without About After Before During Since Until Under Over Between Among
  Against Through And But Or Nor So Yet If Because Although Though While When Where Why How What Who Which Whose Not No Yes Also Even Still Just Only Then Now Once Again Both Each Every Some Many Most
  More Much Few Several All Any Other Another Such As To Of Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Should Shall Let Please Thanks Thank Hello Hi Hey Dear Well Oh
  First Second Third Last Next New Old Good Great Best One Two Three Four Five Six Seven Eight Nine Ten Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
  April May June July August September October November December Spring Summer Autumn Winter Christmas Easter Ramadan Thanksgiving Related Article Read Photo Image Source Original However Meanwhile Moreover Despite According
  Senior Former President Minister Government Internet English God Bible Quran Koran Web Mr Mrs Ms Dr Sir Madam Mom Dad Mum Lord Jesus Chapter Section Figure Table Part Page Volume Note Notes See Never Always Maybe Perhaps
  Officials Police Earlier Later Recently Currently Like Unlike Instead Inside Outside Out Up Down Off Ask Get Go Come Make Take Give Look Know Think Say Said Says Try Use Want Need Call Sorry Great Nice Love
  Delegation Regime Western Eastern Northern Southern North South East West Central Talks Threat Warning Deputy Prime Foreign Special General National International Federal Royal Official Social Media Don't Can't I'm I've It's That's
`)
