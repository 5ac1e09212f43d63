import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  StoryConsentDocument,
  StoryRemoveDocument,
  StorySendDocument,
  StoryWithdrawDocument,
  type Story_WholeFragment,
} from '../../gql/stories/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';

interface ConsentCardProps {
  one: Story_WholeFragment;
  /** Something is written that is not saved. */
  dirty: boolean;
  onStale: () => void;
}

/** What one agrees to: each place ticked by oneself, and taken back with one press. */
export function ConsentCard({ one, dirty, onStale }: ConsentCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [toMembers, setToMembers] = useState(false);
  const [toPublic, setToPublic] = useState(false);
  const [looked, setLooked] = useState(false);
  const removes = useRef<HTMLButtonElement>(null);
  const [sure, setSure] = useState(false);
  const [agree, agreeing] = useMutation(StoryConsentDocument);
  const [withdraw, withdrawing] = useMutation(StoryWithdrawDocument);
  const [send, sending] = useMutation(StorySendDocument);
  const [remove, removing] = useMutation(StoryRemoveDocument);
  const done = (words: string) => {
    announce(words);
    // What was pressed may be gone, and this card with it: another version has another one.
    requestAnimationFrame(() => document.getElementById('consent')?.focus());
  };
  const doing = async (work: () => Promise<unknown>, words: string) => {
    try {
      await work();
      done(words);
    } catch (error) {
      if (troubleOf(error).code === 'conflict') onStale();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if ((!toMembers && !toPublic) || dirty) return;
    const input = { id: one.id, version: one.version, toMembers, toPublic };
    void doing(() => agree({ variables: { input } }), t('stories.consent.given'));
  };
  const onRemove = async () => {
    try {
      await remove({
        variables: { id: one.id },
        update: (cache) => {
          cache.evict({ id: 'ROOT_QUERY', fieldName: 'ownStories' });
        },
      });
      await navigate('/me/stories');
    } catch {
      // Said below.
    }
  };
  const { consent } = one;
  const sent = one.state === 'SENT' || consent !== null;
  const error = agreeing.error ?? withdrawing.error ?? sending.error ?? removing.error;
  const variables = { id: one.id };
  return (
    <Card labelledBy="consent">
      <h2 id="consent" tabIndex={-1}>
        {t('stories.consent')}
      </h2>
      {consent ? (
        <>
          <p>
            {t(
              consent.toMembers && consent.toPublic
                ? 'stories.consent.both'
                : consent.toPublic
                  ? 'stories.consent.public'
                  : 'stories.consent.members',
            )}{' '}
            <TimeText at={consent.givenAt} />
          </p>
          <p className="quiet">
            {t(one.shown === 'NOWHERE' ? 'stories.consent.waits' : 'stories.consent.shown')}
          </p>
        </>
      ) : !one.html ? (
        <p className="quiet">{t('stories.consent.writeFirst')}</p>
      ) : (
        <form noValidate onSubmit={submit}>
          <Stack>
            {one.state === 'SENT' ? <p>{t('stories.sent')}</p> : null}
            {one.state === 'WITHDRAWN' ? <p>{t('stories.withdrawn')}</p> : null}
            <p className="quiet">{t('stories.consent.what')}</p>
            <fieldset>
              <legend>{t('stories.consent.where')}</legend>
              <Stack>
                <Checkbox
                  label={t('stories.consent.toMembers')}
                  checked={toMembers}
                  onChange={(event) => setToMembers(event.currentTarget.checked)}
                />
                <Checkbox
                  label={t('stories.consent.toPublic')}
                  description={t('stories.consent.toPublicWhat')}
                  checked={toPublic}
                  onChange={(event) => setToPublic(event.currentTarget.checked)}
                />
              </Stack>
            </fieldset>
            {looked && dirty ? <p role="alert">{t('stories.consent.saveFirst')}</p> : null}
            {looked && !toMembers && !toPublic ? <p role="alert">{t('stories.consent.nowhere')}</p> : null}
            <Row>
              <Button type="submit" loading={agreeing.loading}>
                {t('stories.consent.agree')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        {sent ? (
          <Button
            variant="default"
            loading={withdrawing.loading}
            onClick={() => void doing(() => withdraw({ variables }), t('stories.withdrawn'))}
          >
            {t('stories.withdraw')}
          </Button>
        ) : !one.html ? null : (
          <Button
            variant="default"
            loading={sending.loading}
            onClick={() => void doing(() => send({ variables }), t('stories.sent'))}
          >
            {t('stories.send')}
          </Button>
        )}
        <Button
          ref={removes}
          variant="subtle"
          aria-expanded={one.html ? sure : undefined}
          loading={removing.loading}
          // Where nothing is written yet, nothing is lost.
          onClick={() => (one.html ? setSure(true) : void onRemove())}
        >
          {t(one.state === 'ASKED' ? 'stories.ratherNot' : 'stories.remove')}
        </Button>
      </Row>
      {sure ? (
        <Stack>
          <p role="alert">{t('stories.remove.ask')}</p>
          <Row>
            <Button loading={removing.loading} onClick={() => void onRemove()}>
              {t('stories.remove.yes')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setSure(false);
                removes.current?.focus();
              }}
            >
              {t('stories.remove.keep')}
            </Button>
          </Row>
        </Stack>
      ) : null}
      {one.html ? (
        <p className="quiet small">{t(sent ? 'stories.withdrawWhat' : 'stories.sendWhat')}</p>
      ) : null}
    </Card>
  );
}
