import { nodeLabels } from '../../model/concepts.ts'
import { findCountry } from '../../model/name-country.ts'
import { edtfDate } from '../../model/shape/edtf-date.ts'
import { slugify } from '../../model/text/fold-name.ts'
import type { CellSpec } from './map.ts'
import { isForm, readDate } from './read-date.ts'

/** Thrown for a cell that can't be read as the map says. */
export class BadCell extends TypeError {
  readonly column: string | undefined

  constructor(message: string, column?: string) {
    super(message)
    this.column = column
  }
}

type Value = string | number

/** An id, such as Country:china. */
export const ID = new RegExp(`^(${nodeLabels.join('|')}):`, 'u')

/** Called for each country that a cell names, by its code; gives its id. */
type OnCountry = (code: string) => string

/** The value of a cell; undefined where it is left out. */
export function readCell(spec: CellSpec, text: string, onCountry: OnCountry): Value | undefined {
  const cell = text.trim()
  if (cell === '') return spec.default ?? undefined
  const listed = spec.values && Object.hasOwn(spec.values, cell)
  if (spec.values && !listed && spec.otherwise === undefined && ['text', 'slug'].includes(spec.as))
    throw new BadCell(
      `"${cell}" is none of ${Object.keys(spec.values).join(', ')}: add it to values, or give otherwise`,
    )
  const value = listed ? spec.values?.[cell] : (spec.otherwise ?? cell)
  if (value === null || value === undefined || typeof value === 'number') return value ?? undefined
  return read(spec, value, onCountry)
}

function read(spec: CellSpec, text: string, onCountry: OnCountry): Value {
  switch (spec.as) {
    case 'number':
      return readNumber(spec, text)
    case 'rate':
      return readRate(spec, text)
    case 'date':
      return readDay(spec, text)
    case 'hs':
      return readCode(spec, text)
    case 'slug':
      return readSlug(text)
    case 'country':
      return readCountry(text, onCountry)
    default:
      return text
  }
}

const grouped = {
  '.': /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
  ',': /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
} as const

function readNumber({ decimal }: CellSpec, text: string): number {
  const bare = text.replace(/[\s'’](?=\d{3})/gu, '').replace('\u2212', '-')
  if (!grouped[decimal].test(bare)) {
    const other = decimal === '.' ? ',' : '.'
    const hint = grouped[other].test(bare) ? `, though it is with "decimal: '${other}'"` : ''
    throw new BadCell(`"${text}" is no number with "${decimal}" before its decimals${hint}`)
  }
  return Number(decimal === '.' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'))
}

const PERCENT = /\s*(%|％|percent|per cent|pct\.?)$/iu

function readRate(spec: CellSpec, text: string): number {
  const number = text.replace(PERCENT, '')
  try {
    const rate = readNumber(spec, number)
    // Decimals of a fraction are no exact binary numbers: 0.29 × 100 is not 29.
    return spec.unit === 'fraction' && number === text ? Number((rate * 100).toPrecision(12)) : rate
  } catch (error) {
    if (!(error instanceof BadCell)) throw error
    throw new BadCell(
      `"${text}" is no percentage: ${number === text ? error.message : `"${number}" can't be read`}; texts such as "Free" go into values`,
    )
  }
}

function readDay({ format }: CellSpec, text: string): string {
  const forms = format === undefined ? [] : [format].flat()
  const bad = forms.find((form) => !isForm(form))
  if (bad !== undefined)
    throw new BadCell(
      `"${bad}" is no form of a date: write one such as YYYY-MM-DD, DD.MM.YYYY, M/D/YYYY, D MMMM YYYY, MM/YYYY or YYYYMMDD`,
    )
  const isDay = (day: string) => edtfDate.safeParse(day).success
  if (forms.length === 0) {
    if (isDay(text)) return text
    throw new BadCell(`"${text}" is no date of the form YYYY-MM-DD: give the form as format, such as DD.MM.YYYY`)
  }
  const days = forms.map((form) => readDate(text, form)).filter((day) => day !== null)
  const day = days.find(isDay)
  if (day !== undefined) return day
  throw new BadCell(
    `"${text}" is no ${days.length > 0 ? 'day that exists, read as' : 'date of the form'} ${forms.join(' or ')}`,
  )
}

function readCode({ digits }: CellSpec, text: string): string {
  const code = text.replace(/[.\s-]/g, '')
  if (!/^\d+$/.test(code)) throw new BadCell(`"${text}" is no code of the Harmonized System`)
  const padded = digits === undefined ? code : code.padStart(digits, '0')
  if (padded.length % 2 === 0 && padded.length <= 10) return padded
  throw new BadCell(
    `"${text}" has ${code.length} digits: codes have 2, 4, 6, 8 or 10. If a program took a zero from its front, say how many it has (digits: ${code.length + 1})`,
  )
}

/** A text as a slug; a text without Latin letters or digits has none. */
export function readSlug(text: string): string {
  const slug = slugify(text)
  if (slug !== '') return slug
  throw new BadCell(
    `"${text}" has no Latin letters or digits, of which slugs are made: say in values what it stands for`,
  )
}

function readCountry(text: string, onCountry: OnCountry): string {
  if (ID.test(text)) return text
  const code = findCountry(text)
  if (code !== null) return onCountry(code)
  throw new BadCell(
    `"${text}" is no country by its ISO 3166-1 code or English name: say in values what it stands for, as a code or an id`,
  )
}
