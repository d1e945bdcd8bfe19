import { z } from 'zod'
import { type Concept, conceptNames, concepts } from '../model/concepts.ts'

/** The JSON Schema of every seed file, for editors, by its name in seed/schema/: a list of entries, as they may be written. */
export function listSchemas(): Map<string, object> {
  return new Map(conceptNames.map((concept) => [`${concept}.schema.json`, toJsonSchema(concept)]))
}

function toJsonSchema(concept: Concept): object {
  return {
    title: `${concept}.yaml`,
    ...z.toJSONSchema(z.array(concepts[concept].shape), { io: 'input', reused: 'ref' }),
  }
}
