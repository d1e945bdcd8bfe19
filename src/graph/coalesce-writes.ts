import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import { expectWord } from './expect-word.ts'

/** Where Node tells of each connection that this process opens. */
const OPENED = 'net.client.socket'

/**
 * The driver sends a statement in pieces of 1,400 bytes, each by a system call of its own. What is written to a
 * connection within one turn leaves together from now on, in the same order.
 */
export function coalesceWrites(): void {
  unsubscribe(OPENED, corkTurns)
  subscribe(OPENED, corkTurns)
}

/** Connecting resets how a socket writes. */
function corkTurns(message: unknown): void {
  const { socket } = message as { socket: unknown }
  if (socket instanceof Socket) socket.once('connect', () => corkTurnsOf(socket))
}

function corkTurnsOf(socket: Socket): void {
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
