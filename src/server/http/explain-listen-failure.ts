import { ExpectedError } from '../../errors.ts'

/** What keeps us from listening, with what to do (PORT_TAKEN, BAD_CONFIGURATION); what nobody foresaw stays as it is. */
export function explainListenFailure(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new ExpectedError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program. Choose another: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`,
      { host, port },
      { cause: error },
    )
  if (code === 'EACCES')
    return new ExpectedError('BAD_CONFIGURATION', `PORT ${port} may not be used by this user; choose one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ExpectedError('BAD_CONFIGURATION', `HOST ${host} is no address of this machine.`, { host })
  return error
}
