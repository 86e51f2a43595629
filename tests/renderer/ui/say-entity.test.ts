import { expect, it } from 'vitest'
import { sayEntity } from '../../../renderer/ui/say-entity.ts'
import { EntityId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'

const say = (id: string, type: MentionType, name: string) => sayEntity({ id: EntityId.parse(id), type, name })

it('calls a date by its days across documents, and all else by its name', () => {
  expect(say('date:2021-10-18', 'date', 'Monday')).toBe('18 Oct 2021')
  expect(say('date:2021-08-01/2021-08-31', 'date', 'August')).toBe('August 2021')
  expect(say('date:that day', 'date', 'that day')).toBe('that day')
  expect(say('person:monday', 'person', 'Monday')).toBe('Monday')
})
