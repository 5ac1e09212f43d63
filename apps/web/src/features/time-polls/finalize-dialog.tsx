import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useState } from 'react';
import {
  TimePollCandidatesDocument,
  TimePollFinalizeDocument,
  type TimePollFactsFragment,
} from '../../gql/time-polls/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { useNames, type Rank } from './results-facts.js';
import { useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

interface FinalizeDialogProps {
  poll: TimePollFactsFragment;
  rank: Rank;
  onClose: () => void;
}

/** Chooses a time. Where someone who is needed cannot come, it says who, and asks once more. */
export function FinalizeDialog({ poll, rank, onClose }: FinalizeDialogProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const words = useSlotWords();
  const names = useNames();
  // Pressed once more after a lost answer, it is the same session.
  const [sessionId] = useState(newId);
  const [joinUrl, setJoinUrl] = useState('');
  const [facilitatorId, setFacilitator] = useState('');
  const [asked, setAsked] = useState<string[] | null>(null);
  const candidates = useQuery(TimePollCandidatesDocument, { variables: { audienceId: poll.audienceId } });
  const [finalize, { loading, error }] = useMutation(TimePollFinalizeDocument, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'peerSessions' });
      forgetWeek(cache);
    },
  });
  const when = `${words.day(rank.startsAt)}, ${words.clocks(rank.startsAt, poll.minutes)}`;
  const go = async (despite: boolean) => {
    try {
      await finalize({
        variables: {
          input: {
            pollId: poll.id,
            slotId: rank.slotId,
            sessionId,
            joinUrl: joinUrl.trim() === '' ? null : joinUrl.trim(),
            facilitatorId: facilitatorId === '' ? null : facilitatorId,
            despite,
          },
        },
      });
      onClose();
    } catch (refused) {
      const { code, params } = troubleOf(refused);
      // The server names them as they are now, whatever this page has read.
      if (code === 'required_refused') setAsked(String(params?.['names'] ?? '').split('\n'));
    }
  };
  const refused = error && troubleOf(error).code !== 'required_refused' ? error : null;
  return (
    <Dialog open title={asked ? t('timePolls.chooseDespite') : t('timePolls.chooseTitle')} onClose={onClose}>
      <Stack>
        <p className="sentence">
          <b>{when}</b>, {words.zoneName(rank.startsAt)}
        </p>
        {asked ? (
          <p className={classes.warn}>
            {t('timePolls.despiteWho', { names: names(asked.map((name) => ({ name }))) })}
          </p>
        ) : (
          <>
            <p>{t('timePolls.chooseWhat', { place: poll.audienceName })}</p>
            <TextInput
              type="url"
              inputMode="url"
              label={t('timePolls.joinUrl')}
              placeholder="https://"
              maxLength={LIMITS.joinUrl}
              value={joinUrl}
              error={fault(refused, 'joinUrl')}
              onChange={(event) => setJoinUrl(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('timePolls.facilitator')}
              value={facilitatorId}
              error={fault(refused, 'facilitatorId')}
              data={[
                { value: '', label: t('timePolls.nobodyYet') },
                ...(candidates.data?.timePollCandidates.people ?? []).map(({ id, name }) => ({
                  value: id,
                  label: name,
                })),
              ]}
              onChange={(event) => setFacilitator(event.currentTarget.value)}
            />
          </>
        )}
        {refused ? <p role="alert">{say(refused)}</p> : null}
        <Row>
          <Button loading={loading} onClick={() => void go(asked !== null)}>
            {asked ? t('timePolls.chooseAnyway') : t('timePolls.chooseAndInvite')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {asked ? t('timePolls.otherTime') : t('timePolls.notYet')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
