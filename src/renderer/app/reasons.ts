// A change that needs a reason waits here until the person has given one, or has given up.
import { create } from 'zustand'
import type { CallError } from '../../shared/contract/errors.ts'

interface Asked {
  readonly id: number
  /** What main said: why a reason is needed. */
  readonly message: string
  readonly answer: (reason: string | null) => void
}

export const useAskedReasons = create<{ readonly asked: readonly Asked[] }>(() => ({ asked: [] }))

let last = 0

/** One question after the other; null: no reason was given, and nothing is changed. */
export const askForReason = ({ message }: CallError): Promise<string | null> =>
  new Promise((resolve) => {
    const asked: Asked = {
      id: ++last,
      message,
      answer: (reason) => {
        useAskedReasons.setState((state) => ({
          asked: state.asked.filter((other) => other !== asked),
        }))
        resolve(reason)
      },
    }
    useAskedReasons.setState((state) => ({ asked: [...state.asked, asked] }))
  })
