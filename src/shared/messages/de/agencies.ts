// German texts of the subject "agencies".
export const agencies = {} as const
