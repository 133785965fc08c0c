import ipaddr from 'ipaddr.js';

/**
 * Returns the network that is counted as one reader: an IPv4 address whole, an IPv6 address by its /64, which
 * is the least that anybody is given.
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const parts = (parsed as ipaddr.IPv6).parts.slice(0, 4);
  return `${parts.map((part) => part.toString(16)).join(':')}::/64`;
}
