import { property } from 'pothos-plugin-cypher'
import { rowType } from '../builder.ts'
import { StatementMode } from '../enums.ts'
import { Node } from '../interfaces.ts'

export const Statement = rowType('Statement')
Statement.implement({
  description: 'Something said or written by somebody, once.',
  label: 'Statement',
  interfaces: [Node],
  fields: (t) => ({
    gist: t.string({ description: 'One sentence in our words.', plan: property('gist') }),
    excerpt: t.string({
      nullable: true,
      description:
        "At most twelve of the speaker's own words; null where the source quotes none. Show it in quotation marks, with its source.",
      plan: property('excerpt'),
    }),
    fullText: t.string({
      nullable: true,
      description: "All of the speaker's words; null unless the article itself is loaded in this database.",
      plan: property('fullText'),
    }),
    mode: t.field({ type: StatementMode, description: 'How the source renders it.', plan: property('mode') }),
    saidOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was said; null where no source tells.',
      plan: property('saidOn'),
    }),
    dateBasis: t.string({
      nullable: true,
      description: 'Why it has that day: which words of which source; null where it has none.',
      plan: property('dateBasis'),
    }),
    medium: t.string({
      nullable: true,
      description: 'Where it was said or published, such as a broadcaster; null where no source says.',
      plan: property('medium'),
    }),
  }),
})
