import '../../ui/field-styles.js';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Row, Stack } from '../../ui/column.js';
import { troubleOf } from '../errors/trouble.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';

interface CodeFormProps {
  label: string;
  help?: string;
  /** What the button says. */
  send: string;
  /** A recovery code is letters and digits. */
  recovery?: boolean;
  /** Comes at once to where one types. */
  focus?: boolean;
  /** Rejects with what the server refused. */
  onCode: (code: string) => Promise<unknown>;
  /** More buttons. */
  children?: ReactNode;
}

/** A field for one code, and what came of it. A wrong code is selected, to be typed over. */
export function CodeForm({
  label,
  help,
  send,
  recovery = false,
  focus = false,
  onCode,
  children,
}: CodeFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);

  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(code.trim() === '');
    setTrouble(null);
    if (code.trim() === '') return field.current?.focus();
    setBusy(true);
    try {
      await onCode(code.trim());
    } catch (error) {
      setTrouble(error);
      field.current?.select();
    }
    setBusy(false);
    return undefined;
  };
  const wrong = trouble ? fault(trouble, 'code') : undefined;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {trouble && !wrong ? <p role="alert">{say(troubleOf(trouble))}</p> : null}
        <TextInput
          ref={field}
          label={label}
          {...(help && { description: help })}
          name="code"
          autoComplete={recovery ? 'off' : 'one-time-code'}
          inputMode={recovery ? 'text' : 'numeric'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={code}
          error={missing ? t('words.fault.required') : wrong}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" loading={busy}>
            {send}
          </Button>
          {children}
        </Row>
      </Stack>
    </form>
  );
}
