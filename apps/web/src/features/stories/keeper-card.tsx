import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { STORY_LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import {
  StoryNoteDocument,
  StoryPublishDocument,
  type StoryPlace,
  type Story_WholeFragment,
} from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';

interface KeeperCardProps {
  one: Story_WholeFragment;
  onStale: () => void;
}

/** What whoever looks after a story does: publish it where its author agreed, and suggest. */
export function KeeperCard({ one, onStale }: KeeperCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [words, setWords] = useState('');
  const [publish, publishing] = useMutation(StoryPublishDocument);
  const [note, noting] = useMutation(StoryNoteDocument);
  const put = async (place: StoryPlace) => {
    try {
      await publish({ variables: { input: { id: one.id, version: one.version, place } } });
      announce(t(`stories.put.${place}`));
      heading.current?.focus();
    } catch {
      // Its author may have taken it back this very moment.
      onStale();
    }
  };
  const suggest = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    try {
      await note({ variables: { input: { id: one.id, words: words.trim() } } });
      setWords('');
      announce(t('stories.noted'));
    } catch {
      onStale();
    }
  };
  const { consent, shown, state } = one;
  const error = publishing.error ?? noting.error;
  return (
    <Card labelledBy="keep">
      <h2 id="keep" ref={heading} tabIndex={-1}>
        {t('stories.keep')}
      </h2>
      <p>
        {t(
          consent
            ? consent.toMembers && consent.toPublic
              ? 'stories.keep.both'
              : consent.toPublic
                ? 'stories.keep.public'
                : 'stories.keep.members'
            : `stories.keep.${state === 'SENT' ? 'sent' : state === 'WITHDRAWN' ? 'withdrawn' : 'waits'}`,
        )}
      </p>
      {error ? <p role="alert">{say(error)}</p> : null}
      {consent ? (
        <Row>
          {shown === 'LISTED' ? null : (
            <Button
              variant={shown === 'NOWHERE' ? 'filled' : 'default'}
              loading={publishing.loading}
              onClick={() => void put('LISTED')}
            >
              {t(shown === 'NOWHERE' ? 'stories.publish' : 'stories.unfeature')}
            </Button>
          )}
          {shown === 'FEATURED' ? null : (
            <Button variant="default" loading={publishing.loading} onClick={() => void put('FEATURED')}>
              {t('stories.feature')}
            </Button>
          )}
          {shown === 'NOWHERE' ? null : (
            <Button variant="default" loading={publishing.loading} onClick={() => void put('NOWHERE')}>
              {t('stories.unpublish')}
            </Button>
          )}
        </Row>
      ) : null}
      {one.mine || !(state === 'SENT' || consent) ? null : (
        <form noValidate onSubmit={(event) => void suggest(event)}>
          <Stack>
            <Textarea
              label={t('stories.suggest')}
              description={t('stories.suggestWhat')}
              rows={4}
              value={words}
              maxLength={STORY_LIMITS.words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <Row>
              <Button type="submit" variant="default" loading={noting.loading}>
                {t('stories.suggest.send')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Card>
  );
}
