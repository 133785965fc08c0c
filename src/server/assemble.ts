import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { audiences, type Audience } from '../base/audience.js';
import type { Config } from '../base/config.js';
import type { Log } from '../base/log.js';
import { DeskImports } from './desk-imports.js';
import { openStore } from '../media/open-store.js';
import type { Store } from '../media/store.js';
import { maxReading } from '../operations/editorial/read-preview.js';
import { connectionOptionsOf, openOrm, type Orm } from '../orm.js';
import type { Reader } from '../query/reader.js';
import { ResponseCache } from '../query/response-cache.js';
import { listen, type Listener } from '../windows/changes.js';
import { fingerprintOf } from '../windows/fingerprint.js';
import { createApp } from './app.js';
import { Budget } from './budget.js';
import { Connections } from './connections.js';
import { Endpoints } from './endpoints.js';
import { Keys } from './keys.js';
import { Mail } from './mail.js';
import type { Row } from '../windows/run.js';
import { DeskEvents } from './desk-events.js';
import type { SendNotice } from '../jobs/notify.js';
import { Metrics } from './metrics.js';
import { Places } from './places.js';
import { Sessions } from './sessions.js';
import { openTraces } from './traces.js';
import { openTranslator } from './translator.js';
import { StoredDocuments } from './stored-documents.js';
import { readTrusted } from './trusted.js';

/** By this the process is known in reports. */
const ourName = `${hostname()}:${process.pid}`;

interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly ownerUrl: string;
  /** The database without a pooler in front, to listen; the same address, unless given. */
  readonly directUrl?: string;
  readonly owner: pg.Pool;
  /** Where files lie; as the settings say, unless given. */
  readonly store?: Store;
  /** Max connections of verbs; as many as there are by default, unless given. */
  readonly verbs?: number;
}

/**
 * Why nothing can be read now: the database does not answer, or a newer version of the product has built
 * other windows.
 */
async function readinessProblemOf(owner: pg.Pool): Promise<string | undefined> {
  try {
    const { rows } = await owner.query<{ audience: Audience; shape: string }>(
      'select audience, shape from desk.window_shape',
    );
    const wrong = audiences.filter(
      (audience) => rows.find((row) => row.audience === audience)?.shape !== shapes[audience],
    );
    return wrong.length > 0
      ? `the windows of ${wrong.join(', ')} are not as this version needs them`
      : undefined;
  } catch {
    return 'the database does not answer';
  }
}
const shapes = Object.fromEntries(
  audiences.map((audience) => [audience, fingerprintOf(audience)]),
) as Readonly<Record<Audience, string>>;

/** Why search engines may not index the website; undefined: they may. */
export function unindexed({ RESEAU_ROBOTS }: Config, isEvaluation: boolean): string | undefined {
  if (isEvaluation) return 'This server holds evaluation data, some of which are fictional.';
  return RESEAU_ROBOTS === 'refuse' ? 'RESEAU_ROBOTS is `refuse`.' : undefined;
}

/** Hears of changes for what this process keeps of them. */
function listenerOf({
  answers,
  stored,
  events,
  owner,
  log,
}: Pick<Parts, 'owner' | 'log'> & {
  readonly events: DeskEvents;
  readonly answers: ResponseCache;
  readonly stored: StoredDocuments;
}): Listener {
  return {
    changed: (table) => answers.changed(table),
    heard: () => {
      answers.heard();
      stored.heard();
    },
    desk: (news) => events.heard(news),
    lost: () => {
      answers.lost();
      stored.lost();
      events.lost();
    },
    documents: () => {
      answers.forget();
      stored.forget();
    },
    purged: (id) => {
      owner
        .query(
          'insert into desk.purge_receipt (purge_id, process, emptied_at) values ($1, $2, clock_timestamp()) on conflict do nothing',
          [id, ourName],
        )
        .catch((reason: unknown) =>
          log.warn({ reason: String(reason) }, 'it could not be noted that something was forgotten'),
        );
    },
  };
}

export const connectionsOf = (config: Config): Connections =>
  new Connections({
    max: config.RESEAU_CONNECTIONS,
    // Behind a proxy all come from its address.
    maxPerNetwork: config.RESEAU_PROXIES > 0 ? undefined : config.RESEAU_CONNECTIONS_PER_ADDRESS,
    sendTimeout: config.RESEAU_SEND_TIMEOUT,
  });

/** What changes at the desk, read by the owner's connection. */
const eventsOf = (owner: pg.Pool, log: Log): DeskEvents =>
  new DeskEvents(
    async (sql, parameters) => (await owner.query<Row>(sql, parameters && [...parameters])).rows,
    log,
  );

