// A ledger entry in words: as the ledger tells it, and to name what undo and redo would do.
import { formatNumber, shortHash } from '../format.ts'
import { type DoorKey, isDoorKey, isDoorPlural, plural, spoken, text } from './door-text.ts'

type Subject = Readonly<Record<string, string | number | null>>

/** Of several evaluators no one is named. */
const manyCells: Readonly<Record<string, string>> = {
  scores: 'scoring.setMany',
  clear: 'scoring.clearMany',
  notes: 'scoring.noteMany',
}

function scoringVariant(command: string, subject: Subject): string {
  if (subject['variant'] === 'kept') return 'scoring.kept'
  if (command === 'scoring.comment' && subject['comment'] === null) return 'scoring.uncomment'
  if (command === 'scoring.setConfidence' && subject['confidence'] === null)
    return 'scoring.unsetConfidence'
  if (command !== 'scoring.setMany') return command
  const variant = String(subject['variant'])
  if (variant === 'one') return 'scoring.set'
  if (variant === 'one-note') return 'scoring.noteOne'
  return `${manyCells[variant] ?? command}${subject['evaluator'] === null ? 'OfPanel' : ''}`
}

const rulingVariants: Readonly<Record<string, string>> = {
  none: 'panel.ruleNone',
  some: 'panel.ruleSome',
  all: 'panel.ruleAll',
}

/** Sentences of commands about the panel and its decision that do several things. */
function panelVariant(command: string, subject: Subject): string {
  const variant = String(subject['variant'])
  if (command === 'panel.rule') return rulingVariants[variant] ?? command
  if (command === 'panel.assign' && variant === 'one') return 'panel.assignOne'
  if (command === 'panel.declare' && variant === 'conflict') return 'panel.declareConflict'
  if (command === 'results.decide' && variant === 'nobody') return 'results.decideNobody'
  return command
}

const gateVariants: Readonly<Record<string, string>> = {
  passed: 'criteria.gatePassed',
  failed: 'criteria.gateFailed',
  open: 'criteria.gateOpen',
  note: 'criteria.gateNote',
}

/** Sentences of commands about criteria that do several things. */
function criteriaVariant(command: string, subject: Subject): string {
  const { variant, name, group } = subject
  switch (command) {
    case 'criteria.update':
      return subject['fields'] === 'weight' ? 'criteria.weight' : command
    case 'criteria.move':
      if (group === undefined) return command
      return group === null ? 'criteria.moveOut' : 'criteria.moveInto'
    case 'criteria.setScale': {
      const base = variant === 'convert' ? 'criteria.convertScale' : command
      return name === null ? `${base}OfAll` : base
    }
    case 'criteria.setGateResult':
      return gateVariants[String(variant)] ?? command
    case 'criteria.applyTemplate':
      return variant === 'replace' ? 'criteria.replaceByTemplate' : 'criteria.addTemplate'
    default:
      return command
  }
}

/** One added alone is named as if it had been typed. */
function editVariant(list: 'agencies' | 'criteria', { name, added, count }: Subject): string {
  if (added === 0) return `${list}.changeMany`
  if (count !== 0) return name === null ? `${list}.editMany` : `${list}.editOne`
  return name === null ? `${list}.addMany` : `${list}.add`
}

/** Which sentence tells a command, where one command does several things. */
function variantOf(command: string, subject: Subject): string {
  if (subject['variant'] === 'sealed') return 'pricing.sealed'
  if (command.startsWith('criteria.') && command !== 'criteria.editMany')
    return criteriaVariant(command, subject)
  if (command === 'pricing.setQuotes' && subject['variant'] === 'typed') return 'pricing.typeQuotes'
  if (command === 'evaluations.archive' && subject['variant'] === 'reopen')
    return 'evaluations.reopen'
  if (command === 'evaluations.update' && subject['fields'] === 'title') return 'evaluations.rename'
  if (command.startsWith('panel.') || command === 'results.decide')
    return panelVariant(command, subject)
  if (command.startsWith('scoring.')) return scoringVariant(command, subject)
  if (command === 'agencies.updateMany' && subject['name'] !== null) return 'agencies.update'
  if (command === 'agencies.editMany') return editVariant('agencies', subject)
  if (command === 'criteria.editMany') return editVariant('criteria', subject)
  if (command === 'agencies.importTable' && Number(subject['updated'] ?? 0) > 0)
    return subject['count'] === 0 ? 'agencies.updateFromTable' : 'agencies.importAndUpdate'
  if (command === 'agencies.setStatus')
    return `agencies.${subject['status']}${subject['name'] === null ? 'Many' : ''}`
  return command
}

const fieldWords = (fields: string): string =>
  fields
    .split(' ')
    .map((field) => {
      const key = `history.field.${field}`
      return isDoorKey(key) ? text(key) : field
    })
    .join(', ')

/** More decimals than any scale has. */
const mostDecimals = 6

const valueWords = (value: string | number | null): string => {
  if (value === null) return text('history.nothing')
  if (typeof value === 'number') return formatNumber(value, spoken(), 0, mostDecimals)
  return value === 'n/a' ? text('history.notApplicable') : value
}

/** Words of the catalogue for a value that is one of a few; itself otherwise. */
const named = (key: string, value: string | number | null): string => {
  const of = `history.${key}.${value}`
  return isDoorKey(of) ? text(of) : valueWords(value)
}

const paramWords = (name: string, value: string | number | null): string => {
  if (name === 'fields') return fieldWords(String(value))
  if (name === 'hash') return shortHash(String(value))
  if (name === 'stage' || (name === 'from' && isDoorKey(`stages.${value}`)))
    return text(`stages.${value}` as DoorKey)
  return name === 'kind' || name === 'confidence' ? named(name, value) : valueWords(value)
}

/** By which number of its subject a sentence is singular or plural, where that is not `count`. */
const numberOf: Readonly<Record<string, string>> = { 'agencies.updateFromTable': 'updated' }

/** null: the catalogue has none. */
function sentence(
  kind: 'history' | 'ledger',
  variant: string,
  command: string,
  subject: Subject,
): string | null {
  const key = `${kind}.${variant}`
  if (!isDoorKey(key) && !isDoorPlural(key)) return null
  const params: Record<string, string | number> = command.startsWith('scoring.')
    ? { evaluator: text('history.panelItself') }
    : {}
  for (const [name, value] of Object.entries(subject)) params[name] = paramWords(name, value)
  const summary = isDoorKey(key)
    ? text(key, params)
    : plural(key, Number(subject[numberOf[variant] ?? 'count']), params)
  // Whose scores they are and who typed them are two people.
  const { by } = subject
  if (by === undefined) return summary
  return by === null
    ? text('history.enteredByOwner', { summary })
    : text('history.enteredBy', { summary, by })
}

/** What undo would take back: short, an order. */
export function entryWords(command: string, subject: Subject): string {
  const told = sentence('history', variantOf(command, subject), command, subject)
  return told ?? text('history.unknown', { command })
}

/** Scores are told by what became of them. */
function toldVariant(command: string, subject: Subject): string {
  const variant = variantOf(command, subject)
  const { from, to } = subject
  if (variant === 'scoring.set') {
    if (to === null) return 'scoring.cleared'
    return from === null ? 'scoring.scored' : 'scoring.changed'
  }
  return variant === 'scoring.moderate' && from !== null ? 'scoring.remoderate' : variant
}

/** What was done, as a person would write it down afterwards. */
export function ledgerWords(command: string, subject: Subject): string {
  const told = sentence('ledger', toldVariant(command, subject), command, subject)
  return told ?? entryWords(command, subject)
}
