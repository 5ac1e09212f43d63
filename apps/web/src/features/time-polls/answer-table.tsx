import { Button } from '@mantine/core';
import type { TimePollFactsFragment } from '../../gql/time-polls/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ANSWER_ICONS } from './answer-rows.js';
import type { Results } from './results-facts.js';
import { useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

interface AnswerTableProps {
  poll: TimePollFactsFragment;
  results: Results;
  /** Asks for the next people; null where all are there. */
  onMore: (() => void) | null;
}

/** People by times: a table with real headers; the names stay where they are while one looks along. */
export function AnswerTable({ poll, results, onMore }: AnswerTableProps) {
  const { t } = useWords();
  const words = useSlotWords();
  const slots = poll.slots.filter(({ removed }) => !removed);
  const rows = results.rows.map((row) => ({
    ...row,
    bySlot: new Map(row.said.map(({ slotId, answer }) => [slotId, answer])),
  }));
  return (
    <div>
      <h3 id="everyone">{t('timePolls.everyone')}</h3>
      {/* Wider than a phone: it can be moved by keyboard, too. */}
      <div className={classes.tableBox} role="region" aria-labelledby="everyone" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('timePolls.who')}</th>
              {slots.map(({ id, startsAt }) => (
                <th key={id} scope="col">
                  {words.short(startsAt)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, required, bySlot }) => (
              <tr key={person.id}>
                <th scope="row">
                  {person.name}
                  {required ? <span className={classes.needed}> {t('timePolls.needed')}</span> : null}
                </th>
                {slots.map(({ id }) => {
                  const answer = bySlot.get(id);
                  const Icon = answer ? ANSWER_ICONS[answer] : null;
                  return (
                    <td key={id} data-answer={answer}>
                      {answer && Icon ? (
                        <>
                          <Icon aria-hidden="true" />
                          <span className="hidden-words">{t(`timePolls.answer.${answer}`)}</span>
                        </>
                      ) : (
                        <span className="hidden-words">{t('timePolls.nothingYet')}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.key} aria-hidden="true">
        {(['YES', 'IF_NEED_BE', 'NO'] as const).map((answer) => {
          const Icon = ANSWER_ICONS[answer];
          return (
            <span key={answer} data-answer={answer}>
              <Icon /> {t(`timePolls.answer.${answer}`)}
            </span>
          );
        })}
      </p>
      {onMore ? (
        <Button variant="default" size="sm" onClick={onMore}>
          {t('timePolls.morePeople')}
        </Button>
      ) : null}
    </div>
  );
}
