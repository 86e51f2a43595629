import { ProblemError } from '../../shared/contract/result.ts'
import type { ChangeLabel } from '../../shared/model/change.ts'
import type { DocumentId, RuleId } from '../../shared/model/ids.ts'
import type { Rule } from '../../shared/model/rule.ts'
import { problem } from '../../shared/words/problems.ts'
import { countUnderRule } from '../search/rule-reach.ts'
import type { StoreReader } from '../storage/store.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

async function rulesOf(reader: StoreReader, document: DocumentId | null): Promise<readonly Rule[]> {
  return document === null ? reader.library.rules : (await reader.review(document)).rules
}

export function editRules(desk: Desk): HandlersOf<'rule:list' | 'rule:switch' | 'rule:edit' | 'rule:delete'> {
  async function edit(
    document: DocumentId | null,
    id: RuleId,
    code: ChangeLabel['code'],
    change: (rule: Rule) => Rule | null,
  ): Promise<void> {
    await desk.change(async (reader) => {
      const before = (await rulesOf(reader, document)).find((rule) => rule.id === id)
      if (before === undefined) throw new ProblemError(problem('not-found', { what: 'This rule' }))
      const after = change(before)
      if (JSON.stringify(after) === JSON.stringify(before)) return null
      return { label: { code, params: {} }, operations: [{ kind: 'rule', document, before, after }] }
    })
  }

  return {
    'rule:list': async ({ document }) => {
      if (document !== null) desk.mustHave([document])
      const rules = document === null ? desk.store.library.rules : (await desk.store.review(document)).rules
      return {
        rules: rules.map((rule) => ({
          rule,
          document,
          documents: document === null ? desk.index.ask(({ database, canSearch }) => countUnderRule(database, rule.effect, canSearch)) : 1,
        })),
      }
    },
    'rule:switch': async ({ document, id, on }) => {
      await edit(document, id, on ? 'rule-on' : 'rule-off', (rule) => ({ ...rule, on }))
      return {}
    },
    'rule:edit': async ({ document, id, effect }) => {
      await edit(document, id, 'rule-edit', (rule) => ({ ...rule, effect }))
      return {}
    },
    'rule:delete': async ({ document, id }) => {
      await edit(document, id, 'rule-delete', () => null)
      return {}
    },
  }
}
