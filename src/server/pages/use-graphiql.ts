import type { Plugin } from 'graphql-yoga'
import { loadGraphiQLFiles, type WebFile } from '../../../web/graphiql-files.ts'
import { hasTag } from '../http/has-tag.ts'
import { wantsPage } from './wants-page.ts'
import { writePagePolicy } from './write-page-policy.ts'

/** Answers browsers with GraphiQL at /graphql; its parts are compressed once, and sent once to a browser that keeps them. */
export function useGraphiQL(): Plugin {
  let files: ReturnType<typeof loadGraphiQLFiles> | undefined
  let policy: Promise<string> | undefined
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const { pathname } = url
      const part = pathname.startsWith('/graphiql/') && request.method === 'GET'
      if (!part && !(pathname === '/graphql' && wantsPage(request))) return
      files ??= loadGraphiQLFiles()
      const file = (await files).get(pathname)
      if (!file) return
      policy ??= files.then((all) => writePagePolicy(all.get('/graphql')))
      const { body, ...init } = await answer(file, request.headers, await policy)
      endResponse(new fetchAPI.Response(body, init))
    },
  }
}

async function answer({ type, immutable, content }: WebFile, asked: Headers, policy: string) {
  const { encoding, etag, body } = await content.inEncoding(asked.get('accept-encoding') ?? '')
  const kept = immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = {
    etag,
    'cache-control': kept,
    'content-security-policy': policy,
    vary: 'accept, accept-encoding',
  }
  if (isKnown(asked.get('if-none-match') ?? '', etag)) return { status: 304, headers, body: null }
  const described = {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  return { status: 200, headers: described, body }
}

/** Whether the browser has these very bytes. */
function isKnown(tags: string, etag: string): boolean {
  return hasTag(tags, etag) || tags.trim() === '*'
}
