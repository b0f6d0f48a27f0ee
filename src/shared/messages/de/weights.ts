// German texts of the subject "weights".
export const weights = {} as const
