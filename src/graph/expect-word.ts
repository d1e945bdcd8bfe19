import type { Socket } from 'node:net'

/** What a client says first: that it speaks Bolt. */
const GREETING = Buffer.from([0x60, 0x60, 0xb0, 0x17])
/** How long a server that has taken a connection may be silent, in milliseconds. */
const patience = 10_000

/** Closes a connection on which the greeting gets no answer: the driver would wait for it as long as the process runs, and keep that from ending. */
export function expectWord(socket: Socket, written: unknown, time = patience): void {
  if (!(written instanceof Uint8Array) || !GREETING.equals(written.subarray(0, GREETING.length))) return
  const timer = setTimeout(() => {
    if (socket.bytesRead === 0) socket.destroy(new Error(`No answer to the greeting within ${time} ms.`))
  }, time)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
