// German texts of the subject "app".
export const app = {} as const
