import type { FastifyInstance } from 'fastify';
import type { Log } from '../base/log.js';

const headers = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const;

/** Says for which address a request is counted, given the number of trusted proxies. */
export const countedAddress = (proxies: number): string =>
  proxies === 0
    ? 'RESEAU_PROXIES=0: requests are counted by the address that connects; X-Forwarded-For is ignored'
    : `RESEAU_PROXIES=${proxies}: requests are counted by the address that ${proxies === 1 ? 'the proxy names' : `the last of ${proxies} proxies names`} in X-Forwarded-For`;

/**
 * Warns once when requests come by a proxy and no proxy is trusted: all readers behind it share one budget
 * then.
 */
export function warnOfForwarded(app: FastifyInstance, log: Log): void {
  let said = false;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!said && headers.some((name) => request.headers[name] !== undefined)) {
      said = true;
      log.warn(`a request came by a proxy: if it is yours, set RESEAU_PROXIES. ${countedAddress(0)}`);
    }
    done();
  });
}
