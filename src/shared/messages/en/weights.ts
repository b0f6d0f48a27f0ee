// English texts of the weights workspace: sets of weights, the questions of each method, and what the sets
// disagree on. `weights.method.…` are whole sentences that the report prints too.
export const weights = {
  'weights.title': 'Weights',
  'weights.entry': 'Weights…',
  'weights.command.open': 'Elicit and compare weights',
  'weights.toCriteria': 'Back to the criteria',
  'weights.toList': 'Back to the weight sets; answers wait there',
  'weights.inUseNamed': 'In use: {name}',
  'weights.typedIn': 'The weights in use were typed in, not taken from a set.',
  'weights.sets': 'Weight sets',
  'weights.add': 'New weight set',
  'weights.empty.title': 'No weight sets yet',
  'weights.empty.body':
    'A weight set is one person’s or department’s answers about what matters, with the weights that follow from them. Answer a few questions instead of typing weights, keep one set for Finance, one for IT, one for the users, and see whether their differences change the winner.',
  'weights.empty.few':
    'Weights divide importance between criteria. Add at least two criteria first, then come back.',

  'weights.column.name': 'Whose weights',
  'weights.column.method': 'Method',
  'weights.column.use': 'In use',
  'weights.column.actions': 'Actions',
  'weights.inUse': 'In use',
  'weights.use': 'Use these weights',
  'weights.useNamed': 'Use these weights: {name}',
  'weights.open': 'Open',
  'weights.openNamed': 'Open the answers of {name}',
  'weights.more': 'More about {name}',
  'weights.rename': 'Name of the set {name}',
  'weights.duplicate': 'Duplicate',
  'weights.remove': 'Remove',
  'weights.used': 'The weights of {name} are in use now.',
  'weights.kept': '{name} is kept.',
  'weights.keptInUse': '{name} is kept, and the criteria have its new weights.',
  'weights.renamed': 'Renamed to {name}.',
  'weights.removed': '{name} removed.',
  'weights.removedInUse': '{name} removed. The criteria keep the weights they had from it.',
  'weights.copyName': 'Copy of {name}',
  'weights.average': 'Average of the chosen sets',
  'weights.averageName': 'Average of {names}',
  'weights.averageOf.one': 'Average of {count} set',
  'weights.averageOf.other': 'Average of {count} sets',
  'weights.openCriteria.one': '{count} criterion has no answer yet and gets no weight.',
  'weights.openCriteria.other': '{count} criteria have no answer yet and get no weight.',
  'weights.openPairs.one': '{count} pair has no answer yet and counts as equal.',
  'weights.openPairs.other': '{count} pairs have no answer yet and count as equal.',
  'weights.draft': 'The answers of {name} are not kept yet.',
  'weights.draft.continue': 'Go on answering',
  'weights.draft.discard': 'Discard the answers',

  'weights.new': 'New weight set',
  'weights.new.method': 'How do you want to find the weights?',
  'weights.new.begin': 'Begin',
  'weights.new.tooMany':
    'For at most {most} criteria: groups of seven, and seven of them. Another method does more.',
  'weights.setName': 'Whose weights are these?',
  'weights.setName.example': 'Finance, IT, Users…',
  'weights.notKept': 'Not kept yet',
  'weights.questions': 'Questions for {name}',
  'weights.keep': 'Keep',
  'weights.cancel': 'Discard',
  'weights.keepHint': 'Keeping changes no weight yet: you choose in the list which set is used.',
  'weights.keepHintInUse':
    'This set is in use: keeping it gives the criteria its weights at once. Undo takes that back.',
  'weights.problem.noName': 'Say whose weights these are.',
  'weights.problem.noWeights': 'Nothing has a weight yet: answer at least one question.',
  'weights.problem.notHundred': '{left}. It can be kept when exactly 100 are given.',
  'weights.startFromUse': 'Start from the weights in use',
  'weights.next': 'Next',
  'weights.back': 'Previous',
  'weights.unanswered': 'Not answered yet',
  'weights.slider': '{name}: {unit}, slider',
  'weights.number': '{name}: {unit}',
  'weights.how': 'How this becomes weights',

  'weights.live.title': 'The weights that follow',
  'weights.live.criterion': 'Criterion',
  'weights.live.weight': 'Weight',
  'weights.live.inUse': 'In use',

  'weights.name.direct': 'Direct rating',
  'weights.name.points': '100 points',
  'weights.name.swing': 'Swing',
  'weights.name.rank-order': 'Rank order',
  'weights.name.ahp': 'Pairs (AHP)',
  'weights.asks.direct': 'Say for each criterion, from 0 to 100, how much it matters. Quick.',
  'weights.asks.points': 'Share out 100 points. What one criterion gets, another cannot have.',
  'weights.asks.swing':
    'Which improvement would you buy first, from worst to best, and how much is each other one worth beside it? Asks about the real differences, so it is the one to recommend.',
  'weights.asks.rank-order':
    'Put the criteria in order of importance; a rule makes weights of it. For people who agree on the order and not on numbers.',
  'weights.asks.ahp':
    'Compare two criteria at a time. More questions, and the answers are checked against each other.',

  'weights.direct.question': 'How much does each criterion matter, from 0 to 100?',
  'weights.direct.hint':
    'Give the most important one 100 and the others what they are worth beside it: 50 is half as important, 0 has no influence.',
  'weights.direct.unit': 'importance',

  'weights.points.question': 'You have 100 points. How do you share them out?',
  'weights.points.hint': 'Twice the points is twice the weight. All 100 have to be given.',
  'weights.points.unit': 'points',
  'weights.points.left': '{points} points left',
  'weights.points.over': '{points} points too many',
  'weights.points.full': 'All 100 points are given',
  'weights.points.equal': 'Share equally',
  'weights.points.shareRest': 'Share the rest in proportion',
  'weights.points.takeOff': 'Take the surplus off in proportion',

  'weights.swing.question':
    'Imagine an agency that is at its worst on everything. Which one criterion would you lift to its best first?',
  'weights.swing.step': 'Step {step} of {of}',
  'weights.swing.fromTo': 'from {worst} to {best}',
  'weights.swing.anchored': '{number} ({label})',
  'weights.swing.priceWorst': 'the dearest quote',
  'weights.swing.priceBest': 'the cheapest',
  'weights.swing.groupWorst': 'all its parts at their worst',
  'weights.swing.groupBest': 'all at their best',
  'weights.swing.compare': 'Lifting {first} is worth 100. What is lifting {name} worth beside it?',
  'weights.swing.worth': 'Lifting {name} is worth, 0 to 100',
  'weights.swing.worthHint':
    '50 is half as good as lifting {first}, 0 is no gain at all. If it is worth more than 100, go back and lift it first.',
  'weights.swing.unit': 'worth of the lift',
  'weights.swing.toAll': 'See all answers',
  'weights.swing.all': 'All lifts beside {first}, which is worth 100',
  'weights.swing.allNoFirst': 'All lifts side by side',
  'weights.swing.allHint':
    'Look at them together: is each half as good as another where its number is half?',
  'weights.swing.again': 'Go through the questions again',

  'weights.order.question': 'Which criterion matters most, which comes next?',
  'weights.order.hint':
    'Drag the criteria into order, or move the one with the focus with Alt and the arrow keys. Tick those that matter as much as the one above.',
  'weights.order.list': 'Criteria in order of importance',
  'weights.order.entry': '{name}, {place}',
  'weights.order.moved': '{name} is {place} now',
  'weights.order.tied': 'same as above',
  'weights.order.tiedOf': 'same as above: {name}',
  'weights.order.up': 'Move {name} up',
  'weights.order.down': 'Move {name} down',
  'weights.order.formula': 'How should the order become weights?',
  'weights.order.rank-order-centroid': 'Centroid',
  'weights.order.rank-order-centroid.words':
    'The middle of all weights that have this order; the first counts for a lot, the last for very little.',
  'weights.order.rank-sum': 'Rank sum',
  'weights.order.rank-sum.words': 'Equal steps down from the first to the last; the mildest.',
  'weights.order.rank-reciprocal': 'Reciprocal',
  'weights.order.rank-reciprocal.words':
    'The second counts half as much as the first, the third a third; steep at the top, even at the end.',
  'weights.order.tiny': 'The last weight is under 2 %',
  'weights.order.tinyWhy':
    'At {share} and less a criterion hardly influences the result ({names}). Take a milder rule, tie some criteria, or leave what does not matter out.',

  'weights.pairs.groupName': 'Group {number}',
  'weights.pairs.groupLabel': 'Name of group {number}',
  'weights.pairs.groupNameNeeded': 'A group needs a name.',
  'weights.pairs.groupNameTwice': 'Another group has this name.',
  'weights.pairs.addGroup': 'Add a group',
  'weights.pairs.removeGroup': 'Remove {name}',
  'weights.pairs.groupsHint':
    'At most {most} criteria a group: nobody compares more with each other reliably. The groups are compared as well. Moving a criterion drops its comparisons within the old group.',
  'weights.pairs.groups.one': 'One group, {pairs} pairs. Change the groups',
  'weights.pairs.groups.other': '{count} groups, {pairs} pairs. Change the groups',
  'weights.pairs.between': 'The groups',
  'weights.pairs.step': 'Pair {step} of {of}',
  'weights.pairs.ask': 'Which matters more, and how much?',
  'weights.pairs.askGroups': '{first}: {inFirst}. {second}: {inSecond}.',
  'weights.pairs.question': 'Which matters more, {first} or {second}, and how much?',
  'weights.pairs.extremely': '9 extremely more',
  'weights.pairs.equally': '1 equally',
  'weights.pairs.alike': '{first} and {second} matter equally (1)',
  'weights.pairs.judgement': '{more} matters {strength} than {less}',
  'weights.pairs.strength.1': 'as much (1)',
  'weights.pairs.strength.2': 'slightly more (2)',
  'weights.pairs.strength.3': 'moderately more (3)',
  'weights.pairs.strength.4': 'moderately to strongly more (4)',
  'weights.pairs.strength.5': 'strongly more (5)',
  'weights.pairs.strength.6': 'strongly to very strongly more (6)',
  'weights.pairs.strength.7': 'very strongly more (7)',
  'weights.pairs.strength.8': 'very strongly to extremely more (8)',
  'weights.pairs.strength.9': 'extremely more (9)',
  'weights.pairs.timesMore': '{times} times more',
  'weights.pairs.pair': '{first} or {second}',
  'weights.pairs.answers': 'All pairs',
  'weights.pairs.allAnswered': 'Every pair has an answer.',
  'weights.pairs.left.one': '{count} pair left',
  'weights.pairs.left.other': '{count} pairs left',
  'weights.pairs.done': 'Done',
  'weights.pairs.prioritisation': 'Weights from the pairs by',
  'weights.pairs.eigenvector': 'Eigenvector',
  'weights.pairs.geometric-mean': 'Geometric mean',

  'weights.consistency.title': 'Do the answers fit together?',
  'weights.consistency.open.one': 'One pair is open.',
  'weights.consistency.open.other': '{count} pairs are open.',
  'weights.consistency.two': 'With one pair there is nothing to contradict.',
  'weights.consistency.perfect': 'They fit together exactly.',
  'weights.consistency.accepted': 'They fit together well enough.',
  'weights.consistency.refused':
    'They contradict each other too much; look again at the answer below.',
  'weights.consistency.numbers':
    'Consistency ratio {ratio}, accepted up to {limit} for {count}; λmax {lambda}.',
  'weights.consistency.worst': 'Fits least: {judgement}.',
  'weights.consistency.implied':
    'The other answers say that {more} matters about {times} times as much as {less}.',
  'weights.consistency.use': 'Use {times} instead',
  'weights.consistency.useFor': 'Use {times} for {name} instead',
  'weights.consistency.useEqual': 'Use “equally” instead',
  'weights.consistency.look': 'Look at it again',
  'weights.consistency.how':
    'The consistency ratio compares how much the answers contradict each other with answers given at random. Up to 0.10 is usually accepted (0.05 for three criteria, 0.08 for four). Random index: Saaty (2005).',

  'weights.method.direct':
    'Direct rating: each criterion was rated from 0 to 100, and its weight is its part of the sum (SMART; Edwards 1977).',
  'weights.method.points':
    '100 points: the points were shared out between the criteria, and a criterion’s points are its weight (constant sum; Metfessel 1947).',
  'weights.method.swing':
    'Swing: for an agency at its worst on everything, the most welcome lift of one criterion from worst to best is worth 100, every other lift what it is worth beside that; the weight is its part of the sum (von Winterfeldt & Edwards 1986).',
  'weights.method.rank-order-centroid':
    'Rank order, centroid: the criteria were put in order of importance, and the weights are the middle of all weights that have this order (Barron & Barrett 1996).',
  'weights.method.rank-sum':
    'Rank order, rank sum: the criteria were put in order of importance, and the weights fall in equal steps (Stillwell, Seaver & Edwards 1981).',
  'weights.method.rank-reciprocal':
    'Rank order, reciprocal: the criteria were put in order of importance, and the weights are in proportion to 1, 1/2, 1/3 and so on (Stillwell, Seaver & Edwards 1981).',
  'weights.method.eigenvector':
    'Pairwise comparison (AHP): criteria were compared two at a time on the scale 1 to 9 within groups of at most seven, and the groups with each other; the weights are the principal eigenvector of the comparisons (Saaty 1977).',
  'weights.method.geometric-mean':
    'Pairwise comparison (AHP): criteria were compared two at a time on the scale 1 to 9 within groups of at most seven, and the groups with each other; the weights are the geometric means of the rows (Crawford & Williams 1985).',
  'weights.formula.direct': 'weight = rating ÷ sum of the ratings',
  'weights.formula.points': 'weight = points ÷ 100',
  'weights.formula.swing': 'weight = worth of the lift ÷ sum of all lifts',
  'weights.formula.rank-order-centroid':
    'weight of place k of n = (1/k + 1/(k+1) + … + 1/n) ÷ n; level criteria share the mean of their places',
  'weights.formula.rank-sum':
    'weight of place k of n = 2(n + 1 − k) ÷ (n(n + 1)); level criteria share the mean of their places',
  'weights.formula.rank-reciprocal':
    'weight of place k of n = (1/k) ÷ (1 + 1/2 + … + 1/n); level criteria share the mean of their places',
  'weights.formula.eigenvector':
    'A·w = λmax·w, with aᵢⱼ how many times i matters as much as j and aⱼᵢ = 1/aᵢⱼ; within a group, times the weight of the group',
  'weights.formula.geometric-mean':
    'wᵢ in proportion to (aᵢ₁ · aᵢ₂ · … · aᵢₙ)^(1/n); within a group, times the weight of the group',
  'weights.formula.consistency':
    'ratio = ((λmax − n) ÷ (n − 1)) ÷ random index; random index for 3 to 10: 0.52 0.89 1.11 1.25 1.35 1.40 1.45 1.49',

  'weights.compare': 'Side by side',
  'weights.compare.note': 'what the ticked sets give each criterion',
  'weights.compare.apart': 'How far apart',
  'weights.compare.agreed': 'agreed',
  'weights.compare.widest': 'Widest:',
  'weights.compare.far': 'Far apart:',
  'weights.compare.words': '{points} points, {least} {low} to {most} {high}',
  'weights.compare.leader': 'First with these weights',

  'weights.turns.title': 'Where the winner turns',
  'weights.turns.note':
    'one criterion moved over the range of the ticked sets, the others in proportion to the weights in use',
  'weights.turns.nobody': 'This shows once agencies are scored.',
  'weights.turns.none':
    'On none of the criteria: whichever set is right about one of them, the same agency stays first.',
  'weights.turns.some.one':
    'On {count} of {of} criteria: {names}. The others do not change who is first.',
  'weights.turns.some.other':
    'On {count} of {of} criteria: {names}. The others, each alone, do not change who is first.',
  'weights.turns.range': '{low} to {high}',
  'weights.turns.agreed': 'no disagreement',
  'weights.turns.unweighted': 'has no part that counts',
  'weights.turns.same': '{name} first throughout',
  'weights.turns.until': '{name} up to {weight}',
  'weights.turns.from': '{name} above {weight}',
} as const
