// German texts of the subject "profiles".
export const profiles = {} as const
