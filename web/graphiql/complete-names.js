// Helps with names in GraphiQL's editor: completes them between quotation marks, and offers the nearest ones of a name that
// the service did not know, or the candidates of one that fits several, as one-click repairs.
const LANGUAGES = ['graphql', 'json']
const NAMES = `query Names($text: String!, $ref: EntityRef!) {
  suggest(prefix: $text, first: 12) { entity { name } }
  entity(ref: $ref) { name }
}`

/** The errors of the last answer by their messages, which the markers show. */
const complaints = new Map()

/** The names that begin as a text does; or else that of the entity it means, or the candidates that the error lists. */
async function findNames(text) {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: NAMES, variables: { text, ref: text } }),
  })
  const { data, errors = [] } = await response.json()
  const begun = [...new Set((data?.suggest ?? []).map(({ entity }) => entity.name))]
  if (begun.length > 0) return begun
  return data?.entity ? [data.entity.name] : errors.flatMap(listCandidates).map(({ name }) => name)
}

function listCandidates({ extensions }) {
  return extensions?.candidates ?? []
}

/** The text between the quotation marks around a position, with the columns where it begins and ends; null outside of any. */
function findQuoted(line, column) {
  for (const { 0: quoted, index } of line.matchAll(/"(?:[^"\\]|\\.)*"?/g)) {
    const end = index + quoted.length - Number(quoted.length > 1 && quoted.endsWith('"'))
    if (index + 1 < column && column <= end + 1)
      return { text: line.slice(index + 1, end), startColumn: index + 2, endColumn: end + 1 }
  }
  return null
}

function completeNames(monaco) {
  return {
    triggerCharacters: ['"'],
    async provideCompletionItems(model, { lineNumber, column }) {
      const quoted = findQuoted(model.getLineContent(lineNumber), column)
      if (!quoted || quoted.text.trim().length < 2) return { suggestions: [] }
      const range = new monaco.Range(lineNumber, quoted.startColumn, lineNumber, quoted.endColumn)
      const suggestions = (await findNames(quoted.text)).map((name, index) => ({
        label: name,
        insertText: name,
        filterText: quoted.text,
        sortText: String(index).padStart(2, '0'),
        kind: monaco.languages.CompletionItemKind.Value,
        range,
      }))
      // What is typed on is asked for anew: other names are the nearest then.
      return { suggestions, incomplete: true }
    },
  }
}

/** Marks each place where a name stands that an answer complains about. */
function markNames(monaco, errors) {
  complaints.clear()
  for (const error of errors) complaints.set(error.message, error)
  for (const model of monaco.editor.getModels()) {
    if (!LANGUAGES.includes(model.getLanguageId())) continue
    const markers = errors.flatMap((error) => {
      const [quoted = ''] = /"(?:[^"\\]|\\.)*"/.exec(error.message) ?? []
      if (listCandidates(error).length === 0 || quoted.length < 3) return []
      return model.findMatches(quoted, false, false, true, null, false).map(({ range }) => ({
        ...range,
        message: error.message,
        severity: monaco.MarkerSeverity.Warning,
      }))
    })
    monaco.editor.setModelMarkers(model, 'names', markers)
  }
}

/** A candidate's name, or its id where the name fits several. */
function repairNames() {
  return {
    provideCodeActions(model, _range, { markers }) {
      const actions = markers.flatMap((marker) => {
        const error = complaints.get(marker.message) ?? {}
        const isAmbiguous = error.extensions?.code === 'AMBIGUOUS_REFERENCE'
        return listCandidates(error).map(({ id, name }, index) => ({
          title: isAmbiguous ? `Use ${id} (${name})` : `Use “${name}”`,
          kind: 'quickfix',
          isPreferred: index === 0,
          diagnostics: [marker],
          edit: {
            edits: [
              {
                resource: model.uri,
                versionId: undefined,
                textEdit: { range: marker, text: JSON.stringify(isAmbiguous ? id : name) },
              },
            ],
          },
        }))
      })
      return { actions, dispose() {} }
    },
  }
}

/** Shows every answer that GraphiQL gets to `look`, before GraphiQL reads it. */
function watchAnswers(look) {
  const { fetch } = globalThis
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked)
    const query = typeof asked[1]?.body === 'string' ? asked[1].body : ''
    if (!query.includes('query Names(') && !query.includes('__schema'))
      response
        .clone()
        .json()
        .then(({ errors = [] }) => look(errors))
        .catch(() => {})
    return response
  }
}

/** Once the editor is there; GraphiQL loads it before it shows any. */
export function helpWithNames(monaco) {
  for (const language of LANGUAGES) {
    monaco.languages.registerCompletionItemProvider(language, completeNames(monaco))
    monaco.languages.registerCodeActionProvider(language, repairNames())
  }
  const suggestInStrings = (editor) =>
    editor.updateOptions({ quickSuggestions: { other: true, comments: false, strings: true } })
  monaco.editor.getEditors().forEach(suggestInStrings)
  monaco.editor.onDidCreateEditor(suggestInStrings)
  watchAnswers((errors) => markNames(monaco, errors))
}
