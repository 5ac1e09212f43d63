import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ThreadSpaceFragmentDoc, type PostCardFragment } from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { addOther } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row, Stack } from '../../ui/column.js';
import { Skeletons } from '../../ui/skeletons.js';
import { EditChanged } from './edit-changed.js';
import { editBody, editPlace, type Edit } from './edit-place.js';
import { usePostChanges, type Written } from './use-post-changes.js';
import { useReplyTrouble } from './use-reply-trouble.js';
import { useTextFault, WritingField, type WritingHandle } from './writing-field.js';
import classes from './post-card.module.css';

const UNTOUCHED: Edit = { text: '', base: '' };
const GONE: Written = { markdown: '', wording: '' };

/** When it opens, all of it is on the screen. */
const intoView = (form: HTMLFormElement | null): void => form?.scrollIntoView({ block: 'nearest' });

export interface PostEditFormProps {
  post: PostCardFragment;
  /** Saved, or left: with what was typed and not saved, as it is kept. */
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
  const { id: personId } = useViewer();
  const place = editPlace(post.id);
  const draft = useDraftForm(place, UNTOUCHED);
  const [written, setWritten] = useState<Written | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(0);
  const standing = post.viewer.ownHtml ?? post.html;

  useEffect(() => {
    let gone = false;
    changes.written(post.id).then(
      (now) => {
        if (!gone) setWritten(now ?? GONE);
      },
      (error: unknown) => {
        if (!gone) setWrong(trouble(error));
      },
    );
    return () => {
      gone = true;
    };
    // Asked anew where it is changed while the form is open.
  }, [changes, post.id, standing, trouble, attempt]);

  const { fields } = draft;
  const touched = draft.wasKept || fields.text !== '' || fields.base !== '';
  const text = touched ? fields.text : (written?.markdown ?? '');
  const base = touched ? fields.base : (written?.wording ?? '');
  const changed =
    written !== null && written !== GONE && written.wording !== base && written.markdown !== text;

  const leave = () => {
    draft.forget();
    onDone(touched && text !== written?.markdown ? editBody(fields) : undefined);
  };
  const field = useRef<WritingHandle>(null);
  const change = (next: string) => {
    draft.change({ text: next, base });
    setWrong(null);
  };
  const store = async () => {
    if (saving) return;
    setSaving(true);
    try {
      await changes.edit(post.id, base, text);
      draft.forget();
      onDone();
    } catch (error) {
      const changedMeanwhile = troubleOf(error).code === 'conflict';
      setWrong(changedMeanwhile ? null : trouble(error));
      setSaving(false);
      if (!changedMeanwhile) return;
      setAttempt((before) => before + 1);
      setAsked((before) => before + 1);
    }
  };
  const goOnFrom = (now: Written, next: string) => {
    if (next !== text) addOther(personId, place, { body: editBody({ text, base }), rev: 0, changedAt: null });
    draft.change({ text: next, base: now.wording });
    setAsked(0);
    field.current?.focus();
  };

  const guard = useGuard({
    draft: place,
    parts: [{ text, onChange: change }],
    focusText: () => field.current?.focus(),
    onSend: () => void store(),
  });
  const save = () => {
    const fault = faultOf(text);
    setWrong(fault);
    if (fault || saving) return;
    if (changed) setAsked(asked + 1);
    else if (text === written?.markdown) leave();
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
        <OtherDraft place={place} />
        {changed ? (
          <EditChanged
            now={written.markdown}
            redacted={post.viewer.word?.about === 'REDACTED'}
            asked={asked}
            onTake={() => goOnFrom(written, written.markdown)}
            onKeep={() => goOnFrom(written, text)}
          />
        ) : null}
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
