import { webcrypto } from 'node:crypto';
import { emptyForm, keep, readKept } from './request-kept.js';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const onDisk = () => JSON.stringify({ ...localStorage });

test('of what was sent the browser keeps where it went and no words, in this tab', () => {
  const form = { ...emptyForm(), email: 'vera@asks.example', words: 'One of me', changedAt: 1 };
  keep(form);
  expect(onDisk()).toContain('One of me');
  keep({ ...form, sent: true });
  expect(localStorage).toHaveLength(0);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('One of me');
  expect(readKept()).toMatchObject({
    email: 'vera@asks.example',
    secret: form.secret,
    sent: true,
    words: '',
  });
});
