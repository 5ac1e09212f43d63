import { readConfig } from '../config/config.js';
import type { Db } from '../db/db.js';
import { Sealing } from './sealing.js';

// Where the settings bring a key, the database is not asked.
const noDatabase = {} as Db;
const sealingWith = (settings: Record<string, string>) =>
  new Sealing(readConfig({ DATABASE_URL: 'postgresql://localhost/hearth', ...settings }), noDatabase);

test('what is sealed opens for its own row and its own key alone', async () => {
  const sealing = sealingWith({ SECRETS_KEY: 'a'.repeat(64) });
  const sealed = await sealing.seal(Buffer.from('kept'), 'a');
  expect((await sealing.open(sealed, 'a')).toString()).toBe('kept');
  expect(sealed.equals(await sealing.seal(Buffer.from('kept'), 'a'))).toBe(false);
  await expect(sealing.open(sealed, 'b')).rejects.toThrow();
  for (const at of [0, 1, 14, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    await expect(sealing.open(changed, 'a')).rejects.toThrow();
  }
  await expect(sealingWith({ SECRETS_KEY: 'b'.repeat(64) }).open(sealed, 'a')).rejects.toThrow();
});

test('production brings the key, and a key is 32 bytes', () => {
  const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://hearth.example' };
  expect(() => sealingWith(production)).toThrow('SECRETS_KEY must be set in production');
  expect(() => sealingWith({ ...production, SECRETS_KEY: 'short' })).toThrow('SECRETS_KEY must be 32 bytes');
  expect(() => sealingWith({ ...production, SECRETS_KEY: 'A'.repeat(64) })).not.toThrow();
});
