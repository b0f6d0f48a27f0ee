// English texts of the subject "panel".
export const panel = {
  'panel.you': 'You',
} as const
