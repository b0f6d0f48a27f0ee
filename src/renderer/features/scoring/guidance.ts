// Guidance as it is written in a criterion: sentences, and lines that begin with a dash as questions to ask.
export interface Guidance {
  readonly sentences: readonly string[]
  readonly questions: readonly string[]
}

const dash = /^\s*[–—•*-]\s+/

export const splitGuidance = (guidance: string | null): Guidance => {
  const lines = (guidance ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    sentences: lines.filter((line) => !dash.test(line)),
    questions: lines.filter((line) => dash.test(line)).map((line) => line.replace(dash, '')),
  }
}
