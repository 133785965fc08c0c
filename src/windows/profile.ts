import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { locales, type Locale } from '../base/locale.js';
import { items } from '../entities/entities.js';
import type { Capability } from '../entities/house/capability.js';
import type { ItemMetadata } from '../entities/house/metadata.js';

/** A right, as far as it decides what somebody may read at the desk. */
interface ReadingRight {
  readonly capability: Capability;
  readonly kind?: string;
  readonly programme?: string;
  readonly locale?: Locale;
}

/** Of which items of a kind: all, or those that belong to one of these programmes. */
export type RightScope = 'all' | readonly string[];

/** How far somebody reads the work on items of one kind. All else they read as everybody does. */
export interface Reach {
  /** The newest drafts. */
  readonly whole: RightScope;
  /** Of each language the newest texts. */
  readonly texts: Readonly<Record<Locale, RightScope>>;
  /** Items that are withheld. */
  readonly withheld: RightScope;
  /** How people are reached who did not ask to be. */
  readonly contacts: RightScope;
}

/**
 * The reading that a set of rights gives at the desk: people with the same profile read by the same login.
 */
export interface Profile {
  /** Short and stable: the same for the same reading. */
  readonly name: string;
  /** The schema of its views. */
  readonly schema: string;
  /** True: nothing is kept back, so that the window of the desk itself is read. */
  readonly isFull: boolean;
  /** Whether accounts, keys, webhooks and the audit are read. */
  readonly administers: boolean;
  readonly reaches: Readonly<Record<string, Reach>>;
}

/** Prefix of the schemas of profiles. */
export const profilePrefix = 'profile_';

const everywhere: readonly Capability[] = [
  'DRAFT',
  'TRANSLATE',
  'REVIEW',
  'PUBLISH',
  'WITHDRAW',
  'ADMINISTER',
];

// It is asked for every request, and few people have rights of their own.
const known = new LRUCache<string, Profile>({ max: 200 });

/** Returns the profile of somebody with these rights. */
export function profileOf(rights: readonly ReadingRight[]): Profile {
  const key = JSON.stringify(rights);
  const before = known.get(key);
  if (before) return before;
  const made = newProfile(rights);
  known.set(key, made);
  return made;
}

function newProfile(rights: readonly ReadingRight[]): Profile {
  const reaches = Object.fromEntries(items.map((item) => [item.name, reachOf(item, rights)]));
  const administers = rights.some(({ capability }) => capability === 'ADMINISTER');
  const hash = createHash('sha256')
    .update(JSON.stringify([administers, reaches]))
    .digest('hex')
    .slice(0, 12);
  const isFull =
    administers &&
    Object.values(reaches).every((reach) => [reach.whole, reach.withheld, reach.contacts].every(isAll));
  return { name: hash, schema: `${profilePrefix}${hash}`, isFull, administers, reaches };
}

/** How far a profile reads a kind of item. */
export function reachIn(profile: Profile, item: ItemMetadata): Reach {
  const reach = profile.reaches[item.name];
  if (!reach) throw new Error(`the profile ${profile.name} does not know ${item.name}`);
  return reach;
}

export const isAll = (scope: RightScope): boolean => scope === 'all';

function reachOf(item: ItemMetadata, rights: readonly ReadingRight[]): Reach {
  // Kinds about money are read with FINANCE, whatever else somebody may do.
  const capabilities =
    item.needs === 'FINANCE' ? [item.needs] : [...everywhere, ...(item.needs ? [item.needs] : [])];
  const here = rights.filter(
    ({ kind, capability }) => (kind === undefined || kind === item.name) && capabilities.includes(capability),
  );
  const whole = here.filter(({ locale }) => locale === undefined);
  const among = (...wanted: readonly Capability[]): RightScope =>
    scopeOf(whole.filter(({ capability }) => wanted.includes(capability)));
  const texts = locales.map((locale): [Locale, RightScope] => [
    locale,
    isAll(scopeOf(whole)) || !item.localised ? [] : scopeOf(here.filter((right) => right.locale === locale)),
  ]);
  return {
    whole: scopeOf(whole),
    texts: Object.fromEntries(texts) as Record<Locale, RightScope>,
    // A kind that has nothing to keep back keeps nothing back.
    withheld: item.guarded ? among('WITHDRAW', 'ADMINISTER') : 'all',
    contacts: item.fields.some(({ contact }) => contact)
      ? among(...capabilities.filter((one) => one !== 'TRANSLATE'))
      : 'all',
  };
}

function scopeOf(rights: readonly ReadingRight[]): RightScope {
  const programmes = rights.map(({ programme }) => programme);
  if (programmes.includes(undefined)) return 'all';
  return [...new Set(programmes.filter((one) => one !== undefined))].sort();
}
