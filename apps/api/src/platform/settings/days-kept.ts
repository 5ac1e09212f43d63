import { invalidField } from '../access/refusal-error.js';
import type { SettingKind } from './setting-kind.js';

/** For how many days something is kept, under `retention.<name>`: a whole number within bounds. */
export function daysKept(
  name: string,
  { usual, least, most }: { usual: number; least: number; most: number },
): SettingKind<number> {
  return {
    key: `retention.${name}`,
    usual,
    parse(value) {
      if (!Number.isInteger(value)) throw invalidField(name, 'required');
      const days = value as number;
      if (days < least) throw invalidField(name, 'too_small', { min: least });
      if (days > most) throw invalidField(name, 'too_large', { max: most });
      return days;
    },
  };
}
