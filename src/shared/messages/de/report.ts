// German texts of the subject "report".
export const report = {} as const
