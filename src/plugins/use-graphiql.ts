import type { Plugin } from 'graphql-yoga'
import { createPage, type Page } from '../../web/page.ts'
import { wantsPage } from './wants-page.ts'

/** Answers browsers at /graphql with GraphiQL: compressed once, and only once sent to a browser that keeps it. */
export function useGraphiQL(): Plugin {
  const page = createPage()
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname.replace(/\/$/, '') !== '/graphql' || !wantsPage(request)) return
      const { body, ...init } = await answer(page, request.headers)
      endResponse(new fetchAPI.Response(body, init))
    },
  }
}

async function answer(page: Page, asked: Headers) {
  const { encoding, etag, body } = await page.inEncoding(asked.get('accept-encoding') ?? '')
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' }
  if (isKnown(asked.get('if-none-match') ?? '', etag)) return { status: 304, headers, body: null }
  const described = { ...headers, 'content-type': 'text/html; charset=utf-8' }
  return { status: 200, headers: encoding ? { ...described, 'content-encoding': encoding } : described, body }
}

/** Whether the browser has this very page; what lies between may have weakened the tag. */
function isKnown(tags: string, etag: string): boolean {
  return tags.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}
