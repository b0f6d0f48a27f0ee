// What a copy says about what it does not tell.
import {
  type Redaction,
  type ReportSection,
  reportSections,
} from '../../../shared/domain/report-choice.ts'
import { text } from '../../../shared/messages/translate.ts'
import { nameList } from '../context.ts'
import type { Note } from '../report-data.ts'

/** `quality`: prices counted and are left out, so that places are those of quality alone. */
export const redactionNotes = (
  { names, prices, comments }: Redaction,
  quality: boolean,
): readonly Note[] => {
  const items = [
    ...(names ? [text('report.redact.names')] : []),
    ...(prices ? [text(quality ? 'report.redact.quality' : 'report.redact.prices')] : []),
    ...(comments ? [text('report.redact.comments')] : []),
  ]
  return items.length === 0 ? [] : [{ label: text('report.redact.label'), items }]
}

/** Parts that were left out although they would have something to say. */
export const leftOutNotes = (sections: readonly ReportSection[]): readonly Note[] => {
  const left = reportSections.filter((section) => !sections.includes(section))
  return left.length === 0
    ? []
    : [
        {
          label: text('report.redact.leftOut'),
          items: [
            nameList(
              left.map((section) => text(`report.section.${section}`)),
              reportSections.length,
            ),
          ],
        },
      ]
}
