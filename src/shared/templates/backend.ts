// The built-in starting set: ten criteria for choosing an agency that builds a back end. Data that users
// change as they like; nothing in the app depends on these names or numbers.
import { type CriterionDraft, setFrom } from './draft.ts'

const drafts: readonly Omit<CriterionDraft, 'weight'>[] = [
  {
    id: 'expertise',
    name: 'Technical expertise',
    look: 'Look for people, not logos: have the named team members run this stack under this kind of load, and do they know the rules of your industry? Weigh code samples and a technical interview above any list of technologies.',
    ask: [
      'Who exactly would work on this, and what did each of them build last?',
      'Which part of our requirements have you not done before?',
      'Walk us through a design decision that you later had to reverse.',
    ],
    anchors: [
      'No evidence of work with this stack or anything close to it.',
      'Knows the stack from small projects; nobody named has run it under load.',
      'Solid with the stack; load or industry rules are new to the team.',
      'Named people have run this stack at a similar load, and could explain it.',
      'Has solved our very problems before; the interview taught us something.',
    ],
  },
  {
    id: 'portfolio',
    name: 'Portfolio',
    look: 'Look for finished systems like yours in size, difficulty and technology, and for how the hard part of each was solved. A live system and an architecture write-up say more than a page of screenshots.',
    ask: [
      'Which of your projects comes closest to ours, and where does it differ?',
      'What was hardest in it, and what would you do differently now?',
      'Which of these systems still run, and who looks after them?',
    ],
    anchors: [
      'Nothing shown that can be checked.',
      'Small or unfinished work, far from what we need.',
      'Good work of another kind, or of our kind but clearly smaller.',
      'Several live systems of similar size and difficulty, well explained.',
      'Systems like ours, live for years, with the hard decisions written down.',
    ],
  },
  {
    id: 'feedback',
    name: 'Client feedback',
    look: 'Speak with clients yourself: about communication, skill and deadlines, and about the day when something went wrong. Long and repeated work counts for most, a quotation on a website for least.',
    ask: [
      'To the client: what went wrong, and what did they do then?',
      'To the client: were dates and costs what you had been told?',
      'To the client: would you hire them again, and for what not?',
    ],
    anchors: [
      'References refused, unreachable or warning us off.',
      'Only quotations on a website, or one lukewarm call.',
      'Friendly references with a real complaint, or too few to judge.',
      'Two or more calls, all good, with detail about a difficult moment.',
      'Clients of many years who came back by choice and say why.',
    ],
  },
  {
    id: 'security',
    name: 'Security',
    look: 'Look for habits rather than promises: how data is encrypted, how people and services sign in, how a reported weakness is handled, which rules (GDPR, HIPAA and the like) they have worked under. Ask to see the paper: policies, audits, certificates.',
    ask: [
      'Tell us about the last vulnerability in your own code: how was it found and how long until it was fixed?',
      'Who can read production data, and how would you know that someone did?',
      'Which audit or certificate covers the people who would work for us?',
    ],
    anchors: [
      'No policy, no answers, or a practice that would put our data at risk.',
      'Good intentions; secrets, access and updates are left to each developer.',
      'Sound basics, applied by habit; nothing audited by others.',
      'Written practice, reviewed regularly, with a convincing incident story.',
      'Independently audited for work like ours; showed us findings and fixes.',
    ],
  },
  {
    id: 'scalability',
    name: 'Scalability and performance',
    look: 'Look for systems that have grown in fact: load balancing, caching, tuned databases, and a plan of capacity that was compared with what came. Numbers with a date are evidence; adjectives are not.',
    ask: [
      'Show us a load test of yours: what broke first, and what did you change?',
      'How would you know a month ahead that our database is too small?',
      'What would you leave out at first, because we are not that big yet?',
    ],
    anchors: [
      'Has never measured the load of anything.',
      'Knows the words; no numbers from a system of their own.',
      'Has tuned systems when they became slow; little planning ahead.',
      'Load tests and capacity plans are routine, with numbers shown.',
      'Has taken a system through growth like ours and can show every step.',
    ],
  },
  {
    id: 'communication',
    name: 'Communication',
    look: 'Judge what you live through from the first mail on: are process, time and price said plainly, are hard things made simple, do answers come when they were promised? Bad news told early is a good sign.',
    ask: [
      'Who would be our contact, and who when that person is away?',
      'How and how soon would we learn that a date cannot be kept?',
      'Please explain the riskiest part of this project to someone from finance.',
    ],
    anchors: [
      'Unanswered mails, missed meetings, or answers that turned out untrue.',
      'Slow and vague; we had to ask twice for almost everything.',
      'Friendly and correct; details came late or only on request.',
      'Quick, clear and honest about limits, in writing as well.',
      'Made us understand our own project better before it had begun.',
    ],
  },
  {
    id: 'process',
    name: 'Process and methodology',
    look: 'Look for short iterations that end in something that runs, testing at every stage, and a calm way to take in change: from planning and design through development and testing to deployment and maintenance. Ask for a real plan and a real pipeline, not a diagram.',
    ask: [
      'Show us the plan and the board of a project that runs now.',
      'What must be true before you call a piece of work done?',
      'We change our mind in week six: what happens, and what does it cost?',
    ],
    anchors: [
      'No process that anyone could describe.',
      'Described on slides; the project shown did not follow it.',
      'Iterations and reviews happen; tests and releases depend on the person.',
      'Working software every two weeks, tested automatically, change handled.',
      'A pipeline and a plan that we could take over tomorrow.',
    ],
  },
  {
    id: 'support',
    name: 'Maintenance and support',
    look: 'Look beyond launch: who fixes, patches, updates and watches the system, in which hours and how fast, and what that costs. Read the service agreement itself, and ask how often its targets were met.',
    ask: [
      'It is Sunday, 3 a.m., and payments fail: who notices, and what then?',
      'Which response times have you promised others, and how often were they kept?',
      'What would we need in order to leave you after two years?',
    ],
    anchors: [
      'The work ends at launch.',
      'Helps when there is time; nothing agreed in writing.',
      'A maintenance contract in office hours, with soft targets.',
      'A service agreement with response times, monitoring and patches.',
      'Round the clock with proven response times, and a clean way to leave.',
    ],
  },
  {
    id: 'pricing',
    name: 'Pricing',
    look: 'Judge the value and the clarity of the price, not only its height: does it fit the budget, is the structure (fixed, hourly, milestones) plain, is anything left out that will be charged later? The cheapest offer is not the best one by being cheapest.',
    ask: [
      'What is not in this price that we will surely need?',
      'On which assumptions does it rest, and what if one of them is wrong?',
      'What would you take out first to make it a fifth cheaper?',
    ],
    anchors: [
      'No usable quote, or far outside any budget.',
      'Hard to compare; important parts are missing or open.',
      'Fits the budget with some open points, or is clear but dear.',
      'Clear, complete and within the budget, with assumptions written down.',
      'Excellent value, nothing hidden, and the risks are shared fairly.',
    ],
  },
  {
    id: 'fit',
    name: 'Cultural fit',
    look: 'Look for people with whom your team will still want to work in a year: how they disagree, how they speak of former clients, whether they care what the system is for. Meet those who would do the work, not only those who sell it.',
    ask: [
      'When did you last advise a client against something that would have earned you money?',
      'What do you expect from us, so that this goes well?',
      'To our own team: would you want to sit beside them?',
    ],
    anchors: [
      'Our team does not want to work with them.',
      'Polite, but with visible friction or no interest in the matter.',
      'Pleasant; hard to say how it would be under pressure.',
      'Good talks with those who would do the work; disagreed openly and well.',
      'Felt like one team within an hour, and they share what we aim for.',
    ],
  },
]

/** Equal weights that sum to 100: what matters most is for the buyer to say. */
export const backendTemplate = setFrom(drafts.map((draft) => ({ ...draft, weight: 10 })))
