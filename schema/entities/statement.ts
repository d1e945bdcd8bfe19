import type { Rows } from '../../src/model/rows.ts'
import { rowType } from '../builder.ts'
import { StatementMode } from '../enums.ts'
import { Node } from '../interfaces.ts'

export const Statement = rowType<Rows['Statement']>('Statement').implement({
  description: 'Something said or written by somebody, once.',
  label: 'Statement',
  interfaces: [Node],
  fields: (t) => ({
    gist: t.string({ description: 'One sentence in our words.' }),
    excerpt: t.string({
      nullable: true,
      description:
        "At most twelve of the speaker's own words; null where the source quotes none. Show it in quotation marks, with its source.",
    }),
    fullText: t.string({
      nullable: true,
      description: "All of the speaker's words; null unless the article itself is loaded in this database.",
    }),
    mode: t.field({ type: StatementMode, description: 'How the source renders it.' }),
    saidOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was said; null where no source tells.',
    }),
    dateBasis: t.string({
      nullable: true,
      description: 'Why it has that day: which words of which source; null where it has none.',
    }),
    medium: t.string({
      nullable: true,
      description: 'Where it was said or published, such as a broadcaster; null where no source says.',
    }),
  }),
})
