// German texts of the subject "overview".
export const overview = {} as const
