// A page made of sections with tables, facts and paragraphs.
import type { MethodSection, PlainTable } from './report-data.ts'

export interface SectionsPage {
  readonly kicker: string
  readonly title: string
  readonly sections: readonly MethodSection[]
}

/** A table of texts; `numeric` columns are set flush right, a width of 0 is as wide as its text. */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  numeric: readonly number[] = [],
): PlainTable => ({ head, rows, widths, numeric })
