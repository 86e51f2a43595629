const known: Readonly<Record<string, string>> = {
  'abc.net.au': 'ABC News (Australia)',
  'abcnews.go.com': 'ABC News',
  'afp.com': 'AFP',
  'aljazeera.com': 'Al Jazeera',
  'aljazeera.net': 'Al Jazeera',
  'apnews.com': 'AP News',
  'arstechnica.com': 'Ars Technica',
  'axios.com': 'Axios',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'bellingcat.com': 'Bellingcat',
  'bild.de': 'Bild',
  'bloomberg.com': 'Bloomberg',
  'businessinsider.com': 'Business Insider',
  'buzzfeed.com': 'BuzzFeed',
  'buzzfeednews.com': 'BuzzFeed News',
  'cbc.ca': 'CBC',
  'cbsnews.com': 'CBS News',
  'cnbc.com': 'CNBC',
  'cnet.com': 'CNET',
  'cnn.com': 'CNN',
  'corriere.it': 'Corriere della Sera',
  'csmonitor.com': 'The Christian Science Monitor',
  'dailymail.co.uk': 'Daily Mail',
  'derstandard.at': 'Der Standard',
  'dw.com': 'Deutsche Welle',
  'economist.com': 'The Economist',
  'elmundo.es': 'El Mundo',
  'elpais.com': 'El País',
  'engadget.com': 'Engadget',
  'euobserver.com': 'EUobserver',
  'euractiv.com': 'Euractiv',
  'euronews.com': 'Euronews',
  'faz.net': 'Frankfurter Allgemeine Zeitung',
  'folha.uol.com.br': 'Folha de S.Paulo',
  'forbes.com': 'Forbes',
  'foreignaffairs.com': 'Foreign Affairs',
  'foreignpolicy.com': 'Foreign Policy',
  'foxnews.com': 'Fox News',
  'france24.com': 'France 24',
  'ft.com': 'Financial Times',
  'globaltimes.cn': 'Global Times',
  'haaretz.com': 'Haaretz',
  'heise.de': 'heise online',
  'hindustantimes.com': 'Hindustan Times',
  'huffpost.com': 'HuffPost',
  'huffingtonpost.com': 'HuffPost',
  'independent.co.uk': 'The Independent',
  'indianexpress.com': 'The Indian Express',
  'interfax.ru': 'Interfax',
  'irishtimes.com': 'The Irish Times',
  'japantimes.co.jp': 'The Japan Times',
  'jpost.com': 'The Jerusalem Post',
  'kyivindependent.com': 'The Kyiv Independent',
  'kyivpost.com': 'Kyiv Post',
  'latimes.com': 'Los Angeles Times',
  'lefigaro.fr': 'Le Figaro',
  'lemonde.fr': 'Le Monde',
  'liberation.fr': 'Libération',
  'mediapart.fr': 'Mediapart',
  'meduza.io': 'Meduza',
  'medium.com': 'Medium',
  'middleeasteye.net': 'Middle East Eye',
  'msnbc.com': 'MSNBC',
  'nature.com': 'Nature',
  'nbcnews.com': 'NBC News',
  'newsweek.com': 'Newsweek',
  'newyorker.com': 'The New Yorker',
  'npr.org': 'NPR',
  'nrc.nl': 'NRC',
  'nytimes.com': 'The New York Times',
  'nypost.com': 'New York Post',
  'nzz.ch': 'Neue Zürcher Zeitung',
  'occrp.org': 'OCCRP',
  'pbs.org': 'PBS',
  'politico.com': 'Politico',
  'politico.eu': 'Politico Europe',
  'propublica.org': 'ProPublica',
  'qz.com': 'Quartz',
  'reuters.com': 'Reuters',
  'rferl.org': 'Radio Free Europe/Radio Liberty',
  'rt.com': 'RT',
  'repubblica.it': 'la Repubblica',
  'salon.com': 'Salon',
  'scmp.com': 'South China Morning Post',
  'slate.com': 'Slate',
  'sky.com': 'Sky News',
  'smh.com.au': 'The Sydney Morning Herald',
  'spiegel.de': 'Der Spiegel',
  'straitstimes.com': 'The Straits Times',
  'sueddeutsche.de': 'Süddeutsche Zeitung',
  'tagesschau.de': 'tagesschau',
  'tass.com': 'TASS',
  'tass.ru': 'TASS',
  'taz.de': 'taz',
  'techcrunch.com': 'TechCrunch',
  'telegraph.co.uk': 'The Telegraph',
  'theatlantic.com': 'The Atlantic',
  'theconversation.com': 'The Conversation',
  'theguardian.com': 'The Guardian',
  'guardian.co.uk': 'The Guardian',
  'thehindu.com': 'The Hindu',
  'theintercept.com': 'The Intercept',
  'themoscowtimes.com': 'The Moscow Times',
  'thetimes.co.uk': 'The Times',
  'thetimes.com': 'The Times',
  'theverge.com': 'The Verge',
  'time.com': 'Time',
  'timesofindia.indiatimes.com': 'The Times of India',
  'timesofisrael.com': 'The Times of Israel',
  'trtworld.com': 'TRT World',
  'ukrinform.net': 'Ukrinform',
  'usatoday.com': 'USA Today',
  'vice.com': 'Vice',
  'voanews.com': 'Voice of America',
  'vox.com': 'Vox',
  'washingtonpost.com': 'The Washington Post',
  'welt.de': 'Die Welt',
  'wikipedia.org': 'Wikipedia',
  'wired.com': 'Wired',
  'wsj.com': 'The Wall Street Journal',
  'xinhuanet.com': 'Xinhua',
  'yahoo.com': 'Yahoo',
  'yle.fi': 'Yle',
  'zdnet.com': 'ZDNet',
  'zeit.de': 'Die Zeit',
  'axelspringer.com': 'Axel Springer',
  'nikkei.com': 'Nikkei',
  'asahi.com': 'The Asahi Shimbun',
  'dawn.com': 'Dawn',
  'nation.africa': 'Nation',
  'premiumtimesng.com': 'Premium Times',
  'novayagazeta.ru': 'Novaya Gazeta',
}

