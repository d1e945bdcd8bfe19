import { timingSafeEqual } from 'node:crypto'
import { ExpectedError } from '../../errors.ts'
import type { ServedCollection } from '../../load/collection/served-collection.ts'
import { isLoopback } from '../http/check-host.ts'
import { isAskedFromHere } from '../http/client-address.ts'
import type { ServicePlugin } from '../request-record.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { makeSent, sentShape } from './review-desk.ts'

/** The longest body of a change, in bytes. */
const MOST_BYTES = 200_000

/**
 * Takes the decisions of the review page, the only writes over HTTP: from this machine, under a name of loopback, from a page of this service, which alone
 * knows the token.
 */
export function useReview(collection: ServedCollection, { proxies }: Pick<ServiceSettings, 'proxies'>): ServicePlugin {
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const [, slug] = /^\/review\/([a-z0-9-]+)$/.exec(url.pathname) ?? []
      if (slug === undefined || request.method !== 'POST') return
      const respond = (status: number, body: object) =>
        endResponse(
          new fetchAPI.Response(JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
          }),
        )
      const refuse = (status: number, code: string, message: string) =>
        respond(status, { errors: [{ message, extensions: { code } }] })
      if (!isAskedFromHere(request, serverContext, proxies) || !isLoopback(url.hostname))
        return refuse(404, 'NOT_FOUND', 'There is no such page.')
      if (!isOfOurPage(request, url, collection.token))
        return refuse(403, 'CSRF_PREVENTED', 'This change does not come from the review page: load it again.')
      if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= MOST_BYTES))
        return refuse(413, 'REQUEST_ENTITY_TOO_LARGE', 'The change is too long.')
      return request.text().then((text) => {
        const { data } = sentShape.safeParse(parseJson(text))
        if (!data) return refuse(400, 'BAD_REQUEST', 'This is no change of a draft.')
        try {
          return respond(200, makeSent(collection, slug, data))
        } catch (error) {
          if (error instanceof ExpectedError) return refuse(400, error.code, error.message)
          throw error
        }
      })
    },
  }
}

/** Browsers tell in headers that no page can set where a request comes from; the token stands in our page alone. */
function isOfOurPage({ headers }: Request, url: URL, token: string): boolean {
  const site = headers.get('sec-fetch-site')
  const isSameOrigin = headers.get('origin') === url.origin && (site === null || site === 'same-origin')
  const isJson = headers.get('content-type')?.split(';')[0] === 'application/json'
  const given = Buffer.from(headers.get('x-review-token') ?? '')
  const wanted = Buffer.from(token)
  return isSameOrigin && isJson && given.length === wanted.length && timingSafeEqual(given, wanted)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
