import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { compositionOf } from '../composition/composition.js';
import { staying } from '../composition/with-composition.js';
import type { Desk } from '../desk.js';
import { inTransaction, type Work } from '../transaction.js';
import { workOn } from './sheet.js';
import { glossaryOf, termsIn, type Glossary, type Term } from './suggest.js';
import type { Unit } from './units.js';

/** A text of an item beside its translation. */
export interface TranslatedText extends Unit {
  readonly item: ItemMetadata;
  readonly id: string;
  /** The revision that a save of the translation expects. */
  readonly revision: number;
  readonly from: Locale;
  readonly terms: readonly Term[];
}

/** The translation that is read: of an item, or of an item and its parts. */
export interface TranslationWish {
  readonly item: string;
  readonly id: string;
  readonly to: Locale;
  readonly withParts: boolean;
}

const reading = { verb: 'read-translation', needs: 'nothing', windows: false, once: false } as const;

/**
 * The texts of items beside their translations, as far as the caller reads them; ITEM_NOT_FOUND of one that they do
 * not read.
 */
export const readTranslations = (
  desk: Desk,
  wishes: readonly TranslationWish[],
): Promise<(readonly TranslatedText[] | ReseauError)[]> =>
  inTransaction(desk, reading, async (work) => {
    const found: (readonly TranslatedText[] | ReseauError)[] = [];
    for (const wish of wishes)
      found.push(
        await textsOf(work, wish).catch((reason: unknown) => {
          if (reason instanceof ReseauError) return reason;
          throw reason;
        }),
      );
    return found;
  });

async function textsOf(work: Work, { item, id, to, withParts }: TranslationWish): Promise<TranslatedText[]> {
  const whole = itemNamed(item);
  const composition = withParts ? await compositionOf(work, whole, id) : undefined;
  const parts = composition ? staying(composition).filter(({ isRemoved }) => !isRemoved) : [];
  const texts: TranslatedText[] = [];
  const glossaries = new Map<Locale, Glossary>();
  for (const one of [{ item: whole, id }, ...parts].filter((part) => part.item.localised)) {
    const task = await workOn(work, one.item.name, one.id, to);
    const glossary = glossaries.get(task.from) ?? (await glossaryOf(work, task.from, to));
    glossaries.set(task.from, glossary);
    for (const unit of task.units)
      texts.push({
        ...unit,
        item: one.item,
        id: one.id,
        revision: task.revision,
        from: task.from,
        terms: termsIn(glossary, unit.source, unit.target),
      });
  }
  return texts;
}
