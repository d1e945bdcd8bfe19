import { z } from 'zod'
import { isoDuration } from './shape/duration.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { text } from './shape/entity.ts'
import { idOf } from './shape/reference.ts'
import { bases, modalities, targetings, valuesOf } from './vocabulary.ts'

/** A type of relationship: what it joins and what is stored of it. */
export interface RelationshipType {
  /** Labels of the nodes where it starts and where it ends; `Entity` is any entity. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** What it joins, as a caller reads it. */
  readonly description: string
  /** The properties that an entry gives, beside its evidence. */
  readonly properties?: Readonly<Record<string, z.ZodType>>
  /** The properties that the loader adds, and why; `citations` and `knownFrom` are not listed. */
  readonly derived?: Readonly<Record<string, string>>
  /** It must not form a cycle: its end is loaded before its start. */
  readonly acyclic?: true
  /** One entry may name the same end several times, with different properties. */
  readonly repeats?: true
}

const party = ['Country', 'Organization'] as const
const period = { from: edtfDate.nullish(), to: edtfDate.nullish() }
const revision = { on: edtfDate.nullish(), until: edtfDate.nullish() }
/** Indexes on relationships list and count by these. */
const listed = {
  end: 'The id of the node at its end, by which an index lists what leads there.',
  start: 'The id of the node at its start, which an index lists in the order of days.',
  sortOn: 'The day that lists are sorted by.',
}
const said = {
  ...listed,
  on: 'When it was said.',
  sortUntil: 'The last day on which it may have been said.',
}

const place = 'Its place among those of the utterance, from 1: a person before a body, a part before its whole.'

const change = {
  from: ['Measure'],
  to: ['Agreement', 'Event', 'Measure'],
  properties: {
    ...revision,
    duration: isoDuration.nullish(),
    fromRate: z.number().min(0).nullish(),
    toRate: z.number().min(0).nullish(),
    modality: z.enum(valuesOf(modalities)).default('DONE'),
    saidBy: z.array(idOf('Person', 'Organization')).nullish(),
  },
  repeats: true,
} as const

/** A type of change, by what it did to the measure. */
function changeThat(did: string) {
  return { ...change, did, description: `Measure → Agreement, Event, Measure that ${did}.` }
}

/** What deferred, suspended, reduced, raised, averted, extended or removed a measure: the types of `changes` in its entry. */
export const changeTypes = {
  DEFERRED_BY: changeThat('put it off'),
  SUSPENDED_BY: changeThat('paused it'),
  REDUCED_BY: changeThat('lowered it'),
  RAISED_BY: changeThat('raised it'),
  AVERTED_BY: changeThat('kept it from happening'),
  EXTENDED_BY: changeThat('prolonged it or its pause'),
  REMOVED_BY: changeThat('ended it'),
} satisfies Readonly<Record<string, RelationshipType>>

/** The properties that any entry of relationships.yaml may have. */
export const standingProperties = {
  share: z.number().min(0).max(100).nullish(),
  commodity: idOf('Commodity').nullish(),
  volume: z.number().min(0).nullish(),
  unit: text.nullish(),
  note: text.nullish(),
  ...period,
}
const standing = { properties: standingProperties, repeats: true } as const

/** The types of entries of relationships.yaml. */
export const standingTypes = {
  PART_OF: {
    ...standing,
    from: ['Organization'],
    to: ['Organization', 'Country'],
    description: 'Organization → Organization, Country it belongs to.',
  },
  OWNED_BY: {
    ...standing,
    from: ['Organization'],
    to: ['Organization', 'Country'],
    description: 'Organization → its owner.',
  },
  PRODUCES: {
    ...standing,
    from: ['Organization', 'Country'],
    to: ['Organization', 'Commodity'],
    description: 'Organization, Country → what it makes.',
  },
  SUPPLIES: {
    ...standing,
    from: ['Organization', 'Country'],
    to: ['Organization', 'Country', 'Commodity'],
    description: 'Organization, Country → what or whom it supplies.',
  },
  PROCESSES: {
    ...standing,
    from: ['Organization', 'Country'],
    to: ['Organization', 'Commodity'],
    description: 'Organization, Country → what it processes.',
  },
  MEMBER_OF: {
    ...standing,
    from: ['Country'],
    to: party,
    description: 'Country → Organization, Country, a bloc, union or group, that it belongs to.',
    derived: { source: 'The official list that has it, where no article has to report it: src/model/blocs.ts.' },
  },
  IMPORTS_FROM: {
    ...standing,
    from: ['Organization', 'Country'],
    to: ['Organization', 'Country'],
    description: 'Country, Organization → Country, Organization it buys from.',
  },
} as const satisfies Readonly<Record<string, RelationshipType>>

