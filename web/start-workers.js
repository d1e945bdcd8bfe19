// GraphiQL's editor asks here for its workers: their text is in the page, so nothing is fetched.
const { workers } = JSON.parse(document.querySelector('#data').textContent)
const addresses = new Map(
  Object.entries(workers).map(([label, text]) => [
    label,
    URL.createObjectURL(new Blob([text], { type: 'text/javascript' })),
  ]),
)
globalThis.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => addresses.get(label) }
