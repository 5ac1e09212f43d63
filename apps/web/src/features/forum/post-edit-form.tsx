import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ThreadSpaceFragmentDoc, type PostCardFragment } from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { Row, Stack } from '../../ui/column.js';
import { Skeletons } from '../../ui/skeletons.js';
import { editPlace } from './edit-place.js';
import { usePostChanges } from './use-post-changes.js';
import { useReplyTrouble } from './use-reply-trouble.js';
import { useTextFault, WritingField, type WritingHandle } from './writing-field.js';
import classes from './post-card.module.css';

/** When it opens, all of it is on the screen. */
const intoView = (form: HTMLFormElement | null): void => form?.scrollIntoView({ block: 'nearest' });

export interface PostEditFormProps {
  post: PostCardFragment;
  /** Saved, or left: with the text that was typed and not saved. */
  onDone: (putAway?: string) => void;
}

/** Changes a post in its own place. What is typed is kept until it is saved or thrown away. */
export function PostEditForm({ post, onDone }: PostEditFormProps) {
  const { t } = useWords();
  const changes = usePostChanges();
  const { cache } = useApolloClient();
  const space = cache.readFragment({ id: `Thread:${post.threadId}`, fragment: ThreadSpaceFragmentDoc });
  const trouble = useReplyTrouble();
  const faultOf = useTextFault();
  const draft = useDraft(editPlace(post.id));
  const [written, setWritten] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let gone = false;
    changes.markdown(post.id).then(
      (markdown) => {
        if (!gone) setWritten(markdown ?? '');
      },
      (error: unknown) => {
        if (!gone) setWrong(trouble(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [changes, post.id, trouble, attempt]);

  const touched = draft.wasKept || draft.text !== '';
  const text = touched ? draft.text : (written ?? '');

  const leave = () => {
    draft.forget();
    onDone(touched && text !== written ? text : undefined);
  };
  const field = useRef<WritingHandle>(null);
  const change = (next: string) => {
    draft.write(next);
    setWrong(null);
  };
  const store = async () => {
    if (saving) return;
    setSaving(true);
    try {
      await changes.edit(post.id, text);
      draft.forget();
      onDone();
    } catch (error) {
      setWrong(trouble(error));
      setSaving(false);
    }
  };

  const guard = useGuard({
    draft: editPlace(post.id),
    parts: [{ text, onChange: change }],
    focusText: () => field.current?.focus(),
    onSend: () => void store(),
  });
  const save = () => {
    const fault = faultOf(text);
    setWrong(fault);
    if (fault || saving) return;
    if (text === written) leave();
    else guard.send();
  };

  if (written === null && !touched) {
    return wrong ? (
      <div className={classes.unsent} role="alert">
        <p>{wrong}</p>
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setWrong(null);
              setAttempt(attempt + 1);
            }}
          >
            {t('words.tryAgain')}
          </Button>
          <Button variant="subtle" size="xs" onClick={() => onDone()}>
            {t('forum.edit.leave')}
          </Button>
        </div>
      </div>
    ) : (
      <Skeletons count={1} height={112} />
    );
  }
  return (
    <form
      noValidate
      ref={intoView}
      data-hold
      data-editing
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <OtherDraft place={editPlace(post.id)} />
        <WritingField
          ref={field}
          spaceId={space?.spaceId}
          asMember={post.voice !== null}
          label={t('forum.edit.label', { number: post.number })}
          value={text}
          error={wrong}
          autoFocus
          marked={guard.wordsIn(0)}
          notes={<GuardNotes guard={guard} />}
          onSend={save}
          onChange={change}
        />
        <GuardAsks guard={guard} saves />
        <Row>
          <Button type="submit" loading={saving}>
            {t('forum.edit.save')}
          </Button>
          <Button variant="default" onClick={leave} disabled={saving}>
            {t('forum.edit.leave')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
