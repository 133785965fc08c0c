import type { Attempt } from './mutations.js';
import { named, saving, some, themes, type Trigger } from './trigger.js';
import { badText, noAddress, otherRevision, pick, randomText, wrongId } from './variations.js';

/** Saves of items. */
export const saves: readonly Trigger[] = [
  {
    what: 'save over a newer revision, or an item by the name that it has',
    varies: 'the revision, with the id or with the slug alone, the fields',
    who: ['ada', 'bela', 'boss'],
    refused: ['CONFLICT', 'Conflict', 'ITEM_TAKEN', 'ITEM_INVALID', 'ITEM_NOT_FOUND'],
    attempt: (chance, newsdesk) => {
      const slug = some(chance);
      const { id, revision } = named(newsdesk, slug);
      // In every language: what others have changed since is among it, so that it is not laid over theirs.
      const label = { en: randomText(chance), fr: randomText(chance), es: randomText(chance) };
      const input = { label, ...(chance(2) === 0 && { themeKind: 'CONTEXT' }) };
      const expectedRevision = otherRevision(chance, revision);
      return {
        field: 'saveTheme',
        args:
          chance(2) === 0
            ? { id, expectedRevision, input }
            : { expectedRevision, input: { ...input, slug, provenance: 'SAMPLE', themeKind: 'CONTEXT' } },
      };
    },
  },
  {
    what: 'take the name of another item',
    varies: 'which item, whose name, other fields beside it',
    who: ['ada', 'boss'],
    refused: ['ITEM_TAKEN', 'ITEM_INVALID'],
    attempt: (chance, newsdesk) => {
      const slug = some(chance);
      const other = pick(
        chance,
        themes.filter((one) => one !== slug),
      );
      return saving('Theme', named(newsdesk, slug), {
        slug: other,
        ...(chance(2) === 0 && { label: { fr: randomText(chance) } }),
      });
    },
  },
  {
    what: 'save other texts than those of the right',
    varies: 'languages, fields that are no text, Spanish beside them',
    who: ['translator'],
    refused: ['FORBIDDEN'],
    attempt: (chance, newsdesk) => {
      const label = {
        [pick(chance, ['en', 'fr'])]: `${randomText(chance)}x`,
        ...(chance(2) === 0 && { es: randomText(chance) }),
      };
      return saving(
        'Theme',
        named(newsdesk, some(chance)),
        pick(chance, [
          { label },
          { themeKind: 'VIOLATION' },
          { label, themeKind: 'CONTEXT' },
          { slug: `theme-${chance(1e6)}` },
        ]),
      );
    },
  },
  {
    what: 'make an item its own ancestor',
    varies: 'the kind, which of the chain, which below it, other fields beside it',
    who: ['ada', 'boss'],
    refused: ['ITEM_INVALID'],
    attempt: (chance, newsdesk) => {
      const { kind, chain, field, text } = pick(chance, [
        { kind: 'Theme', chain: ['top', 'middle', 'bottom'], field: 'broader', text: 'label' },
        { kind: 'Programme', chain: ['first', 'second', 'third'], field: 'parent', text: 'title' },
        { kind: 'Appeal', chain: ['letter', 'reply', 'second-reply'], field: 'parent', text: 'title' },
        { kind: 'MenuEntry', chain: ['above', 'below'], field: 'parent', text: 'label' },
      ]);
      const at = chance(chain.length);
      const parent = named(newsdesk, chain[at + chance(chain.length - at)] ?? '').id;
      return saving(kind, named(newsdesk, chain[at] ?? ''), {
        [field]: parent,
        ...(chance(2) === 0 && { [text]: { es: randomText(chance) } }),
      });
    },
  },
  {
    what: 'put two blocks in one place, and lead a menu entry to two targets',
    varies: 'new blocks and moved ones, places beyond the range, the pairs of targets, paths',
    who: ['ada', 'boss'],
    refused: ['ITEM_INVALID'],
    attempt: (chance, newsdesk) => {
      const slug = `new-${chance(1e9)}`;
      const fresh = {
        slug,
        provenance: 'SAMPLE',
        blockKind: 'TEXT',
        text: { en: randomText(chance) },
        article: named(newsdesk, 'read').id,
      };
      const targets = {
        article: named(newsdesk, 'read').id,
        programme: named(newsdesk, 'first').id,
        path: '/about',
      };
      const two = pick(chance, [
        ['article', 'programme'],
        ['article', 'path'],
        ['programme', 'path'],
        ['article', 'programme', 'path'],
      ] as const);
      const none = { article: null, programme: null, path: null };
      return pick<() => Attempt>(chance, [
        () => ({
          field: 'saveBlock',
          args: { expectedRevision: 0, input: { ...fresh, position: pick(chance, [1, 2]) } },
        }),
        () =>
          saving('Block', named(newsdesk, 'block-one'), {
            position: 2,
            ...(chance(2) === 0 && { text: { fr: randomText(chance) } }),
          }),
        () =>
          saving('Block', named(newsdesk, 'block-two'), {
            position: pick(chance, [1, 0, -1, 1001, 2 ** 31 - 1, -chance(1e6)]),
          }),
        () =>
          saving('MenuEntry', named(newsdesk, 'above'), {
            ...none,
            ...Object.fromEntries(two.map((one) => [one, targets[one]])),
          }),
        () => ({
          field: 'saveMenuEntry',
          args: {
            expectedRevision: 0,
            input: {
              slug,
              provenance: 'SAMPLE',
              menu: newsdesk.items.main?.id,
              position: 9,
              label: { en: 'x' },
              ...Object.fromEntries(two.map((one) => [one, targets[one]])),
            },
          },
        }),
      ])();
    },
  },
  {
    what: 'save a text that says nothing, or hides something',
    varies:
      'invisible characters alone, control characters, those that turn the direction, half characters, too many; the language; new and known items',
    who: ['ada', 'boss'],
    refused: ['ITEM_INVALID', 'REQUEST_INVALID', 'VARIABLE_INVALID'],
    atOnce: 10,
    attempt: (chance, newsdesk) => {
      const bad = badText(chance);
      const all = { en: bad, fr: bad, es: bad };
      return pick<() => Attempt>(chance, [
        () => ({
          field: 'saveTheme',
          args: {
            expectedRevision: 0,
            input: {
              slug: `text-${chance(1e9)}`,
              themeKind: 'CONTEXT',
              provenance: 'SAMPLE',
              label: chance(2) === 0 ? all : { [pick(chance, ['en', 'fr', 'es'])]: bad },
            },
          },
        }),
        () => saving('Theme', named(newsdesk, some(chance)), { label: all }),
        () => saving('Programme', named(newsdesk, 'second'), { title: all }),
        () => saving('MenuEntry', named(newsdesk, 'above'), { label: all }),
      ])();
    },
  },
  {
    what: 'save values that cannot be meant',
    varies: 'slugs, days of no calendar, addresses, numbers; one wrong or several',
    who: ['ada', 'boss'],
    refused: ['ITEM_INVALID', 'VALUE_INVALID', 'VARIABLE_INVALID', 'ID_INVALID'],
    atOnce: 1,
    attempt: (chance, newsdesk) => {
      const day = `${pick(chance, ['2026', '0000', '26', '99999'])}-${pick(chance, ['02', '13', '00'])}-${pick(chance, ['30', '00', '32'])}`;
      const wrong: readonly (() => Attempt)[] = [
        () =>
          saving('Theme', named(newsdesk, some(chance)), {
            slug: pick(chance, [
              'A b',
              'ä',
              '-a',
              'a--b',
              'a_b',
              '',
              'x'.repeat(5000),
              `a ${randomText(chance)}`,
            ]),
          }),
        () =>
          saving('Article', named(newsdesk, 'read'), {
            publishedOn: day,
            ...(chance(2) === 0 && { slug: 'A b' }),
          }),
        () => saving('Appeal', named(newsdesk, 'reply'), { documentDate: { value: day, precision: 'DAY' } }),
        () =>
          saving('Appeal', named(newsdesk, 'reply'), {
            referenceMonth: pick(chance, [0, 13, -1, 2 ** 31 - 1]),
          }),
        () =>
          saving('Programme', named(newsdesk, 'second'), {
            startYear: pick(chance, [-1, 1, 99_999, -(2 ** 31)]),
          }),
        () =>
          saving('Theme', named(newsdesk, some(chance)), {
            broader: wrongId(chance, named(newsdesk, 'live').id),
          }),
        () => ({
          field: 'saveOrganisation',
          args: {
            expectedRevision: 0,
            input: {
              slug: `with-site-${chance(1e9)}`,
              name: 'A',
              exposure: 'PUBLIC',
              provenance: 'SAMPLE',
              website: noAddress(chance),
            },
          },
        }),
      ];
      return pick(chance, wrong)();
    },
  },
  {
    what: 'go back to a revision that there is not, or of an item that one does not read',
    varies: 'the item, the revision',
    who: ['ada', 'writer', 'translator', 'boss'],
    refused: ['ITEM_NOT_FOUND', 'FORBIDDEN'],
    attempt: (chance, newsdesk, who) => {
      if (who === 'writer')
        return {
          field: 'restore',
          args: {
            id: named(newsdesk, pick(chance, ['live', 'withheld', 'letter', 'first'])).id,
            revision: 1,
          },
        };
      const { id, revision } = named(newsdesk, who === 'translator' ? 'live' : some(chance));
      const earlier = otherRevision(chance, revision);
      return {
        field: 'restore',
        args: { id, revision: earlier >= 1 && earlier <= revision ? -earlier : earlier },
      };
    },
  },
];
