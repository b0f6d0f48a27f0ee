// German texts of the subject "app".
export const app = {
  'app.name': 'Shortlist',
  'app.noAnswer':
    'Shortlist hat nicht geantwortet; vielleicht wurde es geschlossen. Was gespeichert wurde, ist sicher. Starten Sie es erneut und laden Sie dann diese Seite neu.',
  'app.noToken':
    'Diese Seite wurde ohne ihren Schlüssel geöffnet. Verwenden Sie die ganze Adresse, die „shortlist serve“ beim Start ausgegeben hat.',

  'app.menu.file': 'Datei',
  'app.menu.edit': 'Bearbeiten',
  'app.menu.view': 'Ansicht',
  'app.menu.help': 'Hilfe',
  'app.menu.quit': 'Beenden',
  'app.menu.cut': 'Ausschneiden',
  'app.menu.copy': 'Kopieren',
  'app.menu.paste': 'Einfügen',
  'app.menu.selectAll': 'Alles auswählen',
  'app.menu.zoomIn': 'Vergrößern',
  'app.menu.zoomOut': 'Verkleinern',
  'app.menu.zoomReset': 'Originalgröße',
  'app.menu.fullScreen': 'Vollbild',
  'app.menu.reload': 'Neu laden (Entwicklung)',
  'app.menu.devTools': 'Entwicklerwerkzeuge (Entwicklung)',
  'app.menu.about': 'Über Shortlist',

  'app.open.title': 'Verfahren öffnen',
  'app.open.documents': 'Verfahren, Agenturlisten und Berichte',
  'app.open.allFiles': 'Alle Dateien',
  'app.open.unreadable':
    '„{name}“ konnte nicht gelesen werden ({reason}). Nichts wurde geändert. Prüfen Sie, ob die Datei noch da ist und Sie sie lesen dürfen, und öffnen Sie sie dann erneut.',
  'app.open.tooLarge':
    '„{name}“ ist größer als {limit} MiB; so viel öffnet Shortlist nicht. Nichts wurde geändert.',
  'app.save.title': '„{name}“ speichern',
  'app.save.failed':
    '„{name}“ konnte nicht geschrieben werden ({reason}). Nichts wurde geändert, und eine ältere Datei dieses Namens ist noch, wie sie war. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und speichern Sie dann erneut.',

  'app.cancel': 'Abbrechen',
  'app.openFile.title': '„{name}“ öffnen?',
  'app.openFile.warning':
    'Dateien dieser Art können Programme ausführen oder etwas auf diesem Rechner verändern. Öffnen Sie sie nur, wenn Sie dem Absender vertrauen.',
  'app.openFile.anyway': 'Trotzdem öffnen',
  'app.openFile.failed':
    '„{name}“ konnte nicht geöffnet werden ({reason}). Die Datei ist weiterhin angehängt. Prüfen Sie, ob ein Programm für Dateien dieser Art installiert ist.',
  'app.openLink.title': 'Diese Adresse im Browser öffnen?',
  'app.openLink.open': 'Öffnen',
  'app.openLink.refused': 'Nur Webadressen werden geöffnet, und das ist keine: {address}',

  'app.stopped.title': 'Shortlist muss schließen',
  'app.stopped.core':
    'Der Teil von Shortlist, der die Bibliothek führt, wurde beendet. Alles Gespeicherte ist sicher. Starten Sie Shortlist erneut, um weiterzuarbeiten.',
  'app.stopped.page':
    'Das Fenster ist mehrmals nacheinander abgestürzt. Alles Gespeicherte ist sicher. Starten Sie Shortlist erneut, um weiterzuarbeiten.',
  'app.cannotOpen.title': 'Die Bibliothek lässt sich nicht öffnen',

  'app.reason.ENOENT': 'nicht vorhanden',
  'app.reason.EACCES': 'keine Berechtigung',
  'app.reason.EPERM': 'keine Berechtigung',
  'app.reason.ENOSPC': 'der Datenträger ist voll',
  'app.reason.EROFS': 'der Ordner ist schreibgeschützt',
  'app.reason.EISDIR': 'es ist ein Ordner',
  'app.reason.other': 'das System meldet {code}',
} as const
