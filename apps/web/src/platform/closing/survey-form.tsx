import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { forgetWeek } from '../apollo/forget-week.js';
import { SessionAfterDocument, SurveyAnswerDocument } from '../../gql/closing/graphql.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { UNTIL_SIGNED_OUT } from '../drafts/draft-store.js';
import { useDraftForm } from '../drafts/use-draft-form.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../identifier-guard/guard-notes.js';
import { useGuard } from '../identifier-guard/use-guard.js';
import { Scale } from './scale.js';

const SCALES = ['worth', 'heard'] as const;

/** As typed; an empty scale is one not answered yet. */
const START = { worth: '', heard: '', words: '' };

/** Three questions. What is typed stays on this device until it is sent: a draft elsewhere would bear a name. */
export function SurveyForm({ sessionId, until }: { sessionId: string; until: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const place = `${UNTIL_SIGNED_OUT}survey:${sessionId}`;
  const { fields, change, forget, wasKept } = useDraftForm(place, START);
  const [looked, setLooked] = useState(false);
  const [answer, { loading, error }] = useMutation(SurveyAnswerDocument, {
    update: (cache, { data }) => {
      forgetWeek(cache);
      if (data)
        cache.updateQuery({ query: SessionAfterDocument, variables: { sessionId } }, (known) =>
          known ? { ...known, sessionSurvey: data.surveyAnswer } : known,
        );
    },
  });
  const tooLong = characters(fields.words.trim()) > LIMITS.surveyWords;
  const missing = SCALES.find((scale) => fields[scale] === '');

  const send = async () => {
    try {
      await answer({
        variables: {
          input: {
            sessionId,
            worth: Number(fields.worth),
            heard: Number(fields.heard),
            words: fields.words.trim(),
          },
        },
      });
      forget();
      announce(t('closing.survey.thanks'));
    } catch {
      // Said below; what was typed is kept.
    }
  };
  const focusText = () => form.current?.querySelector('textarea')?.focus();
  const guard = useGuard({
    draft: place,
    parts: [{ text: fields.words, onChange: (words) => change({ words }) }],
    onSend: () => void send(),
    focusText,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (missing) form.current?.querySelector<HTMLInputElement>(`[data-scale=${missing}] input`)?.focus();
    else if (tooLong) focusText();
    else if (!loading) guard.send();
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <p>{t('closing.survey.what', { day: until })}</p>
        {wasKept ? <p className="quiet small">{t('closing.survey.kept')}</p> : null}
        {SCALES.map((scale) => (
          <Scale
            key={scale}
            name={scale}
            value={fields[scale]}
            onChange={(value) => change({ [scale]: value })}
            fault={looked && fields[scale] === '' ? t('closing.survey.choose') : null}
          />
        ))}
        <Textarea
          label={t('closing.survey.words')}
          description={t('closing.survey.wordsWhat')}
          rows={3}
          value={fields.words}
          error={tooLong ? t('words.fault.too_long', { max: LIMITS.surveyWords }) : undefined}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <GuardNotes guard={guard} />
        {error ? <p role="alert">{say(error)}</p> : null}
        <GuardAsks guard={guard} />
        <Row>
          <Button type="submit" loading={loading}>
            {t('closing.survey.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
