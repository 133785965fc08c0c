import { idPlaces, sample } from '../accounts/walk.js';
import type { Who } from './editors.js';
import { graph, type Attempt } from './mutations.js';
import { asRead, named, some, type Trigger } from './trigger.js';
import { badText, innerAddress, noAddress, otherRevision, pick, randomText, wrongId } from './variations.js';

// A correction is taken whether there is such an item or not, so that its answer tells nothing.
const everyMutation = Object.values(graph.getMutationType()?.getFields() ?? {})
  .filter(({ name }) => name !== 'suggestCorrection')
  .flatMap((field) => idPlaces(field.args).map((place) => ({ field, place })));

const hooked: Trigger['attempt'] = (chance) => ({
  field: 'createWebhook',
  args: {
    name: 'Hook',
    url: chance(4) === 0 ? noAddress(chance) : innerAddress(chance),
    audience: pick(chance, ['public', 'partner', 'staff']),
    ...(chance(5) === 0 && { kinds: [randomText(chance)] }),
  },
});

/** Ids, releases, webhooks, accounts and previews. */
export const other: readonly Trigger[] = [
  {
    what: 'name what there is not',
    varies:
      'every mutation and every argument that takes an id; ids of another form, of another kind, of nobody',
    who: ['boss'],
    refused: [
      'ID_INVALID',
      'ITEM_NOT_FOUND',
      'ITEM_INVALID',
      'FORBIDDEN',
      'VALUE_INVALID',
      'STAGE_INVALID',
      'TOKEN_INVALID',
      'CONFLICT',
      'Conflict',
    ],
    atOnce: 10,
    attempt: (chance, newsdesk) => {
      const { field, place } = pick(chance, everyMutation);
      const id = wrongId(chance, named(newsdesk, some(chance)).id);
      const args = Object.fromEntries(
        field.args
          .filter((arg) => String(arg.type).endsWith('!') || arg.name === place[0])
          .map((arg) => [arg.name, sample(arg.type, arg.name === place[0] ? place.slice(1) : undefined, id)]),
      );
      return { field: field.name, args };
    },
  },
  {
    what: 'put together a release that cannot be',
    varies: 'no entries, entries twice, wrong ids, wrong revisions, none',
    who: ['ada', 'boss', 'themes'],
    refused: [
      'ITEM_INVALID',
      'ITEM_NOT_FOUND',
      'ID_INVALID',
      'Conflict',
      'CONFLICT',
      'FORBIDDEN',
      'VALUE_INVALID',
    ],
    attempt: (chance, newsdesk) => {
      const one = asRead(named(newsdesk, some(chance)));
      const entries = pick<() => object[]>(chance, [
        () => [],
        () => [one, { ...one, act: 'UNPUBLISH' }],
        () => [one, one],
        () => [{ id: one.id }],
        () => [one, { id: wrongId(chance, one.id), expectedRevision: 1 }].reverse(),
        () => [{ ...one, expectedRevision: otherRevision(chance, one.expectedRevision) }],
      ])();
      return {
        field: 'saveRelease',
        args: { title: pick(chance, ['A', '', badText(chance).slice(0, 400)]), entries },
      };
    },
  },
  {
    what: 'have a server told that lies within this network',
    varies:
      'addresses of this machine and of private networks in all their spellings, ports, names and passwords in them, other schemes, kinds that there are not',
    who: ['boss'],
    refused: ['ITEM_INVALID', 'VALUE_INVALID'],
    attempt: hooked,
  },
  {
    what: 'learn of names and addresses by asking for a webhook without ADMINISTER',
    varies: 'the same addresses',
    who: ['ada', 'publisher', 'writer', 'translator'],
    refused: ['FORBIDDEN'],
    attempt: hooked,
  },
  {
    what: 'work on accounts without ADMINISTER, on one that there is not, or on one’s own',
    varies: 'the verb, the account, the rights',
    who: ['ada', 'publisher', 'writer', 'boss'],
    // An administrator invites somebody who has an account already.
    refused: ['FORBIDDEN', 'ID_INVALID', 'ITEM_NOT_FOUND', 'ITEM_INVALID', 'ITEM_TAKEN'],
    attempt: (chance, { accounts }, who) => {
      const idOf = (one: Who): string => `account_${String(accounts.get(one)).replaceAll('-', '')}`;
      const account =
        who === 'boss'
          ? chance(4) === 0
            ? idOf('boss')
            : wrongId(chance, idOf('ada'))
          : pick(chance, [idOf('ada'), idOf('boss'), wrongId(chance, idOf('ada'))]);
      const rights = Array.from({ length: chance(4) }, () => ({
        capability: pick(chance, ['DRAFT', 'ADMINISTER', 'WITHDRAW']),
        ...(chance(3) === 0 && { kind: randomText(chance) }),
      }));
      return pick<() => Attempt>(chance, [
        () => ({ field: 'giveRights', args: { account, rights } }),
        () => ({ field: 'suspendAccount', args: { account, suspended: chance(2) === 0 } }),
        () => ({
          field: 'inviteAccount',
          args: {
            email: pick(chance, [
              'ada@example.org',
              'ADA@EXAMPLE.ORG',
              'no address',
              '',
              // Space before an address, of whatever kind, is none of it.
              `a${badText(chance).slice(0, 99)}@example.org`,
              'boss@example.org',
            ]),
            name: 'New',
            rights: [],
          },
        }),
      ])();
    },
  },
  {
    what: 'make a preview of what one may not change, or that cannot be',
    varies: 'the items, their number, the hours, a release beside them',
    who: ['writer', 'themes'],
    refused: ['FORBIDDEN', 'VALUE_INVALID', 'ITEM_INVALID', 'ITEM_NOT_FOUND', 'ID_INVALID'],
    attempt: (chance, newsdesk) => {
      const ids = Array.from(
        { length: 1 + chance(3) },
        () => named(newsdesk, pick(chance, ['letter', 'reply', 'first', 'withheld'])).id,
      );
      return pick<() => Attempt>(chance, [
        () => ({ field: 'createPreview', args: { ids: [...new Set(ids)] } }),
        () => ({
          field: 'createPreview',
          args: { ids: [...new Set(ids)], hours: pick(chance, [0, -1, 1e6, 2 ** 31 - 1, 1]) },
        }),
        () => ({ field: 'createPreview', args: { ids: [wrongId(chance, ids[0] ?? '')] } }),
        () => ({ field: 'createPreview', args: {} }),
        () => ({ field: 'createPreview', args: { ids: [] } }),
      ])();
    },
  },
  {
    what: 'publish, or give a date to, a release with items that are drafts, were saved again, are withdrawn, or are not read',
    varies:
      'the release, findings that somebody has seen, moments that are over, zones and times that there are not',
    who: ['ada', 'publisher', 'themes', 'translator'],
    refused: ['ReleaseBlocked', 'ITEM_NOT_FOUND', 'FORBIDDEN', 'VALUE_INVALID'],
    attempt: (chance, { releases }, who) => {
      const release = pick(chance, Object.values(releases));
      const seen = [
        'LANGUAGE_MISSING',
        'TEXT_STALE',
        'BROKEN_LINK',
        'LINK_DEAD',
        'PERSON_NAME',
        'STAGE',
        'CHANGED',
      ].filter(() => chance(2) === 0);
      const due = pick<() => object>(chance, [
        () => ({ at: '2999-01-01T00:00:00Z' }),
        () => ({ at: `${1900 + chance(120)}-01-01T00:00:00Z` }),
        () => ({
          localTime: '2999-01-01T12:00',
          timeZone: pick(chance, ['Europe/Zurich', 'Europe/Atlantis', '', 'x'.repeat(500)]),
        }),
        () => ({
          localTime: pick(chance, ['2999-13-01T00:00', '2999-01-01', 'soon', '']),
          timeZone: 'Europe/Zurich',
        }),
        () => ({ at: '2999-01-01T00:00:00Z', localTime: '2999-01-01T12:00', timeZone: 'Europe/Zurich' }),
        () => ({}),
      ])();
      if (who !== 'ada' && chance(4) === 0)
        return { field: 'checkRelease', args: { release: releases.unread } };
      return chance(2) === 0
        ? { field: 'publishRelease', args: { release, seen } }
        : { field: 'scheduleRelease', args: { release, seen, ...due } };
    },
  },
];
