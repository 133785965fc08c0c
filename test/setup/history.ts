/** Words that were written once, by one save: whoever finds one among readers knows which. */
const word = /word\d+x/g;
export const wordsIn = (value: unknown): Set<string> => new Set(JSON.stringify(value).match(word) ?? []);

const languages = ['fr', 'en', 'es'];
/** The languages of an item, and what is none, as verbs name them; undefined: all. */
export type Named = readonly string[] | undefined;

/** The words of a content by the language that they stand in, or as `shared`. */
function wordsByTrack(content: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (track: string, value: unknown): void => {
    found.set(track, new Set([...(found.get(track) ?? []), ...wordsIn(value)]));
  };
  for (const value of Object.values(content as object)) {
    const parts: readonly [string, unknown][] =
      typeof value === 'object' && value !== null ? Object.entries(value as object) : [];
    const isLocal = parts.length > 0 && parts.every(([key]) => languages.includes(key));
    if (isLocal) for (const [locale, text] of parts) add(locale, text);
    else add('shared', value ?? null);
  }
  return found;
}

const sameWords = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/**
 * What the test itself knows of an item, from what was done and by whom; nothing of it is asked of the code
 * under test.
 */
export class History {
  /** Per revision its words, and who brought each of them in. */
  readonly #brought: ReadonlyMap<string, Set<string>>[] = [new Map()];
  /** Per revision its words by language. */
  readonly #tracks: ReadonlyMap<string, ReadonlySet<string>>[] = [new Map()];
  /** Per word the revisions by which somebody else agreed to it. */
  readonly #agreed = new Map<string, Set<number>>();
  #seen = new Set<string>();
  /** Every word that readers have seen. */
  readonly everSeen = new Set<string>();
  #isHeld = false;
  #wants = new Map<string, string>();

  /** Notes the revisions since the last time. */
  saved(by: string, contents: readonly unknown[]): void {
    for (const content of contents) {
      const before = this.#brought.at(-1) ?? new Map<string, Set<string>>();
      this.#brought.push(
        new Map([...wordsIn(content)].map((one) => [one, before.get(one) ?? new Set([by])])),
      );
      this.#tracks.push(wordsByTrack(content));
    }
  }
  get revision(): number {
    return this.#brought.length - 1;
  }
  /** Somebody agrees to the newest revision, or to languages of it. */
  approved(by: string, named?: Named): void {
    const words = this.#newest(named);
    for (const [one, authors] of this.#brought.at(-1) ?? [])
      if (!authors.has(by) && words.has(one))
        this.#agreed.set(one, (this.#agreed.get(one) ?? new Set()).add(this.revision));
  }
  /** Nothing that was agreed to of these languages as they are now is agreed to any more. */
  sentBack(named?: Named): void {
    for (const track of named ?? ['shared', ...languages]) {
      const words = this.#tracks.at(-1)?.get(track);
      let since = this.revision;
      while (since > 1 && sameWords(this.#tracks[since - 1]?.get(track), words)) since -= 1;
      for (const one of words ?? [])
        for (const revision of this.#agreed.get(one) ?? [])
          if (revision >= since) this.#agreed.get(one)?.delete(revision);
    }
  }
  #newest(named: Named): ReadonlySet<string> {
    const all = [...(this.#tracks.at(-1) ?? [])].filter(([track]) => !named || named.includes(track));
    return new Set(all.flatMap(([, words]) => [...words]));
  }
  withdrawn(): void {
    this.#agreed.clear();
    this.#isHeld = true;
    this.#wants = new Map();
    this.#seen = new Set();
  }
  /** Somebody wants it back, as it would be known then. */
  wanted(by: string, exposure = 'PUBLIC'): void {
    if ((this.#wants.get(exposure) ?? by) !== by) this.#isHeld = false;
    else this.#wants.set(exposure, by);
  }
  /** What is wrong with readers seeing these words; nothing if nothing is. */
  fault(shown: ReadonlySet<string>): string | undefined {
    if (shown.size > 0 && this.#isHeld) return 'is seen though it is withdrawn';
    const unread = [...shown].find((one) => !this.#seen.has(one) && !this.#agreed.get(one)?.size);
    for (const one of shown) {
      this.#seen.add(one);
      this.everSeen.add(one);
    }
    return unread === undefined ? undefined : `shows ${unread}, which nobody but its author has agreed to`;
  }
}
