// German texts of the subject "scoring".
export const scoring = {} as const
