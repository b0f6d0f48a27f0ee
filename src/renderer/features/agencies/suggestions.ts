// What the lists of a profile offer: the field's usual words, then what other agencies here have.
import { coverageKeys, serviceName } from '../../../shared/domain/agencies/coverage.ts'
import type { Agency } from '../../../shared/domain/model.ts'

export const listFields = [
  'services',
  'technologies',
  'industries',
  'languages',
  'certificates',
] as const
export type ListField = (typeof listFields)[number]

export type Suggestions = Readonly<Record<ListField, readonly string[]>>

const usual: Suggestions = {
  services: coverageKeys.service.map(serviceName),
  technologies: [
    'Node.js',
    'Python',
    'Ruby on Rails',
    'PHP',
    'Java',
    'Kotlin',
    'Go',
    '.NET',
    'PostgreSQL',
    'MySQL',
    'Kafka',
    'Docker',
    'Kubernetes',
    'AWS',
    'Azure',
    'Google Cloud',
  ],
  industries: [
    'Payments',
    'Banking',
    'Insurance',
    'Logistics',
    'Retail',
    'Health',
    'Public sector',
    'Media',
  ],
  languages: ['English', 'German', 'French', 'Spanish', 'Portuguese', 'Polish', 'Italian'],
  certificates: [
    'ISO 27001',
    'ISO 9001',
    'SOC 2 Type II',
    'PCI DSS',
    'ISO 22301',
    'TISAX',
    'Cyber Essentials Plus',
  ],
}

export const suggestionsOf = (agencies: readonly Agency[]): Suggestions => {
  const withOthers = (field: ListField): readonly string[] => [
    ...new Set([...usual[field], ...agencies.flatMap((agency) => agency[field])]),
  ]
  return {
    services: withOthers('services'),
    technologies: withOthers('technologies'),
    industries: withOthers('industries'),
    languages: withOthers('languages'),
    certificates: withOthers('certificates'),
  }
}

/** The zones that this runtime knows; some four hundred. */
export const timeZones = (): readonly string[] => Intl.supportedValuesOf('timeZone')
