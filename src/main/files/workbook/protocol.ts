// What the thread that reads and writes workbooks and its client say to each other.
import type { Attachment, EvaluationState, Reference } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/messages/language.ts'
import type { TableRecord } from '../agency-table.ts'
import type { ZipProblem } from '../zip-directory.ts'

export interface SheetSize {
  readonly columns: number
  /** Rows with content. */
  readonly filled: number
  /** Up to the last row with content. */
  readonly rows: number
}

/** Why a workbook is not read. */
export type WorkbookProblem = ZipProblem | 'notWorkbook' | 'declaration' | 'noSheet'

export type SheetAnswer =
  | { readonly ok: false; readonly problem: WorkbookProblem }
  | {
      readonly ok: true
      /** The sheets that a person sees in the workbook, in its order. */
      readonly sheets: readonly string[]
      /** The one that was read. */
      readonly sheet: string
      readonly size: SheetSize
      /** Empty when the sheet is too large for a list of agencies. */
      readonly records: readonly TableRecord[]
    }

export interface WorkbookInput {
  readonly state: EvaluationState
  /** Listed beside their agencies; absent: none. */
  readonly references?: readonly Reference[]
  readonly attachments?: readonly Attachment[]
  readonly language: Language
  /** How numbers in sentences are written; cells hold numbers and not texts. */
  readonly locale: string
}

/** What a sheet is looked for. */
export type ListKind = 'agencies' | 'quotes'

export type WorkbookRequest =
  | {
      readonly kind: 'read'
      readonly of: ListKind
      readonly bytes: Uint8Array
      /** null: the one that looks most like such a list. */
      readonly sheet: string | null
    }
  | { readonly kind: 'write'; readonly input: WorkbookInput }

export type WorkbookReply =
  /** All code is loaded: from here on the time is the file's own. */
  | { readonly kind: 'started' }
  | { readonly kind: 'read'; readonly answer: SheetAnswer }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string }
