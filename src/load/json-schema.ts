import { z } from 'zod'
import { type Concept, concepts } from '../model/concepts.ts'

/** The JSON Schema of every seed file, for editors, by its name in seed/schema/: a list of entries, as they may be written. */
export function listSchemas(): Map<string, object> {
  return new Map(
    Object.keys(concepts)
      .filter(isConcept)
      .map((concept) => [`${concept}.schema.json`, toJsonSchema(concept)]),
  )
}

function toJsonSchema(concept: Concept): object {
  return { title: `${concept}.yaml`, ...z.toJSONSchema(z.array(concepts[concept]), { io: 'input', reused: 'ref' }) }
}

function isConcept(name: string): name is Concept {
  return name in concepts
}
