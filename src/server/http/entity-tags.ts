import { createHash, hash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Limits } from '../service-settings.ts'

/** Writes the `ETag` of the answer to a question about a state of the graph, for this release under these limits. */
export type NameTag = (state: string, question: string) => Promise<string>

/** Whether an `If-None-Match` header holds this tag, which a proxy may have made a weak one. */
export function hasTag(tags: string, tag: string): boolean {
  return tags.split(',').some((one) => [tag, `W/${tag}`].includes(one.trim()))
}

export function openTags(limits: Limits): NameTag {
  let release: Promise<string> | undefined
  return async (state, question) => {
    // If its files cannot be read, tags are valid in this process only.
    release ??= nameRelease(limits).catch(() => randomUUID())
    return `"${hash('sha256', [await release, state, question].join(' '), 'base64url')}"`
  }
}

const root = resolve(import.meta.dirname, '../../..')
const folders = ['cypher', 'schema', 'src']

/** A hash of the files, packages and limits: equal only for services that give the same answers about the same graph. */
async function nameRelease(limits: Limits): Promise<string> {
  const lists = await Promise.all(folders.map((folder) => listFiles(join(root, folder))))
  const files = [join(root, 'package.json'), ...lists.flat().toSorted()]
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const release = createHash('sha256').update(JSON.stringify([files.map((file) => file.slice(root.length)), limits]))
  for (const content of contents) release.update(createHash('sha256').update(content).digest())
  return release.digest('base64url')
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
