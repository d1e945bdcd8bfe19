import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readConfig } from '../src/config.ts'

const run = promisify(execFile)

/** The environment for programs that are not ours: what npm tells the scripts that it runs is no part of it. */
export const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
)

/** Installs the packages that a folder's own lock file pins, where they are not there yet. Says why that failed; a build server has to have them. */
export async function installPackages(
  folder: string,
  env: NodeJS.ProcessEnv = plainEnvironment,
): Promise<string | undefined> {
  const reason = await installOnce(folder, 'package-lock.json', async () => {
    const quickly = ['--prefer-offline', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
    await run('npm', ['ci', '--ignore-scripts', ...quickly, '--prefix', folder], { cwd: folder, env })
  })
  if (reason && readConfig().ci) throw new Error(reason)
  return reason
}

/** Installs what a file of a folder pins, unless that is what was installed before; says why it could not. */
export async function installOnce(
  folder: string,
  pins: string,
  install: () => Promise<void>,
): Promise<string | undefined> {
  const stamp = join(folder, 'node_modules', `.${pins}.installed`)
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, pins)))
    .digest('hex')
  try {
    if (readStamp(stamp) === wanted) return undefined
    await install()
    writeFileSync(stamp, wanted)
    return undefined
  } catch (error) {
    const { message, stderr = '' } = error as Error & { stderr?: string }
    return `what ${pins} names could not be installed: ${stderr.trim() || message}`
  }
}

function readStamp(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
