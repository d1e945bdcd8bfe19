import { GraphQLError } from 'graphql'
import { dateForms, edtfDate } from '../src/model/shape/edtf-date.ts'
import { builder } from './builder.ts'

const LONGEST_REFERENCE = 200
const LONGEST_QUOTE = 40

builder.scalarType('EdtfDate', {
  description: `An EDTF (ISO 8601-2) date of level 0, with the hedges of level 1: ${dateForms}. A reduced date or a span means some day in it, a hedged one a day in it or near it. Two dates compare by the whole span they cover.`,
  serialize: (value) => value,
  parseValue: (value) => {
    const parsed = edtfDate.safeParse(value)
    if (parsed.success) return parsed.data
    throw badInput(`${quote(value)} is no date: write ${dateForms}.`)
  },
})

builder.scalarType('EntityRef', {
  description:
    'Names one entity: a global id (Commodity:rare-earths), a slug, an ISO country code, a Harmonized System code of a good (1201, 0101.21.00; the narrowest heading that the graph has), or a name or alias in any letter case. A name that fits none or several is an error (NOT_FOUND, AMBIGUOUS_REFERENCE) that lists the nearest.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_REFERENCE) return value.trim()
    throw badInput(`An EntityRef is a name, slug, code or id of 1 to ${LONGEST_REFERENCE} characters.`)
  },
})

/** What was given instead; long texts cut short, and lists and objects unread, since they can be deep. */
function quote(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value)
  return typeof value === 'object' ? 'This' : String(value)
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