/** Every relationship type that a caller may see. */
export const relationshipTypes = {
  IMPOSED_BY: {
    from: ['Measure'],
    to: party,
    description: 'Measure → Country, Organization: who imposed it (Global Trade Alert: implementing jurisdiction).',
    derived: {
      ...listed,
      listedKind: "The measure's kind, so that an index counts by it.",
      listedUntil: 'The last day on which it may have been announced.',
    },
  },
  TARGETS: {
    from: ['Measure'],
    to: party,
    description: 'Measure → Country, Organization: whom it affects (Global Trade Alert: affected jurisdiction).',
    properties: { how: z.enum(valuesOf(targetings)).default('TARGETED') },
  },
  COVERS: { from: ['Measure'], to: ['Commodity'], description: 'Measure → Commodity: the goods it is about.' },
  RETALIATED_AGAINST: {
    from: ['Measure'],
    to: ['Measure'],
    description: 'Measure → the Measure it answers.',
    properties: { basis: z.enum(valuesOf(bases)) },
    acyclic: true,
  },
  ...changeTypes,
  PARTY: { from: ['Agreement'], to: party, description: 'Agreement → Country, Organization that is bound by it.' },
  REACHED_AT: { from: ['Agreement'], to: ['Event'], description: 'Agreement → Event where it was made.' },
  EXTENDS: {
    from: ['Agreement'],
    to: ['Agreement'],
    description: 'Agreement → the Agreement whose end it puts off (PROV: wasRevisionOf).',
    properties: revision,
    acyclic: true,
  },
  SUPERSEDES: {
    from: ['Agreement'],
    to: ['Agreement'],
    description: 'Agreement → the Agreement it replaces (PROV: wasRevisionOf).',
    properties: revision,
    acyclic: true,
  },
  PARTICIPATED_IN: {
    from: ['Person', 'Country', 'Organization'],
    to: ['Event'],
    description: 'Person, Country, Organization → Event.',
    properties: { role: text.nullish() },
  },
  HOLDS: {
    from: ['Person'],
    to: party,
    description: 'Person → Organization, Country: a position (FollowTheMoney: Occupancy).',
    properties: { role: text, ...period },
    repeats: true,
  },
  BASED_IN: {
    from: ['Organization'],
    to: ['Country'],
    description: 'Organization → Country it belongs to or has its seat in.',
  },
  ...standingTypes,
  MADE_BY: {
    from: ['Statement'],
    to: ['Person', 'Organization'],
    description:
      'Statement → Person, Organization that said it (schema.org: creator), one for each that an article gives.',
    properties: { role: text.nullish() },
    derived: { ...said, place },
  },
  SPOKEN_FOR: {
    from: ['Statement'],
    to: ['Country'],
    description: 'Statement → Country on whose behalf it was said.',
    derived: { ...said, place },
  },
  ABOUT: {
    from: ['Statement'],
    to: ['Entity'],
    description: 'Statement → any Entity it is about (schema.org: about).',
    derived: said,
  },
  MENTIONS: {
    from: ['Statement'],
    to: ['Entity'],
    description: 'Statement → any other Entity that its words or its gist name (schema.org: mentions).',
    derived: said,
  },
  CONCERNS: {
    from: ['Topic', 'Measure', 'Agreement', 'Event', 'Organization'],
    to: ['Person', 'Country', 'Organization', 'Commodity', 'Topic', 'Measure', 'Agreement', 'Event'],
    description: 'Topic, Measure, Agreement, Event, Organization → the Entity it is about.',
  },
  REPORTED_IN: {
    from: ['Statement'],
    to: ['Article'],
    description: 'Statement → Article that prints it, once for each printing (PROV: wasQuotedFrom).',
    derived: {
      paragraphs: 'The numbers of its paragraphs in the article.',
      gist: 'One sentence in our words, of this printing.',
      excerpt: "At most twelve of the speaker's own words, as printed.",
      mode: 'How the article renders it.',
      speaker: 'The id of whom the article gives as the speaker.',
      role: 'In which office or part, as the article gives it.',
      place:
        'Its place among the printings of the utterance, from 1: the most direct first, then those with an excerpt.',
    },
  },
  QUOTED_ON: {
    from: ['Person', 'Organization'],
    to: ['Entity'],
    description: 'Person, Organization → any Entity: derived from MADE_BY and ABOUT.',
    derived: {
      statements: 'How many statements.',
      firstOn: 'When the first of them was made.',
      lastOn: 'When the last of them was made.',
    },
  },
  BROADER: {
    from: ['Commodity', 'Topic'],
    to: ['Commodity', 'Topic'],
    description: 'Commodity → Commodity, Topic → Topic: the wider one (SKOS).',
    acyclic: true,
  },
} as const satisfies Readonly<Record<string, RelationshipType>>
export type RelationshipTypeName = keyof typeof relationshipTypes

