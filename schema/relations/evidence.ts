import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { Article } from '../entities/article.ts'
import { Entity } from '../interfaces.ts'

/** A passage of an article. Its row is a map that holds the article, or a Citation node that points to it. */
export const Citation = rowType<Rows['Citation']>('Citation').implement({
  description: 'A passage of an article that carries a fact.',
  fields: (t) => ({
    article: t.field({ type: Article, description: 'The article.', plan: one(take('this.article')) }),
    paragraph: t.int({
      description:
        "Which non-empty line of the article's text, counted from 1 with the title; of a table (`form`), which row.",
    }),
    excerpt: t.string({
      nullable: true,
      description: 'At most twelve words of the passage; null where none is kept. Show it in quotation marks.',
    }),
    sha256: t.string({
      description:
        'The SHA-256 of the normalised paragraph or row, in hexadecimal: whoever has the article can check it.',
    }),
  }),
})

/** The passages that the citations of a row name, whatever it is. */
export const cited = many(fragment('relations/evidence/evidence'))

builder.interfaceField(Entity, 'evidence', (t) =>
  t.field({
    type: [Citation],
    description: 'The passages that carry this entity.',
    plan: cited,
  }),
)
