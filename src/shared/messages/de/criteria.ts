// German texts of the subject "criteria".
export const criteria = {} as const
