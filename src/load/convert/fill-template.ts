import type { Row } from '../read/read-table.ts'
import { cellSpec, type Template } from './map.ts'
import { BadCell, ID, readCell, readSlug } from './read-cell.ts'
import { isSpec, PLACEHOLDER } from './read-map.ts'

/** What a template becomes; undefined where it is left out. */
export type Filled = string | number | boolean | null | undefined | Filled[] | { [key: string]: Filled }

/** Fills templates with the cells of a row; `onCountry` is called for the countries that it names. */
export function fillTemplate(template: Template, row: Row, onCountry: (code: string) => string, key = ''): Filled {
  if (typeof template === 'string') return fillText(template, row, key)
  if (typeof template !== 'object' || template === null) return template
  if (Array.isArray(template)) return template.flatMap((item: Template) => fillItem(item, row, onCountry, key))
  if (isSpec(template)) return fillCells(template, row, onCountry)[0]
  const filled = Object.entries(template).map(
    ([name, inner]) => [name, fillTemplate(inner, row, onCountry, name)] as const,
  )
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

/** An item of a list is left out with its cell, or becomes several if the cell holds several. */
function fillItem(item: Template, row: Row, onCountry: (code: string) => string, key: string): Filled[] {
  const isCell = typeof item === 'object' && item !== null && !Array.isArray(item) && isSpec(item)
  const values = isCell ? fillCells(item, row, onCountry) : [fillTemplate(item, row, onCountry, key)]
  return values.filter((value) => value !== undefined)
}

function fillCells(template: object, row: Row, onCountry: (code: string) => string): Filled[] {
  const spec = cellSpec.parse(template)
  const text = spec.column === undefined ? String(spec.value ?? '') : (row.cells.get(spec.column) ?? '')
  try {
    return (spec.split ? text.split(spec.split) : [text]).map((part) => readCell(spec, part, onCountry))
  } catch (error) {
    throw error instanceof BadCell ? new BadCell(error.message, spec.column) : error
  }
}

/** A text with cells in it; within a slug or an id these are made slugs. */
function fillText(text: string, row: Row, key: string): string | undefined {
  const isSlug = key === 'slug' || ID.test(text)
  let isFilled = false
  let isConstant = true
  const filled = text.replace(PLACEHOLDER, (_whole, column: string) => {
    isConstant = false
    const cell = (row.cells.get(column) ?? '').trim()
    if (cell !== '') isFilled = true
    if (!isSlug) return cell
    if (cell === '') throw new BadCell('is empty, and part of a slug or an id', column)
    return slugOfCell(cell, column)
  })
  if (isConstant) return text
  return isFilled ? filled.replace(/\s+/gu, ' ').trim() : undefined
}

function slugOfCell(cell: string, column: string): string {
  try {
    return readSlug(cell)
  } catch (error) {
    throw error instanceof BadCell ? new BadCell(error.message, column) : error
  }
}
