// Methods about the settings of this installation.
import * as z from 'zod'
import { command, done, everyone, nothing, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

export const settingsShape = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['a4', 'letter']),
  /** The evaluation to come back to, and where in it. */
  lastEvaluation: z.string().nullable(),
  lastStage: z.string().nullable(),
})

export const settings = {
  'settings.get': query({
    callers: everyone,
    reads: ['settings'],
    input: nothing,
    output: settingsShape.extend({
      version: z.string(),
      dataFolder: z.string(),
      /** The library file's own check, made shortly after it was opened. */
      health: z.enum(['unchecked', 'sound', 'damaged']),
    }),
  }),
  'settings.set': command({ callers: owner, input: s.some(settingsShape), output: done }),
} as const
