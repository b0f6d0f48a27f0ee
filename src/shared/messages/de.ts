// The whole German catalogue, one file a subject.
import { deFirst } from './de-first.ts'
import { deRest } from './de-rest.ts'

export const de = { ...deFirst, ...deRest } as const
