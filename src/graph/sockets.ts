import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'

/** Where Node tells of each connection that this process opens. */
const OPENED = 'net.client.socket'
/** How a client greets a server: it speaks Bolt. */
const GREETING = Buffer.from([0x60, 0x60, 0xb0, 0x17])
/** How long a server that has taken a connection may be silent, in milliseconds. */
const patience = 10_000

/** A driver whose sockets are watched. */
export interface WatchedDriver {
  /** Lets the driver do something; the sockets that it opens for that are its own. */
  run<Result>(work: () => Result): Result
  /** Ends the watch, when the driver is closed. */
  release(): void
}

interface Watch {
  open: number
  allClosed(): void
}

/** Says which driver works, so that its sockets can be told from those of other clients in this process. */
const working = new AsyncLocalStorage<Watch | undefined>()
const watches = new Set<Watch>()

/**
 * Watches the sockets of one driver, and says when none of them is open any more. The driver sends a statement in pieces of
 * 1,400 bytes, each by a system call of its own; what it writes to a socket within one turn leaves together, in the same order.
 */
export function watchDriver(allClosed: () => void): WatchedDriver {
  const watch: Watch = { open: 0, allClosed }
  if (watches.size === 0) subscribe(OPENED, watchSocket)
  watches.add(watch)
  return {
    run: (work) => working.run(watch, work),
    release: () => {
      if (watches.delete(watch) && watches.size === 0) unsubscribe(OPENED, watchSocket)
    },
  }
}

/** Leaves the driver for work that it calls back. */
export function outsideDriver<Result>(work: () => Result): Result {
  return working.run(undefined, work)
}

function watchSocket(message: unknown): void {
  const { socket } = message as { socket: unknown }
  const watch = working.getStore()
  if (!watch || !(socket instanceof Socket)) return
  // Connecting resets how a socket writes, so it is changed after that.
  socket.once('connect', () => {
    corkTurns(socket)
    watch.open += 1
    socket.once('close', () => {
      watch.open -= 1
      if (watch.open === 0) watch.allClosed()
    })
  })
}

function corkTurns(socket: Socket): void {
  const write = socket.write
  let silent = true
  socket.write = (...written: unknown[]) => {
    if (silent) expectWord(socket, written[0])
    silent = false
    if (socket.writableCorked === 0) {
      socket.cork()
      process.nextTick(() => socket.uncork())
    }
    return Reflect.apply(write, socket, written)
  }
}

/** Closes a connection on which the greeting gets no answer: the driver would wait for it as long as the process runs, and keep that from ending. */
export function expectWord(socket: Socket, written: unknown, time = patience): void {
  if (!(written instanceof Uint8Array) || !GREETING.equals(written.subarray(0, GREETING.length))) return
  const timer = setTimeout(() => {
    if (socket.bytesRead === 0) socket.destroy(new Error(`No answer to the greeting within ${time} ms.`))
  }, time)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
