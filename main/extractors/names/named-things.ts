import type { Mention, MentionType } from '../../../shared/model/mention.ts'
import type { Extractor, ExtractorInput } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { isEnglish } from '../is-english.ts'
import { type Passage, passagesOf } from '../passages.ts'

/** Finds what a word in its name says of itself: Acts and Treaties, wars and cups, ministries; and works by the quotation marks or the emphasis after the word for their kind. */
export const namedThingsExtractor: Extractor = {
  name: 'named-things',
  version: '1',
  extract(input) {
    if (!isEnglish(input)) return []
    return [...passagesOf(input).flatMap(inPassage), ...emphasised(input)]
  },
}

const cap = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'&.](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*`
const caps = `${cap}(?: (?:${cap}|of|the|and|for|on|in|against|to|with)){0,7}?`
const before = String.raw`(?<![\p{L}\p{N}-])(?<![\p{Lu}][\p{L}]+ )`
const after = String.raw`(?![\p{L}\p{N}-])`
const ordinal = String.raw`(?:First|Second|Third|Fourth|Fifth|[1-9]\d{0,2}(?:st|nd|rd|th))`

interface Pattern {
  readonly type: MentionType
  readonly confidence: number
  /** The word that tells; where it is not the last one. */
  readonly kind: string | null
  readonly pattern: RegExp
  /** A text without any of these words is not looked at: most texts have none. */
  readonly words: readonly string[]
}

function pattern(type: MentionType, confidence: number, kind: string | null, words: string, source: string): Pattern {
  return {
    type,
    confidence,
    kind,
    words: words.split(' '),
    pattern: new RegExp(`${before}(?:[Tt]he )?(?<name>${source})${after}`, 'gu'),
  }
}

const ministries =
  'Foreign|Interior|Defen[cs]e|Finance|Justice|Health|Education|Energy|Trade|Economy|Economic Affairs|Agriculture|Transport|Culture|Labou?r|Environment|Information|Emergency|Emergencies|Oil|Petroleum|Tourism|Commerce|Industry|Security|Home'

