import { expect, test } from 'vitest'
import { countryCodes, findCountry, nameCountry } from '../../src/model/name-country.ts'
import { foldName } from '../../src/model/text/fold-name.ts'

test('a country is found by each of its names and codes, but for the name that two Congos have', () => {
  const lost = countryCodes.flatMap((code) => {
    const { alpha3 = null, numeric = null, names = [] } = nameCountry(code) ?? {}
    return [code, alpha3, numeric, ...names].filter((name) => name !== null && findCountry(name) !== code)
  })
  expect([...new Set(lost)]).toEqual(['Congo'])
})

test('no name is given twice, or holds what a name has no place for', () => {
  for (const code of countryCodes) {
    const names = nameCountry(code)?.names ?? []
    expect(new Set(names).size, code).toBe(names.length)
    for (const name of names) expect(name, code).not.toMatch(/[{}]|SAR China \w|of \w+ - /)
  }
})

test.for([
  ['NO', 'Kingdom of Norway'],
  ['PK', 'Islamic Republic of Pakistan'],
  ['BD', 'People’s Republic of Bangladesh'],
  ['BD', 'Peoples Republic of Bangladesh'],
  ['LA', "Lao People's Democratic Republic"],
  ['MC', 'Principality of Monaco'],
  ['QA', 'State of Qatar'],
  ['UY', 'Uruguay, Eastern Republic of'],
  ['DM', 'Commonwealth of Dominica'],
  ['DO', 'Dominican Republic'],
  ['CG', 'Republic of the Congo'],
  ['CD', 'Congo, the Democratic Republic of the'],
  ['VA', 'Vatican City State'],
  ['CZ', 'the Czech Republic'],
  ['MO', 'Macao Special Administrative Region of China'],
] as const)('%s is the %s', ([code, name]) => {
  expect(findCountry(name)).toBe(code)
  expect(findCountry(foldName(name).toUpperCase())).toBe(code)
})

test('no country but China has a name that begins with it', () => {
  const begun = countryCodes.filter((code) => nameCountry(code)?.names.some((name) => /^china/i.test(name)))
  expect(begun).toEqual(['CN'])
})
