import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ExpectedError } from './errors.ts'
import { defaultLimits } from './graph/limits.ts'
import { serviceVariables, toServiceSettings } from './server/service-settings.ts'

const projectRoot = resolve(import.meta.dirname, '..')

/** Ports that browsers and Node's fetch refuse to ask, because of other protocols (Fetch Standard, 2.9, "Port blocking"). */
const blockedPorts = new Set([
  ...[
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  ],
  ...[
    111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  ],
  ...[540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061],
  ...[6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
])

const databaseChoice = z.enum(['uri', 'docker', 'local'], { error: 'must be uri, docker or local' })
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'must be fatal, error, warn, info, debug, trace or silent',
})
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a whole number from 0 to 65535')
  .refine((number) => !blockedPorts.has(number), {
    error: ({ input }) => `must not be ${input}, which is a port that browsers refuse: take 4000`,
  })
const uri = z
  .string()
  .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?:]+/, {
    error: 'must start with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://, then name a host',
    abort: true,
  })
  .refine((text) => !text.includes('@'), 'must hold no name and no password; set NEO4J_USERNAME and NEO4J_PASSWORD')
  .refine(isServer, 'must name a host and a port and no more')

/** Only what is routed may be asked for something more. */
function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { pathname, search, hash } = new URL(text)
  return ['', '/'].includes(pathname) && hash === '' && (search === '' || text.startsWith('neo4j'))
}

/** A whole number of milliseconds, or of connections: at least 1. */
const count = (standard: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1 to 9999999')
    .transform(Number)
    .default(standard)

/** Every variable that we read, and what it may hold. */
const variables = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(4000),
    TFT_DATABASE: databaseChoice.optional(),
    TFT_DATA_DIR: z.string().default(join(projectRoot, '.data')),
    NEO4J_URI: uri.optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().default(''),
    NEO4J_DATABASE: z.string().default('neo4j'),
    NEO4J_READER_USERNAME: z.string().optional(),
    NEO4J_READER_PASSWORD: z.string().optional(),
    NEO4J_TRANSACTION_TIMEOUT_MS: count(defaultLimits.transactionTimeout),
    NEO4J_PLANNING_TIMEOUT_MS: count(defaultLimits.planningTimeout),
    NEO4J_ACQUISITION_TIMEOUT_MS: count(defaultLimits.acquisitionTimeout),
    NEO4J_RETRY_TIME_MS: count(defaultLimits.retryTime),
    NEO4J_CONNECTION_TIMEOUT_MS: count(defaultLimits.connectionTimeout),
    NEO4J_LIVENESS_CHECK_MS: count(defaultLimits.livenessCheck),
    NEO4J_POOL_SIZE: count(defaultLimits.poolSize),
    TFT_MODEL_KEY: z.string().optional(),
    TFT_MODEL_TIMEOUT_MS: count(120_000),
    XDG_CACHE_HOME: z.string().default(join(homedir(), '.cache')),
    JAVA_HOME: z.string().optional(),
    LOG_LEVEL: logLevel.default('info'),
    ...serviceVariables,
    CI: z.string().default('false'),
    NODE_ENV: z.string().optional(),
  })
  .refine((found) => found.TFT_DATABASE !== 'uri' || found.NEO4J_URI, {
    path: ['NEO4J_URI'],
    error: 'must be set, because TFT_DATABASE=uri',
  })
  .refine((found) => (found.NEO4J_READER_USERNAME === undefined) === (found.NEO4J_READER_PASSWORD === undefined), {
    path: ['NEO4J_READER_USERNAME'],
    error: 'and NEO4J_READER_PASSWORD must be set both or neither',
  })

/** What the environment asks of us; nothing else reads it. */
export type Config = ReturnType<typeof toConfig>

/** Parses the environment once; a variable that makes no sense fails by its name (BAD_CONFIGURATION). */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const found = variables.safeParse(set)
  if (found.success) return toConfig(found.data, environment)
  const complaints = found.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
  throw new ExpectedError('BAD_CONFIGURATION', complaints.join('\n'), {
    variables: found.error.issues.map(({ path }) => path.join('.')),
  })
}

/** Whether npm runs us: it does so behind a shell, which ends at a SIGTERM without passing it on. */
export function isRunByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined
}

/** The folder that files are named from: npm runs scripts in the project's folder, and keeps the user's in INIT_CWD. */
export function findUserFolder({ INIT_CWD }: NodeJS.ProcessEnv = process.env): string {
  const here = process.cwd()
  return INIT_CWD && here === projectRoot && existsSync(INIT_CWD) ? INIT_CWD : here
}

function toReader({ NEO4J_READER_USERNAME: username, NEO4J_READER_PASSWORD: password }: z.infer<typeof variables>) {
  return username !== undefined && password !== undefined ? Object.freeze({ username, password }) : undefined
}

function toConfig(found: z.infer<typeof variables>, environment: NodeJS.ProcessEnv) {
  return Object.freeze({
    host: found.HOST,
    port: found.PORT,
    database: found.TFT_DATABASE,
    neo4j: Object.freeze({
      uri: found.NEO4J_URI,
      username: found.NEO4J_USERNAME,
      password: found.NEO4J_PASSWORD,
      database: found.NEO4J_DATABASE,
    }),
    /** Who answers callers, where that is another user. */
    reader: toReader(found),
    graph: Object.freeze({
      transactionTimeout: found.NEO4J_TRANSACTION_TIMEOUT_MS,
      planningTimeout: found.NEO4J_PLANNING_TIMEOUT_MS,
      acquisitionTimeout: found.NEO4J_ACQUISITION_TIMEOUT_MS,
      retryTime: found.NEO4J_RETRY_TIME_MS,
      connectionTimeout: found.NEO4J_CONNECTION_TIMEOUT_MS,
      livenessCheck: found.NEO4J_LIVENESS_CHECK_MS,
      poolSize: found.NEO4J_POOL_SIZE,
    }),
    /** How tft read asks a model. */
    model: Object.freeze({ key: found.TFT_MODEL_KEY, timeout: found.TFT_MODEL_TIMEOUT_MS }),
    dataDir: resolve(found.TFT_DATA_DIR),
    cacheDir: join(resolve(found.XDG_CACHE_HOME), 'tit-for-tat'),
    javaHome: found.JAVA_HOME,
    ci: !['false', '0', 'no'].includes(found.CI.toLowerCase()),
    production: found.NODE_ENV === 'production',
    logLevel: found.LOG_LEVEL,
    service: toServiceSettings(found),
    /** What the programs that we start (Java, Maven, Docker) are given. */
    environment: Object.freeze({ ...environment }),
  })
}
