import { expect, it } from 'vitest'
import { titleKey } from '../../../main/search/title-key.ts'

it('makes one title of those that differ in case, spaces and quotation marks', () => {
  expect(titleKey("Recognition 'Not  on the Table,' Says Afghanistan's Envoy")).toBe(titleKey('RECOGNITION ‘Not on the Table,’ says Afghanistan’s envoy '))
  expect(titleKey('“Yes”')).toBe(titleKey('"yes"'))
  expect(titleKey('No')).not.toBe(titleKey('Not'))
})
