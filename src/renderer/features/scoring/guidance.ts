// What a criterion says to its scorers: sentences, and questions to ask. Older documents keep the questions
// among the guidance, as lines that begin with a dash.
import type { Criterion } from '../../../shared/domain/model.ts'

export interface Guidance {
  readonly sentences: readonly string[]
  readonly questions: readonly string[]
}

const dash = /^\s*[–—•*-]\s+/

export const splitGuidance = ({
  guidance,
  questions,
}: Pick<Criterion, 'guidance' | 'questions'>): Guidance => {
  const lines = (guidance ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const written = lines.filter((line) => dash.test(line)).map((line) => line.replace(dash, ''))
  return {
    sentences: lines.filter((line) => !dash.test(line)),
    questions: [...new Set([...questions, ...written])],
  }
}
