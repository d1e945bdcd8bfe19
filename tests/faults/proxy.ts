import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A TCP proxy on loopback in front of a database, which can do to connections what networks do. */
export interface NetworkProxy {
  readonly port: number
  /** From now on connections lead to this port. */
  lead(target: number): void
  /** Resets every connection. */
  cut(): void
  /** Connections stay open, and nothing comes through; those that are open now never recover. */
  silence(): void
  /** Each piece of data comes through so many milliseconds later, in both directions. */
  slow(milliseconds: number): void
  /** What the server says, changed; both texts have the same length. */
  rewrite(from: string, to: string): void
  /** What clients say from now on, as it comes. */
  listen(): readonly Buffer[]
  /** New connections work again. */
  restore(): void
  /** How many connections are open at our end. */
  readonly open: number
  close(): Promise<void>
}

/** Listens on a free port, and forwards what comes. */
export async function openProxy(): Promise<NetworkProxy> {
  const state = {
    target: 0,
    silent: false,
    delay: 0,
    rewrite: undefined as readonly [string, string] | undefined,
    heard: [] as Buffer[],
  }
  const clients = new Set<Socket>()
  const server = createServer((client) => {
    clients.add(client.on('error', () => {}).on('close', () => clients.delete(client)))
    if (state.silent) client.resume()
    else link(client, connect(state.target, '127.0.0.1'), state)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has an address with a port.')
  const cut = () => clients.forEach((client) => void client.resetAndDestroy())
  return {
    port: address.port,
    lead: (target) => Object.assign(state, { target }),
    cut,
    silence: () => Object.assign(state, { silent: true }),
    slow: (delay) => Object.assign(state, { delay }),
    rewrite: (from, to) => Object.assign(state, { rewrite: [from, to] }),
    listen: () => {
      state.heard = []
      return state.heard
    },
    restore: () => Object.assign(state, { silent: false, delay: 0, rewrite: undefined }),
    get open() {
      return clients.size
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

interface State {
  readonly silent: boolean
  readonly delay: number
  readonly rewrite: readonly [string, string] | undefined
  readonly heard: Buffer[]
}

function link(client: Socket, server: Socket, state: State): void {
  let dead = false
  const forward = (to: Socket, change: (data: Buffer) => Buffer) => (data: Buffer) => {
    dead ||= state.silent
    if (dead) return
    const send = () => to.write(change(data))
    if (state.delay > 0) setTimeout(send, state.delay)
    else send()
  }
  client.on(
    'data',
    forward(server, (data) => {
      state.heard.push(data)
      return data
    }),
  )
  server.on(
    'data',
    forward(client, (data) => rewriteData(data, state.rewrite)),
  )
  server.on('error', () => {})
  server.on('close', () => {
    if (!state.silent && !dead) client.resetAndDestroy()
  })
  client.on('close', () => server.destroy())
}

function rewriteData(data: Buffer, change: readonly [string, string] | undefined): Buffer {
  return change ? Buffer.from(data.toString('latin1').replaceAll(change[0], change[1]), 'latin1') : data
}
