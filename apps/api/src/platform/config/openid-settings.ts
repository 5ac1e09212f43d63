/** A provider whose people may sign in here. */
export interface OpenIdProvider {
  /** Its name in addresses and settings: `google`. */
  id: string;
  /** Its name on the button. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** It asks for a second factor itself, so that the house does not. */
  provesBoth: boolean;
}

const MOST = 8;
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The providers that `OPENID_PROVIDERS` names, each with settings of its own (`OPENID_GOOGLE_ISSUER` for `google`), and what is
 * wrong with them.
 */
export function readOpenId(
  env: Record<string, string | undefined>,
  production: boolean,
): { providers: OpenIdProvider[]; faults: string[] } {
  const ids = (env['OPENID_PROVIDERS'] ?? '').split(',').flatMap((id) => id.trim() || []);
  const faults: string[] = [];
  if (ids.some((id) => !/^[a-z][a-z0-9-]{0,29}$/.test(id)))
    faults.push(
      'OPENID_PROVIDERS must be names of small letters, digits and hyphens, with commas between them',
    );
  if (new Set(ids).size < ids.length) faults.push('OPENID_PROVIDERS must name each provider once');
  if (ids.length > MOST) faults.push(`OPENID_PROVIDERS must name ${MOST} providers at most`);
  if (faults.length > 0) return { providers: [], faults };
  const providers = ids.map((id) => {
    const prefix = `OPENID_${id.toUpperCase().replaceAll('-', '_')}`;
    const given = (name: string) => env[`${prefix}_${name}`]?.trim() ?? '';
    const provider = {
      id,
      name: given('NAME'),
      issuer: given('ISSUER'),
      clientId: given('CLIENT_ID'),
      clientSecret: given('CLIENT_SECRET'),
      provesBoth: given('SECOND_FACTOR') === 'theirs',
    };
    if (!/^[^\p{C}]{1,40}$/u.test(provider.name))
      faults.push(`${prefix}_NAME must be what stands on the button, 40 characters at most`);
    if (!isIssuer(provider.issuer, production))
      faults.push(`${prefix}_ISSUER must be the https:// address of the provider, as it names itself`);
    if (!provider.clientId) faults.push(`${prefix}_CLIENT_ID must be set`);
    if (!provider.clientSecret) faults.push(`${prefix}_CLIENT_SECRET must be set`);
    if (!['', 'ours', 'theirs'].includes(given('SECOND_FACTOR')))
      faults.push(`${prefix}_SECOND_FACTOR must be ours or theirs`);
    return provider;
  });
  if (new Set(providers.map(({ issuer }) => issuer)).size < providers.length)
    faults.push('OPENID_PROVIDERS must be of one issuer each: who someone is there would not be clear');
  return { providers, faults };
}

/** Over plain HTTP only on this machine, for tests. */
function isIssuer(issuer: string, production: boolean): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, username, search, hash } = new URL(issuer);
  if (username || search || hash) return false;
  return protocol === 'https:' || (!production && protocol === 'http:' && LOCAL.has(hostname));
}