const patterns: readonly Pattern[] = [
  pattern('law', 0.85, null, 'Act', String.raw`${cap}(?: (?:${cap}|of|the|and|for|on|against|to)){0,7} Act(?: of \d{4}| \d{4})?`),
  pattern(
    'law',
    0.85,
    null,
    'Treaty Convention Covenant Protocol Charter Declaration',
    String.raw`(?:Treaty|Convention|Covenant|Protocol|Charter|Declaration) (?:of|on|for|against|to) (?:the )?${cap}(?: (?:${cap}|of|the|and|on)){0,6}(?<! (?:of|the|and|on))`,
  ),
  pattern(
    'law',
    0.8,
    null,
    'Treaty Protocol Accord Statute Agreement Pact Convention',
    String.raw`${cap}(?: ${cap}){0,4} (?:Treaty|Protocol|Accords?|Statute|Agreements?|Pact)|(?:Geneva|Vienna|Hague|Ottawa|Genocide|Refugee|Istanbul|Bern|Basel|Ramsar|Aarhus|Lugano|Berne) Conventions?`,
  ),
  pattern(
    'law',
    0.88,
    'Resolution',
    'Resolution Directive Regulation Order Decree Proposition',
    String.raw`(?:UN |U\.N\. |United Nations |Security Council |General Assembly )*(?:Resolution|Directive|Regulation|Executive Order|Presidential Decree|Proposition) (?:No\. ?)?\d{1,6}(?:/\d{2,4})?`,
  ),
  pattern('law', 0.88, null, 'Amendment', String.raw`(?:${ordinal}|Equal Rights) Amendment`),
  pattern(
    'law',
    0.85,
    'Article',
    'Article Section Chapter Title',
    String.raw`(?:Article|Section|Chapter|Title) (?:\d{1,4}|[IVX]{1,5})(?:\(\d+\))? of the (?:${caps} )?(?:Constitution|Treaty|Act|Charter|Convention|Code)`,
  ),
  pattern(
    'event',
    0.85,
    null,
    'War Revolution Uprising Rebellion Intifada Genocide Massacre Crisis',
    String.raw`(?:${cap}(?:[-–]${cap})?|[Aa]nti-\p{Lu}\p{L}+|\p{L}+ Years'?’?)(?: ${cap}){0,3} (?:War|Civil War|Revolution|Uprising|Rebellion|Intifada|Genocide|Massacre|Crisis)(?: (?:of \d{4}|I{1,3}|One|Two))?(?! (?:Museum|Memorial|Office|Cabinet|Department|College|Council|Crimes?|Graves|Room|Relief))`,
  ),
  pattern(
    'event',
    0.85,
    'Battle',
    'Battle Siege Fall Storming Bombing',
    String.raw`(?:Battle|Siege|Battles|Fall|Storming|Bombing) of (?:the )?${cap}(?: ${cap}){0,2}`,
  ),
  pattern(
    'event',
    0.88,
    null,
    'Hurricane Typhoon Cyclone Storm Operation Depression',
    String.raw`(?:Hurricane|Typhoon|Cyclone|(?:Winter |Tropical )?Storm|Operation|Tropical Depression) ${cap}(?: ${cap}){0,2}`,
  ),
  pattern(
    'event',
    0.82,
    null,
    'Summit Olympic Paralympic Games Cup Championship Prix Open Marathon Festival Biennale Forum Expo',
    String.raw`(?:\d{4} )?${cap}(?: (?:${cap}|of|the|and)){0,4} (?:Summit|Olympics|(?:Olympic|Paralympic|Commonwealth|Asian|Winter|Summer|Pan American) Games|Paralympics|World Cup|Cup|Championships?|Grand Prix|(?<=(?:U\.?S|Australian|French|British)\.? )Open|Marathon|Film Festival|Festival|Biennale|(?<=Economic )Forum|Expo)(?: \d{4}| of \d{4})?`,
  ),
  pattern(
    'event',
    0.8,
    null,
    'COP Euro Expo Super Copa',
    String.raw`(?:COP ?\d{1,2}|Euro \d{4}|Expo \d{4}|Super Bowl (?:[IVXL]+|\d+)|Copa América(?: \d{4})?)`,
  ),
  pattern(
    'event',
    0.8,
    null,
    'Day',
    String.raw`(?:International (?!Day)|World (?!Day)|Remembrance|Independence|Bastille|Victory|Memorial|Labou?r|Veterans|Republic|Armistice|Columbus|Anzac)(?: |(?<= ))(?:${cap} ){0,3}Day`,
  ),
  pattern(
    'event',
    0.78,
    null,
    'Election',
    String.raw`(?:\d{4} )?${cap} (?:Presidential|General|Parliamentary) (?:Election|Elections)(?: of \d{4})?`,
  ),
  pattern(
    'organization',
    0.88,
    null,
    'Inc Corp Ltd LLC PLC plc GmbH',
    String.raw`(?:${cap}(?: & | )){1,4}(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|PLC|plc|GmbH|Pvt\.? Ltd\.?)`,
  ),
  pattern('organization', 0.8, null, 'Ministry', String.raw`(?:${ministries})(?:,? (?:and|&) (?:${ministries}))? Ministry`),
  pattern(
    'organization',
    0.82,
    null,
    'Ministry',
    String.raw`Ministry (?:of|for) (?:the )?${cap}(?:(?: |, | and |, and )(?:the )?${cap}){0,4}`,
  ),
  pattern(
    'organization',
    0.78,
    null,
    'Court',
    String.raw`(?:Supreme|Constitutional|High|Federal|Criminal|Appeals) Court|Court of (?:Appeals?|Cassation|Justice|Arbitration)(?: for Sport)?`,
  ),
  pattern(
    'organization',
    0.8,
    null,
    'University Institute College Working',
    String.raw`(?:${cap} ){1,4}(?:University|Institute|College)(?: of ${cap}(?: (?:${cap}|and|of)){0,3})?|(?:${cap} ){1,4}Working Group(?: (?:of|on|for) ${cap}(?: ${cap}){0,2})?|University of (?:the )?${cap}(?: ${cap}){0,2}`,
  ),
  pattern('place', 0.75, 'Lake', 'Lake Mount River Loch Lough', String.raw`(?:Lake|Mount|River|Loch|Lough) ${cap}(?: ${cap}){0,1}`),
  pattern(
    'place',
    0.75,
    null,
    'Airport Glacier Peninsula Mountains Bay Strait Stadium Square',
    String.raw`(?:${cap} ){1,3}(?:Airport|Glacier|Peninsula|Mountains|(?:Bay|Strait|Stadium|Square)(?! \p{Lu}))`,
  ),
  pattern(
    'place',
    0.7,
    'Rue',
    'Rue Via Calle Avenida Plaza Piazza Place',
    String.raw`(?:Rue|Via|Calle|Avenida|Plaza|Piazza|Place) (?:de |du |des |della |del |la )*${cap}(?: ${cap}){0,2}`,
  ),
]

