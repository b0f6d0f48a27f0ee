// German texts of the subject "ui".
export const ui = {} as const
