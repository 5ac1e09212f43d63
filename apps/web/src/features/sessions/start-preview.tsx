import { useWords } from '../../platform/i18n/use-words.js';
import { instantOf, isZone } from '../../platform/time/local.js';
import { useTime } from '../../platform/time/use-time.js';
import { clocksDiffer, useTimeIn } from './session-when.js';
import { localStart, startOf, type SessionFields } from './session-fields.js';

/** What the chosen time means: the day in words, when it ends, what it is for the one who plans it. */
export function StartPreview({ fields }: { fields: SessionFields }) {
  const { t } = useWords();
  const here = useTime();
  const known = isZone(fields.timeZone);
  const there = useTimeIn(known ? fields.timeZone : 'UTC');
  const start = startOf(fields);
  if (!known) return null;
  if (start === null) {
    const skipped = instantOf(localStart(fields), fields.timeZone) === 'skipped';
    return skipped ? <p className="small">{t('sessions.fault.skipped')}</p> : null;
  }
  const at = new Date(start).toISOString();
  const minutes = Number(fields.minutes);
  const end = Number.isFinite(minutes) ? new Date(start + minutes * 60_000).toISOString() : at;
  return (
    <p role="status" className="quiet small sentence">
      {t('sessions.means', {
        day: there.day(at),
        from: there.clock(at),
        to: there.clock(end),
        zone: there.zoneName(at),
      })}
      {clocksDiffer(at, here.zone, fields.timeZone)
        ? ` ${t('sessions.forYou', { moment: here.momentZone(at) })}`
        : null}
    </p>
  );
}
