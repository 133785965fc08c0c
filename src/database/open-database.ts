import type { Config } from '../base/config.js';
import type { Log } from '../base/log.js';
import { checkServer } from './check-server.js';
import { behindTheServer, startEmbedded } from './embedded.js';
import { checkPooler } from './pooler.js';

export interface Database {
  readonly ownerUrl: string;
  /** The same without the pooler in front, if there is one: to listen, and for settings of a whole session. */
  readonly directUrl: string;
  /** Only the embedded server tells its superuser. */
  readonly superuserUrl?: string;
  readonly embedded: boolean;
  /** True when this is an embedded database without a table; a server of others is never taken for empty. */
  readonly fresh: boolean;
  close(): Promise<void>;
}

/**
 * The database this process works with: the server behind DATABASE_URL, looked over first, or else the
 * embedded one, started.
 */
export async function openDatabase(
  config: Config,
  log: Log,
  say?: (line: string) => void,
): Promise<Database> {
  if (config.DATABASE_URL) {
    await checkServer(config.DATABASE_URL);
    await checkPooler(config);
    return {
      ownerUrl: config.DATABASE_URL,
      directUrl: config.RESEAU_DATABASE_DIRECT || config.DATABASE_URL,
      embedded: false,
      fresh: false,
      close: () => Promise.resolve(),
    };
  }
  const { ownerUrl, superuserUrl, fresh, stop } = await startEmbedded({
    home: config.RESEAU_HOME,
    log,
    say,
    niceness: behindTheServer,
  });
  return { ownerUrl, directUrl: ownerUrl, superuserUrl, embedded: true, fresh, close: stop };
}
