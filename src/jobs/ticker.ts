import type { Log } from '../base/log.js';
import { houseDesk, type Desk } from '../operations/desk.js';
import { beatReplicas } from '../operations/editorial/beat-replicas.js';
import { endSqlSessions } from '../operations/editorial/sql-logins.js';
import { endFiles } from '../operations/end-files.js';
import { publishDue } from '../operations/releases/publish-release.js';
import { openOrm, type OrmOptions } from '../orm.js';
import { auditNoter } from './audit-ends.js';
import { notifier, type SendNotice } from './notify.js';
import { deliverDue, postOutsideOrLoopback } from './deliver.js';

const second = 1000;

interface TickerOptions extends OrmOptions {
  /** Where the end of the audit is noted. */
  readonly auditFile: string;
  /** Whether webhooks may lead to this machine. */
  readonly allowsLoopback: boolean;
  readonly sendNotice: SendNotice;
}

/**
 * What is looked at again and again, because its time may have come. Each is the same in every process, and
 * however often.
 */
const tasksOf = ({
  auditFile,
  allowsLoopback,
  sendNotice,
}: TickerOptions): Readonly<Record<string, (desk: Desk) => Promise<unknown>>> => ({
  'the end of the audit': auditNoter(auditFile),
  'a word to replicas': beatReplicas,
  'releases that are due': publishDue,
  'files that may be used no longer': endFiles,
  'sessions of SQL logins over their limits': endSqlSessions,
  'deliveries that are due': (desk) => deliverDue(desk, ...(allowsLoopback ? [postOutsideOrLoopback] : [])),
  'letters that are due': notifier(sendNotice),
});

/**
 * Does every second what is due; one kind does not wait for another. The answer ends it. What fails is logged
 * once until it works again.
 */
export async function startTicker(
  ownerUrl: string,
  options: TickerOptions,
  log: Log,
): Promise<() => Promise<void>> {
  const orm = await openOrm(ownerUrl, options);
  const desk = houseDesk(orm, 'schedule');
  const ends = Object.entries(tasksOf(options)).map(([name, task]) => repeat(name, () => task(desk), log));
  return async () => {
    await Promise.all(ends.map((end) => end()));
    await orm.close();
  };
}

function repeat(name: string, task: () => Promise<unknown>, log: Log): () => Promise<void> {
  let [failing, ended] = [false, false];
  let timer: NodeJS.Timeout;
  let running = Promise.resolve();
  const tick = async (): Promise<void> => {
    try {
      await task();
      failing = false;
    } catch (reason) {
      if (!failing)
        log.error({ task: name, reason: String(reason) }, 'what is due could not be done; it is tried again');
      failing = true;
    }
    plan();
  };
  const plan = (): void => {
    if (!ended) timer = setTimeout(() => void (running = tick()), second).unref();
  };
  plan();
  return () => {
    ended = true;
    clearTimeout(timer);
    return running;
  };
}
