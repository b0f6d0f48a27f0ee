// The thread that draws weightings, so that a simulation never holds up the page. Several run side by side in
// short slices: each shows a first picture at once, and a cancelled one ends with the slice it is in.
import {
  isDone,
  type SmaaProblem,
  type SmaaResult,
  type SmaaRun,
  smaaProgress,
  smaaResult,
  smaaStep,
  startSmaa,
} from '../../shared/domain/robustness/smaa.ts'

export type SimulationRequest =
  | { readonly kind: 'start'; readonly id: number; readonly problem: SmaaProblem }
  | { readonly kind: 'cancel'; readonly id: number }

/** A picture on the way, or the last one. */
export interface SimulationPicture {
  readonly id: number
  readonly result: SmaaResult
  /** Share of the work done, 0…1. */
  readonly progress: number
  readonly done: boolean
}

interface Running {
  readonly run: SmaaRun
  /** When the last picture was sent; null: none yet. */
  shown: number | null
}

/** Milliseconds of drawing before messages are looked at again: far below what a cancel may take. */
const SLICE = 12
/** Draws between two looks at the clock. */
const STEP = 50
/** Milliseconds between two pictures; the first one comes after one slice. */
const PICTURES = 120

const running = new Map<number, Running>()
const pulse = new MessageChannel()
let waiting = false

const drawSlice = ({ run }: Running): void => {
  const end = performance.now() + SLICE
  while (!isDone(run) && performance.now() < end) smaaStep(run, STEP)
}

const show = (id: number, one: Running): void => {
  const done = isDone(one.run)
  const now = performance.now()
  if (!done && one.shown !== null && now - one.shown < PICTURES) return
  one.shown = now
  const picture: SimulationPicture = {
    id,
    result: smaaResult(one.run),
    progress: smaaProgress(one.run),
    done,
  }
  postMessage(picture)
  if (done) running.delete(id)
}

const goOn = (): void => {
  if (waiting || running.size === 0) return
  waiting = true
  pulse.port2.postMessage(null)
}

pulse.port1.onmessage = () => {
  waiting = false
  for (const [id, one] of running) {
    drawSlice(one)
    show(id, one)
  }
  goOn()
}

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  if (data.kind === 'cancel') running.delete(data.id)
  else running.set(data.id, { run: startSmaa(data.problem), shown: null })
  goOn()
})
