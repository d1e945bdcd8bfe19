import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import { schema } from '../../../schema/index.ts'
import { printType } from './reference-type.ts'

const query = schema.getQueryType()

/** The pages of the reference, and which types each explains. */
const pages: readonly (readonly [name: string, explains: (type: GraphQLNamedType) => boolean])[] = [
  ['queries', (type) => type === query],
  ['objects', (type) => isObjectType(type) && type !== query],
  ['interfaces', isInterfaceType],
  ['unions', isUnionType],
  ['inputs', isInputObjectType],
  ['enums', isEnumType],
  ['scalars', isScalarType],
]

/** The files of docs/schema/ by name: a page for each kind of type that there is, and an index. */
export function printReference(): Map<string, string> {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const files = new Map<string, string>([['README.md', printIndex(types)]])
  for (const [page, explains] of listPages(types)) {
    const printed = types.filter(explains).map((type) => printType(type, schema, linkType))
    files.set(`${page}.md`, `# ${toTitle(page)}\n\n${printed.join('\n\n')}\n`)
  }
  return files
}

function listPages(types: readonly GraphQLNamedType[]) {
  return pages.filter(([, explains]) => types.some(explains))
}

function printIndex(types: readonly GraphQLNamedType[]): string {
  const parts = listPages(types).map(([page, explains]) => {
    const links = types.filter(explains).map((type) => `- ${linkType(type)}: ${toSentence(type)}`)
    return `## ${toTitle(page)}\n\n${links.join('\n')}`
  })
  return `# The schema\n\nPrinted from the schema by \`npm run print\`.\n\n${parts.join('\n\n')}\n`
}

function linkType(type: GraphQLNamedType): string {
  const [page] = pages.find(([, explains]) => explains(type)) ?? ['scalars']
  return `[${type.name}](${page}.md#${type.name.toLowerCase()})`
}

function toSentence({ description }: GraphQLNamedType): string {
  return /^.*?\.(?=\s|$)/s.exec(description ?? '')?.[0].replace(/\s+/g, ' ') ?? ''
}

function toTitle(page: string): string {
  return `${page[0]?.toUpperCase()}${page.slice(1)}`
}
