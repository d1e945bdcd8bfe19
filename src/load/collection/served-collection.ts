import { randomBytes } from 'node:crypto'
import { ExpectedError } from '../../errors.ts'
import type { Graph } from '../../graph/index.ts'
import { loadSeed, type SeedReport } from '../load-seed.ts'
import type { Problem } from '../read/problem.ts'
import { stampFolders } from './follow-folders.ts'

/** What became of a load: what it changed, or why it changed nothing. */
export interface Outcome {
  readonly at: Date
  readonly report: SeedReport | null
  /** The first problems of the files, and how many there are. */
  readonly problems: readonly Problem[]
  readonly count: number
  /** The whole error, where there is one. */
  readonly message: string | null
}

/** The folders that a service's graph is made of, and what became of the last load of them. */
export class ServedCollection {
  readonly folders: readonly string[]
  /** Known to the pages alone that this service has written. */
  readonly token = randomBytes(32).toString('base64url')
  readonly #what: string
  #outcome: Outcome | null = null
  #warnings: readonly string[] = []
  #stamp = ''

  /** `what` is what an error calls them. */
  constructor(folders: readonly string[], what: string) {
    this.folders = folders
    this.#what = what
  }

  /** The last load; null before the first. */
  get outcome(): Outcome | null {
    return this.#outcome
  }

  /** The stamp of the files that the last load has read. */
  get stamp(): string {
    return this.#stamp
  }

  /** What the last load took for a possible mistake. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  /** Makes the graph equal to the folders, in one transaction; one that fails leaves it as it was. */
  async load(graph: Graph, { overwrite = false } = {}): Promise<SeedReport> {
    const warnings: string[] = []
    const at = new Date()
    this.#stamp = stampFolders(this.folders)
    try {
      const report = await loadSeed(graph, {
        directory: this.folders,
        overwrite,
        what: this.#what,
        warn: (line) => warnings.push(line),
      })
      this.#warnings = warnings
      this.#outcome = { at, report, problems: [], count: 0, message: null }
      return report
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      this.#outcome = { at, report: null, ...readProblems(error), message }
      throw error
    }
  }
}

function readProblems(error: unknown): Pick<Outcome, 'problems' | 'count'> {
  const { problems, count } = error instanceof ExpectedError ? error.details : {}
  return Array.isArray(problems) ? { problems, count: Number(count) } : { problems: [], count: 0 }
}
