// German texts of the subject "history".
export const history = {} as const
