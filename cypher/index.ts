import { readFileSync } from 'node:fs'
import type { Fragment } from 'pothos-plugin-cypher'

const cache = new Map<string, string>()

/** The Cypher in a file of this folder, without its comments; fails by the file's name. */
export function readCypher(name: string): string {
  const text = cache.get(name) ?? readText(name)
  cache.set(name, text)
  return text
}

/** Files that follow on one another as one fragment that plans can place, with the parameters that they name. */
export function fragment(...names: string[]): Fragment {
  return toFragment(names.map((name) => `${name}.cypher`).join(' + '), names.map(readCypher).join('\n'))
}

/** A fragment that unfolds a list which `this` already holds. */
export function unfold(property: string): Fragment {
  return { ...toFragment(`unfold ${property}`, `this.${property}`), list: true }
}

/** A fragment that takes what `this` already holds. */
export function take(expression: string): Fragment {
  return { ...toFragment(expression, `[${expression}]`), list: true }
}

/** How many nodes of each label there are; those that occur, by name. The database keeps the count of one label, not of several. */
export function countNodes(labels: readonly string[]): Fragment {
  return countEach('nodes of each label', labels, (label) => `(:${label})`)
}

/** How many relationships of each type there are; those that occur, by name. */
export function countRelationships(types: readonly string[]): Fragment {
  return countEach('relationships of each type', types, (type) => `()-[:${type}]->()`)
}

/** By COUNT { }: Neo4j takes an aggregation here for one of the projection that the statement puts the fragment into. */
function countEach(what: string, names: readonly string[], toPattern: (name: string) => string): Fragment {
  const counts = names.toSorted().map((name) => `{name: '${name}', count: COUNT { ${toPattern(name)} }}`)
  const text = `UNWIND [\n${counts.join(',\n')}\n] AS row\nWITH row\nWHERE row.count > 0`
  return toFragment(`count ${what}`, text)
}

function toFragment(name: string, text: string): Fragment {
  const parameters = [...text.matchAll(/\$([A-Za-z]\w*)/g)].map(([, parameter]) => parameter ?? '')
  return { name, text, parameters: [...new Set(parameters)] }
}

function readText(name: string): string {
  const file = new URL(`${name}.cypher`, import.meta.url)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`cypher/${name}.cypher cannot be read`, { cause })
  }
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim()
}
