// The built-in starting sets by id, each loaded only when it is looked at or used.
import type { CriteriaSet } from '../domain/criteria/criteria-set.ts'
import type { BuiltInTemplate } from './built-in.ts'

export const builtInTemplates: Readonly<Record<BuiltInTemplate, () => Promise<CriteriaSet>>> = {
  backend: () => import('./backend.ts').then(({ backendTemplate }) => backendTemplate),
  mobile: () => import('./mobile.ts').then(({ mobileTemplate }) => mobileTemplate),
  web: () => import('./web.ts').then(({ webTemplate }) => webTemplate),
  data: () => import('./data.ts').then(({ dataTemplate }) => dataTemplate),
  design: () => import('./design.ts').then(({ designTemplate }) => designTemplate),
  services: () => import('./services.ts').then(({ servicesTemplate }) => servicesTemplate),
}
