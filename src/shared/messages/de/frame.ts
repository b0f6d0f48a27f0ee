// German texts of the subject "frame".
export const frame = {} as const
