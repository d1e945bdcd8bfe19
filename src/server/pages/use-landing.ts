import type { Plugin } from 'graphql-yoga'
import { wantsPage } from './wants-page.ts'

/** Takes a browser that comes to the front door on to GraphiQL. */
export function useLanding(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/' || !wantsPage(request)) return
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }))
    },
  }
}
