import { foldName } from '../../../src/model/text/fold-name.ts'
import { highlight, toQuery, toWords } from '../../../src/model/text/search-words.ts'
import { readStatement } from '../floor/statements.ts'
import { builder } from './builder.ts'
import type { Row } from './context.ts'
import { Node } from './entities.ts'
import type { List } from './lists.ts'

const Hit = builder.objectRef<Row>('SearchHit')
Hit.implement({
  fields: (t) => ({
    score: t.exposeFloat('score'),
    highlight: t.string({ resolve: ({ match, words, names }) => highlight(listTexts(match), words, names) }),
    match: t.field({ type: Node, resolve: ({ match }) => match }),
  }),
})

const HitList = builder.objectRef<List>('SearchConnection')
HitList.implement({
  fields: (t) => ({
    totalCount: t.int({ resolve: (list) => list.totalCount() }),
    nodes: t.field({ type: [Hit], resolve: (list) => list.nodes() }),
  }),
})

const SearchType = builder.enumType('SearchType', { values: ['STATEMENT', 'MEASURE'] })

builder.queryField('search', (t) =>
  t.field({
    type: HitList,
    args: {
      query: t.arg.string({ required: true }),
      types: t.arg({ type: [SearchType] }),
      first: t.arg.int({ defaultValue: 20 }),
    },
    resolve: (_, { query, first }, { read }): List => {
      const words = toWords(query)
      const parameters = { first, words, terms: toQuery(words), key: foldName(query) }
      const [reach = ''] = readStatement('search').split('\nWITH collect')
      return {
        totalCount: () => read(`${reach} RETURN count(node) AS count`, parameters).then(([row]) => row.count),
        nodes: () =>
          read(
            `${reach} WITH node, score ORDER BY score DESC, node.id LIMIT toInteger($first) RETURN node AS match, score, $words AS words, COLLECT { MATCH (node)-[:ABOUT|MADE_BY]->(named) WHERE node:Statement UNWIND [named.name] + named.aliases AS name RETURN name } AS names`,
            parameters,
          ),
      }
    },
  }),
)

function listTexts({ name, title, gist, excerpt, aliases, otherWords, description }: Row): string[] {
  return [name, title, gist, excerpt, ...(aliases ?? otherWords ?? []), description].filter(
    (text) => text !== null && text !== undefined,
  )
}
