// What the thread that makes PDFs and its client say to each other.
import type { ReportInput } from './data.ts'
import type { LetterInput } from './letter.ts'

/** A file to embed into the PDF. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReporterWorkerData {
  /** The worker's own file as a `file:` URL: the compiler is looked for beside it first. */
  readonly workerFile: string
  /** The folder that holds `resources/`. */
  readonly appRoot: string
}

export type ReporterRequest =
  | {
      readonly kind: 'compile'
      readonly id: number
      readonly input: ReportInput
      readonly attachment: Attachment | null
    }
  | { readonly kind: 'letter'; readonly id: number; readonly input: LetterInput }
  | { readonly kind: 'read-attached'; readonly id: number; readonly pdf: Uint8Array }

export type ReporterReply =
  | {
      readonly kind: 'compiled'
      readonly id: number
      readonly bytes: Uint8Array
      readonly pages: number
      /** The compiler has grown too large: the thread should not be asked again. */
      readonly spent: boolean
    }
  /** The letter would tell of other agencies, in words: it is not made. */
  | { readonly kind: 'leaking'; readonly id: number; readonly leaks: readonly string[] }
  | { readonly kind: 'attached'; readonly id: number; readonly bytes: Uint8Array | null }
  /** `fatal`: the compiler cannot be used again, the thread ends after this. */
  | {
      readonly kind: 'failed'
      readonly id: number
      readonly detail: string
      readonly fatal: boolean
    }
