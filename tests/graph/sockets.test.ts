import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { connect, createServer, Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import { expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { expectWord } from '../../src/graph/sockets.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits } from '../patience.ts'

const greeting = Buffer.from('6060b01700000505', 'hex')

/** A connection to a server that takes it and does this. */
async function open(answer: (socket: Socket) => void): Promise<Socket> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
  onTestFinished(() => {
    socket.destroy()
    server.close()
  })
  await once(socket, 'connect')
  return socket
}

test('a connection whose greeting gets no answer is closed', async () => {
  const socket = await open(() => {})
  expectWord(socket, greeting, 20)
  expect(await once(socket, 'error')).toEqual([new Error('No answer to the greeting within 20 ms.')])
})

test('one that is answered stays, and so does one that speaks no Bolt', async () => {
  const answered = await open((socket) => socket.write('word'))
  await once(answered, 'readable')
  const other = await open(() => {})
  expectWord(answered, greeting, 1)
  expectWord(other, Buffer.from('GET / HTTP/1.1'), 1)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect([answered.destroyed, other.destroyed]).toEqual([false, false])
})

test("only a graph's own sockets are changed, and none of another client, not even of another driver", async () => {
  const opened: Socket[] = []
  const note = (message: unknown) => {
    const { socket } = message as { socket: unknown }
    if (socket instanceof Socket) opened.push(socket)
  }
  subscribe('net.client.socket', note)
  onTestFinished(() => void unsubscribe('net.client.socket', note))
  const changed = () => opened.splice(0).map((socket) => Object.hasOwn(socket, 'write'))
  const graph = openGraph(databaseOfWorker(), patientLimits)
  onTestFinished(() => graph.close())
  await graph.read('RETURN 1 AS one')
  expect(changed()).toEqual([true])
  await open(() => {})
  expect(changed()).toEqual([false])
  const { uri, username, password } = databaseOfWorker()
  const askOtherwise = async () => {
    await using other = neo4j.driver(uri, neo4j.auth.basic(username, password))
    await other.getServerInfo()
  }
  await askOtherwise()
  await graph.write(askOtherwise)
  expect(changed()).toEqual([false, false])
})
