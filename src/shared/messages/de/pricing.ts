// German texts of the subject "pricing".
export const pricing = {} as const
