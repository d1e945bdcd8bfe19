import { expect, test } from 'vitest'
import { fitToRun } from '../../src/plan/bind/fit-to-run.ts'

/** How many texts are made for runs that each leave out something else. */
function countTexts(length: number): number {
  const choose = fitToRun(
    ({ idle }) => ({ text: [...idle].join().padEnd(length), decoders: [] }),
    () => new Map(),
  )
  const texts = Array.from({ length: 100 }, (_, run) => choose({ [`p${run}`]: null })?.text)
  return new Set(texts.filter((text) => text !== undefined)).size
}

test('a document has sixteen texts, or fewer where they are long', () => {
  expect(countTexts(100)).toBe(16)
  expect(countTexts(30_000)).toBe(4)
})

test('a text is made once for runs that leave out the same', () => {
  let made = 0
  const choose = fitToRun(
    () => ({ text: String(++made), decoders: [] }),
    () => new Map(),
  )
  expect([choose({ a: null, b: 1 })?.text, choose({ a: null, b: 2 })?.text, choose({ a: 1, b: null })?.text]).toEqual([
    '1',
    '1',
    '2',
  ])
})

test('a text is made for each type that a key tells', () => {
  const choose = fitToRun(
    ({ types }) => ({ text: [...types.values()].join(), decoders: [] }),
    ({ id }) => new Map([['id', String(id).replace(/:.*/, '')]]),
  )
  expect(['Film:m', 'Person:lang', 'Film:kane'].map((id) => choose({ id })?.text)).toEqual(['Film', 'Person', 'Film'])
})
