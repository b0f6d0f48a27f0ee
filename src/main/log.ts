// The diary of the app: one line an event, for a person who has to find out why something went wrong. Never
// what the user typed. An unexpected error is found here by the reference number that the person saw.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const maxBytes = 1024 * 1024

export interface Log {
  write(event: string, detail?: unknown): void
}

/** One older file is kept. A log that cannot be written must not stop the app. */
export function openLog(file: string): Log {
  const rotate = (): void => {
    try {
      if (statSync(file).size > maxBytes) renameSync(file, `${file}.1`)
    } catch {
      // The first line of all makes the file.
    }
  }
  return {
    write(event, detail) {
      const about = detail instanceof Error ? (detail.stack ?? detail.message) : (detail ?? null)
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
        rotate()
        const line = `${JSON.stringify({ time: new Date().toISOString(), event, about })}\n`
        appendFileSync(file, line, { mode: 0o600 })
      } catch {
        // Nowhere to say it.
      }
    },
  }
}
