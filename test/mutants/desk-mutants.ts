import type { Mutant } from './mutant.js';

const desk = (test: string): Mutant['caughtBy'] => ({ file: 'desk', test });

/** Faults of what people do at the desk. */
export const deskMutants: readonly Mutant[] = [
  {
    name: 'a right for any kind of item',
    file: 'src/operations/rights.ts',
    find: /right\.kind !== undefined && right\.kind !== item\.name/,
    replace: `false`,
    caughtBy: desk('a right for one kind of item is none for another'),
  },
  {
    name: 'a programme that limits nothing',
    file: 'src/operations/rights.ts',
    find: /return id === programme;/,
    replace: `return true;`,
    caughtBy: desk('an item must be within the right before it is changed'),
  },
  {
    name: 'a kind that needs nothing besides',
    file: 'src/operations/rights.ts',
    find: /subject\.item\.needs \? \[\[subject\.item\.needs\]\] : \[\]/,
    replace: `[]`,
    caughtBy: desk('money needs the right for money too'),
  },
  {
    name: 'a translation that may be the original',
    file: 'src/operations/translation.ts',
    find: /return changed\.includes\(original\) \? undefined : changed;/,
    replace: `return changed;`,
    caughtBy: desk('a translator does not touch the original'),
  },
  {
    name: 'a second person who is the first',
    file: 'src/operations/approve.ts',
    find: /if \(own\)/,
    replace: `if (false as boolean)`,
    caughtBy: desk('nobody agrees to what they wrote'),
  },
  {
    name: 'drafts that are published unseen',
    file: 'src/operations/publish.ts',
    find: /if \(approved\)/,
    replace: `if (false as boolean)`,
    caughtBy: desk('what nobody agreed to is not published'),
  },
  {
    name: 'a second person who may be the same',
    file: 'src/operations/expose.ts',
    find: /and asked_by <> \$3 and/,
    replace: `and $3::text is not null and`,
    caughtBy: desk('one person does not show more, however often they ask'),
  },
  {
    name: 'a key that answers any request',
    file: 'src/operations/once.ts',
    find: /known\?\.request !== request/,
    replace: `false as boolean`,
    caughtBy: desk('the same key with another request is refused'),
  },
  {
    name: 'codes that work again',
    file: 'src/operations/accounts/second-factor.ts',
    find: / \|\| step <= Number\(last\)/,
    replace: ``,
    caughtBy: desk('no code works twice'),
  },
  {
    name: 'attempts without end',
    file: 'src/operations/accounts/sign-in.ts',
    find: /await noteFailure\(run, email\);/,
    replace: ``,
    caughtBy: desk('the eleventh attempt is refused'),
  },
  {
    name: 'sessions that outlive what they were for',
    file: 'src/operations/accounts/give-rights.ts',
    find: /await replaceRights\(run, account, rights\);\n\s+await endSessions\(run, account\);/,
    replace: `await replaceRights(run, account, rights);`,
    caughtBy: desk('who may do something else has to sign in again'),
  },
  {
    name: 'rights before the second factor',
    file: 'src/operations/accounts/session.ts',
    find: /may: person\.verified \? person\.rights : \[\]/,
    replace: `may: person.rights`,
    caughtBy: desk('before the second factor nothing may be done'),
  },
  {
    name: 'hashes that leave out who it was',
    file: 'src/operations/audit.ts',
    find: /JSON\.stringify\(\[before, number, doneAt, doneBy,/,
    replace: `JSON.stringify([before, number, doneAt,`,
    caughtBy: desk('an entry that is changed breaks the chain'),
  },
  {
    name: 'a feed of all that is written',
    file: 'src/windows/project.ts',
    find: /await noteChanges\(run, schema, item, touched\);/,
    replace: `await noteChanges(run, schema, item, scope ? (scope.parameters[0] as string[]) : touched);`,
    caughtBy: desk('the feed of a window tells nothing that its readers never saw'),
  },
  {
    name: 'deliveries that overtake one another',
    file: 'src/operations/webhooks/deliver.ts',
    find: /and e\.number < x\.number and e\.state = 'WAITING'/,
    replace: `and false`,
    caughtBy: desk('what is told of an item comes in its order'),
  },
];
