import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are nobody's on the open internet: of this machine, of its networks, or of no use. */
const OWN_NETWORKS = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  OWN_NETWORKS.addSubnet(network, bits, 'ipv4');
// Teredo, documentation and 6to4 carry other addresses, or none.
for (const [network, bits] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  OWN_NETWORKS.addSubnet(network, bits, 'ipv6');
const GLOBAL_V6 = new BlockList();
GLOBAL_V6.addSubnet('2000::', 3, 'ipv6');

/** Is this IP address one of the open internet? */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !OWN_NETWORKS.check(address, 'ipv4');
  return isIP(address) === 6 && GLOBAL_V6.check(address, 'ipv6') && !OWN_NETWORKS.check(address, 'ipv6');
}

/** Longer is no endpoint of any push service. */
export const LONGEST_ENDPOINT = 1_000;

/**
 * May we send to this address? A browser brings it, so it is anyone's word: only https, only the usual port, only a name
 * with a dot. `testOrigin` is let through, for a push service of a test.
 */
export function isPushEndpoint(endpoint: string, testOrigin?: string): boolean {
  if (endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  if (url.username || url.password || url.hash) return false;
  if (testOrigin && url.origin === testOrigin) return true;
  const name = url.hostname;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    // In an address of version 6 there are colons within brackets.
    isIP(name) === 0 &&
    /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(name) &&
    !/\.(localhost|local|internal|lan|home|corp|arpa|test|invalid)$/.test(name)
  );
}

/** Finds addresses as `dns.lookup` does, and only public ones: whatever a name pointed to when it was given. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '');
    const open = found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first)
      return done(
        Object.assign(new Error('The name leads to no public address'), { code: 'ENOTPUBLIC' }),
        '',
      );
    if (options.all) done(null, open);
    else done(null, first.address, first.family);
  });
};
