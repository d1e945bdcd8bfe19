import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

/** Listens on a free port of loopback until it is disposed of. */
export async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, [Symbol.dispose]: close }
}
