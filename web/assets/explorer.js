// Comfort that pages do without: names while typing, a copy at one click, everything unfolded on paper.

/** How long nobody types before names are asked for, in milliseconds. */
const PAUSE = 120
const FEWEST_LETTERS = 2

/** @typedef {{ name: string, entity: { id: string, name: string } }} Suggestion */

/** The first part of the path of each type; where it has none of its own the search finds it. */
const folders = new Map([
  ['Agreement', 'agreements'],
  ['Commodity', 'goods'],
  ['Country', 'countries'],
  ['Event', 'events'],
  ['Measure', 'measures'],
  ['Organization', 'organizations'],
  ['Person', 'people'],
  ['Topic', 'topics'],
])

/**
 * Names that what is typed may become.
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
async function ask(typed, signal) {
  const response = await fetch(`/search.json?${new URLSearchParams({ q: typed, rows: '0' })}`, { signal })
  const { data } = await response.json()
  return data?.suggest ?? []
}

/**
 * A list under the search box, by the pattern of a combobox (WAI-ARIA): arrows choose, Enter opens, Escape closes.
 * @param {HTMLInputElement} box
 */
function suggestNames(box) {
  const list = document.createElement('ul')
  list.id = 'names'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Names')
  list.hidden = true
  box.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }))
    box.setAttribute(name, value)
  let asking = new AbortController()
  let chosen = -1

  /** @param {number} index */
  const choose = (index) => {
    chosen = index
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === index))
    const option = list.children[index]
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    list.hidden = true
    box.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  /** @param {Suggestion} suggestion @param {number} index */
  const draw = ({ name, entity }, index) => {
    const option = document.createElement('li')
    const [type = '', slug = ''] = entity.id.split(/:(.*)/s)
    option.id = `name-${index}`
    option.setAttribute('role', 'option')
    option.dataset.to = `/${folders.get(type)}/${encodeURIComponent(slug)}`
    const kind = document.createElement('span')
    kind.textContent = name === entity.name ? type.toLowerCase() : `${entity.name}, ${type.toLowerCase()}`
    option.append(name, ' ', kind)
    return option
  }
  const look = async () => {
    const typed = box.value.trim()
    asking.abort()
    asking = new AbortController()
    if (typed.length < FEWEST_LETTERS) return close()
    const { signal } = asking
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (signal.aborted) return
    // Names are comfort: without an answer there are none.
    const found = await ask(typed, signal).catch(() => [])
    if (signal.aborted) return
    list.replaceChildren(...found.map(draw))
    close()
    list.hidden = found.length === 0
    box.setAttribute('aria-expanded', String(found.length > 0))
  }
  /** @param {Element | null | undefined} option */
  const open = (option) => {
    if (option instanceof HTMLElement && option.dataset.to) location.assign(option.dataset.to)
  }
  close()
  box.addEventListener('input', look)
  box.addEventListener('blur', () => setTimeout(close, PAUSE))
  box.addEventListener('keydown', (event) => {
    const { length } = list.children
    if (list.hidden || length === 0) return
    if (event.key === 'ArrowDown') choose((chosen + 1) % length)
    else if (event.key === 'ArrowUp') choose((chosen + length - 1) % length)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen >= 0) open(list.children[chosen])
    else return
    event.preventDefault()
  })
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    if (event.target instanceof Element) open(event.target.closest('li'))
  })
}

/**
 * A button that copies a text.
 * @param {HTMLElement} text
 */
function offerCopy(text) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent ?? '')
    button.textContent = 'Copied'
  })
  text.after(button)
}

/** @type {HTMLDetailsElement[]} */
let unfolded = []
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details')].filter(({ open }) => !open)
  for (const details of unfolded) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of unfolded) details.open = false
})

/** A button that copies the address of the page, with all that was chosen. */
function offerLink() {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link'
  button.textContent = 'Copy link'
  button.addEventListener('click', async () => {
    const canonical = document.querySelector('link[rel=canonical]')
    await navigator.clipboard.writeText(canonical instanceof HTMLLinkElement ? canonical.href : location.href)
    button.textContent = 'Copied'
  })
  document.querySelector('footer .forms')?.prepend(button)
}

const box = document.querySelector('form[role=search] input')
if (box instanceof HTMLInputElement) suggestNames(box)
if (navigator.clipboard) {
  for (const text of document.querySelectorAll('pre')) offerCopy(text)
  offerLink()
}
