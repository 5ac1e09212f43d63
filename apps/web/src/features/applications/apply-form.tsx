import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { APPLICATION_LIMITS, type FieldFault } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import {
  ApplyMailLinkDocument,
  ApplySaveDocument,
  ApplySendDocument,
} from '../../gql/applications/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import { AboutYou } from './about-you.js';
import { faultsOf, isAddress } from './kept.js';
import { QuestionField } from './question-field.js';
import type { Apply, Call } from './use-apply.js';

/** How far what one wrote has come. */
function Standing({ apply }: { apply: Apply }) {
  const { t } = useWords();
  const { kept, savedAt, standing } = apply;
  return (
    <p className="quiet small" role="status">
      {standing === 'saved' && savedAt ? (
        <>
          {t('apply.saved')} <TimeText at={savedAt} as="clock" />
        </>
      ) : standing === 'here' ? (
        t('apply.savedHere')
      ) : kept.changedAt > 0 && !isAddress(kept.email) ? (
        t('apply.savedUntilEmail')
      ) : (
        t('apply.keptAsYouGo')
      )}
    </p>
  );
}

/** The way back to the draft by mail, for another device. */
function GoOnElsewhere({ apply }: { apply: Apply }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [save] = useMutation(ApplySaveDocument);
  const [mail, { data, loading, error }] = useMutation(ApplyMailLinkDocument);
  const [trouble, setTrouble] = useState<unknown>(null);
  const press = async () => {
    try {
      setTrouble(null);
      await save({ variables: { input: apply.input() } });
      await mail({ variables: { secret: apply.kept.secret } });
    } catch (problem) {
      setTrouble(problem);
    }
  };
  if (!isAddress(apply.kept.email)) return null;
  return (
    <div>
      <Button variant="subtle" loading={loading} onClick={() => void press()}>
        {t('apply.mailLink')}
      </Button>
      <p role="status" className="quiet small">
        {data ? t('apply.linkMailed', { email: apply.kept.email.trim() }) : null}
      </p>
      {(trouble ?? error) ? <p role="alert">{say(trouble ?? error)}</p> : null}
    </div>
  );
}

/** The form: who one is, the cohort's questions, and one button. Each fault stands under its field; the first has the focus. */
export function ApplyForm({ call, apply }: { call: Call; apply: Apply }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { kept, change } = apply;
  const form = useRef<HTMLFormElement>(null);
  const [own, setOwn] = useState<readonly FieldFault[] | null>(null);
  const [send, { loading, error }] = useMutation(ApplySendDocument);

  // What one mended is right at once, what is still missing is still said.
  const still =
    own && faultsOf(kept, call.questions).filter(({ field }) => own.some((one) => one.field === field));
  const refused: Trouble | null = still?.length
    ? { code: 'invalid', fields: [...still] }
    : error
      ? troubleOf(error)
      : null;
  const faultAt = (field: string) => {
    const rule = refused?.fields?.find((one) => one.field === field)?.rule;
    const chosen = /^(role|state|organizationKind)$/.test(field) || !isText(field);
    return rule === 'required' && chosen ? t('apply.chooseOne') : fault(refused, field);
  };
  const isText = (field: string) => {
    const question = call.questions.find(({ key }) => `answers.${key}` === field);
    return !question || question.kind === 'SHORT' || question.kind === 'LONG';
  };
  const toFirstFault = () =>
    requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>(
        '[aria-invalid="true"]:not(fieldset), [data-fault] input',
      );
      first?.focus();
    });

  const reallySend = async () => {
    try {
      await send({ variables: { input: apply.input() } });
      apply.set({ ...kept, sent: true });
    } catch {
      toFirstFault();
    }
  };
  const texts = call.questions.filter(({ kind }) => kind === 'LONG' || kind === 'SHORT');
  const answer = (key: string, values: string[]) => change({ answers: { ...kept.answers, [key]: values } });
  const guard = useGuard({
    draft: `apply:${call.id}`,
    parts: texts.map(({ key }) => ({
      text: kept.answers[key]?.[0] ?? '',
      onChange: (text: string) => answer(key, [text]),
    })),
    onSend: () => void reallySend(),
    focusText: () => form.current?.querySelector('textarea')?.focus(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const faults = faultsOf(kept, call.questions);
    setOwn(faults);
    if (faults.length > 0) toFirstFault();
    else guard.send();
  };

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        {apply.found ? <p className="quiet small">{t('apply.found')}</p> : null}
        <Card labelledBy="apply-you">
          <h2 id="apply-you">{t('apply.you')}</h2>
          <AboutYou kept={kept} faultAt={faultAt} change={change} />
        </Card>
        {call.questions.length > 0 ? (
          <Card labelledBy="apply-questions">
            <h2 id="apply-questions">{t('apply.questions')}</h2>
            {call.questions.map((question) => (
              <QuestionField
                key={question.key}
                question={question}
                values={kept.answers[question.key] ?? []}
                error={faultAt(`answers.${question.key}`)}
                onChange={(values) => answer(question.key, values)}
              />
            ))}
            <GuardNotes guard={guard} />
          </Card>
        ) : null}
        {apply.shared ? (
          <Checkbox
            label={t('apply.shared')}
            description={t('apply.sharedWhy')}
            checked={apply.shared.on}
            onChange={(event) => apply.shared?.say(event.currentTarget.checked)}
          />
        ) : null}
        <Standing apply={apply} />
        {refused ? (
          <p role="alert">{still?.length ? t('apply.missing', { count: still.length }) : say(refused)}</p>
        ) : null}
        <GuardAsks guard={guard} />
        <Row>
          <Button type="submit" loading={loading}>
            {t('apply.send')}
          </Button>
          {kept.changedAt > 0 ? (
            <Button variant="subtle" onClick={apply.startOver}>
              {t('apply.startOver')}
            </Button>
          ) : null}
        </Row>
        <GoOnElsewhere apply={apply} />
        <p className="quiet small">
          {t('apply.who', {
            keep: call.keepDays,
            undecided: Math.max(call.keepDays, APPLICATION_LIMITS.undecidedDays),
          })}
        </p>
      </Stack>
    </form>
  );
}
