import type { StoredKind } from '../../base/files.js';
import type { Locale } from '../../base/locale.js';
import type { Wording } from '../../base/wording.js';

/** What a feed of an item says of it. */
export interface FeedMetadata {
  /** Title of the feed. */
  readonly title: Readonly<Record<Locale, string>>;
  /** Localised field with what an entry is about, in a paragraph. */
  readonly summary: string;
  /** The day on which it was published. */
  readonly published: string;
  /** Days on which it was changed in substance; the first one that is known counts. Without one there is no entry. */
  readonly updated: readonly string[];
}

/** What people call one item of a kind, and several. */
export interface KindLabel {
  readonly one: Wording;
  readonly many: Wording;
}

/** How two items are made one. */
export interface MergeRule {
  /** Field of texts that takes the names of the item that goes. */
  readonly names: string;
  /** Relations to many of which the item that stays gets both lists. */
  readonly united: readonly string[];
}

/** A file that an item describes. */
export interface FileOfItem {
  /** The field with its name in the store. */
  readonly name: string;
  readonly holds: StoredKind;
  /** The fields that its upload measured. */
  readonly measured: readonly string[];
  /** The text for people who do not see a picture. */
  readonly alternative?: string;
  /** The field with the last day on which readers may have it. */
  readonly until?: string;
}
