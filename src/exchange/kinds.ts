import { ReseauError } from '../base/errors.js';
import { items } from '../entities/entities.js';
import {
  fieldNamed,
  itemNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';

/**
 * What the rows of a file are: items of one kind, or items with what they belong to, such as the lines of a
 * statement with their statement.
 */
export interface FileKind {
  readonly item: ItemMetadata;
  /** The relation through which a row also says what its item belongs to. */
  readonly within?: FieldMetadata;
  /** Kinds that change with these: fields of theirs follow from these. */
  readonly also: readonly string[];
}

/** Shorter words, and files that hold two kinds. */
const particular: Readonly<Record<string, { readonly item: string; readonly within?: string }>> = {
  mentions: { item: 'DonorMention' },
  statements: { item: 'StatementLine', within: 'statement' },
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The words by which a kind of file is called. */
export const fileKinds: readonly string[] = [
  ...items.map((item) => kebab(item.plural)),
  ...Object.keys(particular),
].sort();

/** The kind that a word names: `donor-mentions`, `donorMentions`, `DonorMention`. Throws COMMAND_INVALID. */
export function fileKind(word: string): FileKind {
  const special = Object.hasOwn(particular, word) ? particular[word] : undefined;
  const item = special
    ? itemNamed(special.item)
    : items.find((one) => [one.name, one.plural, kebab(one.plural)].includes(word));
  if (!item)
    throw new ReseauError(
      'COMMAND_INVALID',
      `there is no kind «${word}»; it is one of ${fileKinds.join(', ')}`,
    );
  return {
    item,
    ...(special?.within !== undefined && { within: fieldNamed(item, special.within) }),
    also: item.derives ? [targetOf(fieldNamed(item, item.derives.of)).name] : [],
  };
}
