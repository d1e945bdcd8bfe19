import { isIPv4 } from 'node:net'

/** Whether a request with this Host header is accepted. */
export type HostCheck = (header: string | undefined) => boolean

/**
 * Against DNS rebinding, where another site's name resolves to this machine: a service that listens on loopback accepts
 * loopback's names and those that are allowed; one that listens elsewhere accepts any name, unless some are given.
 */
export function checkHost(listening: string, allowed: readonly string[]): HostCheck {
  if (!isLoopback(listening) && allowed.length === 0) return (header) => header === undefined || isName(header)
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  return (header) => {
    // Only clients older than HTTP/1.1 send none, and no browser is that old.
    if (header === undefined) return true
    if (!isName(header)) return false
    const name = header.replace(/:\d*$/, '').toLowerCase()
    return isLoopback(name) || names.has(name)
  }
}

/** Whether it is a host name, with or without a port; anything else would become part of a URL's path or fail to parse. */
function isName(header: string): boolean {
  return !/[/\\?#@]/.test(header) && URL.canParse(`http://${header}`)
}

/** Whether a name or an address is this machine's own. */
export function isLoopback(name: string): boolean {
  if (isIPv4(name)) return name.startsWith('127.')
  return ['localhost', '::1', '[::1]'].includes(name)
}
