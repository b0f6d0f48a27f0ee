// Starting set for choosing a design agency (product, service or brand design): evidence of how they think and
// work with people counts for more than a shelf of finished pictures.
import { type CriterionDraft, type GateDraft, setFrom } from './draft.ts'

const gates: readonly GateDraft[] = [
  {
    id: 'rights',
    name: 'All rights of use pass to us',
    description:
      'Designs, source files, fonts and pictures may be used and changed by us without limit of time or place, and licences of third parties are named.',
  },
]

const drafts: readonly CriterionDraft[] = [
  {
    id: 'research',
    name: 'Understanding users',
    weight: 15,
    look: 'Look for conversations with real users before and during the work, for findings that surprised the client, and for decisions that followed from them. Personas without interviews are decoration.',
    ask: [
      'Tell us about something users did that you had not expected, and what changed.',
      'How many people would you speak with for us, and how do you find them?',
      'What do you do when users and the client want different things?',
    ],
    anchors: [
      'Designs for itself or for awards.',
      'Workshops with the client only.',
      'Some interviews; little of it is seen in the result.',
      'Regular research whose findings shaped the work shown.',
      'Changed a client’s strategy by what users showed, with evidence.',
    ],
  },
  {
    id: 'craft',
    name: 'Craft of interaction and visual design',
    weight: 15,
    look: 'Look at live products closely: hierarchy, typography, states and errors, text, motion. Consistency in the tenth screen says more than the first.',
    ask: [
      'Show us the least exciting screen of your best project.',
      'How are empty, loading and error states designed, and by whom?',
      'Which detail in it are you proud of, and who noticed?',
    ],
    anchors: [
      'Careless or borrowed work.',
      'Attractive pictures that fall apart in use.',
      'Sound and tidy; little of its own.',
      'Careful down to states and texts, in live products.',
      'Outstanding work that makes hard things feel simple.',
    ],
  },
  {
    id: 'portfolio',
    name: 'Comparable results',
    weight: 11,
    look: 'Look for work on problems like yours and for what it changed: more completed orders, fewer calls, less training. Ask who did it: agencies show the work of people who have left.',
    ask: [
      'Which project comes closest to ours, and what did it change in numbers?',
      'Which of the people in it would work for us?',
    ],
    anchors: [
      'Nothing comparable, or work of others.',
      'Similar look, other kind of problem.',
      'Similar problems; results are claimed, not measured.',
      'Comparable work by people who are here, with results.',
      'The same problem solved, measured and confirmed by the client.',
    ],
  },
  {
    id: 'system',
    name: 'Design systems and handover to developers',
    weight: 12,
    look: 'Look for systems that developers use: named parts, tokens, rules for the case that was not drawn, and designers who stay until it is built.',
    ask: [
      'Show us a design system of yours in code, and who keeps it.',
      'What does a developer get from you, and what do they still ask?',
      'How do you stay involved while it is built?',
    ],
    anchors: [
      'Hands over pictures and leaves.',
      'Tidy files; rules and states are missing.',
      'A library of parts; the match with code is loose.',
      'A system in use, shared with developers, with rules and tokens.',
      'Systems that others have extended for years without them.',
    ],
  },
  {
    id: 'accessibility',
    name: 'Accessibility and inclusion',
    weight: 9,
    look: 'Look for contrast, focus, text size, plain language and tests with people with disabilities, from the first sketch on.',
    ask: [
      'How does accessibility appear in your files before anything is built?',
      'Whom do you test with?',
    ],
    anchors: [
      'Contrast and focus fail in the work shown.',
      'Checked at the end by a tool.',
      'Sound basics; tests with people are rare.',
      'Designed in from the start against WCAG, tested with people.',
      'Teaches others, and the live products prove it.',
    ],
  },
  {
    id: 'content',
    name: 'Words and structure',
    weight: 8,
    look: 'Design is mostly words. Look for real text from the first draft, people who write, and structures that hold when content triples.',
    ask: [
      'Who writes the texts in your drafts?',
      'Show us how you arranged a lot of difficult content.',
    ],
    anchors: [
      'Placeholder text to the end.',
      'Texts are left to the client.',
      'Good labels; longer content was not thought of.',
      'Writers on the team and tested structures.',
      'Made a hard subject clear, with tests that show it.',
    ],
  },
  {
    id: 'testing',
    name: 'Prototypes and testing',
    weight: 9,
    look: 'Look for quick, cheap trials: prototypes that are thrown away, tests with five people, and a record of what failed.',
    ask: [
      'Which idea of yours failed in a test, and when did you learn it?',
      'How soon could our users try something?',
    ],
    anchors: [
      'Tests are a presentation to the client.',
      'One test shortly before the end.',
      'Prototypes in each phase; few users.',
      'Tests every few weeks, with changes that followed.',
      'A visible trail from trial to decision in every project.',
    ],
  },
  {
    id: 'collaboration',
    name: 'Working together',
    weight: 12,
    look: 'Judge how they listen, disagree and decide in the first meetings, and meet those who would do the work. Design changes how your people work; they must be taken along.',
    ask: [
      'When did you last talk a client out of an idea?',
      'Who exactly would be in the room each week?',
      'How do you present work that is not finished?',
    ],
    anchors: [
      'Sells; does not listen.',
      'Polite, with the real team out of sight.',
      'Pleasant; decisions took long.',
      'Open talks with those who do the work, clear decisions.',
      'Our team left the first workshop better than it came.',
    ],
  },
  {
    id: 'price',
    name: 'Price and value',
    weight: 9,
    look: 'Compare what is in: research, tests, number of screens or parts, changes, rights. A day rate says little; who works for it says more.',
    ask: [
      'Which people, for how many days, are in this price?',
      'How many rounds of change are included, and what is a round?',
      'Which licences will we have to pay later?',
    ],
    anchors: [
      'No usable quote.',
      'A lump sum that cannot be checked.',
      'Within the budget; changes and licences are open.',
      'Plain, complete and within the budget.',
      'Excellent value, with rights and changes settled.',
    ],
  },
]

export const designTemplate = setFrom(drafts, gates)
