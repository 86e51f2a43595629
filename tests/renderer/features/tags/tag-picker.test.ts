// @vitest-environment jsdom
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import type { TagCount } from '../../../../shared/contract/views.ts'
import { TagId } from '../../../../shared/model/ids.ts'
import { TagPicker } from '../../../../renderer/features/tags/TagPicker.tsx'
import { draw, press, type } from '../../ui/draw.ts'

function tag(name: string, documents: number, parent: string | null = null): TagCount {
  return {
    tag: { id: TagId.parse(name.replaceAll(' ', '-')), name, parent: parent === null ? null : TagId.parse(parent), color: 'teal' },
    documents,
  }
}

const tags = [tag('Afghanistan', 64), tag('Humanitarian aid', 18, 'Afghanistan'), tag('Human rights', 4)]
let done: string[] = []

beforeEach(() => {
  done = []
  draw(TagPicker, {
    tags,
    taken: [TagId.parse('Afghanistan')],
    suggested: [],
    onAdd: (added) => done.push(`add ${added.name}`),
    onCreate: (name) => done.push(`create ${name}`),
    onTakeLast: () => done.push('take last'),
    onLeave: () => done.push('leave'),
  })
  act(() => document.querySelector('input')?.focus())
})

function options(): readonly string[] {
  return [...document.querySelectorAll('[role="option"]')].map(
    (option) => `${option.getAttribute('aria-selected') === 'true' ? '*' : ''}${option.querySelector('.clip')?.textContent ?? ''}`,
  )
}

test('matches show as one types: the letters bold, the tag they lie in, how often they are used, and a new one last', () => {
  type('hum')
  expect(options()).toEqual(['*Humanitarian aid in Afghanistan', 'Human rights 4 documents', 'Create “hum”'])
  expect([...document.querySelectorAll('[role="option"] b')].map((bold) => bold.textContent)).toEqual(['Hum', 'Hum'])
  const field = document.querySelector('input')
  expect(field?.getAttribute('aria-expanded')).toBe('true')
  expect(document.getElementById(field?.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-selected')).toBe('true')
})

test('arrows go round, Enter adds, and the field is ready for the next', () => {
  type('hum')
  press('ArrowDown')
  press('Enter')
  expect(done).toEqual(['add Human rights'])
  expect(document.querySelector('input')?.value).toBe('')
  type('hum')
  press('ArrowUp')
  press('Enter')
  expect(done).toEqual(['add Human rights', 'create hum'])
})

test('a digit adds the match of that number; Shift and Enter creates whatever is chosen', () => {
  type('hum')
  press('2')
  type('hum')
  press('Enter', { shiftKey: true })
  expect(done).toEqual(['add Human rights', 'create hum'])
})

test('Backspace takes the last tag off only when nothing is typed; Escape empties, then leaves', () => {
  type('h')
  press('Backspace')
  expect(done).toEqual([])
  press('Escape')
  expect(document.querySelector('input')?.value).toBe('')
  press('Backspace')
  press('Escape')
  expect(done).toEqual(['take last', 'leave'])
})

test('keys that belong to an input method are left to it', () => {
  type('hum')
  press('Enter', { isComposing: true })
  expect(done).toEqual([])
})
