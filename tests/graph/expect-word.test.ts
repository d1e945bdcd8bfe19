import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { expectWord } from '../../src/graph/expect-word.ts'

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
