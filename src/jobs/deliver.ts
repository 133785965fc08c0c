import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { useAgent } from 'request-filtering-agent';
import { Webhook } from 'standardwebhooks';
import type { Desk } from '../operations/desk.js';
import {
  claimDeliveries,
  recordAttempts,
  type DeliveryAttempt,
  type Delivery,
} from '../operations/webhooks/deliver.js';

const deadline = 10_000;
const atOnce = 20;
const gone = 410;

/** Tells servers what has changed, some at a time, until nothing is due; how many arrived. */
export async function deliverDue(
  desk: Desk,
  send: (delivery: Delivery) => Promise<DeliveryAttempt> = postOutside,
): Promise<number> {
  let arrived = 0;
  for (;;) {
    const due = await claimDeliveries(desk, atOnce);
    if (due.length === 0) return arrived;
    const attempts = await Promise.all(
      due.map(async (delivery) => ({ delivery, ...(await send(delivery)) })),
    );
    await recordAttempts(desk, attempts);
    arrived += attempts.filter(({ ok }) => ok).length;
  }
}

/** The addresses of the machine itself. */
const loopback = ['127.0.0.0/8', '::1'];

/**
 * Sends one delivery as Standard Webhooks has it. Only into the open internet, wherever a name leads by now,
 * and not on to where an answer points.
 */
const postOutside = (delivery: Delivery): Promise<DeliveryAttempt> =>
  postThrough(delivery, useAgent(delivery.url));

/** The same, and to this machine too: for somebody who writes a receiver. */
export const postOutsideOrLoopback = (delivery: Delivery): Promise<DeliveryAttempt> =>
  postThrough(delivery, useAgent(delivery.url, { allowIPAddressList: loopback }));

/** Sends one delivery by an agent; undefined: wherever it leads. */
export function postThrough(
  { id, url, secret, kind, item, isGone, isTest, facts, createdAt }: Delivery,
  agent: ReturnType<typeof useAgent> | undefined,
): Promise<DeliveryAttempt> {
  if (secret === undefined) return Promise.resolve({ ok: false, result: 'SECRET_UNREADABLE' });
  const body = JSON.stringify({
    type: isTest ? 'webhook.test' : isGone ? 'item.gone' : 'item.changed',
    timestamp: createdAt.toISOString(),
    data: { kind, item, ...facts },
  });
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Reseau',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      resolve({ ok: false, result: error.code ?? error.message });
    const answered = (response: IncomingMessage): void => {
      // What it says is of no interest, and may be without end.
      response.destroy();
      const status = response.statusCode ?? 0;
      resolve({ ok: status >= 200 && status < 300, isOver: status === gone, result: String(status) });
    };
    try {
      const ask = url.startsWith('https:') ? overHttps : overHttp;
      const sent = ask(
        url,
        { method: 'POST', headers, ...(agent && { agent }), signal: AbortSignal.timeout(deadline) },
        answered,
      );
      sent.on('error', failed).end(body);
    } catch (reason) {
      failed(reason as NodeJS.ErrnoException);
    }
  });
}
