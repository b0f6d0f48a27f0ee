// English texts of the subject "panel".
export const panel = {
  'panel.title': 'Evaluators',
  'panel.hint':
    'Each evaluator scores every cell. The panel’s score is the mean, weighted by the weights below; an evaluator of weight 0 never counts.',
  'panel.hintRule':
    'Each evaluator scores every cell. This evaluation combines them without weights; only an evaluator of weight 0 never counts.',
  'panel.list': 'Evaluators of this evaluation',
  'panel.name': 'Name',
  'panel.nameOf': 'Name of {name}',
  'panel.role': 'Role',
  'panel.roleOf': 'Role of {name}',
  'panel.weight': 'Weight',
  'panel.weightOf': 'Weight of {name}',
  'panel.share': 'counts {share}',
  'panel.noShare': 'does not count',
  'panel.remove': 'Remove {name}',
  'panel.removed': '{name} and the scores of {name} were removed.',
  'panel.last': 'The panel needs at least one evaluator',
  'panel.toAll': 'Seats, assignments and stages',
  'panel.add': 'Add evaluator',
  'panel.addName': 'Name of the new evaluator',
  'panel.addPlaceholder': 'Name',
  'panel.nameNeeded': 'An evaluator needs a name.',
} as const
