import { isIPv4 } from 'node:net'

/** Tells whether a request may be asked under the name in its Host header. */
export type HostCheck = (header: string | undefined) => boolean

/**
 * A page of another site can have its own name lead a browser to this machine. So who listens on loopback alone answers to
 * loopback's names and those that are allowed; who listens elsewhere is asked by any name, unless some are given.
 */
export function checkHost(listening: string, allowed: readonly string[]): HostCheck {
  if (!isLoopback(listening) && allowed.length === 0) return (header) => header === undefined || isName(header)
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  return (header) => {
    // Only what is older than HTTP/1.1 sends none, and no browser is.
    if (header === undefined) return true
    if (!isName(header)) return false
    const name = header.replace(/:\d*$/, '').toLowerCase()
    return isLoopback(name) || names.has(name)
  }
}

/** Whether it is a name, with or without a port, of which an address can be made; anything else would be read as a path or fail. */
function isName(header: string): boolean {
  return !/[/\\?#@]/.test(header) && URL.canParse(`http://${header}`)
}

function isLoopback(name: string): boolean {
  if (isIPv4(name)) return name.startsWith('127.')
  return ['localhost', '::1', '[::1]'].includes(name)
}
