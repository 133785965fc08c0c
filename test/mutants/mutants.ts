import { deskMutants } from './desk-mutants.js';
import { profileMutants } from './profile-mutants.js';
import type { Mutant } from './mutant.js';

const windows = (test: string): Mutant['caughtBy'] => ({ file: 'windows', test });
const reading = (test: string): Mutant['caughtBy'] => ({ file: 'reading', test });

export const mutants: readonly Mutant[] = [
  ...deskMutants,
  ...profileMutants,
  {
    name: 'a projection without its row rule',
    file: 'src/windows/rows.ts',
    find: /\(\$\{alias\}\.exposure = 'PUBLIC' or \$\{alias\}\.exposure = 'GENERALISED' and \$\{alias\}\.coarse\)/,
    replace: 'true',
    caughtBy: windows('an item that is withheld is in no window below staff'),
  },
  {
    name: 'fields that are kept unless they say otherwise',
    file: 'src/entities/house/fields.ts',
    find: /kept: false/,
    replace: 'kept: true',
    caughtBy: windows('a generalised item shows nothing of a field that is not kept'),
  },
  {
    name: 'a generalised row under its real id',
    file: 'src/windows/rows.ts',
    find: /then \$\{alias\}\.cover_id else/,
    replace: 'then ${alias}.id else',
    caughtBy: windows('a generalised item stands under another id'),
  },
  {
    name: 'dependents that are forgotten',
    file: 'src/windows/project.ts',
    find: /ids: \[\.\.\.moves\]/,
    replace: 'ids: []',
    caughtBy: windows('what requires an item vanishes with it'),
  },
  {
    name: 'a required edge that need not be there',
    file: 'src/windows/projection.ts',
    find: /join: sql`join \$\{table\}`/,
    replace: 'join: sql`left join ${table}`',
    caughtBy: windows('what requires an item vanishes with it'),
  },
  {
    name: 'verbs that do not take the lock',
    file: 'src/operations/transaction.ts',
    find: /if \(act\.windows !== false\) await \(act\.urgent && !desk\.within \? lockFirst : lock\)\(run\);/,
    replace: '',
    caughtBy: windows('a verb waits for the one before it'),
  },
  {
    name: 'a rebuilt window that is put in place as it was built',
    file: 'src/windows/rebuild.ts',
    find: /await projectInto\([^;]*;/,
    replace: '',
    caughtBy: windows('a window that is rebuilt holds what was changed meanwhile'),
  },
  {
    name: 'a window that another login may read',
    file: 'src/windows/rebuild.ts',
    find: /roleOf\(run, audience\)/,
    replace: `roleOf(run, audience === 'staff' ? 'public' : audience)`,
    caughtBy: windows('a login reads its own window and no other'),
  },
  {
    name: 'a fallback that is written down',
    file: 'src/operations/write.ts',
    find: /const all = \{ \.\.\.before, \.\.\.given \};/,
    replace: 'const all = { en: given.fr, ...before, ...given };',
    caughtBy: windows('a text is kept in the languages in which it was written, and in no other'),
  },
  {
    name: 'languages that are mixed field by field',
    file: 'src/windows/projection.ts',
    find: /: sql`\$\{read\} s\.\$\{bareName\(locale\)\}`/,
    replace: ': sql`coalesce(${read} ${literal(locale)}, ${read} s.${bareName(locale)})`',
    caughtBy: windows(
      'an item is served whole in a language in which it is published, whatever else is written',
    ),
  },
  {
    name: 'a next page that forgets what has no value',
    file: 'src/query/sql/seek.ts',
    find: /if \(step\.nullable && !nullsComeFirst\)/,
    replace: 'if (step.nullable && nullsComeFirst)',
    caughtBy: windows('pages by a field that some items lack lose none of them'),
  },
  {
    name: 'a cursor without its signature',
    file: 'src/query/cursor.ts',
    find: /!timingSafeEqual\(signature, bytes\.subarray\(0, signatureBytes\)\)/,
    replace: 'false',
    caughtBy: reading('a cursor that somebody has changed is refused'),
  },
  {
    name: 'a cursor that is good for every audience',
    file: 'src/query/cursor.ts',
    find: /audience,\s*item\.name,/,
    replace: 'item.name,',
    caughtBy: reading('a cursor of one audience is refused by another'),
  },
  {
    name: 'a filter with null that is dropped',
    file: 'src/query/where.ts',
    find: /\[\.\.\.given\.fields\]\.map\(\(\[operator, value\]\)/,
    replace: `[...given.fields].filter(([, one]) => one.kind !== 'leaf' || one.value !== null).map(([operator, value])`,
    caughtBy: reading('a filter with null for a value is refused, not dropped'),
  },
  {
    name: 'a page that is one item too long',
    file: 'src/query/list.ts',
    find: /size\.value > largestPage/,
    replace: 'size.value > largestPage + 1',
    caughtBy: reading('a page of 101 items is refused, one of 100 is not'),
  },
  {
    name: 'a graph with what others see',
    file: 'src/windows/window-columns.ts',
    find: /reaches\(audience, field\.sees\) &&/,
    replace: '',
    caughtBy: reading('the graph of the public has no field that others see'),
  },
  {
    name: 'a wrong key that reads as the public',
    file: 'src/server/keys.ts',
    find: /if \(!row\) throw refused\(\);/,
    replace: `if (!row) return { audience: 'public' };`,
    caughtBy: reading('a key that nobody made is refused, not served as the public'),
  },
];
