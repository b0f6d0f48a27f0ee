// German texts of the subject "tables".
export const tables = {} as const
