// The parts of a profile.
export const profileTabs = ['facts', 'coverage', 'references', 'files'] as const
export type ProfileTab = (typeof profileTabs)[number]
