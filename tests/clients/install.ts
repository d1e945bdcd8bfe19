import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readConfig } from '../../src/config.ts'

const run = promisify(execFile)
const folder = import.meta.dirname
/** Where the packages are, with those of Python in an environment of their own among them. */
export const modules = join(folder, 'node_modules')
const python = join(modules, '.venv')

/** The environment in which commands find the clients. What npm tells the scripts that it runs is no part of it. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  PATH: [join(modules, '.bin'), join(python, 'bin'), join(process.execPath, '..'), process.env.PATH].join(':'),
}

/** Installs the clients from npm where they are not there yet. Says why that failed; a build server has to have them. */
export async function installPackages(): Promise<string | undefined> {
  const reason = await installOnce('package-lock.json', async () => {
    const quickly = ['--prefer-offline', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
    await run('npm', ['ci', '--ignore-scripts', ...quickly, '--prefix', folder], { cwd: folder, env: environment })
  })
  if (reason && readConfig().ci) throw new Error(reason)
  return reason
}

/** The same for Python's, which a machine need not have. */
export async function installPython(): Promise<string | undefined> {
  return await installOnce('requirements.txt', async () => {
    await run('python3', ['-m', 'venv', '--clear', python])
    await run(join(python, 'bin/pip'), ['install', '--quiet', '--requirement', join(folder, 'requirements.txt')])
  })
}

/** Installs what a file pins, unless that is what was installed before; says why it could not. */
async function installOnce(pins: string, install: () => Promise<void>): Promise<string | undefined> {
  const stamp = join(modules, `.${pins}.installed`)
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
