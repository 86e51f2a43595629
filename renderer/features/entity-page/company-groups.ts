import type { Companion } from '../../../shared/contract/entity-page.ts'
import { typeGroups, type TypeGroup } from '../../ui/type-groups.ts'
import type { MentionType } from '../../../shared/model/mention.ts'

export interface CompanyGroup {
  readonly name: TypeGroup
  readonly type: MentionType
  /** Most documents first. */
  readonly members: readonly Companion[]
}

/** Who and what an entity appears with, under the headings of an index; headings with nobody are left out. */
export function companyGroups(company: readonly Companion[]): readonly CompanyGroup[] {
  return typeGroups.flatMap(({ name, types }) => {
    const members = company.filter(({ type }) => types.includes(type)).toSorted((left, right) => right.documents - left.documents)
    return members.length === 0 ? [] : [{ name, type: types[0], members }]
  })
}
