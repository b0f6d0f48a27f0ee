// A table that was pasted goes the way of a file: its columns are mapped, and nothing is taken in unseen.
import { text } from '../../../shared/messages/translate.ts'
import { formatBlock, parseBlock } from '../../ui/grid/clipboard.ts'
import type { ImportSource } from './use-import.ts'

/**
 * Texts from the clipboard have tabs between their cells; the first line says so, whatever else they hold. They may
 * begin with a quotation mark that closes nothing, which no file has, so they are read as the clipboard has them.
 */
export const pastedTable = (pasted: string): ImportSource => ({
  name: text('agencies.import.pasted'),
  bytes: new TextEncoder().encode(`sep=\t\n${formatBlock(parseBlock(pasted))}`),
  headings: null,
})
