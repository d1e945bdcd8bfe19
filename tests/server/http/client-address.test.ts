import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { nameClient, readClientAddress } from '../../../src/server/http/client-address.ts'

/** The client of a request with this header, where so many proxies are our own. */
function readFrom(forwarded: string, proxies = 1): string | null {
  const request = new IncomingMessage(new Socket())
  request.headers['x-forwarded-for'] = forwarded
  return readClientAddress({ req: request }, proxies)
}

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['203.0.113.9:5001', '203.0.113.9'],
  [' 203.0.113.9 ', '203.0.113.9'],
  ['2001:db8::1', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['"[2001:db8::1]:443"', '2001:db8::1'],
  ['198.51.100.1, 203.0.113.9:80', '203.0.113.9'],
  ['unknown', null],
  ['203.0.113.9,', null],
  ['', null],
])('a proxy writes the client as %s', (forwarded, address) => {
  expect(readFrom(forwarded)).toBe(address)
})

test('of several proxies the outermost tells who asks, whatever the client has made up', () => {
  const forwarded = '10.9.9.9, 203.0.113.9:5001, 10.0.0.1:80'
  expect([0, 1, 2, 3, 9].map((proxies) => readFrom(forwarded, proxies))).toEqual([
    null,
    '10.0.0.1',
    '203.0.113.9',
    '10.9.9.9',
    '10.9.9.9',
  ])
})

test.each([
  ['true', 1],
  ['FALSE', 0],
  ['0', 0],
  ['2', 2],
])('TRUST_PROXY=%s counts the proxies', (text, proxies) => {
  expect(readConfig({ TRUST_PROXY: text }).service.proxies).toBe(proxies)
})

test.each(['yes', '-1', '10', '1.5'])('TRUST_PROXY=%s is refused by its name', (text) => {
  expect(() => readConfig({ TRUST_PROXY: text })).toThrow(/^TRUST_PROXY must be true, false or how many/)
})

test('one client has one name, however its address is written', () => {
  expect(nameClient('::ffff:192.0.2.7')).toBe(nameClient('192.0.2.7'))
  expect(nameClient('2001:DB8::1')).toBe(nameClient('2001:db8:0:0:ffff::2'))
})
