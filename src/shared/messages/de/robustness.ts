// German texts of the subject "robustness".
export const robustness = {} as const
