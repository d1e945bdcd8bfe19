import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { loadGraphiQLFiles, type WebFile } from '../../../web/graphiql/graphiql-files.ts'
import { sendFile } from './send-file.ts'

/** Serves GraphiQL to browsers at /graphql, and redirects / there unless pages answer at it; its files are compressed once and cached by browsers. */
export function useGraphiQL(): Plugin {
  let files: ReturnType<typeof loadGraphiQLFiles> | undefined
  let policy: Promise<string> | undefined
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const { pathname } = url
      const part = pathname.startsWith('/graphiql/') && request.method === 'GET'
      const page = (pathname === '/' || pathname === '/graphql') && wantsPage(request)
      if (!part && !page) return
      if (pathname === '/')
        return endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }))
      files ??= loadGraphiQLFiles()
      return files.then(async (all) => {
        const file = all.get(pathname)
        if (!file) return
        policy ??= writePagePolicy(all.get('/graphql'))
        const { body, ...init } = await sendFile({ ...file, policy: await policy }, request.headers)
        endResponse(new fetchAPI.Response(body, init))
      })
    },
  }
}

/** Whether a browser asks for a page, not a program for data. */
function wantsPage({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html')
}

/** The content security policy of the page: it may run only its own scripts and connect only to this service. */
async function writePagePolicy(page: WebFile | undefined): Promise<string> {
  const { body } = (await page?.content.inEncoding('identity')) ?? { body: '' }
  const scripts = [
    ...Buffer.from(body)
      .toString()
      .matchAll(/<script>(.*?)<\/script>/gs),
  ].map(([, script = '']) => script)
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "connect-src 'self'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    "worker-src 'self'",
    // The editor adds style elements when it starts.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
  ].join('; ')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
