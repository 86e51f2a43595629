const agencies: readonly (readonly [name: string, pattern: string])[] = [
  ['AFP', 'AFP|A\\.F\\.P\\.|Agence France[- ]Presse'],
  ['AP', 'AP|A\\.P\\.|(?:The )?Associated Press'],
  ['Reuters', 'Reuters|REUTERS|Thomson Reuters'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur'],
  ['TASS', 'TASS|ITAR-TASS|Tass'],
  ['Interfax', 'Interfax'],
  ['RIA Novosti', 'RIA Novosti|RIA'],
  ['Xinhua', 'Xinhua'],
  ['Bloomberg', 'Bloomberg(?: News)?'],
  ['UPI', 'UPI|United Press International'],
  ['EFE', 'EFE|Agencia EFE'],
  ['ANSA', 'ANSA'],
  ['APA', 'APA|Austria Presse Agentur'],
  ['Kyodo', 'Kyodo(?: News)?'],
  ['Yonhap', 'Yonhap'],
  ['Anadolu', 'Anadolu(?: Agency)?'],
  ['PTI', 'PTI|Press Trust of India'],
  ['ANI', 'ANI'],
  ['IANS', 'IANS'],
  ['PA', 'PA(?: Media)?|Press Association'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['Canadian Press', '(?:The )?Canadian Press'],
  ['Ukrinform', 'Ukrinform'],
  ['Belga', 'Belga'],
  ['ANP', 'ANP'],
  ['NTB', 'NTB'],
  ['Ritzau', 'Ritzau'],
  ['PAP', 'PAP'],
  ['ČTK', 'ČTK|CTK'],
  ['SDA', 'SDA|Keystone-SDA'],
  ['KNA', 'KNA'],
  ['epd', 'epd'],
  ['SID', 'SID'],
  ['MTI', 'MTI'],
  ['Lusa', 'Lusa'],
  ['MENA', 'MENA'],
  ['IRNA', 'IRNA'],
  ['KCNA', 'KCNA'],
]

const whole = agencies.map(([name, pattern]) => ({ name, pattern: new RegExp(`^(?:the )?(?:${pattern})$`, 'u') }))
const any = agencies.map(([, pattern]) => pattern).join('|')
const dateline = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]*[\\s,/]+){1,5}(?:[^()\\n]{0,40}\\d[^()\\n]{0,20})?\\((${any})\\)\\s*[-–—:.]|^\\((${any})\\)\\s*[-–—:.]?\\s*\\p{Lu}`,
  'u',
)
const trailing = new RegExp(`\\((${any})\\)\\s*$`, 'u')

/** The news agency that a name stands for (`Agence France-Presse` is `AFP`), or null. */
export function agencyNamed(name: string): string | null {
  const bare = name.trim()
  return whole.find((agency) => agency.pattern.test(bare))?.name ?? null
}

/** The agency in a dispatch's dateline, such as "MOSCOW, Oct 20 (Reuters) - …"; null where there is none. */
export function agencyOfDateline(paragraph: string): string | null {
  const match = dateline.exec(paragraph.slice(0, 120))
  const name = match?.[1] ?? match?.[2]
  return name === undefined ? null : agencyNamed(name)
}

/** The agency in brackets at the end of a dispatch's last paragraph, as in "… said on Tuesday. (dpa)". */
export function agencyAtEnd(paragraph: string): string | null {
  const name = trailing.exec(paragraph.slice(-60))?.[1]
  return name === undefined ? null : agencyNamed(name)
}
