// Where a Chromium-like browser is on this machine, if anywhere: the tests drive the served page with it.
import { findProgram } from './find-program.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export const findChromium = (): string | null => findProgram(names)
