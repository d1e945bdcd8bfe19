import { existsSync, readFileSync } from 'node:fs'
import { layOutQuery, removeSpace } from '../../../src/cli/lay-out-query.ts'

/** A statement as it was sent. */
export interface Sent {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The statements of a file, each once, one clause a line; the comment above each sets its parameters in Neo4j Browser. */
export function writeStatements(sent: readonly Sent[]): string {
  return joinStatements(sent, layOutQuery)
}

/** Whether the file holds these statements, however they are laid out: the formatter is slow. */
export function isWrittenAs(sent: readonly Sent[], file: string): boolean {
  return existsSync(file) && removeSpace(readFileSync(file, 'utf8')) === removeSpace(joinStatements(sent, keepText))
}

function keepText(text: string): string {
  return text
}

function joinStatements(sent: readonly Sent[], layOut: (text: string) => string): string {
  const firsts = sent.filter(({ text }, index) => sent.findIndex((one) => one.text === text) === index)
  return firsts.map(({ text, parameters }) => `// :params ${toMap(parameters)}\n${layOut(text)};\n`).join('\n')
}

/** Parameters as a map of Cypher. */
function toMap(parameters: Sent['parameters']): string {
  const json = JSON.stringify(parameters, (_, value) => (typeof value === 'bigint' ? Number(value) : value))
  return json.replace(/"(\w+)":/g, '$1: ').replaceAll(',', ', ')
}
