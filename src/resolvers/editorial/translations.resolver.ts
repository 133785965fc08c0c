import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { enumeration } from '../../entities/house/enumeration.js';
import { LocaleEnum, localeNamed, nameOfLocale, type LocaleName } from '../../entities/house/locale-enum.js';
import {
  readTranslations,
  type TranslatedText,
  type TranslationWish,
} from '../../operations/translations/read-translation.js';
import {
  suggestionOrigins,
  suggestTranslation,
  type Match,
  type Suggestion,
  type SuggestionOrigin,
  type Term,
} from '../../operations/translations/suggest.js';
import { translationSheet, type SheetWish } from '../../operations/translations/sheet.js';
import { takeSheet } from '../../operations/translations/take-sheet.js';
import type { UnitState } from '../../operations/translations/units.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { gather } from '../gather.js';
import type { Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';

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

const Origin = enumeration('SuggestionOrigin', 'Origin of a suggested translation.', {
  MEMORY: 'Earlier translation of the same sentence, or of one like it, that the public reads.',
  GLOSSARY: 'Term that is translated in the content already: the name of a theme.',
  MACHINE: 'Machine: the texts are sent to the service of RESEAU_TRANSLATOR.',
});
enumOf(Origin);

@plain
@ObjectType('TranslationMatch', {
  description: 'Suggested translation of a text or of a part of it; nothing of it is saved.',
})
class TranslationMatch {
  @Field(() => enumOf(Origin), { description: 'Origin.' })
  origin!: SuggestionOrigin;
  @Field(() => String, {
    description: 'Part of the text that it translates: a sentence, a term, or all of it.',
  })
  part!: string;
  @Field(() => String, { description: 'Text whose translation it is; of MEMORY an earlier sentence.' })
  source!: string;
  @Field(() => String, { description: 'Translation.' })
  text!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      'Likeness of both sentences, from 0.5 to 1; 1: they are the same. Null: it is not of MEMORY.',
  })
  score!: number | null;
  @Field(() => ID, { nullable: true, description: 'Item that has it. Null: it is not of MEMORY.' })
  item!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of that item, in the language of the translation if it has one. Null: it has none.',
  })
  label!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time at which that item was saved as it is published. Null: it is not of MEMORY.',
  })
  savedAt!: Date | null;
}

@plain
@ObjectType('TextSuggestion', {
  description: 'Suggestions for the translation of a text; nothing of them is saved.',
})
class TextSuggestion {
  @Field(() => String, { description: 'Field.' })
  field!: string;
  @Field(() => String, {
    description: 'Position in a list, and the part, such as `2.heading`; empty if the field is one text.',
  })
  part!: string;
  @Field(() => enumOf(State), { description: 'Present state of the text.' })
  state!: UnitState;
  @Field(() => String, { description: 'Text that was translated.' })
  source!: string;
  @Field(() => String, {
    description: 'Machine translation, which nobody has read; empty: no machine was requested.',
  })
  text!: string;
  @Field(() => [TermObject], { description: 'Known terms that the source contains.' })
  terms!: Suggestion['terms'];
  @Field(() => [TranslationMatch], {
    description:
      'Suggestions of all origins: of each sentence at most three of MEMORY, the best first; then the terms; then the machine.',
  })
  matches!: object[];
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

@plain
@ObjectType({ description: 'File of the texts to be translated.' })
class TranslationSheet {
  @Field(() => String, {
    description: 'CSV with a line for each text; the column `target` is to be filled in, the others stay.',
  })
  csv!: string;
  @Field(() => Int, { description: 'Number of items in the file.' })
  items!: number;
  @Field(() => Int, { description: 'Number of texts in the file.' })
  units!: number;
  @Field(() => Int, {
    description: 'Number of items that need a translation too: send this file back, and request another.',
  })
  left!: number;
}

@plain
@ObjectType({ description: 'Result of a sheet. All accepted texts are drafts.' })
class TranslationsTaken {
  @Field(() => Int, { description: 'Number of items that were changed.' })
  saved!: number;
  @Field(() => Int, { description: 'Number of items that had this content already.' })
  unchanged!: number;
  @Field(() => [UntakenTranslation], { description: 'Rows that were not accepted.' })
  rejected!: UntakenTranslation[];
}

@plain
@ObjectType({ description: 'Suggested translations.' })
class TranslationSuggested {
  @Field(() => String, { description: 'Name of the machine; empty: none was requested.' })
  by!: string;
  @Field(() => [TextSuggestion], { description: 'Suggestions for missing or outdated texts, at most 50.' })
  texts!: TextSuggestion[];
}

@plain
@ObjectType('TranslatedText', { description: 'Text of an item beside its translation.' })
class TranslatedTextObject {
  @Field(() => ID, { description: 'Item, or part of the item.' })
  item!: string;
  @Field(() => Int, { description: 'Newest revision of it; a save of the translation expects it.' })
  revision!: number;
  @Field(() => String, { description: 'Field.' })
  field!: string;
  @Field(() => String, {
    description: 'Position in a list, and the part, such as `2.heading`; empty if the field is one text.',
  })
  part!: string;
  @Field(() => enumOf(State), { description: 'State of the translation.' })
  state!: UnitState;
  @Field(() => enumOf(LocaleEnum), { description: 'Language of the source.' })
  from!: string;
  @Field(() => String, { description: 'Source as it is now.' })
  source!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Source as it was when it was translated; empty if it was not there. Null: the translation is not outdated, or the caller does not read the drafts of the item.',
  })
  sourceBefore!: string | null;
  @Field(() => String, { description: 'Translation; empty if it is missing.' })
  target!: string;
  @Field(() => [TermObject], { description: 'Known terms that the source contains.' })
  terms!: Term[];
}

