import type pg from 'pg';
import { LRUCache } from 'lru-cache';
import { audiences, type Audience } from '../base/audience.js';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { checkout } from '../database/checkout.js';
import { AudiencePool } from '../query/audience-pool.js';
import { Reader } from '../query/reader.js';
import { WebsitePages } from '../query/website-pages.js';
import { graphOf } from '../resolvers/schema.js';
import { loginConnections, loginUrl } from '../windows/logins.js';
import { profileOf, type Profile } from '../windows/profile.js';
import { createProfile, isMade } from '../windows/profiles.js';
import { readableFor } from '../windows/projection.js';
import type { Row, Run } from '../windows/run.js';
import { readSecret } from '../windows/secrets.js';
import type { BudgetHolder } from './budget.js';
import { DocumentLimits } from './document-limits.js';
import { GraphqlEndpoint, type EndpointLimits, type Extensions } from './endpoint.js';

/** The most profiles of the desk that are kept ready; those that were read last. */
const maxProfiles = 50;
/** Milliseconds for which it is believed that the views of a profile are there. */
const memory = 1000;
/**
 * Most connections of one profile: it is read by few people, and there may be many. They are closed when they
 * have been idle for a while.
 */
const maxConnections = 4;

/** A door with what is behind it. */
interface OpenEndpoint {
  readonly door: GraphqlEndpoint;
  readonly login: AudiencePool;
}

