import '../../ui/field-styles.js';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { DraftForm } from '../../platform/drafts/use-draft-form.js';
import type { Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { faultsOf, minutesIn, stepsOf, type ProtocolFields } from './protocol-fields.js';
import { ProtocolSteps } from './protocol-steps.js';
import classes from './protocol.module.css';

interface ProtocolFormProps {
  form: DraftForm<ProtocolFields>;
  /** How long the session lasts, in minutes. */
  lasts: number;
  /** So many steps have begun. */
  begun: number;
  busy: boolean;
  trouble: Trouble | null;
  /** Said between the fields and the button: a newer version, for one. */
  notice?: ReactNode;
  /** What was done last. */
  done: string;
  onSend: () => void;
  onOther: () => void;
  /** More to press beside "Save". */
  more: ReactNode;
}

/** A session's protocol, to be made one's own. Each fault stands where it is; the first has the focus. */
export function ProtocolForm(props: ProtocolFormProps) {
  const { form, lasts, begun, busy, trouble, notice, done, onSend, onOther, more } = props;
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { fields, change } = form;
  const [tried, setTried] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const steps = stepsOf(fields);
  const faults = tried > 0 ? faultsOf(fields, begun) : [];
  const minutes = minutesIn(steps);
  const tooFew = faults.find(({ at }) => at === 'steps');
  const titleFault = faults.find(({ at }) => at === 'title');

  useEffect(() => {
    if (tried > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);

  // A notice that was answered takes the pressed button with it: the focus goes on to what comes next.
  const noticed = Boolean(notice);
  useEffect(() => {
    if (!noticed) return;
    const form = element.current;
    return () => {
      if (document.activeElement === document.body)
        form?.querySelector<HTMLElement>('[type=submit]')?.focus();
    };
  }, [noticed]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (faultsOf(fields, begun).length > 0) setTried((count) => count + 1);
    else {
      setTried(0);
      onSend();
    }
  };

  return (
    <form ref={element} onSubmit={send} noValidate>
      <Stack>
        {form.wasKept ? <p className="quiet small">{t('protocol.draftKept')}</p> : null}
        <TextInput
          label={t('protocol.field.title')}
          value={fields.title}
          error={
            titleFault &&
            t(`words.fault.${titleFault.rule}`, { max: 'none', min: 'none', ...titleFault.params })
          }
          autoComplete="off"
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div>
          <h2>{t('protocol.steps')}</h2>
          <p className="quiet small">
            {t('protocol.inAll', { steps: steps.length, minutes, session: lasts })}
          </p>
          {minutes > lasts ? (
            <p className={classes.longer}>{t('protocol.longer', { minutes: minutes - lasts })}</p>
          ) : null}
        </div>
        <ProtocolSteps
          steps={steps}
          begun={begun}
          faults={faults}
          onChange={(next) => change({ steps: JSON.stringify(next) })}
        />
        {notice}
        {faults.length > 0 ? (
          <p role="alert" className={classes.trouble}>
            {!tooFew
              ? t('protocol.faults')
              : tooFew.rule === 'too_few'
                ? begun > 0
                  ? t('protocol.fault.begun', { min: begun })
                  : t('protocol.fault.steps')
                : t('words.fault.too_large', { max: tooFew.params?.['max'] ?? 'none' })}
          </p>
        ) : trouble && trouble.code !== 'conflict' ? (
          <p role="alert" className={classes.trouble}>
            {trouble.code === 'too_late' || trouble.code === 'session_canceled'
              ? t('protocol.closed')
              : say(trouble)}
          </p>
        ) : null}
        <p role="status" className={classes.done}>
          {done}
        </p>
        <Row>
          <Button type="submit" aria-busy={busy}>
            {t('protocol.save')}
          </Button>
          <Button variant="default" onClick={onOther}>
            {t('protocol.chooseOther')}
          </Button>
          {more}
        </Row>
      </Stack>
    </form>
  );
}
