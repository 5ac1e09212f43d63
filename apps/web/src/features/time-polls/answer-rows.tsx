import { IconCheck, IconMinus, IconX } from '../../ui/icons.js';
import type { TimePollAnswer, TimePollBreakFactsFragment } from '../../gql/time-polls/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { byDay, clocksDiffer, useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

export const ANSWERS: readonly TimePollAnswer[] = ['YES', 'IF_NEED_BE', 'NO'];
export const ANSWER_ICONS = { YES: IconCheck, IF_NEED_BE: IconMinus, NO: IconX } as const;

export interface AnswerSlot {
  id: string;
  startsAt: string;
  neverFree?: string | null;
  schoolBreak?: TimePollBreakFactsFragment | null;
  counts?: { yes: number; ifNeedBe: number; no: number } | null;
}

interface AnswerRowsProps {
  pollId: string;
  slots: readonly AnswerSlot[];
  minutes: number;
  /** The zone the poll was made in. */
  pollZone: string;
  said: ReadonlyMap<string, TimePollAnswer>;
  /** Suggested and not sent yet. */
  suggested?: ReadonlySet<string>;
  onSay: (slotId: string, answer: TimePollAnswer) => void;
}

function Hints({ slot, suggested }: { slot: AnswerSlot; suggested: boolean }) {
  const { t, locale } = useWords();
  const { schoolBreak, neverFree, counts } = slot;
  return (
    <>
      {schoolBreak ? (
        <span className={classes.hint}>
          {t('timePolls.break', {
            name: locale === 'es' ? schoolBreak.nameEs : schoolBreak.nameEn,
            state: schoolBreak.state,
          })}
        </span>
      ) : null}
      {typeof neverFree === 'string' ? (
        <span className={classes.hint}>
          {neverFree === '' ? t('timePolls.never') : t('timePolls.neverFor', { label: neverFree })}
          {suggested ? ` ${t('timePolls.suggested')}` : ''}
        </span>
      ) : null}
      {counts ? <span className="quiet tiny">{t('timePolls.counts', counts)}</span> : null}
    </>
  );
}

/** The zone these times are in, and how the poll was meant. */
export function ZoneLine({ at, pollZone }: { at: string; pollZone: string }) {
  const { t } = useWords();
  const words = useSlotWords();
  const differs = clocksDiffer(at, words.zone, pollZone);
  return (
    <p className="quiet small">
      {differs
        ? t('timePolls.zoneOwn', { zone: words.zoneName(at), other: words.zoneName(at, pollZone) })
        : t('timePolls.zoneSame', { zone: words.zoneName(at) })}
    </p>
  );
}

/** One time per row with three large buttons, by day, in the reader's own zone. Radios underneath: arrow keys choose. */
export function AnswerRows({ pollId, slots, minutes, pollZone, said, suggested, onSay }: AnswerRowsProps) {
  const { t } = useWords();
  const words = useSlotWords();
  const [first] = slots;
  return (
    <div className={classes.days}>
      {first ? <ZoneLine at={first.startsAt} pollZone={pollZone} /> : null}
      {byDay(slots, words.dayKey).map(([key, own]) => (
        <section key={key} aria-labelledby={`day-${key}`}>
          <h3 id={`day-${key}`} className={`${classes.dayName} sentence`}>
            {words.day(own[0]?.startsAt ?? '')}
          </h3>
          {own.map((slot) => {
            const chosen = said.get(slot.id);
            const proposed = chosen === undefined && (suggested?.has(slot.id) ?? false);
            return (
              <fieldset key={slot.id} className={classes.slot} data-open={chosen === undefined || undefined}>
                <legend className="hidden-words">{`${words.day(slot.startsAt)}, ${words.clocks(slot.startsAt, minutes)}`}</legend>
                <div className={classes.slotWords}>
                  <span className={classes.clocks} aria-hidden="true">
                    {words.clocks(slot.startsAt, minutes)}
                  </span>
                  <Hints slot={slot} suggested={proposed} />
                </div>
                <div className={classes.three}>
                  {ANSWERS.map((answer) => {
                    const Icon = ANSWER_ICONS[answer];
                    return (
                      <label
                        key={answer}
                        className={classes.answer}
                        data-answer={answer}
                        data-proposed={(proposed && answer === 'NO') || undefined}
                      >
                        <input
                          type="radio"
                          name={`${pollId}-${slot.id}`}
                          value={answer}
                          checked={chosen === answer}
                          onChange={() => onSay(slot.id, answer)}
                        />
                        <span>
                          <Icon aria-hidden="true" />
                          {t(`timePolls.answer.${answer}`)}
                        </span>
                      </label>
                    );
                  })}
                </div>
              </fieldset>
            );
          })}
        </section>
      ))}
    </div>
  );
}
