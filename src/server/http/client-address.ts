import { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/**
 * The address of the client; null if the request came over no connection, as in tests. Each proxy adds the address that it
 * was asked from, so of `proxies` own ones the outermost has written the one that far from the end; what is before that, the client may have made up.
 */
export function readClientAddress(serverContext: object | undefined, proxies: number): string | null {
  const request = serverContext && 'req' in serverContext ? serverContext.req : null
  if (!(request instanceof IncomingMessage)) return null
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const forwarded = proxies > 0 ? (hops.at(-proxies) ?? hops[0]) : undefined
  return readAddress(forwarded ?? '') ?? request.socket.remoteAddress ?? null
}

/** The IP address in `203.0.113.9:5001`, `[2001:db8::1]:443` or `2001:db8::1`; null where there is none. */
function readAddress(hop: string): string | null {
  const text = hop.trim().replace(/^"(.*)"$/, '$1')
  const address = /^\[(.*)\](?::\d*)?$/.exec(text)?.[1] ?? /^([\d.]+):\d*$/.exec(text)?.[1] ?? text
  return isIP(address) ? address : null
}

/** What counts as one client: an IPv4 address, or the /64 network that an IPv6 subscriber has. */
export function nameClient(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = [], tail = []] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}

/** Whether a request comes from this machine, by no proxy that has not been named. */
export function isAskedFromHere(request: Request, serverContext: object | undefined, proxies: number): boolean {
  const { headers } = request
  const isForwarded = proxies === 0 && (headers.has('x-forwarded-for') || headers.has('forwarded'))
  return !isForwarded && isLocal(readClientAddress(serverContext, proxies))
}

/** Whether an address is this machine's own. */
export function isLocal(address: string | null): boolean {
  return address === null || loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
