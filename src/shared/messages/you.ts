// The evaluator that an evaluation begins with is called "you" in the language of that day, and keeps that name.
import { library as de } from './de/library.ts'
import { library as en } from './en/library.ts'

/** That name in every language. */
export const youNames: readonly string[] = [en['library.you'], de['library.you']]
