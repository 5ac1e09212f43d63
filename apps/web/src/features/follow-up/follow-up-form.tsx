import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { FollowUpApproveDocument, type FollowUpFragment } from '../../gql/closing/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { linesOf, markdownOf, moved, startOf, type FollowUpFields, type Line } from './follow-up-fields.js';
import { FollowUpLine } from './follow-up-line.js';
import classes from './follow-up.module.css';

interface FollowUpFormProps {
  followUp: FollowUpFragment;
  session: { id: string; title: string; audienceName: string };
}

/** What came of a session, as its author edits, orders and approves it. Nothing is posted before that. */
export function FollowUpForm({ followUp, session }: FollowUpFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const place = `session:${session.id}:follow-up`;
  const [start] = useState(() =>
    startOf(followUp, t('closing.write.startTitle', { title: session.title }).slice(0, LIMITS.threadTitle)),
  );
  const { fields, change, forget, wasKept } = useDraftForm<FollowUpFields>(place, start);
  const [looked, setLooked] = useState(false);
  const [approve, { loading, error }] = useMutation(FollowUpApproveDocument, { update: forgetWeek });
  const focusOn = useRef<string | null>(null);

  const lines = linesOf(fields);
  const kept = lines.filter(({ out }) => !out);
  const left = lines.filter(({ out }) => out);
  const setLines = (next: readonly Line[]) => change({ lines: JSON.stringify(next) });
  const changeLine = (key: string, some: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...some } : line)));
  // What was pressed has moved or gone: the focus goes with the line.
  useEffect(() => {
    if (focusOn.current === null) return;
    form.current
      ?.querySelector<HTMLElement>(`[data-line='${focusOn.current}'] :is(textarea, button)`)
      ?.focus();
    focusOn.current = null;
  }, [fields.lines]);

  const markdown = markdownOf(fields);
  const faults = {
    title:
      fields.title.trim() === ''
        ? t('words.fault.required')
        : characters(fields.title.trim()) > LIMITS.threadTitle
          ? t('words.fault.too_long', { max: LIMITS.threadTitle })
          : null,
    text:
      markdown === ''
        ? t('closing.write.nothing')
        : characters(markdown) > LIMITS.post
          ? t('words.fault.too_long', { max: LIMITS.post })
          : null,
  };
  const send = async () => {
    try {
      await approve({
        variables: { input: { sessionId: session.id, title: fields.title.trim(), markdown } },
      });
      forget();
      announce(t('closing.write.sent'));
      await navigate(`/sessions/${session.id}`, { replace: true });
    } catch {
      // Said below; what was written is kept.
    }
  };
  const focusText = () => form.current?.querySelector('textarea')?.focus();
  const guard = useGuard({
    draft: place,
    parts: [
      { text: fields.title, onChange: (title) => change({ title }), isTitle: true },
      { text: fields.thanks, onChange: (thanks) => change({ thanks }) },
      ...kept.map(({ key, text }) => ({ text, onChange: (text: string) => changeLine(key, { text }) })),
    ],
    onSend: () => void send(),
    focusText,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (faults.title) form.current?.querySelector('input')?.focus();
    else if (faults.text) focusText();
    else if (!loading) guard.send();
  };
  const lineOf = (line: Line, number: number) => (
    <FollowUpLine
      key={line.key}
      line={line}
      number={number}
      count={kept.length}
      onChange={(text) => changeLine(line.key, { text })}
      onMove={(by) => {
        focusOn.current = line.key;
        setLines(moved(lines, line.key, by));
      }}
      onOut={(out) => {
        focusOn.current = line.key;
        changeLine(line.key, { out });
      }}
    />
  );
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <OtherDraft place={place} />
        {wasKept ? <p className="quiet small">{t('closing.write.kept')}</p> : null}
        <TextInput
          label={t('closing.write.title')}
          value={fields.title}
          error={looked ? faults.title : undefined}
          autoComplete="off"
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('closing.write.thanks')}
          description={t('closing.write.thanksWhat')}
          rows={4}
          value={fields.thanks}
          error={looked ? (faults.text ?? fault(error, 'markdown') ?? undefined) : undefined}
          onChange={(event) => change({ thanks: event.currentTarget.value })}
        />
        <section aria-labelledby="lines">
          <Stack>
            <h2 id="lines">{t('closing.write.lines')}</h2>
            <p className="quiet small">
              {lines.length > 0 ? t('closing.write.linesWhat') : t('closing.write.none')}
            </p>
            <ol className={classes.lines}>{kept.map((line, index) => lineOf(line, index + 1))}</ol>
            <Row>
              <Button
                variant="default"
                onClick={() => {
                  const key = newId();
                  focusOn.current = key;
                  setLines([...lines, { key, text: '', out: false }]);
                }}
              >
                {t('closing.write.add')}
              </Button>
            </Row>
          </Stack>
        </section>
        {left.length > 0 ? (
          <section aria-labelledby="left">
            <Stack>
              <h2 id="left">{t('closing.write.left')}</h2>
              <ul className={classes.lines}>{left.map((line) => lineOf(line, 0))}</ul>
            </Stack>
          </section>
        ) : null}
        <GuardNotes guard={guard} />
        <p className="quiet small">{t('closing.write.where', { place: session.audienceName })}</p>
        {error ? <p role="alert">{say(error)}</p> : null}
        <GuardAsks guard={guard} />
        <Row>
          <Button type="submit" loading={loading}>
            {t('closing.write.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
