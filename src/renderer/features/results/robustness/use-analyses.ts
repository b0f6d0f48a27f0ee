// Everything about a result that takes longer than a frame, asked in a thread of its own each time the
// evaluation changes. Parts of an older answer stay until the newer ones are there, marked as such.
import { useEffect, useState } from 'react'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { startWorker } from '../../../api/trusted-worker.ts'
import type {
  Analyses,
  AnalysisName,
  AnalysisPart,
  AnalysisRequest,
} from '../../../workers/analyse.ts'
import workerUrl from '../../../workers/analyse.ts?worker&url'

export interface Analysed<Value> {
  readonly value: Value
  /** false: of the evaluation before the last change. */
  readonly current: boolean
}

type Held = {
  readonly [Name in AnalysisName]: {
    readonly value: Analyses[Name]
    readonly of: EvaluationModel
  } | null
}

export type AnalysesView = {
  readonly [Name in AnalysisName]: Analysed<Analyses[Name]> | null
}

const nothing: Held = {
  agenda: null,
  jackknife: null,
  requirements: null,
  dominance: null,
  methods: null,
  agreement: null,
}

/** Milliseconds that a burst of changes may last before it is looked into. */
const PAUSE = 60

const viewOf = <Name extends AnalysisName>(
  held: Held,
  name: Name,
  model: EvaluationModel,
): AnalysesView[Name] => {
  const part = held[name]
  const view = part === null ? null : { value: part.value, current: part.of === model }
  return view as AnalysesView[Name]
}

export function useAnalyses(model: EvaluationModel, seed: number): AnalysesView {
  const [held, setHeld] = useState(nothing)
  useEffect(() => {
    let worker: Worker | null = null
    const timer = setTimeout(() => {
      worker = startWorker(workerUrl)
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisPart>) =>
        setHeld((before) => ({ ...before, [data.name]: { value: data.value, of: model } })),
      )
      worker.postMessage({ answers: model.answers, seed } satisfies AnalysisRequest)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [model, seed])
  return {
    agenda: viewOf(held, 'agenda', model),
    jackknife: viewOf(held, 'jackknife', model),
    requirements: viewOf(held, 'requirements', model),
    dominance: viewOf(held, 'dominance', model),
    methods: viewOf(held, 'methods', model),
    agreement: viewOf(held, 'agreement', model),
  }
}
