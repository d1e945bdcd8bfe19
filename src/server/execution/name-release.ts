import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Limits } from '../service-settings.ts'

const root = resolve(import.meta.dirname, '../../..')
const folders = ['cypher', 'schema', 'src']

/** Equal only for services that give the same answers about the same graph: the same files, packages and limits. */
export async function nameRelease(limits: Limits): Promise<string> {
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
