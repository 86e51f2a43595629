import type { RuleView } from '../../../shared/contract/correction-views.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'

export interface SaidRule extends RuleView {
  readonly sentence: string
}

/** Rules whose sentence holds what was typed, whatever its case and accents, the latest first. */
export function listRules(rules: readonly SaidRule[], filter: string): readonly SaidRule[] {
  const wanted = normaliseName(filter)
  return rules
    .filter(({ sentence }) => wanted === '' || normaliseName(sentence).includes(wanted))
    .toSorted((left, right) => (left.rule.at < right.rule.at ? 1 : left.rule.at > right.rule.at ? -1 : 0))
}
