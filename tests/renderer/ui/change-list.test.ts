// @vitest-environment jsdom
import { act } from 'react'
import { expect, test } from 'vitest'
import { ChangeList, leadIn } from '../../../renderer/ui/ChangeList.tsx'
import { draw } from './draw.ts'

const line = (start: number) => ({ start, before: 'He met ', text: 'Putin', after: ' again' })
const groups = [
  { key: 'one', title: 'First', count: 5, lines: [line(1), line(40)] },
  { key: 'two', title: 'Second', count: 1, lines: [line(7)] },
]
const more = (count: number) => `${String(count)} more`

test('the first document begins unfolded, what it leaves out is counted, the others wait behind their titles', () => {
  draw(ChangeList, { groups, more })
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.change-doc')]
  expect(buttons.map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
  expect(document.querySelectorAll('.change')).toHaveLength(2)
  expect(document.querySelector('.change-more')?.textContent).toBe('3 more')
  act(() => buttons[1]?.click())
  act(() => buttons[0]?.click())
  expect(buttons.map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
  expect(document.querySelectorAll('.change')).toHaveLength(1)
})

test('a line begins so that its word is in view', () => {
  expect(leadIn('He met ')).toBe('He met ')
  const long = leadIn('Senior officials of many countries, among them people from the ministry, including ')
  expect(long.startsWith('…')).toBe(true)
  expect(long.endsWith('the ministry, including ')).toBe(true)
  expect(long.length).toBeLessThanOrEqual(35)
})
