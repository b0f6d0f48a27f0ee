// Starting set for choosing a supplier of IT services in general (operation, support, staff, integration): for
// tenders where the service and its people are bought rather than one piece of software.
import { type CriterionDraft, type GateDraft, setFrom } from './draft.ts'

const gates: readonly GateDraft[] = [
  {
    id: 'insurance',
    name: 'Liability insurance at the level required',
    description:
      'A current certificate shows cover for professional and data liability at the level that the tender names.',
  },
  {
    id: 'processing',
    name: 'Data processing agreement is accepted',
    description:
      'The supplier accepts our data processing agreement, names all sub-processors, and keeps to the places of processing that we allow.',
  },
]

const drafts: readonly CriterionDraft[] = [
  {
    id: 'understanding',
    name: 'Understanding of the need',
    weight: 12,
    look: 'Look for an offer that answers your brief rather than a brochure: your terms, your risks, assumptions that are said, and questions that show thought.',
    ask: [
      'What is the hardest part of our brief, in your words?',
      'What did we forget to ask for?',
      'On which assumptions does your offer rest?',
    ],
    anchors: [
      'A brochure with our name on it.',
      'Answers part of the brief; risks are not named.',
      'Answers it all, without anything of its own.',
      'Clear grasp of need and risks, with assumptions written down.',
      'Improved our brief, and could say what each change is worth.',
    ],
  },
  {
    id: 'approach',
    name: 'Approach and plan',
    weight: 14,
    look: 'Look for a plan with owners, dates, dependencies on you, ways to check progress, and what happens when things go wrong. Transition in and out belongs to it.',
    ask: [
      'Walk us through the first ninety days, week by week.',
      'What do you need from us, and by when?',
      'Which three risks worry you, and what have you planned against them?',
    ],
    anchors: [
      'No plan that could be followed.',
      'Phases on a slide; owners and dates are missing.',
      'A usable plan; risks and our part are thin.',
      'A credible plan with owners, risks and measures of progress.',
      'The plan was tested on a client like us, with its results.',
    ],
  },
  {
    id: 'people',
    name: 'People named for the work',
    weight: 14,
    look: 'Look for named people with the skills and hours needed, how long they have been there, who stands in for them, and how change of staff is handled.',
    ask: [
      'Who exactly is in the team, for how many hours, and since when with you?',
      'What happens when the lead leaves in month three?',
      'May we speak with two of them alone?',
    ],
    anchors: [
      'Nobody is named.',
      'Impressive names who will not do the work.',
      'Suitable people; hours and substitutes are open.',
      'Named, suitable, committed people with substitutes.',
      'A settled team that has done this together, met in person.',
    ],
  },
  {
    id: 'experience',
    name: 'Experience and references',
    weight: 11,
    look: 'Look for comparable contracts in size, sector and duration, and speak with those clients: about quality, changes and the worst month.',
    ask: [
      'Which contract comes closest to ours, and may we call that client?',
      'To the client: what was the worst month, and what did they do?',
      'To the client: were service levels met, and who measured them?',
    ],
    anchors: [
      'No references, or warnings from them.',
      'References of another kind, or out of date.',
      'Good references, smaller or in another sector.',
      'Two or more comparable contracts, confirmed by a call.',
      'Clients of many years with renewed contracts who say why.',
    ],
  },
  {
    id: 'service',
    name: 'Service levels and reporting',
    weight: 12,
    look: 'Look for levels that matter to users, how they are measured and by whom, what follows when they are missed, and reports that you could read to a board.',
    ask: [
      'Show us a real monthly report, good or bad.',
      'What happened the last time that a level was missed?',
      'Which levels would you propose that we did not ask for?',
    ],
    anchors: [
      'No measurable levels.',
      'Levels that are easy to meet and say little.',
      'The levels asked for, measured by the supplier alone.',
      'Meaningful levels, shared measurement and real consequences.',
      'Years of reports show levels met and misses learned from.',
    ],
  },
  {
    id: 'security',
    name: 'Information security and continuity',
    weight: 12,
    look: 'Look for a management system that lives (ISO 27001 or its like, with a scope that covers your service), access that is controlled, and continuity that was exercised.',
    ask: [
      'Does the certificate’s scope cover those who would work for us?',
      'When did you last exercise recovery, and what did not work?',
      'How soon would you tell us about an incident?',
    ],
    anchors: [
      'No policy and no answers.',
      'A policy on paper; access and exercises are unclear.',
      'Sound practice; certificate or exercise is missing.',
      'Certified in scope, access controlled, recovery exercised.',
      'The same, with findings, fixes and an honest incident story.',
    ],
  },
  {
    id: 'governance',
    name: 'Cooperation and change',
    weight: 9,
    look: 'Look for a clear way to decide, escalate and change the contract, and for people who say no in time.',
    ask: [
      'Our needs change in month six: what happens, and what does it cost?',
      'To whom do we go when the service manager does not help?',
    ],
    anchors: [
      'Every change is a dispute.',
      'Goodwill; nothing written down.',
      'Usual boards and forms; slow.',
      'Clear decisions, prices for change, quick escalation.',
      'Former clients praise how conflicts were solved.',
    ],
  },
  {
    id: 'exit',
    name: 'Exit and independence',
    weight: 6,
    look: 'Look for documents, data and rights that let you leave: an exit plan, formats, help at a known price, no tools that only they have.',
    ask: ['Show us an exit plan that was carried out.', 'What stays with you when we leave?'],
    anchors: [
      'Leaving is not foreseen.',
      'Possible in theory, at a price yet to be named.',
      'An exit clause; documents would have to be written then.',
      'An exit plan with formats, help and price.',
      'A former client left in good order and confirms it.',
    ],
  },
  {
    id: 'responsibility',
    name: 'Social and environmental responsibility',
    weight: 4,
    look: 'Look for working conditions, also at subcontractors, for energy and equipment in the service itself, and for figures rather than pledges.',
    ask: [
      'Which figures about this service, not the company, can you show?',
      'How do you check subcontractors?',
    ],
    anchors: [
      'No answer, or known violations.',
      'General pledges.',
      'Policies for the company; nothing for the service.',
      'Figures and checks that cover this service.',
      'Independently verified, with progress over years.',
    ],
  },
  {
    id: 'price',
    name: 'Price and commercial terms',
    weight: 6,
    look: 'Compare the whole term: set-up, running, indexation, change, exit. Judge clarity and fairness of terms; the amount itself may be scored from the quotes.',
    ask: [
      'What is the total over the term at our volumes, and at half and double?',
      'How do prices change over the years?',
      'Which costs of ours does your offer assume?',
    ],
    anchors: [
      'No usable quote.',
      'Important parts left open.',
      'Complete; terms favour the supplier.',
      'Complete, plain and fair over the whole term.',
      'Excellent value, with risks and savings shared.',
    ],
  },
]

export const servicesTemplate = setFrom(drafts, gates)
