// German texts of the subject "ranking".
export const ranking = {} as const
