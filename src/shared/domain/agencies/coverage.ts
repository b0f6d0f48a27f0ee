// What an agency can cover: the eight services, the seven parts of a back end and the eight trends of the
// buyer's guide, by stable keys (their words are messages), and what a profile says about each.
//
// One rule keeps list, table and profile from disagreeing: a service that is fully covered stands in
// `services`, under its name, and nowhere else; `coverage` holds what is only partly covered or not at all.
// Components and trends have no list of their own, so `coverage` holds all three answers.
import type { Agency, Coverage } from '../model.ts'
import { sameWords } from './same-words.ts'

export type CoverageKind = 'service' | 'component' | 'trend'

export const coverageKinds: readonly CoverageKind[] = ['service', 'component', 'trend']

export const coverageKeys = {
  service: [
    'service.custom',
    'service.api',
    'service.database',
    'service.cloud',
    'service.security',
    'service.server-side',
    'service.performance',
    'service.maintenance',
  ],
  component: [
    'component.scripting',
    'component.database',
    'component.api',
    'component.authentication',
    'component.deployment',
    'component.performance',
    'component.security',
  ],
  trend: [
    'trend.ai',
    'trend.serverless',
    'trend.microservices',
    'trend.zero-trust',
    'trend.edge',
    'trend.real-time',
    'trend.low-code',
    'trend.containers',
  ],
} as const satisfies Record<CoverageKind, readonly string[]>

export type ServiceKey = (typeof coverageKeys.service)[number]
export type CoverageKey = (typeof coverageKeys)[CoverageKind][number]

/** The name that a service has in documents and tables, then other names that lists use for it. */
const serviceNames: Readonly<Record<ServiceKey, readonly [string, ...string[]]>> = {
  'service.custom': [
    'Custom backend development',
    'Custom back-end development',
    'Backend development',
    'Back-end development',
  ],
  'service.api': ['API development and integration', 'API development', 'API integration', 'API'],
  'service.database': [
    'Database design and management',
    'Database design',
    'Database management',
    'Databases',
  ],
  'service.cloud': [
    'Cloud (setup, deployment, migration)',
    'Cloud setup, deployment and migration',
    'Cloud services',
    'Cloud',
  ],
  'service.security': ['Security', 'Security services'],
  'service.server-side': ['Server-side programming', 'Server side development'],
  'service.performance': [
    'Performance optimisation',
    'Performance optimization',
    'Performance tuning',
  ],
  'service.maintenance': ['Maintenance and support', 'Support and maintenance', 'Maintenance'],
}

/** As it is written into `Agency.services`. */
export const serviceName = (key: ServiceKey): string => serviceNames[key][0]

const isServiceKey = (key: string): key is ServiceKey => Object.hasOwn(serviceNames, key)

export const isCoverageKey = (kind: CoverageKind, key: string): key is CoverageKey =>
  (coverageKeys[kind] as readonly string[]).includes(key)

/** The service of the catalogue that an entry of `services` means; null: another one. */
export const serviceOf = (entry: string): ServiceKey | null =>
  coverageKeys.service.find((key) => serviceNames[key].some((name) => sameWords(name, entry))) ??
  null

type Covering = Pick<Agency, 'services' | 'coverage'>

/** null: unknown. */
export const coverageOf = ({ services, coverage }: Covering, key: CoverageKey): Coverage | null =>
  isServiceKey(key) && services.some((entry) => serviceOf(entry) === key)
    ? 'yes'
    : (coverage[key] ?? null)

/** The two fields of a profile in which `key` is covered like this; null: unknown. */
export const withCoverage = (
  { services, coverage }: Covering,
  key: CoverageKey,
  value: Coverage | null,
): { services: string[]; coverage: Record<string, Coverage> } => {
  const { [key]: _before, ...others } = coverage
  if (!isServiceKey(key))
    return {
      services: [...services],
      coverage: value === null ? others : { ...others, [key]: value },
    }
  const listed = services.filter((entry) => serviceOf(entry) === key)
  const unlisted = services.filter((entry) => serviceOf(entry) !== key)
  if (value === 'yes')
    return {
      services: listed.length > 0 ? [...services] : [...services, serviceName(key)],
      coverage: others,
    }
  return { services: unlisted, coverage: value === null ? others : { ...others, [key]: value } }
}
