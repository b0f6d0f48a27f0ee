// Evidence: what a cell or a gate result rests on, pinned from the agency's attachments and references or from
// a link, with a grade of how strong it is.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { webAddress } from '../../shared/domain/agencies/web-address.ts'
import type { AgencyId, CriterionId, EvaluationId, Evidence } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import type { Subject } from '../db/journal.ts'
import { nextPosition } from '../db/order.ts'
import {
  countRecords,
  evidenceColumns,
  evidenceOfCell,
  evidenceOfGate,
  listAttachments,
  listReferences,
  recordColumns,
  recordRow,
} from '../db/queries/records.ts'
import { readRow } from '../db/rows.ts'
import { type Cells, cellsOf, enteredBy } from './cells.ts'
import { asSent, type Context, ownOf, requireEvaluation, type Service } from './context.ts'
import { agenciesSeen, facelessEvidence, isAnonymousTo } from './sight.ts'

export const evidenceOf = (
  context: Context,
  evaluation: EvaluationId,
  agency: AgencyId,
  criterion: CriterionId,
): readonly Evidence[] => {
  const own = ownOf(context)
  const items = evidenceOfCell(context.db, evaluation, agency, criterion, own)
  return isAnonymousTo(context, evaluation) ? items.map(facelessEvidence(own)) : items
}

function requireEvidence(context: Context, evaluation: EvaluationId, id: Evidence['id']): Evidence {
  const row = readRow(context.db, 'evidence', { evaluation, id })
  if (row === null) throw new ExpectedError('not_found', text('errors.noEvidence'))
  // Columns and keys of evidence have the same names.
  return row as unknown as Evidence
}

const refused = (key: Parameters<typeof text>[0], place: string, rule: string): ExpectedError =>
  new ExpectedError('validation', text(key), [{ place, rule, got: '' }])

const sourceKeys = ['attachment', 'reference', 'link'] as const

/** Throws when it does not rest on one thing that is there. */
function checkSource(context: Context, evaluation: EvaluationId, item: Evidence): void {
  const { agency, attachment, reference, link } = item
  if ([attachment, reference, link].filter((source) => source !== null).length !== 1)
    throw refused('errors.evidenceSource', 'fields', 'one attachment, reference or link')
  if (link !== null && webAddress(link) !== link)
    throw refused('errors.evidenceLink', 'fields.link', 'a whole http or https address')
  for (const [id, sources] of [
    [attachment, listAttachments],
    [reference, listReferences],
  ] as const) {
    if (id === null) continue
    const source = sources(context.db, evaluation).find((each) => each.id === id)
    if (source?.agency !== agency) throw new ExpectedError('not_found', text('errors.noSource'))
  }
}

/** Throws when it is about nothing that evidence is pinned to. */
function checkAbout(cells: Cells, { criterion, gate }: Evidence): void {
  if ((criterion === null) === (gate === null))
    throw refused('errors.evidenceAbout', 'criterion', 'a criterion or a gate, one of the two')
  if (criterion !== null) cells.leaf(criterion)
}

/** The name of what it is about; throws when that is not there. */
function aboutName(context: Context, evaluation: EvaluationId, item: Evidence): string {
  const { criterion, gate } = item
  const row =
    criterion === null
      ? readRow(context.db, 'gate', { evaluation, id: gate })
      : readRow(context.db, 'criterion', { evaluation, id: criterion })
  if (row === null) throw new ExpectedError('not_found', text('errors.noGate'))
  return String(row['name'])
}

function subjectOf(
  context: Context,
  evaluation: EvaluationId,
  cells: Cells,
  item: Evidence,
): Subject {
  const name = item.evaluator === null ? null : cells.evaluatorName(item.evaluator)
  const by = name === null ? {} : enteredBy(context, cells, [name])
  return {
    agency: cells.agencyName(item.agency),
    about: aboutName(context, evaluation, item),
    ...(name === null ? {} : { evaluator: name }),
    ...by,
  }
}

type Methods =
  | 'scoring.evidence'
  | 'scoring.gateEvidence'
  | 'scoring.addEvidence'
  | 'scoring.updateEvidence'
  | 'scoring.removeEvidence'

export const evidence: Pick<Service<'scoring'>, Methods> = {
  'scoring.evidence': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return evidenceColumns(
      context.db,
      evaluation,
      ownOf(context),
      agenciesSeen(context, evaluation),
    )
  },

  'scoring.gateEvidence': (context, { evaluation, agency, gate }) => {
    requireEvaluation(context, evaluation)
    return asSent(evidenceOfGate(context.db, evaluation, agency, gate, ownOf(context)))
  },

  'scoring.addEvidence': (context, { evaluation, fields, ...about }) => {
    const cells = cellsOf(context, evaluation)
    if (countRecords(context.db, 'evidence', evaluation) >= limits.records)
      throw new ExpectedError('validation', text('errors.limitReached', { limit: limits.records }))
    const item = { ...about, ...fields, id: context.newId() as Evidence['id'] }
    checkAbout(cells, item)
    checkSource(context, evaluation, item)
    context.change(evaluation, subjectOf(context, evaluation, cells, item), (writer) => {
      const position = nextPosition(writer, 'evidence', evaluation)
      writer.insert('evidence', recordRow('evidence', evaluation, position, item))
    })
    return { id: item.id }
  },

  'scoring.updateEvidence': (context, { evaluation, evidence: id, fields }) => {
    const cells = cellsOf(context, evaluation)
    const item = { ...requireEvidence(context, evaluation, id), ...fields }
    // A document may hold what could not be entered here: the rest of it can still be changed.
    if (sourceKeys.some((key) => key in fields)) checkSource(context, evaluation, item)
    context.change(evaluation, subjectOf(context, evaluation, cells, item), (writer) =>
      writer.update('evidence', { evaluation, id }, recordColumns('evidence', fields)),
    )
    return {}
  },

  'scoring.removeEvidence': (context, { evaluation, evidence: id }) => {
    const cells = cellsOf(context, evaluation)
    const item = requireEvidence(context, evaluation, id)
    context.change(evaluation, subjectOf(context, evaluation, cells, item), (writer) =>
      writer.remove('evidence', { evaluation, id }),
    )
    return {}
  },
}
