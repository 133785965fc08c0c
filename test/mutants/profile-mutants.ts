import type { Mutant } from './mutant.js';

const profiles = (test: string): Mutant['caughtBy'] => ({ file: 'profiles', test });

/** Faults of what people read at the desk. */
export const profileMutants: readonly Mutant[] = [
  {
    name: 'a right for a kind that lets read all kinds',
    file: 'src/windows/profile.ts',
    find: /\(kind === undefined \|\| kind === item\.name\)/,
    replace: `(kind === undefined || kind.length > 0)`,
    caughtBy: profiles('drafts of another kind are read as they are published'),
  },
  {
    name: 'money that is read like everything else',
    file: 'src/windows/profile.ts',
    find: /item\.needs === 'FINANCE' \? \[item\.needs\] : /,
    replace: ``,
    caughtBy: profiles('money is read with the right for money'),
  },
  {
    name: 'withheld items for everybody at the desk',
    file: 'src/windows/profile-views.ts',
    find: /\.\.\.\(isAll\(reach\.withheld\)/,
    replace: `...((true as boolean)`,
    caughtBy: profiles('what is withheld is read by those who may withdraw'),
  },
  {
    name: 'contacts for everybody at the desk',
    file: 'src/windows/profile-views.ts',
    find: /if \(field\?\.contact\)/,
    replace: `if ((false as boolean) && field)`,
    caughtBy: profiles('how people are reached is kept back from those who do not change them'),
  },
  {
    name: 'relations that lead to what is kept back',
    file: 'src/windows/profile-views.ts',
    find: /\$\{isThere\(profile, target, alias\) \? sql`` : stand\(target, sql`target_id`\)\}/,
    replace: ``,
    caughtBy: profiles('a relation to what is kept back is not there'),
  },
  {
    name: 'drafts in whatever language is served',
    file: 'src/windows/profile-views.ts',
    find: / and w\.\$\{bareName\(`served_\$\{locale\}`\)\} = \$\{literal\(locale\)\}/,
    replace: ``,
    caughtBy: profiles('a draft in another language is not read in its place'),
  },
  {
    name: 'accounts for everybody at the desk',
    file: 'src/windows/profile-views.ts',
    find: /record\.readBy === 'ADMINISTER' \? sql`false`/,
    replace: "record.readBy === 'ADMINISTER' ? sql`true`",
    caughtBy: profiles('accounts are read by those who administer'),
  },
  {
    name: 'revisions for everybody at the desk',
    file: 'src/operations/reading.ts',
    find: /if \(!reads\) return new Map/,
    replace: `if (!reads || ids.length > 0) return new Map`,
    caughtBy: profiles('what an item said before is held to the same'),
  },
];
