// English texts about sets of criteria to begin with, for a new evaluation and for the criteria.
export const templates = {
  'criteria.templates': 'Templates',
  'criteria.template.backend':
    'Ten criteria for an agency that builds a back end, all weighted alike.',
  'criteria.template.mobile':
    'Platforms, devices, store releases, offline use, and life after two system releases a year.',
  'criteria.template.web':
    'Public websites and web applications: content, speed, accessibility, and editors’ daily work.',
  'criteria.template.data':
    'Data platforms and machine learning: pipelines, evaluation, operation, law and running cost.',
  'criteria.template.design':
    'Product, service and brand design: users, craft, design systems, rights of use.',
  'criteria.template.services':
    'Operation, support, staff and integration: approach, people, service levels, exit.',
  'criteria.template.own': 'Kept in this installation.',
} as const
