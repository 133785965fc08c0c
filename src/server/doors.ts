import type pg from 'pg';
import { audiences, type Audience } from '../base/audience.js';
import type { Config } from '../base/config.js';
import type { Log } from '../base/log.js';
import { Login } from '../query/login.js';
import { Reader } from '../query/reader.js';
import { buildGraph } from '../resolvers/schema.js';
import { loginUrl } from '../windows/logins.js';
import { readableFor } from '../windows/projection.js';
import type { Run } from '../windows/run.js';
import { readSecret } from '../windows/secrets.js';
import { DocumentLimits } from './document-limits.js';
import { Door, type DoorLimits, type Extensions } from './door.js';

/** The doors of all audiences, each made when it is first knocked at. */
export class Doors {
  readonly #made = new Map<Audience, Door>();
  /** The logins in use. */
  readonly logins = new Map<Audience, Login>();
  #urls = new Map<Audience, string>();
  #cursorKey = '';
  #extensions: Extensions;
  readonly #limits: Omit<DoorLimits, 'cost'>;

  constructor(
    private readonly config: Config,
    private readonly ownerUrl: string,
    private readonly owner: pg.Pool,
    private readonly log: Log,
  ) {
    const { RESEAU_TOKENS: tokens, RESEAU_DEPTH: depth, RESEAU_ALIASES: aliases, RESEAU_DIRECTIVES: directives } = config;
    this.#limits = { tokens, documents: new DocumentLimits({ depth, aliases, directives }) };
  }

  /** Reads what every door needs, and makes that of the public, so that the first answer need not wait. */
  async open(): Promise<void> {
    const run: Run = async (sql, parameters) =>
      (await this.owner.query(sql, parameters && [...parameters])).rows as Awaited<ReturnType<Run>>;
    for (const audience of audiences) this.#urls.set(audience, await loginUrl(run, this.ownerUrl, audience));
    this.#cursorKey = String(await readSecret(run, 'cursor_key'));
    const [evaluation] = await run(`select exists (select from desk.secret where name = 'evaluation') as loaded`);
    if (evaluation?.loaded) this.#extensions = { data: 'EVALUATION' };
    this.of('public');
  }

  of(audience: Audience): Door {
    const known = this.#made.get(audience);
    if (known) return known;
    const schema = buildGraph(audience);
    const login = new Login({
      url: this.#urls.get(audience) ?? '',
      connections: this.config.RESEAU_POOL,
      names: this.config.RESEAU_STATEMENT_NAMES === 'yes',
      deadline: this.config.RESEAU_STATEMENT_TIMEOUT + 1000,
      queue: this.config.RESEAU_QUEUE,
      log: this.log,
    });
    const reader = new Reader(audience, schema, readableFor(audience), login, this.#cursorKey);
    const door = new Door(reader, schema, this.log, { ...this.#limits, cost: this.config.RESEAU_COST[audience] }, () => this.#extensions);
    this.logins.set(audience, login);
    this.#made.set(audience, door);
    return door;
  }

  async close(): Promise<void> {
    for (const door of this.#made.values()) await door.close();
    for (const login of this.logins.values()) await login.close();
  }
}
