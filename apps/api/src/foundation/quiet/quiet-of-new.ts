import { invalidField } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { SettingKind } from '../../platform/settings/setting-kind.js';
import { DEFAULT_SETTINGS } from './quiet.js';

/** Minutes of the day in a person's own zone; both null: none. */
export interface QuietHours {
  from: number | null;
  to: number | null;
}

const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1_440;

/** The quiet hours of whoever comes anew. */
export const QUIET_OF_NEW: SettingKind<QuietHours> = {
  key: 'quiet.new',
  usual: { from: DEFAULT_SETTINGS.quietFrom, to: DEFAULT_SETTINGS.quietTo },
  parse(value) {
    const { from = null, to = null } = (value ?? {}) as Partial<QuietHours>;
    if (from === null && to === null) return { from, to };
    if (!isMinute(from)) throw invalidField('quietFrom', 'required');
    if (!isMinute(to)) throw invalidField('quietTo', 'required');
    if (from === to) throw invalidField('quietTo', 'unknown');
    return { from, to };
  },
};

/** Those of who has never said how they want to be told, as SQL: `{"from": 1200, "to": 420}`, or null for the usual ones. */
export const QUIET_OF_NEW_SQL = `(SELECT value FROM setting WHERE key = '${QUIET_OF_NEW.key}')`;

/** Before it is set anew: whoever is here already keeps the hours they have. */
export async function keepQuietOfOld(tx: Tx, { from, to }: QuietHours): Promise<void> {
  await tx.query(
    `INSERT INTO notification_setting (person_id, quiet_from, quiet_to) SELECT id, $1::int, $2::int FROM person
     ON CONFLICT (person_id) DO NOTHING`,
    [from, to],
  );
}