const mailOf = (config: Config, url: string, log: Log): Mail =>
  new Mail(
    {
      server: config.RESEAU_SMTP,
      from: config.RESEAU_MAIL_FROM,
      folder: join(config.RESEAU_HOME, 'mail'),
      url,
    },
    log,
  );

/**
 * The connections of previews, opened with the first one. A withdrawal ends them; those of verbs stay, and what
 * they have prepared.
 */
class PreviewOrm {
  #opened: Promise<Orm> | undefined;

  constructor(
    private readonly config: Config,
    private readonly ownerUrl: string,
  ) {}

  open(): Promise<Orm> {
    const opened =
      this.#opened ??
      openOrm(this.ownerUrl, { ...connectionOptionsOf(this.config), connections: maxReading });
    this.#opened = opened;
    // The next preview tries again.
    opened.catch(() => (this.#opened = undefined));
    return opened;
  }

  async close(): Promise<void> {
    await (await this.#opened?.catch(() => undefined))?.close();
  }
}

/** What settings alone decide. */
export const settledBy = (config: Config) => ({
  oidc: config.RESEAU_OIDC,
  allowsLoopback: config.RESEAU_WEBHOOK_LOOPBACK === 'allow',
  translator: openTranslator(config.RESEAU_TRANSLATOR),
  publicDocuments: config.RESEAU_PUBLIC_DOCUMENTS,
  mostRows: config.RESEAU_EXPORT_ROWS,
  licence: config.RESEAU_DATA_LICENCE,
  largestPicture: config.RESEAU_UPLOAD,
  largestDocument: config.RESEAU_DOCUMENT_UPLOAD,
  largestBody: config.RESEAU_BODY,
  receiveTimeout: config.RESEAU_RECEIVE_TIMEOUT,
  proxies: config.RESEAU_PROXIES,
  metricsToken: config.RESEAU_METRICS_TOKEN,
});

/** The HTTP server with all it stands on, over a database that is prepared; it does not listen yet. */
export async function assemble({
  config,
  log,
  ownerUrl,
  directUrl = ownerUrl,
  owner,
  store = openStore(config),
  verbs,
}: Parts): Promise<{
  app: FastifyInstance;
  answers: ResponseCache;
  logins: () => Endpoints['logins'];
  publicReader: Reader;
  sendNotice: SendNotice;
  close: () => Promise<void>;
}> {
  const doors = new Endpoints(config, ownerUrl, owner, log);
  await doors.open();
  const answers = new ResponseCache(config.RESEAU_CACHE_BYTES);
  const stored = new StoredDocuments(owner, log);
  const events = eventsOf(owner, log);
  const deafen = listen(directUrl, listenerOf({ answers, stored, events, owner, log }));
  const orm = await openOrm(ownerUrl, { ...connectionOptionsOf(config), connections: verbs });
  const previewing = new PreviewOrm(config, ownerUrl);
  const ownUrl = config.RESEAU_URL || `http://localhost:${config.PORT}`;
  const mail = mailOf(config, ownUrl, log);
  const traces = await openTraces(config.OTEL_EXPORTER_OTLP_ENDPOINT, log);
  const connections = connectionsOf(config);
  const places = new Places(config.RESEAU_IN_FLIGHT, config.RESEAU_DESK_RESERVE);
  const app = await createApp({
    ...settledBy(config),
    log,
    traces,
    answers,
    orm,
    previews: () => previewing.open(),
    sessions: new Sessions(owner, config.RESEAU_URL),
    mail,
    url: ownUrl,
    siteUrl: config.RESEAU_SITE_URL || ownUrl,
    pages: doors.pages(),
    unindexed: () => unindexed(config, doors.isEvaluation),
    keys: new Keys(owner),
    events,
    door: (reading) => doors.for(reading),
    budget: new Budget(config),
    trusted: readTrusted(stored),
    store,
    imports: new DeskImports(store),
    connections,
    places,
    isPublicFull: () => doors.isPublicFull,
    isPublicPressed: () => doors.isPublicPressed,
    metrics: new Metrics(
      () => doors.logins,
      () => answers.size,
      connections,
      places,
    ),
    readinessProblem: () => readinessProblemOf(owner),
  });
  const close = async (): Promise<void> => {
    await app.close();
    await traces?.close();
    await deafen();
    await doors.close();
    mail.close();
    await orm.close();
    await previewing.close();
  };
  return {
    app,
    answers,
    logins: () => doors.logins,
    publicReader: doors.of('public').reader,
    sendNotice: (letter) => mail.sendNotice(letter),
    close,
  };
}
