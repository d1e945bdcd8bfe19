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
