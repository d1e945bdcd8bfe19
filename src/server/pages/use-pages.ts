import type { Logger } from 'pino'
import type { Page } from '../../../web/define-page.ts'
import { findPage, listPages } from '../../../web/list-pages.ts'
import { loadAssets } from '../../../web/load-assets.ts'
import type { ServedCollection } from '../../load/collection/served-collection.ts'
import { isLoopback } from '../http/check-host.ts'
import { isAskedFromHere } from '../http/client-address.ts'
import type { ServicePlugin } from '../request-record.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { answerCrawler, isForCrawlers } from './answer-crawler.ts'
import { answerCurator, isForCurators } from './answer-curation.ts'
import { answerFailed, answerNothing, answerPage, type Form, type Site } from './answer-page.ts'
import { type AskInside, askFor } from './ask-operation.ts'
import { type SentFile, sendFile } from './send-file.ts'

export type { AskInside } from './ask-operation.ts'

/** Answers at the addresses of the explorer: pages to browsers, their data to whoever adds a suffix, and their style and scripts. */
export function usePages(
  askInside: AskInside,
  settings: Pick<ServiceSettings, 'publicUrl' | 'graphiql' | 'proxies'>,
  { log, collection }: { readonly log: Logger; readonly collection: ServedCollection | undefined },
): ServicePlugin {
  let opened: Promise<{ pages: readonly Page[]; assets: Site['assets'] }> | undefined
  const open = async () => ({ pages: await listPages(), assets: loadAssets() })
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || isOthers(url.pathname)) return
      const [path, form] = splitSuffix(url.pathname)
      const wanted = request.headers.get('accept') ?? '*/*'
      const forAll = path.startsWith('/assets/') || isForCrawlers(path)
      if (form === 'html' && !forAll && !/text\/html|\*\/\*/.test(wanted)) return
      opened ??= open()
      return opened.then(async ({ pages, assets }) => {
        const site = { assets, settings, publicUrl: settings.publicUrl ?? url.origin }
        const file = await answer(pages, site).catch((error: unknown) => {
          log.error({ err: error, path: url.pathname }, 'a page failed')
          return answerFailed({ path, slug: '', search: url.searchParams }, site)
        })
        if (!file) return
        const { body, ...init } = await sendFile(file, request.headers)
        endResponse(new fetchAPI.Response(body, init))
      })
      async function answer(pages: readonly Page[], site: Site): Promise<SentFile | null> {
        const asset = site.assets.files.get(url.pathname)
        if (asset) return { ...asset, immutable: true, policy: "default-src 'none'" }
        const ask = askFor(request, serverContext, askInside)
        if (
          collection &&
          isForCurators(path) &&
          isLoopback(url.hostname) &&
          isAskedFromHere(request, serverContext, settings.proxies)
        )
          return await answerCurator(collection, { path, slug: '', search: url.searchParams }, form, site)
        if (isForCrawlers(path)) return await answerCrawler(path, site.publicUrl, pages, ask)
        const [page, address] = findPage(pages, path, url.searchParams) ?? []
        if (page && address) return await answerPage(page, address, form, ask, site)
        // Whoever is no browser gets the plain 404 of the service.
        return wanted.includes('text/html')
          ? await answerNothing({ path, slug: '', search: url.searchParams }, site)
          : null
      }
    },
  }
}

/** Paths that other parts of the service answer. */
function isOthers(path: string): boolean {
  return /^\/(graphql|graphiql|health|ready|metrics)(\/|$)/.test(path)
}

function splitSuffix(path: string): [string, Form] {
  const [, rest = path, suffix] = /^(.*)\.(json|csv|svg)$/.exec(path) ?? []
  return [rest || '/', suffix === 'json' || suffix === 'csv' || suffix === 'svg' ? suffix : 'html']
}
