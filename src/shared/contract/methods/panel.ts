// Methods about the panel: who evaluates.
import * as z from 'zod'
import { command, created, done, everyone, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

export const panel = {
  'panel.list': query({
    callers: everyone,
    reads: ['evaluator'],
    input: ofEvaluation,
    output: z.array(s.evaluator),
  }),
  'panel.add': command({
    callers: owner,
    input: ofEvaluation.extend({ fields: s.some(s.evaluatorFields).extend({ name: s.name }) }),
    output: created,
  }),
  'panel.update': command({
    callers: owner,
    input: ofEvaluation.extend({ evaluator: s.evaluatorId, fields: s.some(s.evaluatorFields) }),
    output: done,
  }),
  'panel.remove': command({
    callers: owner,
    input: ofEvaluation.extend({ evaluator: s.evaluatorId }),
    output: done,
  }),
} as const
