import { hash, randomUUID } from 'node:crypto'
import type { Limits } from '../service-settings.ts'
import { nameRelease } from './name-release.ts'

/** The `ETag` of the answer to a question about a state of the graph, for this release under these limits. */
export function openTags(limits: Limits): (state: string, question: string) => Promise<string> {
  let release: Promise<string> | undefined
  return async (state, question) => {
    // A release that cannot be named has tags that only this process knows.
    release ??= nameRelease(limits).catch(() => randomUUID())
    return `"${hash('sha256', [await release, state, question].join(' '), 'base64url')}"`
  }
}
