// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { TypeGrid } from '../../../renderer/ui/TypeGrid.tsx'
import { typeKeys, typeOfKey } from '../../../renderer/ui/type-keys.ts'
import { mentionTypes, type MentionType } from '../../../shared/model/mention.ts'
import { draw, press } from './draw.ts'

const plain = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false }

test('each type has a key of its own, and none that says something of a mention', () => {
  const keys = Object.values(typeKeys)
  expect(new Set(keys).size).toBe(mentionTypes.length)
  for (const key of ['a', 'x', 't', 'm', 'u', 'o', 's', 'z', 'j', 'k', 'r']) expect(typeOfKey({ ...plain, key })).toBeNull()
  for (const type of mentionTypes) expect(typeOfKey({ ...plain, key: typeKeys[type] })).toBe(type)
  expect(typeOfKey({ ...plain, key: '1', ctrlKey: true })).toBeNull()
})

test('arrows move in its rows and columns and choose nothing; one of them is the tab stop', () => {
  const chosen: MentionType[] = []
  draw(TypeGrid, {
    label: 'Type',
    chosen: null,
    now: 'place',
    words: (type: MentionType) => type,
    onChoose: (type: MentionType) => chosen.push(type),
  })
  const stops = [...document.querySelectorAll<HTMLElement>('[role="radio"]')].filter((item) => item.tabIndex === 0)
  expect(stops.map((stop) => stop.textContent)).toEqual(['place3'])
  stops[0]?.focus()
  press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('work6')
  press('ArrowLeft')
  expect(document.activeElement?.textContent).toBe('event5')
  press('ArrowRight', { shiftKey: true })
  expect(document.activeElement?.textContent).toBe('event5')
  expect(chosen).toEqual([])
})
