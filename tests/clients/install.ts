import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installPackages as install, installOnce, plainEnvironment } from '../install-packages.ts'

const run = promisify(execFile)
const folder = import.meta.dirname
/** Where the packages are, with those of Python in an environment of their own among them. */
export const modules = join(folder, 'node_modules')
const python = join(modules, '.venv')

/** The environment in which commands find the clients. */
export const environment = {
  ...plainEnvironment,
  PATH: [join(modules, '.bin'), join(python, 'bin'), join(process.execPath, '..'), process.env.PATH].join(':'),
}

/** Installs the clients from npm; says why that failed. */
export async function installPackages(): Promise<string | undefined> {
  return await install(folder, environment)
}

/** The same for Python's, which a machine need not have. */
export async function installPython(): Promise<string | undefined> {
  return await installOnce(folder, 'requirements.txt', async () => {
    await run('python3', ['-m', 'venv', '--clear', python])
    await run(join(python, 'bin/pip'), ['install', '--quiet', '--requirement', join(folder, 'requirements.txt')])
  })
}
