/** Made-up documents around the seed article, so that lists, tags and searches have something to show. */
export interface Text {
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly status: 'unread' | 'reading' | 'reviewed'
  readonly tags: readonly string[]
  readonly body: string
}

export const texts: readonly Text[] = [
  {
    title: 'Joint statement of participants, regional consultations on Afghanistan',
    publisher: 'Foreign Ministry',
    date: '2021-10-20',
    status: 'unread',
    tags: ['Afghanistan'],
    body: 'The participants adopt this joint statement at the close of the consultations chaired by Sergei Lavrov in Moscow.\n\nContact with the Taliban on relief work continues whatever the state of recognition. Delegations from China, Iran, Pakistan and Uzbekistan asked the United Nations to call a donor conference in November.',
  },
  {
    title: 'Support package for Afghanistan: questions and answers',
    publisher: 'European Commission',
    date: '2021-10-12',
    status: 'unread',
    tags: ['Humanitarian aid'],
    body: 'The European Union has pledged one billion euros for Afghanistan and its neighbours. Ursula von der Leyen announced the package on 12 October 2021.\n\nThe money goes to partners of the United Nations on the ground, not to the Taliban. Recognition is a separate matter.',
  },
  {
    title: 'Russian Recognition of Taliban Regime ‘Not on the Table,’ Says Afghanistan’s Pro-Western Ambassador to Moscow',
    publisher: 'The Moscow Times',
    date: '2021-10-14',
    status: 'reviewed',
    tags: ['Afghanistan', 'Recognition'],
    body: 'Formal recognition would need a decision that none of the capitals in the region has announced, the ambassador said in Moscow on Thursday.\n\nHe expects the Taliban to send a delegation, and Russia to hear them out.',
  },
  {
    title: 'Opiates on the northern route: annual survey',
    publisher: 'UN drugs office',
    date: '2021-09-15',
    status: 'unread',
    tags: ['Drug trade', 'Central Asia'],
    body: 'Seizures in Tajikistan rose by 12 percent in 2020. The survey counts 6,300 tonnes of opium in Afghanistan, worth $2.7 billion.\n\nTajikistan and Kyrgyzstan report new routes since mid-August.',
  },
  {
    title: 'Hearing transcript: withdrawal and after',
    publisher: 'Committee record',
    date: '2021-09-28',
    status: 'reading',
    tags: ['Central Asia'],
    body: 'The Chairman asked whether contact with the Taliban amounts to recognition. General Mark Milley referred the committee to the legal note.\n\nSenator Jack Reed asked about the bases in Central Asia. The witness said that talks with Uzbekistan began in July 2021.',
  },
  {
    title: 'China and Russia Urge Taliban to Keep Security Promises',
    publisher: 'The Moscow Times',
    date: '2021-10-18',
    status: 'reading',
    tags: ['Afghanistan', 'Recognition'],
    body: 'Vladimir Putin and Xi Jinping spoke by telephone on Monday. Both asked the Taliban to break with Islamic State and to let aid through.\n\nBeijing offered 200 million yuan in food and vaccines.',
  },
  {
    title: 'Recognition of governments in practice: library briefing',
    publisher: 'Committee record',
    date: '2021-09-28',
    status: 'reviewed',
    tags: ['Recognition'],
    body: 'States recognise states and seldom governments. Several states keep working contact with the Taliban and leave recognition for later.\n\nThe briefing lists the practice of the United Kingdom, France and Germany since 1980.',
  },
  {
    title: 'Border guards count refugees at the Panj crossing',
    publisher: 'Asia-Plus',
    date: '2021-10-08',
    status: 'unread',
    tags: ['Central Asia'],
    body: 'Some 1,600 people crossed the river into Tajikistan last week, Emomali Rahmon said in Dushanbe on Friday.\n\nThe Red Crescent has tents for half of them. Russia sent 30 tanks to its base near Kulob.',
  },
  {
    title: 'Pipeline talks resume in Ashgabat',
    publisher: 'Trade desk',
    date: '2021-10-05',
    status: 'unread',
    tags: [],
    body: 'Turkmenistan wants the TAPI pipeline back on the agenda. Gurbanguly Berdimuhamedow received a delegation from Kabul on Tuesday.\n\nThe Asian Development Bank has spent $7 million on studies since 2003.',
  },
  {
    title: 'How the Kremlin reads the Taliban: an interview',
    publisher: 'The Moscow Times',
    date: '2021-10-02',
    status: 'unread',
    tags: ['Recognition'],
    body: 'Zamir Kabulov has known the Taliban since the 1990s. “We look at deeds,” he said in Moscow last week.\n\nHe was ambassador in Kabul from 2004 to 2009.',
  },
  {
    title: 'Turkey offers to run Kabul airport with Qatar',
    publisher: 'Reuters',
    date: '2021-10-01',
    status: 'unread',
    tags: ['Afghanistan'],
    body: 'Mevlüt Çavuşoğlu said in Ankara on Friday that technical teams from Turkey and Qatar were ready.\n\nThe airport needs repairs worth 20 million dollars.',
  },
  {
    title: 'Winter wheat prices in Herat double',
    publisher: 'Relief monitor',
    date: '2021-09-30',
    status: 'unread',
    tags: ['Humanitarian aid'],
    body: 'A sack of flour costs 2,400 afghanis in Herat, twice as much as in July, the World Food Programme found.\n\nThree in four families have sold something to eat.',
  },
]

/** One of the texts as a Markdown file. */
export function markdownOf({ title, publisher, date, body }: Text): string {
  return `---\ntitle: "${title}"\npublisher: ${publisher}\ndate: ${date}\n---\n\n${body}\n`
}
