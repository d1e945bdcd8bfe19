import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listHeadings, readHsCode } from '../../src/model/text/hs-code.ts'

test.each([
  ['1201', '1201'],
  [' 0101.21.00 ', '01012100'],
  ['0101.21.0010', '0101210010'],
  ['0101 21 00', '01012100'],
  ['HS 1201', '1201'],
  ['hs1201.90', '120190'],
  ['HTS 8542.31.00.20', '8542310020'],
  ['Chapter 72', '72'],
  ['heading 0805', '0805'],
])('"%s" is the code %s', (text, code) => {
  expect(readHsCode(text)).toBe(code)
})

test.each(['156', '0', '2025-04-09', '12345678901', '012345678912', 'soybeans', '12.0.1', 'H20', ''])(
  '"%s" is no code',
  (text) => {
    expect(readHsCode(text)).toBeNull()
  },
)

test('a code falls under its headings, the narrowest first, and keeps its zeros', () => {
  expect(listHeadings('0101210010')).toEqual(['0101210010', '01012100', '010121', '0101', '01'])
  const pairs = fc.array(fc.stringMatching(/^\d\d$/), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(pairs, fc.constantFrom('', '.', ' '), (digits, separator) => {
      const code = readHsCode(digits.join(separator))
      expect(code).toBe(digits.join(''))
      expect(listHeadings(code ?? '')).toHaveLength(digits.length)
    }),
  )
})