/** The doors of all audiences and of the profiles of the desk, each made when it is first knocked at. */
export class Endpoints {
  readonly #made = new Map<Audience, OpenEndpoint>();
  readonly #profiles = new LRUCache<string, OpenEndpoint>({
    max: maxProfiles,
    dispose: (opened) => this.#end(opened),
  });
  /**
   * Whether the views of a profile are there, as it was seen a moment ago: another process may have dropped
   * them.
   */
  readonly #seen = new LRUCache<string, Promise<boolean>>({ max: maxProfiles, ttl: memory });
  /** Profiles whose views are being made. */
  readonly #making = new Map<string, Promise<void>>();
  readonly #ending = new Set<Promise<void>>();
  #urls = new Map<Audience, string>();
  #cursorKey = '';
  #extensions: Extensions;
  readonly #limits: Omit<EndpointLimits, 'cost'>;

  constructor(
    private readonly config: Config,
    private readonly ownerUrl: string,
    private readonly owner: pg.Pool,
    private readonly log: Log,
  ) {
    const {
      RESEAU_TOKENS: tokens,
      RESEAU_DEPTH: depth,
      RESEAU_ALIASES: aliases,
      RESEAU_DIRECTIVES: directives,
    } = config;
    this.#limits = { tokens, documents: new DocumentLimits({ depth, aliases, directives }) };
  }

  /** Reads what every door needs, and makes that of the public, so that the first answer need not wait. */
  async open(): Promise<void> {
    const run = this.#run;
    for (const audience of audiences) this.#urls.set(audience, await loginUrl(run, this.ownerUrl, audience));
    this.#cursorKey = String(await readSecret(run, 'cursor_key'));
    const [evaluation] = await run(
      `select exists (select from desk.secret where name = 'evaluation') as loaded`,
    );
    this.isEvaluation = evaluation?.loaded === true;
    this.of('public');
  }

  /** Opens the public's door alone, to a replica of its window. */
  openReplica(url: string, cursorKey: string): void {
    this.#urls = new Map([['public', url]]);
    this.#cursorKey = cursorKey;
    this.of('public');
  }

  /** Whether a read of the public would be refused now. */
  get isPublicFull(): boolean {
    return this.#made.get('public')?.login.isFull ?? false;
  }

  /** Whether the database holds evaluation data. */
  get isEvaluation(): boolean {
    return this.#extensions !== undefined;
  }

  /** Says beside every answer that some of the data are fictional, or no longer. */
  set isEvaluation(loaded: boolean) {
    this.#extensions = loaded ? { data: 'EVALUATION' } : undefined;
  }

  /** The pages of the website that the public may know of, read by its login. */
  pages(): WebsitePages {
    return new WebsitePages(readableFor('public'), this.#openedFor('public').login);
  }

  /** Whether many reads of the public wait: the server then omits work that is not needed. */
  get isPublicPressed(): boolean {
    return this.#made.get('public')?.login.isPressed ?? false;
  }

  /** The logins in use, each with its audience. */
  get logins(): readonly (readonly [Audience, AudiencePool])[] {
    return [
      ...[...this.#made].map(([audience, { login }]) => [audience, login] as const),
      ...[...this.#profiles.values()].map(({ login }) => ['desk', login] as const),
    ];
  }

  /** The door of the caller. Throws DATABASE_UNAVAILABLE where the views of a profile cannot be made now. */
  async for({ audience, profile }: Pick<BudgetHolder, 'audience' | 'profile'>): Promise<GraphqlEndpoint> {
    // Nobody stands at the desk without rights that say what is read there.
    const reads = audience === 'desk' ? (profile ?? profileOf([])) : undefined;
    if (!reads || reads.isFull) return this.of(audience);
    try {
      if (!(await this.#isMade(reads))) await this.#make(reads);
      return (this.#profiles.get(reads.name) ?? (await this.#open(reads))).door;
    } catch (reason) {
      this.#seen.delete(reads.name);
      // A busy owner's connection is no reason to refuse a read that does not need it.
      const known = this.#profiles.get(reads.name);
      if (known) return known.door;
      this.log.warn({ reason: String(reason) }, 'what somebody may read at the desk could not be made ready');
      throw new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.');
    }
  }

  of(audience: Audience): GraphqlEndpoint {
    return this.#openedFor(audience).door;
  }

  #openedFor(audience: Audience): OpenEndpoint {
    const known = this.#made.get(audience);
    if (known) return known;
    const opened = this.#opened(audience, this.#urls.get(audience) ?? '', this.config.RESEAU_POOL);
    this.#made.set(audience, opened);
    return opened;
  }

  #isMade(profile: Profile): Promise<boolean> {
    const seen = this.#seen.get(profile.name) ?? isMade(this.#run, profile);
    this.#seen.set(profile.name, seen, { noUpdateTTL: true });
    return seen;
  }

  async #open({ name }: Profile): Promise<OpenEndpoint> {
    const url = await loginUrl(this.#run, this.ownerUrl, name);
    const known = this.#profiles.get(name);
    if (known) return known;
    const opened = this.#opened('desk', url, Math.min(maxConnections, this.config.RESEAU_POOL));
    this.#profiles.set(name, opened);
    return opened;
  }

  /** Makes the views of a profile, once for all who wait for them. Its login may have been made anew too. */
  #make(profile: Profile): Promise<void> {
    const make = async (): Promise<void> => {
      await using held = await checkout(this.owner);
      const run: Run = async (sql, parameters) =>
        (await held.client.query<Row>(sql, parameters && [...parameters])).rows;
      try {
        await createProfile(run, profile, {
          statementTimeout: this.config.RESEAU_STATEMENT_TIMEOUT,
          connections: await loginConnections(run),
        });
      } catch (reason) {
        held.spoil();
        throw reason;
      }
      this.#profiles.delete(profile.name);
      this.#seen.delete(profile.name);
    };
    const making = this.#making.get(profile.name) ?? make().finally(() => this.#making.delete(profile.name));
    this.#making.set(profile.name, making);
    return making;
  }

  #opened(audience: Audience, url: string, connections: number): OpenEndpoint {
    const schema = graphOf(audience);
    const login = new AudiencePool({
      url,
      connections,
      names: this.config.RESEAU_STATEMENT_NAMES === 'yes',
      deadline: this.config.RESEAU_STATEMENT_TIMEOUT + 1000,
      queue: this.config.RESEAU_QUEUE,
      log: this.log,
    });
    const reader = new Reader(
      { audience, schema, items: readableFor(audience) },
      login,
      this.#cursorKey,
      this.config.RESEAU_URL,
    );
    const limits = {
      ...this.#limits,
      cost: this.config.RESEAU_COST[audience],
      readsOnly: this.config.RESEAU_ONLY === 'public',
    };
    return { login, door: new GraphqlEndpoint(reader, this.log, limits, () => this.#extensions) };
  }

  readonly #run: Run = async (sql, parameters) =>
    (await this.owner.query<Row>(sql, parameters && [...parameters])).rows;

  #end({ door, login }: OpenEndpoint): void {
    const ending = door
      .close()
      .then(() => login.close())
      .catch((reason: unknown) => this.log.warn({ reason: String(reason) }, 'a login could not be closed'))
      .finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  async close(): Promise<void> {
    for (const opened of this.#made.values()) this.#end(opened);
    this.#profiles.clear();
    await Promise.all(this.#ending);
  }
}
