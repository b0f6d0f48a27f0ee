// The method page on gates: what had to be met, who failed and why, and who was not looked at.
import { takesPart } from '../../shared/domain/ranking-row.ts'
import { text } from '../../shared/messages/translate.ts'
import { agencyName, count, printable, type ReportContext } from './context.ts'
import { section } from './method-section.ts'
import type { MethodSection } from './report-data.ts'

export const gatesSection = (context: ReportContext): readonly MethodSection[] => {
  const { gates, gateResults } = context.state
  const agencies = context.state.agencies.filter(takesPart)
  if (gates.length === 0) return []
  const rows = gates.map((gate) => {
    const results = agencies.map(({ id }) => ({
      name: agencyName(context, id),
      result: gateResults.find((found) => found.gate === gate.id && found.agency === id),
    }))
    const failed = results.flatMap(({ name, result }) => {
      if (result?.passed !== false) return []
      const note = result.note?.trim() ?? ''
      return note === ''
        ? [name]
        : [text('criteria.report.failedNote', { agency: name, note: printable(note) })]
    })
    const open = results.flatMap(({ name, result }) => (result === undefined ? [name] : []))
    const passed = results.filter(({ result }) => result?.passed === true).length
    const name = printable(gate.name)
    const described =
      gate.description === null
        ? name
        : text('criteria.report.gateDescribed', { name, description: printable(gate.description) })
    return [described, count(passed), failed.join('\n'), open.join('\n')]
  })
  return [
    section(text('criteria.report.gates'), {
      paragraphs: [text('criteria.report.gatesWords')],
      table: {
        head: [
          text('criteria.report.gate'),
          text('criteria.report.gatePassed'),
          text('criteria.report.gateFailed'),
          text('criteria.report.gateOpen'),
        ],
        rows,
        numeric: [1],
        widths: [2, 0, 1.6, 1],
      },
    }),
  ]
}
