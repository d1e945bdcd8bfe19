import { one, page, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { ExpectedError } from '../../src/errors.ts'
import { listReadings } from '../../src/model/text/readings.ts'
import { highlight, MOST_WORDS, toQuery, toWords } from '../../src/model/text/search-words.ts'
import { builder, rowType } from '../builder.ts'
import { SearchType } from '../enums.ts'
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

builder.queryField('search', (t) =>
  t.field({
    type: builder.connectionOf('Search', SearchHit),
    nullable: true,
    description:
      'Full-text search over entities, statements and articles: plain words, no query syntax. All words have to match, by their stems or, from five letters on and in queries of up to 20 words, with one letter wrong; accents, apostrophes and case make no difference. Words such as "the" and "of" count only where a query has no others. Chinese, Japanese, Korean and Thai are found sign by sign: what stands between two spaces has to stand in the text as it is. Best first.',
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
  return { words, terms: toQuery(words), readings: listReadings(query), labels: types }
}

function highlightPassage(passage: unknown): string {
  const { texts, words }: { texts: string[]; words: string[] } = Object(passage)
  return highlight(texts, words)
}
