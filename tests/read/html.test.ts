import { expect, test } from 'vitest'
import { readHtmlArticle } from '../../src/read/article/read-html.ts'

const paragraphs = [1, 2, 3, 4]
  .map(
    (number) =>
      `<p>Paragraph ${number} of a made-up page says that ships from many ports carried grain all year, and that nobody minded at all.</p>`,
  )
  .join('\n')
const page = (head: string, body = paragraphs) =>
  `<!doctype html><html><head><title>Grain ships</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Grain ships</h1>${body}</article><footer>Read more</footer></body></html>`

test('the text of a page is its title and paragraphs, joined by blank lines', () => {
  const { text, paragraphs: found } = readHtmlArticle('page', page(''))
  expect(found).toHaveLength(5)
  expect(text.split('\n\n')[1]).toMatch(/^Paragraph 1 of/)
  expect(found.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
})

const heads: readonly (readonly [where: string, head: string])[] = [
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-10-29T08:00:00Z","publisher":{"name":"Example Post"}}]}</script>',
  ],
  [
    'meta tags',
    '<meta property="article:published_time" content="2025-10-29T08:00:00Z"><meta property="og:site_name" content="Example Post">',
  ],
]

test.for(heads)('day and publisher stand in %s', ([, head]) => {
  const { published, publisher } = readHtmlArticle('page', page(head))
  expect(published).toEqual({ earliest: '2025-10-29', latest: '2025-10-29' })
  expect(publisher).toBe('Example Post')
})

test('a page with fewer than three paragraphs is refused', () => {
  expect(() => readHtmlArticle('page', page('', '<p>Subscribe to read on.</p>'))).toThrow(/fewer than 3/)
})

test('a page that breaks off at a paywall is refused, one that only offers a subscription is read', () => {
  const offer = '<p>Already a subscriber? Sign in.</p>'
  const first = paragraphs.split('\n').slice(0, 2).join('')
  expect(() => readHtmlArticle('page', page('', `${first}${offer}<p>Try it for a month.</p>`))).toThrow(
    /breaks off behind "Already a subscriber\?/,
  )
  expect(readHtmlArticle('page', page('', `${paragraphs}${paragraphs}${offer}`)).paragraphs).toHaveLength(10)
})

test('a page with two articles tells that one is read, teasers of others do not count', () => {
  const second = `<article><h1>Another</h1>${paragraphs}</article>`
  expect(readHtmlArticle('page', page('').replace('<footer>', `${second}<footer>`)).doubts).toEqual([
    expect.stringMatching(/2 articles/),
  ])
  const teaser = '<article><h2>Another</h2><p>Ships.</p></article>'
  expect(readHtmlArticle('page', page('').replace('<footer>', `${teaser}<footer>`)).doubts).toEqual([])
})

test('a page without text, or with broken JSON-LD, does not break', () => {
  expect(() => readHtmlArticle('page', '')).toThrow(/fewer than 3/)
  expect(readHtmlArticle('page', page('<script type="application/ld+json">{</script>')).published).toBeNull()
})
