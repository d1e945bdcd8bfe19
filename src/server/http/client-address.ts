import { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** The address of the client; null if the request came over no connection, as in tests. */
export function readClientAddress(serverContext: object | undefined, trustProxy: boolean): string | null {
  const request = serverContext && 'req' in serverContext ? serverContext.req : null
  if (!(request instanceof IncomingMessage)) return null
  const forwarded = trustProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',') : []
  return forwarded.at(-1)?.trim() || request.socket.remoteAddress || null
}

/** What counts as one client: an IPv4 address, or the /64 network that an IPv6 subscriber has. */
export function nameClient(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}

/** Whether an address is this machine's own. */
export function isLocal(address: string | null): boolean {
  return address === null || loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
