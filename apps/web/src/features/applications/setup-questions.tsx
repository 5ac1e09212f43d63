import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { APPLICATION_LIMITS, APPLICATION_QUESTION_KINDS } from '@hearth/shared';
import { useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { BothField } from './both-field.js';
import { newOption, newQuestion, type QuestionFields } from './setup-fields.js';
import classes from './applications.module.css';

interface SetupQuestionsProps {
  questions: QuestionFields[];
  faultAt: (field: string) => string | undefined;
  onChange: (questions: QuestionFields[]) => void;
}

function Options({
  question,
  faultAt,
  onChange,
}: {
  question: QuestionFields;
  faultAt: (field: string) => string | undefined;
  onChange: (options: QuestionFields['options']) => void;
}) {
  const { t } = useWords();
  const { options, kind } = question;
  const isScale = kind === 'SCALE';
  const most = isScale ? 2 : APPLICATION_LIMITS.options.max;
  return (
    <>
      {options.map((option, at) => (
        <div key={option.key}>
          <BothField
            legend={
              isScale
                ? t('applications.end', { n: at === 0 ? 1 : 5 })
                : t('applications.option', { n: at + 1 })
            }
            value={option}
            error={faultAt(`options.${at}`)}
            onChange={(words) =>
              onChange(options.map((one, n) => (n === at ? { ...words, key: one.key } : one)))
            }
          />
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('applications.removeOption', { n: at + 1 })}
            onClick={() => onChange(options.filter((_, n) => n !== at))}
          >
            {t('applications.remove')}
          </Button>
        </div>
      ))}
      {faultAt('options') ? <p className={classes.fault}>{faultAt('options')}</p> : null}
      {options.length < most ? (
        <div>
          <Button size="xs" variant="default" onClick={() => onChange([...options, newOption()])}>
            {t('applications.addOption')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The questions of the form, in their order. */
export function SetupQuestions({ questions, faultAt, onChange }: SetupQuestionsProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const focusOn = (at: number) =>
    requestAnimationFrame(() =>
      list.current?.children[at]?.querySelector<HTMLElement>('input, select')?.focus(),
    );
  const put = (at: number, some: Partial<QuestionFields>) =>
    onChange(questions.map((one, n) => (n === at ? { ...one, ...some } : one)));
  const move = (at: number, to: number) => {
    const next = [...questions];
    const [one] = next.splice(at, 1);
    if (one) next.splice(to, 0, one);
    onChange(next);
    focusOn(to);
  };
  return (
    <>
      <ol ref={list} className={classes.list}>
        {questions.map((question, at) => (
          <li key={question.key} className={classes.item}>
            <div
              className={classes.block}
              role="group"
              aria-label={t('applications.question', { n: at + 1 })}
            >
              <BothField
                legend={t('applications.question', { n: at + 1 })}
                rows={2}
                value={question.text}
                error={faultAt(`questions.${at}.text`)}
                onChange={(text) => put(at, { text })}
              />
              <BothField
                legend={t('applications.help')}
                rows={2}
                value={question.help}
                onChange={(help) => put(at, { help })}
              />
              <NativeSelect
                label={t('applications.kind')}
                value={question.kind}
                data={APPLICATION_QUESTION_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`applications.kind.${kind}`),
                }))}
                onChange={(event) => put(at, { kind: event.currentTarget.value as QuestionFields['kind'] })}
              />
              {question.kind === 'CHOICE' || question.kind === 'SEVERAL' || question.kind === 'SCALE' ? (
                <Options
                  question={question}
                  faultAt={(field) => faultAt(`questions.${at}.${field}`)}
                  onChange={(options) => put(at, { options })}
                />
              ) : null}
              <Checkbox
                label={t('applications.required')}
                checked={question.required}
                onChange={(event) => put(at, { required: event.currentTarget.checked })}
              />
              <Row>
                <Button size="xs" variant="default" disabled={at === 0} onClick={() => move(at, at - 1)}>
                  {t('applications.up')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={at === questions.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  {t('applications.down')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  onClick={() => {
                    onChange(questions.filter((_, n) => n !== at));
                    focusOn(Math.max(0, at - 1));
                  }}
                >
                  {t('applications.removeQuestion')}
                </Button>
              </Row>
            </div>
          </li>
        ))}
      </ol>
      {questions.length < APPLICATION_LIMITS.questions.max ? (
        <div>
          <Button
            variant="default"
            onClick={() => {
              onChange([...questions, newQuestion()]);
              focusOn(questions.length);
            }}
          >
            {t('applications.addQuestion')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
