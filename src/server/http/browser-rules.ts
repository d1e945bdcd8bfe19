import type { CORSOptions, Plugin } from 'graphql-yoga'

/** Set on every response; pages have a content security policy of their own. */
const standard = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Sets security headers: browsers do not sniff content types, run nothing from responses and show them in no frame. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(standard))
        if (!response.headers.has(name)) response.headers.set(name, value)
    },
  }
}

/** CORS for these origins, without credentials; other origins get no CORS headers at all. */
export function allowOrigins(origins: readonly string[]) {
  return (request: Request): CORSOptions => {
    const origin = request.headers.get('origin')
    if (origin === null || !origins.includes(origin)) return false
    return { origin, credentials: false, methods: ['GET', 'POST'], maxAge: 600 }
  }
}
