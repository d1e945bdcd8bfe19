/** A code as tariff tables write it, with dots or spaces between its pairs of digits, perhaps after the name of the tariff. */
const CODE =
  /^(?:(?:HS|HTS|HTSUS|CN|TARIC)[\s:-]*|(?:chapter|heading|subheading)\s+)?(?<digits>\d{2}(?:[. ]?\d{2}){0,4})$/iu

/** The digits of a Harmonized System code of 2 to 10 digits ("0101.21.00", "HS 1201"); null for any other text. */
export function readHsCode(text: string): string | null {
  return CODE.exec(text.trim())?.groups?.digits?.replace(/[. ]/g, '') ?? null
}

/** A code and those that it falls under, the narrowest first: 010121, 0101, 01. */
export function listHeadings(code: string): string[] {
  const lengths = [10, 8, 6, 4, 2].filter((length) => length <= code.length)
  return lengths.map((length) => code.slice(0, length))
}

/** The name by which what has this code is found. */
export function nameHsCode(code: string): string {
  return `hs ${code}`
}
