// Marks the first painted frame, as the app's page does for an evaluation.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('evaluation-painted')))