@ArgsType()
class LanguageArguments {
  @Field(() => enumOf(LocaleEnum), { description: 'Language of the translation.' })
  to!: LocaleName;
}

@ArgsType()
class SheetArguments extends LanguageArguments {
  @Field(() => enumOf(LocaleEnum), {
    nullable: true,
    description: 'Source language. Optional; default: the language in which each item was written first.',
  })
  from?: LocaleName | null;
  @Field(() => [ID], { nullable: true, description: 'Items to include.' })
  ids?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of items to include, such as Appeal.' })
  kinds?: string[] | null;
  @Field(() => [enumOf(State)], {
    nullable: true,
    description: 'States of the texts. Optional; default: MISSING and STALE.',
  })
  states?: UnitState[] | null;
}

@ArgsType()
class TakeTranslationsArguments {
  @Field(() => String, { description: 'Sheet.' })
  csv!: string;
}

@ArgsType()
class SuggestTranslationArguments extends LanguageArguments {
  @Field(() => ID, { description: 'Item.' })
  id!: string;
}

@ArgsType()
class OriginsArguments extends SuggestTranslationArguments {
  @Field(() => [enumOf(Origin)], {
    nullable: true,
    description:
      'Origins of the suggestions; without MACHINE no text leaves the server. Optional; default: all of them.',
  })
  origins?: SuggestionOrigin[] | null;
}

@ArgsType()
class TranslationArguments extends SuggestTranslationArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: the texts of the parts too, such as the blocks of an article, behind those of the item.',
  })
  withParts!: boolean;
}

const result = declareUnion(
  'TranslationResult',
  'Result: the answer requested, or the reason for the refusal.',
  () => [TranslationSheet, TranslationsTaken, TranslationSuggested, Refusal],
);

/** The sheet that is wanted, with the ids of the desk. Throws ID_INVALID, ARGUMENT_OUT_OF_RANGE. */
const wishOf = (graph: Graph, { to, from, ids, kinds, states }: SheetArguments): SheetWish => ({
  to: localeNamed(to),
  ...(from && { from: localeNamed(from) }),
  ...(ids && {
    items: [...idsByItem(ids, graph.items)].map(([item, some]) => ({
      item: item.name,
      ids: some.map((id) => readId(id, [item]).uuid),
    })),
  }),
  ...(kinds && { kinds }),
  states: states ?? ['MISSING', 'STALE'],
  most: mostItems,
  bytes: mostBytes,
});

/** A suggestion with the id of the item that it is from. */
const matchOut = ({ item, id, ...match }: Match): object => ({
  ...{ score: null, label: null, savedAt: null },
  ...match,
  item: item && id !== undefined ? writeId(item, id) : null,
});

/** Translators' work: sheets out and in, and what a machine suggests. */
export function translationsResolver(graph: Graph): new () => object {
  const textsOf = gather<TranslationWish, readonly TranslatedText[]>(readTranslations);

  @Resolver()
  class TranslationsResolver {
    @Query(() => [TranslatedTextObject], {
      description:
        'Texts of an item beside their translations into a language, as far as the caller reads them: which are missing, which are outdated, and how the source has changed since.',
    })
    async translation(
      @Args(() => TranslationArguments) { id, to, withParts }: TranslationArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const { item, uuid } = readId(id, graph.items, 'id');
      const wish = { item: item.name, id: uuid, to: localeNamed(to), withParts };
      const texts = await textsOf(context, info, wish);
      return texts.map(({ item: kind, id: one, from, ...text }) => ({
        ...text,
        item: writeId(kind, one),
        from: nameOfLocale(from),
      }));
    }

    @Verb(() => result, {
      description:
        'Makes a file for translators of missing or outdated texts, whole items only. Takes TRANSLATE or DRAFT.',
    })
    translationSheet(
      @Args(() => SheetArguments) given: SheetArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('TranslationSheet', () => translationSheet(acting.desk(info), wishOf(graph, given)));
    }

    @Verb(() => result, {
      description:
        'Saves the texts that a translator has filled in, as drafts; a text that has changed since the sheet was made is not accepted. Takes TRANSLATE or DRAFT.',
    })
    takeTranslations(
      @Args(() => TakeTranslationsArguments) { csv }: TakeTranslationsArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('TranslationsTaken', async () => {
        const { rejected, ...counts } = await takeSheet(acting.desk(info), csv);
        return { ...counts, rejected: rejected.map(({ id, ...rest }) => ({ ...rest, item: id })) };
      });
    }

    @Verb(() => result, {
      description:
        'Suggests translations for missing or outdated texts of an item, from earlier translations, from known terms and from a machine; nothing is saved. Takes TRANSLATE or DRAFT.',
    })
    suggestTranslation(
      @Args(() => OriginsArguments) { id, to, origins }: OriginsArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('TranslationSuggested', async () => {
        const { item, uuid } = readId(id, graph.items);
        const wanted = origins ?? suggestionOrigins;
        const translator = wanted.includes('MACHINE') ? acting.translator : undefined;
        const texts = await suggestTranslation(
          acting.desk(info),
          { item: item.name, id: uuid, to: localeNamed(to), origins: wanted },
          translator,
        );
        return {
          by: translator?.name ?? '',
          texts: texts.map(({ matches, ...text }) => ({ ...text, matches: matches.map(matchOut) })),
        };
      });
    }
  }
  return TranslationsResolver;
}
