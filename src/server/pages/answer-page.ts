import { createHash } from 'node:crypto'
import { CompressedText, fingerprint } from '../../../web/compressed-text.ts'
import type { Address, Html, Page } from '../../../web/define-page.ts'
import type { loadAssets } from '../../../web/load-assets.ts'
import { type Refused, showFailure, showNothingHere } from '../../../web/parts/errors.ts'
import { type Frame, showDocument } from '../../../web/parts/shell.ts'
import type { ServiceSettings } from '../service-settings.ts'
import type { AskOperation, Reply } from './ask-operation.ts'
import type { SentFile } from './send-file.ts'
import { completeList, writeList } from './walk-list.ts'

/** The forms in which a page's data can be had. */
export type Form = 'html' | 'json' | 'csv' | 'svg'

/** What all pages share. */
export interface Site {
  readonly assets: ReturnType<typeof loadAssets>
  readonly settings: Pick<ServiceSettings, 'graphiql'>
  /** Where the service is on the web: as it was told, or as the browser asked. */
  readonly publicUrl: string
}

/** Pages run no script but ours, ask no one else, and stand in no frame. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "connect-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
].join('; ')

/** The answer for an address in one of its forms. */
export async function answerPage(
  page: Page,
  address: Address,
  form: Form,
  ask: AskOperation,
  site: Site,
): Promise<SentFile> {
  const variables = page.variables(address)
  if (!variables) return await sendBlank(page, address, form, site)
  if (form === 'csv') return await sendCsv(page, address, variables, ask, site)
  const { data: found, text, status, failure, state } = await ask(page.operation, variables)
  if (form === 'json') return makeFile('application/json', text, status)
  if (failure || !found) return await sendRefusal(failure ? showFailure(failure) : showNothingHere(), address, site)
  // The operation that the page names has given it.
  const data = (await complete(page, found, variables, ask)) as Parameters<Page['show']>[0]
  const chart = page.drawChart?.(data, address) ?? null
  if (form === 'svg') return await sendChart(chart, address, site)
  const shown = page.show(data, address, { chart, publicUrl: site.publicUrl })
  if (!shown) return await sendRefusal(showNothingHere(), address, site)
  if (shown.path && shown.path !== address.path) return redirect(shown.path, address)
  const { stats } = data
  return await sendDocument(
    {
      shown,
      data: {
        operation: page.operation,
        variables: dropUndefined(variables),
        forms: chart ? ['json', 'csv', 'svg'] : ['json', 'csv'],
        graphiql: site.settings.graphiql,
      },
      extent: stats,
      state: state ? fingerprint(state).slice(0, 8) : undefined,
    },
    address,
    site,
  )
}

async function complete(page: Page, found: Reply['data'] & {}, variables: object, ask: AskOperation) {
  if (!page.whole || !page.list) return found
  return await completeList(found, page.list, (place) => ask(page.operation, { ...variables, ...place }))
}

/** The page for an address that leads nowhere. */
export async function answerNothing(address: Address, site: Site): Promise<SentFile> {
  return await sendRefusal(showNothingHere(), address, site)
}

/** The page where a page could not be made of its data. */
export async function answerFailed(address: Address, site: Site): Promise<SentFile> {
  const message = 'Something went wrong here. It has been logged.'
  return await sendRefusal(showFailure({ code: 'INTERNAL_SERVER_ERROR', message, candidates: [] }), address, site)
}

async function sendBlank(page: Page, address: Address, form: Form, site: Site): Promise<SentFile> {
  const shown = form === 'html' ? page.showBlank?.(address) : undefined
  return shown ? await sendDocument({ shown }, address, site) : await sendRefusal(showNothingHere(), address, site)
}

async function sendCsv(
  page: Page,
  address: Address,
  variables: object,
  ask: AskOperation,
  site: Site,
): Promise<SentFile> {
  const answer = await writeList(page.list, (place) => ask(page.operation, { ...variables, ...place }))
  if ('csv' in answer) return makeFile('text/csv', answer.csv)
  const { failure } = answer.refused
  return await sendRefusal(failure ? showFailure(failure) : showNothingHere(), address, site)
}

async function sendChart(chart: Html | null, address: Address, site: Site): Promise<SentFile> {
  if (!chart) return await sendRefusal(showNothingHere(), address, site)
  const { chartStyle } = site.assets
  const text = String(await chart).replace(/(<svg[^>]*>)/, `$1<style>${chartStyle}</style>`)
  const hash = createHash('sha256').update(chartStyle).digest('base64')
  return {
    ...makeFile('image/svg+xml', text),
    policy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`,
  }
}

async function sendRefusal({ status, shown, retryAfter }: Refused, address: Address, site: Site): Promise<SentFile> {
  const sent = await sendDocument({ shown }, address, site)
  if (!retryAfter) return { ...sent, status }
  // Browsers do not heed Retry-After, but ask again by themselves at Refresh.
  return {
    ...sent,
    status,
    headers: { 'retry-after': String(retryAfter), refresh: String(retryAfter), 'cache-control': 'no-store' },
  }
}

function redirect(path: string, { search }: Address): SentFile {
  const location = search.size > 0 ? `${path}?${search}` : path
  return { ...makeFile('text/plain', ''), status: 301, headers: { location } }
}

/** A whole document as it is sent. */
export async function sendDocument(
  frame: Pick<Frame, 'shown' | 'data' | 'extent' | 'state'>,
  { path, search }: Address,
  { assets, publicUrl }: Site,
): Promise<SentFile> {
  const whole = showDocument({ ...frame, path, search, publicUrl, assets: assets.paths })
  return makeFile('text/html', String(await whole))
}

export function makeFile(type: string, text: string, status = 200): SentFile {
  return { type, immutable: false, content: new CompressedText(text), policy, status }
}

function dropUndefined(variables: object): object {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
}
