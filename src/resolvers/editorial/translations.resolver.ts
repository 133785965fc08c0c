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

const State = enumeration('TranslationState', 'State of a text in a language.', {
  MISSING: 'Not translated.',
  STALE: 'Outdated: the source has changed since the translation.',
  DONE: 'Up to date: the translation fits its source.',
});
enumOf(State);

/** What a sheet may have, so that it can be sent back in one request. */
const mostBytes = 48_000;
const mostItems = 100;

@plain
@ObjectType('Term', { description: 'Term that is translated in the content already: the name of a theme.' })
class TermObject {
  @Field(() => String, { description: 'Term in the language of the source.' })
  source!: string;
  @Field(() => String, { description: 'Term in the language of the translation.' })
  target!: string;
  @Field(() => Boolean, { description: 'True if the suggestion contains it.' })
  isUsed!: boolean;
}

@plain
@ObjectType('TextSuggestion', {
  description: 'Machine translation of a text as a suggestion; nobody has read it, and nothing of it is saved.',
})
class TextSuggestion {
  @Field(() => String, { description: 'Field.' })
  field!: string;
  @Field(() => String, { description: 'Position in a list, and the part, such as `2.heading`; empty if the field is one text.' })
  part!: string;
  @Field(() => enumOf(State), { description: 'Present state of the text.' })
  state!: UnitState;
  @Field(() => String, { description: 'Text that was translated.' })
  source!: string;
  @Field(() => String, { description: 'Suggestion.' })
  text!: string;
  @Field(() => [TermObject], { description: 'Known terms that the source contains.' })
  terms!: Suggestion['terms'];
}

@plain
@ObjectType('UntakenTranslation', { description: 'Row of a sheet that was not accepted.' })
class UntakenTranslation {
  @Field(() => String, { description: 'Item, as the sheet names it.' })
  item!: string;
  @Field(() => String, { nullable: true, description: 'Field concerned. Null: no field is concerned.' })
  field?: string;
  @Field(() => String, { description: 'Reason.' })
  reason!: string;
}

/** Translators' work: sheets out and in, and what a machine suggests. */
export function translationsResolver(graph: Graph): new () => object {
  const object = (name: string, doc: string): new () => object => {
    const made = declareObject(name, doc);
    Extensions({ plain: true })(made);
    return made;
  };
  const sheet = object('TranslationSheet', 'File of the texts to be translated.');
  declareField(
    sheet,
    'csv',
    () => String,
    'CSV with a line for each text; the column `target` is to be filled in, the others stay.',
    false,
  );
  declareField(sheet, 'items', () => Int, 'Number of items in the file.', false);
  declareField(sheet, 'units', () => Int, 'Number of texts in the file.', false);
  declareField(sheet, 'left', () => Int, 'Number of items that need a translation too: send this file back, and request another.', false);
  const taken = object('TranslationsTaken', 'Result of a sheet. All accepted texts are drafts.');
  declareField(taken, 'saved', () => Int, 'Number of items that were changed.', false);
  declareField(taken, 'unchanged', () => Int, 'Number of items that had this content already.', false);
  declareField(taken, 'rejected', () => [UntakenTranslation], 'Rows that were not accepted.', false);
  const suggested = object('TranslationSuggested', 'Machine translations as suggestions.');
  declareField(suggested, 'by', () => String, 'Name of the machine.', false);
  declareField(suggested, 'texts', () => [TextSuggestion], 'Suggestions for missing or outdated texts, at most 50.', false);
  const result = oneOf('TranslationResult', 'Result: the answer requested, or the reason for the refusal.', () => [
    sheet,
    taken,
    suggested,
    Refusal,
  ]);

  const to: ArgumentSpec = { name: 'to', type: () => enumOf(LocaleEnum), required: true, doc: 'Language of the translation.' };
  const localeOf = (given: unknown): Locale => String(given).toLowerCase() as Locale;
  return verbsResolver([
    {
      name: 'translationSheet',
      doc: 'Makes a file for translators of missing or outdated texts, whole items only. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [
        to,
        {
          name: 'from',
          type: () => enumOf(LocaleEnum),
          doc: 'Source language. Optional; default: the language in which each item was written first.',
        },
        { name: 'ids', type: () => [ID], doc: 'Items to include.' },
        { name: 'kinds', type: () => [String], doc: 'Kinds of items to include, such as Appeal.' },
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
      doc: 'Saves the texts that a translator has filled in, as drafts; a text that has changed since the sheet was made is not accepted. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [{ name: 'csv', type: () => String, required: true, doc: 'Sheet.' }],
      act: ({ acting }, given, info) =>
        outcome('TranslationsTaken', async () => {
          const { rejected, ...counts } = await takeSheet(acting.desk(info), given.csv as string);
          return { ...counts, rejected: rejected.map(({ id, ...rest }) => ({ ...rest, item: id })) };
        }),
    },
    {
      name: 'suggestTranslation',
      doc: 'Requests machine translations for missing or outdated texts of an item; nothing is saved. Takes TRANSLATE or DRAFT.',
      type: () => result,
      args: [{ name: 'id', type: () => ID, required: true, doc: 'Item.' }, to],
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
