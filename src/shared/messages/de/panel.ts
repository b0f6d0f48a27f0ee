// German texts of the subject "panel".
export const panel = {} as const
