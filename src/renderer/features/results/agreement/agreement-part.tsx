// How far the evaluators agree: in words first, criterion by criterion, then the coefficients, then each cell.

import { useState } from 'react'
import type { Metric } from '../../../../shared/domain/agreement/krippendorff.ts'
import type { PanelAgreement } from '../../../../shared/domain/agreement/panel-agreement.ts'
import type { Agency, CriterionId, Leaf } from '../../../../shared/domain/model.ts'
import { countingWeight } from '../../../../shared/domain/panel/members.ts'
import { takesPart } from '../../../../shared/domain/ranking-row.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Select } from '../../../ui/select.tsx'
import { Disclosure } from '../robustness/disclosure.tsx'
import { Formula } from '../robustness/formula.tsx'
import sectionStyles from '../robustness/section.module.css'
import { Part } from '../robustness/section.tsx'
import type { Analysed } from '../robustness/use-analyses.ts'
import { alphaOf, coefficient, reasonOf, widestOf, wordOf } from './agreement-words.ts'
import { CellSpreads } from './cell-spreads.tsx'
import { PanelRuleFields } from './panel-rule.tsx'
import { Severity } from './severity.tsx'

const metrics: readonly Metric[] = ['interval', 'ordinal', 'nominal', 'ratio']

interface Row {
  readonly id: CriterionId | null
  readonly name: string
  readonly word: string | null
  readonly tone: 'accent' | 'neutral' | 'warning'
  readonly alpha: number | null
  readonly widest: string
  readonly kendallText: string
  readonly alphaText: string
  readonly iccText: string
}

const number = (value: number): string => formatNumber(value, locale, 0, 2)

const rowsOf = (
  value: PanelAgreement,
  leaves: readonly Leaf[],
  agencies: readonly Agency[],
  raters: number,
  metric: Metric,
): readonly Row[] => {
  const all = [...value.spreads.values()].flat()
  const row = (
    id: CriterionId | null,
    name: string,
    agreement: PanelAgreement['overall'],
    spreads: PanelAgreement['spreads'] extends ReadonlyMap<CriterionId, infer S> ? S : never,
    widest: string,
  ): Row => {
    const alpha = alphaOf(agreement, metric)
    const some = reasonOf(spreads, raters, false)
    const every = reasonOf(spreads, raters, true)
    const word = alpha === null ? null : wordOf(alpha)
    return {
      id,
      name,
      word: word === null ? null : text(`agreement.word.${word}`),
      tone: word === 'high' ? 'accent' : word === 'fair' ? 'neutral' : 'warning',
      alpha,
      widest,
      kendallText: coefficient(agreement.kendall?.w ?? null, every),
      alphaText: coefficient(alpha, some),
      iccText: coefficient(agreement.icc['2,1'], every),
    }
  }
  return [
    row(null, text('agreement.overall'), value.overall, all, ''),
    ...leaves.flatMap(({ criterion }) => {
      const agreement = value.byCriterion.get(criterion.id)
      const spreads = value.spreads.get(criterion.id)
      if (agreement === undefined || spreads === undefined) return []
      const widest = widestOf(spreads)
      const spread = widest === null ? null : (spreads[widest] ?? null)
      const words =
        spread === null
          ? ''
          : text('agreement.widestWords', {
              agency: agencies[widest ?? 0]?.name ?? '',
              low: number(spread.lowest),
              high: number(spread.highest),
            })
      return [row(criterion.id, criterion.name, agreement, spreads, words)]
    }),
  ]
}

const headline = (
  rows: readonly Row[],
  value: PanelAgreement,
  agencies: readonly Agency[],
): string => {
  const [overall, ...criteria] = rows
  if (overall === undefined || overall.alpha === null) return text('agreement.overall.undefined')
  const words = text(`agreement.overall.${wordOf(overall.alpha)}`)
  const weakest = criteria
    .filter(({ alpha }) => alpha !== null)
    .toSorted((a, b) => (a.alpha ?? 0) - (b.alpha ?? 0))[0]
  const spreads = weakest?.id == null ? undefined : value.spreads.get(weakest.id)
  const at = spreads === undefined ? null : widestOf(spreads)
  const spread = at === null ? null : (spreads?.[at] ?? null)
  if (weakest === undefined || spread === null || wordOf(weakest.alpha ?? 1) === 'high')
    return words
  return `${words} ${text('agreement.weakest', {
    criterion: weakest.name,
    agency: agencies[at ?? 0]?.name ?? '',
    low: number(spread.lowest),
    high: number(spread.highest),
  })}`
}

export interface AgreementPartProps {
  readonly model: EvaluationModel
  readonly agreement: Analysed<PanelAgreement> | null
  readonly leaves: readonly Leaf[]
}

export function AgreementPart({ model, agreement, leaves }: AgreementPartProps) {
  const [metric, setMetric] = useState<Metric>('interval')
  const agencies = model.state.agencies.filter(takesPart)
  const raters = model.state.evaluators.filter((member) => countingWeight(member) > 0).length
  const value = agreement?.value ?? null
  const rows = value === null ? [] : rowsOf(value, leaves, agencies, raters, metric)
  return (
    <Part
      name="agreement"
      title={text('agreement.title')}
      note={text('agreement.note')}
      state={agreement === null ? 'waiting' : agreement.current ? 'current' : 'old'}
      actions={
        <Select
          label={text('agreement.metric')}
          hideLabel
          value={metric}
          onChange={setMetric}
          options={metrics.map((one) => ({
            value: one,
            label: `α: ${text(`agreement.metric.${one}`)}`,
          }))}
        />
      }
    >
      {value !== null && (
        <>
          <p className={sectionStyles.words}>{headline(rows, value, agencies)}</p>
          <div className={sectionStyles.scroller}>
            <DataTable
              caption={text('agreement.caption')}
              rows={rows}
              rowKey={({ id }) => id ?? ''}
              columns={[
                {
                  id: 'criterion',
                  header: text('agreement.criterion'),
                  rowHeader: true,
                  cell: ({ name, id }) => (id === null ? <b>{name}</b> : name),
                },
                {
                  id: 'words',
                  header: text('agreement.words'),
                  cell: ({ word, tone, alphaText }) =>
                    word === null ? alphaText : <Badge tone={tone}>{word}</Badge>,
                },
                { id: 'widest', header: text('agreement.widest'), cell: ({ widest }) => widest },
                {
                  id: 'kendall',
                  header: text('agreement.kendall'),
                  align: 'end',
                  cell: ({ kendallText }) => kendallText,
                },
                {
                  id: 'alpha',
                  header: text('agreement.alpha'),
                  align: 'end',
                  cell: ({ alphaText }) => alphaText,
                },
                {
                  id: 'icc',
                  header: text('agreement.icc'),
                  align: 'end',
                  cell: ({ iccText }) => iccText,
                },
              ]}
            />
          </div>
          <Disclosure summary={text('agreement.open')}>
            <CellSpreads spreads={value.spreads} leaves={leaves} agencies={agencies} />
          </Disclosure>
          <Severity severity={value.severity} evaluators={model.state.evaluators} />
        </>
      )}
      <PanelRuleFields evaluation={model.state.evaluation} />
      <Formula
        lines={(['kendall', 'alpha', 'icc', 'rwg', 'words'] as const).map((id) =>
          text(`agreement.formula.${id}`),
        )}
      />
    </Part>
  )
}