/** Types that join the parts of entries; no caller sees these as relationships. */
export const innerTypes = {
  NAMES: {
    from: ['Name'],
    to: ['Entity'],
    description: 'Name → Entity that is found by it.',
    derived: { rank: 'What kind of name it is: 0 id, 1 slug, 2 code, 3 name, 4 alias, 5 possessive form.' },
  },
  SUGGESTS: {
    from: ['Name'],
    to: ['Entity'],
    description:
      'Name → Entity that `suggest` offers to whoever types how it begins; once for each of its words, as any may come first.',
    derived: {
      beginning: 'The folded name from that word on.',
      rank: '1 the name itself or a code, 2 another name, 3 from a later word on, which for people is as good as the first.',
      type: 'The label of the entity.',
      name: 'What is offered: the name or alias as its entry has it.',
    },
  },
  OF: { from: ['Citation'], to: ['Article'], description: 'Citation → Article in which the passage stands.' },
  CITES: {
    from: ['Entity'],
    to: ['Article'],
    description:
      'Entity → Article of which a paragraph carries it, or something of it: once for each fact with evidence of its own and each passage.',
    derived: {
      citation: 'The id of the passage.',
      property: 'What of the entity it carries: a property or a type of relationship; null for the entity itself.',
      value: 'The value of that property, as text; null for a relationship.',
      other: 'The id of the node at the other end of that relationship.',
    },
  },
  CLAIMED: {
    from: ['Entity'],
    to: ['Claim'],
    description: 'Entity → a value that a source gives for one of its properties.',
  },
  PROVIDES: { from: ['Agreement'], to: ['Provision'], description: 'Agreement → what its parties undertake.' },
  CHANGED: { from: ['Measure'], to: ['StatusChange'], description: 'Measure → an entry of its log.' },
  CAUSED_BY: {
    from: ['StatusChange'],
    to: ['Measure', 'Agreement', 'Event', 'Statement', 'Person', 'Organization', 'Country', 'Topic'],
    description: 'StatusChange → what caused it.',
  },
} as const satisfies Readonly<Record<string, RelationshipType>>

/** References of entries that make no relationship: what they join becomes one node. */
export const mergingTypes = {
  RESTATES: {
    from: ['Statement'],
    to: ['Statement'],
    description: 'Statement → the Statement of the same utterance in an earlier article.',
    acyclic: true,
  },
} as const satisfies Readonly<Record<string, RelationshipType>>

/** Every relationship type in the graph and in its entries. */
export const allTypes: Readonly<Record<string, RelationshipType>> = {
  ...relationshipTypes,
  ...innerTypes,
  ...mergingTypes,
}
