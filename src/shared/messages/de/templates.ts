// German texts about sets of criteria to begin with, for a new evaluation and for the criteria.
export const templates = {
  'criteria.templates': 'Vorlagen',
  'criteria.template.backend':
    'Zehn Kriterien für eine Agentur, die ein Backend baut, alle gleich gewichtet.',
  'criteria.template.mobile':
    'Plattformen, Geräte, Veröffentlichung im Store, Betrieb ohne Netz und das Leben nach zwei Systemversionen im Jahr.',
  'criteria.template.web':
    'Öffentliche Websites und Webanwendungen: Inhalte, Tempo, Barrierefreiheit und der Alltag der Redaktion.',
  'criteria.template.data':
    'Datenplattformen und maschinelles Lernen: Datenflüsse, Gütemessung, Betrieb, Recht und laufende Kosten.',
  'criteria.template.design':
    'Produkt-, Service- und Markengestaltung: Nutzende, Handwerk, Gestaltungssysteme, Nutzungsrechte.',
  'criteria.template.services':
    'Betrieb, Betreuung, Personal und Integration: Vorgehen, Menschen, Servicegüte, Ausstieg.',
  'criteria.template.own': 'In dieser Installation aufbewahrt.',
} as const
