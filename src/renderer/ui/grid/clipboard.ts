// Blocks of cells on the clipboard: text with tabs, quoted as Excel and LibreOffice quote it, and a table in
// HTML that both prefer when they paste.

export type TextBlock = readonly (readonly string[])[]

/**
 * Quoted where a tab or a line break would be read as an end, and where the text itself begins with a quote.
 * A quote further inside is no sign for either program, so it stays as it is.
 */
const field = (text: string): string =>
  /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * Every row ends with a line break, as Excel writes it. One row alone has none, so that a single value can be
 * pasted into any field; but an empty cell alone would be no text at all.
 */
export const formatBlock = (block: TextBlock): string => {
  const rows = block.map((row) => row.map(field).join('\t'))
  return rows.length === 1 && rows[0] !== ''
    ? (rows[0] ?? '')
    : rows.map((row) => `${row}\r\n`).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Excel would begin another cell at a plain line break. */
const lineBreak = '<br style="mso-data-placement:same-cell">'

const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/\r\n|\r|\n/g, lineBreak)

/** Begins like a formula but is no signed number: a spreadsheet must take it as text, never run it. */
const looksLikeFormula = (text: string): boolean =>
  /^[=@\t\r\n]/.test(text) || /^[+\-−](?![\d.,\s]*%?$)/.test(text)

/** `mso-number-format` is Excel's mark of a text cell, `sdnum` LibreOffice's. */
const asText = ` style="mso-number-format:'\\@'" sdnum="1033;0;@"`

export const formatHtml = (block: TextBlock): string => {
  const cell = (text: string): string =>
    `<td${looksLikeFormula(text) ? asText : ''}>${escaped(text)}</td>`
  const rows = block.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`
}

/** A quoted field that begins at `start`; null: the quote there is part of the text. */
const quoted = (
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | null => {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const after = text[quote + 1]
    if (after !== undefined && !/[\t\r\n]/.test(after)) return null
    return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
  }
}

/** The cells of a text from the clipboard, row by row; rows may differ in length. */
export const parseBlock = (text: string): TextBlock => {
  const rows: string[][] = []
  let row: string[] = []
  const delimiter = /[\t\r\n]/g
  let at = 0
  for (;;) {
    const inQuotes = text[at] === '"' ? quoted(text, at) : null
    delimiter.lastIndex = at
    const end = inQuotes?.end ?? delimiter.exec(text)?.index ?? text.length
    row.push(inQuotes?.value ?? text.slice(at, end))
    if (text[end] === '\t') {
      at = end + 1
      continue
    }
    rows.push(row)
    row = []
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    // The break behind the last row begins no other one.
    if (at >= text.length) return rows
  }
}
