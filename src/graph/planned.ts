import { LRUCache } from 'lru-cache'
import { ExpectedError } from '../errors.ts'
import type { Parameters } from './index.ts'
import type { GraphLimits } from './limits.ts'
import { within } from './within.ts'

/** Statements that are remembered: half of what Neo4j's query cache holds, since it keeps one for each set of parameter types. */
const mostStatements = 500
/** Sets of parameter types that are remembered for one statement. */
const mostTypes = 16

/**
 * What is known of a statement. `planned`: it ran, so the database has a plan for it. `slow`: it had the time that planning
 * is given and did not end, so it is slow by itself. A statement of which nothing is known is new.
 */
type Standing = 'planned' | 'slow'

/** A read that is sent with this timeout, unless it was aborted. */
interface Send<Rows> {
  readonly signal: AbortSignal | undefined
  send(timeout: number): Promise<Rows>
}

/** Which statements the database has planned, and how each is run. */
export interface Planned {
  /** By how many milliseconds a read of this statement may take longer than others because it is new; 0 if it is not. */
  timeToPlan(statement: string, parameters: Parameters): number
  /** Runs a statement within the timeout that fits what is known of it, and notes how it ended. */
  run<Rows>(statement: string, parameters: Parameters, read: Send<Rows>): Promise<Rows>
  /** Notes that a statement has run. */
  note(statement: string, parameters: Parameters): void
  /** Every statement is new from now on. */
  forget(): void
}

/**
 * Neo4j counts planning towards a transaction's timeout, and planning takes seconds on a slow machine. So a new statement
 * is given the planning timeout, once. New statements share half of the connections; the others go on answering what is
 * planned. When several requests send the same new statement, one runs it and the others wait for its plan.
 */
export function keepPlanned(limits: GraphLimits): Planned {
  const { transactionTimeout, planningTimeout, acquisitionTimeout, poolSize } = limits
  const extra = Math.max(0, planningTimeout - transactionTimeout)
  const standings = new LRUCache<string, Map<string, Standing>>({ max: mostStatements })
  const underWay = new Map<string, Promise<void>>()
  const takeTurn = limitTurns(Math.max(1, Math.floor(poolSize / 2)), acquisitionTimeout)
  const standingOf = (statement: string, types: string) => standings.get(statement)?.get(types)
  const isNew = (statement: string, types: string) => extra > 0 && standingOf(statement, types) === undefined
  const set = (statement: string, types: string, standing: Standing | undefined) => {
    const known = standings.get(statement) ?? new Map<string, Standing>()
    if (known.size >= mostTypes) known.clear()
    if (standing) known.set(types, standing)
    else known.delete(types)
    standings.set(statement, known)
  }
  const attempt = async <Rows>(statement: string, types: string, { signal, send }: Send<Rows>) => {
    const before = standingOf(statement, types)
    try {
      const rows = await send(before ? transactionTimeout : transactionTimeout + extra)
      if (before !== 'planned') set(statement, types, 'planned')
      return rows
    } catch (error) {
      // Whoever left early has found out nothing.
      if (isTimeout(error) && !signal?.aborted) {
        if (!before) set(statement, types, 'slow')
        // The server may have dropped the plan, so the statement is new once more; a server that says nothing is another matter.
        if (before === 'planned' && error.cause) set(statement, types, undefined)
      }
      throw error
    }
  }
  const attemptInTurn = async <Rows>(statement: string, types: string, read: Send<Rows>) => {
    const end = await takeTurn(read.signal)
    return await attempt(statement, types, read).finally(end)
  }
  return {
    timeToPlan: (statement, parameters) => (isNew(statement, typesOf(parameters)) ? extra + acquisitionTimeout : 0),
    run: async (statement, parameters, read) => {
      const types = typesOf(parameters)
      while (isNew(statement, types)) {
        const key = `${types} ${statement}`
        const other = underWay.get(key)
        if (!other) {
          const first = attemptInTurn(statement, types, read)
          const shared = shareFailure(first, read.signal).finally(() => underWay.delete(key))
          shared.catch(() => {})
          underWay.set(key, shared)
          return await first
        }
        await within(undefined, other, read.signal)
      }
      return await attempt(statement, types, read)
    },
    note: (statement, parameters) => set(statement, typesOf(parameters), 'planned'),
    forget: () => standings.clear(),
  }
}

/** What those who wait for a plan learn of the read that makes it: its failure, if that is not its caller's own. */
async function shareFailure(read: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  try {
    await read
  } catch (error) {
    if (error instanceof ExpectedError && !signal?.aborted) throw error
  }
}

function isTimeout(error: unknown): error is ExpectedError {
  return error instanceof ExpectedError && error.code === 'TIMEOUT'
}

/** Lets so many work at a time; the others wait for a while, then fail (SERVICE_UNAVAILABLE). */
function limitTurns(most: number, patience: number) {
  const waiting = new Set<() => void>()
  let free = most
  const end = () => {
    const [next] = waiting
    if (next) waiting.delete(next)
    if (next) next()
    else free += 1
  }
  return async (signal: AbortSignal | undefined): Promise<() => void> => {
    if (free > 0) {
      free -= 1
      return end
    }
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting.add(resolve)
    try {
      await within(patience, promise, signal)
    } catch (error) {
      if (!waiting.delete(resolve)) end()
      throw isTimeout(error) && !signal?.aborted ? explainCrowd() : error
    }
    return end
  }
}

function explainCrowd(): ExpectedError {
  const message = 'The database is busy planning other new questions. Try again in a moment.'
  return new ExpectedError('SERVICE_UNAVAILABLE', message)
}

/** What of parameters decides, beside the statement's text, which plan Neo4j takes: types, and orders of magnitude of lengths. */
function typesOf(parameters: Parameters): string {
  let types = ''
  for (const name in parameters) types += `${typeOf(parameters[name])} `
  return types
}

function typeOf(value: unknown): string {
  if (typeof value === 'string') return `text${magnitudeOf(value)}`
  if (Array.isArray(value)) return `list${magnitudeOf(value)}of-${typeof value[0]}`
  return value === null ? 'null' : typeof value
}

/** 0 for one item at most, 1 for up to ten, 2 for up to a hundred. */
function magnitudeOf({ length }: { readonly length: number }): number {
  return length > 1 ? Math.ceil(Math.log10(length)) : 0
}
