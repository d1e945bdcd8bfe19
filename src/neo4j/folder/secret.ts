import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Reads what the file keeps, or makes it up, at random, and keeps it there for its owner alone. */
export async function keepSecret(file: string, make = () => randomBytes(24).toString('hex')): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return kept.trim()
  const secret = make()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, secret, { mode: 0o600 })
  return secret
}
