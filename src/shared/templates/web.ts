// Starting set for choosing an agency that builds websites and web applications seen by the public: speed,
// accessibility, findability and an editor’s daily work count beside the engineering.
import { type CriterionDraft, type GateDraft, setFrom } from './draft.ts'

const gates: readonly GateDraft[] = [
  {
    id: 'accessibility-law',
    name: 'WCAG 2.2 AA is accepted as a condition of acceptance',
    description:
      'The agency agrees in writing that the site meets WCAG 2.2 level AA, and that failures found are mended without charge.',
  },
  {
    id: 'ownership',
    name: 'Code, content and domains stay ours',
    description:
      'Source code, content, designs, domains and accounts belong to us and can be handed over at any time.',
  },
]

const drafts: readonly CriterionDraft[] = [
  {
    id: 'expertise',
    name: 'Front-end and platform expertise',
    weight: 15,
    look: 'Look for people who know the browser and the content system or framework that they propose, and who choose the plainest tool that does the job. Read the source of two of their live sites.',
    ask: [
      'Why this framework or content system for us, and what is bad about it?',
      'Who exactly builds the site, and what did each of them launch last?',
      'What would still work on our site without JavaScript?',
    ],
    anchors: [
      'Assembles themes; nobody can explain the source.',
      'Knows one tool and bends every job to it.',
      'Sound craft with the stack; deeper questions stayed open.',
      'Named people with comparable launches and reasons for each choice.',
      'Chose less than we expected, for reasons that convinced our own team.',
    ],
  },
  {
    id: 'portfolio',
    name: 'Comparable work',
    weight: 10,
    look: 'Look at live sites of a similar size, traffic and number of editors, one or two years after launch: are they still fast, tidy and current?',
    ask: [
      'Which live site comes closest to ours, and what would you do differently now?',
      'Which of your sites has been with you longest, and how has it changed?',
    ],
    anchors: [
      'Nothing live that can be looked at.',
      'Small sites, or large ones that have decayed since launch.',
      'Good sites of another kind, or clearly smaller ones.',
      'Several comparable sites that are still in good order.',
      'Sites like ours, years old, fast and cared for.',
    ],
  },
  {
    id: 'design',
    name: 'Design and content',
    weight: 13,
    look: 'Look for design that begins with what visitors come for and with real content, not with a picture of a home page. A system of parts that editors cannot break is worth more than one perfect page.',
    ask: [
      'How do you find out what our visitors come for?',
      'When in the project do you see our real texts and pictures?',
      'Show us a design system of yours after two years of other people’s edits.',
    ],
    anchors: [
      'A pretty picture without a reason.',
      'Follows fashion; content is filled in at the end.',
      'Careful pages; parts and rules are thin.',
      'Begins with content and tasks, and ends in a lasting system of parts.',
      'Visitors’ success was measured before and after, and rose.',
    ],
  },
  {
    id: 'accessibility',
    name: 'Accessibility',
    weight: 11,
    look: 'Go through one live site by keyboard alone and with a screen reader. Look for checks in the build, tests with people and an honest list of what is not yet good.',
    ask: [
      'May we walk through one of your sites by keyboard, now?',
      'Which checks run by themselves, and what do people check?',
      'What did the last outside audit find?',
    ],
    anchors: [
      'Menus and forms cannot be used by keyboard.',
      'Knows the word; tools are run once before launch.',
      'Main paths work; some components fail.',
      'Meets WCAG AA on live sites, checked by tools and people.',
      'Audited by others, with the findings and their mending shown.',
    ],
  },
  {
    id: 'performance',
    name: 'Speed and findability',
    weight: 11,
    look: 'Look at field data of live sites (Core Web Vitals), at a budget for each page, and at the plain craft of being found: structure, redirects of old addresses, data that machines read.',
    ask: [
      'Show us the field data of three live sites.',
      'How do you keep a site fast after a year of editors and tags?',
      'What happens to our old addresses and their place in search results?',
    ],
    anchors: [
      'Live sites are slow and nobody had noticed.',
      'Good laboratory numbers at launch; no field data.',
      'Mostly fast; search and redirects are an afterthought.',
      'Good field data, budgets in the build, and a migration plan.',
      'The same at our size, with traffic kept or grown through a relaunch.',
    ],
  },
  {
    id: 'editing',
    name: 'Editing and handover',
    weight: 9,
    look: 'Editors live in it for years. Try their content system as an editor: previews, roles, languages, the tenth news item, a mistake taken back. Look for training and documents that a newcomer understands.',
    ask: [
      'Let one of our editors write and publish a page in a system of yours.',
      'How does an editor preview, schedule, translate and take back?',
      'What do we get at handover, and who has used it without you?',
    ],
    anchors: [
      'Every change of text needs a developer.',
      'Possible with a manual; easy to break the page.',
      'Daily work is fine; rare tasks need help.',
      'Our editor managed alone, with preview and a way back.',
      'Editors praised it, and another agency could take over tomorrow.',
    ],
  },
  {
    id: 'security',
    name: 'Security and privacy',
    weight: 9,
    look: 'Look for quick updates of the content system and its add-ons, few of them, sensible roles and headers, and tags that respect consent. Ask for the last incident.',
    ask: [
      'How soon after a security release is it on our site, and who does that?',
      'Which third parties would see our visitors, and why?',
      'Tell us about the last incident on a site of yours.',
    ],
    anchors: [
      'Out-of-date systems on live sites.',
      'Updates when somebody asks; many add-ons.',
      'Monthly updates and backups; tags are not controlled.',
      'Updates within days, few add-ons, consent that is kept.',
      'Outside tests, a calm incident story, and no needless third party.',
    ],
  },
  {
    id: 'process',
    name: 'Process and communication',
    weight: 9,
    look: 'Look for early pages in a real browser, decisions written down, estimates that are revised in time, and a contact who understands both content and code.',
    ask: [
      'When can we click through the first real page?',
      'How do you tell us that a date or a price cannot be kept?',
      'Who decides when design, editors and developers disagree?',
    ],
    anchors: [
      'Silence until the presentation.',
      'Friendly, vague, and late.',
      'Regular meetings; decisions have to be recalled from mails.',
      'Working pages early, written decisions, plain warnings.',
      'We always knew the state, the cost and the next decision.',
    ],
  },
  {
    id: 'support',
    name: 'Running and support',
    weight: 7,
    look: 'Who hosts, watches, updates and answers, at what hours and price, and how the site could move elsewhere. A campaign on a Friday evening is the usual test.',
    ask: [
      'Our site is down on a Friday evening: who notices and what then?',
      'What does a year of running cost, updates included?',
      'How would we move to another host or agency?',
    ],
    anchors: [
      'The work ends at launch.',
      'Best effort, nothing agreed.',
      'Office hours and monthly updates.',
      'Monitoring, agreed response times and a yearly price.',
      'Proven response times and a clean way to leave.',
    ],
  },
  {
    id: 'price',
    name: 'Price and value',
    weight: 6,
    look: 'Compare whole offers: design, content moves, tests, training, launch and the first year. Judge clarity before height.',
    ask: [
      'What do the site and its first year cost together?',
      'On which number of templates, languages and old pages does the price rest?',
      'What would you leave out first?',
    ],
    anchors: [
      'No usable quote.',
      'Cheap or dear, and hard to tell why.',
      'Within the budget, with open points.',
      'Complete, plain and within the budget.',
      'Excellent value with assumptions that can be checked.',
    ],
  },
]

export const webTemplate = setFrom(drafts, gates)
