// A file that was refused: kept until the person has read why. Any screen or a drop may put it here; the
// list of evaluations and the frame show it.
import { create } from 'zustand'
import type { CallError } from '../../shared/contract/errors.ts'

export interface Refusal {
  readonly file: string
  readonly error: CallError
}

export const useRefusal = create<{ readonly refusal: Refusal | null }>(() => ({ refusal: null }))

export const showRefusal = (refusal: Refusal | null): void => useRefusal.setState({ refusal })
