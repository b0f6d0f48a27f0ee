// Starting set for choosing an agency for data platforms and machine learning: the hard part is rarely the
// model; data, evaluation, operation and law are.
import { type CriterionDraft, type GateDraft, setFrom } from './draft.ts'

const gates: readonly GateDraft[] = [
  {
    id: 'data-use',
    name: 'Our data trains nothing of theirs',
    description:
      'The agency and its suppliers use our data for our purposes only, delete it at the end, and put that into the contract.',
  },
  {
    id: 'location',
    name: 'Data stays in the regions that we allow',
    description:
      'Storage, processing and every supplier involved are within the countries that our law or contracts name.',
  },
]

const drafts: readonly CriterionDraft[] = [
  {
    id: 'expertise',
    name: 'Data engineering expertise',
    weight: 15,
    look: 'Look for pipelines that run unattended: sources that change, late and broken data, tests on data, lineage, cost under control. Named people and a system that has run for a year count.',
    ask: [
      'Walk us through a pipeline of yours: what breaks most often, and who notices?',
      'How do you test data, not only code?',
      'Who exactly would work with us, and what did each of them run in production?',
    ],
    anchors: [
      'Notebooks and hand-run scripts.',
      'Pipelines built, but run and mended by somebody else.',
      'Solid pipelines of our kind, smaller or younger than ours.',
      'Tested, monitored pipelines at our size, run by named people.',
      'Has taken a platform like ours through years of change.',
    ],
  },
  {
    id: 'modelling',
    name: 'Modelling and statistics',
    weight: 13,
    look: 'Look for people who begin with a simple baseline, know why a model could be wrong, and say when no model is needed. Ask for a project that failed and what it taught.',
    ask: [
      'What would the simplest useful baseline be for us?',
      'Tell us about a model that you advised against.',
      'How do you know that a model is right for the right reason?',
    ],
    anchors: [
      'Names of algorithms, no reasons.',
      'Reaches for the newest method; baselines are missing.',
      'Sound methods; limits and errors stay vague.',
      'Baselines first, honest about error, fitted to our question.',
      'Changed our question for the better and could prove why.',
    ],
  },
  {
    id: 'evaluation',
    name: 'Measuring success',
    weight: 12,
    look: 'Look for a measure agreed before the work, test data that was kept apart, checks for groups of people, and comparison with what you do today. “95 % accurate” alone says nothing.',
    ask: [
      'Which number would tell us after three months that this was worth it?',
      'How do you keep test data away from those who build the model?',
      'For which cases or groups does your last model work worst?',
    ],
    anchors: [
      'Success is a demonstration.',
      'One accuracy figure on data that the model has seen.',
      'Sound test data; not tied to what we would gain.',
      'Measures agreed beforehand, compared with today’s practice, by group.',
      'Gains in use were measured and published to the client.',
    ],
  },
  {
    id: 'operation',
    name: 'Running models in production',
    weight: 11,
    look: 'Look for versioned data and models, releases that can be taken back, drift that is noticed, people in the loop where decisions matter, and a cost for each answer.',
    ask: [
      'How would you notice that the model has become worse, and when?',
      'How do you return to last week’s model, with its data?',
      'What does one answer cost at our volume?',
    ],
    anchors: [
      'Hands over a file and leaves.',
      'Deployed once by hand; nobody watches.',
      'Automatic releases; drift and cost are looked at now and then.',
      'Versioned, monitored, reversible, with cost and drift on a board.',
      'Shows years of running models, incidents included.',
    ],
  },
  {
    id: 'governance',
    name: 'Privacy, law and responsible use',
    weight: 12,
    look: 'Look for data kept to what is needed, access that is recorded, records that the GDPR and the EU AI Act ask for, explanations for those concerned, and a plain no to some uses.',
    ask: [
      'Into which risk class of the AI Act would our use fall, and what follows?',
      'How is personal data kept out of training, prompts and logs?',
      'What would you refuse to build for us?',
    ],
    anchors: [
      'Has not thought about it, or waves it away.',
      'Leaves it to our lawyers.',
      'Knows the rules; records and access are thin.',
      'Impact assessment, records and access control are routine.',
      'Has passed audits for uses like ours and shows the papers.',
    ],
  },
  {
    id: 'security',
    name: 'Security of data and models',
    weight: 9,
    look: 'Look for encryption, separate environments, secrets handled, suppliers of models known, and answers to prompt injection and data that leaks through a model.',
    ask: [
      'Who can read our raw data, and how would we know?',
      'How do you test against prompt injection or data leaking out of a model?',
      'Which suppliers see our data on the way?',
    ],
    anchors: [
      'Our data on laptops or in shared folders.',
      'Good intentions; access is wide.',
      'Sound basics; model-specific risks are new to them.',
      'Controlled access, known suppliers, tested against misuse.',
      'Independently audited, with findings and fixes shown.',
    ],
  },
  {
    id: 'integration',
    name: 'Fit with our systems and people',
    weight: 9,
    look: 'A model helps when it stands where people work. Look for integration into existing tools, and for care for those whose work changes.',
    ask: [
      'Where would our people meet the result, and what would they stop doing?',
      'Which of our systems must change, and who does that?',
      'Tell us about users who did not trust a model of yours.',
    ],
    anchors: [
      'A separate board that nobody would open.',
      'Export and import by hand.',
      'Connected technically; users were asked late.',
      'Built into daily tools with users from the first week.',
      'People asked to keep it, and use is measured.',
    ],
  },
  {
    id: 'handover',
    name: 'Handover and independence',
    weight: 8,
    look: 'Look for documents, tests and training after which your own team can run and change it, and for parts that do not tie you to one supplier or cloud.',
    ask: [
      'Who runs this two years from now, and what do they need to know?',
      'What would it cost to change the cloud or the model supplier?',
    ],
    anchors: [
      'Works only with them and their tools.',
      'Code without documents; one supplier throughout.',
      'Documents and a workshop at the end.',
      'Our team works along from the start and can go on alone.',
      'Former clients run and extend it without them.',
    ],
  },
  {
    id: 'process',
    name: 'Process and communication',
    weight: 6,
    look: 'Data work is research in part: look for short, cheap experiments with an end, plain reports, and the courage to stop.',
    ask: [
      'After how many weeks would you tell us that this does not work?',
      'Explain an uncertain result to our board, please.',
    ],
    anchors: [
      'A year of work before the first result.',
      'Many demonstrations, no decisions.',
      'Regular results; stopping was never considered.',
      'Short experiments with agreed ends and plain reports.',
      'Saved a client money by stopping early, and says how.',
    ],
  },
  {
    id: 'price',
    name: 'Price and running cost',
    weight: 5,
    look: 'Add building, data work, licences, computing and the price per answer for two years. Judge whether the price grows with use in a way that you can steer.',
    ask: [
      'What will two years cost at our volume and at ten times that?',
      'Which part of the price depends on others’ price lists?',
    ],
    anchors: [
      'No usable quote, or running cost left open.',
      'A low price for a pilot, nothing about running it.',
      'Within the budget; growth is estimated roughly.',
      'Complete for two years, with the drivers named.',
      'Excellent value with limits that stop runaway cost.',
    ],
  },
]

export const dataTemplate = setFrom(drafts, gates)