const kindsOfPaper =
  'times|post|news|herald|tribune|guardian|journal|telegraph|gazette|independent|mirror|chronicle|observer|star|sun|review|today|globe|mail|dispatch|courier|examiner|inquirer|standard|express|record|register|monitor|reporter|insider|weekly|daily'
const paper = new RegExp(`^(the)?([a-z]{3,}?)(${kindsOfPaper})$`, 'u')

/** The publisher behind an address, from a list of well-known ones or by the pattern of paper names (the-CITY-times); null for hosts that tell nothing. */
export function publisherOfUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const labels = new URL(url).hostname
    .toLowerCase()
    .replace(/^www\d?\./u, '')
    .split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = known[labels.slice(from).join('.')]
    if (name !== undefined) return name
  }
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2
  const site = labels.at(short ? -3 : -2) ?? ''
  const words = site.includes('-') ? site.split('-') : paperWords(site)
  const isPaper = words !== null && new RegExp(`^(?:${kindsOfPaper})$`, 'u').test(words.at(-1) ?? '')
  return isPaper ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : null
}

function paperWords(site: string): readonly string[] | null {
  const match = paper.exec(site)
  return match === null ? null : [match[1], match[2], match[3]].filter((word) => word !== undefined)
}

const cuts = [' | ', ' – ', ' — ', ' - ', ' :: ', ' » ']

/** A page's title with the publisher cut off its end, and that publisher; only where `known` confirms that the end is one. */
export function cutPublisher(title: string, confirmed: string | null): { readonly title: string; readonly publisher: string | null } {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the\s+/u, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  for (const cut of cuts) {
    const at = title.lastIndexOf(cut)
    if (at <= 0) continue
    const end = title.slice(at + cut.length).trim()
    const names = Object.values(known)
    const confirms = confirmed !== null && plain(confirmed) === plain(end)
    if (confirms || names.some((name) => plain(name) === plain(end))) return { title: title.slice(0, at).trim(), publisher: end }
  }
  return { title, publisher: null }
}
