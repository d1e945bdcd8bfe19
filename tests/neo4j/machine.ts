import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Config, readConfig } from '../../src/config.ts'
import { offerDocker } from '../../src/neo4j/docker/compose.ts'
import { offerLocalProcess } from '../../src/neo4j/local/start.ts'

const runFile = promisify(execFile)

/** A virtual machine that is started for some seconds of work spends most of them on compiling that work, unless it is told not to. */
const shortLived = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' }

/** A configuration that allows one origin, on a data folder of its own. */
export function configure(origin: 'docker' | 'local', folder: string, changes: NodeJS.ProcessEnv = {}): Config {
  return readConfig({
    ...process.env,
    ...shortLived,
    NEO4J_URI: '',
    TFT_DATABASE: origin,
    TFT_DATA_DIR: folder,
    ...changes,
  })
}

/** A folder that has not been used. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tit-for-tat-start-'))
}

/** Why this machine can't run the origin, or undefined when it can. */
export async function findObstacle(origin: 'docker' | 'local'): Promise<string | undefined> {
  const config = configure(origin, 'unused')
  const surroundings = {
    config,
    folder: 'unused',
    purpose: 'serve',
    report: () => {},
    signal: new AbortController().signal,
  } as const
  const offer = await (origin === 'docker' ? offerDocker : offerLocalProcess)(surroundings)
  return 'obstacle' in offer ? offer.obstacle : undefined
}

/** Whether anybody listens at the database's address. */
export function isListening(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri)
  const socket = connect(Number(port), hostname)
  return new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  }).finally(() => socket.destroy())
}

/** The processes and containers that run for this data folder. */
export async function listRunning(origin: 'docker' | 'local', folder: string): Promise<string[]> {
  if (origin === 'local') {
    const { stdout } = await runFile('ps', ['-eo', 'pid=,args='], { maxBuffer: 10_000_000 })
    return stdout.split('\n').filter((line) => line.includes(`--home-dir=${folder}/`))
  }
  const { stdout } = await runFile('docker', ['ps', '-aq', '--filter', await labelOf(folder)])
  return stdout.split('\n').filter((line) => line !== '')
}

/** Removes the volumes that closing keeps on purpose. */
export async function removeVolumes(folder: string): Promise<void> {
  const { stdout } = await runFile('docker', ['volume', 'ls', '-q', '--filter', await labelOf(folder)])
  const volumes = stdout.split('\n').filter((line) => line !== '')
  if (volumes.length > 0) await runFile('docker', ['volume', 'rm', ...volumes])
}

async function labelOf(folder: string): Promise<string> {
  return `label=com.docker.compose.project=${await readFile(join(folder, 'docker', 'project'), 'utf8')}`
}
