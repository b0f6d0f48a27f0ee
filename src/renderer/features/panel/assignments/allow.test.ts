import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../../../../shared/domain/blank.ts'
import type {
  AgencyId,
  CriterionId,
  Evaluator,
  EvaluatorId,
} from '../../../../shared/domain/model.ts'
import { allowedAt, askedAboutEverything, toggled } from './allow.ts'

const [security, process] = ['security', 'process'] as CriterionId[] as [CriterionId, CriterionId]
const kilnfold = 'kilnfold' as AgencyId

const member = (id: string, parts: Partial<Evaluator> = {}): Evaluator => ({
  ...blankEvaluator,
  id: id as EvaluatorId,
  name: id,
  ...parts,
})

const notAsked = (...criteria: CriterionId[]) => ({ notAssigned: { agencies: [], criteria } })

describe('the allow grid', () => {
  it('asks a whole column when one of it was not asked, and nobody when all were', () => {
    const some = [member('ines', notAsked(security)), member('tom')]
    const column = (members: readonly Evaluator[]) =>
      members.map((one) => ({ member: one, item: security }))
    expect(toggled(column(some), 'criteria')).toEqual([
      { evaluator: 'ines', notAssigned: { agencies: [], criteria: [] } },
    ])
    expect(toggled(column([member('ines'), member('tom')]), 'criteria')).toEqual([
      { evaluator: 'ines', notAssigned: { agencies: [], criteria: [security] } },
      { evaluator: 'tom', notAssigned: { agencies: [], criteria: [security] } },
    ])
  })

  it('leaves the other axis of a member as it was', () => {
    const ines = member('ines', { notAssigned: { agencies: [kilnfold], criteria: [process] } })
    const row = [security, process].map((item) => ({ member: ines, item }))
    expect(toggled(row, 'criteria')).toEqual([
      { evaluator: 'ines', notAssigned: { agencies: [kilnfold], criteria: [] } },
    ])
  })

  it('cannot open what a ruling closes', () => {
    const ines = member('ines', { recusedFrom: [kilnfold] })
    expect(allowedAt({ member: ines, item: kilnfold }, 'agencies')).toBe('kept')
    expect(toggled([{ member: ines, item: kilnfold }], 'agencies')).toEqual([])
  })

  it('changes only members who are not asked about everything', () => {
    expect(askedAboutEverything([member('ines', notAsked(security)), member('tom')])).toEqual([
      { evaluator: 'ines', notAssigned: { agencies: [], criteria: [] } },
    ])
  })
})
