import { type Article, spanOfPublication } from '../../model/article.ts'
import type { Disagreement } from '../../model/claim.ts'
import type { Concept, CorpusEntry, EntryOf } from '../../model/concepts.ts'
import type { Country } from '../../model/country.ts'
import { type EntityConcept, entities } from '../../model/entities.ts'
import { nameCountry } from '../../model/name-country.ts'
import type { Relationship } from '../../model/relationship.ts'
import { toEdtfDate } from '../../model/shape/edtf-date.ts'
import { fieldsOf } from '../../model/shape/entry-links.ts'
import { foldName, slugify } from '../../model/text/fold-name.ts'
import { nameHsCode } from '../../model/text/hs-code.ts'
import { dropInitials } from '../../model/text/readings.ts'
import { listTerms } from '../../model/text/search-words.ts'
import { citeFact } from './cite-fact.ts'
import { type Evidence, relate } from './evidence.ts'
import { makeNode, makeRelationship, type Records, toSortDay } from './record.ts'
import { recordAgreement } from './record-agreement.ts'
import { recordEntity } from './record-entity.ts'
import { recordMeasure } from './record-measure.ts'
import { recordStatement } from './record-statement.ts'
import type { Utterances } from './utterances.ts'

/** Makes the records of an entry, except its evidence. */
type Recorder<Name extends Concept> = (value: EntryOf<Name>, evidence: Evidence, utterances: Utterances) => Records
type Recorders = { readonly [Name in Exclude<Concept, EntityConcept>]: Recorder<Name> } & {
  readonly [Name in EntityConcept]?: Recorder<Name>
}

/** Every kind of entry needs a recorder, except entities that are stored as their fields say. */
const recorders: Recorders = {
  countries: recordCountry,
  people: recordPerson,
  commodities: recordCommodity,
  agreements: recordAgreement,
  measures: recordMeasure,
  articles: recordArticle,
  statements: recordStatement,
  relationships: recordRelationship,
  claims: recordDisagreement,
}

for (const concept of Object.keys(entities) as EntityConcept[])
  if (!recorders[concept] && fieldsOf[concept].others.length > 0)
    throw new TypeError(
      `${concept}: ${fieldsOf[concept].others.join(', ')} is no plain value, date or reference; src/load/record/record-entry.ts must say how it is recorded`,
    )

/** The records of one entry, except its evidence; one that restates another is part of the records of the first of its utterance. */
export function recordEntry(entry: CorpusEntry, evidence: Evidence, utterances: Utterances): Records {
  // TypeScript does not see that a concept's recorder takes this concept's entries.
  const own = recorders[entry.concept] as Recorder<Concept> | undefined
  if (own) return own(entry.value, evidence, utterances)
  return recordEntity(entry as Parameters<typeof recordEntity>[0], evidence)
}

/** A country, named by its entry or else by ISO 3166-1. */
function recordCountry(value: Country, evidence: Evidence): Records {
  const { code } = value
  const standard = nameCountry(code)
  return recordEntity({ concept: 'countries', value }, evidence, {
    name: value.name ?? standard?.name ?? code,
    codes: [code, standard?.alpha3, standard?.numeric],
    forms: standard?.names,
    searched: standard?.names,
    properties: { alpha3: standard?.alpha3 },
  })
}

/** A person, also found without the initials of middle names. */
function recordPerson(value: EntryOf<'people'>, evidence: Evidence): Records {
  const { name = '', aliases } = value
  return recordEntity({ concept: 'people', value }, evidence, { forms: [name, ...aliases].map(dropInitials) })
}

/** A commodity, also found by its codes. */
function recordCommodity(value: EntryOf<'commodities'>, evidence: Evidence): Records {
  const { hsCodes } = value
  return recordEntity({ concept: 'commodities', value }, evidence, {
    forms: hsCodes.map(nameHsCode),
    searched: hsCodes,
  })
}

/** An article; if only a range of days is known, its date is the most precise one that covers the range. */
function recordArticle(article: Article): Records {
  const { slug, title, publisher, url, form } = article
  const { earliest, latest } = spanOfPublication(article)
  const publishedOn = toEdtfDate({ earliest, latest })
  const node = makeNode(['Article'], `Article:${slug}`, {
    properties: {
      slug,
      title,
      titleKey: foldName(title),
      publisher,
      url,
      form,
      publishedOn,
      searchTerms: listTerms([title]),
    },
    days: { publishedOnEarliest: earliest, publishedOnLatest: latest, sortOn: toSortDay(earliest) },
  })
  return { nodes: [node], relationships: [] }
}

/** A relationship that has an entry of its own. */
function recordRelationship({ type, subject, object, cite, ...said }: Relationship, evidence: Evidence): Records {
  const { share, commodity, volume, unit, note, from, to } = said
  const properties = { share, commodity, volume, unit, note }
  const support = evidence.support(cite)
  const relationship = relate([subject, type, object], support, { properties, dates: { from, to } })
  const cited = citeFact(relationship.key, subject, support.citations, { property: type, other: object })
  return { nodes: [], relationships: [relationship, ...cited] }
}

/** The values on which sources differ, one claim for each value and citation. */
function recordDisagreement({ about, property, values }: Disagreement, evidence: Evidence): Records {
  const claims = values.flatMap(({ cite, ...value }) =>
    evidence.findPassages(cite).map((passage) => ({ ...value, citation: passage.id, knownFrom: passage.knownFrom })),
  )
  const numbered = claims.map((claim, index) => ({
    ...claim,
    position: index + 1,
    id: `${about}/${slugify(property)}/${index + 1}`,
  }))
  return {
    nodes: numbered.map(({ id, value, rank, note, position, citation, knownFrom }) =>
      makeNode(['Claim'], id, {
        properties: { property, value, rank, note, citation },
        counts: { position },
        days: { knownFrom },
      }),
    ),
    relationships: numbered.flatMap(({ id, value, citation, knownFrom }) => [
      makeRelationship('CLAIMED', about, id, { days: { knownFrom } }),
      ...citeFact(id, about, [citation], { property, value }),
    ]),
  }
}
