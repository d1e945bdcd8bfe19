import { showDifference, toCanonical } from './canonical.ts'
import { Client, makeBodies } from './client.ts'
import type { RunningServer } from './server.ts'

/** What is asked of a server, after its answers were found right; sizes are those of the right answers. */
export interface Question {
  readonly operation: string
  readonly server: RunningServer
  readonly bodies: readonly Buffer[]
  readonly sizes: readonly number[]
  /** Milliseconds until the first answer, with the database's planning. */
  readonly first: number
  /** Milliseconds of an answer, on average, when only the plan was there. */
  readonly milliseconds: number
  readonly statements: number
}

/** What came of comparing the answers. */
export interface Verdict {
  readonly questions: readonly Question[]
  readonly wrong: Readonly<Record<string, string>>
}

/** How often a first question is repeated where the deadline cuts planning short. */
const TRIES = 10

type Sets = Readonly<Record<string, readonly object[]>>

/** Asks every server everything; one that answers differently from the first is wrong and is not asked again. */
export async function verifyAnswers(
  servers: readonly RunningServer[],
  operations: readonly string[],
  sets: Sets,
): Promise<Verdict> {
  const questions: Question[] = []
  const wrong: Record<string, string> = {}
  for (const operation of operations) {
    let right: readonly string[] = []
    for (const server of servers) {
      const bodies = makeBodies(server.kind, operation, sets[operation] ?? [])
      if (!bodies) continue
      const { question, texts, failure } = await askAll(server, operation, bodies)
      if (right.length === 0) right = texts
      const at = texts.findIndex((text, index) => text !== right[index])
      const difference = failure ?? (at >= 0 ? `set ${at}: ${showDifference(right[at] ?? '', texts[at] ?? '')}` : null)
      if (difference) wrong[`${operation} ${server.kind.name}`] = difference
      else questions.push(question)
    }
  }
  return { questions, wrong }
}

async function askAll(server: RunningServer, operation: string, bodies: readonly Buffer[]) {
  const client = new Client(server, 1)
  const texts: string[] = []
  const sizes: number[] = []
  let failure: string | null = null
  const first = await untilPlanned(client, bodies)
  const before = await server.countStatements()
  const started = performance.now()
  for (const body of bodies) {
    const { status, bytes } = await client.ask(body)
    const { data, errors } = JSON.parse(bytes.toString())
    if (errors || status !== 200) failure ??= `${status} ${errors?.[0]?.message} in set ${texts.length}`
    const toContract = server.kind.toContract?.[operation] ?? ((given: unknown) => given)
    texts.push(toCanonical(operation, errors ? null : toContract(data as never)))
    sizes.push(bytes.length)
  }
  const milliseconds = (performance.now() - started) / bodies.length
  const statements = ((await server.countStatements()) - before) / bodies.length
  await client.close()
  return { question: { operation, server, bodies, sizes, first, milliseconds, statements }, texts, failure }
}

/** Asks until the database has planned the statement, which the service's deadline may cut short; gives the time until then. */
async function untilPlanned(client: Client, bodies: readonly Buffer[]): Promise<number> {
  const started = performance.now()
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { bytes } = await client.ask(bodies[0] ?? Buffer.alloc(0))
    if (!JSON.parse(bytes.toString()).errors) break
  }
  return performance.now() - started
}
