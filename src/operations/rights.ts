import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { Capability } from '../entities/house/capability.js';
import { relationsOf, targetOf, type ItemMetadata } from '../entities/house/metadata.js';

/** What somebody may do, and where: everywhere, but for what is named. */
export interface Right {
  readonly capability: Capability;
  /** A kind of item. */
  readonly kind?: string;
  /** A programme: it and what belongs to it. */
  readonly programme?: string;
  /** A member: its own entry. */
  readonly organisation?: string;
  /** A language: its texts only. */
  readonly locale?: Locale;
}

/** Processes of the house may do everything; a person what they have been given. */
export type Rights = 'everything' | readonly Right[];

/**
 * An item that somebody wants to change, as it was and as it would be: it must be theirs before and
 * afterwards.
 */
export interface Subject {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly contents: readonly Readonly<Record<string, unknown>>[];
  /** The languages of the texts that are concerned; undefined: more than texts. */
  readonly locales?: readonly Locale[];
}

/**
 * Throws FORBIDDEN unless one of the capabilities is given for each of the subjects, and what their kind
 * needs besides. Without subjects: given anywhere.
 */
export function authorise(
  may: Rights,
  capabilities: readonly Capability[],
  subjects: readonly Subject[] = [],
): void {
  if (may === 'everything') return;
  const given = (wanted: readonly Capability[]): readonly Right[] =>
    may.filter((right) => wanted.includes(right.capability));
  if (given(capabilities).length === 0) throw forbidden(capabilities);
  // What endangers somebody is taken away by everyone who may withdraw, whatever its kind needs besides.
  const isUrgent = capabilities.includes('WITHDRAW');
  for (const subject of subjects) {
    for (const wanted of [capabilities, ...(subject.item.needs && !isUrgent ? [[subject.item.needs]] : [])])
      if (!given(wanted).some((right) => covers(right, subject))) throw forbidden(wanted, subject);
  }
}

/** What `authorise` refuses these rights; undefined: they suffice. */
export function refusalOf(
  may: Rights,
  capabilities: readonly Capability[],
  subjects: readonly Subject[] = [],
): ReseauError | undefined {
  try {
    authorise(may, capabilities, subjects);
    return undefined;
  } catch (reason: unknown) {
    if (reason instanceof ReseauError && reason.code === 'FORBIDDEN') return reason;
    throw reason;
  }
}

/** Whether the capabilities are given for some items only, or for some languages. */
export const isLimited = (may: Rights, capabilities: readonly Capability[]): boolean =>
  may !== 'everything' &&
  capabilities.length > 0 &&
  may
    .filter((right) => capabilities.includes(right.capability))
    .every(({ kind, programme, organisation, locale }) => kind ?? programme ?? organisation ?? locale);

export const forbidden = (wanted: readonly Capability[], subject?: Subject): ReseauError =>
  new ReseauError(
    'FORBIDDEN',
    `This needs the capability ${wanted.join(' or ')}${subject ? ` for ${subject.item.name} ${subject.id}` : ''}.`,
    {
      extensions: { capability: wanted[0], ...(subject && { item: subject.item.name }) },
    },
  );

function covers(right: Right, { item, id, contents, locales }: Subject): boolean {
  if (right.kind !== undefined && right.kind !== item.name) return false;
  if (right.locale !== undefined && !(locales?.length && locales.every((one) => one === right.locale)))
    return false;
  if (right.organisation !== undefined && !(item.scope === 'organisation' && id === right.organisation))
    return false;
  if (right.programme === undefined) return true;
  const { programme } = right;
  if (item.scope === 'programme') return id === programme;
  const edges = relationsOf(item).filter((field) => targetOf(field).scope === 'programme');
  return contents.every((content) => edges.some((edge) => [content[edge.name]].flat().includes(programme)));
}
