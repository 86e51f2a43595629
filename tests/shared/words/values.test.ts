import { describe, expect, it } from 'vitest'
import { sayAmount, sayDay, sayInterval, sayIntervalWithWeekdays, sayMoney, sayQuantity, sayWeekday } from '../../../shared/words/values.ts'

describe('days', () => {
  it('says single days', () => {
    expect(sayDay('2021-10-20')).toBe('20 Oct 2021')
    expect(sayDay('2021-10-02', 'long')).toBe('2 October 2021')
    expect(sayWeekday('2021-10-20')).toBe('Wed')
  })

  it.each([
    ['2021-10-20', '2021-10-20', '20 Oct 2021'],
    ['2021-10-13', '2021-10-19', '13–19 Oct 2021'],
    ['2021-08-01', '2021-08-31', 'August 2021'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2021-07-01', '2021-09-30', 'Jul–Sep 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['1980-01-01', '1989-12-31', '1980–1989'],
    ['2021-09-08', '2021-10-20', '8 Sep – 20 Oct 2021'],
    ['2021-12-27', '2022-01-02', '27 Dec 2021 – 2 Jan 2022'],
  ])('says %s to %s as %s', (from, to, said) => {
    expect(sayInterval({ from, to })).toBe(said)
  })

  it('leaves the year off when asked', () => {
    expect(sayInterval({ from: '2021-10-13', to: '2021-10-19' }, 'short', false)).toBe('13–19 Oct')
  })

  it.each([
    ['2021-10-13', '2021-10-19', 'Wed 13 – Tue 19 October 2021'],
    ['2021-10-20', '2021-10-20', 'Wed 20 October 2021'],
    ['2021-09-28', '2021-10-04', 'Tue 28 September – Mon 4 October 2021'],
    ['2021-12-27', '2022-01-02', 'Mon 27 December 2021 – Sun 2 January 2022'],
    ['2021-08-01', '2021-08-31', 'August 2021'],
    ['2021-08-11', '2021-08-30', '11–30 August 2021'],
  ])('names the weekdays of %s to %s', (from, to, said) => {
    expect(sayIntervalWithWeekdays({ from, to })).toBe(said)
  })
})

describe('amounts', () => {
  it('says large numbers by their scale', () => {
    expect(sayAmount(1_200_000_000)).toBe('1.2 billion')
    expect(sayAmount(40_000)).toBe('40,000')
    expect(sayAmount(-3_000_000)).toBe('-3 million')
  })

  it('puts the sign or the code of a currency first', () => {
    expect(sayMoney({ amount: 1_200_000_000, currency: 'USD' })).toBe('$1.2 billion')
    expect(sayMoney({ amount: 40_000, currency: 'CHF' })).toBe('CHF 40,000')
    expect(sayMoney({ amount: 5, currency: null })).toBe('5')
  })

  it('says quantities with their unit', () => {
    expect(sayQuantity({ amount: 35, unit: '%' })).toBe('35%')
    expect(sayQuantity({ amount: 2_000, unit: 'fighters' })).toBe('2,000 fighters')
    expect(sayQuantity({ amount: 7, unit: '' })).toBe('7')
  })
})
