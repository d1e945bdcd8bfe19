import { expect, test } from 'vitest'
import { fitByIdleness } from '../../src/plan/bind/fit-by-idleness.ts'

/** How many texts are made for runs that each leave out something else. */
function countTexts(length: number): number {
  const choose = fitByIdleness((idle) => ({ text: [...idle].join().padEnd(length), decoders: [] }))
  const texts = Array.from({ length: 100 }, (_, run) => choose({ [`p${run}`]: null })?.text)
  return new Set(texts.filter((text) => text !== undefined)).size
}

test('a document has sixteen texts, or fewer where they are long', () => {
  expect(countTexts(100)).toBe(16)
  expect(countTexts(30_000)).toBe(4)
})

test('a text is made once for runs that leave out the same', () => {
  let made = 0
  const choose = fitByIdleness(() => ({ text: String(++made), decoders: [] }))
  expect([choose({ a: null, b: 1 })?.text, choose({ a: null, b: 2 })?.text, choose({ a: 1, b: null })?.text]).toEqual([
    '1',
    '1',
    '2',
  ])
})
