// The built-in starting sets by id, each loaded only when it is looked at or used, in the language that is asked for.
import type { CriteriaSet } from '../domain/criteria/criteria-set.ts'
import type { BuiltInTemplate } from './built-in.ts'
import { inWords, type SetWords } from './draft.ts'

const sets: Readonly<Record<BuiltInTemplate, () => Promise<CriteriaSet>>> = {
  backend: () => import('./backend.ts').then(({ backendTemplate }) => backendTemplate),
  mobile: () => import('./mobile.ts').then(({ mobileTemplate }) => mobileTemplate),
  web: () => import('./web.ts').then(({ webTemplate }) => webTemplate),
  data: () => import('./data.ts').then(({ dataTemplate }) => dataTemplate),
  design: () => import('./design.ts').then(({ designTemplate }) => designTemplate),
  services: () => import('./services.ts').then(({ servicesTemplate }) => servicesTemplate),
}

export const germanWords: Readonly<Record<BuiltInTemplate, () => Promise<SetWords>>> = {
  backend: () => import('./de/backend.ts').then(({ backendWords }) => backendWords),
  mobile: () => import('./de/mobile.ts').then(({ mobileWords }) => mobileWords),
  web: () => import('./de/web.ts').then(({ webWords }) => webWords),
  data: () => import('./de/data.ts').then(({ dataWords }) => dataWords),
  design: () => import('./de/design.ts').then(({ designWords }) => designWords),
  services: () => import('./de/services.ts').then(({ servicesWords }) => servicesWords),
}

/** By language; the sets themselves are in English. */
const words: Readonly<Record<string, typeof germanWords | undefined>> = { de: germanWords }

export async function builtInTemplate(id: BuiltInTemplate, language: string): Promise<CriteriaSet> {
  const [set, own] = await Promise.all([sets[id](), words[language]?.[id]()])
  return own === undefined ? set : inWords(set, own)
}
