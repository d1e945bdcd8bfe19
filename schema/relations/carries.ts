import { one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { builder, rowType } from '../builder.ts'
import { Article } from '../entities/article.ts'
import { Entity, Node } from '../interfaces.ts'

const Carried = rowType<{ paragraph: number; excerpt?: string; property?: string; value?: string }>(
  'Carried',
).implement({
  description: 'A fact that a paragraph of an article carries.',
  fields: (t) => ({
    paragraph: t.int({
      description:
        "Which non-empty line of the article's text, counted from 1 with the title; of a table (`form`), which row.",
    }),
    excerpt: t.string({
      nullable: true,
      description: 'At most twelve words of the paragraph; null where none is kept. Show it in quotation marks.',
    }),
    subject: t.field({
      type: Node,
      description: 'What the fact is of: an entity, or a statement that the article prints.',
      plan: one(take('this.subject')),
    }),
    property: t.string({
      nullable: true,
      description:
        'What of the subject it carries: `status` for an entry of the log of a measure, `provision` of an agreement, the property on which sources differ (`claims`), or the type of a relationship; null for the subject itself, with those of its relationships that have no evidence of their own.',
    }),
    value: t.string({
      nullable: true,
      description: 'The value of that property, as text; null for a relationship and the subject itself.',
    }),
    other: t.field({
      type: Entity,
      nullable: true,
      description: 'Where that relationship leads from the subject; null for a property and the subject itself.',
      plan: one(fragment('relations/evidence/carried-other')),
    }),
  }),
})

/** How many facts one page may have: those of nearly every article, so that a reader need not walk them a few at a time. */
const MOST_FACTS = 1_000

builder.objectField(Article, 'carries', (t) =>
  t.field({
    type: builder.connectionOf('Carried', Carried),
    description:
      'What its paragraphs carry, in their order, each fact once for each passage: the place to which every citation of the article leads.',
    args: t.arg.pageArgs(MOST_FACTS),
    plan: page(
      fragment('relations/evidence/carries'),
      [
        { by: 'row.paragraph', kind: 'number', direction: 'ASC' },
        { by: "row.fact.key + ' ' + row.citation", kind: 'text', direction: 'ASC' },
      ],
      { show: fragment('relations/evidence/carried') },
    ),
  }),
)
