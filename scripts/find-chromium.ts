// Where a Chromium-like browser is on this machine, if anywhere: the tests drive the served page with it.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names)
    for (const folder of folders) {
      const file = join(folder, name)
      if (existsSync(file)) return file
    }
  return null
}
