import type { Proposed, ReadArticle } from '../../src/review/make-draft.ts'

/** An article that nobody wrote. */
export const article: ReadArticle = {
  slug: 'oslo-talks',
  title: 'Herrings on the table in Oslo',
  publisher: 'Nobody',
  url: null,
  published: { publishedOn: '2025-09-01' },
  paragraphs: [
    'Herrings on the table in Oslo',
    'Talks about herrings in Oslo went better than many had feared, the Ministry of Fish said on Monday.',
    '“We will put every single herring back on the table,” said Jane Roe, its spokesperson, before she left for the harbour.',
    'She added: “It is cold.”',
  ],
}

/** What a reader might propose of it. */
export const proposed: Proposed = {
  entities: [
    {
      type: 'Person',
      name: 'Jane Roe',
      aliases: ['Roe'],
      id: null,
      organizationKind: null,
      paragraphs: [3],
      band: 'sure',
      rule: 'name',
    },
    {
      type: 'Organization',
      name: 'Ministry of Fish',
      aliases: [],
      id: null,
      organizationKind: 'GOVERNMENT_BODY',
      paragraphs: [2],
      band: 'likely',
      rule: 'body',
    },
    {
      type: 'Commodity',
      name: 'herrings',
      aliases: [],
      id: null,
      organizationKind: null,
      paragraphs: [2, 3],
      band: 'look',
      rule: 'good',
    },
  ],
  statements: [
    {
      mode: 'DIRECT',
      speaker: 'Jane Roe',
      speakerId: null,
      paragraph: 3,
      excerpt: 'We will put every single herring back on the table',
      day: '2025-09-01',
      band: 'sure',
      rule: 'verb-after',
    },
    {
      mode: 'INDIRECT',
      speaker: 'Ministry of Fish',
      speakerId: null,
      paragraph: 2,
      excerpt: null,
      day: null,
      band: 'likely',
      rule: 'reported',
    },
    {
      mode: 'DIRECT',
      speaker: 'Jane Roe',
      speakerId: null,
      paragraph: 4,
      excerpt: 'It is cold',
      day: null,
      band: 'look',
      rule: 'pronoun',
    },
  ],
}
