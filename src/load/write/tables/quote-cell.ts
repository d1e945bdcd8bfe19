/** Parts the items of a list within a cell; a control character that no text has. */
export const LIST_DELIMITER = '\u001f'

/** A text as a cell of a CSV file. */
export function quoteCell(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}
