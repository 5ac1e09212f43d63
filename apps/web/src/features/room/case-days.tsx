import type { CaseCardWholeFragment } from '../../gql/room/graphql.js';
import { CASE_DAYS } from '@hearth/shared';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { daysToChoose } from './case-fields.js';

const DAY = 86_400_000;

interface CaseDaysProps {
  whole: CaseCardWholeFragment;
  /** When the session ends: the days are counted from there. */
  endsAt: string;
  value: string;
  onChange: (value: string) => void;
}

/** For how long a case stays, in words, with the day on which it is gone. */
export function CaseDays({ whole, endsAt, value, onChange }: CaseDaysProps) {
  const { t } = useWords();
  const time = useTime();
  const known = whole.stands ? whole.keepDays : CASE_DAYS.usual;
  const options = daysToChoose(whole).map((days) => ({
    value: String(days),
    label: t('case.days', { days }),
    description: [
      t('case.goneOn', { day: time.day(new Date(Date.parse(endsAt) + days * DAY).toISOString()) }),
      days > known ? t('case.longerOnce') : '',
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return <RadioChoice label={t('case.keep')} value={value} onChange={onChange} options={options} />;
}
