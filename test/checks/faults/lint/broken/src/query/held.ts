interface Pool {
  connect(): Promise<string>;
}

export class Login {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  held(): Promise<string> {
    return this.#pool.connect();
  }
}
