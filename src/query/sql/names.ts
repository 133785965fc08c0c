/** Names for the rows of a statement, no two the same. */
export class SqlNames {
  #count = 0;

  next(): string {
    this.#count += 1;
    return `t${this.#count}`;
  }
}
