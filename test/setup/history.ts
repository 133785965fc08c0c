/** Words that were written once, by one save: whoever finds one among readers knows which. */
const word = /word\d+x/g;
export const wordsIn = (value: unknown): Set<string> => new Set(JSON.stringify(value).match(word) ?? []);

/**
 * What the test itself knows of an item, from what was done and by whom; nothing of it is asked of the code
 * under test.
 */
export class History {
  /** Per revision its words, and who brought each of them in. */
  readonly #brought: ReadonlyMap<string, Set<string>>[] = [new Map()];
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
    }
  }
  get revision(): number {
    return this.#brought.length - 1;
  }
  approved(by: string): void {
    for (const [one, authors] of this.#brought.at(-1) ?? [])
      if (!authors.has(by)) this.#agreed.set(one, (this.#agreed.get(one) ?? new Set()).add(this.revision));
  }
  sentBack(): void {
    for (const some of this.#agreed.values()) some.delete(this.revision);
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
