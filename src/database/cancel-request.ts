import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** What PostgreSQL calls a request to cancel, in place of a version of the protocol. */
const cancelCode = 80_877_102;
/** Milliseconds after which a request that nobody takes is given up: statements have a deadline of their own. */
const patience = 1000;

/** What `pg` knows of its connection: where it leads, and the two numbers by which its statements are stopped. */
interface Stoppable {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

/**
 * Has the statement of a connection stopped, by the request that the protocol has for it: it needs no connection of
 * the pool, and a pooler in front passes it on. The answer comes when the server has closed the line of the request;
 * it never fails.
 */
export function cancelStatement(client: PoolClient): Promise<void> {
  const { host, port, processID, secretKey } = client as PoolClient & Stoppable;
  const message = Buffer.alloc(16);
  for (const [index, value] of [16, cancelCode, processID, secretKey].entries())
    message.writeInt32BE(value | 0, index * 4);
  return new Promise((resolve) => {
    const line = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    line.setTimeout(patience, () => line.destroy());
    line.once('close', () => resolve());
    line.on('error', () => undefined);
    line.resume();
    // The server ends the line. A pooler takes a line that ends before for a client that has left, and passes nothing on.
    line.write(message);
  });
}
