// What a report tells about itself: when and by which version it was made, and from which exact data.
import type { Envelope } from '../../shared/domain/pricing/plan.ts'
import { shortHash } from '../../shared/format.ts'
import type { Language } from '../../shared/messages/language.ts'
import { text } from '../../shared/messages/translate.ts'
import type { DateParts, Paper } from './report-data.ts'

export interface ReportFacts {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedAt: string
  /** Hash of the newest ledger entry; null when there is no ledger (a document on its own). */
  readonly ledgerHead: string | null
  /** SHA-256 of the evaluation document that this report was made from, hexadecimal. */
  readonly documentSha256: string
  readonly paper: Paper
  /** The price envelope; null: never sealed. */
  readonly envelope: Envelope | null
  readonly language: Language
  /** Of numbers and dates, BCP 47. */
  readonly locale: string
}

export const datePartsOf = (iso: string): DateParts => {
  const date = new Date(iso)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

/** "ledger head 7f3a…c21d", or the document's hash when there is no ledger. */
export const originText = (facts: ReportFacts): string =>
  facts.ledgerHead === null
    ? text('report.footer.document', { hash: shortHash(facts.documentSha256) })
    : text('report.footer.ledger', { hash: shortHash(facts.ledgerHead) })
