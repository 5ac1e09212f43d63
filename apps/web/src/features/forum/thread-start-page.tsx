import '../../ui/field-styles.js';
import { characters, LIMITS } from '@hearth/shared';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  ThreadStartDocument,
  ThreadStartPageDocument,
  type ThreadStartPageQuery,
} from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { withPlainNames } from '../../platform/files/file-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { newId } from '../../platform/ids/new-id.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { AsMember } from './as-member.js';
import { useAudienceWords } from './audience-words.js';
import { NothingHere } from './nothing-here.js';
import { StartPollField } from './start-poll.js';
import type { StartPoll } from './start-poll-draft.js';
import { ThreadAboutFields, useAboutDraft } from './thread-about-fields.js';
import { useReplyTrouble } from './use-reply-trouble.js';
import { whyNotStart } from './why-not-start.js';
import { useTextFault, WritingField, type WritingHandle } from './writing-field.js';
import classes from './lists.module.css';

type Space = ThreadStartPageQuery['space'];

/** Where the thread one is about to start is kept. */
const newThreadPlace = (spaceId: string) => `space:${spaceId}:new`;

/** `id` and `postId` are made once per draft, so that a retry never starts a second thread. */
const EMPTY = { id: '', postId: '', title: '', text: '', asMember: false };

interface Faults {
  title: string | null;
  text: string | null;
  other: string | null;
}
/** One for each text of a poll, so that the guard always reads as many. */
const NO_TEXTS = Array.from({ length: 4 }, () => ({ text: '', onChange: () => undefined }));
const NO_FAULTS: Faults = { title: null, text: null, other: null };

function useStart(space: Space) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const say = useReplyTrouble();
  const client = useApolloClient();
  const navigate = useNavigate();
  const textFault = useTextFault();
  const draft = useDraftForm(newThreadPlace(space.id), EMPTY);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [sending, setSending] = useState(false);
  const about = useAboutDraft(space.id);
  const [poll, setPoll] = useState<StartPoll | null>(null);
  const { fields } = draft;

  const change = (some: Partial<typeof EMPTY>) => {
    draft.change(fields.id === '' ? { ...some, id: newId(), postId: newId() } : some);
    setFaults(NO_FAULTS);
  };

  const titleFault = (title: string) => {
    if (title.trim() === '') return t('words.fault.required');
    return characters(title) > LIMITS.threadTitle
      ? t('words.fault.too_long', { max: LIMITS.threadTitle })
      : null;
  };

  /** What keeps it from being sent. */
  const look = (): Faults => {
    const found = { title: titleFault(fields.title), text: textFault(fields.text), other: null };
    setFaults(found);
    return found;
  };
  const send = async (): Promise<Faults> => {
    if (sending || about.faulty) return NO_FAULTS;
    setSending(true);
    try {
      const { id, postId, title, text, asMember } = fields;
      const input = {
        id,
        postId,
        spaceId: space.id,
        title: title.trim(),
        markdown: text,
        asMember,
        ...about.input,
        poll: poll?.input ?? null,
      };
      await client.mutate({ mutation: ThreadStartDocument, variables: { input }, fetchPolicy: 'no-cache' });
      draft.forget();
      about.forget();
      poll?.forget();
      await navigate(`/threads/${id}`, { replace: true });
      return NO_FAULTS;
    } catch (error) {
      const title = fault(error, 'title') ?? null;
      const text = fault(error, 'markdown') ?? null;
      const refused = { title, text, other: title || text ? null : say(error) };
      setFaults(refused);
      setSending(false);
      return refused;
    }
  };
  return { fields, about, poll, setPoll, change, faults, sending, look, send, wasKept: draft.wasKept };
}

function StartForm({ space }: { space: Space }) {
  const { t } = useWords();
  const audience = useAudienceWords(space, true);
  const { fields, about, poll, setPoll, change, faults, sending, look, send, wasKept } = useStart(space);
  const titleField = useRef<HTMLInputElement>(null);
  const textField = useRef<WritingHandle>(null);

  const toFault = (found: Faults) => {
    if (found.title) titleField.current?.focus();
    else if (found.text) textField.current?.focus();
    return found.title !== null || found.text !== null;
  };
  const guard = useGuard({
    draft: fields.id,
    parts: [
      { text: fields.title, onChange: (title) => change({ title }), isTitle: true },
      { text: fields.text, onChange: (text) => change({ text }) },
      ...(poll?.texts ?? NO_TEXTS),
    ],
    focusText: () => textField.current?.focus(),
    onSend: () => void send().then(toFault),
  });
  const submit = () => {
    if (!sending && !toFault(look()) && !about.faulty && (poll?.look() ?? true)) guard.send();
  };

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <OtherDraft place={newThreadPlace(space.id)} />
        {wasKept ? <p className="quiet small">{t('forum.start.kept')}</p> : null}
        <TextInput
          ref={titleField}
          label={t('forum.start.titleLabel')}
          description={t('forum.start.titleHint')}
          value={fields.title}
          error={faults.title}
          autoComplete="off"
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <WritingField
          spaceId={space.id}
          asMember={fields.asMember}
          ref={textField}
          label={t('forum.start.textLabel')}
          rows={8}
          value={fields.text}
          error={faults.text}
          onSend={submit}
          onChange={(text) => change({ text })}
          marked={guard.wordsIn(1)}
          notes={<GuardNotes guard={guard} />}
        />
        <ThreadAboutFields draft={about} />
        <StartPollField spaceId={space.id} onPoll={setPoll} />
        <AsMember
          on={fields.asMember}
          text={fields.text}
          onChange={(asMember) =>
            change({ asMember, ...(asMember && { text: withPlainNames(fields.text) }) })
          }
        />
        <p className="quiet small">{audience}</p>
        {faults.other ? (
          <p className={classes.trouble} role="alert">
            <b>{t('forum.start.notSent')}</b> {faults.other}
          </p>
        ) : null}
        <GuardAsks guard={guard} />
        <Row>
          <Button type="submit" loading={sending}>
            {t('forum.start.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function StartView({ spaceId }: { spaceId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ThreadStartPageDocument, { variables: { spaceId } });
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  return (
    <Column>
      {error ? (
        <ErrorState asPage what={t('forum.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <header className={classes.head}>
            <Link to={`/community/${spaceId}`} className={classes.back}>
              {data.space.name}
            </Link>
            <PageTitle title={t('forum.start.title')} />
          </header>
          {data.space.can.startThread ? (
            <StartForm space={data.space} />
          ) : (
            <p>{t(whyNotStart(data.space))}</p>
          )}
        </>
      ) : (
        <Skeletons count={3} height={96} />
      )}
    </Column>
  );
}

/** Starts a thread in a space. */
export default function ThreadStartPage() {
  const { spaceId = '' } = useParams();
  return <StartView key={spaceId} spaceId={spaceId} />;
}
