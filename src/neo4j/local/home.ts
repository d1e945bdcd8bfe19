import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { smallMemory } from '../database.ts'
import { keepSecret, readSecret } from '../folder/secret.ts'
import { runAdminTool } from './admin-tool.ts'
import { recoverData } from './draft.ts'

/** The database's own folder: its settings, data, logs and password. */
export interface Home {
  readonly folder: string
  readonly settings: string
  /** The file with the database's output since its last start. */
  readonly log: string
  readonly password: string
  readonly port: number
}

/** Neo4j's settings: loopback only, no web server (so no Neo4j Browser), no usage reports, little memory, small logs. */
function writeSettings(port: number, pageCache: string): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    '# Reserved beforehand: on a disk that fills, half a transaction at the end of the log could not be read again.',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.rotation.retention_policy=keep_none',
    '# Our own clients are gone before we stop it, so nobody needs five quiet seconds.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n')
}

/** Writes the folder's settings for this start; the password is generated with the data and kept beside it. */
export async function prepareHome(folder: string, port: number, pageCache = smallMemory.pageCache): Promise<Home> {
  const settings = join(folder, 'conf')
  await recoverData(folder)
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import'])
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
  const passwordFile = join(folder, 'password')
  if (hasData(folder) && !(await readSecret(passwordFile))) throw explainLostPassword(folder, passwordFile)
  await writeFile(join(settings, 'neo4j.conf'), writeSettings(port, pageCache), { mode: 0o600 })
  return { folder, settings, log: join(folder, 'console.log'), password: await keepSecret(passwordFile), port }
}

/** Sets the password of a new database; the tool reads it from a file, so that no process list shows it. */
export async function setInitialPassword(
  { folder }: Home,
  java: string,
  jars: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (hasData(folder)) return
  const command = ['dbms', 'set-initial-password', `@${join(folder, 'password')}`]
  const { code, lines } = await runAdminTool({ java, jars, environment }, folder, command)
  if (code === 0) return
  throw new ExpectedError(
    'DATABASE_START_FAILED',
    `Neo4j did not take its first password:\n${lines.slice(-5).join('\n')}`,
  )
}

function hasData(folder: string): boolean {
  return existsSync(join(folder, 'data', 'databases', 'system'))
}

function explainLostPassword(folder: string, file: string): ExpectedError {
  return new ExpectedError(
    'DATABASE_START_FAILED',
    `The database in ${folder} is there, but its password is not (${file}). Put the file back, or remove ${folder} to start with an empty database.`,
  )
}
