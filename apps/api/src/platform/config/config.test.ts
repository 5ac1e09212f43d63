import { readConfig } from './config.js';

const DATABASE_URL = 'postgres://hearth@localhost/hearth';

test('the defaults stand where only the database is given', () => {
  expect(readConfig({ DATABASE_URL })).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    CHAT_LIMIT: 10,
    CHAT_WINDOW_SECONDS: 5,
    LIVE_READS: 120,
    LIVE_READS_SECONDS: 10,
    FLAGS_PER_HOUR: 20,
    APPLICATIONS_PER_HOUR: 40,
    DEMO_WORLD: false,
  });
});

test('every fault has its own message, all of them at once', () => {
  expect(() => readConfig({ PORT: 'many', BEAT_MS: '5', REDIS_URL: 'http://x', LOG_LEVEL: 'loud' })).toThrow(
    /DATABASE_URL must be.*REDIS_URL must be.*PORT must be.*LOG_LEVEL must be.*BEAT_MS must be/,
  );
});

test('mail settings are checked, and a password in one is not repeated', () => {
  const wrong = { DATABASE_URL, SMTP_URL: 'http://me:sesame@mail', MAIL_FROM: 'Hearth\nBcc: x@y' };
  expect(() => readConfig({ ...wrong, MAIL_GATHERS_SECONDS: '-1' })).toThrow(
    /^SMTP_URL must be a smtp:\/\/ or smtps:\/\/ address; MAIL_FROM must be an address[^;]*; MAIL_GATHERS_SECONDS must be 0 or more$/,
  );
});

test('settings of mail that comes in are checked, and belong together', () => {
  const wrong = { REPLY_DOMAIN: 'not a domain', INBOUND_SMTP_PORT: '70000', INBOUND_MAIL_SECRET: 'short' };
  expect(() => readConfig({ DATABASE_URL, ...wrong, INBOUND_MAIL_MB: '0' })).toThrow(
    /REPLY_DOMAIN must be a domain.*INBOUND_SMTP_PORT must be 65535 or less.*INBOUND_MAIL_SECRET must have at least 24.*INBOUND_MAIL_MB must be 1 or more/,
  );
  expect(() => readConfig({ DATABASE_URL, INBOUND_SMTP_PORT: '2525' })).toThrow(
    /^REPLY_DOMAIN must be set where INBOUND_SMTP_PORT is[^;]*$/,
  );
  expect(
    readConfig({ DATABASE_URL, REPLY_DOMAIN: 'Reply.Hearth.example', INBOUND_SMTP_PORT: '' }),
  ).toMatchObject({
    REPLY_DOMAIN: 'reply.hearth.example',
    INBOUND_SMTP_HOST: '127.0.0.1',
    INBOUND_MAIL_MB: 10,
  });
});

test('keys for push belong together and are not repeated; a way inside for tests is refused in production', () => {
  const wrong = {
    DATABASE_URL,
    VAPID_PRIVATE_KEY: 'sesame',
    VAPID_SUBJECT: 'me',
    PUSH_TEST_ORIGIN: 'inside',
  };
  expect(() => readConfig(wrong)).toThrow(
    /^VAPID_PRIVATE_KEY must be a private key[^;]*; VAPID_SUBJECT must be[^;]*; PUSH_TEST_ORIGIN must be[^;]*; VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together: set both, or neither$/,
  );
  const production = { DATABASE_URL, NODE_ENV: 'production', PUBLIC_URL: 'https://hearth.example' };
  expect(() => readConfig({ ...production, PUSH_TEST_ORIGIN: 'http://127.0.0.1:4010' })).toThrow(
    'PUSH_TEST_ORIGIN is refused in production: it opens a way inside',
  );
});

test('an empty setting counts as not given', () => {
  expect(readConfig({ DATABASE_URL, REDIS_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
});

describe('production', () => {
  const production = { DATABASE_URL, NODE_ENV: 'production', PUBLIC_URL: 'https://hearth.example' };

  test('refuses demo persons', () => {
    expect(() => readConfig({ ...production, DEMO_WORLD: 'true' })).toThrow('demo persons');
  });
  test('asks for the public address', () => {
    expect(() => readConfig({ ...production, PUBLIC_URL: undefined })).toThrow(
      'PUBLIC_URL must be set in production',
    );
  });
  test('asks whom mail comes from, once it is sent', () => {
    expect(() => readConfig({ ...production, SMTP_URL: 'smtp://mail:25' })).toThrow('MAIL_FROM must be set');
    const MAIL_FROM = 'Hearth <hearth@hearth.example>';
    expect(readConfig({ ...production, SMTP_URL: 'smtps://a:b@mail', MAIL_FROM })).toMatchObject({
      MAIL_FROM,
    });
  });
  test('keeps cookies to HTTPS', () => {
    expect(readConfig(production).secure).toBe(true);
  });
});

test('OpenID providers are named, each has its settings, and no secret of theirs is repeated or listed', () => {
  const google = {
    OPENID_GOOGLE_NAME: 'Google',
    OPENID_GOOGLE_ISSUER: 'https://accounts.google.com',
    OPENID_GOOGLE_CLIENT_ID: 'hearth',
    OPENID_GOOGLE_CLIENT_SECRET: 'sesame',
  };
  const good = { DATABASE_URL, OPENID_PROVIDERS: 'google', ...google };
  const config = readConfig(good);
  expect(config.openId).toMatchObject([{ id: 'google', name: 'Google', provesBoth: false }]);
  expect(JSON.stringify(config)).not.toContain('sesame');
  expect(readConfig({ DATABASE_URL }).openId).toEqual([]);
  const faultsOf = (wrong: Record<string, string>) => {
    try {
      readConfig({ ...good, ...wrong });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  expect(faultsOf({ OPENID_PROVIDERS: 'google,my-school' })).toMatch(
    /^OPENID_MY_SCHOOL_NAME must be[^;]*; OPENID_MY_SCHOOL_ISSUER must be[^;]*; OPENID_MY_SCHOOL_CLIENT_ID must be set; OPENID_MY_SCHOOL_CLIENT_SECRET must be set$/,
  );
  for (const issuer of [
    'google',
    'http://accounts.google.com',
    'https://a@b',
    'https://a/?b',
    'file:///etc/passwd',
  ])
    expect(faultsOf({ OPENID_GOOGLE_ISSUER: issuer })).toMatch(/^OPENID_GOOGLE_ISSUER must be[^;]*$/);
  const local = { OPENID_GOOGLE_ISSUER: 'http://localhost:1' };
  expect(faultsOf(local)).toBe('');
  expect(faultsOf({ ...local, NODE_ENV: 'production', PUBLIC_URL: 'https://h.example' })).toMatch(/ISSUER/);
  expect(faultsOf({ OPENID_PROVIDERS: '../x' })).toMatch(/^OPENID_PROVIDERS must be names/);
  expect(faultsOf({ OPENID_PROVIDERS: 'google,google' })).toMatch(/^OPENID_PROVIDERS must name each/);
  expect(faultsOf({ OPENID_GOOGLE_SECOND_FACTOR: 'yes' })).toMatch(
    /^OPENID_GOOGLE_SECOND_FACTOR must be ours or/,
  );
});
