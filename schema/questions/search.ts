import { derived, one, page, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { ExpectedError } from '../../src/errors.ts'
import { listReadings } from '../../src/model/text/readings.ts'
import { highlight, listConditions, listQueries, MOST_WORDS, toWords } from '../../src/model/text/search-words.ts'
import { builder, rowType } from '../builder.ts'
import { SearchMatch, SearchType } from '../enums.ts'
import { Node } from '../interfaces.ts'

const SearchHit = rowType<{ score: number }>('SearchHit').implement({
  description: 'Something that a search has found.',
  fields: (t) => ({
    score: t.float({
      description: 'How well it matches, comparable within one search; an exact name or alias is above all others.',
    }),
    highlight: t.string({
      description: 'The matching passage with the words between « and ».',
      plan: property('passage', { finish: highlightPassage }),
    }),
    match: t.field({ type: Node, description: 'What was found.', plan: one(take('this.match')) }),
  }),
})

const SearchConnection = builder.connectionOf('Search', SearchHit)

type Found = { readonly counts: Readonly<Record<string, unknown>> }

builder.objectFields(SearchConnection, (t) => ({
  matched: t.field({
    type: SearchMatch,
    nullable: true,
    description: 'Whether what was found has all words of the query, or only some; null where nothing was found.',
    plan: derived(({ counts }: Found) => counts.matched ?? null),
  }),
  missingWords: t.stringList({
    description:
      'The words of the query that nothing in the graph has, whatever its type: no reason to look for them further.',
    plan: derived(({ counts }: Found) => counts.missingWords ?? []),
  }),
}))

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    nullable: true,
    description:
      'Full-text search over entities, statements and articles: plain words or a question, no query syntax. What has all words comes first; where nothing has, what has any of them, best those that few others have (`matched` says which). The names and aliases of what a statement is about, and of who made it, count as its words. Words match by their stems or, from five letters on and in queries of up to 20 words, with one letter wrong; in names from four letters on. Accents, apostrophes and case make no difference. Words such as "the", "of" and "what" count only where a query has no others. Chinese, Japanese, Korean and Thai are found sign by sign: what stands between two spaces has to stand in the text as it is. Best first; of what has only some of the words, the best thousand.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words to look for: up to 100 different ones, and 500 characters unless the service is set otherwise.',
        extensions: { maxLength: 'searchLength' },
      }),
      types: t.arg({ type: [SearchType], description: 'Only these types; all unless given.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(
      fragment('entry/entities/search'),
      [
        { by: 'row.score', kind: 'number', direction: 'DESC' },
        { by: 'row.match.id', kind: 'text', direction: 'ASC' },
      ],
      {
        parameters: ({ query, types }) => toSearch(String(query), types),
        show: fragment('relations/entities/search-hit'),
        counts: {
          matched: { cypher: fragment('entry/entities/search-matched'), given: [], rows: 'one' },
          missingWords: { cypher: fragment('entry/entities/search-missing'), given: [], rows: 'all' },
        },
      },
    ),
  }),
)

/** What the fragment needs of a query; one without a word in it finds nothing. */
function toSearch(query: string, types: unknown) {
  const words = toWords(query)
  if (words.length > MOST_WORDS)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `\`query\` has ${words.length} different words; it can have ${MOST_WORDS}.`,
    )
  return {
    words,
    queries: listQueries(words),
    conditions: listConditions(words),
    readings: listReadings(query),
    labels: types,
  }
}

function highlightPassage(passage: unknown): string {
  const { texts, words, names }: { texts: string[]; words: string[]; names: string[] } = Object(passage)
  return highlight(texts, words, names)
}
