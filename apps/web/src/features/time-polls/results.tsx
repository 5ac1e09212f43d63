import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { TimePollResultsDocument, type TimePollFactsFragment } from '../../gql/time-polls/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { AnswerTable } from './answer-table.js';
import { FinalizeDialog } from './finalize-dialog.js';
import { useNames, type Rank, type Results } from './results-facts.js';
import { useSlotWords } from './slot-words.js';
import { usePollChanges } from './use-poll-changes.js';
import classes from './time-polls.module.css';

/** So many of the best stand open; the others unfold. */
const BEST = 3;

interface RankLineProps {
  rank: Rank;
  results: Results;
  poll: TimePollFactsFragment;
  best: boolean;
  onChoose: (rank: Rank) => void;
}

function RankLine({ rank, results, poll, best, onChoose }: RankLineProps) {
  const { t } = useWords();
  const words = useSlotWords();
  const names = useNames();
  const silent = results.asked - rank.yes - rank.ifNeedBe - rank.no;
  const when = `${words.day(rank.startsAt)}, ${words.clocks(rank.startsAt, poll.minutes)}`;
  const chosen = poll.chosenAt === rank.startsAt;
  const needed = new Set(rank.requiredNo.map(({ id }) => id));
  const others = rank.cannot.filter(({ id }) => !needed.has(id));
  return (
    <li className={classes.rank}>
      <div className={classes.rankWords}>
        <p className="sentence">
          <b>{when}</b> {best ? <Chip tone="pine">{t('timePolls.best')}</Chip> : null}
          {chosen ? <Chip tone="pine">{t('timePolls.chosen')}</Chip> : null}
          {rank.past ? <Chip>{t('timePolls.past')}</Chip> : null}
        </p>
        <p className="small">
          {t('timePolls.rankCounts', { yes: rank.yes, maybe: rank.ifNeedBe, no: rank.no, silent })}
        </p>
        <div className={classes.meter} aria-hidden="true">
          <span data-answer="YES" style={{ flexGrow: rank.yes }} />
          <span data-answer="IF_NEED_BE" style={{ flexGrow: rank.ifNeedBe }} />
          <span data-answer="NO" style={{ flexGrow: rank.no }} />
          <span style={{ flexGrow: silent }} />
        </div>
        {rank.requiredNo.length > 0 ? (
          <p className={classes.warn}>{t('timePolls.requiredNo', { names: names(rank.requiredNo) })}</p>
        ) : null}
        {others.length > 0 ? (
          <p className="quiet small">{t('timePolls.cannot', { names: names(others) })}</p>
        ) : null}
      </div>
      {poll.can.run && !rank.past && (poll.state === 'OPEN' || poll.state === 'ENDED') ? (
        <Button
          variant={best ? 'filled' : 'default'}
          size="sm"
          aria-label={t('timePolls.chooseThis', { when })}
          onClick={() => onChoose(rank)}
        >
          {t('timePolls.choose')}
        </Button>
      ) : null}
    </li>
  );
}

function Ranking({ results, poll }: { results: Results; poll: TimePollFactsFragment }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<Rank | null>(null);
  // The order stands as it was first read, so that nothing moves under a finger; a new one is taken by a press.
  const [order, setOrder] = useState(() => results.ranks.map(({ slotId }) => slotId));
  const bySlot = new Map(results.ranks.map((rank) => [rank.slotId, rank]));
  const known = order.flatMap((id) => bySlot.get(id) ?? []);
  const ranks = [...known, ...results.ranks.filter(({ slotId }) => !order.includes(slotId))];
  const moved = ranks.some(({ slotId }, index) => slotId !== results.ranks[index]?.slotId);
  const bestId = results.answered > 0 ? results.ranks[0]?.slotId : undefined;
  const shown = all ? ranks : ranks.slice(0, BEST);
  return (
    <>
      <div role="status" className={classes.moved}>
        {moved ? (
          <>
            <span>{t('timePolls.orderMoved')}</span>{' '}
            <Button
              variant="default"
              size="xs"
              onClick={() => setOrder(results.ranks.map(({ slotId }) => slotId))}
            >
              {t('timePolls.orderAnew')}
            </Button>
          </>
        ) : null}
      </div>
      <ol className={classes.ranks}>
        {shown.map((rank) => (
          <RankLine
            key={rank.slotId}
            rank={rank}
            results={results}
            poll={poll}
            best={rank.slotId === bestId && !rank.past}
            onChoose={setChosen}
          />
        ))}
      </ol>
      {ranks.length > BEST ? (
        <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('timePolls.fewer') : t('timePolls.allTimes', { count: ranks.length })}
        </Button>
      ) : null}
      {chosen ? (
        <FinalizeDialog
          poll={poll}
          rank={bySlot.get(chosen.slotId) ?? chosen}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

/** The best times with who is missing, and who answered what. New answers come in without moving what one reads. */
export function TimePollResults({ poll }: { poll: TimePollFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const names = useNames();
  const { data, error, refetch, fetchMore } = useQuery(TimePollResultsDocument, {
    variables: { id: poll.id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const read = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  usePollChanges(poll.id, read);
  const results = data?.timePollResults;
  if (!results)
    return error ? (
      <ErrorState what={t('timePolls.resultsNotLoaded')} kept={say(error)} onRetry={read} />
    ) : (
      <Skeletons count={3} height={96} />
    );
  const more = results.asked - results.answered - results.missing.length;
  return (
    <section aria-labelledby="results" className={classes.section}>
      <div>
        <h2 id="results">{t('timePolls.bestTimes')}</h2>
        <p className="quiet small">
          {t('timePolls.answeredOf', { answered: results.answered, asked: results.asked })}
        </p>
      </div>
      <Ranking results={results} poll={poll} />
      {results.missing.length > 0 ? (
        <div>
          <h3>{t('timePolls.missing', { count: results.asked - results.answered })}</h3>
          <p className="small">
            {names(results.missing)}
            {more > 0 ? ` ${t('timePolls.andMore', { count: more })}` : ''}
          </p>
        </div>
      ) : null}
      <AnswerTable
        poll={poll}
        results={results}
        onMore={
          results.nextCursor
            ? () =>
                void fetchMore({
                  variables: { after: results.nextCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    timePollResults: {
                      ...fetchMoreResult.timePollResults,
                      rows: [...before.timePollResults.rows, ...fetchMoreResult.timePollResults.rows],
                    },
                  }),
                }).catch(() => undefined)
            : null
        }
      />
    </section>
  );
}
