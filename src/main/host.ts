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

export type OpenFileOutcome =
  | { readonly outcome: 'opened' | 'cancelled' }
  | {
      readonly outcome: 'download'
      readonly file: { readonly name: string; readonly bytes: Uint8Array }
    }

export type OpenLinkOutcome =
  | { readonly outcome: 'opened' | 'cancelled' }
  | { readonly outcome: 'link'; readonly address: string }

export interface Host {
  /**
   * Asks where to put a file and writes it there whole or not at all (never over a half-written one).
   * A host without a file dialog answers `download`, and the page offers the bytes itself.
   */
  save(file: NamedBytes): Promise<SaveOutcome>
  /**
   * Opens a copy of the file with the program that the system has for its kind; asks first where the kind can
   * run something. A host that cannot answers `download`.
   */
  openFile(file: NamedBytes): Promise<OpenFileOutcome>
  /**
   * Shows the whole address and opens it in the system's browser when the person agrees. A host that cannot
   * answers `link`: the page asks and follows it itself.
   */
  openLink(address: string): Promise<OpenLinkOutcome>
}

export type HostMethod = keyof Host
export type HostArgument = NamedBytes | string
export type HostOutcome = SaveOutcome | OpenFileOutcome | OpenLinkOutcome

/** Without a shell around the app (a browser, the command line) who asked has to do it. */
export const bareHost: Host = {
  save: (file) => Promise.resolve({ outcome: 'download', file }),
  openFile: (file) => Promise.resolve({ outcome: 'download', file }),
  openLink: (address) => Promise.resolve({ outcome: 'link', address }),
}
