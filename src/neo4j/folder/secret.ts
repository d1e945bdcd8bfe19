import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Reads the secret in a file; if there is none, writes a random one that only the file's owner can read. */
export async function keepSecret(file: string, make = () => randomBytes(24).toString('hex')): Promise<string> {
  const kept = await readSecret(file)
  if (kept) return kept
  const secret = make()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, secret, { mode: 0o600, flush: true })
  await rename(`${file}.new`, file)
  return secret
}

/** The content of the file; empty if there is none. */
export async function readSecret(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trim()
}
