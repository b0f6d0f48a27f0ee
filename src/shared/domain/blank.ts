// What an agency, a criterion, an evaluator and a quote are before anything is said about them.
import type { Agency, Criterion, Evaluator, Quote } from './model.ts'

export const blankAgency: Omit<Agency, 'id' | 'name'> = {
  website: null,
  location: null,
  founded: null,
  teamSize: null,
  hourlyRate: null,
  minimumProject: null,
  services: [],
  technologies: [],
  industries: [],
  status: 'shortlist',
  notes: null,
  timeZone: null,
  languages: [],
  certificates: [],
  coverage: {},
  pros: [],
  cons: [],
  rejectionReason: null,
  measured: {},
}

export const blankCriterion: Omit<Criterion, 'id' | 'name'> = {
  weight: 10,
  kind: 'rated',
  direction: 'higher',
  scale: null,
  levels: [],
  levelsOnly: false,
  valueFunction: null,
  price: null,
  minimum: null,
  parent: null,
  guidance: null,
  questions: [],
  unit: null,
  measuredFrom: null,
  weightLocked: false,
}

export const blankEvaluator: Omit<Evaluator, 'id' | 'name'> = {
  role: null,
  weight: 1,
  organisation: null,
  email: null,
  seat: 'evaluator',
  notAssigned: { agencies: [], criteria: [] },
  recusedFrom: [],
}

export const blankQuote: Omit<Quote, 'agency' | 'amount' | 'currency'> = {
  structure: 'fixed',
  lines: [],
  assumptions: [],
  validUntil: null,
  paymentTerms: null,
  conversion: null,
  vat: null,
  attachments: [],
}
