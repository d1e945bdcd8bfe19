import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql'
import { dateForms, edtfDate, explainNumber } from '../src/model/shape/edtf-date.ts'
import { nameOfLiteral } from './argument-names.ts'
import { builder } from './builder.ts'

const LONGEST_REFERENCE = 200
const LONGEST_QUOTE = 40

builder.scalarType('EdtfDate', {
  description: `An EDTF (ISO 8601-2) date of level 0, with the hedges of level 1: ${dateForms}. A reduced date or a span means some day in it, a hedged one a day in it or near it. Two dates compare by the whole span they cover.`,
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  ...readBy((value) => {
    const parsed = edtfDate.safeParse(value)
    if (parsed.success) return parsed.data
    throw new TypeError(
      typeof value === 'number' ? `${explainNumber(value)}.` : `${quote(value)} is no date: write ${dateForms}.`,
    )
  }),
})

builder.scalarType('EntityRef', {
  description:
    'Names one entity: a global id (Commodity:rare-earths), a slug, an ISO 3166-1 country code (CN, CHN, 156), a Harmonized System code of a good (1201, 0101.21.00; the narrowest heading that the graph has), or a name or alias in any letter case; countries also by their official and everyday names, people with given and family name in either order. A name that fits none or several is an error (NOT_FOUND, AMBIGUOUS_REFERENCE) that lists the nearest.',
  ...readBy((value) => {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_REFERENCE) return value.trim()
    const advice = typeof value === 'number' ? ` ${value} is a number: write it as text: "${value}".` : ''
    throw new TypeError(`An EntityRef is a name, slug, code or id of 1 to ${LONGEST_REFERENCE} characters.${advice}`)
  }),
})

/** How a scalar of texts is read, from a variable or a literal; what is wrong with a literal says where it stands and what it is for. */
function readBy(read: (value: unknown) => string) {
  return {
    serialize: (value: string) => value,
    parseValue: (value: unknown) => explainFailure(() => read(value)),
    parseLiteral: (node: ValueNode) => explainFailure(() => read(valueFromASTUntyped(node)), node),
  }
}

function explainFailure(read: () => string, node?: ValueNode): string {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const name = node && nameOfLiteral(node)
    throw new GraphQLError(name ? `\`${name}\`: ${error.message}` : error.message, {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
}

/** What was given instead; long texts cut short, and lists and objects unread, since they can be deep. */
function quote(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value)
  return typeof value === 'object' ? 'This' : String(value)
}
