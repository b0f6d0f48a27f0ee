// Methods about the settings of this installation.
import * as z from 'zod'
import { command, done, everyone, nothing, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

const systemTag = s.code(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))

export const settingsShape = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['a4', 'letter']),
  /** The evaluation to come back to, and where in it. */
  lastEvaluation: s.tag.nullable(),
  lastStage: s.tag.nullable(),
  /** Who sits at this keyboard, as the ledger writes it; null: not said. */
  person: s.oneLine,
  language: z.enum(['system', 'en', 'de']),
  /** Of numbers, dates and money: a BCP 47 tag, or as the system has it. */
  formats: z.union([
    z.literal('system'),
    s.code(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  ]),
  /** What the page found the system to speak, BCP 47: main cannot ask a browser. null: no page was open yet. */
  systemLanguage: systemTag.nullable(),
  /** The same of its formats. */
  systemLocale: systemTag.nullable(),
  /** The question for `person` was answered or waved away; it is not put twice. */
  personAsked: z.boolean(),
  /** What members accept before they see agencies, as it was written last; null: the usual text. */
  declaration: s.optionalText,
  /** The columns of an evaluation's list of agencies, by evaluation; absent: the usual ones. */
  agencyColumns: z.record(z.string(), z.array(s.code(z.string().max(60))).max(60)),
  /** Where imported agencies begin whose list does not say it; null: not chosen yet. */
  importedTo: z.enum(['longlist', 'shortlist']).nullable(),
})

export const settings = {
  'settings.get': query({
    callers: everyone,
    reads: ['settings'],
    input: nothing,
    output: settingsShape.extend({
      version: s.tag,
      dataFolder: z.string(),
      /** The library file's own check, made shortly after it was opened. */
      health: z.enum(['unchecked', 'sound', 'damaged']),
    }),
  }),
  'settings.set': command({
    changes: null,
    callers: owner,
    input: s.some(settingsShape),
    output: done,
  }),
} as const
