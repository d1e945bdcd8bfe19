import { realpathSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { type Config, readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { prepareGraph } from '../load/load-seed.ts'
import { acceptDraft, describeAccepted } from '../review/accept-draft.ts'
import { nameAddress } from '../server/http/listener.ts'
import { describeChanges } from './describe-progress.ts'
import { addFolder } from './find-folders.ts'
import { loadServed, openServedCollection } from './follow-collection.ts'
import type { Define } from './run.ts'
import { seed } from './seed.ts'

const help = `
Examples:
  tft accept oslo-talks --data mine
  tft accept oslo-talks --data seed --data mine    where entries of both are referred to

The draft is one of the last folder. docs/your-own-articles.md shows the whole way.`

interface Options {
  readonly data: readonly string[]
  readonly force: boolean
  readonly load: boolean
}

export const define: Define = (command, signal) =>
  command
    .argument('<slug>', 'the article, as drafts/<slug>.yaml has it')
    .option('--data <folder>', 'the collection, this folder if none is named; several are read as one', addFolder, [])
    .option('--force', 'write the reading anew though it was changed by hand', false)
    .option('--no-load', 'write the reading, and load it another time')
    .addHelpText('after', help)
    .action(async (slug: string, { data, force, load }: Options) => {
      const folders = data.length > 0 ? data : ['.']
      const since = new Date()
      const accepted = acceptDraft(folders, slug, { force })
      console.log(describeAccepted(accepted))
      if (!load) return
      const config = readConfig()
      if (await isLoadedByService(config, folders, since, { isSame: accepted.isSame, signal })) return
      const collection = openServedCollection(folders)
      await seed(
        config,
        {
          prepareGraph,
          loadSeed: (graph) => loadServed(collection, graph, { overwrite: false, isChosen: true }),
          what: folders.join(' and '),
        },
        signal,
      )
    })

const statusShape = z.object({
  folders: z.array(z.string()),
  outcome: z
    .object({
      at: z.coerce.date(),
      report: z.object({ added: z.int(), changed: z.int(), removed: z.int() }).nullable(),
      message: z.string().nullable(),
    })
    .nullable(),
})

/** How long a service may take to load what it watches, in milliseconds. */
const PATIENCE = 60_000

/** Waits until a service that watches these folders has loaded them, and says what changed; false where none does. */
async function isLoadedByService(
  config: Config,
  folders: readonly string[],
  since: Date,
  { isSame, signal }: { readonly isSame: boolean; readonly signal: AbortSignal },
): Promise<boolean> {
  const url = new URL('/status.json', nameAddress(config.host, config.port))
  const ask = async () => {
    const response = await fetch(url, { signal }).catch(() => undefined)
    return response?.ok ? statusShape.safeParse(await response.json().catch(() => null)).data : undefined
  }
  const isOurs = (served: readonly string[]) => served.join() === folders.map((one) => realpathSync(one)).join()
  const first = await ask()
  if (!first || !isOurs(first.folders)) return false
  if (isSame) return true
  for (const end = Date.now() + PATIENCE; Date.now() < end; await delay(200, undefined, { signal })) {
    const { outcome = null } = (await ask()) ?? {}
    if (!outcome || outcome.at < since) continue
    if (!outcome.report) throw new ExpectedError('BAD_SEED', outcome.message ?? 'The service could not load it.')
    console.log(`Loaded by the service at ${url.origin}: ${describeChanges(outcome.report)}.`)
    return true
  }
  console.log(`The service at ${url.origin} has not loaded it yet: see ${url.origin}/status.`)
  return true
}
