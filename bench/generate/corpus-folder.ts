import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept } from '../../src/model/concepts.ts'
import type { GivenEntry } from './sources.ts'

const CHUNK = 1 << 20

/** A folder of .jsonl files, as `npm run load` and `npm run import` take it. */
export class CorpusFolder {
  readonly #folder: string
  readonly #files = new Map<Concept, { readonly descriptor: number; text: string }>()

  constructor(folder: string) {
    this.#folder = folder
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  add({ concept, value }: GivenEntry): void {
    const path = join(this.#folder, `${concept}.jsonl`)
    const file = this.#files.get(concept) ?? { descriptor: openSync(path, 'w'), text: '' }
    this.#files.set(concept, file)
    file.text += `${JSON.stringify(value)}\n`
    if (file.text.length < CHUNK) return
    writeSync(file.descriptor, file.text)
    file.text = ''
  }

  close(): void {
    for (const { descriptor, text } of this.#files.values()) {
      writeSync(descriptor, text)
      closeSync(descriptor)
    }
  }
}
