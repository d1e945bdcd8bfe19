import type { Measure } from '../../model/measure.ts'
import { dateMeasure, scopeOfRate, summarizeLog } from '../../model/status-log.ts'
import { makeEntity, makeNames } from './entity-record.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, makeNode, makeRelationship, type NodeRecord, type Records } from './record.ts'
import { relate } from './relate.ts'
import { toLastDay, toSortDay } from './to-sort-day.ts'

/** A measure with what is read off its log, its log, and what it is related to. */
export function recordMeasure(measure: Measure, evidence: Evidence): Records {
  return joinRecords(
    makeNames('Measure', measure),
    { nodes: [makeMeasure(measure, evidence)], relationships: listSides(measure, evidence) },
    { nodes: [], relationships: listAnswersAndChanges(measure, evidence) },
    ...measure.log.map((_, index) => recordStatusChange(measure, index, evidence)),
  )
}

function makeMeasure(measure: Measure, evidence: Evidence): NodeRecord {
  const { kind, rationale, log, cite } = measure
  const summary = summarizeLog(log, measure.endsOn)
  const { status, rate, rateScope, announcedOn, effectiveOn, endsOn } = summary
  return makeEntity('Measure', measure, evidence.support(cite), {
    properties: { kind, rationale, status, rate, rateScope },
    dates: { announcedOn, effectiveOn, endsOn },
    days: { sortOn: toSortDay(dateMeasure(summary)) },
  })
}

/** Who imposed it, whom it affects and what it covers; indexes list and count what one end imposed by what the first of these hold. */
function listSides({ slug, kind, imposedBy, targets, covers, log, endsOn, cite }: Measure, evidence: Evidence) {
  const id = `Measure:${slug}`
  const summary = summarizeLog(log, endsOn)
  const days = { sortOn: toSortDay(dateMeasure(summary)), listedUntil: toLastDay(summary.announcedOn) }
  return [
    ...imposedBy.map((end) =>
      relate([id, 'IMPOSED_BY', end], evidence.support(cite), {
        properties: { end, shows: id, listedKind: kind },
        days,
      }),
    ),
    ...targets.map(({ to, how, cite: own = cite }) =>
      relate([id, 'TARGETS', to], evidence.support(own), { properties: { how } }),
    ),
    ...covers.map(({ to, cite: own = cite }) => relate([id, 'COVERS', to], evidence.support(own))),
  ]
}

/** What it answers, and what deferred, suspended or changed it. */
function listAnswersAndChanges({ slug, retaliatedAgainst, changes }: Measure, evidence: Evidence) {
  const id = `Measure:${slug}`
  return [
    ...retaliatedAgainst.map(({ measure, basis, cite }) =>
      relate([id, 'RETALIATED_AGAINST', measure], evidence.support(cite), { properties: { basis } }),
    ),
    ...changes.map(({ type, by, on, until, fromRate, toRate, cite }) =>
      relate([id, type, by], evidence.support(cite), { properties: { fromRate, toRate }, dates: { on, until } }),
    ),
  ]
}

/** One entry of a measure's log, and what caused it. */
function recordStatusChange({ slug, log }: Measure, index: number, evidence: Evidence): Records {
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
        days: { knownFrom },
      }),
    ],
    relationships: [
      makeRelationship('CHANGED', `Measure:${slug}`, id, { days: { knownFrom } }),
      ...(causedBy ? [relate([id, 'CAUSED_BY', causedBy], support)] : []),
    ],
  }
}
