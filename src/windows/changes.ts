import { Client } from 'pg';
import { bareName, sql } from '../base/sql.js';
import type { Run } from './run.js';

/** The channel on which changes are announced. */
export const channel = 'reseau_changes';
/**
 * How often the line is tried, and how long an answer may take: a line that broke in silence is found out in
 * less than a second.
 */
const rhythm = 400;
/** A clock that comes later than this was held up by its own process, and says nothing of the line. */
const late = 100;

/** False after some time in which this process was awake. */
async function patience(): Promise<false> {
  for (;;) {
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, rhythm).unref());
    if (performance.now() - began < rhythm + late) return false;
  }
}

/**
 * Tells every process, at the commit, that a table of a window has changed; `*`: all of its tables. Nobody
 * reads a window that is being built.
 */
export async function announce(run: Run, window: string, table: string): Promise<void> {
  if (!window.startsWith('window_')) return;
  await run('select pg_notify($1, $2)', [channel, `${window}.${table}`]);
}

const purgeWord = 'purge ';

/**
 * Has every process say, at the commit and after it has heard of all that changed, that it has forgotten what
 * was taken away.
 */
export async function announcePurge(run: Run, id: string): Promise<void> {
  await run('select pg_notify($1, $2)', [channel, `${purgeWord}${id}`]);
}

const documentsWord = 'documents';

/** Tells every process, at the commit, that there are other trusted documents than before. */
export async function announceDocuments(run: Run): Promise<void> {
  await run('select pg_notify($1, $2)', [channel, documentsWord]);
}

const deskWord = 'desk ';

/** Tells every process, at the commit, what happened at the desk: JSON of at most some thousand characters. */
export async function announceDesk(run: Run, news: object): Promise<void> {
  await run('select pg_notify($1, $2)', [channel, `${deskWord}${JSON.stringify(news)}`]);
}

/** What hears of changes. */
export interface Listener {
  /** A table of a window has changed, as `window_public.appeal`; `window_public.*`: all of its tables. */
  changed(table: string): void;
  /** Something was taken from readers, and all that changed with it has been heard of. */
  purged?(id: string): void;
  /** There are other trusted documents. */
  documents?(): void;
  /** Something happened at the desk: JSON. */
  desk?(news: string): void;
  /** From now on nothing is missed. */
  heard(): void;
  /** From now on changes may be missed. */
  lost(): void;
}

/** Listens for changes on a connection of its own, which is made anew when it breaks; the way to stop. */
export function listen(url: string, listener: Listener): () => Promise<void> {
  let stopped = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const next = (work: () => Promise<void>): void => {
    if (!stopped) timer = setTimeout(() => void work(), rhythm).unref();
  };
  const lose = (): void => {
    listener.lost();
    const broken = client;
    client = undefined;
    // An end that is never answered must keep nobody waiting.
    void broken?.end().catch(() => undefined);
  };
  const connect = async (): Promise<void> => {
    const made = new Client({ connectionString: url, connectionTimeoutMillis: rhythm * 2 });
    client = made;
    made.on('error', () => client === made && lose());
    made.on('end', () => client === made && lose());
    made.on('notification', ({ payload }) => {
      if (client !== made || payload === undefined) return;
      if (payload.startsWith(purgeWord)) listener.purged?.(payload.slice(purgeWord.length));
      else if (payload.startsWith(deskWord)) listener.desk?.(payload.slice(deskWord.length));
      else if (payload === documentsWord) listener.documents?.();
      else listener.changed(payload);
    });
    try {
      await made.connect();
      if (!(await Promise.race([made.query(sql`listen ${bareName(channel)}`).then(() => true), patience()])))
        throw new Error('the line is silent');
      if (client === made) listener.heard();
    } catch {
      if (client === made) lose();
    }
    next(beat);
  };
  const beat = async (): Promise<void> => {
    if (!client) return connect();
    const tried = client;
    const answer = tried.query('select 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, patience()])) && client === tried) lose();
    next(beat);
  };
  void connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.race([client?.end().catch(() => undefined), patience()]);
  };
}
