import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { foldMarks } from '../../src/model/text/fold-marks.ts'
import { toSortKey } from '../../src/model/text/sort-key.ts'

const byKey = (one: string, other: string) => {
  const [first, second] = [toSortKey(one), toSortKey(other)]
  return first < second ? -1 : Number(first > second)
}

test('names stand as in a dictionary', () => {
  const sorted = [
    '4.5 percent',
    'AI chips',
    'Boeing jets',
    'de Gaulle',
    'H20',
    'H100',
    'Łukasz',
    'Luke',
    'Óscar',
    'rare earths',
    'War',
    'war in Ukraine',
    'Ёлкин',
    'Жуков',
    '波音公司',
  ]
  expect(sorted.toReversed().toSorted(byKey)).toEqual(sorted)
})

const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

test('the names of the seed stand as Intl.Collator has them', () => {
  const seed = readSeed(join(import.meta.dirname, '../../seed'))
  const names = [
    seed.organizations,
    seed.people,
    seed.commodities,
    seed.topics,
    seed.events,
    seed.agreements,
    seed.measures,
  ]
    .flat()
    .flatMap(({ name }) => (name && /^[\p{L}\p{N} ]+$/u.test(name) ? [name] : []))
  expect(names.length).toBeGreaterThan(150)
  expect(names.toSorted(byKey).map(toSortKey)).toEqual(names.toSorted(compare).map(toSortKey))
})

test('words of Latin letters stand as Intl.Collator has them', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŁłŒœ]{1,6}$/).map(foldMarks)
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  fc.assert(fc.property(name, name, (one, other) => byKey(one, other) === Math.sign(compare(one, other))))
})
