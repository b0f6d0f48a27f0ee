// German texts of the subject "panel".
export const panel = {
  'panel.title': 'Gremiumsmitglieder',
  'panel.hint':
    'Jedes Mitglied bewertet jede Zelle. Die Wertung des Gremiums ist das nach den unten stehenden Gewichten gebildete Mittel; ein Mitglied mit Gewicht 0 zählt nie.',
  'panel.hintRule':
    'Jedes Mitglied bewertet jede Zelle. Dieses Verfahren verbindet die Wertungen ohne Gewichte; nur ein Mitglied mit Gewicht 0 zählt nie.',
  'panel.list': 'Mitglieder in diesem Verfahren',
  'panel.name': 'Name',
  'panel.nameOf': 'Name von {name}',
  'panel.role': 'Funktion',
  'panel.roleOf': 'Funktion von {name}',
  'panel.weight': 'Gewicht',
  'panel.weightOf': 'Gewicht von {name}',
  'panel.share': 'zählt {share}',
  'panel.noShare': 'zählt nicht',
  'panel.remove': '{name} entfernen',
  'panel.removed': '{name} und die Wertungen von {name} wurden entfernt.',
  'panel.last': 'Das Gremium braucht mindestens ein Mitglied',
  'panel.toAll': 'Sitze, Zuordnung und Stufen',
  'panel.add': 'Mitglied hinzufügen',
  'panel.addName': 'Name des neuen Mitglieds',
  'panel.addPlaceholder': 'Name',
  'panel.nameNeeded': 'Ein Mitglied braucht einen Namen.',
} as const
