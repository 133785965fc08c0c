import { ReseauError } from '../base/errors.js';
import { checkServer } from '../database/check-server.js';
import { openSession } from '../windows/run.js';
import { loginConnections } from '../windows/logins.js';
import {
  prepareReplica,
  publication,
  publishWindow,
  replicaRole,
  roleSql,
  subscribeSql,
} from '../windows/replica.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

/** A database of its own for the public, which has never held anything else. */
export const replica: Command = {
  usage: 'replica publish  |  replica prepare --from "host=... dbname=... user=reseau_replica passfile=..."',
  doc: 'Publishes the window of the public at the database of the desk; makes its tables in another database, and prints how it is filled and read.',
  options: { from: { type: 'string' } },
  async run(given) {
    const [act] = given.words;
    if (act === 'publish') return publish(given);
    if (act === 'prepare' && typeof given.options.from === 'string')
      return prepare(given, given.options.from);
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${replica.usage}`);
  },
};

async function publish(given: CommandInput): Promise<number> {
  const isReady = await withDatabase(given, ({ run }) => publishWindow(run));
  given.say(`the window of the public is published as ${publication}`);
  if (isReady) return 0;
  given.say(
    `There is no role ${replicaRole} yet. An administrator has to run, and then this command is to be run again:`,
  );
  given.say(`  ${roleSql}`);
  return 1;
}

async function prepare({ config, say }: CommandInput, from: string): Promise<number> {
  if (/\bpassword\s*=/.test(from))
    throw new ReseauError(
      'COMMAND_INVALID',
      '--from must name a file with the password (passfile=...), not the password: the database keeps what stands here, and so do its copies',
    );
  if (config.DATABASE_URL === '')
    throw new ReseauError('SETTING_INVALID', 'DATABASE_URL must be the database of the replica');
  await checkServer(config.DATABASE_URL);
  const session = await openSession(config.DATABASE_URL);
  try {
    const { role, password } = await prepareReplica(session.run, {
      statementTimeout: config.RESEAU_STATEMENT_TIMEOUT,
      connections: await loginConnections(session.run),
    });
    say('the tables of the window of the public are made, and are empty');
    if (password !== undefined) {
      const url = config.DATABASE_URL.replace(
        /^(postgres(?:ql)?:\/\/)(?:[^@/?#]*@)?/,
        `$1${encodeURIComponent(role)}:${password}@`,
      );
      say(
        `The servers read with RESEAU_ONLY=public and this address, which is shown once:\n  DATABASE_URL=${url}`,
      );
    }
    say(`An administrator of this database now has to run:\n  ${subscribeSql(from)}`);
    return 0;
  } finally {
    await session.close();
  }
}
