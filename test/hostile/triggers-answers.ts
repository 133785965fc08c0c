import { asRead, named, type Trigger } from './trigger.js';
import type { Attempt } from './mutations.js';
import { badText, noInt, otherRevision, pick, randomText, wrongId } from './variations.js';

const header = 'kind,id,revision,field,part,state,from,source,to,target';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Proposals of members, and sheets that come back from translators. */
export const answers: readonly Trigger[] = [
  {
    what: 'propose for a member what is no proposal',
    varies:
      'revisions: older, newer, no number; fields of the desk, of other kinds, of nobody; what is there already, nothing, texts that hide something',
    who: ['delegate'],
    refused: ['CONFLICT', 'ITEM_INVALID', 'VALUE_INVALID', 'VARIABLE_INVALID', 'REQUEST_INVALID'],
    attempt: (chance, newsdesk) => {
      const { revision } = named(newsdesk, 'member');
      const propose = (input: object, more: object = {}): Attempt => ({
        field: 'proposeChange',
        args: { input, expectedRevision: revision, ...more },
      });
      return pick<() => Attempt>(chance, [
        () => propose({ city: randomText(chance) }, { expectedRevision: otherRevision(chance, revision) }),
        () => propose({ city: 'Elsewhere' }, { expectedRevision: noInt(chance) }),
        () => propose({}),
        () => propose({ city: 'Here' }),
        // Required: a text that says nothing clears one that is not.
        () => propose({ name: badText(chance) }),
        () => propose({ description: { [pick(chance, ['fr', 'en', 'es'])]: `a\u202e${badText(chance)}` } }),
        () =>
          propose({
            [pick(chance, [
              'exposure',
              'slug',
              'internalNote',
              'provenance',
              'id',
              'constructor',
              '__proto__',
            ])]: randomText(chance),
          }),
        () => propose({ city: 'Elsewhere' }, { note: `a${'b'.repeat(2001 + chance(50_000))}` }),
        () => propose({ city: pick(chance, [1, [], {}, true, [[['a']]]]) }),
      ])();
    },
  },
  {
    what: 'propose for a member without being its delegate, or answer as one',
    varies: 'the verb, the person, the proposal, the revision',
    who: ['delegate', 'ada', 'boss'],
    // The graph of the desk has no verb for members, and that of members none for answers.
    refused: ['FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'],
    attempt: (chance, newsdesk, who) => {
      const { revision } = named(newsdesk, 'member');
      if (who !== 'delegate')
        return {
          field: 'proposeChange',
          args: { input: { city: randomText(chance) }, expectedRevision: revision },
        };
      const proposal = pick(chance, Object.values(newsdesk.proposals));
      return chance(2) === 0
        ? { field: 'acceptProposal', args: { proposal, expectedRevision: revision } }
        : { field: 'declineProposal', args: { proposal, answer: randomText(chance) } };
    },
  },
  {
    what: 'answer a proposal that is answered, is not there, or is not one’s to answer',
    varies: 'the verb, the person, the proposal, the revision, answers that say nothing',
    who: ['ada', 'boss', 'writer', 'publisher', 'translator'],
    refused: [
      'ITEM_NOT_FOUND',
      'ID_INVALID',
      'CONFLICT',
      'ITEM_INVALID',
      'FORBIDDEN',
      'VALUE_INVALID',
      'VARIABLE_INVALID',
    ],
    attempt: (chance, newsdesk, who) => {
      const { open, answered } = newsdesk.proposals;
      const { revision } = named(newsdesk, 'member');
      const mayAnswer = who === 'ada' || who === 'boss';
      const gone = pick(chance, [answered, wrongId(chance, open), named(newsdesk, 'member').id]);
      const other = mayAnswer ? gone : pick(chance, [open, answered, gone]);
      const answer = mayAnswer && chance(2) === 0 ? pick(chance, ['', ' ', '\u200b', '\u202e']) : 'No.';
      return pick<() => Attempt>(chance, [
        () => ({ field: 'acceptProposal', args: { proposal: other, expectedRevision: revision } }),
        () => ({
          field: 'acceptProposal',
          args: { proposal: open, expectedRevision: otherRevision(chance, revision) },
        }),
        () => ({ field: 'acceptProposal', args: { proposal: open, expectedRevision: noInt(chance) } }),
        () => ({ field: 'declineProposal', args: { proposal: other, answer } }),
        () => ({
          field: 'declineProposal',
          args: { proposal: open, answer: mayAnswer ? pick(chance, ['', '\n', '\u2060']) : 'No.' },
        }),
      ])();
    },
  },
  {
    what: 'send back a sheet of translations that is none, or that says what its sender may not',
    varies:
      'what is no CSV; other columns; kinds, ids, fields, languages and sources that there are not; texts that say nothing or hide something; languages and people without the right',
    who: ['translator', 'ada', 'publisher', 'writer'],
    // Lines that cannot be taken are told one by one; that nothing was written is seen in the rows.
    refused: ['TranslationsTaken', 'REQUEST_INVALID', 'FORBIDDEN', 'ITEM_INVALID', 'VARIABLE_INVALID'],
    attempt: (chance, newsdesk, who) => {
      const { id, expectedRevision } = asRead(named(newsdesk, pick(chance, ['live', 'draft', 'agreed'])));
      const line = (cells: Readonly<Record<string, string>>): string => {
        const all: Readonly<Record<string, string>> = {
          kind: 'Theme',
          id,
          revision: String(expectedRevision),
          field: 'label',
          part: '',
          state: 'STALE',
          from: 'en',
          source: 'One',
          to: 'es',
          target: 'Algo',
          ...cells,
        };
        return header
          .split(',')
          .map((column) => quoted(all[column] ?? ''))
          .join(',');
      };
      const sheet = (cells: Readonly<Record<string, string>>): string => `${header}\n${line(cells)}\n`;
      const csv = pick<() => string>(chance, [
        () => randomText(chance, 400),
        () => badText(chance),
        () =>
          `${header.replace(pick(chance, header.split(',')), randomText(chance))}\n${line({ source: 'Moved' })}`,
        () => `${header}\n${line({ source: 'Moved' })},more,cells`,
        () => `${header}\n"never closed`,
        () => sheet({ source: randomText(chance) }),
        () => sheet({ kind: pick(chance, ['Account', 'theme', 'constructor', '', randomText(chance)]) }),
        () => sheet({ id: wrongId(chance, id) }),
        () => sheet({ field: pick(chance, ['slug', 'kind', '__proto__', '', randomText(chance)]) }),
        () => sheet({ to: pick(chance, ['de', 'ES', '', '__proto__', randomText(chance)]) }),
        () => sheet({ part: pick(chance, ['0', '1.text', '-1', randomText(chance)]) }),
        () =>
          sheet({ target: pick(chance, ['', ' ', '\u200b', 'a\u202eb', 'a\u0000b', 'x'.repeat(30_000)]) }),
        // A right for Spanish, and for no other language; the right to publish, and to write articles only.
        () =>
          sheet(
            who === 'ada' ? { source: 'Moved' } : who === 'translator' ? { to: 'fr', target: 'Autre' } : {},
          ),
      ])();
      return { field: 'takeTranslations', args: { csv } };
    },
  },
];
