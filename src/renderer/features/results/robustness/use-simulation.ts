// A simulation that follows its question: asked in the worker, first as a rough picture, then refined. A newer
// question cancels the older one, and an answer is never taken for one to another question.
import { useEffect, useState } from 'react'
import type { SmaaProblem, SmaaResult } from '../../../../shared/domain/robustness/smaa.ts'
import { startWorker } from '../../../api/trusted-worker.ts'
import type { SimulationPicture, SimulationRequest } from '../../../workers/simulate.ts'
import workerUrl from '../../../workers/simulate.ts?worker&url'

export interface Simulation {
  /** What the numbers answer; compare with what was asked to see whether they are of today. */
  readonly problem: SmaaProblem
  readonly result: SmaaResult
  readonly progress: number
  readonly done: boolean
}

type Listener = (picture: SimulationPicture) => void

let worker: Worker | null = null
let lastId = 0
const listeners = new Map<number, Listener>()

const simulator = (): Worker => {
  if (worker !== null) return worker
  worker = startWorker(workerUrl)
  worker.addEventListener('message', ({ data }: MessageEvent<SimulationPicture>) =>
    listeners.get(data.id)?.(data),
  )
  return worker
}

// With the screen's code, so that the first question need not wait for the thread.
if (typeof Worker !== 'undefined') simulator()

const ask = (request: SimulationRequest): void => simulator().postMessage(request)

/** Starts one; returns how to cancel it. */
const simulate = (problem: SmaaProblem, listener: Listener): (() => void) => {
  lastId += 1
  const id = lastId
  listeners.set(id, listener)
  ask({ kind: 'start', id, problem })
  return () => {
    listeners.delete(id)
    ask({ kind: 'cancel', id })
  }
}

/** The newest picture there is: of `problem`, or, until the first one of it is there, of an earlier question. */
export function useSimulation(problem: SmaaProblem | null): Simulation | null {
  const [shown, setShown] = useState<Simulation | null>(null)
  useEffect(() => {
    if (problem === null) return
    return simulate(problem, ({ result, progress, done }) =>
      setShown({ problem, result, progress, done }),
    )
  }, [problem])
  return shown
}
