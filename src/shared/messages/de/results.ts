// German texts of the subject "results".
export const results = {} as const
