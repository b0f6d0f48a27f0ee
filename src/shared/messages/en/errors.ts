// English texts of errors: what happened, what is safe, what to do next.
export const errors = {
  'errors.unknownMethod':
    'This version of Shortlist does not know "{method}". Nothing was changed.',
  'errors.forbidden': 'You may not do this here. Nothing was changed.',
  'errors.invalidInput': 'The input was refused and nothing was changed: {first}',
  'errors.closing': 'Shortlist is closing: the file was not made. Nothing was changed.',
  'errors.internal':
    'Something went wrong inside Shortlist (reference {reference}). The last action was not carried out; everything before it is saved. The log names the cause under this reference.',
  'errors.undoConflict':
    'This can no longer be undone on its own: what it changed has been changed again since. Nothing was changed; undo the later changes first.',
  'errors.undoLater':
    'Something else was changed since. Nothing was changed; Undo takes the changes back one by one.',
  'errors.nothingToUndo': 'There is nothing to undo.',
  'errors.nothingToRedo': 'There is nothing to redo.',
  'errors.noEvaluation': 'This evaluation is not in the library (any more). Nothing was changed.',
  'errors.noAgency': 'This agency is not in the evaluation (any more). Nothing was changed.',
  'errors.rejectionReasonNeeded':
    '{name} was not rejected: say why first. Nothing was changed; the reason is asked once and kept.',
  'errors.rejectedUnexplained': 'status: rejected, but neither the row nor the profile says why',
  'errors.noReference': 'This reference is not there (any more). Nothing was changed.',
  'errors.noAttachment': 'This file is not attached (any more). Nothing was changed.',
  'errors.attachmentTooLarge':
    '{file} was not attached: it is larger than {limit} MB. Attach a smaller one, or note where it is kept.',
  'errors.attachmentMissing':
    'The contents of {file} are not on this computer: the evaluation came without them, or they were removed outside Shortlist. Everything else is in order. Attach the same file again to have it here.',
  'errors.attachmentAltered':
    'The kept copy of {file} was changed outside Shortlist, so it is not opened. Everything else is in order. Attach the original again to replace the copy.',
  'errors.noCriterion': 'This criterion is not in the evaluation (any more). Nothing was changed.',
  'errors.noTemplate': 'This template is not there (any more). Nothing was changed.',
  'errors.noWeightSet': 'This set of weights is not there (any more). Nothing was changed.',
  'errors.noWeightLeft':
    'At least one criterion needs a weight above 0. Nothing was changed; give another criterion its weight first.',
  'errors.noWeights':
    'These answers give no criterion a weight. Nothing was changed; answer at least one question.',
  'errors.noEvaluator': 'This evaluator is not on the panel (any more). Nothing was changed.',
  'errors.noSample': 'There is no such sample.',
  'errors.diskFull':
    'The disk is full. The last change was not saved; everything before it is safe. Free some space and try again.',
  'errors.readOnly':
    'The library cannot be written to at the moment. The last change was not saved; everything before it is safe. Check the folder and its permissions, then try again.',
  'errors.damaged':
    'The library file is damaged. The last action was not carried out. Save what you can with Export, then restore a backup.',
  'errors.libraryRead':
    'Another program is reading the library, so it was not replaced. Nothing was changed. Wait until it is done, then try again.',
  'errors.libraryReplaced':
    'The library was replaced by a backup meanwhile, so this was given up. Nothing was changed by it. Try again in the library as it is now.',
  'errors.backupTooLarge':
    'The library is larger than {limit} MiB, more than a backup can hold and Restore can take. Nothing was saved. Close Shortlist and copy the data folder instead; Settings shows where it is.',
  'errors.limitReached': 'An evaluation holds at most {limit} of these. Nothing was changed.',
  'errors.outsideScale':
    '{value} is outside the scale of {criterion}, which runs from {min} to {max}. The cell keeps what it had.',
  'errors.levelsOnly': '{criterion} takes only its levels: {levels}. The cell keeps what it had.',
  'errors.cellTwice': '{cell} is given twice.',
  'errors.cellsRefused.one': 'One of {of} cells does not fit, so no cell was changed. {first}',
  'errors.cellsRefused.other':
    '{count} of {of} cells do not fit, so no cell was changed. The first: {first}',
  'errors.noFinding': 'This finding is not there (any more). Nothing was changed.',
  'errors.noEvidence': 'This evidence is not there (any more). Nothing was changed.',
  'errors.noSource':
    'This attachment or reference is not among those of the agency (any more). Nothing was changed.',
  'errors.noGate': 'This gate is not in the evaluation (any more). Nothing was changed.',
  'errors.evidenceAbout':
    'Evidence is about one criterion or one gate. Nothing was changed; choose one of the two.',
  'errors.evidenceSource':
    'Evidence rests on one attachment, reference or link. Nothing was changed; choose one of them.',
  'errors.frozen':
    'The criteria are frozen, so this change needs a reason. Nothing was changed; say why, and it is made and kept in the ledger.',
  'errors.frozenAlready': 'The criteria are frozen already. Nothing was changed.',
  'errors.notFrozen': 'The criteria are not frozen (any more). Nothing was changed.',
  'errors.nothingToFreeze': 'There are no criteria to freeze yet. Add some first.',
  'errors.nothingToKeep': 'There are no criteria to keep as a template yet. Add some first.',
  'errors.evaluationNeedsScale': 'An evaluation needs a scale. Nothing was changed.',
  'errors.scaleHasScores.one':
    '{name} has {count} score on its scale. Nothing was changed; say whether it is converted or stays as a number.',
  'errors.scaleHasScores.other':
    '{name} has {count} scores on its scale. Nothing was changed; say whether they are converted or stay as numbers.',
  'errors.notMeasured': '{criterion} is not measured. Nothing was changed.',
  'errors.evidenceLink':
    'This is no whole web address (https://…). Nothing was changed; write it out as the browser shows it.',
  'errors.notRated': '{criterion} is not scored by hand. Nothing was changed.',
  'errors.isParent': '{criterion} has sub-criteria and no cells of its own. Nothing was changed.',
  'errors.lastEvaluator':
    'The panel needs at least one evaluator. Add another before removing this one.',
  'errors.row': 'Row {row}',
  'errors.measuredNeedsScale':
    '{name} is measured, so it needs a scale of its own. Nothing was changed.',
  'errors.valueFunctionOrder':
    'The points of {name} must have ascending raw values. Nothing was changed.',
  'errors.parentDepth':
    '{name} cannot go there: criteria have one level of sub-criteria. Nothing was changed.',
  'errors.parentHasScores':
    '{name} has scores of its own, so it cannot take sub-criteria. Nothing was changed.',
  'errors.scoresOutside':
    '{count} scores of {name} would lie outside its new scale. Nothing was changed; change those scores first.',
  'errors.notLibrary':
    'This file is not a Shortlist backup. The library was not touched. Choose a file made with Back up.',
  'errors.attachedFile': 'an attached file',
  'errors.damagedBackup':
    'This backup is damaged ({detail}). The library was not touched. Try an older backup.',
  'errors.newerBackup':
    'This backup was made by a newer version of Shortlist. The library was not touched. Install that version to restore it.',
  'errors.noDocumentInPdf':
    'This PDF carries no evaluation document. Nothing was imported. Ask for the .shortlist file, or for a PDF saved with the document attached.',
  'errors.unknownFile':
    '{name} is neither an evaluation document nor a PDF that carries one. Nothing was imported.',
  'errors.documentRefused': '{name} was refused and nothing was imported: {first}',
  'errors.tableRefused': '{name} was refused and nothing was imported: {first}',
  'errors.workbookTooLarge':
    'This evaluation is too large for a workbook. Nothing was written; save it as an evaluation document or as CSV instead.',
  'errors.badRows.one':
    'One row has a problem, so nothing was imported. Mend it in the spreadsheet, or import only the good rows.',
  'errors.badRows.other':
    '{count} rows have problems, so nothing was imported. Mend them in the spreadsheet, or import only the good rows.',
  'errors.saveFailed':
    'The file was not saved ({detail}). Nothing else is affected. Choose another place and try again.',
  'errors.quoteNeedsAmount': 'A new quote needs its total and its currency. Nothing was changed.',
  'errors.sealedBefore':
    'These quotes were sealed before. Prices are sealed once: what was opened has been seen.',
  'errors.notSealed': 'These quotes are not sealed.',
  'errors.noProcedure':
    'This evaluation is not run by stages. Nothing was changed; begin the procedure first, in Panel.',
  'errors.procedureBegun': 'This evaluation is run by stages already. Nothing was changed.',
  'errors.atThisStage': 'The evaluation stands at this stage already. Nothing was changed.',
  'errors.stepReason':
    'This step needs a reason: it goes back, leaves out a stage, or goes on with something missing. Nothing was changed; the reason is kept in the ledger and printed.',
  'errors.arrangeReason':
    'Once set-up was left, a change of how the evaluation is run needs a reason. Nothing was changed; the reason is kept in the ledger and printed.',
  'errors.stageLocks':
    'This cannot be changed at the stage "{stage}"; it can at: {open}. Nothing was changed. The chair may go back to that stage with a reason.',
  'errors.stillSetUp':
    'The evaluation is still being set up. Nothing was changed; go to the stage of declarations first.',
  'errors.pinNeeded':
    'Scoring is blind, so the keyboard is given back with the chair’s PIN. Nothing was changed; set a PIN first, in Panel.',
  'errors.pinAsked': 'The keyboard is given back with the chair’s PIN.',
  'errors.pinWrong': 'This is not the chair’s PIN. Nothing was changed.',
  'errors.pinWait':
    'Too many wrong PINs. Nothing was changed; wait a minute and let the chair type it.',
  'errors.typedName': 'Type the name as it stands on the panel: {name}',
  'errors.notYours': 'This belongs to another member of the panel. Nothing was changed.',
  'errors.declareFirst':
    'Declare first: accept the text by typing your name. Until then there is nothing to see here.',
  'errors.recused':
    'A conflict of interest keeps you from this agency. Nothing was changed; ask the chair if that is wrong.',
  'errors.notAssigned': '{name} is not asked about this cell. Nothing was changed.',
  'errors.seatReads': 'An observer reads and says nothing. Nothing was changed.',
  'errors.seatScores': 'This seat on the panel comments but gives no scores. Nothing was changed.',
  'errors.submitted':
    'The scores of {name} are submitted and sealed. Nothing was changed; the chair may reopen them with a reason.',
  'errors.notSubmitted': 'The scores of {name} are not submitted. Nothing was changed.',
  'errors.blind':
    'Scoring is blind: only the evaluator may enter these scores. Nothing was changed; hand the keyboard over instead.',
  'errors.scaleUnderHidden':
    'Scores are given and hidden: another scale under them would tell where they lie. Nothing was changed; convert the scale with its scores, or wait until they are revealed.',
  'errors.notModerated': 'This cell has no moderated value. Nothing was changed.',
  'errors.againstReason':
    'This is not the agency that wins by the numbers. Say why it is chosen all the same; nothing was recorded.',
  'errors.decideFirst':
    'A letter tells of a decision, and none is recorded yet. Nothing was made; record the decision first.',
  'errors.notDecidedOn':
    '{name} was not in the evaluation when it was decided, so that no result can be told. Nothing was made.',
  'errors.letterLeaks':
    'The letter was not made: it would tell of another agency ({first}). Change these words, then try again.',
  'errors.notDecided': 'There is no decision to approve yet. Nothing was changed.',
  'errors.restoreNoEntry': 'The ledger has no entry with this number.',
  'errors.restoreSame': 'Nothing differs from the state after this entry. Nothing was changed.',
  'errors.restoreFinal':
    'Entry {entry} cannot be taken back ({what}). Nothing was changed; choose it or a later entry.',
  'errors.restoreOthers':
    'Entry {entry} was made by an evaluator ({what}) and only they may take it back. Nothing was changed; choose it or a later entry.',
  'errors.restoreKeyboard':
    'An evaluator has, or then had, the keyboard. Nothing was changed; choose another entry, after the keyboard was given back.',
  'errors.ledgerHidden':
    'The ledger holds scores that are still hidden, so it is not exported. Nothing was written; try again when they are revealed.',
  'errors.freezeFirst':
    'Freeze the criteria first. Otherwise somebody could say that weights or price formula were chosen after the prices were known.',
} as const
