// German texts of the subject "errors".
export const errors = {} as const
