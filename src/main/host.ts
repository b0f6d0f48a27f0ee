// What only a shell around the app can do, as one type: Electron's main process and the web server each
// give their own. Services ask the host; they never know which it is.

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'download'
      readonly file: { readonly name: string; readonly bytes: Uint8Array }
    }

export interface Host {
  /**
   * Asks where to put a file and writes it there whole or not at all (never over a half-written one).
   * A host without a file dialog answers `download`, and the page offers the bytes itself.
   */
  save(file: NamedBytes): Promise<SaveOutcome>
}