/** Act of the Clean Air Act of 1970, Hurricane of Hurricane Katrina. */
function lastWord(name: string): string {
  if (/^(?:Hurricane|Typhoon|Cyclone|Operation)/u.test(name)) return name.slice(0, name.indexOf(' '))
  return name.match(/\p{Lu}\p{L}+(?=(?: (?:of|for|on) .*| [\dIVX]+| of \d+)?$)/u)?.[0] ?? name
}

/** Words that begin no name before War or Act: This Act, Every Cup. */
const plainStart =
  /^(?:The|This|That|These|Those|A|An|His|Her|Its|Their|Our|My|Your|No|Any|Every|Each|In|On|At|By|For|From|With|After|Before|During|Since|Under|And|But|Or|As|If|When|While|Until|Despite|Most|Many|Some|Both|Post|Pre|To|Of|So|Not|One|Two|Class|State)\b/u

function inPassage(passage: Passage): Mention[] {
  const telling = patterns.filter(({ words }) => words.some((word) => passage.text.includes(word)))
  const found = telling.flatMap(({ type, confidence, kind, pattern: source }) =>
    [...passage.text.matchAll(source)].flatMap((match) => {
      const named = match.groups?.['name'] ?? ''
      const name = withoutPlainWords(named)
      if (!/ |\d/u.test(name)) return []
      const start = match.index + match[0].lastIndexOf(named) + named.indexOf(name)
      return [
        mentionIn(passage, {
          start,
          end: start + name.length,
          type,
          confidence,
          code: 'role',
          params: { role: kind ?? lastWord(name), within: 'name' },
        }),
      ]
    }),
  )
  return [...found, ...quoted(passage)]
}

function withoutPlainWords(name: string): string {
  let rest = name.replace(/(?:,| (?:of|and|for|the))+$/u, '')
  while (plainStart.test(rest) && rest.includes(' ')) rest = rest.slice(rest.indexOf(' ') + 1)
  return rest
}

const workKinds =
  'film|movie|documentary|novel|book|memoir|autobiography|biography|album|song|single|track|EP|play|musical|opera|ballet|poem|painting|sculpture|series|sitcom|show|programme|program|podcast|magazine|essay|article|report|paper|thriller|comedy|drama|bestseller|best-seller|hit|trilogy|symphony|short story|anthology|play|study|video game|game'
const quotedPattern = new RegExp(
  String.raw`(?<![\p{L}-])(?<kind>${workKinds})(?:,| called| titled| entitled| named)? ["“](?<title>[\p{Lu}\p{N}][^"“”\n]{1,80}?)[,.]?["”]|["“](?<first>[\p{Lu}\p{N}][^"“”\n]{1,80}?),?["”],? (?:is |was )?(?:a|an|the|his|her|their|its)(?: [\p{L}\d-]+){0,4} (?<after>${workKinds})(?![\p{L}-])`,
  'gu',
)

/** Titles in quotation marks beside the word for what they are. */
function quoted(passage: Passage): Mention[] {
  return [...passage.text.matchAll(quotedPattern)].flatMap((match) => {
    const title = match.groups?.['title'] ?? match.groups?.['first'] ?? ''
    const kind = match.groups?.['kind'] ?? match.groups?.['after'] ?? ''
    if (!looksLikeTitle(title)) return []
    const start = match.index + match[0].indexOf(title)
    return [mentionIn(passage, { start, end: start + title.length, type: 'work', confidence: 0.85, code: 'role', params: { role: kind } })]
  })
}

/** A title capitalises most of its longer words, or is short. */
function looksLikeTitle(title: string): boolean {
  const words = title.split(/\s+/u).filter((word) => word.length > 3)
  return title.trim() !== '' && (words.length <= 1 || words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.6)
}

/** Titles in italics: after the word for what they are they are works. */
function emphasised(input: ExtractorInput): Mention[] {
  const mentions: Mention[] = []
  for (const { block, start } of input.blocks) {
    if (block.role === 'source' || block.role === 'boilerplate' || block.kind === 'code') continue
    for (const mark of block.marks) {
      if (mark.kind !== 'emphasis' || mark.end - mark.start > 80) continue
      const title = block.text.slice(mark.start, mark.end)
      const kind = new RegExp(`(?<![\\p{L}-])(${workKinds}),? $`, 'u').exec(block.text.slice(Math.max(0, mark.start - 30), mark.start))?.[1]
      if (kind === undefined || title !== title.trim() || !looksLikeTitle(title)) continue
      mentions.push({
        start: start + mark.start,
        end: start + mark.end,
        type: 'work',
        text: title,
        confidence: 0.88,
        reason: { code: 'role', params: { role: kind } },
        value: null,
      })
    }
  }
  return mentions
}
