// German texts of the subject "library".
export const library = {} as const
