import { ExpectedError } from '../errors.ts'
import {
  type Connections,
  type GraphAddress,
  type Mode,
  openConnections,
  type Pool,
  type Session,
} from './connections.ts'
import { codeOf, explainFailure, isConnectionLost, isWithoutConnection } from './explain-failure.ts'
import type { GraphLimits } from './limits.ts'
import type { Bookmarks } from './moments.ts'
import { keepReplaceable, type Loan } from './replaceable.ts'
import { within } from './within.ts'

/** For how long a session may take to let go of its connection before we take the connection for dead, in milliseconds. */
const grace = 1_000
/** For how long a server that was not there is taken to be away, in milliseconds. */
const pause = 250

/** A piece of work for a session, the milliseconds that it may take, and what ends it before. */
interface Piece<Result> {
  /** No limit unless given. A server that is gone ends the work all the same: Neo4j sends signs of life, and the driver notices when they stop. */
  readonly time?: number
  readonly signal?: AbortSignal | undefined
  /** The bookmark that the database has to have reached before. */
  readonly after?: string | undefined
  work(session: Session): Promise<Result>
}

/** Where sessions are lent. */
export interface Sessions {
  use<Result>(mode: Mode, piece: Piece<Result>): Promise<Result>
  pool(): Pool
  close(): Promise<void>
}

/**
 * Lends a session for each piece of work, for a time at most; connections that no longer answer are given up for new ones,
 * and `allClosed` is told when none is open any more. Who still waits when all is closed gets an error: the driver would leave some of them waiting.
 */
export function lendSessions(
  address: GraphAddress,
  limits: GraphLimits,
  bookmarks: Bookmarks,
  allClosed: () => void,
): Sessions {
  const connections = keepReplaceable(() => {
    allClosed()
    return openConnections(address, limits, allClosed)
  })
  const patience = limits.acquisitionTimeout + limits.transactionTimeout
  const closing = new AbortController()
  const use: Sessions['use'] = async (mode, { time, signal, after, work }) => {
    for (const reason of [closing.signal, signal]) reason?.throwIfAborted()
    const loan = connections.borrow()
    const session = loan.held.open(mode, bookmarks, after)
    let connected = true
    try {
      const answer = prove(loan).then(() => loan.held.run(() => work(session)))
      const result = await within(time, answer, signal, closing.signal)
      if (mode === 'WRITE') bookmarks.last = session.lastBookmarks()
      return result
    } catch (error) {
      connected = !isWithoutConnection(error)
      if (isConnectionLost(error) || (!connected && loan.quietFor() > patience)) loan.replace()
      if (codeOf(error).includes('Bookmark')) Object.assign(bookmarks, { last: [], settled: undefined })
      throw explainFailure(error, address)
    } finally {
      // Who leaves early may still be waiting for a connection, and proves nothing about it.
      const early = signal?.aborted === true
      const time = early ? limits.acquisitionTimeout + grace : grace
      if (!closing.signal.aborted) void letGo(session, loan, { time, proves: connected && !early })
    }
  }
  const pool = () => ({ sessions: connections.users, ...connections.current.count() })
  const close = async () => {
    closing.abort(new ExpectedError('SERVICE_UNAVAILABLE', 'The connections to the database are being closed.'))
    await connections.close()
  }
  return { use, pool, close }
}

/** When these connections do not get through, others are tried: not for each who asks, but after a pause. */
async function prove(loan: Loan<Connections>): Promise<void> {
  await loan.held.prove().catch((error: unknown) => {
    setTimeout(loan.replace, pause).unref()
    throw error
  })
}

/** Closes a session, which interrupts what it still runs; when the server takes no notice, its connections are given up. */
async function letGo(
  session: Session,
  loan: Loan<Connections>,
  { time, proves }: { time: number; proves: boolean },
): Promise<void> {
  await within(time, session.close()).then(() => proves && loan.noteAnswer(), loan.replace)
  loan.giveBack()
}
