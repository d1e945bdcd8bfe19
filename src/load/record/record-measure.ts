import type { Measure } from '../../model/measure.ts'
import { dateMeasure, placeLog, type Standing, scopeOfRate, summarizeLog } from '../../model/status-log.ts'
import { citeFact } from './cite-fact.ts'
import { type Evidence, relate } from './evidence.ts'
import { joinRecords, makeNode, makeRelationship, type Records, toSortDay, UNDATED } from './record.ts'
import { recordEntity } from './record-entity.ts'
import type { Utterances } from './utterances.ts'

/** A measure with its log, what follows from the log, and its relationships. */
export function recordMeasure(value: Measure, evidence: Evidence, utterances: Utterances): Records {
  const { slug, kind, log } = value
  const summary = summarizeLog(log, value.endsOn)
  const { status, rate, rateScope, announcedOn, announcedAt = -1, effectiveOn, endsOn } = summary
  const standings = placeLog(
    log,
    log.map(({ cite }) => evidence.support(cite).knownFrom),
  )
  const announced = standings[announcedAt]
  const day = dateMeasure(summary)
  const days = { sortOn: toSortDay(day), listedUntil: announced?.certainFrom ?? UNDATED }
  return joinRecords(
    recordEntity({ concept: 'measures', value }, evidence, {
      properties: { status, rate, rateScope },
      dates: { announcedOn, effectiveOn, endsOn, lastReportedOn: findLastReport(value, evidence) },
      days: {
        announcedOnEarliest: announced?.countsFrom,
        announcedOnLatest: announced?.certainFrom,
        exactOn: day?.length === '2025-04-09'.length ? day : undefined,
      },
      // Indexes list and count what one end imposed by what these relationships hold.
      addToLink: ({ type, other }) =>
        type === 'IMPOSED_BY' ? { properties: { end: other, start: `Measure:${slug}`, listedKind: kind }, days } : {},
    }),
    ...standings.map((standing, index) => recordStatusChange(value, index, standing, evidence, utterances)),
  )
}

/** The day of publication of the latest article that the measure or its log cites; of several the most precise. */
function findLastReport({ cite, log }: Measure, evidence: Evidence): string | undefined {
  const passages = evidence.findPassages([...cite, ...log.flatMap((change) => change.cite)])
  const days = passages.map(({ knownFrom, publishedOn }) => [knownFrom, publishedOn] as const)
  return days.toSorted().at(-1)?.[1]
}

/** One entry of a measure's log, and what caused it. */
function recordStatusChange(
  { slug, log }: Measure,
  index: number,
  standing: Standing,
  evidence: Evidence,
  utterances: Utterances,
): Records {
  const change = log[index]
  if (!change) return { nodes: [], relationships: [] }
  const { status, on, rate, causedBy, note, cite } = change
  const id = `${slug}/${index + 1}`
  const support = evidence.support(cite)
  const { citations, knownFrom } = support
  const properties = { status, rate, rateScope: scopeOfRate(change), note, citations }
  return {
    nodes: [
      makeNode(['StatusChange'], id, {
        properties,
        counts: { position: index + 1 },
        dates: { on },
        days: { ...standing, knownFrom },
      }),
    ],
    relationships: [
      makeRelationship('CHANGED', `Measure:${slug}`, id, { days: { knownFrom } }),
      ...citeFact(id, `Measure:${slug}`, citations, { property: 'status', value: status }),
      ...(causedBy ? [relate([id, 'CAUSED_BY', utterances.firstOf(causedBy)], support)] : []),
    ],
  }
}
