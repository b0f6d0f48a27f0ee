// The whole English catalogue, one file a subject.
import { enFirst } from './en-first.ts'
import { enRest } from './en-rest.ts'

export const en = { ...enFirst, ...enRest } as const
