// The agenda of an evaluation: drawn in the thread of the analyses, whose first answer it is, and sorted here, so
// that what was just agreed leaves the list in the same frame.
import { useEffect, useMemo, useState } from 'react'
import type { Agenda } from '../../../../shared/domain/agreement/agenda.ts'
import {
  type ModerationAgenda,
  moderationAgenda,
} from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { defaultVerdictRule } from '../../../../shared/domain/robustness/verdict.ts'
import { type EvaluationModel, preparedOf } from '../../../api/evaluation-model.ts'
import { startWorker } from '../../../api/trusted-worker.ts'
import type { AnalysisPart, AnalysisRequest } from '../../../workers/analyse.ts'
import workerUrl from '../../../workers/analyse.ts?worker&url'

/** Milliseconds that a burst of changes may last before it is looked into. */
const PAUSE = 60

/** null until the first draws are in. */
export function useAgenda(model: EvaluationModel): ModerationAgenda | null {
  const [drawn, setDrawn] = useState<Agenda | null>(null)
  // As on the result, so that both say the same of a cell.
  const { seed } = model.answers.evaluation.verdictRule ?? defaultVerdictRule
  useEffect(() => {
    let worker: Worker | null = null
    const end = (): void => {
      worker?.terminate()
      worker = null
    }
    const timer = setTimeout(() => {
      worker = startWorker(workerUrl)
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisPart>) => {
        if (data.name !== 'agenda') return
        setDrawn(data.value)
        end()
      })
      worker.postMessage({ answers: model.answers, seed } satisfies AnalysisRequest)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [model, seed])
  return useMemo(
    () => (drawn === null ? null : moderationAgenda(preparedOf(model), drawn)),
    [model, drawn],
  )
}
