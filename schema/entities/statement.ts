import { property } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { rowType } from '../builder.ts'
import { StatementMode } from '../enums.ts'
import { Node } from '../interfaces.ts'

/** Shown of the most direct printing, of those that the list around asks for. */
function ofPrinting(name: 'mode' | 'excerpt') {
  return { cypher: fragment(`relations/statements/printing-${name}`), inherits: ['speaker', 'mode', 'knownAt'] }
}

export const Statement = rowType<Rows['Statement']>('Statement').implement({
  description: 'Something said or written by somebody, once, however many articles print it.',
  label: 'Statement',
  interfaces: [Node],
  fields: (t) => ({
    gist: t.string({ description: 'One sentence in our words.' }),
    excerpt: t.string({
      nullable: true,
      description:
        "At most twelve of the speaker's own words, from the printing that gives the mode; null where that quotes none. Show it in quotation marks, with its source.",
      plan: property('excerpt', { otherwise: ofPrinting('excerpt') }),
    }),
    fullText: t.string({
      nullable: true,
      description: "All of the speaker's words; null unless the article itself is loaded in this database.",
    }),
    mode: t.field({
      type: StatementMode,
      description:
        'How the most direct of its printings renders it; in a list that asks for a mode, a speaker or a day, of the printings that fit.',
      plan: property('mode', { otherwise: ofPrinting('mode') }),
    }),
    saidOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was said; null where no source tells.',
    }),
    addedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description:
        'The day, in UTC, on which it first came into this graph. It stays when the same statement is loaded again, changed, or printed by a further article, and in a backup; another graph has days of its own. Null where it was loaded by a release that did not keep it.',
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
