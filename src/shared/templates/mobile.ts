// Starting set for choosing an agency that builds mobile apps: store releases, devices and offline use weigh
// more than in other software, and the app must outlive two operating system releases a year.
import { type CriterionDraft, type GateDraft, setFrom } from './draft.ts'

const gates: readonly GateDraft[] = [
  {
    id: 'ownership',
    name: 'We own code, accounts and keys',
    description:
      'Source code, store accounts, signing keys and analytics belong to us from the first day, and the contract says so.',
  },
  {
    id: 'privacy',
    name: 'Privacy law is accepted in writing',
    description:
      'The agency signs a data processing agreement that fits our law (GDPR or its like) and names where data is kept.',
  },
]

const drafts: readonly CriterionDraft[] = [
  {
    id: 'platform',
    name: 'Platform expertise',
    weight: 16,
    look: 'Look for people who have shipped on the platforms that you need, natively or with the framework they propose, and who can say why that one. Named developers, their last three releases and a look into real code count for more than a list of technologies.',
    ask: [
      'Who exactly builds the app, and what did each of them release in the last year?',
      'Why native or cross-platform for us, and when would you advise the other?',
      'Which platform feature in our brief have you not built before?',
    ],
    anchors: [
      'Nobody named has released an app on our platforms.',
      'Small or old releases only; the choice of framework is a habit.',
      'Solid releases of a similar kind; one platform is clearly weaker.',
      'Named people with several live apps like ours and reasons for the stack.',
      'Known for apps like ours on both platforms; taught us something in the talk.',
    ],
  },
  {
    id: 'experience',
    name: 'User experience on a small screen',
    weight: 14,
    look: 'Judge apps in the hand, not on slides: thumb reach, states without a network, forms, feedback, text at the largest size. Look for user tests during the project and for changes that came out of them.',
    ask: [
      'Show us a screen that users misunderstood, and what you changed.',
      'How do you test with users before anything is built?',
      'Which parts of the platform guidelines would you break for us, and why?',
    ],
    anchors: [
      'The apps shown are confusing or ignore the platform.',
      'Pretty screens; nobody has watched a user try them.',
      'Good conventions throughout; testing with users is rare.',
      'Tested prototypes, platform conventions, and convincing live apps.',
      'A pleasure to use; decisions are traced to what users did.',
    ],
  },
  {
    id: 'quality',
    name: 'Testing on real devices',
    weight: 12,
    look: 'Look for automated tests that run on every change, a device lab or cloud with old and cheap phones in it, and numbers after release: crash-free sessions, start time, size of the download.',
    ask: [
      'What is the crash-free rate of your last three apps, and how do you know?',
      'On which oldest and slowest device would our app be tested?',
      'What runs by itself before a build reaches a tester?',
    ],
    anchors: [
      'Tested by hand on the developer’s own phone.',
      'Some unit tests; devices are whatever lies on the desk.',
      'Regular tests on a dozen devices; release numbers are not watched.',
      'Automated tests on many devices, and crash-free rates above 99.5 %.',
      'The same, with performance budgets that stop a release by themselves.',
    ],
  },
  {
    id: 'release',
    name: 'Store releases and updates',
    weight: 10,
    look: 'Look for a routine of releasing: staged roll-outs, a beta channel, review rejections handled without drama, forced updates thought of, and a way to switch features off from afar.',
    ask: [
      'How often do your apps ship, and how long from merged code to the store?',
      'Tell us about a rejection by a store and how it ended.',
      'A release crashes for five per cent of users: what happens in the next hour?',
    ],
    anchors: [
      'Has never taken an app through a store review.',
      'Releases are rare, by hand, and known by one person.',
      'Regular releases with a beta; no staged roll-out or switches.',
      'A release pipeline, staged roll-outs and feature switches in use.',
      'Ships weekly across platforms, with proof of calm roll-backs.',
    ],
  },
  {
    id: 'backend',
    name: 'Offline use and services behind the app',
    weight: 10,
    look: 'Most mobile trouble is data: what works without a network, how conflicts are solved, how push messages and sign-in work, and who builds or adapts the services behind it.',
    ask: [
      'What does the user see in a tunnel, and what happens on the way out of it?',
      'Which of our systems do you need, and what must they be able to do?',
      'How do versions of the app and of the services live beside each other?',
    ],
    anchors: [
      'Assumes a perfect network and services that do not exist.',
      'Caches here and there; conflicts and old versions are not thought of.',
      'Sound handling of bad networks; services are left to us.',
      'A clear plan for offline data, versions and our existing systems.',
      'Has run synchronised apps at our size and shows how conflicts end.',
    ],
  },
  {
    id: 'security',
    name: 'Security and privacy',
    weight: 10,
    look: 'Look for what is stored on the device and how, certificate checks, sign-in with the platform’s means, permissions asked late and with a reason, and third-party kits kept few. The OWASP MASVS is the usual yardstick.',
    ask: [
      'Which data stays on a lost phone, and who could read it?',
      'Which third-party kits would you put in, and what do they send where?',
      'When were your apps last tested by somebody else, and what was found?',
    ],
    anchors: [
      'Secrets in the app, or no answer to simple questions.',
      'Relies on the platform; kits and permissions are never reviewed.',
      'Sound storage and sign-in; no test by others.',
      'Works along MASVS, with outside tests and few, known kits.',
      'The same for regulated clients, with reports that we could read.',
    ],
  },
  {
    id: 'accessibility',
    name: 'Accessibility',
    weight: 6,
    look: 'Try an app of theirs with the screen reader and with the largest text. In many countries the law asks for it; everywhere it shows how carefully screens are built.',
    ask: [
      'May we try one of your live apps with the screen reader, now?',
      'Who checks accessibility, when, and against which standard?',
    ],
    anchors: [
      'The app shown cannot be used with a screen reader.',
      'Labels here and there; large text breaks the layout.',
      'Main paths work; it is checked at the end, if there is time.',
      'Checked in every iteration against WCAG, with people who need it.',
      'The live app works throughout, and the team explains why it matters.',
    ],
  },
  {
    id: 'process',
    name: 'Process and communication',
    weight: 9,
    look: 'Look for a build in your hand every one or two weeks, a backlog that you can read, early bad news, and one person who answers. Apps change course often: how change is handled decides the mood.',
    ask: [
      'Show us the board and the last test build of a project that runs now.',
      'We change our mind after the third build: what happens?',
      'Who speaks with us every week, and who when that person is away?',
    ],
    anchors: [
      'First build near the end; answers only on request.',
      'Builds come irregularly; scope and price are argued over.',
      'Regular builds and meetings; surprises still come late.',
      'A build every two weeks, clear decisions and early warnings.',
      'We could steer from the first week and always knew where we were.',
    ],
  },
  {
    id: 'support',
    name: 'Life after launch',
    weight: 7,
    look: 'Two operating system releases a year break apps. Look for a maintenance contract that names updates, store changes, crash response and monitoring, and for apps that they have kept alive for years.',
    ask: [
      'Which of your apps is oldest, and what did last year’s system releases cost?',
      'How quickly is a crash on a new system version fixed, and is that in the contract?',
      'What would we need to move the app to another team?',
    ],
    anchors: [
      'The work ends with the first release.',
      'Helps when there is time; nothing in writing.',
      'Maintenance in office hours; system releases are extra each time.',
      'A contract that covers system releases, crashes and monitoring.',
      'Apps kept alive for years, with response times that were met.',
    ],
  },
  {
    id: 'price',
    name: 'Price and value',
    weight: 6,
    look: 'Judge clarity first: what is in (design, tests, store work, services), what is not, and what a year of upkeep costs. A low price without tests and releases is not a low price.',
    ask: [
      'What do the first twelve months after launch cost, all in all?',
      'What is not in this price that we will surely need?',
      'What would you leave out first to make it a fifth cheaper?',
    ],
    anchors: [
      'No usable quote, or far outside the budget.',
      'Important parts such as tests or releases are missing.',
      'Fits the budget with some open points.',
      'Complete and within the budget, upkeep included.',
      'Excellent value, assumptions written down, risks shared fairly.',
    ],
  },
]

/** Platform and experience weigh most: what cannot be corrected later by hiring. */
export const mobileTemplate = setFrom(drafts, gates)
