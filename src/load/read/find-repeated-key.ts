import { parseDocument } from 'yaml'

/** Of a text that ends a key and a colon, as some texts have them inside too. */
const KEY_END = /"\s*:/g

/** A key that stands twice in an object of a JSON text, of which the parsed value has only the last; null if there is none. */
export function findRepeatedKey(text: string, value: unknown): string | null {
  if ((text.match(KEY_END)?.length ?? 0) <= countKeys(value)) return null
  // JSON is YAML, whose parser is slower but tells.
  const { errors } = parseDocument(text, { prettyErrors: false, schema: 'json' })
  const repeated = errors.find(({ code }) => code === 'DUPLICATE_KEY')
  return repeated
    ? (/"(?:[^"\\]|\\.)*"/y.exec(text.slice(repeated.pos[0]))?.[0] ?? 'that is written in two ways')
    : null
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce<number>((sum, one) => sum + countKeys(one), Array.isArray(value) ? 0 : inner.length)
}
