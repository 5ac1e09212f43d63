import { isIPv6 } from 'node:net';

/**
 * The network an address counts for in a limit: an IPv4 address alone, of IPv6 the first 64 bits, since whoever has one
 * such address has all of its network. An IPv4 address in IPv6's clothes counts as IPv4.
 */
export function networkOf(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4) return v4;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [before = '', after = ''] = plain.toLowerCase().split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(before), groups(after)];
  const zeros = plain.includes('::') ? Math.max(0, 8 - head.length - tail.length) : 0;
  const all = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
