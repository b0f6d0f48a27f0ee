// The shape of a section of the method page: what it does not have is left empty.
import type { MethodSection } from './report-data.ts'

export const section = (heading: string, parts: Partial<MethodSection>): MethodSection => ({
  heading,
  paragraphs: [],
  formula: null,
  table: null,
  facts: [],
  command: null,
  ...parts,
})
