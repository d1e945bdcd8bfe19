import type { Commodity } from '../../model/commodity.ts'
import type { Topic } from '../../model/topic.ts'
import { makeEntity, makeNames } from './entity-record.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, type Records } from './record.ts'
import { relate } from './relate.ts'

/** A commodity, and the wider ones it belongs to. */
export function recordCommodity(commodity: Commodity, evidence: Evidence): Records {
  return recordSubject('Commodity', commodity, evidence, { hsCodes: commodity.hsCodes })
}

/** A topic, and the wider ones it belongs to. */
export function recordTopic(topic: Topic, evidence: Evidence): Records {
  return recordSubject('Topic', topic, evidence)
}

function recordSubject(
  label: 'Commodity' | 'Topic',
  entry: Topic,
  evidence: Evidence,
  properties: Record<string, string[]> = {},
): Records {
  const support = evidence.support(entry.cite)
  return joinRecords(makeNames(label, entry), {
    nodes: [makeEntity(label, entry, support, { properties })],
    relationships: entry.broader.map((wider) => relate([`${label}:${entry.slug}`, 'BROADER', wider], support)),
  })
}
