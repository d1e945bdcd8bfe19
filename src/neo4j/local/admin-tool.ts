import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { ExpectedError } from '../../errors.ts'
import { type CommandResult, runCommand } from '../process/run-command.ts'
import { fetchJars, findJars, findMavenObstacle } from './jars.ts'
import { findJava, javaEnvironment } from './java.ts'
import { forgetChild, noteChild } from './orphan.ts'

/** What neo4j-admin needs to run. */
export interface Tool {
  readonly java: string
  readonly jars: string
  readonly environment: NodeJS.ProcessEnv
}

interface ToolOptions {
  readonly config: Config
  readonly report: (line: string) => void
  readonly signal: AbortSignal
}

/** Finds Java and Neo4j's jars, or says what is missing (NO_DATABASE). */
export async function findTool({ config, report, signal }: ToolOptions): Promise<Tool> {
  const java = await findJava(config)
  const obstacle =
    'obstacle' in java ? java.obstacle : findJars(config).fetched ? undefined : await findMavenObstacle(config)
  if ('obstacle' in java || obstacle)
    throw new ExpectedError('NO_DATABASE', `Neo4j's tools can't run here: ${obstacle}.`, { obstacles: [obstacle] })
  return { java: java.command, jars: await fetchJars(config, { report, signal }), environment: config.environment }
}

/** Runs neo4j-admin's class on a home that no database uses; noted there, so that the next start can stop it if we are killed. */
export async function runAdminTool(
  { java, jars, environment }: Tool,
  home: string,
  command: readonly string[],
  { memory, ...watch }: { signal?: AbortSignal; onLine?(line: string): void; memory?: readonly string[] } = {},
): Promise<CommandResult> {
  const opens = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`)
  const options = memory ? [...memory, ...opens, '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'] : []
  const tool = [...options, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command]
  const env = { ...javaEnvironment(environment), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const onStart = (pid: number) => noteChild(home, pid)
  return await runCommand(java, tool, { environment: env, onStart, ...watch }).finally(() => forgetChild(home))
}
