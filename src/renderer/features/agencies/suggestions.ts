// What the lists of a profile offer: the field's usual words, then what other agencies here have.
import type { Agency } from '../../../shared/domain/model.ts'

export interface Suggestions {
  readonly services: readonly string[]
  readonly technologies: readonly string[]
  readonly industries: readonly string[]
}

/** The eight services that a back-end agency offers. */
const services = [
  'Custom backend development',
  'API development and integration',
  'Database design and management',
  'Cloud setup, deployment and migration',
  'Security',
  'Server-side programming',
  'Performance optimisation',
  'Maintenance and support',
]

const technologies = [
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
]

const industries = [
  'Payments',
  'Banking',
  'Insurance',
  'Logistics',
  'Retail',
  'Health',
  'Public sector',
  'Media',
]

export const suggestionsOf = (agencies: readonly Agency[]): Suggestions => {
  const withOthers = (usual: readonly string[], field: keyof Suggestions): readonly string[] => [
    ...new Set([...usual, ...agencies.flatMap((agency) => agency[field])]),
  ]
  return {
    services: withOthers(services, 'services'),
    technologies: withOthers(technologies, 'technologies'),
    industries: withOthers(industries, 'industries'),
  }
}
