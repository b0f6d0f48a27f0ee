// German texts of the subject "settings".
export const settings = {} as const
