// German texts of the subject "evaluations".
export const evaluations = {} as const
