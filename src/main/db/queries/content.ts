// A whole evaluation out of the library and into it: what export, duplicate, import and the report work on.
import {
  type DocumentContent,
  type Extra,
  splitAdditions,
  withAdditions,
} from '../../../shared/domain/content.ts'
import type { EvaluationState } from '../../../shared/domain/model.ts'
import type { Writer } from '../rows.ts'
import type { Db } from '../sql.ts'
import { agencyRow, listAgencies, parseExtra, type Stored, textUnlessEmpty } from './agencies.ts'
import {
  criterionRow,
  groupsFirst,
  listCriteria,
  listGateResults,
  listGates,
  listWeightSets,
} from './criteria.ts'
import {
  detailsOf,
  earlierFreezesOf,
  evaluationRow,
  findEvaluation,
  frozenOf,
  needsOf,
  textOf,
  textOrNull,
  verdictRuleOf,
} from './evaluations.ts'
import { evaluatorColumns, listEvaluators } from './panel.ts'
import { listQuotes, quoteColumns } from './pricing.ts'
import {
  insertRecords,
  listAttachments,
  listEvidence,
  listFindings,
  listReferences,
} from './records.ts'
import { listModerated, listScores } from './scoring.ts'

const items = <T>(list: readonly Stored<T>[]): T[] => list.map((stored) => stored.item)
const extras = <T>(list: readonly Stored<T>[]): Extra[] => list.map((stored) => stored.extra)

/** null: unknown or deleted. */
export function readContent(db: Db, evaluation: string): DocumentContent | null {
  const row = findEvaluation(db, evaluation)
  if (row === null) return null
  const criteria = listCriteria(db, evaluation)
  const gates = listGates(db, evaluation)
  const agencies = listAgencies(db, evaluation)
  const evaluators = listEvaluators(db, evaluation)
  const scores = listScores(db, evaluation)
  const moderated = listModerated(db, evaluation)
  const gateResults = listGateResults(db, evaluation)
  const quotes = listQuotes(db, evaluation)
  return {
    state: {
      evaluation: detailsOf(row),
      criteria: items(criteria),
      gates: items(gates),
      agencies: items(agencies),
      evaluators: items(evaluators),
      scores: items(scores),
      moderated: items(moderated),
      gateResults: items(gateResults),
      quotes: items(quotes),
    },
    extras: withAdditions(
      {
        document: parseExtra(row.document_extra),
        evaluation: parseExtra(row.extra),
        criteria: extras(criteria),
        gates: extras(gates),
        agencies: extras(agencies),
        evaluators: extras(evaluators),
        scores: extras(scores),
        moderated: extras(moderated),
        gateResults: extras(gateResults),
        quotes: extras(quotes),
      },
      {
        weightSets: listWeightSets(db, evaluation),
        weightSetInUse: row.weight_set,
        verdictRule: verdictRuleOf(row),
        frozen: frozenOf(row),
        earlierFreezes: earlierFreezesOf(row),
        needs: needsOf(row),
        references: listReferences(db, evaluation),
        attachments: listAttachments(db, evaluation),
        findings: listFindings(db, evaluation),
        evidence: listEvidence(db, evaluation),
      },
    ),
  }
}

export function readState(db: Db, evaluation: string): EvaluationState | null {
  return readContent(db, evaluation)?.state ?? null
}

export function insertContent(writer: Writer, content: DocumentContent): void {
  const { state } = content
  const { additions, extras } = splitAdditions(content.extras)
  const evaluation = state.evaluation.id
  writer.insert('evaluation', {
    ...evaluationRow(state.evaluation, extras.evaluation, extras.document),
    weight_set: additions.weightSetInUse,
    verdict_rule: textOrNull(additions.verdictRule),
    frozen: textOrNull(additions.frozen),
    earlier_freezes: textUnlessEmpty(additions.earlierFreezes),
    needs: textOrNull(additions.needs),
  })
  additions.weightSets.forEach(({ id, name, answers }, position) => {
    writer.insert('weight_set', { evaluation, id, position, name, answers: textOf(answers) })
  })
  const criteria = state.criteria.map((criterion, i) =>
    criterionRow(evaluation, i, criterion, extras.criteria[i] ?? null),
  )
  for (const row of groupsFirst(criteria)) writer.insert('criterion', row)
  state.gates.forEach((gate, i) => {
    writer.insert('gate', { evaluation, ...gate, position: i, extra: textOrNull(extras.gates[i]) })
  })
  state.agencies.forEach((agency, i) => {
    writer.insert('agency', agencyRow(evaluation, i, agency, extras.agencies[i] ?? null))
    for (const [criterion, value] of Object.entries(agency.measured))
      writer.insert('measurement', { evaluation, agency: agency.id, criterion, value })
  })
  state.evaluators.forEach((evaluator, i) => {
    const extra = textOrNull(extras.evaluators[i])
    const { id, ...fields } = evaluator
    writer.insert('evaluator', {
      evaluation,
      id,
      position: i,
      ...evaluatorColumns(fields),
      extra,
    })
  })
  state.scores.forEach((score, i) => {
    writer.insert('score', { evaluation, ...score, extra: textOrNull(extras.scores[i]) })
  })
  state.moderated.forEach((moderated, i) => {
    writer.insert('moderated', {
      evaluation,
      ...moderated,
      extra: textOrNull(extras.moderated[i]),
    })
  })
  state.gateResults.forEach((result, i) => {
    writer.insert('gate_result', {
      evaluation,
      ...result,
      passed: result.passed ? 1 : 0,
      extra: textOrNull(extras.gateResults[i]),
    })
  })
  state.quotes.forEach((quote, i) => {
    writer.insert('quote', {
      evaluation,
      agency: quote.agency,
      ...quoteColumns(quote),
      extra: textOrNull(extras.quotes[i]),
    })
  })
  insertRecords(writer, evaluation, additions)
}
