import type { Attempt } from './mutations.js';
import {
  asRead,
  decide,
  decisions,
  locales,
  named,
  note,
  notOnlySpanish,
  some,
  type Trigger,
} from './trigger.js';
import { noInt, otherRevision, pick } from './variations.js';

/** Decisions about items: approving, publishing, withdrawing. */
export const decided: readonly Trigger[] = [
  {
    what: 'approve an item that one has written in part',
    varies: 'the person, other items beside it and their order, notes, revisions of the others',
    who: ['ada', 'bela'],
    refused: ['FORBIDDEN', 'STAGE_INVALID', 'CONFLICT'],
    attempt: (chance, newsdesk) => {
      const own = asRead(named(newsdesk, 'both'));
      const others = Array.from({ length: chance(3) === 0 ? chance(4) : 0 }, () => ({
        ...asRead(named(newsdesk, pick(chance, ['live', 'draft', 'agreed']))),
      })).filter(({ id }, index, list) => list.findIndex((one) => one.id === id) === index);
      const at = chance(others.length + 1);
      return {
        field: 'approve',
        args: { items: [...others.slice(0, at), own, ...others.slice(at)], ...note(chance) },
      };
    },
  },
  {
    what: 'decide on a revision that is not the newest',
    varies: 'the verb, the item, the revision: older, newer, negative, the ends of Int; right ones beside it',
    who: ['ada', 'bela', 'publisher', 'boss'],
    refused: ['Conflict', 'FORBIDDEN', 'STAGE_INVALID'],
    attempt: (chance, newsdesk) => {
      const { id, revision } = named(newsdesk, some(chance));
      const wrong = { id, expectedRevision: otherRevision(chance, revision) };
      const right = asRead(named(newsdesk, 'middle'));
      return decide(chance, pick(chance, decisions), chance(3) === 0 ? [wrong, right] : [wrong]);
    },
  },
  {
    what: 'name a revision that is no number',
    varies: 'numbers beyond Int, fractions, texts, null, lists, objects; the verb',
    who: ['ada', 'boss'],
    refused: ['VARIABLE_INVALID', 'REQUEST_INVALID'],
    atOnce: 1,
    attempt: (chance, newsdesk) => {
      const { id } = named(newsdesk, some(chance));
      const expectedRevision = noInt(chance);
      return chance(4) === 0
        ? { field: 'saveTheme', args: { id, expectedRevision, input: {} } }
        : decide(chance, pick(chance, decisions), [{ id, expectedRevision }]);
    },
  },
  {
    what: 'decide on other languages than those of the right',
    varies: 'the verb, the item, languages: others, more, all, none said',
    who: ['spanish'],
    refused: ['FORBIDDEN'],
    attempt: (chance, newsdesk) => {
      const one = named(newsdesk, pick(chance, ['live', 'both']));
      if (chance(3) === 0) return { field: 'unpublish', args: { ids: [one.id], ...notOnlySpanish(chance) } };
      if (chance(3) === 0) return { field: 'approve', args: { items: [asRead(one)], ...note(chance) } };
      return { field: 'publish', args: { items: [asRead(one)], ...notOnlySpanish(chance) } };
    },
  },
  {
    what: 'hand in, agree to or show what others may',
    varies: 'the verb, the items; somebody without the capability, or with it for another kind',
    who: ['publisher', 'writer', 'translator', 'spanish'],
    refused: ['FORBIDDEN', 'STAGE_INVALID'],
    attempt: (chance, newsdesk, who) => {
      const verbs = who === 'publisher' ? (['submit', 'approve', 'sendBack'] as const) : decisions;
      return decide(chance, pick(chance, verbs), [
        asRead(named(newsdesk, pick(chance, ['both', 'draft', 'top']))),
      ]);
    },
  },
  {
    what: 'bring back what was withdrawn, alone and without the right',
    varies: 'the verb, languages, other items beside it',
    who: ['ada', 'bela', 'publisher', 'spanish'],
    refused: ['STAGE_INVALID', 'FORBIDDEN'],
    attempt: (chance, newsdesk) => {
      const gone = named(newsdesk, 'gone');
      const beside = chance(2) === 0 ? [] : [asRead(named(newsdesk, 'agreed'))];
      const items = chance(2) === 0 ? [asRead(gone), ...beside] : [...beside, asRead(gone)];
      return pick<() => Attempt>(chance, [
        () => ({
          field: 'publish',
          args: { items, ...(chance(2) === 0 && { locales: [pick(chance, locales)] }) },
        }),
        () => ({ field: 'approve', args: { items } }),
        () => ({ field: 'submit', args: { items } }),
        () => ({ field: 'endWithdrawal', args: { ids: items.map(({ id }) => id) } }),
      ])();
    },
  },
  {
    what: 'withdraw, or change how much is known, without the right',
    varies: 'the verb, the items, their number, the exposure',
    who: ['ada', 'publisher', 'writer', 'translator', 'spanish', 'themes'],
    refused: ['FORBIDDEN', 'VALUE_INVALID'],
    attempt: (chance, newsdesk) => {
      const ids = Array.from(
        { length: 1 + chance(3) },
        () => named(newsdesk, pick(chance, ['letter', 'reply', 'withheld-letter'])).id,
      );
      return chance(2) === 0
        ? {
            field: 'expose',
            args: { ids: [...new Set(ids)], exposure: pick(chance, ['PUBLIC', 'GENERALISED', 'WITHHELD']) },
          }
        : { field: 'withdraw', args: { ids: [...new Set([...ids, named(newsdesk, some(chance)).id])] } };
    },
  },
];
