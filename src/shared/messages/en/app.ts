// English texts of the subject "app".
export const app = {
  'app.name': 'Shortlist',
  'app.noAnswer':
    'Shortlist did not answer; it may have been closed. What was saved is safe. Start it again, then reload this page.',
  'app.noToken':
    'This page was opened without its key. Use the whole address that “shortlist serve” printed when it started.',

  'app.menu.file': 'File',
  'app.menu.edit': 'Edit',
  'app.menu.view': 'View',
  'app.menu.help': 'Help',
  'app.menu.quit': 'Quit',
  'app.menu.cut': 'Cut',
  'app.menu.copy': 'Copy',
  'app.menu.paste': 'Paste',
  'app.menu.selectAll': 'Select all',
  'app.menu.zoomIn': 'Zoom in',
  'app.menu.zoomOut': 'Zoom out',
  'app.menu.zoomReset': 'Actual size',
  'app.menu.fullScreen': 'Full screen',
  'app.menu.reload': 'Reload (development)',
  'app.menu.devTools': 'Developer tools (development)',
  'app.menu.about': 'About Shortlist',

  'app.open.title': 'Open an evaluation',
  'app.open.documents': 'Evaluations, lists of agencies and reports',
  'app.open.allFiles': 'All files',
  'app.open.unreadable':
    '“{name}” could not be read ({reason}). Nothing was changed. Check that the file is still there and that you may read it, then open it again.',
  'app.open.tooLarge':
    '“{name}” is larger than {limit} MiB, more than Shortlist opens. Nothing was changed.',
  'app.save.title': 'Save “{name}”',
  'app.save.failed':
    '“{name}” could not be written ({reason}). Nothing was changed, and an older file of that name is still as it was. Choose another folder or free some space, then save again.',

  'app.cancel': 'Cancel',
  'app.openFile.title': 'Open “{name}”?',
  'app.openFile.warning':
    'Files of this kind can run programs or change things on this computer. Open it only if you trust who sent it.',
  'app.openFile.anyway': 'Open anyway',
  'app.openFile.failed':
    '“{name}” could not be opened ({reason}). It is still attached. Check that a program for files of this kind is installed.',
  'app.openLink.title': 'Open this address in your browser?',
  'app.openLink.open': 'Open',
  'app.openLink.refused': 'Only web addresses are opened, and this is none: {address}',

  'app.stopped.title': 'Shortlist has to close',
  'app.stopped.core':
    'The part of Shortlist that keeps the library has stopped. Everything that was saved is safe. Start Shortlist again to go on.',
  'app.stopped.page':
    'The window failed several times in a row. Everything that was saved is safe. Start Shortlist again to go on.',
  'app.cannotOpen.title': 'The library cannot be opened',

  'app.reason.ENOENT': 'it is not there',
  'app.reason.EACCES': 'permission denied',
  'app.reason.EPERM': 'permission denied',
  'app.reason.ENOSPC': 'the disk is full',
  'app.reason.EROFS': 'the folder is read-only',
  'app.reason.EISDIR': 'it is a folder',
  'app.reason.other': 'the system reported {code}',
} as const
