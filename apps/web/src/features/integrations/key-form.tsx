import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { IntegrationKeyMakeDocument } from '../../gql/integrations/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import classes from './keys.module.css';

const DAYS = [30, 90, 365];

/** The key, this once. */
function Made({ secret, name }: { secret: string; name: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // The browser keeps its clipboard closed: it is selected, to be copied by hand.
      field.current?.select();
    }
  };
  return (
    <div className={classes.made} role="group" aria-label={t('keys.made.title', { name })}>
      <TextInput
        ref={field}
        label={t('keys.made.title', { name })}
        description={t('keys.made.once')}
        readOnly
        autoFocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <Button size="xs" onClick={() => void copy()}>
          {t('keys.made.copy')}
        </Button>
        <span role="status">{copied ? t('keys.made.copied') : null}</span>
      </Row>
    </div>
  );
}

/** Asks what a key is for and how long it opens; shows it once when it is made. */
export function KeyForm({ onMade }: { onMade: () => void }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [days, setDays] = useState(DAYS[1]!);
  const [made, setMade] = useState<{ secret: string; name: string } | null>(null);
  const [make, { loading, error }] = useMutation(IntegrationKeyMakeDocument);
  const wrong = fault(error, 'name');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { data } = await make({ variables: { input: { id: newId(), name, days } } });
      if (!data) return;
      const { secret, key } = data.integrationKeyMake;
      setMade({ secret, name: key.name });
      setName('');
      announce(t('keys.made.said'));
      onMade();
    } catch {
      // Said below.
    }
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
        <TextInput
          label={t('keys.make.name')}
          description={t('keys.make.nameWhat')}
          value={name}
          maxLength={80}
          error={wrong}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('keys.make.days')}
          value={String(days)}
          data={DAYS.map((count) => ({ value: String(count), label: t('keys.make.daysCount', { count }) }))}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
        />
        {error && !wrong ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('keys.make.button')}
          </Button>
        </Row>
      </form>
      {made ? <Made key={made.secret} {...made} /> : null}
    </>
  );
}
