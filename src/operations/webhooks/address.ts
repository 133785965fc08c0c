import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { ReseauError } from '../../base/errors.js';

const deadline = 3000;
const longest = 2000;

/**
 * Refuses an address that no other server should be reached at: one that is none, and one that leads into
 * this machine or its network, however it is spelled. A name may lead elsewhere later, so that each delivery
 * looks again. `allowsLoopback`: it may lead to this machine itself, as somebody who writes a receiver needs it.
 * Throws ITEM_INVALID.
 */
export async function checkAddress(given: string, allowsLoopback = false): Promise<string> {
  const refuse = (what: string): never => {
    throw new ReseauError('ITEM_INVALID', `Webhook.url: ${what}`, {
      extensions: { item: 'Webhook', field: 'url' },
    });
  };
  if (given.length > longest || !URL.canParse(given))
    return refuse('must be an address such as https://example.org/hook');
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('must begin with https://');
  if (url.username || url.password) return refuse('must hold no password; deliveries are signed');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const addresses = ipaddr.isValid(host) ? [host] : await resolve(host);
  if (addresses.length === 0) return refuse('leads to no server');
  if (!addresses.every((one) => isOutside(one) || (allowsLoopback && isLoopback(one))))
    return refuse('leads into the network of this server');
  return url.href;
}

/** True for an address of the open internet. */
const isOutside = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/** True for an address of this machine. */
const isLoopback = (address: string): boolean => ipaddr.process(address).range() === 'loopback';

/** Where a name leads; nowhere where that is not known in time. */
async function resolve(host: string): Promise<string[]> {
  if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1'];
  const late = new Promise<[]>((done) => setTimeout(done, deadline, []).unref());
  const found = await Promise.race([lookup(host, { all: true }).catch(() => []), late]);
  return found.map(({ address }) => address);
}
