import type { CORSOptions } from 'graphql-yoga'

/** The pages of these sites may ask, without credentials; a site that is not listed gets no permission at all. */
export function allowOrigins(origins: readonly string[]) {
  return (request: Request): CORSOptions => {
    const origin = request.headers.get('origin')
    if (origin === null || !origins.includes(origin)) return false
    return { origin, credentials: false, methods: ['GET', 'POST'], maxAge: 600 }
  }
}
