import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../base/locale.js';
import { enumeration } from '../../entities/house/enumeration.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { suggestTranslation, type Suggestion } from '../../operations/translations/suggest.js';
import { translationSheet } from '../../operations/translations/sheet.js';
import { takeSheet } from '../../operations/translations/take-sheet.js';
import type { UnitState } from '../../operations/translations/units.js';
import { readId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { declareField, declareObject, type ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';

const State = enumeration('TranslationState', 'What a text stands at in a language.', {
  MISSING: 'It has not been translated.',
  STALE: 'Its source has changed since it was translated.',
  DONE: 'It says what its source says.',
});
enumOf(State);

/** What a sheet may have, so that it can be sent back in one request. */
const mostBytes = 48_000;
const mostItems = 100;

@plain
@ObjectType('Term', { description: 'A word that the house has in both languages: the name of a theme.' })
class TermObject {
  @Field(() => String, { description: 'In the language of the source.' })
  source!: string;
  @Field(() => String, { description: 'In that of the translation.' })
  target!: string;
  @Field(() => Boolean, { description: 'Whether the suggestion has it.' })
  isUsed!: boolean;
}

@plain
@ObjectType('TextSuggestion', { description: 'What a machine suggests for a text; nobody has read it, and nothing of it is saved.' })
class TextSuggestion {
  @Field(() => String, { description: 'The field.' })
  field!: string;
  @Field(() => String, { description: 'Its place in a list, and the part, such as `2.heading`; empty where the field is one text.' })
  part!: string;
  @Field(() => enumOf(State), { description: 'What the text stands at now.' })
  state!: UnitState;
  @Field(() => String, { description: 'The text that was translated.' })
  source!: string;
  @Field(() => String, { description: 'The suggestion.' })
  text!: string;
  @Field(() => [TermObject], { description: 'Words of the house that the source has.' })
  terms!: Suggestion['terms'];
}

@plain
@ObjectType('UntakenTranslation', { description: 'Something of a sheet that was not taken.' })
class UntakenTranslation {
  @Field(() => String, { description: 'The item, as the sheet names it.' })
  item!: string;
  @Field(() => String, { nullable: true, description: 'The field, where one is meant.' })
  field?: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** Translators' work: sheets out and in, and what a machine suggests. */
export function translationsResolver(graph: Graph): new () => object {
  const object = (name: string, doc: string): new () => object => {
    const made = declareObject(name, doc);
    Extensions({ plain: true })(made);
    return made;
  };
  const sheet = object('TranslationSheet', 'What is to be translated, as a file.');
  declareField(
    sheet,
    'csv',
    () => String,
    'CSV with a line for each text; the column `target` is to be filled in, the others stay.',
    false,
  );
  declareField(sheet, 'items', () => Int, 'How many items it holds.', false);
  declareField(sheet, 'units', () => Int, 'How many texts.', false);
  declareField(sheet, 'left', () => Int, 'Items that want a translation too: send this one back, and ask again.', false);
  const taken = object('TranslationsTaken', 'What became of a sheet. What was taken is a draft.');
  declareField(taken, 'saved', () => Int, 'Items that were changed.', false);
  declareField(taken, 'unchanged', () => Int, 'Items that said all of it already.', false);
  declareField(taken, 'rejected', () => [UntakenTranslation], 'What was not taken.', false);
  const suggested = object('TranslationSuggested', 'What a machine suggests.');
  declareField(suggested, 'by', () => String, 'The machine.', false);
  declareField(suggested, 'texts', () => [TextSuggestion], 'Suggestions for what is missing or stale, at most 50.', false);
  const result = oneOf('TranslationResult', 'What was asked for, or why not.', () => [sheet, taken, suggested, Refusal]);

  const to: ArgumentSpec = { name: 'to', type: () => enumOf(LocaleEnum), required: true, doc: 'The language of the translation.' };
  const localeOf = (given: unknown): Locale => String(given).toLowerCase() as Locale;
  return verbsResolver([
    {
      name: 'translationSheet',
      doc: 'Makes a file for translators of what is missing or stale, whole items only. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [
        to,
        {
          name: 'from',
          type: () => enumOf(LocaleEnum),
          doc: 'Source language. Optional; default: the language in which each item was written first.',
        },
        { name: 'ids', type: () => [ID], doc: 'Only these items.' },
        { name: 'kinds', type: () => [String], doc: 'Only items of these kinds, such as Appeal.' },
        { name: 'states', type: () => [enumOf(State)], doc: 'States of the texts. Optional; default: MISSING and STALE.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('TranslationSheet', () => {
          const ids = given.ids as string[] | null | undefined;
          const kinds = given.kinds as string[] | null | undefined;
          return translationSheet(acting.desk(info), {
            to: localeOf(given.to),
            ...(typeof given.from === 'string' && { from: localeOf(given.from) }),
            ...(ids && {
              items: [...idsByItem(ids, graph.items)].map(([item, some]) => ({
                item: item.name,
                ids: some.map((id) => readId(id, [item]).uuid),
              })),
            }),
            ...(kinds && { kinds }),
            states: (given.states as UnitState[] | null | undefined) ?? ['MISSING', 'STALE'],
            most: mostItems,
            bytes: mostBytes,
          });
        }),
    },
    {
      name: 'takeTranslations',
      doc: 'Saves what a translator has filled in, as drafts; what has moved on since the sheet was made is not taken. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [{ name: 'csv', type: () => String, required: true, doc: 'The sheet.' }],
      act: ({ acting }, given, info) =>
        outcome('TranslationsTaken', async () => {
          const { rejected, ...counts } = await takeSheet(acting.desk(info), given.csv as string);
          return { ...counts, rejected: rejected.map(({ id, ...rest }) => ({ ...rest, item: id })) };
        }),
    },
    {
      name: 'suggestTranslation',
      doc: 'Asks a machine for what is missing or stale of an item; nothing is saved. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [{ name: 'id', type: () => ID, required: true, doc: 'The item.' }, to],
      act: ({ acting }, given, info) =>
        outcome('TranslationSuggested', async () => {
          const { item, uuid } = readId(given.id, graph.items);
          const { translator } = acting;
          const texts = await suggestTranslation(acting.desk(info), { item: item.name, id: uuid, to: localeOf(given.to) }, translator);
          return { by: translator?.name ?? '', texts };
        }),
    },
  ]);
}
