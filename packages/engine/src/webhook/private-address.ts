import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that lead into our own house (IANA special-purpose registries, RFC 6890): never a webhook's business unless allowed. */
const own = new BlockList();
const networks4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const;
const networks6 = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const;
for (const [net, prefix] of networks4) own.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of networks6) own.addSubnet(net, prefix, 'ipv6');

/** Whether the address belongs to a private, local or otherwise special network. An IPv4 address inside of an IPv6 one counts as itself. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPrivateAddress(mapped);
  return own.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Finds the address of a host name like Node does, and refuses private ones. The connection goes to the very address that was looked at, so
 * that a name cannot be changed in between.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses;
    if (refused || !first) return callback(new Error('the address is private'), '', 0);
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
